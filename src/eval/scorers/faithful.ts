import { numbersIn } from '../../clinical/note/numbers.ts'
import { isProposal } from '../../clinical/note/proposals.ts'
import type { SupportSource } from '../../clinical/support/fault.ts'
import { supports } from '../../clinical/support.ts'
import type { Turn } from '../../core/chat.ts'
import type { Evidence, NoteSentence } from '../../core/clinical.ts'

/** The words that evidence points at: one turn, or an answer with its question. Null when they do not stand there. */
function sourceOf(evidence: Evidence, turns: ReadonlyMap<string, Turn>): SupportSource | null {
  if (evidence.kind === 'passage') return null
  const said = turns.get(evidence.turn)
  if (!said || said.text.slice(evidence.start, evidence.end) !== evidence.quote || evidence.quote === '') return null
  if (evidence.kind === 'turn') return { text: said.text }
  const question = turns.get(evidence.question)
  return question ? { text: said.text, question: question.text } : null
}

/** Why a sentence has no proper evidence, or null: each piece is one turn or one pair, with the exact words. */
export function evidenceFault(sentence: NoteSentence, turns: ReadonlyMap<string, Turn>): string | null {
  if (sentence.evidence.length === 0) return sentence.stated ? 'no evidence' : null
  return sentence.evidence.every((one) => sourceOf(one, turns)) ? null : 'evidence does not stand in the talk'
}

/** Why the words that a sentence points at do not carry it, or null. The complaint is a quote and needs to be one. */
export function supportFault(sentence: NoteSentence, turns: ReadonlyMap<string, Turn>): string | null {
  // What the rules propose is judged by its evidence alone.
  if (!sentence.stated || isProposal(sentence.text)) return null
  const sources = sentence.evidence.flatMap((one) => sourceOf(one, turns) ?? [])
  if (sentence.heading === 'chief_complaint') {
    const quoted = /"(.*)"/s.exec(sentence.text)?.[1]
    return quoted !== undefined && sources.some(({ text }) => text.includes(quoted))
      ? null
      : 'not the words that were said'
  }
  const { ok, faults } = supports(sentence.text, sources)
  return ok ? null : faults.map(({ kind, what }) => `${kind} ${what}`).join(', ')
}

/** Numbers of a sentence that nobody said. */
export function unsaidNumbers(sentence: NoteSentence, turns: Iterable<Turn>): string[] {
  const said = new Set([...turns].flatMap(({ text }) => [...numbersIn(text)]))
  return [...numbersIn(sentence.text)].filter((number) => !said.has(number))
}
