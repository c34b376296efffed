import type { Turn } from '../../core/chat.ts'
import type { SupportSource } from '../support/fault.ts'
import { supports } from '../support.ts'
import type { Candidate } from './exchange.ts'
import { finish } from './register.ts'
import { units } from './segment.ts'

/**
 * Checks each sentence against its own source before it may stand in the note. One that the source does not carry is
 * replaced by the words that were said: a rewriting rule that errs costs style, never truth.
 */
export function verified(turns: readonly Turn[], isProxy: boolean): (candidate: Candidate) => Candidate {
  const texts = new Map(turns.map(({ id, text }) => [id, text]))
  const speakers = new Map(turns.map(({ id, speaker }) => [id, speaker]))
  const sources = new Map<string, SupportSource>()
  const sourceOf = (key: string, source: SupportSource) => {
    const known = sources.get(key) ?? source
    sources.set(key, known)
    return known
  }
  return (candidate) => {
    const { evidence } = candidate
    if (evidence.kind === 'passage') return candidate
    const question = evidence.kind === 'answer' ? texts.get(evidence.question) : undefined
    const text = evidence.kind === 'answer' ? (texts.get(evidence.turn) ?? '') : evidence.quote
    const key =
      evidence.kind === 'answer' ? `${evidence.question} ${evidence.turn}` : `${evidence.turn} ${evidence.start}`
    const source = sourceOf(key, question === undefined ? { text } : { text, question })
    if (supports(finish(candidate.text), [source]).ok) return candidate
    // A rule that errs on an answer leaves it beside its question, without which it says nothing.
    const asked = question === undefined ? undefined : units(question).findLast((unit) => unit.isQuestion)
    if (asked && asked.clean.split(' ').length <= LONG && !asked.clean.includes('"')) {
      const said = `asked "${asked.clean.replace(/[?.\s]+$/, '')}": "${evidence.quote.trim().replaceAll('"', "'")}"`
      return { ...candidate, text: said, weight: candidate.weight * 0.6 }
    }
    const isClinician = speakers.get(evidence.turn) === 'clinician'
    return {
      ...candidate,
      text: `${isClinician ? 'clinician' : isProxy ? 'informant' : 'patient'} said: "${evidence.quote.trim()}"`,
      evidence,
      weight: candidate.weight * 0.6,
    }
  }
}

const LONG = 20
