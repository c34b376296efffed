import { GIVEN, GIVEN_ALSO_WORDS, NAMES_OTHER_SCRIPTS } from '../dictionaries/given-names.ts'
import { CITY_NAMES } from '../dictionaries/places.ts'
import { SURNAME_ENDING, SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { CHAT_WORDS, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { Token, View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { cueBefore } from './name-cues.ts'
import type { Found, Recognizer } from './recognizer.ts'

/**
 * Names of people, by evidence: a cue before (title, label, "my name is", relation), dictionaries, initials, the shape of
 * the sequence, and names found earlier. A capital letter alone is never enough.
 */
export const name: Recognizer = {
  id: 'name',
  version: 1,
  find(view) {
    const { token } = view
    if (token.hasDigit) return null
    const found = token.text.charCodeAt(0) > 0x24f ? otherScript(view) : latin(view)
    if (found && found.score >= 0.7) remember(view, found.length)
    return found
  },
}

function latin(view: View): Found | null {
  const { token, memory } = view
  const cue = cueBefore(view)
  if (cue === 'strong' || cue === 'label') {
    const spaced = /^(?:[a-z] {1,3}){3,20}[a-z](?![a-z])/.exec(view.rightLow)
    if (spaced) return made(spaced[0].length, 0.8)
    const length = sequence(view, { trusting: true, mayBeLower: true })
    if (length > 0) return made(length, 0.9)
  }
  if (cue === 'weak') {
    const length = sequence(view, { trusting: true, mayBeLower: false })
    if (length > 0) return made(length, 0.75)
  }
  if (isEponymHere(view)) return null
  if (memory.names.has(token.low) && isKnownAgain(view))
    return made(Math.max(sequence(view, { trusting: false, mayBeLower: true }), token.text.length), 0.7)
  return (
    initialFirst(view) ??
    middleInitial(view) ??
    commaForm(view) ??
    byDictionary(view) ??
    listed(view) ??
    demographic(view)
  )
}

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

/** A word that a dictionary knows as a name and that is hardly a word. */
const isGiven = (low: string) => GIVEN.has(low)
const isSurname = (low: string) => SURNAMES.has(low)
const maybeGiven = (low: string) => GIVEN.has(low) || GIVEN_ALSO_WORDS.has(low)
const maybeSurname = (low: string) => SURNAMES.has(low) || SURNAMES_ALSO_WORDS.has(low)
const isCapital = (token: Token) => token.isTitle || token.isUpper
const isInitial = (token: Token) => token.text.length === 1 && token.text !== token.low
const PARTICLE =
  /^(?:de|del|la|las|los|van|von|der|den|bin|ibn|al|el|da|das|do|dos|di|du|le|st|y|e|ter|ten|abu|o|mac|mc|d|l)$/

/** "Parkinson's disease", "Wells score": the name of a thing. */
function isEponymHere({ token, after, gapAfter, before }: View): boolean {
  const previous = before(1)
  if (previous?.hit === 'NAME') return false
  const next = after(1)
  const afterNext = next && /^(?:s|type|risk|modified|clinical|barr|coma|hansen)$/.test(next.low) ? after(2) : next
  const isThing = (word: Token | undefined) => word !== undefined && EPONYM_NOUNS.has(word.low)
  if (isThing(afterNext) && !/[.,;!?\n]/.test(gapAfter(0)))
    return EPONYMS.has(token.low) || !(isGiven(token.low) && next?.low === 's')
  let last = 0
  while (gapAfter(last) === '-' && after(last + 1)) last++
  if (last > 0 && gapAfter(last) !== '. ' && isThing(after(last + 1))) return true
  const isHyphened = gapAfter(0) === '-' && next !== undefined
  if (isHyphened && EPONYMS.has(next.low) && (EPONYMS.has(token.low) || isThing(after(2)))) return true
  if (!EPONYMS.has(token.low)) return false
  // A first name that is also an eponym ("Thomas R.", "Wilson Smith") still counts when a surname or initial follows.
  if (
    maybeGiven(token.low) &&
    next &&
    (isInitial(next) ||
      (isCapital(next) && gapAfter(0) === ' ' && !NEVER_NAME.has(next.low) && !EPONYMS.has(next.low)) ||
      (isCapital(next) && isSurname(next.low)))
  )
    return false
  return !(next && isCapital(next) && gapAfter(0) === ' ' && isSurname(next.low))
}

/** Length of the name that begins here, 0 when it doesn't look like one. */
function sequence(
  { token, after, gapAfter, rightLow }: View,
  { trusting, mayBeLower }: { trusting: boolean; mayBeLower: boolean },
): number {
  const capital = isCapital(token)
  if (!capital && !mayBeLower) return 0
  if (
    NEVER_NAME.has(token.low) &&
    !(trusting && capital && maybeGiven(token.low) && !/^(?:i|the|may|so|an|no|not|he|she|my|it)$/.test(token.low))
  )
    return 0
  if (capital && !isInitial(token) && token.text.length < 2) return 0
  if (
    !capital &&
    !maybeGiven(token.low) &&
    !isSurname(token.low) &&
    (CHAT_WORDS.has(token.low) || token.text.length < 3)
  )
    return 0
  if (
    !capital &&
    GIVEN_ALSO_WORDS.has(token.low) &&
    (NEVER_NAME.has(token.low) || CHAT_WORDS.has(token.low) || token.text.length < 3)
  )
    return 0
  let end = token.text.length
  let parts = 1
  let onlyInitial = isInitial(token)
  for (let k = 1; k <= 8 && parts < 5; k++) {
    const next = after(k)
    if (!next) break
    const gap = gapAfter(k - 1)
    const lastWasInitial =
      rightLow[end - 2] === ' ' || end === 1 || /[\s.]$/.test(rightLow.slice(Math.max(0, end - 2), end - 1))
    if (
      !(
        gap === ' ' ||
        gap === '-' ||
        gap === "'" ||
        (gap === '. ' && lastWasInitial) ||
        (gap === '.' && lastWasInitial)
      )
    )
      break
    if (gap === "'" && next.low === 's') break
    if (PARTICLE.test(next.low) && !isCapital(next)) {
      const following = after(k + 1)
      if (following && (isCapital(following) || (!capital && isSurname(following.low))) && gapAfter(k) !== ', ')
        continue
      break
    }
    if (next.hasDigit) break
    const following = after(k + 1)
    if (capital && PARTICLE.test(next.low) && next.isTitle && following?.isTitle && /^[ '-]$/.test(gapAfter(k)))
      continue
    if (capital) {
      if (!isCapital(next) && !isInitial(next)) break
      if (
        NEVER_NAME.has(next.low) &&
        !isInitial(next) &&
        !(
          SURNAMES_ALSO_WORDS.has(next.low) &&
          next.isTitle &&
          parts === 1 &&
          !/^(?:may|january|march)$/.test(next.low) &&
          !(k < 8 && after(k + 1)?.hasDigit)
        )
      )
        break
      if (
        next.low === 'i' ||
        (token.isTitle && next.isUpper && next.text.length > 1 && next.text.length < 5 && !isSurname(next.low))
      )
        break
      if (isInitial(next) && !/^[.,)\s;:?!"']|^$/.test(rightLow[next.end] ?? '')) break
    } else {
      if (
        !(
          (isSurname(next.low) && !NEVER_NAME.has(next.low)) ||
          (SURNAME_ENDING.test(next.low) && next.text.length > 5 && !NEVER_NAME.has(next.low)) ||
          (isGiven(next.low) && !NEVER_NAME.has(next.low) && !CHAT_WORDS.has(next.low)) ||
          (trusting && maybeSurname(next.low) && !NEVER_NAME.has(next.low) && !CHAT_WORDS.has(next.low))
        )
      ) {
        const unknownSurname =
          trusting &&
          isGiven(token.low) &&
          next.text.length > 4 &&
          !NEVER_NAME.has(next.low) &&
          !CHAT_WORDS.has(next.low) &&
          /^[,.;!?)\n]|^$/.test(rightLow[next.end] ?? '')
        if (!unknownSurname) break
      }
    }
    if (!isInitial(next)) onlyInitial = false
    end = next.end
    parts++
  }
  if (onlyInitial && !trusting) return 0
  return end
}

/** "J. Smith", "D. Jones", "JR Smith" is left: an initial with its point, then a surname. */
function initialFirst(view: View): Found | null {
  const { token, after, gapAfter } = view
  if (!isInitial(token)) return null
  let k = 1
  if (!/^\.? $|^\.$/.test(gapAfter(0))) return null
  while (after(k) && isInitial(after(k)!) && /^\.? ?$/.test(gapAfter(k)) && k < 3) k++
  const surname = after(k)
  if (!surname || !isCapital(surname) || NEVER_NAME.has(surname.low) || gapAfter(0) === ' ') return null
  if (!maybeSurname(surname.low) && !SURNAME_ENDING.test(surname.low)) return null
  if (EPONYM_NOUNS.has(after(k + 1)?.low ?? '')) return null
  return made(surname.end, 0.8)
}

/** "Ravil G Yefimov": two capital words around an initial. */
function middleInitial({ token, after, gapAfter }: View): Found | null {
  const initial = after(1)
  const last = after(2)
  if (!token.isTitle || token.text.length < 3 || NEVER_NAME.has(token.low) || !initial || !last || gapAfter(0) !== ' ')
    return null
  if (
    !isInitial(initial) ||
    initial.low === 'i' ||
    !/^\.? $/.test(gapAfter(1)) ||
    !last.isTitle ||
    last.text.length < 3
  )
    return null
  return NEVER_NAME.has(last.low) || EPONYM_NOUNS.has(last.low) ? null : made(last.end, 0.7)
}

/** "Morrison, Rogers and Torres": goes on from a name with a comma or "and". */
function listed({ token, before, gap, right }: View): Found | null {
  if (!token.isTitle || NEVER_NAME.has(token.low) || !(maybeGiven(token.low) || maybeSurname(token.low))) return null
  const previous = before(1)
  const isNext =
    previous?.hit === 'NAME'
      ? /^(?:, | & )$/.test(gap)
      : previous?.low === 'and' && before(2)?.hit === 'NAME' && gap === ' '
  return isNext && !/^\w+'s? [a-z]* ?(?:disease|syndrome)/.test(right) ? made(token.text.length, 0.6) : null
}

/** "Smith, John". */
function commaForm(view: View): Found | null {
  const { token, after, gapAfter, before } = view
  if (!isCapital(token) || !maybeSurname(token.low) || NEVER_NAME.has(token.low) || gapAfter(0) !== ', ') return null
  const given = after(1)
  if (!given || !isCapital(given) || !isGiven(given.low)) return null
  if (before(1) && /^ $/.test(view.gap) && isCapital(before(1)!)) return null
  const initial = after(2)
  return made(initial && isInitial(initial) && gapAfter(1) === ' ' ? initial.end : given.end, 0.75)
}

/** What only people do: "Grace was seen", "Mark says". */
const NAME_VERB =
  /^ (?:was (?:seen|born|diagnosed|admitted|discharged|referred|treated)|says|told|asked|called|reports?|complains|denies|presented|lives|turned \d|fell|wrote|mentioned|thinks|feels|wants|'s (?:mom|mother|dad|father|doctor|chart|notes?))(?![a-z])/

function byDictionary(view: View): Found | null {
  const { token, after, gapAfter } = view
  const next = after(1)
  const gap = gapAfter(0)
  const joined = next !== undefined && (gap === ' ' || gap === '-')
  if (isCapital(token)) {
    if (token.isUpper && token.text.length < 4 && !(joined && next.isUpper && maybeSurname(next.low))) return null
    if (isGiven(token.low) && !NEVER_NAME.has(token.low)) {
      const length = sequence(view, { trusting: true, mayBeLower: false })
      if (length > token.text.length) return made(length, 0.85)
      // A lone given name that is a city, or begins a sentence as a word, was sorted out by the dictionaries.
      return made(Math.max(length, token.text.length), CITY_NAMES.has(token.low) ? 0.4 : 0.7)
    }
    if (GIVEN_ALSO_WORDS.has(token.low) && joined && isCapital(next)) {
      const surnameLike =
        (isSurname(next.low) ||
          SURNAME_ENDING.test(next.low) ||
          (isInitial(next) && /^[.,)]/.test(view.right[next.end] ?? ''))) &&
        !NEVER_NAME.has(next.low)
      if (surnameLike && !/^(?:vitamin|type|may|group|class)$/.test(token.low))
        return made(sequence(view, { trusting: true, mayBeLower: false }) || next.end, 0.75)
    }
    if (GIVEN_ALSO_WORDS.has(token.low) && token.isTitle && NAME_VERB.test(view.rightLow.slice(token.text.length)))
      return made(token.text.length, 0.6)
    const bothMaybe =
      joined && next.isTitle && token.isTitle && GIVEN_ALSO_WORDS.has(token.low) && SURNAMES_ALSO_WORDS.has(next.low)
    if (bothMaybe && !NEVER_NAME.has(token.low) && !NEVER_NAME.has(next.low) && !EPONYM_NOUNS.has(after(2)?.low ?? ''))
      return made(next.end, 0.6)
    if (NEVER_NAME.has(token.low)) return null
    if (
      joined &&
      next.isTitle &&
      (isSurname(next.low) || SURNAME_ENDING.test(next.low)) &&
      token.isTitle &&
      token.text.length > 2 &&
      !EPONYM_NOUNS.has(after(2)?.low ?? '')
    ) {
      return made(sequence(view, { trusting: true, mayBeLower: false }) || next.end, 0.7)
    }
    if (
      token.isTitle &&
      (isSurname(token.low) || (token.text.length > 6 && SURNAME_ENDING.test(token.low))) &&
      !CITY_NAMES.has(token.low)
    ) {
      const length = sequence(view, { trusting: true, mayBeLower: false })
      return made(Math.max(length, token.text.length), 0.6)
    }
    return null
  }
  if (isGiven(token.low) && token.text.length > 3) {
    if (CHAT_WORDS.has(token.low) || NEVER_NAME.has(token.low)) return null
    const length = sequence(view, { trusting: false, mayBeLower: true })
    return made(Math.max(length, token.text.length), 0.6)
  }
  if (
    GIVEN_ALSO_WORDS.has(token.low) &&
    token.text.length > 2 &&
    joined &&
    gap === ' ' &&
    isSurname(next.low) &&
    !NEVER_NAME.has(token.low)
  )
    return made(next.end, 0.6)
  return null
}

const DEMOGRAPHIC = atEnd(
  /(?:\b(?:male|female|man|woman|boy|girl|gentleman|lady|infant|child|patients?|pts?|baby|toddler|teen(?:ager)?|adult|veteran|m|f|yo|year[- ]old|y\/o|case|case of|like|such as|namely|client)(?: pt| patient)?)(?:\s?[,:(]\s?|\s(?:is |named |called |see |like )?)$/,
)

/** "a 70-year-old male, Xyz Abc," and "patient, Stan M.": two capital words, or one and an initial, after who they are. */
function demographic({ token, left, after, gapAfter, rightLow }: View): Found | null {
  if (!token.isTitle || NEVER_NAME.has(token.low) || token.text.length < 2 || !DEMOGRAPHIC.test(left)) return null
  const next = after(1)
  if (!next || gapAfter(0) !== ' ') return null
  if (isInitial(next) && /^[.,)\s?]|^$/.test(rightLow[next.end] ?? '')) return made(next.end, 0.8)
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

/** A name that was found before is one again; one that is also a word only with its capital. */
function isKnownAgain({ token }: View): boolean {
  if (NEVER_NAME.has(token.low) || CHAT_WORDS.has(token.low)) return isCapital(token) && !NEVER_NAME.has(token.low)
  return isCapital(token) || !(GIVEN_ALSO_WORDS.has(token.low) || SURNAMES_ALSO_WORDS.has(token.low))
}

function remember({ right, memory }: View, length: number): void {
  for (const part of right.slice(0, length).split(/[^A-Za-z\u00c0-\u024f]+/))
    if (part.length > 2) memory.names.add(part.toLowerCase())
}

const NAME_BEFORE_OTHER = atEnd(
  /(?:اسمم|اسم من|نام من|نامم|من|نام|اسمی|انا اسمی|اسمه|اسمها|المریض|المریضه|السید|السیده|الدکتور|الدکتوره|دکتر|اقای|خانم|همسرم|پسرم|دخترم|برادرم|خواهرم|مادرم|پدرم|زوجتی|زوجی|ابنی|ابنتی|मेरा नाम|नाम|श्री|श्रीमती|डॉ|डॉक्टर|मेरी पत्नी|मेरे पति|मेरा बेटा|मेरी बेटी)[\s:.]{1,3}$/,
)

/** Arabic, Persian and Hindi: dictionary, or the words after a cue. */
function otherScript({ token, left, after, gapAfter }: View): Found | null {
  const known = NAMES_OTHER_SCRIPTS.has(token.low)
  const cued = NAME_BEFORE_OTHER.test(left)
  if (
    !known &&
    !(cued && /(?:نام من|اسم من|اسمم|نامم|اسمی|मेरा नाम|نام|नाम)[\s:.]{1,3}$/.test(left) && token.text.length > 2)
  )
    return null
  // Common Arabic-script names are words too ("امل" hope): alone they need a cue or a second name.
  let end = token.text.length
  let parts = 1
  for (let k = 1; k <= 3; k++) {
    const next = after(k)
    if (!next || gapAfter(k - 1) !== ' ' || !NAMES_OTHER_SCRIPTS.has(next.low)) break
    end = next.end
    parts++
  }
  return cued || parts > 1 ? made(end, 0.8) : null
}
