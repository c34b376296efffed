import type { Token } from './match/tokens.ts'
import { monthHours, type TimePhrase, weekdayHours } from './time-words.ts'

/**
 * A weekday or a month by name, at token `at`.
 * @param typedAt when it was typed, ISO 8601 with zone; null when it is not known
 */
export function calendarTime(tokens: readonly Token[], at: number, typedAt: string | null): TimePhrase | null {
  return weekday(tokens, at, typedAt) ?? month(tokens, at, typedAt)
}

/** "since monday", "on friday", "last sunday": the latest day of that name. */
function weekday(tokens: readonly Token[], at: number, typedAt: string | null): TimePhrase | null {
  const before = tokens[at - 1]?.text ?? ''
  const isSince = /^(?:since|from|after)$/.test(before) || (before === 'early' && tokens[at - 2]?.text === 'since')
  const kind = isSince ? 'since' : 'at'
  const hours = weekdayHours(tokens[at]!.text, typedAt, kind)
  return hours === null ? null : { kind, hours, from: isSince ? at - 1 : at, to: at + 1 }
}

/** "since march", and "in march" of what was: "due in march" is still to come. */
function month(tokens: readonly Token[], at: number, typedAt: string | null): TimePhrase | null {
  const before = tokens[at - 1]?.text ?? ''
  const kind = /^(?:since|from)$/.test(before) ? 'since' : 'at'
  if (kind === 'at' && !(/^(?:in|last|during|of)$/.test(before) && WAS.test(wordsBefore(tokens, at)))) return null
  const hours = monthHours(tokens[at]!.text, typedAt, kind)
  return hours === null ? null : { kind, hours, from: at - 1, to: at + 1 }
}
const WAS =
  /\b(?:had|was|were|did|got|broke|fell|took|went|came|lost|hurt|cut|hit|felt|gave|(?!need|feed|speed|bleed|breed|indeed)\w{2,}ed)\b(?!.*\b(?:due|booked|next|will|going|planned|scheduled)\b)/

function wordsBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 9), at)
    .map(({ text }) => text)
    .join(' ')
}
