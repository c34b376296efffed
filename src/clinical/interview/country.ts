import { LOCALES } from '../../core/chat.ts'
import { fold } from '../../core/text.ts'
import { countriesWithNumbers } from '../wording/numbers.ts'

/** What people call a country besides its name. Places that stand in several countries are not here. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'u.k', 'england', 'scotland', 'wales', 'northern ireland', 'great britain', 'britain', 'london'],
  US: ['usa', 'u.s', 'u.s.a', 'america', 'the states', 'new york', 'california', 'texas', 'florida'],
  AE: ['uae', 'dubai', 'emirates'],
  KR: ['korea'],
  CZ: ['czech republic'],
  TR: ['turkey'],
}

/**
 * The country (ISO 3166-1 alpha-2) that an answer names, in any of our languages; null where it names none, or two.
 * `said` is folded. The emergency number follows it, so a guess is worse than asking.
 */
export function countryOf(said: string): string | null {
  names ??= countryNames()
  const found = new Set<string>()
  for (const [name, code] of names) if (hasWord(said, name)) found.add(code)
  return found.size === 1 ? [...found][0]! : null
}

let names: Map<string, string> | null = null

function countryNames(): Map<string, string> {
  const out = new Map<string, string>()
  for (const code of countriesWithNumbers()) {
    for (const locale of LOCALES) {
      const name = new Intl.DisplayNames([locale], { type: 'region' }).of(code)
      if (name) out.set(fold(name).text, code)
    }
    for (const name of ALSO[code] ?? []) out.set(name, code)
  }
  return out
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char)
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}
