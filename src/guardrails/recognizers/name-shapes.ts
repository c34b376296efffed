import { GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { CITY_NAMES, COUNTRIES, STATES } from '../dictionaries/places.ts'
import { SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { atStart } from './at-start.ts'
import { isUnknownName } from './name-person.ts'
import { CREDENTIALS } from './name-sequence.ts'
import { isCapital, isGiven, isInitial, MONTH_NAMES, maybeGiven, maybeSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

/** Species whose first letter stands with a point: E. coli. */
const GENUS: ReadonlySet<string> = new Set(
  'coli aureus difficile diff pylori faecalis faecium pneumoniae influenzae aeruginosa albicans falciparum vivax tuberculosis pyogenes agalactiae burgdorferi vaginalis trachomatis gonorrhoeae meningitidis typhi cholerae jejuni henselae perfringens tetani botulinum marcescens epidermidis saprophyticus mirabilis glabrata auris perforatum biloba'.split(
    ' ',
  ),
)

/** What is told apart by a letter. */
const LETTERED =
  /^(?:vitamins?|hepatitis|type|group|factor|part|stage|class|grade|phase|ha?emophilia|influenza|protein|plan|option|schedule|appendix|immunoglobulin|strep|d)$/

/** "J. Smith", "D. Jones", "JR Smith" is left: an initial with its point, then a surname. */
export function initialFirst(view: View): Found | null {
  const { token, after, gapAfter, before, rightLow } = view
  if (!isInitial(token)) return null
  let k = 1
  if (!/^\.? $|^\.$/.test(gapAfter(0))) return null
  while (after(k) && isInitial(after(k)!) && /^\.? ?$/.test(gapAfter(k)) && k < 3) k++
  const surname = after(k)
  // "vitamin D. Certain forms", "in the U.S. Food": the letter is the end of something else.
  if (LETTERED.test(before(1)?.low ?? '') || /^(?:u\.s|u\.k|u\.n|e\.u|p\.a\.d|a\.m|p\.m|t\.v)\./.test(rightLow))
    return null
  // "Rinne neg R. Otoscopy: cerumen", "CCS I. Holter": a side or a numeral ends the sentence.
  if (
    surname &&
    k === 1 &&
    /^[rlivx]$/.test(token.low) &&
    !before(1)?.isTitle &&
    (!maybeSurname(surname.low) || EPONYMS.has(surname.low))
  )
    return null
  if (surname && isCommonWord(surname.low) && !maybeSurname(surname.low)) return null
  if (!surname || !isCapital(surname) || NEVER_NAME.has(surname.low) || gapAfter(0) === ' ') return null
  if (GENUS.has(surname.low) || (!surname.isTitle && !maybeSurname(surname.low)) || surname.text.length < 3) return null
  if (EPONYM_NOUNS.has(after(k + 1)?.low ?? '')) return null
  // "M. Luc Fontan", "J. Paul Grady": what looked like the surname is a second given name.
  const last = gapAfter(k) === ' ' && isGiven(surname.low) ? after(k + 1) : undefined
  const isLast =
    last?.isTitle === true &&
    last.text.length > 2 &&
    !NEVER_NAME.has(last.low) &&
    (!isCommonWord(last.low) || maybeSurname(last.low)) &&
    !EPONYM_NOUNS.has(after(k + 2)?.low ?? '')
  return made(isLast ? last.end : surname.end, 0.8)
}

/** "Ravil G Yefimov": two capital words around an initial. */
export function middleInitial({ token, after, gapAfter }: View): Found | null {
  const initial = after(1)
  const last = after(2)
  if (!token.isTitle || token.text.length < 3 || NEVER_NAME.has(token.low) || !initial || !last || gapAfter(0) !== ' ')
    return null
  if (
    LETTERED.test(token.low) ||
    !isInitial(initial) ||
    initial.low === 'i' ||
    !/^\.? $/.test(gapAfter(1)) ||
    !last.isTitle ||
    last.text.length < 3
  )
    return null
  // "Provider L. Nakagawa": a role before the name.
  if (isCommonWord(token.low) && !maybeGiven(token.low)) return null
  return NEVER_NAME.has(last.low) || EPONYM_NOUNS.has(last.low) ? null : made(last.end, 0.7)
}

/** "Morrison, Rogers and Torres": goes on from a name with a comma or "and". */
export function listed({ token, before, gap, left, right }: View): Found | null {
  const isSurnameFirst =
    gap === ', ' &&
    before(1)?.hit === 'NAME' &&
    isCapital(token) &&
    !NEVER_NAME.has(token.low) &&
    !CREDENTIALS.has(token.low)
  const asGiven = !isSurnameFirst
    ? null
    : /^(?: [A-Z](?:\.|(?![A-Za-z])))?(?=\s*(?:$|[\n;)"|]| {2}|\s(?:SEX|DOB|AGE|MRN)))/.exec(
        right.slice(token.text.length),
      )
  if (isSurnameFirst && token.isUpper && before(1)!.isUpper && maybeGiven(token.low))
    return made(token.text.length, 0.7)
  if (token.text.length > 2 && asGiven) return made(token.text.length + asGiven[0].length, 0.7)
  // "given":["Luzia","M."]
  if (
    isInitial(token) &&
    /(?:^|[^a-z])(?:m\.?i\.?|middle initial):? {0,2}$/.test(left) &&
    [1, 2, 3, 4].some((k) => before(k)?.hit === 'NAME')
  )
    return made(1, 0.7)
  if (isInitial(token) && gap === '","' && before(1)?.hit === 'NAME') return made(1, 0.7)
  // "its mrs kaur, gurpreet kaur": the short name, then the whole.
  const previous = before(1)
  if (gap === ', ' && token.text === token.low && previous?.hit === 'NAME' && maybeGiven(token.low)) {
    const whole = /^[a-z]{3,} ([a-z]{3,})(?![a-z])/.exec(right)
    if (whole !== null && whole[1] === previous.low) return made(whole[0].length, 0.7)
  }
  if (!token.isTitle) return null
  // "Eli and June need", "Aarav and Anvi": beside a name a word that no list has is one.
  const isSecond = before(1)?.low === 'and' && before(2)?.hit === 'NAME' && gap === ' ' && before(2)!.isTitle
  if (
    isSecond &&
    MONTH_NAMES.has(token.low) &&
    /^ (?:need|needs|are|have|has|both|is|got|get|were|was)(?![a-z])/.test(right.slice(token.text.length))
  )
    return made(token.text.length, 0.65)
  if (NEVER_NAME.has(token.low)) return null
  if (isSecond && token.text.length > 2 && isUnknown(token.low)) return made(token.text.length, 0.55)
  if (!(maybeGiven(token.low) || maybeSurname(token.low))) return null
  const isNext =
    previous?.hit === 'NAME'
      ? /^(?:, | & |[,;|\t]|" ?, ?"| \| )$/.test(gap)
      : previous?.low === 'and' && before(2)?.hit === 'NAME' && gap === ' '
  return isNext && !/^\w+'s? [a-z]* ?(?:disease|syndrome)/.test(right) ? made(token.text.length, 0.6) : null
}

const SECOND = /^ (?:&|and) ([A-Z][a-z]{2,14})(?![A-Za-z'-])/

/** "Ifeanyi & Chiamaka", "Levi and Asher": two first names side by side. */
export function paired({ token, right }: View): Found | null {
  if (!token.isTitle || token.text.length < 3 || !/[&a]/.test(right[token.text.length + 1] ?? '')) return null
  const second = SECOND.exec(right.slice(token.text.length))?.[1]?.toLowerCase()
  if (second === undefined) return null
  const isFirst = (low: string) =>
    (isGiven(low) || isListedGiven(low)) && isUnknown(low) && !CITY_NAMES.has(low) && !NEVER_NAME.has(low)
  return isFirst(token.low) && isFirst(second) && (isGiven(token.low) || isGiven(second) || token.low !== second)
    ? made(token.text.length, 0.6)
    : null
}

function isUnknown(low: string): boolean {
  return !EPONYMS.has(low) && !STATES.has(low) && !COUNTRIES.has(low) && !isCommonWord(low)
}

/** "Smith, John". */
export function commaForm(view: View): Found | null {
  const { token, after, gapAfter, before } = view
  // A scan sets the comma apart: "GIBBS , TANYA".
  const isComma = /^, {0,2}$/.test(gapAfter(0)) || (gapAfter(0) === ' , ' && token.isUpper)
  if (!isCapital(token) || NEVER_NAME.has(token.low) || !isComma) return null
  // Without a space only in capitals: "BAUTISTA,CORAZON".
  if (gapAfter(0) === ',' && !(token.isUpper && token.text.length > 3 && view.after(1)?.isUpper)) return null
  if (/^rest, ice/.test(view.rightLow)) return null
  const given = after(1)
  if (!given || !isCapital(given) || !maybeGiven(given.low) || NEVER_NAME.has(given.low)) return null
  // "Ptnt: ODUYA, Blessing": in capitals, where a field or a line begins.
  const isFielded =
    token.isUpper && token.text.length > 3 && given.isTitle && !isCommonWord(token.low) && /[:\n|]/.test(view.gap)
  if (!maybeSurname(token.low) && !isFielded && !(EPONYMS.has(token.low) && isGiven(given.low))) return null
  // Two words of the language with a comma are a list.
  if (!isGiven(given.low) && GIVEN_ALSO_WORDS.has(token.low)) return null
  const previous = before(1)
  if (previous && view.gap === ' ' && isCapital(previous) && !previous.hasDigit && !NEVER_NAME.has(previous.low))
    return null
  const initial = after(2)
  // "Vo, Kim-Ly"
  if (initial?.isTitle && gapAfter(1) === '-') return made(initial.end, 0.75)
  return made(
    initial && isInitial(initial) && gapAfter(1) === ' ' && view.right[initial.end] !== '/' ? initial.end : given.end,
    0.75,
  )
}

const DEMOGRAPHIC = atEnd(
  /(?:\b(?:male|female|man|woman|boy|girl|gentleman|lady|infant|child|patients?|pts?|baby|toddler|teen(?:ager)?|adult|veteran|m|f|yo|year[- ]old|y\/o|case|case of|like|such as|namely|client)(?: pt| patient)?)(?:\s?[,:(]\s?|\s(?:is |named |called |see |like )?)$/,
)

const AGED = atEnd(
  /(?:^|[^a-z0-9])\d{1,2} ?(?:mo|m\/o|yo|y\/o|wo|wk|d\/o)(?: old)?(?: [mf]| male| female| boy| girl| son| daughter)?,? $/,
)

const AGE_SEX = /^,? \d{1,3} ?(?:y(?:rs?|o)?)?[ /]?(?:m|f|male|female)(?![a-z])/

/** "a 70-year-old male, Xyz Abc," and "patient, Stan M.": two capital words, or one and an initial, after who they are. */
export function demographic({ token, left, after, gapAfter, rightLow }: View): Found | null {
  // "JOLENE FRY 45Y F", "jolene fry 45/f": somebody in one line
  const second = gapAfter(0) === ' ' ? after(1) : undefined
  if (
    second !== undefined &&
    maybeGiven(token.low) &&
    maybeSurname(second.low) &&
    (!isCommonWord(token.low) || second.isTitle) &&
    (!NEVER_NAME.has(second.low) || (second.isTitle && SURNAMES_ALSO_WORDS.has(second.low))) &&
    AGE_SEX.test(rightLow.slice(second.end))
  )
    return made(second.end, 0.75)
  if (!token.isTitle || NEVER_NAME.has(token.low) || token.text.length < 2) return null
  // "re 5mo Jayceon: febrile"
  if (
    AGED.test(left) &&
    (maybeGiven(token.low) || isUnknownName(token.low)) &&
    /^[:,. ]/.test(rightLow[token.text.length] ?? ' ')
  )
    return made(token.text.length, 0.65)
  const next = after(1)
  if (!next || gapAfter(0) !== ' ' || !(next.isTitle || isInitial(next)) || !DEMOGRAPHIC.test(left)) return null
  if (isInitial(next) && next.low !== 'i' && /^[.,)\s?]|^$/.test(rightLow[next.end] ?? '')) return made(next.end, 0.8)
  if (
    next.isTitle &&
    !NEVER_NAME.has(next.low) &&
    !EPONYM_NOUNS.has(next.low) &&
    /^[,.;)(?]|^$/.test(rightLow[next.end] ?? '') &&
    /[,:(]\s?$/.test(left)
  )
    return made(next.end, 0.65)
  return null
}

const CREDENTIAL = atStart(
  /^(?:[A-Z]\. ?)?[A-Z][\w'-]+(?: [A-Z]\.?)?(?: [A-Z][\w'-]+){0,2}(?=,? (MD|M\.D\.|DO|D\.O\.|RN|NP|PA-C|PA|LPN|APRN|FNP|DNP|Ph\.?D|PsyD|LCSW|LMFT|PharmD|DDS|DMD|DPM|CNM|MBBS|FRCP|CRNA|DVM|EMT|CNA)(?![\w]))/,
)
const SIGNED = /^[A-Z]{2,3},? (?:RN|MD|NP|PA-C|PA|LPN|MA|CNA|DO|APRN|FNP|LCSW)(?![A-Za-z])/
/** Letters that are states too: "Silver Spring, MD". */
const ALSO_STATES = /^(?:MD|PA|DO)$/

/** HL7: "|HARGROVE^DELLA^R|". */
export function careted({ token, right, gap, after }: View): Found | null {
  const second = after(1)
  if (second === undefined || right[token.text.length] !== '^' || !isCapital(token)) return null
  if (!/[|^]$/.test(gap) && !(maybeSurname(token.low) && maybeGiven(second.low))) return null
  if (!maybeGiven(second.low) && !(maybeSurname(token.low) && isCapital(second))) return null
  const found = /^[A-Za-z'-]+(?:\^[A-Za-z'-]+){1,3}/.exec(right)
  return found === null ? null : made(found[0].length, 0.8)
}

/** "Hope Sandoval, MD", "K. Ostrowski PA-C". */
export function withCredential({ token, right, left, after }: View): Found | null {
  // "- LM, RN": who signs.
  const signed = token.isUpper && /(?:^|[^a-z])(?:- ?|by:? )$/.test(left.slice(-4)) ? SIGNED.exec(right) : null
  if (signed) return made(token.text.length, 0.7)
  if (!isCapital(token) || NEVER_NAME.has(token.low) || token.isUpper !== isInitial(token)) return null
  const found = CREDENTIAL.exec(right)
  if (!found || (!/[ .]/.test(found[0]) && right[found[0].length] !== ',')) return null
  if (found[0].split(/[ .]+/).some((word) => NEVER_NAME.has(word.toLowerCase()) && word.length > 1)) return null
  const isPerson = isInitial(token) || (maybeGiven(token.low) && !CITY_NAMES.has(token.low) && after(1)?.isTitle)
  return ALSO_STATES.test(found[1]!) && !isPerson ? null : made(found[0].length, 0.8)
}

const MAILED = /^[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,3}(?=,? [<(]\s?[a-z0-9._%+-]+@)/

/** "Gary Tolland <gary@..>". */
export function withEmail({ token, right, rightLow }: View): Found | null {
  if (!isCapital(token) || (NEVER_NAME.has(token.low) && !maybeGiven(token.low)) || !/[<(]/.test(rightLow)) return null
  const found = MAILED.exec(right)
  return found ? made(found[0].length, 0.8) : null
}
