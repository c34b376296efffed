import type { Turn } from '../../core/chat.ts'
import type { Sex } from '../../core/clinical.ts'
import { opensForAnother } from '../assertion/of-teller.ts'

/**
 * The sex of the patient of a visit, for the pronouns only: as the clinician gives it or speaks to the patient, or as the
 * patient says it of himself. Of "my husband" and "my daughter" it is not read; null is "they".
 */
export function sexInVisit(turns: readonly Turn[]): Sex | null {
  const of = (speaker: Turn['speaker']) => turns.filter((turn) => turn.speaker === speaker).map(({ text }) => text)
  const clinician = of('clinician')
  const introduced = clinician
    .map((text) =>
      /year[- ]old\b[^.?!]{0,30}?\b(female|woman|lady|girl|male|man|gentleman|boy)\b/i.exec(text)?.[1]?.toLowerCase(),
    )
    .find((word) => word !== undefined)
  if (introduced !== undefined) return /^(?:female|woman|lady|girl)$/.test(introduced) ? 'female' : 'male'
  const patient = of('patient')
  const isMale = clinician.some((text) => SIR.test(text)) || patient.some((text) => HE.test(text))
  const isFemale = clinician.some((text) => MADAM.test(text)) || patient.some((text) => SHE.test(text))
  if (isMale !== isFemale) return isMale ? 'male' : 'female'
  return dictated(clinician)
}

/** Who dictates beside the patient says "he": often, in turns that speak of nobody else, and hardly ever "she". */
function dictated(clinician: readonly string[]): Sex | null {
  const alone = clinician.filter((text) => !RELATIVE.test(text))
  const count = (pattern: RegExp) => alone.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  const he = count(/\b(?:he|his|him|himself)\b/gi)
  const she = count(/\b(?:she|hers?|herself)\b/gi)
  if (Math.max(he, she) < DICTATED || Math.min(he, she) * 4 > Math.max(he, she)) return null
  return he > she ? 'male' : 'female'
}
const DICTATED = 2
const RELATIVE =
  /\b(?:mother|mom|mum|father|dad|brother|sister|wife|husband|partner|son|daughter|kids?|child(?:ren)?|friend|grand\w+|aunt|uncle|cousin|nurse|colleague|surgeon|dr|doctor)\b/i

const SIR = /\b(?:sir|mister)\b|\bMr\b/
const MADAM = /\b(?:ma'?am|madam)\b|\b(?:Mrs|Ms|Miss)\b\.? [A-Z]/
const HE = /\bmy (?:prostate|testicles?|penis|balls|erections?|vasectomy)\b|\bi(?:'m| am) a (?:man|guy|dad|father)\b/i
const SHE =
  /\bmy (?:(?:last |first )?(?:periods?|pregnanc(?:y|ies)|smear)|womb|uterus|ovar(?:y|ies)|vagina|hysterectomy|c-?section)\b|\bi(?:'m| am|'ve been| was) (?:(?:\d+|\w+) weeks )?(?:pregnant|breastfeeding|a (?:woman|mum|mother))\b|\bi had a (?:caesarean|c-?section|hysterectomy|miscarriage)\b/i

/** Whether the visit is about somebody for whom another answers: the clinician asks after "she" and "your son". */
export function isOfAnother(turns: readonly Turn[]): boolean {
  // Whoever came along has a line of their own, and the patient speaks too.
  if (turns.some(({ speaker }) => speaker === 'guest' || speaker === 'proxy')) return false
  if (opensForAnother(turns)) return true
  const asked = turns.filter(({ speaker, text }) => speaker === 'clinician' && text.includes('?'))
  const count = (pattern: RegExp) => asked.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
  const others = count(/\b(?:he|she|his|your (?:son|daughter|baby|child|kid|little (?:boy|girl|one)))\b/gi)
  return others >= 3 && others > count(/\b(?:do|are|have|did|were|can|had) you\b/gi)
}
