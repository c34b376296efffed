import { fold } from '../../core/text.ts'
import { block, type Guard, pass } from '../guard.ts'

const CONDITION =
  '(?!(?:any|no|some|more|other|questions?|told|said|described|mentioned|had|been|trouble|difficulty|pain|a (?:question|fever|cough|right|chance|plan|look|lot|few|headache|rash|clinician|doctor|nurse|person))\\b)(?:an? |the )?(?:[a-z-]+ ){0,4}?(?:infection|disease|syndrome|cancer|tumou?r|stroke|attack|pneumonia|asthma|diabetes|migraine|flu|influenza|covid|bronchitis|appendicitis|angina|arthritis|depression|disorder|anxiety|hypertension|fracture|sprain|ulcer|gout|sepsis|meningitis|hepatitis|embolism|thrombosis|dvt|clot|anaemia|anemia|gastritis|gastroenteritis|reflux|gerd|ibs|uti|cystitis|tonsillitis|sinusitis|eczema|psoriasis|shingles|covid-19|epilepsy|seizure|dementia|\\w{3,}itis|\\w{3,}osis|\\w{3,}emia|\\w{3,}oma)\\b'
const STATED = new RegExp(
  `\\b(?:you|he|she|they|your (?:child|baby|son|daughter|mother|father)) (?:(?:probably|likely|definitely|clearly|almost certainly|may well|most likely|certainly) )?(?:have|has|are suffering from|is suffering from|suffers? from|(?:are|is) having|(?:have|has) (?:got|developed|caught)) ${CONDITION}`,
)
const CONCLUDED = new RegExp(
  `\\b(?:this|that|it|these (?:symptoms|signs)|your (?:symptoms|signs|pain|cough|rash|headache|results?)) (?:(?:is|are|was|sounds?|looks?|seems?|appears?|must be|could only be) (?:(?:probably|likely|definitely|clearly|most likely|like|to be|almost certainly|consistent with|typical of|due to|caused by|a case of|very) ){0,4}|(?:means?|indicates?|confirms?|shows?|proves?|points? to|suggests?) (?:that )?(?:you have |he has |she has )?)${CONDITION}`,
)
const SAID_SO =
  /\b(?:my|the|your) (?:diagnosis|impression|assessment) (?:is|would be)\b|\b(?:i(?:'d| would)? (?:diagnose|say you have)|you(?:'ve| have) been diagnosed by me|i (?:think|believe|suspect) (?:that )?(?:you|it|this|he|she)(?:'s|'ve| have| has| is| are)?)\b/
/** What a patient told, or what a page says about people in general. */
const REPORTED =
  /\b(?:you (?:told|said|mentioned|wrote|described|reported)|if you|if (?:he|she|they|it|your)|people (?:with|who)|when you have|do you|have you|did you|are you|does (?:he|she)|whether|in case)\b|\?\s*$/

/** A patient gets no diagnosis from the service. */
export const diagnosis: Guard = {
  id: 'diagnosis',
  version: 1,
  stage: 'output',
  budgetMs: 50,
  check(text, { role }) {
    if (role === 'clinician') return pass
    const plain = fold(text).text
    if (SAID_SO.test(plain) && !/\?\s*$/.test(plain)) return block('diagnosis')
    return (STATED.test(plain) || CONCLUDED.test(plain)) && !REPORTED.test(plain) ? block('diagnosis') : pass
  },
}
