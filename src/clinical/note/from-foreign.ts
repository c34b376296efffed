import { words } from '../../core/text.ts'
import type { Topic } from '../interview/topics.ts'
import { answerOf, type Candidate, type Exchange, isInformant, turnOf } from './exchange.ts'
import { placeOf } from './own-questions.ts'
import { headingOfClinician } from './topics.ts'

/** As heavy as answers to our own questions: no rule of ours can tell which of the words matters less. */
const WEIGHT = 50

/**
 * What is said in another language stands in the note letter for letter: under its question's heading where the question
 * is our own, beside its question where there is one, else by itself. Nothing of it is read, turned or left out.
 */
export function fromForeign({ turn, units, question, isProxy }: Exchange, topic: Topic | null): Candidate[] {
  const quote = turn.text.trim()
  if (!/[\p{L}\p{N}]/u.test(quote)) return []
  const start = turn.text.indexOf(quote)
  const span = { start, end: start + quote.length, text: quote, clean: quote, isQuestion: false }
  const said = `"${quote.replaceAll('"', "'")}"`
  if (!isInformant(turn)) {
    if (turn.speaker !== 'clinician' || units.every((unit) => unit.isQuestion)) return []
    if (words(quote).length < TELLING) return []
    const heading = headingOfClinician(quote.toLowerCase()) ?? 'plan'
    return [{ heading, text: `clinician said: ${said}`, evidence: turnOf(turn, span), weight: WEIGHT }]
  }
  const place = topic === null ? null : placeOf(topic)
  if (topic === 'onset') return []
  if (place !== null && place.label !== '')
    return [
      {
        heading: place.heading,
        text: `${place.label}: ${said}`,
        evidence: answerOf(question!.turn, turn, span),
        weight: WEIGHT,
      },
    ]
  // A place, a number, an age are kept in the record; who tells an illness where "who is it about" was asked tells more.
  if (topic !== null && place === null && (topic !== 'who' || words(quote).length < TELLING)) return []
  const asked = topic === null ? question?.units.at(-1) : undefined
  if (asked && asked.text.length <= LONG_QUESTION && !asked.text.includes('"')) {
    const text = `asked "${asked.text.trim().replace(/[?\u061f.\s]+$/, '')}": ${said}`
    const heading = question!.turn.speaker === 'assistant' ? 'ros' : 'hpi'
    return [{ heading, text, evidence: answerOf(question!.turn, turn, span), weight: WEIGHT }]
  }
  const evidence = turnOf(turn, span)
  return [{ heading: 'hpi', text: `${isProxy ? 'informant' : 'patient'} said: ${said}`, evidence, weight: WEIGHT }]
}

/** "Me", "my son": fewer words only tell who it is. */
const TELLING = 3
const LONG_QUESTION = 240
