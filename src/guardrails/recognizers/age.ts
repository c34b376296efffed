import { atEnd } from './at-end.ts'
import type { Recognizer } from './recognizer.ts'

const OLD = /^(?:9\d|1[0-2]\d)(?![\d%:/]|[.,]\d)/
const AFTER = /^\d{2,3}[- ]?(?:years?|yrs?|y[/.]?o|y\b|anos|ans|ساله|سال|साल|वर्ष|سنه)(?![a-z])/
const AFTER_UNIT = /^\d{2,3}[- ]?(?:years?|yrs?|anos|ans) (?:ago|later|of|now|en|prior|before|hace)/
const BEFORE = atEnd(
  /(?:\b(?:age[ds]?(?: of)?|turned|turning|edad|agee? de|i am|i'm|he is|she is|he's|she's|is now|سن|العمر|उम्र))["'\s:=(]{1,4}$/,
)
const UNIT =
  /^\d{2,3} ?(?:%|mg|kg|lb|lbs|bpm|mm|cm|ml|mcg|degrees|deg|f\b|c\b|percent|over|\/|units|minutes|min|hours|days|weeks|months|calories|pounds|kilos|sure|percent)/

/** Ages over 89, which Safe Harbor counts as identifying; younger ones stay, because triage needs them. */
export const age: Recognizer = {
  id: 'age',
  version: 1,
  find({ token, rightLow, left }) {
    if (!token.hasDigit || !OLD.test(rightLow)) return null
    const digits = /^\d+/.exec(rightLow)![0].length
    if (AFTER.test(rightLow) && !AFTER_UNIT.test(rightLow)) return { length: digits, type: 'AGE', score: 0.9 }
    if (BEFORE.test(left) && !UNIT.test(rightLow)) return { length: digits, type: 'AGE', score: 0.8 }
    return null
  },
}
