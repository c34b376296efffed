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
  monday: 84,
  tuesday: 84,
  wednesday: 84,
  thursday: 84,
  friday: 84,
  saturday: 84,
  sunday: 84,
  breakfast: 6,
  lunch: 4,
  lunchtime: 4,
  dinner: 3,
  birth: 8760,
  childhood: 87_600,
}
