import type { Subject } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { hintsOfSubject } from '../subject-hints.ts'

/** Somebody besides the one who types: then an age or a sex in the words may be theirs. */
const SOMEBODY =
  /\b(?:he|she|hes|shes|him|her|his|hers|they|theyre|them|their|bab(?:y|ies)|child(?:ren)?|kids?|toddler|newborn|infant|sons?|daughters?|boys?|girls?|lads?|lass(?:ie)?|bairn|kiddo|youngest|eldest|oldest|wife|husband|partner|boyfriend|girlfriend|mum|mom|mam|mother|dad|father|parents?|brothers?|sisters?|nana?|gran\w*|uncle|aunt|cousin|nephew|niece|friends?|neighbou?r|flatmate|housemate|roommate|colleague|residents?|clients?|twins?|my \d+[ -](?:day|week|month|year)s?[ -]old)\b/
const OWN_ILLNESS =
  /\b(?:i(?:'ve| have| feel| am|'m| got| had)|im|ive)\b(?! (?:worried|looking|caring|asking|writing|with (?:him|her)|his|her)\b)/
const PREGNANT = /\b(?:i am|i'm|im)\b[^.!?]{0,30}\bpregnant\b/
/** "My lad 6 has started limping", "my daughter 14 is not eating": the number behind the child. */
const AGE_OF_CHILD =
  /\b(?:my|our) (?:\w+ )?(?:son|daughter|boy|girl|lad|lass|kid|child|toddler|youngest|eldest|oldest)[ ,(]+(?:aged? )?(\d{1,2})(?=[ ,)]|$)(?! ?(?:weeks?|wks?|days?|months?|mths?|hours?|minutes?|times?|stone|kg))/
/** Nobody writes of themselves below this age. */
const WRITES_FROM_YEARS = 8

/**
 * What a free message says of the person that is meant, for what is not known yet, so that nobody is asked what was just
 * said: "I'm 31 weeks pregnant, 29 years old", "my daughter is 6". Nothing where the words can be about two people.
 */
export function saidOfPerson(text: string, subject: Subject): Subject {
  const said = fold(text).text
  const isSelf = subject.speaker === 'self'
  const hints = hintsOfSubject(text)
  const { ageYears = null, ageDays = null } = hints
  const isOne = isSelf ? !SOMEBODY.test(said) : !OWN_ILLNESS.test(said)
  const child = isSelf ? null : AGE_OF_CHILD.exec(said)?.[1]
  if (child !== null && child !== undefined && subject.ageYears === null && subject.ageDays === null)
    return saidOfPerson(text, { ...subject, ageYears: Number(child) })
  const isAge = isOne && ages(said) <= 1 && ageYears !== null && (!isSelf || ageYears >= WRITES_FROM_YEARS)
  const isPregnant = isSelf && hints.pregnant === true && (isOne || PREGNANT.test(said))
  return {
    ...subject,
    ...(isAge && subject.ageYears === null && subject.ageDays === null && { ageYears, ageDays }),
    ...(isOne && subject.sex === null && hints.sex && { sex: hints.sex }),
    ...(isPregnant &&
      subject.pregnant === null && { pregnant: true, weeksPregnant: hints.weeksPregnant ?? subject.weeksPregnant }),
  }
}

/** How many ages the words may hold. */
function ages(said: string): number {
  return (
    said.match(
      /\b\d{1,3}[ -]?(?:years?|yrs?|yo|y\/o|months?|weeks?|days?)[ -]?old\b|\b(?:is|am|'m|im|aged) \d{1,3}\b(?! ?(?:weeks?|days?|months?|hours?))/g,
    )?.length ?? 0
  )
}
