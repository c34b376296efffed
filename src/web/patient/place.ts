import { countriesWithNumbers } from '../../clinical/wording/numbers.ts'
import { LOCALES } from '../../core/chat.ts'
import { fold } from '../../core/text.ts'
import type { ChatMessage } from './conversation.ts'

/** What people write instead of the name of their country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'u k', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  US: ['usa', 'u s', 'u s a', 'united states of america', 'america'],
  AE: ['uae', 'emirates'],
  NL: ['holland'],
  CZ: ['czech republic'],
  KR: ['korea'],
  TR: ['turkey'],
}

/**
 * The country that the patient named when they were asked where they are (ISO 3166-1 alpha-2), or null: none, or more
 * than one. The emergency screen then says what it thinks and lets the person correct it.
 */
export function placeIn(messages: readonly ChatMessage[]): string | null {
  const asked = messages.findLastIndex(({ question }) => question?.key === 'place')
  const answer = asked < 0 ? undefined : messages.slice(asked + 1).find(({ speaker }) => speaker === 'patient')
  return answer ? countryNamed(answer.text) : null
}

/** Names are read in every language of the service: nobody writes their country in the language of the page only. */
export function countryNamed(text: string): string | null {
  const words = ` ${plain(text)} `
  const found = new Set<string>()
  for (const [name, code] of (NAMES ??= allNames())) if (words.includes(` ${name} `)) found.add(code)
  return found.size === 1 ? [...found][0]! : null
}

/** Made on first use: some 500 names. */
let NAMES: ReadonlyMap<string, string> | undefined

function allNames(): ReadonlyMap<string, string> {
  const languages = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'region' }))
  const rows = countriesWithNumbers().flatMap((code) =>
    [...languages.map((names) => names.of(code) ?? code), ...(ALSO[code] ?? [])].map(
      (name) => [plain(name), code] as const,
    ),
  )
  return new Map(rows)
}

function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
