import { supports } from '../../clinical/support.ts'
import { block, type Guard, pass } from '../guard.ts'
import { stands, turnsOrAdds } from './carried.ts'
import { CONDITION, claimsOf, MEDICINE } from './vocabulary.ts'

/**
 * Talk that claims nothing about health: thanks, what happens next, what the service can't do. Everything else that is
 * stated needs a source; a list of medical words would let pass what it has no word for ("the lump is just fat").
 */
const TALK =
  /^(?:(?:ok(?:ay)?|so|and|well|now|next|first|then)[,.]? )?(?:thank(?:s| you)|hello|hi|good (?:morning|afternoon|evening)|welcome|(?:i am|i'm|i'm so|we are|we're) (?:very |so )?sorry|sorry|please (?:tell|write|describe|answer|say|send|choose|let|note|take your time)|(?:i|we)(?:'ve|'ll| have| will| can| cannot| can't| could not| couldn't| did not| didn't| do not| don't) (?:now )?(?:also )?(?:note|noted|pass|passed|ask|asked|send|sent|help|write|written|read|stop|wait|understand|find|found|tell|take|know|see|make sure)|(?:i|we) (?:understand|see|hear|noted|know that (?:this|it) is hard)|(?:a|the|your) (?:clinician|doctor|nurse|team|person)(?: \w+)? (?:will|can|has|is going to) (?:read|look|see|call|contact|answer|ask|be|get|review|reply|talk|come|received|your)|(?:somebody|someone|we) (?:will|can) (?:read|look|call|contact|answer|ask|be|get|reply|talk)|let (?:me|us)|here (?:is|are)|to (?:help|understand|be sure)|you (?:can|may) (?:stop|go on|answer|change|add|write|type|skip|ask|take your time|come back)|you do not have to (?:answer|say)|take your time|(?:please )?(?:call|ring|phone|dial) (?:999|911|112|988|an ambulance|for help)\b|(?:please )?go to (?:the |your nearest )?(?:emergency department|a&e)\b|your (?:answers|messages?|note) (?:have been|has been|are|is) (?:now )?(?:saved|sent|with the team)|(?:nobody|no one) has (?:yet )?(?:read|looked at)|you (?:are|'re) not alone|(?:i am|i'm) (?:not a (?:doctor|clinician|nurse)|worried about your safety)|one (?:more|last) question|just (?:one|two|a few) (?:more )?questions?)\b/
/** Not even politely: an illness or a medicine is never talk. */
const MEDICAL = new RegExp(`\\b(?:${CONDITION}|${MEDICINE})`)

/** Each sentence that states something to a patient is carried by a passage it cites, or by the patient's own words. */
export const grounding: Guard = {
  id: 'grounding',
  version: 4,
  stage: 'output',
  budgetMs: 200,
  check(text, { role, passages = [], said = [] }) {
    if (role === 'clinician') return pass
    const claims = claimsOf(text).filter((claim) => !TALK.test(claim) || MEDICAL.test(claim))
    if (claims.length === 0) return pass
    const sources = [...passages.map((passage) => passage.text), ...said]
    return claims.every((claim) => isCarried(claim, sources)) ? pass : block('grounding')
  },
}

function isCarried(claim: string, sources: readonly string[]): boolean {
  if (sources.some((text) => stands(claim, text))) return true
  return sources.some((text) => !turnsOrAdds(claim, text) && supports(claim, [{ text }]).ok)
}
