import type { Config } from '../core/config.ts'
import { langchain } from './langchain.ts'
import type { Model } from './model.ts'
import { ollama } from './ollama.ts'
import { openai } from './openai.ts'
import { route } from './route.ts'

type Settings = Pick<
  Config,
  'model' | 'openaiBaseUrl' | 'openaiApiKey' | 'ollamaBaseUrl' | 'modelTimeoutMs' | 'remoteModelAccepted'
>

/** The backends, by the first word of MODEL. Every other word is a provider of LangChain. */
const BACKENDS: Readonly<Record<string, (model: string, config: Settings) => Model>> = {
  openai: (model, config) =>
    openai({ model, baseUrl: config.openaiBaseUrl, apiKey: config.openaiApiKey, idleMs: config.modelTimeoutMs }),
  ollama: (model, config) => ollama({ model, baseUrl: config.ollamaBaseUrl, idleMs: config.modelTimeoutMs }),
}

/**
 * The configured model behind its route, or null: then the deterministic fallbacks answer.
 * @throws AppError `bad_setting` when the backend lacks a setting. A missing package of a LangChain provider shows at the
 * first call, so that `model check` names it and the service starts without it.
 */
export function createModel(config: Settings): Model | null {
  if (config.model === null) return null
  const colon = config.model.indexOf(':')
  const backend = config.model.slice(0, colon)
  const name = config.model.slice(colon + 1)
  const known = Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend] : undefined
  const model = known?.(name, config) ?? langchain({ provider: backend, model: name, idleMs: config.modelTimeoutMs })
  return route(model, { remoteAccepted: config.remoteModelAccepted, callMs: 3 * config.modelTimeoutMs })
}
