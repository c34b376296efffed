import { extract } from '../../clinical/extract.ts'
import { applyAnswer, startInterview } from '../../clinical/interview.ts'
import type { Turn } from '../../core/chat.ts'
import type { Subject } from '../../core/clinical.ts'
import { toInterview } from '../interview-state.ts'
import { before, type Work } from './work.ts'

/**
 * Who the talk is about once the answers of this run are read, by the rules alone: an age, a sex or a pregnancy can make
 * an emergency of what was told before, and that must not wait for a model or for the next message.
 */
export function subjectNow(work: Work): Subject {
  const { encounter, interview, messages } = work
  const stored = interview.state
  const known = stored?.subject ?? encounter.subject
  const turns = messages.map(({ id, speaker, text, at }): Turn => ({ id, speaker, text, at }))
  const found = extract([...before(work), turns.at(-1)!], { subject: known })
  let state = stored ? toInterview(stored, work.facts) : startInterview(known)
  for (const [index, turn] of turns.entries()) {
    const open = index === 0 ? (stored?.open ?? null) : null
    const own = found.filter((finding) => finding.turn === turn.id)
    state = applyAnswer(state, open?.question ?? null, turn, own, open?.turn ?? null)
  }
  return state.subject
}
