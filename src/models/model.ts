import { AppError } from '../core/errors.ts'
import { watch } from './watch.ts'

/** What a request carries, least sensitive first. A backend that is not on this host takes `public` only, by default. */
export type DataClass = 'public' | 'pseudonymised' | 'identified'

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A tool that the model may ask for. The loop that runs it is a node of ours, over the same `Model`. */
interface ToolSpec {
  readonly name: string
  readonly description: string
  /** JSON schema of the arguments. */
  readonly parameters: Readonly<Record<string, unknown>>
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[]
  /** The reply must be one JSON value of this JSON schema. `name` has letters, digits, `_` and `-` only. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }
  readonly tools?: readonly ToolSpec[]
  /** Upper bound of the reply, in tokens of the backend. */
  readonly maxTokens: number
  readonly temperature: number
  readonly dataClass: DataClass
}

export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
}

/** Why a reply ended: `length` means that it is cut off and must not be read as a whole. */
export type Finish = 'stop' | 'length' | 'tool' | 'filtered'

interface ToolCall {
  readonly name: string
  /** JSON text, unparsed: whoever runs the tool parses it by the tool's schema. */
  readonly arguments: string
}

export type Chunk =
  | { readonly text: string }
  | { readonly toolCall: ToolCall }
  | { readonly usage: Usage }
  | { readonly finish: Finish }

/**
 * A language model. Streaming is the only primitive; a plain reply collects the stream.
 * A stream ends with exactly one `finish`, or throws: AppError `model_failed` (with `detail.kind`, see `ModelFailure`),
 * `not_allowed` by policy, or the reason of the signal that stopped it.
 */
export interface Model {
  /** `<backend>:<name>`, for records and reports. Code never branches on it. */
  readonly name: string
  /** True when the words stay on this host. */
  readonly isLocal: boolean
  stream(request: ChatRequest, signal?: AbortSignal): AsyncIterable<Chunk>
}

/** `detail.kind` of AppError `model_failed`. */
type ModelFailure = 'unreachable' | 'refused' | 'idle' | 'cut' | 'too_long' | 'budget' | 'circuit_open' | 'unexpected'

/** The one way models report failure. The backend's own words stay out of it: they can quote the prompt. */
export function modelFailed(
  name: string,
  kind: ModelFailure,
  { message, status }: { message?: string; status?: number } = {},
): AppError {
  const detail = { model: name, kind, ...(status === undefined ? {} : { status }) }
  return new AppError('model_failed', message ?? `${name} failed (${kind}): ${ADVICE[kind]}`, { detail })
}

const ADVICE: Readonly<Record<ModelFailure, string>> = {
  unreachable: 'check that the server runs and its address is right.',
  refused: 'the server answered with an error; check the name of the model and the key.',
  idle: 'it sent nothing for too long; raise MODEL_TIMEOUT_MS or use a faster model.',
  cut: 'the stream ended before the reply did.',
  too_long: 'the reply passed the size limit.',
  budget: 'the budget of calls or tokens is used up; it opens again by itself.',
  circuit_open: 'it failed several times in a row and is left alone for a while.',
  unexpected: 'the script has no line for this call.',
}

interface Reply {
  readonly text: string
  readonly toolCalls: readonly ToolCall[]
  readonly usage: Usage
  readonly finish: Finish
}

/**
 * Collects a stream into a plain reply, also when the backend ignores the signal.
 * @throws what the stream throws; AppError `model_failed`, kind `cut` when it ends without `finish`, `too_long` past
 * `maxChars`; the signal's reason.
 */
export async function collect(
  model: Model,
  request: ChatRequest,
  { signal, maxChars = 200_000 }: { signal?: AbortSignal; maxChars?: number } = {},
): Promise<Reply> {
  let text = ''
  let usage: Usage = { inputTokens: 0, outputTokens: 0 }
  let finish: Finish | null = null
  const toolCalls: ToolCall[] = []
  for await (const chunk of watch(model.stream(request, signal), { signal })) {
    if ('text' in chunk) text += chunk.text
    else if ('toolCall' in chunk) toolCalls.push(chunk.toolCall)
    else if ('usage' in chunk) usage = chunk.usage
    else finish = chunk.finish
    if (text.length > maxChars) throw modelFailed(model.name, 'too_long')
  }
  if (finish === null) throw modelFailed(model.name, 'cut')
  return { text, toolCalls, usage, finish }
}
