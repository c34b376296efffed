import { block, type Guard, pass } from '../guard.ts'
import { saidElsewhere } from './elsewhere.ts'
import { claimsOf, FORM, MEDICINE } from './vocabulary.ts'

const NUMBER = '(?:\\d+(?:[.,]\\d+)?|half|one|two|three|four|five|six|eight|ten|twelve|sixteen|twenty|thirty)'
const AMOUNT = `(?:${NUMBER}|half an?|a half|an?(?= (?:tea|table)?spoon| puff| drop| sachet)|another|one more|a further|extra)`
const UNIT =
  '(?:mg|mcg|micrograms?|milligrams?|g|grams?|ml|millilit(?:re|er)s?|units?|iu|tablets?|pills?|capsules?|puffs?|drops?|sprays?|teaspoons?|tablespoons?|doses?|sachets?|patch(?:es)?|suppositor(?:y|ies)|caplets?|lozenges?|vials?)'
const QUANTITY = `\\b${AMOUNT}(?: ?(?:to|or|-) ?${AMOUNT})?[ -]?(?:\\w+ )?${UNIT}(?:\\/(?:kg|day|ml))?\\b`
/** What is eaten and drunk has grams and millilitres too. */
const FOOD =
  /\b(?:limit|drink|eat|consume|sip)\b[^.!?]{0,40}\b(?:salt|sugar|fib(?:re|er)|water|fluids?|protein|caffeine|alcohol|milk|juice|fruit|vegetables|fat|calories)\b|\b(?:mg|g|grams?|ml|millilit(?:re|er)s?|units?) of (?:salt|sugar|fib(?:re|er)|water|fluids?|protein|caffeine|alcohol|milk|juice|fat)\b/
/** A vaccine is counted in doses that nobody takes by themselves. */
const VACCINE = /\b(?:vaccin\w+|booster|immuni[sz]\w+)\b/
const WITH_QUANTITY = new RegExp(QUANTITY)
const RATE =
  '(?:(?:every|each|per) (?:\\d+|four|six|eight|twelve|other)? ?(?:to \\w+ )?(?:hours?|days?|morning|evening|night)|(?:once|twice|three times|four times|\\d times|\\w+) (?:a|per|each|every) (?:day|night|week)|daily|in (?:24|twenty-four) hours|a day|at (?:bedtime|night)|(?:in the|each|every|this|to) ?(?:morning|evening|night))'
const COUNTED = new RegExp(`\\b(?:${NUMBER}|a second|a third) (?:more |extra |\\w+ )?${MEDICINE}`)
/** "Antibiotics for five days". */
const COURSE = new RegExp(
  `\\b(?:${MEDICINE}|${FORM})\\b[^.!?]{0,20}\\bfor (?:the next |another |about |at least )?${NUMBER} (?:more )?(?:days?|weeks?|months?)\\b`,
)
const DOSE_IS = new RegExp(
  `\\b(?:dose|dosage|maximum|limit|amount)\\b[^.!?]{0,40}\\b(?:is|are|would be|should be|of)\\b[^.!?]{0,20}\\b${NUMBER}\\b`,
)
const USE_RATE = new RegExp(`\\b(?:apply|use|put|take|give|inject|swallow|insert)\\b[^.!?]{0,40}\\b${RATE}\\b`)
const USE_UNITS = new RegExp(`\\b(?:inject|take|give) (?:only |just |about )?${NUMBER}\\b`)

/** Where an order or a piece of advice to the reader begins. */
const ORDER =
  "(?:^|[,;:.] |\\b(?:and|then|just|please|so|simply) |\\b(?:you|he|she|they)(?:'d better| should| can| could| may| might| must| need to| ought to| have to| had better| will have to)(?: also| now| safely| just| simply| slowly)* |\\b(?:i|we)(?:'d| would)? (?:recommend|suggest|advise|prescribe)(?: that you| you to| you| to)? )"
const ADVISED = new RegExp(
  `${ORDER}(?:(?:take|taking|try|use|have|give|start(?: with| on)?|go (?:back )?on(?:to)?|switch to|get|buy|swallow|drink) )?(?:up to |some |any |an? |the |your |more |${NUMBER} |him |her |over-the-counter ){0,3}${MEDICINE}`,
)
const ADVISED_VERB =
  /\b(?:take|taking|try|use|have|give|start|go on|go back|switch|get|buy|swallow|drink|recommend|suggest|advise|prescribe)\b/
const CHANGES =
  '(?:double|doubling|halve|halving|increase|reduce|lower|raise|skip|stop|restart|change|adjust|cut|leave out|come off|wean (?:yourself )?off|go back to|miss(?: out)?|drop|pause|hold|switch|swap|split|taper|interrupt|resume)'
const OWN = "(?:your|the|his|her|their|this|that|these|both|all|tonight's|today's|tomorrow's|any)"
const CHANGED = new RegExp(
  `${ORDER}(?:stop )?(?:${CHANGES}|(?:up|bump up|turn up|dial (?:up|down)|knock down)(?= ${OWN} ))(?: taking| using| down)?(?: on)? (?:from )?(?:${OWN} )?(?:(?!without|before|unless|until you)[a-z'-]+ ){0,3}?(?:dos(?:e|age|es)|medicines?|medications?|tablets?|pills?|drugs?|treatment|${MEDICINE})(?![\\w-])`,
)
const ALLOWED = new RegExp(
  `\\b(?:safe|fine|ok|okay|all right|alright) (?:for (?:you|him|her|them) )?to ${CHANGES} (?:${OWN} )?(?:[a-z'-]+ ){0,2}?(?:dos(?:e|age)|${FORM}|${MEDICINE})`,
)
/** "Your insulin needs to go up": the same without an order. */
const MOVED = new RegExp(
  `\\b(?:your|the|his|her) (?:[a-z'-]+ ){0,3}?(?:${FORM}|${MEDICINE}) (?:needs? to|should|must|can|could|has to|have to|ought to) (?:now |be |go |come )*(?:up|down|off|used|taken|given|increased|reduced|raised|lowered|stopped|doubled|halved|changed|skipped|started|restarted|replaced|swapped)\\b`,
)
const OTHER_DOSE = /\b(?:higher|lower|bigger|smaller|stronger|weaker|double|full|extra|larger) dos(?:e|age)\b/
/** What is done with a medicine, whatever it comes as. */
const HANDLED = new RegExp(
  `(?:^|[,;:.] |\\b(?:and|then|just|please|so|simply|should|can|could|may|might|must|need to|ought to|have to|(?:ok|okay|fine|safe|all right|no need|better|best|enough) to|let (?:him|her|them)) )(?:take|taking|have|give|use|try|inject|swallow|apply|put|mix|crush|finish|quit|begin|start|go up|go down|up|repeat|combine|chew|add|drop|leave)(?: (?:him|her|them|the baby|your (?:child|son|daughter|baby)))?(?: with| on| out| of)? (?:(?:an?|the|your|this|that|some|any|one|another|both|two|his|her|more|old|evening|morning|next|last|extra|same|left-?over|rest of the) ){0,4}(?:${FORM}|${MEDICINE})(?![\\w-])`,
)
const PRESCRIBED =
  /\b(?:as (?:prescribed|directed|told|instructed|usual)|if you were given|that (?:you were|your \w+) (?:given|prescribed|gave)|photo|picture|spacer|leaflet|packet|list)\b/
/** "Do not take your warfarin tonight" changes it as well. */
const WITHHELD = new RegExp(
  `\\b(?:do not|don't) (?:take|use|inject) (?:your|any more|the) (?:[a-z]+ ){0,2}?(?:dose|tablets?|pills?|medicines?|medication|${MEDICINE})(?! (?:without|unless|if|with|before|until)\\b)`,
)

const FORBIDS = /\b(?:do not|don't|never|should not|shouldn't|must not|mustn't|avoid|cannot|can't)\b/
const REFERS =
  /\b(?:ask|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|check with|contact|consult|as (?:told|prescribed|directed) by|on the advice of|instructions (?:that|of|from))\b[^.!?]{0,40}\b(?:doctors?|clinicians?|pharmacists?|nurses?|midwife|gp|team)\b/
const OTHERS_DECIDE =
  /\b(?:doctors?|clinicians?|gps?|nurses?|pharmacists?|specialists?|providers?|midwi(?:fe|ves)|team)\b[^.;]{0,20}\b(?:may|will|might|can|could|should|would|often|sometimes|usually|recommends?|decides?)\b/
const TOOK = /\b(?:if|in case) you(?: have|'ve)? (?:taken|took|used|missed)\b/

/** A patient gets no dose, no medicine picked for them and no change of one. */
export const dosage: Guard = {
  id: 'dosage',
  version: 4,
  stage: 'output',
  budgetMs: 50,
  check(text, { role, passages = [] }) {
    if (role === 'clinician') return pass
    const isCited = passages.length > 0
    const isGiven = claimsOf(text).some(
      (claim) =>
        !TOOK.test(claim) &&
        (saidElsewhere('dosage', claim) || WITHHELD.test(claim) || isAmount(claim) || isChoice(claim, isCited)),
    )
    return isGiven ? block('dosage') : pass
  },
}

/** So much, so often: whoever says it, and whatever else the sentence says. */
function isAmount(plain: string): boolean {
  if (FOOD.test(plain) || VACCINE.test(plain)) return false
  if ([WITH_QUANTITY, COUNTED, COURSE, DOSE_IS, USE_UNITS].some((pattern) => pattern.test(plain))) return true
  return (
    USE_RATE.test(plain) &&
    /\b(?:cream|ointment|gel|lotion|drops?|spray|inhaler|syrup|tablets?|capsules?|medicine|it)\b/.test(plain)
  )
}

function isChoice(plain: string, isCited: boolean): boolean {
  if (REFERS.test(plain) || OTHERS_DECIDE.test(plain)) return false
  // "Stop the antibiotics, you don't need them": what stands behind the order forbids nothing of it.
  const change = CHANGED.exec(plain)
  if (FORBIDS.test(change ? plain.slice(0, change.index + change[0].length) : plain)) return false
  if (change || ALLOWED.test(plain) || MOVED.test(plain)) return true
  if (OTHER_DOSE.test(plain) && /\byou\b/.test(plain)) return true
  // A page may say what people take for a cold; words without a source pick it for the reader.
  if (isCited) return false
  return (ADVISED_VERB.test(plain) && ADVISED.test(plain)) || (HANDLED.test(plain) && !PRESCRIBED.test(plain))
}
