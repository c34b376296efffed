import type { Subject } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { digits } from '../note/numbers.ts'
import { ageOf } from './read-answer.ts'

const AGE = String.raw`(\d{1,3}(?:\.\d+)?(?: ?(?:days?|weeks?|months?|years?|yrs?|wks?|mths?)\b)?)(?: old)?`
/** "61 not 51", "6 weeks, not 6 months". */
const NOT_BEFORE = new RegExp(String.raw`\b${AGE}[ ,.]+(?:and )?not ${AGE}`)
/** "not 51, 61", "not 51 but 61", "not 51, I am 61". */
const NOW_AFTER = new RegExp(
  String.raw`\bnot ${AGE}[ ,.]+(?:but |(?:i am|i'?m|he'?s|she'?s|it'?s|it is|he is|she is) )?${AGE}`,
)
/** "sorry I'm 61", "typo, age is 61", "oops I meant 61 years". */
const SORRY = new RegExp(
  String.raw`\b(?:sorry|oops|typo|correction|mistake|wrong age|mistyped|actually)\b[^.!?]{0,30}?\b(?:i am|i'?m|he'?s|she'?s|he is|she is|age is|aged|meant|should be|should say) ${AGE}(?=\s*(?:$|[,.!]|and\b|male\b|female\b|years?\b|yrs?\b))`,
)

/**
 * The subject with the age that the words put in the place of the one that stands: "sorry, I'm 61 not 51". A number beside
 * "not" counts only where it is the age that was told, so that no other figure is taken for one. `isNear`: the message
 * answers the age or what is asked right behind it, where "sorry, I'm 61" alone is about the age.
 */
export function correctedAge(text: string, subject: Subject, isNear: boolean): Subject {
  if (subject.ageYears === null || !/\d|ty\b|teen\b/.test(text)) return subject
  const said = digits(fold(text).text)
  const before = NOT_BEFORE.exec(said)
  const after = NOW_AFTER.exec(said)
  const [now, wrong] = before ? [before[1], before[2]] : after ? [after[2], after[1]] : [undefined, undefined]
  if (now !== undefined && wrong !== undefined) return isAge(wrong, subject) ? withAge(now, subject) : subject
  const alone = isNear ? SORRY.exec(said)?.[1] : undefined
  return alone === undefined ? subject : withAge(alone, subject)
}

function isAge(said: string, { ageYears }: Subject): boolean {
  const years = ageOf(said)?.ageYears ?? null
  return years !== null && ageYears !== null && Math.abs(years - ageYears) < 0.05
}

function withAge(said: string, subject: Subject): Subject {
  return { ...subject, ...ageOf(said) }
}
