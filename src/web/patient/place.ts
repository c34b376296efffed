import { countryNamed } from '../../clinical/interview/country.ts'
import type { ChatMessage } from './conversation.ts'

/**
 * The country that the patient named when they were asked where they are (ISO 3166-1 alpha-2), or null: none, or more
 * than one. The emergency screen then says what it thinks and lets the person correct it.
 */
export function placeIn(messages: readonly ChatMessage[]): string | null {
  const asked = messages.findLastIndex(({ question }) => question?.key === 'place')
  const answer = asked < 0 ? undefined : messages.slice(asked + 1).find(({ speaker }) => speaker === 'patient')
  return answer ? countryNamed(answer.text) : null
}
