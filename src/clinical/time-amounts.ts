import { TEN_WORDS, UNIT_WORDS } from './number-words.ts'
import { UNIT_HOURS } from './time-words.ts'

/** What words of number and of amount count. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...UNIT_WORDS,
  ...TEN_WORDS,
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  several: 4,
  many: 5,
  fortyfive: 45,
  half: 0.5,
}
/** Hours of a number and a unit word ("3", "days"), or null. */
export function hoursOf(amount: string, unit: string): number | null {
  const count = countOf(amount)
  const hours = count === null ? undefined : unitHours(unit)
  return count === null || hours === undefined ? null : count * hours
}

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries(UNIT_HOURS))
const COUNTS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBERS))

/** Hours of a unit of time, in the singular or the plural. */
export function unitHours(unit: string): number | undefined {
  return UNITS.get(unit) ?? (unit.endsWith('s') ? UNITS.get(unit.slice(0, -1)) : undefined)
}

/** What a figure or a word counts; null for any other word. */
export function countOf(word: string): number | null {
  if (startsWithDigit(word)) return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null
  return COUNTS.get(word) ?? null
}

/** Whether a word is a figure, or begins with one. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}
