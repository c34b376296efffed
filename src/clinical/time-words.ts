/**
 * A time said in words. `ago`: that long before now; `lasting`: it has gone on so long; `since`: it began then; `at`: a
 * day or part of a day. Hours count back from when the words were typed.
 */
export interface TimePhrase {
  readonly kind: 'ago' | 'lasting' | 'since' | 'at'
  readonly hours: number
  readonly from: number
  readonly to: number
}

/** Hours of a unit of time. */
export const UNIT_HOURS: Record<string, number> = {
  second: 1 / 3600,
  sec: 1 / 3600,
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  h: 1,
  day: 24,
  night: 24,
  week: 168,
  fortnight: 336,
  month: 720,
  year: 8760,
  y: 8760,
}

/** Days of the week by name, as people shorten them too ("sat" and "sun" are other words); Sunday is 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  tues: 2,
  wednesday: 3,
  weds: 3,
  thursday: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
}
/** Hours back to a weekday when nobody knows what day the words were typed: the middle of the week behind. */
const SOME_WEEKDAY = 84
/** The hour of the day by which a thing of that day has mostly happened: the nearest it may be. */
const LATE_HOUR = 21
const MIDDAY = 13

/**
 * Hours from the latest day of that name to when the words were typed; on the day itself it is today. A time that began
 * then ("since") is counted from midday, one that was then from late that day: when unsure, the nearer.
 * @param typedAt ISO 8601, with the zone of who typed; null when it is not known
 * @returns null for a word that names no weekday
 */
export function weekdayHours(name: string, typedAt: string | null, kind: 'since' | 'at'): number | null {
  const day = Object.hasOwn(WEEKDAYS, name) ? WEEKDAYS[name] : undefined
  if (day === undefined) return null
  const local = typedAt === null ? null : /^(\d{4})-(\d\d)-(\d\d)T(\d\d)/.exec(typedAt)
  if (!local) return SOME_WEEKDAY
  const [year, month, date, hour] = local.slice(1).map(Number) as [number, number, number, number]
  const daysBack = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() - day + 7) % 7
  return Math.max(1, daysBack * 24 + hour - (kind === 'since' ? MIDDAY : LATE_HOUR))
}

/** Months by name; January is 0. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, month) => [name, month]),
)
/** Hours back to a month when nobody knows the day of typing: who means this month seldom says its name. */
const SOME_MONTH = 720

/**
 * Hours from the last day of the latest month of that name to when the words were typed; for a time that began then from
 * its middle. When unsure, the nearer.
 * @param typedAt ISO 8601; null when it is not known
 * @returns null for a word that names no month, and for the month of typing, which says nothing
 */
export function monthHours(name: string, typedAt: string | null, kind: 'since' | 'at'): number | null {
  const month = Object.hasOwn(MONTHS, name) ? MONTHS[name] : undefined
  if (month === undefined) return null
  const typed = typedAt === null ? null : /^\d{4}-(\d\d)-(\d\d)/.exec(typedAt)
  if (!typed) return SOME_MONTH
  const [now, date] = typed.slice(1).map(Number) as [number, number]
  const back = (now - 1 - month + 12) % 12
  if (back === 0) return null
  const toItsEnd = (date - 1) * 24 + (back - 1) * UNIT_HOURS.month!
  return Math.max(1, toItsEnd + (kind === 'since' ? UNIT_HOURS.month! / 2 : 0))
}

/** Typical hours back for a named time, when the hour of typing is not known. */
export const NAMED: Record<string, number> = {
  now: 0,
  today: 4,
  tonight: 2,
  overnight: 10,
  yesterday: 24,
  'this morning': 6,
  'this afternoon': 3,
  'this evening': 2,
  'last night': 12,
  'last evening': 14,
  'last week': 168,
  'last weekend': 96,
  'last month': 720,
  'last year': 8760,
  'last summer': 4380,
  'last winter': 4380,
  'this week': 72,
  'this year': 2000,
  'other day': 72,
  'the weekend': 72,
  breakfast: 6,
  lunch: 4,
  lunchtime: 4,
  dinner: 3,
  birth: 8760,
  childhood: 87_600,
}
