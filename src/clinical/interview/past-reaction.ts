import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { conceptOf } from '../match/concepts.ts'

/** In English and in the languages of the form. */
const ASKS_ALLERGY = /\ballerg|\bal[ée]rgi|\balah|حساسي|حساسی|آلرژی|एलर्जी/iu
/** Words of a reaction that goes on or has just begun. */
const GOES_ON =
  /\b(?:now|today|tonight|just|still|currently|at the moment|this (?:morning|afternoon|evening)|last night|yesterday|ago|since|started|getting|again)\b|\b(?:is|are|am|'s|'m|im)\b (?:\w+ )?\w+ing\b|\bcan ?(?:no|')t\b|\bcannot\b/i

/** What is taken against an allergy. */
const AGAINST_ALLERGY: ReadonlySet<string> = new Set(['antihistamine', 'steroid', 'adrenaline', 'adrenaline-used'])
const TAKES = /\b(?:i|he|she|they) (?:take|takes|use|uses|am on|is on|are on)\b|\btomo\b|\bje prends\b/i
const DRUG_ALLERGY = conceptOf('drug-allergy')!

/**
 * "Are you allergic to anything? What happened?" asks for an earlier time: the hives and the swollen throat of the answer
 * are history, unless its words say that it goes on.
 */
export function asPastReaction<F extends Finding>(question: Turn, answer: Turn, findings: readonly F[]): readonly F[] {
  if (!ASKS_ALLERGY.test(question.text) || GOES_ON.test(answer.text)) return findings
  const isTaken = TAKES.test(answer.text)
  return findings.map((one) => {
    // "Are you allergic to anything?" "Penicillin": named as what harms, not as what is taken.
    if (one.kind === 'medicine' && !isTaken && !AGAINST_ALLERGY.has(one.code))
      return { ...one, code: DRUG_ALLERGY.code, name: DRUG_ALLERGY.name, kind: DRUG_ALLERGY.kind }
    return one.kind === 'symptom' || one.kind === 'sign'
      ? { ...one, assertion: { ...one.assertion, temporality: 'historical' as const }, resolved: false }
      : one
  })
}
