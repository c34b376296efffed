import { type Finding, Subject } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { tellsOfOwnIllness } from '../assertion/own-illness.ts'
import { isSurelyEnglish } from '../language.ts'
import { foreignAnswerKind } from '../languages/answers.ts'
import { foreignAge, foreignPregnancy, foreignSubject } from '../languages/foreign.ts'
import { hasForeignWords } from '../languages/reading.ts'
import { tokenise } from '../match/tokens.ts'
import { digits } from '../note/numbers.ts'
import { countryNamed } from './country.ts'
import { sexInForm, whoInForm, whoInPregnancy } from './said-in-form.ts'
import type { Topic } from './topics.ts'

/** What an answer did: said something, said "not sure", or did not touch the question. */
export type AnswerKind = 'answered' | 'unsure' | 'unanswered'

const UNSURE =
  /^(?:(?:i am|im|i'm)? ?(?:not sure|unsure)|(?:i )?(?:don't|dont|do not) (?:know|remember)|no idea|(?:i would |i'd )?rather not(?: say)?|maybe|skip|pass)\b/
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** Reads an answer to a question about the person; returns the subject with what was learnt. */
export function readAnswer(
  topic: Topic | 'red-flag',
  text: string,
  subject: Subject,
): { kind: AnswerKind; subject: Subject } {
  const said = fold(text).text.trim()
  const answered = (change: Partial<Subject>) => ({ kind: 'answered' as const, subject: { ...subject, ...change } })
  const other = (kind: AnswerKind) => ({ kind, subject })
  if (!/[\p{L}\p{N}]/u.test(said) && !(topic === 'sex' && sexOf(text) !== null)) return other('unanswered')
  if (topic !== 'complaint' && (UNSURE.test(said) || foreignAnswerKind(text) === 'unsure')) return other('unsure')
  switch (topic) {
    case 'who': {
      // The first message is an answer to this one, whatever it tells: "I look after Mrs Brown" is not about who types.
      const named = whoInOther(text)
      const speaker = (named === 'self' ? null : named) ?? whoIsMeant(text) ?? whoSpeaks(said) ?? named
      return speaker === null ? other('unanswered') : answered({ speaker })
    }
    case 'age': {
      const age = foreignAge(text) ?? ageOf(said)
      return age === null ? other('unanswered') : answered({ ...age, ...toldBesideAge(said, subject) })
    }
    case 'sex': {
      const sex = sexOf(said) ?? sexInForm(text)
      return sex === null ? other('unanswered') : answered({ sex })
    }
    case 'pregnancy': {
      const known = pregnancyOf(said)
      return answered(Object.keys(known).length > 0 ? known : foreignPregnancy(text, foreignAnswerKind(text)))
    }
    case 'place': {
      const country = countryNamed(text)
      if (country !== null) return answered({ country })
      // Where somebody is has no "no": an ambulance needs it.
      const isNone = NO_PLACE.test(said) || (!/\s/.test(said) && isForeignNo(text))
      return other(/\?\s*$/.test(said) || isNone ? 'unanswered' : 'answered')
    }
    case 'callback':
      return other(
        (said.match(/\d/g) ?? []).length >= 5 ||
          /\b(?:no|none|same|this)\b|n'?t (?:have|got|own)\b/.test(said) ||
          isForeignNo(text)
          ? 'answered'
          : 'unanswered',
      )
    default:
      // A question in return is not an answer ("what do you mean?"), except where it also says something.
      return other(/\?\s*$/.test(said) && said.split(/\s+/).length < 9 ? 'unanswered' : 'answered')
  }
}

const NO_PLACE = /^\W*(?:no|nope|nah|na|none|nothing|nowhere|yes|yeah|yep|ok|okay)\W*$/
const isForeignNo = (text: string) => foreignAnswerKind(text) === 'no'

const RELATIVE =
  /\b(?:my|our) (?:\d+[ -](?:day|week|month|year)s?[ -]old )?(?:\w+ ){0,2}(son|daughter|baby|child|kid|toddler|newborn|infant|little (?:one|boy|girl|man)|lo|bub|bubba|boy|girl|lad|lass|lassie|bairn|kiddo|youngest|eldest|oldest|wife|husband|partner|girlfriend|boyfriend|mother|father|mum|mom|mam|dad|friend|brother|sister|neighbou?r|gran\w*|nana?|uncle|aunt|cousin|nephew|niece|flatmate|housemate|roommate|colleague)\b(?! (?:gave|told|said|says|thinks|noticed|has the same|had (?:it|the same|this|\w+(?: \w+)?) (?:last|before|recently|a \w+ ago))|'?s (?:\w+ )?(?:house|home|place|flat|wedding|funeral|birthday|party|car|dog|cat|school|death)\b)/
/** "Mum fell this morning", "dads memory is worse": who is named first, without "my". */
const NAMED_FIRST =
  /^\W*(?:(?:hi|hiya|hello|hey|help|please|urgent|doctor|dr|morning|afternoon|evening|good)\W+)*(son|daughter|baby|toddler|newborn|lo|mum|mom|mam|dad|nan|nana|gran|grandad|granddad|grandma|grandpa|hubby|husband|wife|boyfriend|girlfriend)(?:'?s)?\b(?! (?:gave|told|said|says|thinks|noticed|has the same|had (?:it|this|that|the same)\b|had\b.*\bi\b|died|passed|due|brain|day|shower|the word|and (?:i|me)))/
/** "It's about my sons rash", typed without the apostrophe; not "I'm nervous about my sons wedding". */
const OF_RELATIVE =
  /\b(?:about|regarding|re|with|for) my (?:\w+ )?(son|daughter|baby|child|kid|toddler|wife|husband|partner|girlfriend|boyfriend|mother|father|mum|mom|mam|dad|nan|gran|grandad|brother|sister)s (?!(?:house|home|place|flat|wedding|funeral|birthday|party|car|dog|cat|school|death|future|job|exams?|divorce|marriage|trial|and|are|were|have|dad|mum|father|mother)\b)\w/
/** "Both my kids have chickenpox", not "I caught it off my kids". */
const CHILDREN =
  /^(?!.*\b(?:i|im|i'm|ive|i've|me)\b)(?:.*\b(?:both|all|two|three)(?: of)? )?\W*(?:my|our) (?:\w+ )?(?:kids|children|sons|daughters|twins|boys|girls|toddlers)\b(?! (?:school|dad|mum|father|mother))/
const CARES =
  /\bi (?:look after|care for|am (?:the |a )?carer|am caring for)\b|\b(?:our|one of our|my) (?:resident|client|service user)s?\b/
const YOUNG = /\bmy \d+[ -]?(?:d|day|w|wk|week|m|mo|mth|month|y|yr|year)s?[ -]?(?:old|o)\b/
/** "I have a 3 year old son who has a fever", not "I have a toddler and a cough". */
const HAS_CHILD =
  /\bi(?:'ve| have|ve) (?:got )?(?:an?|one|two|three|\d) (?:[\w-]+ ){0,4}?(?:son|daughter|baby|toddler|newborn|infant|child|kid|boy|girl|twins)\b.*\b(?:s?hes?|who|his|her|they)\b/
/** "Headaches since my boyfriend pushed me", "lifting boxes at my mum's": a time or a place of the writer's own story. */
const BESIDE =
  /\b(?:(?:since|after|when|because|until) (?:my|our) (?:\w+ ){1,2}(?:\w+ed|hit|beat|bit|left|fell|died|threw|kicked|shook|cut|broke|put|got) (?:up on |on )?(?:me|my)\b|at (?:my|our) (?:\w+ )?(?:mum|mom|mam|dad|mother|father|sister|brother|friend|nan|gran|son|daughter|aunt|uncle|cousin|neighbou?r|boyfriend|girlfriend|partner)'?s\b)/g
const BOTH = /\b(?:me|i|both of us) and my \w+\b|\bmy \w+ and (?:i|me)\b/
const ABOUT_ME = /^\W*(?:(?:it'?s|it is|this is|its) )?(?:(?:about|for) )?(?:me|myself)\b/
const SELF = /\b(?:i|im|i'm|ive|i've|my|me)\b/

/** Who is named in the words of another language; null in a text that is English beyond doubt. */
function whoInOther(text: string): Subject['speaker'] | null {
  const tokens = tokenise(text)
  if (isSurelyEnglish(text) && !hasForeignWords(tokens)) return null
  const named = whoInForm(text)
  // The baby of "I am eight months pregnant and the baby does not move" is not born.
  return named === 'parent' && foreignSubject(tokens).subject.pregnant === true ? whoInPregnancy(text) : named
}

/** Who a free message is about: a relative that is named, else the one who says "I have", "my chest". */
export function whoIsMeant(text: string): Subject['speaker'] | null {
  const said = fold(text).text.replace(BESIDE, ' ')
  const named = whoInOther(text)
  // "mi hijo no me come": whose words can't be read whole may be about both, and the person is asked.
  if (named !== null && named !== 'self' && relativeIn(said) === null) return SELF.test(said) ? null : named
  if (BOTH.test(said) || ABOUT_ME.test(said)) return 'self'
  const relative = relativeIn(said)
  if ((relative || YOUNG.test(said)) && tellsOfOwnIllness(tokenise(text).tokens)) return 'self'
  if (relative) return whoSpeaks(`my ${relative}`)
  if (CARES.test(said)) return 'carer'
  if (YOUNG.test(said) || CHILDREN.test(said) || HAS_CHILD.test(said)) return 'parent'
  if (SELF.test(fold(text).text)) return 'self'
  return OPENS_WITH_THIRD.test(said) ? 'other' : null
}

/** "He keeps having these absences", "her leg is swollen": somebody is ill who is not named; not who only said something. */
const OPENS_WITH_THIRD =
  /^\W*(?:(?:hi|hello|hey|ok|so|well|please|help|omg|um)\W+)*(?:s?he(?:'?s)?|his|her)\b(?!\W+(?:said|told|says|prescribed|thinks|wants|asked|recommended|suggested|mentioned|advised|doctor|gp|nurse))/

function relativeIn(said: string): string | null {
  return RELATIVE.exec(said)?.[1] ?? NAMED_FIRST.exec(said)?.[1] ?? OF_RELATIVE.exec(said)?.[1] ?? null
}

/**
 * "My girlfriend has the flu and now I have a sore throat": both have something, and who types comes for themselves.
 * `findings` are those of the message.
 */
export function comesForSelf(text: string, findings: readonly Finding[]): boolean {
  const has = (who: Finding['assertion']['experiencer']) =>
    findings.some(({ kind, assertion }) => CLAIMS.has(kind) && assertion.experiencer === who)
  return has('patient') && has('other') && OWN_ILLNESS.test(fold(text).text)
}
const CLAIMS: ReadonlySet<Finding['kind']> = new Set(['symptom', 'sign', 'condition', 'risk', 'social'])
const OWN_ILLNESS = /\b(?:i(?:'ve| have| feel| am|'m| got| had| found| cannot| can't)|im|ive)\b/

function whoSpeaks(said: string): Subject['speaker'] | null {
  if (
    /\b(?:me|myself|self|i am|i'm|im|i)\b/.test(said) &&
    !/\bmy (?:son|daughter|baby|child|kid|wife|husband|mother|father|mum|mom|dad)\b/.test(said)
  )
    return 'self'
  if (
    /\b(?:child|son|daughter|baby|kid|toddler|newborn|infant|parent|boy|girl|lad|lass|lassie|bairn|kiddo|youngest|eldest|oldest|lo|bub|bubba|little (?:one|man))\b/.test(
      said,
    )
  )
    return 'parent'
  if (/\b(?:wife|husband|hubby|partner|girlfriend|boyfriend)\b/.test(said)) return 'partner'
  if (/\b(?:care|carer|caregiver|client|resident)\b/.test(said)) return 'carer'
  if (
    /\b(?:else|other|mother|father|mum|mom|mam|dad|friend|brother|sister|neighbou?r|gran\w*|nana?|uncle|aunt|cousin|nephew|niece|flatmate|housemate|roommate|colleague|somebody|someone|him|her|them)\b/.test(
      said,
    )
  )
    return 'other'
  return null
}

/** The sex given at birth; who names another way to live beside it has been asked for that one. */
function sexOf(said: string): Subject['sex'] {
  if (/[\u2640\u2642]/.test(said)) return said.includes('\u2640') ? 'female' : 'male'
  const atBirth =
    /\b(?:born|birth|assigned)(?: (?:as|a|was|is|at|birth))* (female|male|woman|man|girl|boy)\b|\b(?:assigned|given) (female|male|woman|man|girl|boy)\b/.exec(
      said,
    )
  const word = atBirth?.[1] ?? atBirth?.[2] ?? said
  if (/\b(?:female|woman|girl|lady|f)\b/.test(word)) return 'female'
  return /\b(?:male|man|boy|guy|gentleman|bloke|lad|m)\b/.test(word) ? 'male' : null
}

/** An age in years, or in a unit beside it; null where there is none. */
export function ageOf(words: string): Pick<Subject, 'ageYears' | 'ageDays'> | null {
  const said = digits(words.replace(/ and a half\b/g, ''))
  const match = /(\d+(?:\.\d+)?)\s*(day|week|month|year|d|w|m|y)?/.exec(said)
  if (!match) return null
  const amount = Number(match[1])
  const unit = { d: 'day', w: 'week', m: 'month', y: 'year' }[match[2]?.[0] ?? 'y'] ?? 'year'
  const days = amount * DAYS[unit]!
  const years = days / 365.25
  if (years > 130) return null
  return { ageYears: Math.round(years * 1000) / 1000, ageDays: years < 2 && unit !== 'year' ? Math.round(days) : null }
}

/** "33 and female, not pregnant": what was asked next is said already. */
function toldBesideAge(said: string, { sex, pregnant }: Subject): Partial<Subject> {
  const told = sex === null ? sexOf(said) : null
  return {
    ...(told && { sex: told }),
    ...(pregnant === null && /\bnot pregnant\b/.test(said) && { pregnant: false }),
  }
}

const NO_LONGER =
  /\b(?:had (?:a|the|my) baby|gave birth|given birth|after birth|postpartum|post partum|delivered|born|c-?\s?section|cesarean|caesarean|miscarr\w*|lost (?:it|the baby|my baby|the pregnancy)|abortion|termination)\b|\bbaby (?:is|was|'?s)\b.*\bold\b/

function pregnancyOf(said: string): Partial<Subject> {
  const weeks = /(\d+)\s*(?:weeks?|wks?|w)\b/.exec(said)
  const days = /(\d+)\s*(?:days?|d)\b/.exec(said)
  const months = /(\d+)\s*months?\b/.exec(said)
  // A birth, an operation or a loss that is so long ago; the weeks are those since then, not of a pregnancy.
  const isSince = /\b(?:weeks?|wks?|days?|months?) ago\b/.test(said) && !/\b(?:period|lmp|pregnant|test)\b/.test(said)
  if (NO_LONGER.test(said) || isSince) {
    if (/\byears?\b/.test(said)) return { pregnant: false, weeksPregnant: null }
    const since = days ? Number(days[1]) : weeks ? Number(weeks[1]) * 7 : months ? Number(months[1]) * 30 : 42
    return { pregnant: false, weeksPregnant: null, daysPostpartum: since }
  }
  if (
    /^(?:(?:lol|haha+|um+|erm?|well|oh|god|ha|definitely|absolutely|certainly|i'?m|im|i am|hell|omg)[\s,.!]+)*(?:no|nope|nah|neither|not|none|never)\b/.test(
      said,
    )
  )
    return { pregnant: false, weeksPregnant: null }
  if (weeks || /^(?:yes|yeah|yep|pregnant)\b|\b(?:i am|i'm|im|she is|she's) (?:\w+ )?pregnant\b/.test(said)) {
    return { pregnant: true, weeksPregnant: weeks && Number(weeks[1]) <= 45 ? Number(weeks[1]) : null }
  }
  return {}
}
