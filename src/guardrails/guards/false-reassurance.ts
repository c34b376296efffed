import { fold } from '../../core/text.ts'
import { block, type Guard, pass } from '../guard.ts'

const REASSURES = [
  /\b(?:you|he|she|they|your \w+) (?:do not|don't|does not|doesn't|will not|won't|would not) (?:need|have|require) (?:to (?:see|go|call|visit|worry|get|be seen|have)|an? (?:doctor|ambulance|appointment|scan|test|check|visit)|medical|emergency|urgent|any (?:tests?|treatment|care|help))/,
  /\b(?:no need|not necessary|unnecessary) (?:to (?:see|go|call|visit|worry|get|be)|for (?:an? )?(?:doctor|ambulance|hospital|appointment|concern|alarm|emergency))/,
  /\b(?:nothing|not anything|no reason|no cause) (?:serious|to worry|dangerous|to be (?:worried|concerned|alarmed)|for (?:concern|alarm|worry)|is wrong|wrong with)/,
  /\b(?:it|this|that|these|your \w+|everything|you)(?:'s| is| are|'re| will be| sounds?| seems?| looks?)?(?: \w+){0,2} (?:nothing serious|not serious|not dangerous|not an emergency|not urgent|harmless|perfectly (?:safe|normal|fine)|completely (?:normal|fine|safe)|totally (?:fine|normal)|just (?:stress|anxiety|a (?:cold|virus|bug|phase))|all in your head|be fine|be ok|be okay|be alright|go away (?:by|on) (?:itself|its own))/,
  /\b(?:do not|don't|please don't) (?:worry|panic|be alarmed|call (?:an ambulance|911|999|112)|go to (?:the )?(?:er|a&e|hospital|emergency))/,
  /\b(?:you can|you could|it is (?:safe|ok|okay|fine) to|you may|feel free to|safe to) (?:safely )?(?:wait|stay (?:at )?home|ignore|stop worrying|delay|skip (?:the|your) (?:appointment|visit|check))/,
  /\b(?:rule[sd]? out|cannot be|can't be|is not|isn't|definitely not|certainly not) (?:an? )?(?:heart attack|stroke|cancer|serious|sepsis|blood clot|emergency|meningitis|appendicitis)/,
]
/** A condition or a limit: published advice like "you can stay at home if ..; call if" is no promise. */
const LIMITED = /\b(?:if|unless|until|but|however|when)\b/

/** No promise that all is well and that nobody needs to look. */
export const falseReassurance: Guard = {
  id: 'false-reassurance',
  version: 1,
  stage: 'output',
  budgetMs: 50,
  check(text, { role, passages = [] }) {
    if (role === 'clinician') return pass
    const plain = fold(text).text
    const hit = REASSURES.some((pattern) => pattern.test(plain))
    // A cited passage may say it with its condition in the same sentence; without a condition nobody may.
    return hit && !(passages.length > 0 && LIMITED.test(plain)) ? block('false-reassurance') : pass
  },
}
