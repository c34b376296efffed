import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'

const ASKS_INTAKE =
  /\b(?:refus\w+|stopped|not|keep\w*) (?:\w+ ){0,3}(?:feeds?|feeding|drinks?|drinking|fluids|eating)\b/i
const TAKES =
  /\b(?:had|downed|guzzled|drained|drank|drunk|sipping|sips|drinking|taking|took|takes|finished|eating|ate|eaten|having)\b(?: \w+){0,5} (?:milk|water|juice|squash|bottles?|formula|feeds?|soup|dioralyte|tea|toast|dinner|lunch|breakfast|food|breast)\b/i
const HARDLY =
  /\b(?:only|just|barely|hardly|not|no|n['\u2019]?t|refus\w+|nothing|won|less|but|then|vomit\w*|sick|threw|yesterday|wouldn)\b/i

/** Whether the answer to "is your child refusing all feeds?" tells what the child does take, and nothing that limits it. */
export function takesIn(ask: string, answer: string): boolean {
  return ASKS_INTAKE.test(ask) && TAKES.test(answer) && !HARDLY.test(answer) && !/^\W*ye/i.test(answer)
}

/** "Refusing all feeds?" "Had half a bottle of milk": there the half is what was taken, and no sign of its own. */
export function withoutHalf<F extends Finding>(question: Turn, answer: Turn, own: readonly F[]): readonly F[] {
  // "Refusing to drink or feed?" "Downed a full bottle": of milk.
  if (ASKS_FEED.test(question.text) && BOTTLE.test(answer.text) && !DRUG.test(answer.text))
    return withoutHalfAsked(
      question,
      answer,
      own.filter(({ code }) => !SWALLOWED.has(code)),
    )
  return withoutHalfAsked(question, answer, own)
}
const ASKS_FEED = /\b(?:feed(?:s|ing)?|milk|formula|(?:refus\w+ to|(?:is|has|he|she|child|baby|been)) drink(?:ing)?)\b/i
const BOTTLE =
  /^\W*(?:(?:no|nope|yes|yeah|just|he|she|has|had|well|hes|shes|baby|he['\u2019]s|she['\u2019]s)\W+)*(?:downed|necked|finished|drank|drunk|drained|guzzled|took|had) (?:(?:a|an|the|his|her|whole|full|entire|half|two|one|big|of|another) )+bottles?\W*(?:$|[,.;]|of (?:milk|formula|water|juice|squash)|this|just|an hour|at|before|after)/i
const DRUG = /\b(?:pills?|tablets?|calpol|medicine|paracetamol|ibuprofen|bleach|vodka|wine|whisky|gin|rum|alcohol)\b/i
const SWALLOWED: ReadonlySet<string> = new Set(['overdose', 'much-swallowed', 'some-tablets-taken'])

function withoutHalfAsked<F extends Finding>(question: Turn, answer: Turn, own: readonly F[]): readonly F[] {
  if (question.speaker !== 'assistant' || !takesIn(question.text, answer.text)) return own
  return own.filter(({ code }) => code !== 'not-feeding' && code !== 'feeding-part' && code !== 'allergen-exposure')
}
