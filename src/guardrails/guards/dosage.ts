import { fold } from '../../core/text.ts'
import { block, type Guard, pass } from '../guard.ts'

const AMOUNT = '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|half an?|an?|another|extra)'
const UNIT =
  '(?:mg|mcg|micrograms?|milligrams?|g|grams?|ml|millilit(?:re|er)s?|units?|iu|tablets?|pills?|capsules?|puffs?|drops?|sprays?|teaspoons?|tablespoons?|doses?|sachets?|patch(?:es)?|suppositor(?:y|ies))'
const WITH_UNIT = new RegExp(
  `\\b${AMOUNT}(?: to ${AMOUNT}|-\\d+(?:[.,]\\d+)?)?[ -]?(?:\\w+ )?${UNIT}(?:\\/(?:kg|day|ml))?\\b`,
)
const TELLS =
  /\b(?:take|takes?|taking|give|giving|use|inject|swallow|apply|inhale|increase|decrease|double|halve|reduce|raise|lower|start|restart|stop|skip|continue|try|have|repeat)\b/
const CHANGE =
  /\b(?:double|halve|increase|reduce|lower|raise|skip|stop(?: taking)?|restart|change|adjust|cut)\b[^.!?]{0,20}\b(?:your|the|his|her|this) (?:\w+ )?(?:dose|dosage|medicines?|medication|tablets?|pills?|insulin|inhaler|treatment|warfarin|blood thinner)/
const RATE =
  /\b(?:every|per) (?:\d+|four|six|eight|twelve) (?:to \d+ )?hours?\b|\b(?:once|twice|three times|four times|\d times) (?:a|per) day\b|\b(?:maximum|max|recommended|usual|safe|normal) (?:daily )?dos(?:e|age)\b/
const SAFE =
  /\b(?:do not|don't|never|should not|must not)\b[^.!?]{0,30}\b(?:change|stop|skip|double|adjust|reduce|increase)|\b(?:ask|talk to|speak to|check with|as (?:told|prescribed|directed) by|on the advice of)\b[^.!?]{0,40}\b(?:doctor|clinician|pharmacist|nurse|midwife)|\byou (?:told|said|mentioned|wrote|take|are taking)\b|\?\s*$/

/** A patient gets no dose and no change of one. */
export const dosage: Guard = {
  id: 'dosage',
  version: 1,
  stage: 'output',
  budgetMs: 50,
  check(text, { role }) {
    if (role === 'clinician') return pass
    const plain = fold(text).text
    const tells = TELLS.test(plain)
    if (tells && WITH_UNIT.test(plain) && !/\byou (?:told|said|mentioned|wrote)\b|\?\s*$/.test(plain))
      return block('dosage')
    if ((CHANGE.test(plain) || (RATE.test(plain) && (tells || /\bdos/.test(plain)))) && !SAFE.test(plain))
      return block('dosage')
    return pass
  },
}
