import { GIVEN } from '../dictionaries/given-names.ts'
import { isCommonWord } from '../dictionaries/listed.ts'
import { SURNAMES } from '../dictionaries/surnames.ts'
import { NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

/** Letters as scans read them: MAR1A, L0PEZ, 5arah. */
const MISREAD = /^(?=[^0158]*[0158])(?=(?:[0158]*[A-Za-z]){3})[A-Za-z0158]{4,14}$/
const WORD = /^(?: {1,2}|-)([A-Za-z0158]{3,14})(?![A-Za-z0-9])/
/** The surname first: "L0PEZ, MARIA". */
const GIVEN_AFTER = /^, {1,2}([A-Z0158]{3,14})(?![A-Za-z0-9])/

/** "MAR1A L0PEZ": a known name when its digits are read as the letters that they look like. */
export function scanned({ token, right }: View): Found | null {
  if (!MISREAD.test(token.text)) return null
  const length = nameAt(right, token.text.length)
  const isSure = readings(token.text).some((low) => GIVEN.has(low) || SURNAMES.has(low))
  return isSure || (length > token.text.length && isName(token.text)) ? { length, type: 'NAME', score: 0.7 } : null
}

/** Where a name ends that begins like one and goes on misread: "Maria L0PEZ". */
export function withMisread(right: string, length: number): number {
  const next = WORD.exec(right.slice(length))
  return next !== null && MISREAD.test(next[1]!) && (isName(next[1]!) || /^[A-Z][a-z]*[015][a-z]+$/.test(next[1]!))
    ? length + next[0].length
    : length
}

function nameAt(right: string, first: number): number {
  let end = first
  for (let k = 0; k < 2; k++) {
    const next = WORD.exec(right.slice(end)) ?? (k === 0 ? GIVEN_AFTER.exec(right.slice(end)) : null)
    if (next === null || !isName(next[1]!) || next[1] === next[1]!.toLowerCase()) break
    end += next[0].length
  }
  return end
}

function isName(word: string): boolean {
  return readings(word).some(
    (low) => (maybeGiven(low) || maybeSurname(low)) && !NEVER_NAME.has(low) && !isCommonWord(low),
  )
}

/** A one may be an i or an l. */
function readings(word: string): string[] {
  const low = word.toLowerCase().replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b')
  return low.includes('1') ? [low.replaceAll('1', 'i'), low.replaceAll('1', 'l')] : [low]
}
