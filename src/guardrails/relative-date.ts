import { DAY } from '../core/clock.ts'
import { lower, plain } from './plain.ts'
import { MONTHS } from './recognizers/date.ts'

/**
 * How long ago a written date is, as a tail of its placeholder: `3_DAYS_AGO`, `IN_2_WEEKS`, `TODAY`, `5_YEARS_AGO`.
 * Empty when the date can't be read for sure (03/04 is two days in the year): a wrong onset is worse than none.
 */
export function relativeTail(written: string, now: number): string {
  const date = readDate(lower(plain(written)), now)
  if (date === null) return ''
  const days = Math.round((startOfDay(now) - date.time) / DAY)
  if (date.precision === 'day') {
    if (days === 0) return 'TODAY'
    if (Math.abs(days) <= 60) return sided(Math.abs(days), 'DAY', days)
  }
  const months = Math.round(Math.abs(days) / 30.44)
  if (months === 0) return 'THIS_MONTH'
  if (months < 24) return sided(months, 'MONTH', days)
  const years = Math.floor(Math.abs(days) / 365.25)
  return years > 89 ? 'OVER_89_YEARS_AGO' : sided(years, 'YEAR', days)
}

function sided(count: number, unit: string, days: number): string {
  const words = `${count}_${unit}${count === 1 ? '' : 'S'}`
  return days > 0 ? `${words}_AGO` : `IN_${words}`
}

interface ReadDate {
  time: number
  precision: 'day' | 'month'
}

function readDate(text: string, now: number): ReadDate | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})\s?[-./]+\s?(\d{1,2})\s?[-./]+\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (numeric) return ambiguous(Number(numeric[1]), Number(numeric[2]), fullYear(Number(numeric[3]), now))
  const month = [...text.matchAll(/[a-z\u0600-\u06ff\u0900-\u097f]+/g)]
    .map(([word]) => MONTHS.get(word))
    .find((value) => value !== undefined)
  if (month === undefined) return null
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)
  const dayOfMonth = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|ero)?(?![\d:])/.exec(
    text.replace(/(?:19|20)\d{2}|\d{1,2}:\d{2}.*/g, ' '),
  )
  const knownYear = year ? Number(year[1]) : latestYear(month, dayOfMonth ? Number(dayOfMonth[1]) : 1, now)
  if (dayOfMonth) return day(knownYear, month, Number(dayOfMonth[1]))
  return { time: Date.UTC(knownYear, month - 1, 15), precision: 'month' }
}

function day(year: number, month: number, date: number): ReadDate | null {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1880 || year > 2200) return null
  return { time: Date.UTC(year, month - 1, date), precision: 'day' }
}

/** Day and month can only be told apart when one is over 12 or both are the same. */
function ambiguous(a: number, b: number, year: number): ReadDate | null {
  if (a > 12) return day(year, b, a)
  if (b > 12 || a === b) return day(year, a, b)
  return null
}

function fullYear(year: number, now: number): number {
  if (year > 99) return year
  const current = new Date(now).getUTCFullYear()
  return 2000 + year > current + 5 ? 1900 + year : 2000 + year
}

/** A date without a year was the last time that day came. */
function latestYear(month: number, date: number, now: number): number {
  const year = new Date(now).getUTCFullYear()
  return Date.UTC(year, month - 1, date) > now ? year - 1 : year
}

function startOfDay(now: number): number {
  return Math.floor(now / DAY) * DAY
}
