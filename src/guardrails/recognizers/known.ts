import type { IdentifierKind } from '../identifier-kind.ts'
import { lower, plain } from '../plain.ts'
import type { View } from '../view.ts'
import { isKnownWord } from './name-word.ts'
import type { Found, Recognizer } from './recognizer.ts'

/** An identifier of the encounter's own: its people, numbers, places. */
export interface KnownIdentifier {
  value: string
  type: IdentifierKind
}

/** Finds what is already known, whatever its case, accents, spaces and signs. Names also by their single parts. */
export function knownIdentifiers(known: readonly KnownIdentifier[]): Recognizer {
  const byFirst = new Map<string, { parts: string[]; type: IdentifierKind }[]>()
  const digits: { value: string; type: IdentifierKind }[] = []
  const add = (parts: string[], type: IdentifierKind) => {
    if (parts.length === 0) return
    const list = byFirst.get(parts[0]!) ?? []
    list.push({ parts, type })
    list.sort((a, b) => b.parts.length - a.parts.length)
    byFirst.set(parts[0]!, list)
  }
  for (const { value, type } of known) {
    const parts = lower(plain(value)).match(/[a-z0-9\u00c0-\uffff]+/g) ?? []
    add(parts, type)
    if (type === 'NAME') for (const part of parts) if (part.length > 2) add([part], type)
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

function byWords(
  view: View,
  candidates: readonly { parts: string[]; type: IdentifierKind }[] | undefined,
): Found | null {
  const { token, after, gapAfter } = view
  for (const { parts, type } of candidates ?? []) {
    let end = token.text.length
    let k = 1
    for (; k < parts.length; k++) {
      const next = after(k)
      if (!next || next.low !== parts[k] || gapAfter(k - 1).length > 3) break
      end = next.end
    }
    // One part of a name is also a word at times: "will" in lower case is not Will.
    const isWord = parts.length === 1 && type === 'NAME' && token.text === token.low && COMMON.test(token.low)
    if (k === parts.length && (!isWord || isKnownWord(view))) return { length: end, type, score: 1 }
  }
  return null
}

const COMMON =
  /^(?:will|may|grace|chase|hope|faith|joy|rose|mark|bill|frank|art|pat|dawn|summer|april|june|august|jack|rich|young|brown|white|black|green|king|long|short|hill|day|day|cook|baker|bell|little|best|good|love|park|case|cross|house|drew|sue|ray|dean|grant|max|miles|wade|lance|gene|dale|clay|penny|major|price|rice|cold|pain|burns)$/

function byDigits({ token, right }: View, digits: readonly { value: string; type: IdentifierKind }[]): Found | null {
  if (!token.hasDigit || digits.length === 0) return null
  let seen = ''
  for (let i = 0; i < right.length; i++) {
    const char = right[i]!
    if (char >= '0' && char <= '9') seen += char
    else if (!/[\s().+-]/.test(char)) return null
    const match = digits.find(({ value }) => value === seen)
    if (match && !/\d/.test(right[i + 1] ?? '')) return { length: i + 1, type: match.type, score: 1 }
  }
  return null
}
