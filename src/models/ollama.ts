import { fromChatModel, toLangChain, toLangChainTools } from './chat-model.ts'
import { isOnThisHost } from './local.ts'
import type { Model } from './model.ts'

interface OllamaOptions {
  model: string
  baseUrl: string
  idleMs: number
}

/** A model on an Ollama server. */
export function ollama({ model, baseUrl, idleMs }: OllamaOptions): Model {
  return fromChatModel({
    name: `ollama:${model}`,
    isLocal: isOnThisHost(baseUrl),
    idleMs,
    async open(request, signal) {
      const { ChatOllama } = await import('@langchain/ollama')
      const client = new ChatOllama({
        model,
        baseUrl,
        numPredict: request.maxTokens,
        temperature: request.temperature,
        maxRetries: 0,
        // The client ignores its signal until the first byte: the signal goes in at the request itself.
        fetch: async (url, init = {}) =>
          onlyJsonLines(
            await fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal }),
          ),
      })
      const tools = toLangChainTools(request)
      return client.stream(toLangChain(request.messages), {
        signal,
        ...(tools.length > 0 ? { tools } : {}),
        ...(request.schema ? { format: request.schema.schema } : {}),
      })
    },
  })
}

/**
 * Breaks the stream at the first line that is not JSON. The client would print that line, which is patient text, to the
 * console and go on.
 */
function onlyJsonLines(response: Response): Response {
  if (!response.ok || response.body === null) return response
  const decoder = new TextDecoder()
  let rest = ''
  const check = (line: string) => {
    if (line.trim() !== '') JSON.parse(line)
  }
  const checked = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
        rest = lines.pop() ?? ''
        lines.forEach(check)
        controller.enqueue(bytes)
      },
      flush: () => check(rest),
    }),
  )
  return new Response(checked, response)
}
