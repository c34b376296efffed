import { atEnd } from './at-end.ts'
import type { Recognizer } from './recognizer.ts'

const OLD = /^(?:9\d|1[0-2]\d)(?![\d%:/]|[.,]\d)/
const OLD_WORDS =
  /^(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))?)(?![a-z])/
const YEARS_OLD =
  /^[- ]?(?:year|yr|y[/.]?o(?![a-z])|yo(?![a-z])|anos|ans(?![a-z])|ساله|سال|سنه|عاما|साल|वर्ष|बरस|m(?![a-z/])|f(?= (?:with|presents|presenting|c\/o|pt|patient|admitted|seen|who|w\/)))/
const NOT_AN_AGE = /^[- ]?(?:years?|yrs?|anos|ans) (?:ago|later|of(?! age)|now|en|prior|before|hace|free)/
/** Somebody, and a word for being or becoming: "grandpa is", "my mother turned". */
const SOMEBODY = atEnd(
  /(?:^|[^a-z])(?:(?:he|she|i|who|grand(?:ma|pa|mother|father|dad|mum)|nan|nana|granny|gran|mother|father|mom|mum|dad|aunt|uncle|wife|husband|patient|pt|resident|neighbou?r|lady|gentleman|man|woman)(?: is| was|'s| has just turned| just turned| turned| turns| will be|'ll be)|i'm|im|i am|he'?s|she'?s|who'?s|is now|is already|is almost|turned|turning)(?: now| already| almost| nearly| about| only| only just)? $/,
)
const LABEL = atEnd(
  /(?:^|[^a-z])(?:age[ds]?(?: of| is)?|edad(?: de)?|tiene|agee? de|a(?=["'=:(])|سن|سنش|عمره|عمرها|عمر جدی|عمر|عمری|العمر|उम्र|आयु)["'\s:=(]{1,4}$/,
)
const RELATIVE = atEnd(
  /(?:^|[^a-z])(?:my|his|her|our|their|the) (?:[a-z-]{3,10} )?(?:grand(?:ma|pa|mother|father|dad|mum)|nan|nana|granny|gran|mother|father|mom|mum|dad|aunt|auntie|uncle|wife|husband|patient|neighbou?r|lady|gentleman|man|woman|in-law)(?:, | \()$/,
)
/** "Doris is 93", where Doris was found to be a name. */
const IS = atEnd(
  /(?: is| was|'s| just turned| turned| turns| will be)(?: now| already| almost| nearly| about| only)? $/,
)
/** "six hundred" */
const COUNTED = atEnd(/(?:two|three|four|five|six|seven|eight|nine|ten|few|several|couple) $/)
/** What else is counted or measured in the nineties. */
const UNIT =
  /^[- ]?(?:%|mg|kg|lbs?|bpm|mm|cm|ml|mcg|degrees|deg|f(?![a-z])|c(?![a-z])|percent|over|on|out|\/|units|minutes|mins?|hours|hrs|days|weeks|months|calories|pounds|kilos|sure|beats|steps|times|systolic|diastolic|at rest|room|ra(?![a-z])|pack|miles|dollars|and (?:the|my|his|her) (?:pulse|bp|heart))/
/** What such a number is of, before it. */
const MEASURED = atEnd(
  /(?:sats?|saturation|spo2|o2|oxygen|pulse|rate|hr|bp|pressure|sugar|glucose|temp|temperature|weight|level|score|systolic|diastolic|reading|count|result|it|that|this|which|what|bpm|average|total|number|cost|price|bill|room|egfr|gfr|map)(?:[a-z ]{0,10})(?: is| was|'s| turned| will be) (?:now |about |almost |nearly )?$/,
)

/** What such an age begins with in words. */
const AGE_WORDS: ReadonlySet<string> = new Set(['ninety', 'hundred', 'a', 'one'])

/** Ages over 89, which Safe Harbor counts as identifying; younger ones stay, because triage needs them. */
export const age: Recognizer = {
  id: 'age',
  starters: new Set(['ninety', 'hundred']),
  find({ token, rightLow, left, before, gap }) {
    const found = token.hasDigit ? OLD.exec(rightLow) : AGE_WORDS.has(token.low) ? OLD_WORDS.exec(rightLow) : null
    if (found === null) return null
    const length = found[0].length
    const rest = rightLow.slice(length)
    if (YEARS_OLD.test(rest)) return NOT_AN_AGE.test(rest) ? null : { length, type: 'AGE', score: 0.9 }
    if (UNIT.test(rest) || (!token.hasDigit && COUNTED.test(left))) return null
    if (LABEL.test(left)) return { length, type: 'AGE', score: 0.8 }
    // "patient Doris Pickles, 91, fell"
    const isBeside = before(1)?.hit === 'NAME' && /^(?:, | \()$/.test(gap)
    if (isBeside && /^(?:[,.)]|$| ?(?:yo|y\/o|[mf])(?![a-z]))/.test(rest)) return { length, type: 'AGE', score: 0.8 }
    // "my father, 91, has"
    if (/^(?:, | \()$/.test(gap) && RELATIVE.test(left) && /^(?:[,)]| ?(?:yo|y\/o)(?![a-z]))/.test(rest))
      return { length, type: 'AGE', score: 0.8 }
    const isNamed = [1, 2, 3, 4].some((k) => before(k)?.hit === 'NAME') && IS.test(left)
    return (isNamed || SOMEBODY.test(left)) && !MEASURED.test(left) ? { length, type: 'AGE', score: 0.7 } : null
  },
}
