import { sentences } from '../core/text.ts'
import type { BlockCode, Guard, GuardContext, GuardPassage } from './guard.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { type GuardRow, runGuards } from './run.ts'

/** A sentence that may be shown: its guards passed and its pseudonyms are restored. */
export interface ReleasedSentence {
  readonly ordinal: number
  readonly text: string
  /** Ids of the passages it cites. */
  readonly citations: readonly string[]
  readonly rows: readonly GuardRow[]
}

interface ReleaseOptions {
  readonly guards: readonly Guard[]
  readonly context: GuardContext
  /** Restores the placeholders of a checked sentence. */
  readonly restore?: Pseudonyms['restore']
  /** Called in order, one at a time, and awaited: commit there, then send. */
  readonly onSentence: (sentence: ReleasedSentence) => Promise<void> | void
  /** Number of the first sentence, for a reply that goes on after a crash. */
  readonly firstOrdinal?: number
  readonly signal?: AbortSignal
}

interface ReleaseResult {
  readonly released: number
  /** Codes of the sentences that were held back, in order. */
  readonly blocked: readonly BlockCode[]
  /** The fixed words to show for the first one that was held back, if any. */
  readonly reply: string | null
  readonly aborted: boolean
  readonly rows: readonly GuardRow[]
}

interface Release {
  /** Raw text of a model. A sentence leaves when it is whole. */
  write(chunk: string): Promise<void>
  /** A whole sentence with the passages it cites. */
  sentence(text: string, passages?: readonly GuardPassage[]): Promise<void>
  /** The last, unfinished sentence is checked too, unless it was aborted. */
  end(): Promise<ReleaseResult>
  /** Nothing more leaves; what was begun is not shown. */
  abort(): void
}

/**
 * The only way out for a model's words: sentence by sentence, checked, then restored, then handed on. A sentence that
 * is blocked does not leave, the next ones go on; an escalation ends the reply.
 */
export function createRelease({
  guards,
  context,
  restore = (text) => text,
  onSentence,
  firstOrdinal = 0,
  signal,
}: ReleaseOptions): Release {
  let held = ''
  let ordinal = firstOrdinal
  let aborted = false
  let reply: string | null = null
  const blocked: BlockCode[] = []
  const rows: GuardRow[] = []
  const isStopped = () => aborted || signal?.aborted === true
  /** Sentences leave in order even when `write` isn't awaited. */
  let queue: Promise<void> = Promise.resolve()

  const check = async (text: string, passages: readonly GuardPassage[] | undefined): Promise<void> => {
    if (isStopped() || text.trim() === '') return
    const ctx = passages === undefined ? context : { ...context, passages }
    const outcome = await runGuards(guards, text, ctx)
    rows.push(...outcome.rows)
    if (isStopped()) return
    if (outcome.kind !== 'pass') {
      if (outcome.kind === 'block') blocked.push(outcome.code)
      else aborted = true
      reply ??= outcome.reply
      return
    }
    await onSentence({
      ordinal,
      text: restore(outcome.text),
      citations: (ctx.passages ?? []).map(({ id }) => id),
      rows: outcome.rows,
    })
    ordinal++
  }
  const enqueue = (text: string, passages?: readonly GuardPassage[]): Promise<void> => {
    queue = queue.then(() => check(text, passages))
    return queue
  }

  return {
    async write(chunk) {
      held += chunk
      const found = sentences(held)
      // The last one may go on, unless a line break already ended it.
      const whole = /\n\s*$/.test(held) ? found : found.slice(0, -1)
      const cut = whole.at(-1)?.end ?? 0
      const ready = whole.map(({ start, end }) => held.slice(start, end))
      held = held.slice(cut)
      for (const text of ready) await enqueue(text)
    },
    sentence: (text, passages) => enqueue(text, passages),
    async end() {
      const rest = held
      held = ''
      for (const { start, end } of sentences(rest)) await enqueue(rest.slice(start, end))
      await queue
      return { released: ordinal - firstOrdinal, blocked, reply, aborted: isStopped(), rows }
    },
    abort() {
      aborted = true
      held = ''
    },
  }
}
