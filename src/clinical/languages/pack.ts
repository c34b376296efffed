/** What a word or phrase does to the findings of its sentence; written in the phrase language of `lexicon/concept.ts`. */
export const FOREIGN_CUES = [
  /** Denies what follows. */
  'negate-before',
  /** Denies what stands before it: verbs come last in Hindi and Persian. */
  'negate-after',
  /** "never again": makes a past of what the sentence tells, unless it says that it is of now. */
  'never-again',
  /** Ends the reach of a denial: "but", "and I have". */
  'terminate',
  /** A time long past: "last year", "as a child". */
  'past',
  /** "ago": makes a past of the number and unit beside it. */
  'ago',
  /** What overrules a past or a family history: "now", "since this morning". */
  'now',
  /** "died of", "runs in the family". */
  'family-history',
  /** "is it inherited", "am I at risk, too": makes a family history of what the sentence says of a relative. */
  'heredity',
  /** A relative by blood, of an older generation or the same. */
  'relative',
  /** Somebody else near the writer: husband, friend. */
  'other',
  /** A child of the writer, who then is the patient. */
  'child',
  /** A baby: at most eighteen months old. */
  'baby',
  /** The writer speaks of the own body. */
  'self',
  'pregnant',
  'not-pregnant',
  /** "I gave birth". */
  'birth',
  /** "what should I do if": only whole questions, because a bare "if" often means a yes. */
  'hypothetical',
  'fiction',
  /** "not any more", "it has gone". */
  'resolved',
  /** Behind a number and "years", the age of somebody: "old". */
  'age',
] as const
export type ForeignCue = (typeof FOREIGN_CUES)[number]

/** Phrases by the code of a concept of the lexicon. */
export type RedFlags = Readonly<Record<string, readonly string[]>>

/** Two groups of words in either order, at most `reach` words apart: chat has no fixed order. */
export function either(one: string, reach: number, two: string): readonly string[] {
  return [`${one} ~${reach} ${two}`, `${two} ~${reach} ${one}`]
}

/** Codes whose phrases mean another as well: who does not wake is hard to rouse, and a throat that closes is swelling. */
const ALSO = [
  ['not-waking', 'hard-to-rouse'],
  ['throat-closing', 'tongue-throat-swelling'],
] as const

/** The phrases of all parts, by code. */
export function joined(...parts: readonly RedFlags[]): RedFlags {
  const out: Record<string, readonly string[]> = {}
  for (const part of parts)
    for (const [code, phrases] of Object.entries(part)) out[code] = [...(out[code] ?? []), ...phrases]
  for (const [from, to] of ALSO) out[to] = [...new Set([...(out[to] ?? []), ...(out[from] ?? [])])]
  return out
}

/**
 * The red flags of a language without a full lexicon: words for concepts that the protocols ask for, and the cues that
 * deny them or put them into the past. A hit raises; no hit means nothing (CLINICAL.md, the floor, 6). Written for how
 * people type, romanised too. No native clinician has reviewed the words.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string
  readonly redFlags: RedFlags
  readonly cues: Readonly<Partial<Record<ForeignCue, readonly string[]>>>
  /** How an answer to a yes-or-no question begins. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>>
  /** Words of time units, parted by white space. */
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', string>>
  /** Negations over which a gap in a phrase never reaches, parted by white space. */
  readonly gapStops: string
  /** Number words, for ages and times. */
  readonly numbers: Readonly<Record<string, number>>
}
