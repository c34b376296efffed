import type { Population } from '../clinical/population.ts'
import type { WordingKey } from '../clinical/wording/index.ts'
import type { Locale } from '../core/chat.ts'
import type { Subject, Urgency } from '../core/clinical.ts'
import type { KnownIdentifier } from './recognizers/known.ts'
import type { Span } from './scan.ts'

export type Stage = 'input' | 'context' | 'output'

/** Why a text did not pass. Each is also the tail of a fixed text, `guard.<code>`. */
export const BLOCK_CODES = [
  'unavailable',
  'injection',
  'scope',
  'never-do',
  'medicine-stop',
  'record',
  'controlled',
  'harm-others',
  'population',
  'diagnosis',
  'dosage',
  'false-reassurance',
  'grounding',
  'identifier-leak',
  'reading',
  'policy',
] as const
export type BlockCode = (typeof BLOCK_CODES)[number]

export const REWRITE_CODES = ['reading', 'identifier-leak', 'policy'] as const
type RewriteCode = (typeof REWRITE_CODES)[number]

/** What a guard says. `reply` is the key of the fixed, reviewed words that are shown instead. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'mask'; readonly spans: readonly Span[] }
  | { readonly kind: 'rewrite'; readonly text: string; readonly code: RewriteCode }
  | { readonly kind: 'block'; readonly code: BlockCode; readonly reply: WordingKey }
  | { readonly kind: 'escalate'; readonly urgency: Urgency; readonly reply: WordingKey }

/** A passage that stands behind a sentence, or is about to be shown to a model. */
export interface GuardPassage {
  readonly id: string
  readonly text: string
  /** Whom the passage is written for; without it: anybody. */
  readonly population?: Population
}

/** What a guard may know: roles, the subject's group and the words at hand. No patient, no database. */
export interface GuardContext {
  readonly role: 'patient' | 'clinician'
  readonly locale: Locale
  readonly subject: Subject
  /** The encounter's own identifiers, which may be shown to its own patient. */
  readonly known?: readonly KnownIdentifier[]
  /** Passages that the sentence cites (output), or that were retrieved (context). */
  readonly passages?: readonly GuardPassage[]
  /** The patient's own words so far: a sentence that repeats them needs no passage. */
  readonly said?: readonly string[]
  /** Key of a fixed text: a text that is word for word that one passes every output guard. */
  readonly fixed?: WordingKey
}

export interface Guard {
  readonly id: string
  readonly version: number
  readonly stage: Stage
  readonly budgetMs: number
  /** Must not keep the text. A throw, a time-out or a bad value counts as `unavailable`. */
  check(text: string, ctx: GuardContext): Verdict | Promise<Verdict>
}

/** The guards of each stage, in the order in which they run. */
export type GuardLists = Readonly<Record<Stage, readonly Guard[]>>

export const pass: Verdict = { kind: 'pass' }

export function block(code: BlockCode): Verdict {
  return { kind: 'block', code, reply: `guard.${code}` }
}
