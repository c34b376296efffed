import { AppError } from '../core/errors.ts'
import { fromChatModel, toLangChain, toLangChainTools } from './chat-model.ts'
import { isOnThisHost } from './local.ts'
import type { Model } from './model.ts'

interface OpenAiOptions {
  model: string
  /** Root of a compatible API (vLLM, LM Studio, llama.cpp server); null = OpenAI's own. */
  baseUrl: string | null
  apiKey: string | null
  idleMs: number
}

/**
 * Any server that speaks OpenAI's chat completions.
 * @throws AppError `bad_setting` when there is neither a key nor an address.
 */
export function openai({ model, baseUrl, apiKey, idleMs }: OpenAiOptions): Model {
  if (baseUrl === null && apiKey === null) {
    throw new AppError(
      'bad_setting',
      'MODEL=openai:<name> needs OPENAI_API_KEY, or OPENAI_BASE_URL of a compatible server.',
    )
  }
  return fromChatModel({
    name: `openai:${model}`,
    isLocal: baseUrl !== null && isOnThisHost(baseUrl),
    idleMs,
    async open(request, signal) {
      // Loaded on first use: the client costs start-up time that the product without a model need not pay.
      const { ChatOpenAI } = await import('@langchain/openai')
      const client = new ChatOpenAI({
        model,
        // Compatible servers mostly want no key, but the client refuses to start without one.
        apiKey: apiKey ?? 'none',
        // Its log quotes what it can't parse, which is patient text.
        configuration: { logLevel: 'off', ...(baseUrl === null ? {} : { baseURL: baseUrl }) },
        maxTokens: request.maxTokens,
        temperature: request.temperature,
        streamUsage: true,
        useResponsesApi: false,
        // Retries belong to `ask` and the breaker, in one place.
        maxRetries: 0,
      })
      const tools = toLangChainTools(request)
      return client.stream(toLangChain(request.messages), {
        signal,
        ...(tools.length > 0 ? { tools } : {}),
        ...(request.schema
          ? {
              response_format: {
                type: 'json_schema' as const,
                json_schema: { name: request.schema.name, schema: request.schema.schema, strict: true },
              },
            }
          : {}),
      })
    },
  })
}
