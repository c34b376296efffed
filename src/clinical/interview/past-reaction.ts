import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'

const ASKS_ALLERGY = /\ballerg(?:y|ies|ic)\b/i
/** Words of a reaction that goes on or has just begun. */
const GOES_ON =
  /\b(?:now|today|tonight|just|still|currently|at the moment|this (?:morning|afternoon|evening)|last night|yesterday|ago|since|started|getting|again)\b|\b(?:is|are|am|'s|'m|im)\b (?:\w+ )?\w+ing\b|\bcan ?(?:no|')t\b|\bcannot\b/i

/**
 * "Are you allergic to anything? What happened?" asks for an earlier time: the hives and the swollen throat of the answer
 * are history, unless its words say that it goes on.
 */
export function asPastReaction<F extends Finding>(question: Turn, answer: Turn, findings: readonly F[]): readonly F[] {
  if (!ASKS_ALLERGY.test(question.text) || GOES_ON.test(answer.text)) return findings
  return findings.map((one) =>
    one.kind === 'symptom' || one.kind === 'sign'
      ? { ...one, assertion: { ...one.assertion, temporality: 'historical' as const }, resolved: false }
      : one,
  )
}
