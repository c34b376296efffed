import type { Turn } from '../../core/chat.ts'
import type { Evidence } from '../../core/clinical.ts'
import { units } from './segment.ts'

export interface DialogueSpan {
  readonly start: number
  readonly end: number
}

/**
 * Where each piece of evidence stands in the original dialogue string (UTF-16, end exclusive), the question first for an
 * answer. `turns` are the turns that `dialogue` was read into, in order; evidence of a passage has no place in it.
 */
export function evidenceOffsets(dialogue: string, turns: readonly Turn[]): (evidence: Evidence) => DialogueSpan[] {
  const places = placeTurns(dialogue, turns)
  const texts = new Map(turns.map((turn) => [turn.id, turn.text]))
  const place = (turn: string, start: number, end: number): DialogueSpan[] => {
    const map = places.get(turn)
    return map && end > start && end <= map.length ? [{ start: map[start]!, end: map[end - 1]! + 1 }] : []
  }
  return (evidence) => {
    if (evidence.kind === 'passage') return []
    const answer = place(evidence.turn, evidence.start, evidence.end)
    if (evidence.kind === 'turn') return answer
    const question = lastQuestion(texts.get(evidence.question) ?? '')
    return [...place(evidence.question, question.start, question.end), ...answer]
  }
}

/** The part of a question turn that asks; the whole turn where no part is marked as a question. */
function lastQuestion(text: string): DialogueSpan {
  return units(text).findLast((unit) => unit.isQuestion) ?? { start: 0, end: text.length }
}

/** For each turn, the offset in the dialogue of each of its UTF-16 units. White space may differ, other characters not. */
function placeTurns(dialogue: string, turns: readonly Turn[]): Map<string, Int32Array> {
  const places = new Map<string, Int32Array>()
  let from = 0
  for (const { id, text } of turns) {
    const exact = dialogue.indexOf(text, from)
    places.set(
      id,
      exact >= 0 ? Int32Array.from({ length: text.length }, (_, index) => exact + index) : align(dialogue, text, from),
    )
    from = (places.get(id)!.at(-1) ?? from - 1) + 1
  }
  return places
}

function align(dialogue: string, text: string, from: number): Int32Array {
  const map = new Int32Array(text.length)
  let at = from
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (/\s/.test(char)) {
      map[i] = at
      continue
    }
    const found = dialogue.indexOf(char, at)
    // Characters that the dialogue does not have keep the place before them, so that a span never runs backwards.
    map[i] = found >= 0 ? found : at
    at = found >= 0 ? found + 1 : at
  }
  return map
}
