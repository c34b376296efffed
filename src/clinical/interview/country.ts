import { LOCALES } from '../../core/chat.ts'
import { fold } from '../../core/text.ts'
import { countriesWithNumbers } from '../wording/numbers.ts'
import { CITIES } from './cities.ts'

/** What people write instead of the name of their country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'u k', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  // Not Georgia, which is a country too, and not Washington, which is a town in many.
  US: (
    'usa|u s|u s a|united states of america|america|new york|california|texas|florida|ohio|illinois|' +
    'pennsylvania|michigan|new jersey|massachusetts|arizona|tennessee|missouri|maryland|wisconsin|' +
    'colorado|minnesota|alabama|louisiana|kentucky|oregon|oklahoma|connecticut|utah|iowa|nevada|' +
    'arkansas|mississippi|kansas|nebraska|idaho|hawaii|maine|new hampshire|rhode island|delaware|' +
    'alaska|vermont|wyoming|north carolina|south carolina|north dakota|south dakota|west virginia|' +
    'virginia|indiana'
  ).split('|'),
  AE: ['uae', 'emirates'],
  NL: ['holland'],
  CZ: ['czech republic'],
  KR: ['korea'],
  TR: ['turkey'],
  OM: ['مسقط', 'سلطنة عمان', 'muscat'],
  JO: ['amman'],
}

/**
 * The country (ISO 3166-1 alpha-2) that an answer names, in any of our languages; null where it names none, or two. The
 * emergency number follows it, so a guess is worse than asking.
 */
export function countryNamed(text: string): string | null {
  const found = countriesIn(text)
  if (found.size === 1) return [...found][0]!
  if (found.size === 0) return countryOfCity(text)
  // "Amman, Jordan": the town is written as another country is, and the country stands last, alone.
  const last = plain(text.split(/[,\u060c]/).at(-1) ?? '')
  return (NAMES ??= allNames()).get(last) ?? null
}

/** The country of the large town that is named alone; null for towns of two, and for streets, which are named after towns. */
function countryOfCity(text: string): string | null {
  const words = ` ${plain(text)} `
  if (STREET.test(words) || /\p{N}/u.test(words) || words.split(' ').length > MOST_WORDS) return null
  const found = (CITY_NAMES ??= cityNames()).filter(([name]) => words.includes(` ${name} `))
  return new Set(found.map(([, code]) => code)).size === 1 ? found[0]![1] : null
}
const MOST_WORDS = 10
const STREET =
  / (?:calle|avenida|av|avda|paseo|plaza|rue|avenue|ave|place|boulevard|blvd|street|st|road|rd|lane|drive|way|square|hotel|bar|jalan|jln|straat|weg|laan|gali|marg|شارع|خیابان|خيابان|کوچه|गली|मार्ग) /u

let CITY_NAMES: (readonly [string, string])[] | undefined

function cityNames(): (readonly [string, string])[] {
  return Object.entries(CITIES).flatMap(([code, names]) => names.split('|').map((name) => [plain(name), code] as const))
}

function countriesIn(text: string): ReadonlySet<string> {
  const words = ` ${plain(text)} `
  const found = new Set<string>()
  for (const [name, code] of (NAMES ??= allNames())) if (words.includes(` ${name} `)) found.add(code)
  return found
}

/** Without vowel signs Arabic writes Oman as the capital of Jordan: alone it names no country. */
const TOWNS_TOO = ['عمان', 'عُمان']

/** Made on first use: some 500 names. */
let NAMES: ReadonlyMap<string, string> | undefined

function allNames(): ReadonlyMap<string, string> {
  const languages = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'region' }))
  const rows = countriesWithNumbers().flatMap((code) =>
    [...languages.map((names) => names.of(code) ?? code), ...(ALSO[code] ?? [])].map(
      (name) => [plain(name), code] as const,
    ),
  )
  const names = new Map(rows)
  for (const name of TOWNS_TOO) names.delete(plain(name))
  return names
}

function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
