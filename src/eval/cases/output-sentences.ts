import type { Locale } from '../../core/chat.ts'

/** Sentences of one guard: bad ones, good ones, and those of other languages by locale. */
export interface OutputSentences {
  readonly bad: readonly string[]
  readonly good: readonly string[]
  readonly elsewhere: readonly {
    readonly locale: Locale
    readonly bad: readonly string[]
    readonly good: readonly string[]
  }[]
}
