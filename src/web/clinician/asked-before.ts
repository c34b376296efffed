import type { Turn } from '../../core/chat.ts'

const FEW_WORDS = 2
/** Words that say nothing without their question, also at the head of a longer answer. */
const BARE =
  /^(?:yes|yeah|yep|no|nope|not sure|don['\u2019]?t know|a bit|a little|sometimes|it is|it does|i do|i am|i have)$/i
const ASKS = /[^.!?\n]*\?\s*$/

/**
 * The question that a bare "no" or "not sure" answered, for an alarm that quotes it: alone it tells nobody what happened.
 * Null for words that speak for themselves, and where no question stands before them.
 */
export function askedBefore(turns: readonly Turn[], { quote, until }: { quote: string; until: string }): string | null {
  const said = quote.trim()
  if (said === '' || said.split(/\s+/).length > FEW_WORDS) return null
  const at = turns.findLastIndex(
    (turn) => !isAsker(turn) && turn.text.includes(said) && Date.parse(turn.at) <= Date.parse(until),
  )
  // "Muddled", one word of a long message, speaks for itself.
  if (!BARE.test(said) && turns[at]?.text.trim() !== said) return null
  const before = turns[at - 1]
  return before && isAsker(before) ? (ASKS.exec(before.text)?.[0].trim() ?? null) : null
}

function isAsker({ speaker }: Turn): boolean {
  return speaker === 'assistant' || speaker === 'clinician'
}
