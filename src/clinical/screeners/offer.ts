import type { Locale } from '../../core/chat.ts'
import { type Finding, type Subject, type Urgency, urgencyRank } from '../../core/clinical.ts'
import { isOnlyUnsure } from '../present.ts'
import { type InstrumentId, SHORT_FORMS } from './score.ts'

/** The forms are for adults: under 18 the age-appropriate form is used (shared clinical rules). */
const MIN_YEARS = 18
/** Cox 1987 and NICE CG192 (2014): pregnancy and the year after birth. */
const PERINATAL_DAYS = 365

const LOW_MOOD = ['low-mood', 'depression', 'postnatal-depression']
/** Thoughts without plan, intent, means or attempt, and a form that has told of them. */
const THOUGHTS = ['suicidal-thoughts', 'urge-to-self-harm', 'self-harm', 'phq9-safety-item', 'epds-safety-item']
const ALCOHOL = ['alcohol-use', 'alcohol-dependence', 'stopped-alcohol']

interface Talk {
  readonly findings: readonly Finding[]
  /** The turn in which the complaint was told; null while it has not been. */
  readonly turn: string | null
  readonly subject: Pick<Subject, 'ageYears' | 'ageDays' | 'pregnant' | 'daysPostpartum' | 'speaker'>
  readonly locale: Locale
  readonly floor: Urgency | null
  /** Those that were offered in this talk already. */
  readonly offered: readonly string[]
  /** Those that this service may use. */
  readonly forms: readonly InstrumentId[]
}

/**
 * The questionnaire to offer for what this talk is about, or null. Each is offered once. It is an offer: it changes no
 * level and asks for nothing, and where something urgent has been found the help for it stands alone. The one exception
 * is the C-SSRS screen, for suicidal thoughts of the lower grade: it comes after the words of their alarm, and an
 * emergency has none; its form asks for an age that is not known. For the others an unknown age offers none, and nobody
 * is offered one who writes about another person.
 */
export function screenerToOffer(talk: Talk): InstrumentId | null {
  const { findings, turn, subject, locale, floor, offered, forms } = talk
  const age = subject.ageYears ?? (subject.ageDays === null ? null : subject.ageDays / 365.25)
  // The words at hand are English, and a questionnaire is used in validated translations only.
  if (locale !== 'en' || subject.speaker !== 'self' || (age !== null && age < MIN_YEARS)) return null
  const isOpen = (id: InstrumentId) =>
    forms.includes(id) && !offered.includes(id) && !findings.some(({ code }) => isResultOf(id, code))
  // "Not sure" whether they drink is no drinking.
  const own = findings.filter((finding) => isOwnNow(finding) && !isOnlyUnsure(finding))
  const tells = (codes: readonly string[]) => own.some(({ code }) => codes.includes(code))
  const complains = (codes: readonly string[]) =>
    turn !== null && own.some((finding) => finding.turn === turn && codes.includes(finding.code))

  if (floor === 'urgent') return isOpen('cssrs') && tells(THOUGHTS) ? 'cssrs' : null
  if (urgencyRank(floor) > urgencyRank('urgent') || age === null) return null
  // One form on mood is enough: in pregnancy and after birth the one made for it, wherever in the talk low mood comes up.
  const isMoodOpen = isOpen('epds') && isOpen('phq9')
  if (isMoodOpen && tells(LOW_MOOD) && isPerinatal(subject, own)) return 'epds'
  const isMoodDone = !isOpen('epds') && forms.includes('epds')
  if (!isMoodDone && isOpen('phq9') && complains(LOW_MOOD)) return 'phq9'
  // A worry that is only mentioned beside another complaint offers none.
  if (isOpen('gad7') && complains(['anxiety'])) return 'gad7'
  return isOpen('auditc') && tells(ALCOHOL) ? 'auditc' : null
}

/** Codes of what a form has found: `<form>-total`, its first two items' too, or `<form>-<band>` of the one never summed. */
function isResultOf(id: InstrumentId, code: string): boolean {
  const short = id === 'phq9' || id === 'gad7' ? SHORT_FORMS.of[id] : id
  return (code.startsWith(`${id}-`) || code.startsWith(`${short}-`)) && !code.endsWith('-safety-item')
}

function isOwnNow({ assertion }: Finding): boolean {
  const { negation, temporality, experiencer, family, hypothetical } = assertion
  return negation !== 'negated' && temporality === 'recent' && experiencer === 'patient' && !family && !hypothetical
}

function isPerinatal({ pregnant, daysPostpartum }: Talk['subject'], own: readonly Finding[]): boolean {
  if (pregnant === true) return true
  if (daysPostpartum !== null) return daysPostpartum <= PERINATAL_DAYS
  return own.some(({ code }) => code === 'postnatal' || code === 'postnatal-depression')
}
