import { UNIT_WORDS } from '../number-words.ts'

/**
 * "Has it been more than 12 hours since you passed urine?" "About 6 hours", "hardly slept for three nights or more?" "Two
 * so far": an amount of time against the one that was asked for. Null where the answer has no single amount, or says more
 * than that.
 */
export function reachesThreshold(ask: string, answer: string): 'yes' | 'no' | null {
  const wanted = amountAsked(ask)
  if (wanted === null || SAYS_MORE.test(answer)) return null
  const told = [...answer.toLowerCase().matchAll(AMOUNT)]
  if (told.length !== 1) return null
  const [, number = '', unit = wanted.unit] = told[0]!
  const hours = valueOf(number) * (HOURS[unit.replace(/s$/, '')] ?? Number.NaN)
  if (!Number.isFinite(hours)) return null
  if (hours === wanted.hours) return wanted.isOver && !LONGER.test(answer) ? null : 'yes'
  if (hours > wanted.hours) return SHORTER.test(answer) ? null : 'yes'
  return LONGER.test(answer) ? null : 'no'
}

const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?)'
const COUNT = `\\d+(?:\\.\\d+)?|half an?|an?|${Object.keys(UNIT_WORDS).join('|')}|(?:a )?couple(?: of)?`
const OVER = new RegExp(`\\b(?:more than|longer than|over|at least) (${COUNT}) (${UNIT})\\b`, 'i')
const OR_MORE = new RegExp(`\\b(${COUNT}) (${UNIT}) or (?:more|longer)\\b`, 'i')
const AMOUNT = new RegExp(`\\b(${COUNT})(?: ?(${UNIT})\\b|(?=\\s*(?:so far|now|at most|max|only|$|[,.])))`, 'g')
const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  sec: 1 / 3600,
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  hr: 1,
  day: 24,
  night: 24,
  week: 168,
  month: 720,
}
/** A rate, a doubt, a yes or a no: the amount alone does not answer then. */
const SAYS_MORE =
  /\b(?:yes|yeah|yep|no|nope|nah|not|never|every|each|per|\w+ (?:hours?|hrs?|minutes?|mins?|times|days?|nights?) an? (?:night|day|week|hour)|at a time|between|maybe|might|think|guess|but|then|until|till|\w+n['\u2019]t|months? old|years?)\b|\?|\d ?(?:-|to) ?\d/i
const LONGER = /\b(?:more|over|longer|at least|since|plus|easily)\b|\+/i
const SHORTER = /\b(?:less|under|nearly|almost|not quite|just short|up to|within)\b/i

function amountAsked(ask: string): { hours: number; unit: string; isOver: boolean } | null {
  const over = OVER.exec(ask)
  const [, number, unit] = over ?? OR_MORE.exec(ask) ?? []
  if (number === undefined || unit === undefined) return null
  const word = unit.toLowerCase()
  const isOver = over !== null && !/^at least/i.test(over[0])
  return { hours: valueOf(number.toLowerCase()) * HOURS[word.replace(/s$/, '')]!, unit: word, isOver }
}

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  if (number.startsWith('half')) return 0.5
  if (number.includes('couple')) return 2
  return UNIT_WORDS[number] ?? 1
}
