import type { Locale } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import type { InstrumentId } from './score.ts'

/** Which findings in a complaint lead to which questionnaire. A new one is one line. */
const OFFERS: readonly { readonly instrument: InstrumentId; readonly findings: readonly string[] }[] = [
  { instrument: 'phq9', findings: ['low-mood', 'depression'] },
  { instrument: 'gad7', findings: ['anxiety'] },
]
/** Both are for adults: under 18 the age-appropriate form is used (shared clinical rules, screeners). */
const MIN_YEARS = 18

interface Complaint {
  readonly findings: readonly Finding[]
  /** The turn in which the complaint was told; null while it has not been. */
  readonly turn: string | null
  readonly ageYears: number | null
  readonly locale: Locale
  /** Those that were offered in this talk already. */
  readonly offered: readonly string[]
}

/**
 * The questionnaire to offer for what this talk is about, or null. A worry that is only mentioned beside another
 * complaint offers none, and nor does an unknown age. It is an offer: it changes no level and asks for nothing.
 */
export function screenerToOffer({ findings, turn, ageYears, locale, offered }: Complaint): InstrumentId | null {
  // The words at hand are English, and a questionnaire is used in validated translations only.
  if (turn === null || locale !== 'en' || ageYears === null || ageYears < MIN_YEARS) return null
  const isFilled = (id: InstrumentId) => findings.some(({ code }) => code === `${id}-total`)
  const isComplaint = ({ code, turn: told, assertion }: Finding, codes: readonly string[]) =>
    told === turn &&
    codes.includes(code) &&
    assertion.negation !== 'negated' &&
    assertion.temporality === 'recent' &&
    assertion.experiencer === 'patient'
  const found = OFFERS.find(
    ({ instrument, findings: codes }) =>
      !offered.includes(instrument) && !isFilled(instrument) && findings.some((finding) => isComplaint(finding, codes)),
  )
  return found?.instrument ?? null
}
