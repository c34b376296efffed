import { useEffect, useState } from 'react'
import { DAY, HOUR, MINUTE } from '../../core/clock.ts'

/** "12 min", "3 h", "2 d": how long ago, for lists. */
export function age(from: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(from))
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h ${Math.floor((ms % HOUR) / MINUTE)} min`
  return `${Math.floor(ms / DAY)} d`
}

export function dateTime(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

export function timeOfDay(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(at))
}

/** The present, renewed every so many milliseconds. */
export function useNow(every = MINUTE / 2): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
