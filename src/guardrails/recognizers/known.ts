import { EPONYMS } from '../dictionaries/words.ts'
import type { IdentifierKind } from '../identifier-kind.ts'
import { lower, plain } from '../plain.ts'
import type { View } from '../view.ts'
import { isNameOfThing } from './name-eponym.ts'
import { isOrdinary } from './name-person.ts'
import { isKnownWord } from './name-word.ts'
import { isCapital } from './name-words.ts'
import type { Found, Recognizer } from './recognizer.ts'

/** An identifier of the encounter's own: its people, numbers, places. */
export interface KnownIdentifier {
  value: string
  type: IdentifierKind
}

interface Candidate {
  parts: string[]
  type: IdentifierKind
}

/** What joins the parts of a name and is none: "van", "de la". */
const PARTICLE = /^(?:van|von|der|den|del|las|los|bin|ibn|dos|the|and|mrs?|dr|miss|prof|sra|mme)$/
/** Digits at the end of a number that are the same with and without the code of its country. */
const NATIONAL_DIGITS = 9

/** Finds what is already known, whatever its case, accents, spaces and signs. Names also by their single parts. */
export function knownIdentifiers(known: readonly KnownIdentifier[]): Recognizer {
  const byFirst = new Map<string, Candidate[]>()
  const digits: { value: string; type: IdentifierKind }[] = []
  const add = (parts: string[], type: IdentifierKind) => {
    if (parts.length === 0) return
    const list = byFirst.get(parts[0]!) ?? []
    list.push({ parts, type })
    list.sort((a, b) => b.parts.length - a.parts.length)
    byFirst.set(parts[0]!, list)
  }
  const addName = (parts: string[]) => {
    for (const part of parts.filter((one) => one.length > 1 && !PARTICLE.test(one))) {
      add([part], 'NAME')
      // "zorkas arm": chat leaves the apostrophe out.
      if (part.length > 2 && !isOrdinary(`${part}s`) && !EPONYMS.has(part)) add([`${part}s`], 'NAME')
    }
    // "zorkapelloni", with the particles and without.
    if (parts.length > 1)
      for (const solid of new Set([parts.join(''), parts.filter((part) => !PARTICLE.test(part)).join('')]))
        if (solid.length > 5) add([solid], 'NAME')
  }
  for (const { value, type } of known) {
    const parts = lower(plain(value)).match(/[a-z0-9\u00c0-\uffff]+/g) ?? []
    add(parts, type)
    if (type === 'NAME') addName(parts)
    const number = parts.join('')
    if (/^\d{5,}$/.test(number)) digits.push({ value: number, type })
  }
  return {
    id: 'known',
    starters: new Set(byFirst.keys()),
    find(view) {
      return byWords(view, byFirst.get(view.token.low)) ?? byDigits(view, digits)
    },
  }
}

function byWords(view: View, candidates: readonly Candidate[] | undefined): Found | null {
  const { token, after, gapAfter } = view
  for (const { parts, type } of candidates ?? []) {
    let end = token.text.length
    let k = 1
    for (; k < parts.length; k++) {
      const next = after(k)
      if (!next || next.low !== parts[k] || gapAfter(k - 1).length > 3) break
      end = next.end
    }
    if (k === parts.length && (type !== 'NAME' || parts.length > 1 || isMeant(view)))
      return { length: end, type, score: 1 }
  }
  return null
}

/** One part of a name is also a word at times, or a disease: "will" in lower case is not Will, nor is "Graves disease". */
function isMeant(view: View): boolean {
  const { token } = view
  if (isNameOfThing(view) && !PERSON.test(view.left)) return false
  if (isCapital(token)) return token.text.length > 2 || (token.isTitle && !isOrdinary(token.low))
  if (token.text.length < 3) return false
  return !(isOrdinary(token.low) || COMMON.test(token.low)) || isKnownWord(view)
}

const PERSON = /(?:^|[^a-z])(?:mrs?|ms|miss|mx|dr|prof|name(?: is|'s)?|i'?m|i am|this is|it'?s)[.:]? $/

const COMMON =
  /^(?:will|may|grace|chase|hope|faith|joy|rose|mark|bill|frank|art|pat|dawn|summer|april|june|august|jack|rich|young|brown|white|black|green|king|long|short|hill|day|day|cook|baker|bell|little|best|good|love|park|case|cross|house|drew|sue|ray|dean|grant|max|miles|wade|lance|gene|dale|clay|penny|major|price|rice|cold|pain|burns)$/

function byDigits({ token, right }: View, digits: readonly { value: string; type: IdentifierKind }[]): Found | null {
  if (!token.hasDigit || digits.length === 0) return null
  let seen = ''
  for (let i = 0; i < right.length; i++) {
    const char = right[i]!
    if (char >= '0' && char <= '9') seen += char
    else if (!/[\s().+-]/.test(char)) return null
    if (/\d/.test(right[i + 1] ?? '')) continue
    const match = digits.find(({ value, type }) => value === seen || (type === 'PHONE' && isSameNumber(value, seen)))
    if (match) return { length: i + 1, type: match.type, score: 1 }
  }
  return null
}

/** "+44 7700 900461" is 07700 900461. */
function isSameNumber(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  const longest = Math.max(one.length, other.length)
  return (
    shortest >= NATIONAL_DIGITS &&
    longest - shortest < 6 &&
    one.slice(-NATIONAL_DIGITS) === other.slice(-NATIONAL_DIGITS)
  )
}
