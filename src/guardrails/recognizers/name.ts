import { GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord } from '../dictionaries/listed.ts'
import { SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { BEFORE_SURNAME } from '../dictionaries/triggers.ts'
import { CHAT_WORDS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isBrandHere } from './brand.ts'
import {
  closing,
  inField,
  inSentence,
  isAmount,
  kinLower,
  kinUnknown,
  kissed,
  selfLower,
  speaker,
  TITLES,
  titled,
} from './name-context.ts'
import { cueBefore } from './name-cues.ts'
import { byDictionary } from './name-dictionary.ts'
import { isEponymHere, isNameOfThing, isSureThing } from './name-eponym.ts'
import { otherScript } from './name-other-scripts.ts'
import {
  alone,
  atDesk,
  doesSomething,
  forWhom,
  initialsOnly,
  irish,
  isNoWord,
  isOrdinary,
  isThingName,
  kinAfter,
  lowerInitial,
  present,
  selfUnknown,
  selfWord,
  syllables,
  WORD_NAMES,
  whose,
} from './name-person.ts'
import { scanned, withMisread } from './name-scanned.ts'
import { CREDENTIALS, sequence } from './name-sequence.ts'
import {
  careted,
  commaForm,
  demographic,
  initialFirst,
  listed,
  middleInitial,
  paired,
  withCredential,
  withEmail,
} from './name-shapes.ts'
import { isKnownWord, kinBeside, ofParent, signedWord, WORD_STARTERS, wordDoes } from './name-word.ts'
import { isCapital, isGiven, maybeGiven, maybeSurname } from './name-words.ts'
import type { Found, Recognizer } from './recognizer.ts'
import { scannedName } from './scanned-field.ts'

/**
 * Names of people, by evidence: a cue before (title, label, "my name is", relation), dictionaries, initials, the shape of
 * the sequence, and names found earlier. A capital letter alone is never enough.
 */
export const name: Recognizer = {
  id: 'name',
  starters: WORD_STARTERS,
  find(view) {
    const { token } = view
    if (token.hasDigit) return scanned(view)
    if (neverBegins(token.low) || isThingName(view) || isBrandHere(view)) return null
    const named = token.text.charCodeAt(0) > 0x24f ? otherScript(view) : latin(view)
    const found =
      named === null ? null : { ...named, length: withNickname(view.right, withMisread(view.right, named.length)) }
    if (found && found.score >= 0.7) remember(view, found.length)
    // "marlene_b": a name in a user name or in the name of a file hides all of it.
    const ending = found === null ? '' : view.right.slice(found.length)
    const rest =
      /^_[\w.-]{1,24}/.exec(ending) ??
      hyphened(ending) ??
      (view.gap.endsWith('"') ? /^\.[a-z]{2,20}(?=")/.exec(ending) : null)
    return found !== null && rest !== null ? { ...found, length: found.length + rest[0].length } : found
  },
}

/** "kwabena osei-tutu", "Aroha Te-Whata": what a hyphen joins to a name is part of it, unless it is a word of the language. */
function hyphened(ending: string): RegExpExecArray | null {
  const joined = /^-([A-Za-z]{3,15})(?![A-Za-z])/.exec(ending)
  return joined !== null && isNoWord(joined[1]!.toLowerCase()) ? joined : null
}

const NICKNAME = /^ ["'(][A-Z][a-z]{1,12}["')] [A-Z][A-Za-z'-]{2,20}(?![A-Za-z])/

/** 'Guillermo "Memo" Ochoa' */
function withNickname(right: string, length: number): number {
  return length + (NICKNAME.exec(right.slice(length))?.[0].length ?? 0)
}

/** A word of every day that is no title, no article of a surname and nobody's name: most of the capital words of a text. */
function neverBegins(low: string): boolean {
  return low.length > 1 && NEVER_NAME.has(low) && !BEFORE_SURNAME.has(low) && !WORD_NAMES.has(low) && !maybeGiven(low)
}

function latin(view: View): Found | null {
  return (
    careted(view) ??
    scannedName(view) ??
    titled(view) ??
    cued(view) ??
    withCredential(view) ??
    withEmail(view) ??
    commaForm(view) ??
    bare(view)
  )
}

function cued(view: View): Found | null {
  // "100 mg MR BD"
  if (view.token.isUpper && view.before(1)?.text === 'MR' && isAmount(view.before(2))) return null
  const cue = cueBefore(view)
  if (cue === null) return null
  // "treatment for Todd's paralysis", but "seen with Philip".
  const isLoose = (cue === 'weak' || cue === 'strong') && !isTitled(view)
  if (isLoose && isNameOfThing(view) && (EPONYMS.has(view.token.low) || !isGiven(view.token.low) || isSureThing(view)))
    return null
  if (cue === 'weak') {
    const length = sequence(view, { trusting: true, mayBeLower: false })
    return length > 0 ? { length, type: 'NAME', score: 0.75 } : null
  }
  // "I gave the patient Protonix 40 mg"
  if (isLoose && DOSE.test(view.rightLow.slice(view.token.text.length))) return null
  const { token } = view
  if (cue === 'label' && token.text === token.low && view.gap.endsWith('"')) {
    const quoted = inQuotes(view)
    if (quoted !== null) return quoted.length === 0 ? null : quoted
  }
  // "the dr prescribed": a word of every day in lower case is no name only because a title stands before it.
  const isWord = cue === 'strong' && !isCapital(token) && !maybeGiven(token.low) && !maybeSurname(token.low)
  if (isWord && isCommonWord(token.low)) return null
  // "dr el-amin", "dr van der berg", "the name on it is c. delacroix"
  const article = particleFirst(view, cue === 'named' || isTitled(view))
  if (article !== null) return article
  const reversed = (cue === 'label' || cue === 'strong') && token.isUpper ? surnameFirst(view) : 0
  if (reversed > 0) return { length: reversed, type: 'NAME', score: 0.9 }
  const spaced = /^(?:[a-z] {1,3}){3,20}[a-z](?![a-z])/.exec(view.rightLow)
  if (spaced) return { length: spaced[0].length, type: 'NAME', score: 0.8 }
  const length = sequence(view, {
    trusting: true,
    mayBeLower: true,
    isNamed: cue === 'named',
    isField: cue === 'label',
  })
  return length > 0 ? { length, type: 'NAME', score: 0.9 } : null
}

const QUOTED = /^[a-z'.-]{2,20}(?: [a-z'.-]{1,20}){0,3}(?=")/
/** Whose name a member holds; "name" alone is of anything. */
const OF_PERSON = atEnd(
  /(?:patient|pt|client|full|first|last|given|family|legal|preferred|guardian|parent|contact|caller|mother|father|child|spouse|provider|doctor|physician|nurse|clinician|author|sender|recipient|user|member|subscriber|holder)[a-z_ ]{0,12}"\s?:\s?(?:\{\s?"name"\s?:\s?)?"$/,
)

/** {"patient":"temitope salami"}: the whole value, or a find of no length for the name of a symptom or a drug. */
function inQuotes({ token, left, rightLow }: View): Found | null {
  const value = QUOTED.exec(rightLow)?.[0]
  if (value === undefined) return null
  const words = value.split(' ')
  const isKnown = maybeGiven(token.low) || maybeSurname(token.low)
  const isPerson = OF_PERSON.test(left)
  const isLike = isKnown ? !isOrdinary(token.low) || isPerson : isPerson && isNoWord(token.low)
  const hasWord = words.some((word, k) => (k === 0 ? !isKnown : word.length > 3) && NEVER_NAME.has(word))
  const length = isLike && !hasWord ? value.length : 0
  return { length, type: 'NAME', score: 0.9 }
}

/** "Pt: NGUYEN, THI HOA   MRN", "PATEL, RAKESH MD": in capitals after a label, up to the letters of a profession. */
function surnameFirst({ token, after, gapAfter }: View): number {
  const first = after(1)
  if (first === undefined || !/^, {0,2}$/.test(gapAfter(0)) || token.text.length < 2 || NEVER_NAME.has(token.low))
    return 0
  if (!first.isUpper || NEVER_NAME.has(first.low) || (isCommonWord(first.low) && !maybeGiven(first.low))) return 0
  let end = first.end
  for (let k = 2; k < 4; k++) {
    const next = after(k)
    if (next === undefined || gapAfter(k - 1) !== ' ' || CREDENTIALS.has(next.low)) break
    const isInitial = next.text.length === 1 && next.text !== next.low
    if (!isInitial && (!next.isUpper || NEVER_NAME.has(next.low) || isCommonWord(next.low))) break
    end = next.end
  }
  return end
}

const ARTICLE =
  /^(?:(?:el|al|abu|bin|ibn|van der|van den|van de|van|von der|von|de la|de los|del|de|di|da|dos|du|la|le|ben|mac|mc|st)[ -]|o'|d')([a-z]{3,})(?:-[a-z]{3,})?/
const LOWER_INITIAL = /^[a-z]\. ?([a-z]{3,})(?![a-z])/

/** A surname in lower case that begins with an article, or an initial with its point. */
function particleFirst({ token, rightLow }: View, isNamed: boolean): Found | null {
  if (token.text !== token.low || token.text.length > 4) return null
  const found = ARTICLE.exec(rightLow) ?? (isNamed ? LOWER_INITIAL.exec(rightLow) : null)
  // "me llamo la atención": it struck me.
  if (
    found === null ||
    found[1] === 'atencion' ||
    isCommonWord(found[1]!) ||
    NEVER_NAME.has(found[1]!) ||
    CHAT_WORDS.has(found[1]!)
  )
    return null
  return { length: found[0].length, type: 'NAME', score: 0.75 }
}

const DOSE = /^ \d[\d.,/-]{0,8} ?(?:mg|mcg|ml|units?|g|iu|%|tabs?|tablets?|puffs?)(?![a-z])/

const TAKEN: ReadonlySet<string> = new Set(
  'take takes taking took taken tab tabs tablet cap caps inj syp restart'.split(' '),
)

/** "is taking Telma 40": a brand that is a name as well, between a word for taking and a strength. */
function isDosed({ token, rightLow, before, gap }: View): boolean {
  if (!TAKEN.has(before(1)?.low ?? '') || !/^\.? $/.test(gap)) return false
  return /^(?:[ -]?[a-z]{1,3})? ?\d/.test(rightLow.slice(token.text.length))
}

/** After "Dr" even "Bell" is somebody. */
function isTitled({ before }: View): boolean {
  return TITLES.has(before(1)?.low ?? '')
}

/** {"drug":"Rose Water"}, "Allergies: Rose": the field of a thing. */
const OF_THING = atEnd(
  /(?:^|[^a-z])(?:drug|medications?|medicines?|product|brand|allerg(?:y|ies|ens?)|diagnosis|condition|procedure|device|ingredient|substance)(?:[ _]?name)?"? ?[:=] ?"?$/,
)

/** Without a cue: not where the word names a thing ("Wells score"). */
function bare(view: View): Found | null {
  const { token, memory } = view
  if (/[:="]/.test(view.gap) && OF_THING.test(view.left)) return null
  const found =
    memory.names.has(token.low) && isKnownAgain(view)
      ? again(view)
      : (lowerInitial(view) ??
        irish(view) ??
        initialFirst(view) ??
        middleInitial(view) ??
        byDictionary(view) ??
        listed(view) ??
        paired(view) ??
        alone(view) ??
        demographic(view) ??
        syllables(view) ??
        initialsOnly(view) ??
        inField(view) ??
        speaker(view) ??
        whose(view) ??
        inSentence(view) ??
        doesSomething(view))
  return (
    (found !== null && (isEponymHere(view) || isDosed(view)) ? null : found) ??
    wordDoes(view) ??
    signedWord(view) ??
    kinBeside(view) ??
    ofParent(view) ??
    kinLower(view) ??
    kinUnknown(view) ??
    kinAfter(view) ??
    selfLower(view) ??
    selfWord(view) ??
    selfUnknown(view) ??
    present(view) ??
    forWhom(view) ??
    atDesk(view) ??
    closing(view) ??
    kissed(view)
  )
}

function again(view: View): Found {
  const length = sequence(view, { trusting: false, mayBeLower: true })
  return { length: Math.max(length, view.token.text.length), type: 'NAME', score: 0.7 }
}

/** A name that was found before is one again; one that is also a word only with its capital. */
function isKnownAgain(view: View): boolean {
  const { token } = view
  if (WORD_NAMES.has(token.low) && !isCapital(token)) return isKnownWord(view)
  if (NEVER_NAME.has(token.low) || CHAT_WORDS.has(token.low)) return isCapital(token) && !NEVER_NAME.has(token.low)
  if (!isCapital(token) && isCommonWord(token.low)) return false
  return isCapital(token) || !(GIVEN_ALSO_WORDS.has(token.low) || SURNAMES_ALSO_WORDS.has(token.low))
}

function remember({ right, memory }: View, length: number): void {
  for (const part of right.slice(0, length).split(/[^A-Za-z\u00c0-\u024f]+/))
    if (part.length > 2 || (part.length === 2 && /^[A-Z][a-z]$/.test(part))) memory.names.add(part.toLowerCase())
}
