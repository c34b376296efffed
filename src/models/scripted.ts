import type { ChatRequest, Chunk, Finish, Model } from './model.ts'
import { modelFailed } from './model.ts'

/** What the model does when its turn comes. */
export type Line =
  | string
  | { readonly text: string; readonly finish?: Finish }
  /** Sends the text, then nothing more, and listens to no signal. */
  | { readonly hang: true; readonly text?: string }
  /** Sends the text, then the connection breaks. */
  | { readonly cut: true; readonly text?: string }
  | { readonly unreachable: true }

/** Lines in order, or one answer made from the request. */
type Script = readonly Line[] | ((request: ChatRequest, index: number) => Line)

interface ScriptedOptions {
  name?: string
  isLocal?: boolean
  /** UTF-16 units per chunk; default: the whole text at once. */
  chunkSize?: number
  /** Awaited before each chunk: a test waits, counts or kills here. */
  beforeChunk?: (text: string, index: number) => Promise<void> | void
}

interface ScriptedModel extends Model {
  readonly requests: readonly ChatRequest[]
  /** @throws Error when a call came that the script did not expect, or a line was not used. */
  assertPlayed(): void
}

/** A model that plays a script: the fake that is a real implementation. */
export function scripted(script: Script, options: ScriptedOptions = {}): ScriptedModel {
  const { name = 'scripted:script', isLocal = true, chunkSize = Number.POSITIVE_INFINITY, beforeChunk } = options
  const requests: ChatRequest[] = []
  let unexpected = 0
  return {
    name,
    isLocal,
    requests,
    async *stream(request, signal) {
      signal?.throwIfAborted()
      const index = requests.push(request) - 1
      const line = typeof script === 'function' ? script(request, index) : script[index]
      if (line === undefined) {
        unexpected++
        throw modelFailed(name, 'unexpected')
      }
      const part = typeof line === 'string' ? { text: line } : line
      if ('unreachable' in part) throw modelFailed(name, 'unreachable')
      const text = part.text ?? ''
      let at = 0
      for (const piece of pieces(text, chunkSize)) {
        await beforeChunk?.(piece, at++)
        signal?.throwIfAborted()
        yield { text: piece }
      }
      if ('hang' in part) await new Promise<never>(() => {})
      if ('cut' in part) throw modelFailed(name, 'cut')
      yield* ending(request, text, 'finish' in part ? part.finish : undefined)
    },
    assertPlayed() {
      const left = typeof script === 'function' ? 0 : Math.max(0, script.length - requests.length)
      if (unexpected + left > 0) throw new Error(`${name}: ${unexpected} unexpected calls, ${left} lines not used.`)
    },
  }
}

function* pieces(text: string, size: number): Iterable<string> {
  if (size >= text.length) {
    if (text !== '') yield text
    return
  }
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** Four characters to a token: near enough for budgets, and the same on every run. */
function* ending(request: ChatRequest, text: string, finish: Finish = 'stop'): Iterable<Chunk> {
  const sent = request.messages.reduce((sum, message) => sum + message.content.length, 0)
  yield { usage: { inputTokens: Math.ceil(sent / 4), outputTokens: Math.ceil(text.length / 4) } }
  yield { finish }
}
