import type { AIMessageChunk } from '@langchain/core/messages'
import { isAppError } from '../core/errors.ts'
import type { ChatMessage, ChatRequest, Chunk, Finish, Model } from './model.ts'
import { modelFailed } from './model.ts'
import { inTime, watch } from './watch.ts'

interface ChatModelOptions {
  name: string
  isLocal: boolean
  /** The longest gap between two chunks, the first one included, in milliseconds. */
  idleMs: number
  /** Opens the stream of one request. A fresh client per request, because its limits belong to the request. */
  open: (request: ChatRequest, signal: AbortSignal) => Promise<AsyncIterable<AIMessageChunk>>
  /** False where a provider does not say why a reply ended: its quiet end then counts as `stop`. */
  saysFinish?: boolean
}

/**
 * A `Model` in front of a LangChain chat model. Adds what the clients lack: an idle timer (their `timeout` ends at the
 * headers), abort before the first byte, and a cut stream that is an error.
 */
export function fromChatModel({ name, isLocal, idleMs, open, saysFinish = true }: ChatModelOptions): Model {
  return {
    name,
    isLocal,
    async *stream(request, signal) {
      signal?.throwIfAborted()
      const stopper = new AbortController()
      const both = signal ? AbortSignal.any([signal, stopper.signal]) : stopper.signal
      const limits = { signal, idleMs, onIdle: () => modelFailed(name, 'idle') }
      let hasBegun = false
      try {
        const chunks = await inTime(open(request, both), limits)
        let finish: Finish | null = saysFinish ? null : 'stop'
        const calls = new Map<number, { name: string; arguments: string }>()
        for await (const chunk of watch(chunks, limits)) {
          hasBegun = true
          if (chunk.text !== '') yield { text: chunk.text }
          gatherCalls(chunk, calls)
          const usage = chunk.usage_metadata
          if (usage && usage.input_tokens + usage.output_tokens > 0) {
            yield { usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } }
          }
          finish = finishOf(chunk) ?? finish
        }
        if (finish === null) throw modelFailed(name, 'cut')
        yield* answers(request, calls)
        yield { finish: request.schema && finish === 'tool' && !request.tools?.length ? 'stop' : finish }
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        throw isAppError(error) ? error : failure(name, error, hasBegun)
      } finally {
        stopper.abort()
      }
    },
  }
}

/** Role and words in the form that every LangChain chat model takes. */
export function toLangChain(messages: readonly ChatMessage[]): { role: string; content: string }[] {
  return messages.map(({ role, content }) => ({ role, content }))
}

/** Tools in the OpenAI form, which LangChain turns into each provider's own. */
export function toLangChainTools(request: ChatRequest) {
  return (request.tools ?? []).map(({ name, description, parameters }) => ({
    type: 'function' as const,
    function: { name, description, parameters },
  }))
}

function gatherCalls(chunk: AIMessageChunk, calls: Map<number, { name: string; arguments: string }>): void {
  for (const part of chunk.tool_call_chunks ?? []) {
    const index = part.index ?? 0
    const call = calls.get(index) ?? { name: '', arguments: '' }
    calls.set(index, { name: call.name + (part.name ?? ''), arguments: call.arguments + (part.args ?? '') })
  }
}

/** A call to the tool that stands for the reply's schema is the reply itself. */
function* answers(request: ChatRequest, calls: Map<number, { name: string; arguments: string }>): Iterable<Chunk> {
  for (const call of calls.values()) {
    if (call.name === request.schema?.name) yield { text: call.arguments }
    else yield { toolCall: call }
  }
}

const FINISHES: Readonly<Record<string, Finish>> = {
  stop: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  complete: 'stop',
  length: 'length',
  max_tokens: 'length',
  model_length: 'length',
  tool_calls: 'tool',
  function_call: 'tool',
  tool_use: 'tool',
  content_filter: 'filtered',
  content_filtered: 'filtered',
  refusal: 'filtered',
  safety: 'filtered',
}

/** Providers name it differently. A reason that nobody knows is not taken for a whole reply. */
function finishOf(chunk: AIMessageChunk): Finish | null {
  const said: Record<string, unknown> = { ...chunk.additional_kwargs, ...chunk.response_metadata }
  for (const key of ['finish_reason', 'done_reason', 'stop_reason', 'finishReason', 'stopReason']) {
    const reason = said[key]
    if (typeof reason === 'string' && reason !== '') return FINISHES[reason.toLowerCase()] ?? 'length'
  }
  return null
}

function failure(name: string, error: unknown, hasBegun: boolean): Error {
  const said = error as { status?: unknown; status_code?: unknown } | null
  const status = [said?.status, said?.status_code].find((value) => typeof value === 'number')
  if (status !== undefined) return modelFailed(name, 'refused', { status })
  return modelFailed(name, hasBegun ? 'cut' : 'unreachable')
}
