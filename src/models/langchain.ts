import type { AIMessageChunk } from '@langchain/core/messages'
import { AppError } from '../core/errors.ts'
import { fromChatModel, toLangChain, toLangChainTools } from './chat-model.ts'
import type { Model } from './model.ts'

interface LangChainOptions {
  /** As LangChain names it: anthropic, azure_openai, groq, mistralai, google-genai .. */
  provider: string
  model: string
  idleMs: number
}

/**
 * Every provider that LangChain's `initChatModel` knows. Its package is loaded on first use and is not a dependency of
 * ours; keys are read by that package from the variables it documents. Structured replies go through a tool call,
 * which all of them have; providers differ in everything else.
 */
export function langchain({ provider, model, idleMs }: LangChainOptions): Model {
  return fromChatModel({
    name: `${provider}:${model}`,
    isLocal: false,
    idleMs,
    saysFinish: false,
    async open(request, signal) {
      const client = await load({ provider, model, maxTokens: request.maxTokens, temperature: request.temperature })
      const tools = toLangChainTools(request)
      if (request.schema) {
        const { name, schema } = request.schema
        tools.push({ type: 'function', function: { name, description: 'Give the reply.', parameters: schema } })
      }
      const bound = tools.length === 0 ? client : client.bindTools(tools, chosen(request.schema?.name, tools.length))
      return (await bound.stream(toLangChain(request.messages), { signal })) as AsyncIterable<AIMessageChunk>
    },
  })
}

function chosen(name: string | undefined, count: number): { tool_choice?: string } {
  return name !== undefined && count === 1 ? { tool_choice: name } : {}
}

async function load({
  provider,
  model,
  ...limits
}: {
  provider: string
  model: string
  maxTokens: number
  temperature: number
}) {
  const { initChatModel } = await import('langchain/chat_models/universal')
  try {
    return await initChatModel(model, { modelProvider: provider, maxRetries: 0, ...limits })
  } catch (error) {
    throw settingError(provider, error)
  }
}

/** @returns what to install or to change; the loader's own text is matched, never passed on. */
function settingError(provider: string, error: unknown): AppError {
  const text = error instanceof Error ? error.message : ''
  const missing = /Unable to import (@?[\w./-]+?)\. Please/.exec(text)?.[1]
  if (missing) {
    return new AppError(
      'bad_setting',
      `MODEL=${provider}:.. needs the package ${missing}: run "npm install ${missing}".`,
    )
  }
  if (text.includes('Unsupported { modelProvider')) {
    return new AppError('bad_setting', `MODEL names the backend "${provider}", which neither we nor LangChain know.`)
  }
  return new AppError(
    'bad_setting',
    `The backend "${provider}" did not start. Check the key and settings its package asks for.`,
  )
}
