import { supports } from '../../clinical/support.ts'
import { fold } from '../../core/text.ts'
import { block, type Guard, pass } from '../guard.ts'

/** Words that make a sentence a medical claim. */
const MEDICAL =
  /\b(?:pain|fever|cough|infection|disease|symptoms?|treat(?:ment|ed|s)?|cause[sd]?|medicines?|medications?|antibiotics?|drugs?|doctor|cancer|heart|lungs?|liver|kidneys?|blood|brain|skin|stomach|virus|bacteria|risk|rash|swelling|bleeding|breath(?:ing)?|vaccine|pregnan\w+|diabetes|asthma|allerg\w+|headache|migraine|nausea|vomiting|dizz\w+|rest|fluids?|exercise|diet|painkillers?|paracetamol|ibuprofen|aspirin|inflammation|injury|fracture|surgery|therapy|test|scan)\b/
/** Talk that claims nothing: thanks, questions, what happens next. */
const TALK =
  /\?\s*$|^(?:thank|thanks|hello|hi|sorry|i am sorry|i'm sorry|ok|okay|please (?:tell|write|describe|answer)|i (?:have|will|can|cannot|can't|understand|see|noted|did not|could not)|a clinician|the clinician|somebody|someone|we (?:have|will)|let me|you (?:told|said|mentioned|wrote)|here is|next|to (?:help|understand))\b/

/** Each medical sentence for a patient is carried by a passage it cites, or by the patient's own words. */
export const grounding: Guard = {
  id: 'grounding',
  version: 1,
  stage: 'output',
  budgetMs: 200,
  check(text, { role, passages = [], said = [] }) {
    if (role === 'clinician') return pass
    const plain = fold(text).text
    if (TALK.test(plain) || !MEDICAL.test(plain)) return pass
    const sources = [...passages.map((passage) => ({ text: passage.text })), ...said.map((words) => ({ text: words }))]
    return supports(text, sources).ok ? pass : block('grounding')
  },
}
