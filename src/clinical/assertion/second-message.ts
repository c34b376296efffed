import type { AnswerKind } from './answer-corrected.ts'
import { readAnswer } from './answers.ts'

/**
 * "Any numbness?" "No, feels normal" - "actually hang on, it's dull on the left": people answer over two messages, and
 * the second one may take the first one back. What it then answers to the same question, or null where it is no such
 * message.
 */
export function saidOnSecondThought(text: string): AnswerKind | null {
  const lead = TAKES_BACK.exec(text)
  if (ONLY_SOME.test(text)) return 'yes'
  if (!lead) return YES_IT.test(text) ? 'yes' : null
  const rest = text.slice(lead[0].length)
  if (/^\W*$/.test(rest)) return null
  const { kind } = readAnswer(rest)
  if (/^(?:yes|no|possible|was|passed|started)$/.test(kind)) return kind
  return TELLS.test(rest) && !DENIES.test(rest) ? 'yes' : null
}

const TAKES_BACK =
  /^\W*(?:(?:oh|no|well|but|um|er|yeah)\W+)*(?:actually|wait|hang on|hold on|scrap that|i lie|(?:i )?tell a lie|sorry|oops|correction|on second thoughts?|come to think of it|thinking about it|now (?:that )?i think(?: about it| of it)?|i mean|i meant)\b(?:\W+(?:actually|wait|hang on|hold on|sorry|no wait))*[\s,.:-]*/i
/** "Well, only hot drinks." */
const ONLY_SOME =
  /^\W*(?:well|but|although|though|except|oh)\W+(?:only|just (?:when|a bit|a little|the|with)|sometimes|a bit|a little|when|with|the odd|now and (?:then|again)|occasionally)\b/i
const YES_IT = /^\W*(?:yes|yeah|yep)\W+(?:it|its|it['\u2019]s|there|theres|there['\u2019]s|i do|i have|i did)\b/i
const TELLS =
  /^\W*(?:it|it['\u2019]?s|there|there['\u2019]?s|that|i (?:do|did|have|had|get|got|feel|felt|am)|i['\u2019]?ve|he (?:does|did|has|is)|she (?:does|did|has|is)|they (?:do|did|are|have)|one|some|once|twice)\b/i
const DENIES = /\b(?:no|not|never|nothing|none|fine|normal|okay|ok|gone|cannot)\b|n['\u2019]t\b/i
