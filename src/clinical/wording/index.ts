import type { Locale } from '../../core/chat.ts'
import type { Urgency } from '../../core/clinical.ts'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fa from './fa.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import hi from './hi.json' with { type: 'json' }
import { emergencyNumbers } from './numbers.ts'

export type WordingKey = keyof typeof en

/** A text that patients read, with the named person who reviewed it; empty while nobody has. */
export interface ReviewedText {
  readonly text: string
  readonly reviewed_by: string
  readonly role: string
  readonly date: string
}

// A language is one file and one line. English is complete; the others hold what must never wait for a translation.
const TEXTS: Readonly<Record<Locale, Partial<Record<WordingKey, ReviewedText>>>> = { en, es, fr, ar, fa, hi }

/**
 * The fixed text for a key, its `{placeholders}` filled. Falls back to English where a locale lacks the key.
 * A placeholder without a value stays away rather than being shown, so that a page never reads "call {number}":
 * emergency numbers fall back to 112.
 */
export function wording(
  locale: Locale,
  key: WordingKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const { text } = reviewedText(locale, key)
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? DEFAULTS[name] ?? ''))
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The entry itself, for the page and the `doctor` check that tell reviewed texts from others. */
export function reviewedText(locale: Locale, key: WordingKey): ReviewedText {
  return TEXTS[locale][key] ?? en[key]
}

/** True where the locale has the text itself, so that no English fallback is shown. */
export function isTranslated(locale: Locale, key: WordingKey): boolean {
  return TEXTS[locale][key] !== undefined
}

/** All keys, for tests and for the list of unreviewed texts. */
export const WORDING_KEYS = Object.keys(en) as readonly WordingKey[]

/** `{number}`, `{crisis}` and `{poison}` of the fixed texts for a country (ISO 3166-1 alpha-2; null = not known). */
export function placeValues(
  locale: Locale,
  country: string | null,
): { number: string; crisis: string; poison: string } {
  const { emergency, crisis, poison } = emergencyNumbers(country)
  const number = emergency[0]
  return {
    number,
    crisis: crisis.length > 0 ? crisis.map((line) => `${line.name} ${line.number}`).join(', ') : number,
    poison: poison === null ? '' : wording(locale, 'emergency.poison-line', { poison }),
  }
}

/** The advice that goes with a level; null is "not known", which is never self-care. */
export function safetyNetKey(level: Urgency | null): WordingKey {
  return level === null ? 'safety-net.unknown' : `safety-net.${level}`
}

const DEFAULTS: Readonly<Record<string, string>> = { number: '112', crisis: '112', place: '?' }
