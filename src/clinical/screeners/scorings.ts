import type { Sex, Urgency } from '../../core/clinical.ts'

/** Who filled the form in, as far as a rule depends on it; null = not known, and the more cautious rule then holds. */
export interface Filler {
  readonly ageYears?: number | null
  readonly sex?: Sex | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
}

export interface Score {
  /** Null while an item is missing (a partial sum is not a score), and for what is never summed. */
  readonly total: number | null
  readonly band: string | null
  /** True as soon as an answer speaks of suicide, also in an incomplete form or with a low total. */
  readonly crisis: boolean
  /** Least urgency that the answers ask for; null = none. A score raises and never excludes. */
  readonly level: Extract<Urgency, 'emergency' | 'urgent'> | null
  /** The longer form that the rule asks for next. */
  readonly next: string | null
}

type Answers = readonly (number | null)[]
/** The rule of a form that is not simply a sum with bands. Answers in item order, all of them, null = missing. */
type Rule = (answers: Answers, filler: Filler) => Score

/**
 * C-SSRS screen (Columbia). Items 1 and 2 always; 3 to 5 after a yes to 2; 6 (behaviour) always. A seventh answer says
 * whether 6 was within three months (1) or earlier (0). Never summed; what was left open is at least urgent.
 */
const cssrs: Rule = (answers) => {
  const yes = (item: number) => answers[item - 1] === 1
  // When it was is not known: the more urgent.
  const isRecent = yes(6) && answers[6] !== 0
  const band = yes(4) || yes(5) || isRecent ? 'red' : yes(3) || yes(6) ? 'orange' : yes(1) || yes(2) ? 'yellow' : null
  const isOpen = cssrsAsks(answers).some((place) => (answers[place] ?? null) === null)
  const level = band === 'red' ? 'emergency' : band !== null || isOpen ? 'urgent' : null
  return { total: null, band: band ?? (isOpen ? null : 'none'), crisis: level !== null, level, next: null }
}

/** Places (from 0) of the questions of the C-SSRS screen that are asked after these answers. */
export function cssrsAsks(answers: Answers): number[] {
  return [0, 1, ...(answers[1] === 1 ? [2, 3, 4] : []), 5, ...(answers[5] === 1 ? [6] : [])]
}

/** AUDIT-C: past year, three items of 0 to 4 points. Positive from 4 (men), 3 (women or not known), 5 in the UK. */
const auditc: Rule = (given, { sex = null, country = null }) => {
  // "Never" to the first item skips the others.
  const answers = given[0] === 0 ? [0, 0, 0] : given
  const total = sumOf(answers)
  const isUk = isInUk(country)
  const bar = isUk ? 5 : sex === 'male' ? 4 : 3
  const isPositive = total !== null && total >= bar
  // All points from how often somebody drinks say little of how much: a person looks at it.
  const isReview = isPositive && total === answers[0]
  const band = total === null ? null : isReview ? 'review' : isPositive ? 'positive' : 'negative'
  return { total, band, crisis: false, level: null, next: isPositive && isUk ? 'audit' : null }
}

export const RULES = { cssrs, auditc } as const

/** The United Kingdom, also by the code that people write for it. */
export function isInUk(country: string | null): boolean {
  return country !== null && /^(?:gb|uk)$/i.test(country)
}

/** The sum, or null while an answer is missing. */
export function sumOf(answers: Answers): number | null {
  return answers.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}
