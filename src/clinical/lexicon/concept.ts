import type { FindingKind } from '../../core/clinical.ts'

/**
 * A clinical concept and the words people use for it.
 *
 * Phrases are written folded (lower case, no accents; apostrophes are dropped on both sides, so "can't" is `cant`) in a
 * small language over words:
 * - `pain|pains|ache` one position, any of these words; a space ends it: `off dead|without me` is off, then dead or
 *   without, then me
 * - `off (dead|without me)` a group, whose choices may be of several words; `(for a|the)?` may be left out
 * - `the|my?` an optional position
 * - `faint*` any word with this beginning
 * - `~` a gap of up to 3 words, `~6` of up to 6; a gap never crosses the end of a sentence
 * - `#` a number
 * Words of five letters and more also match with one letter wrong, of nine and more with two, unless what stands there
 * is itself a word of the lexicon.
 */
export interface Concept {
  /** kebab-case, unique over all lexicon files. */
  readonly code: string
  /** The field's standard term, as a clinician reads it in a note. */
  readonly name: string
  readonly kind: FindingKind
  readonly phrases: readonly string[]
  /** Longer phrases in which a match does not mean the concept ("heart attack of the clones", "dying to see you"). */
  readonly except?: readonly string[]
  /**
   * True for a finding that is a negation in itself (not waking, can't pass urine, baby not moving): its own "not" is
   * part of the phrase, and is matched before negation runs.
   */
  readonly isNegation?: boolean
  /** True for words that mean something only beside others ("it's hard", "right now"): for rules, shown to nobody as a finding. */
  readonly isCue?: boolean
  /** True where the phrases themselves name an earlier time and say that it is so now ("a stroke in 2019, and it's back"). */
  readonly isOfNow?: boolean
  /**
   * True for cues of a scene rather than of a person ("when mum goes out", "so it doesn't spoil her wedding"): whose they
   * are says nothing, and they count for whoever the danger is of.
   */
  readonly isOfScene?: boolean
  /** Broader concepts that this one is a kind of: a rule that asks for one of them accepts this one. */
  readonly is?: readonly string[]
}
