import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { ownTopic } from './own-questions.ts'

/**
 * The findings without what somebody only fears: who answers "what worries you most?" with "that it is tonsillitis" has
 * not said that it is so. For what a note and its codes call a problem; the danger rules read every word all the same.
 */
export function withoutWorries(findings: readonly Finding[], turns: readonly Turn[]): Finding[] {
  const feared = new Set(
    turns.flatMap((turn, index) => {
      const before = turns.slice(0, index).findLast(({ speaker }) => speaker === 'assistant')
      const isAnswer = turn.speaker !== 'assistant' && turn.speaker !== 'clinician'
      return isAnswer && before && ownTopic(before.text) === 'worry' ? [turn.id] : []
    }),
  )
  return findings.filter(({ turn }) => turn === null || !feared.has(turn))
}
