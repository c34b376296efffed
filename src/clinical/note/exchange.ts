import type { Turn } from '../../core/chat.ts'
import type { Evidence } from '../../core/clinical.ts'
import { readYesNo } from './answer.ts'
import { clean } from './clean.ts'
import { inOtherLanguage } from './foreign.ts'
import { type Unit, units } from './segment.ts'
import type { Heading } from './topics.ts'

/** A sentence that could stand in the note. */
export interface Candidate {
  readonly heading: Heading
  readonly text: string
  readonly evidence: Evidence
  /** How much clinical content it holds; the budget keeps the heaviest. */
  readonly weight: number
}

export interface Exchange {
  readonly turn: Turn
  readonly units: readonly Unit[]
  /** The interviewer's turn this one answers, with its open questions, last one last. */
  readonly question: { readonly turn: Turn; readonly units: readonly Unit[] } | null
  /** True where the one who types speaks of another person, as a parent or a carer does: "I" is not the patient then. */
  readonly isProxy: boolean
  /** True where neighbouring answers to the same questions say both yes and no, so that a bare one proves nothing. */
  readonly isContradicted: boolean
  /** True where the words are not English: they stand as they were said, because our grammar would change them. */
  readonly isForeign: boolean
}

export function isInformant(turn: Turn): boolean {
  return turn.speaker === 'patient' || turn.speaker === 'proxy' || turn.speaker === 'guest'
}

/** Pairs each turn with the questions it answers. */
export function exchanges(turns: readonly Turn[], isProxy = false): Exchange[] {
  const isForeign = inOtherLanguage(turns)
  const out: Exchange[] = []
  let question: Exchange['question'] = null
  for (let i = 0; i < turns.length; ) {
    const turn = turns[i]!
    if (!isInformant(turn)) {
      const parts = units(turn.text)
      const asked = openQuestions(parts)
      question = asked.length > 0 ? { turn, units: asked } : null
      out.push({
        turn,
        units: parts,
        question: null,
        isProxy,
        isContradicted: false,
        isForeign: isForeign(turn, null),
      })
      i++
      continue
    }
    let end = i
    while (end < turns.length && isInformant(turns[end]!)) end++
    const group = turns.slice(i, end)
    const polarities = new Set(group.map((one) => readYesNo(clean(one.text)).polarity).filter((one) => one !== null))
    for (const one of group) {
      out.push({
        turn: one,
        units: units(one.text),
        question,
        isProxy,
        isContradicted: polarities.size > 1,
        isForeign: isForeign(one, question?.turn ?? null),
      })
    }
    i = end
  }
  return out
}

/** Questions at the end of a turn; a statement after a question closes it unless it only explains. */
function openQuestions(parts: readonly Unit[]): Unit[] {
  const asked: Unit[] = []
  for (const part of parts) {
    if (part.isQuestion) asked.push(part)
    // "No? And any vomiting?": the clinician took an answer for the first question himself.
    else if (/^(?:no|yes|okay|yeah)\W*$/.test(part.text.toLowerCase())) asked.length = 0
  }
  const last = parts.at(-1)
  const lastAsked = asked.at(-1)
  if (!last || !lastAsked) return []
  return parts.length - 1 - parts.indexOf(lastAsked) > 2 ? [] : asked
}

/** Words that make no sentence of a note by themselves, as they were said. */
export function saidText(quote: string, isProxy: boolean): string {
  return `${isProxy ? 'Informant' : 'Patient'} said: "${quote.replaceAll('"', "'").replace(/[.\s]+$/, '')}"`
}

/** The words of a turn by themselves. */
export function turnOf(turn: Turn, part: Unit): Evidence {
  return { kind: 'turn', turn: turn.id, start: part.start, end: part.end, quote: turn.text.slice(part.start, part.end) }
}

/** The words of an answer with the question that gives them their meaning. */
export function answerOf(question: Turn, turn: Turn, part: { start: number; end: number }): Evidence {
  return {
    kind: 'answer',
    question: question.id,
    turn: turn.id,
    start: part.start,
    end: part.end,
    quote: turn.text.slice(part.start, part.end),
  }
}
