import type { Sex, Urgency } from '../../core/clinical.ts'
import { AppError } from '../../core/errors.ts'

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

/** A form of which only the scoring is at hand: its exact words are not, so it is switched off for patients. */
export interface Scoring {
  readonly items: number
  readonly highest: number
  score(answers: Answers, filler: Filler): Score
}

/** EPDS, 10 items of 0 to 3 points. Item 10 (harming oneself) acts as PHQ item 9. Cut-offs 10 and 13: Cox 1987. */
const epds: Scoring = {
  items: 10,
  highest: 3,
  score(answers) {
    const crisis = (answers[9] ?? 0) > 0
    const total = sumOf(answers)
    const band = total === null ? null : total >= 13 ? 'probable' : total >= 10 ? 'possible' : 'unlikely'
    return { total, band, crisis, level: crisis ? 'urgent' : null, next: crisis ? 'cssrs' : null }
  },
}

/**
 * C-SSRS screen (Columbia). Items 1 and 2 always; 3 to 5 after a yes to 2; 6 (behaviour) always. A seventh answer says
 * whether 6 was within three months (1) or earlier (0). Never summed; what was left open is at least urgent.
 */
const cssrs: Scoring = {
  items: 6,
  highest: 1,
  score(answers) {
    const [, thoughts] = answers
    const yes = (item: number) => answers[item - 1] === 1
    // When it was is not known: the more urgent.
    const isRecent = yes(6) && answers[6] !== 0
    const band = yes(4) || yes(5) || isRecent ? 'red' : yes(3) || yes(6) ? 'orange' : yes(1) || yes(2) ? 'yellow' : null
    const asked = thoughts === 1 ? [1, 2, 3, 4, 5, 6] : [1, 2, 6]
    const isOpen = asked.some((item) => (answers[item - 1] ?? null) === null)
    const level = band === 'red' ? 'emergency' : band !== null || isOpen ? 'urgent' : null
    return { total: null, band: band ?? (isOpen ? null : 'none'), crisis: level !== null, level, next: null }
  },
}

/** AUDIT-C: past year, three items of 0 to 4 points. Positive from 4 (men), 3 (women or not known), 5 in the UK. */
const auditc: Scoring = {
  items: 3,
  highest: 4,
  score(given, { sex = null, country = null }) {
    // "Never" to the first item skips the others.
    const answers = given[0] === 0 ? [0, 0, 0] : given
    const total = sumOf(answers)
    const isUk = country?.toUpperCase() === 'GB'
    const bar = isUk ? 5 : sex === 'male' ? 4 : 3
    const isPositive = total !== null && total >= bar
    // All points from how often somebody drinks say little of how much: a person looks at it.
    const isReview = isPositive && total === answers[0]
    const band = total === null ? null : isReview ? 'review' : isPositive ? 'positive' : 'negative'
    return { total, band, crisis: false, level: null, next: isPositive && isUk ? 'audit' : null }
  },
}

export const SCORINGS = { epds, cssrs, auditc } as const

/** The sum, or null while an answer is missing. */
export function sumOf(answers: Answers): number | null {
  return answers.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

/** Answers in item order, null = missing. @throws AppError `bad_input` for a value that is no option */
export function checked(answers: Answers, { items, values }: { items: number; values: readonly number[] }): Answers {
  const given = Array.from({ length: items }, (_, index) => answers[index] ?? null)
  const wrong = given.findIndex((value) => value !== null && !values.includes(value))
  if (wrong < 0) return given
  throw new AppError('bad_input', `Answer ${wrong + 1} is not one of the options ${values[0]} to ${values.at(-1)}.`, {
    detail: { item: wrong + 1 },
  })
}
