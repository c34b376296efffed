import { GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord } from '../dictionaries/listed.ts'
import { SURNAME_ENDING, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { CHAT_SLANG, CHAT_WORDS, NEVER_NAME } from '../dictionaries/words.ts'
import type { Token, View } from '../view.ts'
import { isCapital, isGiven, isInitial, isSurname, maybeGiven, maybeSurname, syllablePair } from './name-words.ts'

const PARTICLE =
  /^(?:de|del|la|las|los|van|von|der|den|bin|ibn|al|el|da|das|do|dos|di|du|le|st|y|e|ter|ten|abu|o|mac|mc|d|l)$/

/** Family names of Vietnam and China that are little words elsewhere. */
export const SHORT_FAMILY: ReadonlySet<string> = new Set(
  'le ho vo vu do ly ng xu yu li wu hu ma ha he lu qu su'.split(' '),
)

const NO_NAME_AFTER_CUE = /^(?:i|the|so|an|no|not|he|she|my|it|do|to|me|we|us|or|as|is|be|by|if|in|of|on|at|up|go|am)$/

/** Labels that stand behind a name on one line. */
const NEXT_LABELS: ReadonlySet<string> = new Set(
  'forename forenames surname firstname lastname first last given family sent to from cc bcc subject date dob sex gender reason complaint address postcode zip phone tel mobile cell fax mrn nhs email mail age born relation relationship allergies occupation home work daytime evening contact emergency next prenom nom nombre apellidos apellido fecha telefono edad'.split(
    ' ',
  ),
)

function isNextLabel(low: string, rest: string): boolean {
  if (!/^(?: (?:names?|no|number|of birth|date|address|tel|phone|mobile))?\s?:/.test(rest)) return false
  return NEXT_LABELS.has(low) || (rest.startsWith(':') && isCommonWord(low) && !maybeSurname(low))
}

/** Letters of a profession, which stand behind a name. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'md rn np pa lpn aprn fnp dnp phd psyd lcsw lmft pharmd dds dmd dpm cnm mbbs frcp frcs mrcp mrcgp crna dvm emt cna mbchb msw'.split(
    ' ',
  ),
)

interface SequenceOptions {
  /** A cue or a sure name stands before: an unknown word counts. */
  trusting: boolean
  mayBeLower: boolean
  /** "my name is": words of the language count too, in lower case. */
  isNamed?: boolean
  /** A title stands before: nearly every capital word counts. */
  isTitled?: boolean
  /** The value of a form field: its parts may stand on two lines, or be joined by `+` or `_`. */
  isField?: boolean
}

/** What may follow a lower-case name of two words. */
const AFTER_NAME =
  /^(?:[,.;!?)\n]|$| (?:and|but|i|im|i'm|my|here|dob|born|from|phone|date|calling|speaking|age|again)(?![a-z]))/

/** Length of the name that begins here, 0 when it doesn't look like one. */
export function sequence(
  { token, after, gapAfter, rightLow }: Pick<View, 'token' | 'after' | 'gapAfter' | 'rightLow'>,
  { trusting, mayBeLower, isNamed = false, isTitled = false, isField = false }: SequenceOptions,
): number {
  const capital = isCapital(token)
  if (!capital && !mayBeLower) return 0
  const isIrish = token.text === 'O' && gapAfter(0) === "'" && after(1)?.isTitle === true
  if (
    NEVER_NAME.has(token.low) &&
    !isIrish &&
    // "Dr P Hargreaves", "Mr A Khan": the letter is also a heading or an article.
    !(isTitled && isInitial(token) && after(1)?.isTitle === true && /^\.? $/.test(gapAfter(0))) &&
    !(isTitled && token.isTitle && token.text.length > 2 && !NO_NAME_AFTER_TITLE.test(token.low)) &&
    !(isNamed && GIVEN_ALSO_WORDS.has(token.low) && token.text.length > 2) &&
    !(trusting && capital && maybeGiven(token.low) && !NO_NAME_AFTER_CUE.test(token.low))
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
    !isNamed &&
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
        (gap === '.' && lastWasInitial) ||
        (isField && (gap === '+' || gap === '_' || isBrokenLine(rightLow, gap, next.end)))
      )
    )
      break
    if (gap === "'" && next.low === 's') break
    // "dr kim le, now"
    if (
      SHORT_FAMILY.has(next.low) &&
      trusting &&
      maybeGiven(token.low) &&
      /^(?:[,.;!?)\n]|$)/.test(rightLow.slice(next.end)) &&
      gap === ' '
    ) {
      end = next.end
      parts++
      continue
    }
    if (PARTICLE.test(next.low) && !isCapital(next)) {
      const following = after(k + 1)
      if (next.low === 'o' && gapAfter(k) === "'") continue
      // "hassan al-rashidi": an article with its hyphen is part of the name in any case.
      if (/^(?:al|el|ul|ben|bin|abu)$/.test(next.low) && gapAfter(k) === '-' && following) continue
      if (capital && following && PARTICLE.test(following.low) && gapAfter(k) === ' ' && isCapitalName(after(k + 2)))
        continue
      if (
        following &&
        !(NEVER_NAME.has(following.low) && capital) &&
        (isCapital(following) || (!capital && isSurname(following.low))) &&
        gapAfter(k) !== ', '
      )
        continue
      break
    }
    if (next.hasDigit) break
    // "Surname: Pike Forename: Ida": the label of the next field.
    if (isNextLabel(next.low, rightLow.slice(next.end))) break
    // "MR. KOWALSKI CALLED AGAIN"
    if (next.isUpper && next.text.length > 3 && isCommonWord(next.low) && !maybeSurname(next.low)) break
    // "RAKESH MD"
    if (next.isUpper && CREDENTIALS.has(next.low)) break
    const following = after(k + 1)
    if (capital && PARTICLE.test(next.low) && next.isTitle && following?.isTitle && /^[ '-]$/.test(gapAfter(k)))
      continue
    if (capital && gap === '-' && !isCapital(next) && syllablePair(after(k - 1)?.low ?? token.low, next.low) !== null) {
      end = next.end
      continue
    }
    if (capital) {
      // "Gwen doline Pryce": a scan broke the name.
      const isBroken =
        parts === 1 && trusting && gap === ' ' && next.text.length > 2 && following?.isTitle && gapAfter(k) === ' '
      if (isBroken && maybeSurname(following.low) && !NEVER_NAME.has(next.low) && isPiece(next.low)) continue
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
        ) &&
        // "Iman Said": the end of a field.
        !(
          isField &&
          next.isTitle &&
          maybeGiven(token.low) &&
          GIVEN_ALSO_WORDS.has(next.low) &&
          /^\s*(?:["\n|;]|$)/.test(rightLow.slice(next.end))
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
          (trusting && maybeSurname(next.low) && !NEVER_NAME.has(next.low) && !CHAT_WORDS.has(next.low)) ||
          (gap === "'" && /^(?:o|d|l)$/.test(after(k - 1)?.low ?? '') && next.text.length > 2) ||
          (gap === '-' && /^(?:al|el|ul|ben|bin|abu)$/.test(after(k - 1)?.low ?? '')) ||
          (isGiven(token.low) &&
            maybeSurname(next.low) &&
            !NEVER_NAME.has(next.low) &&
            !CHAT_WORDS.has(next.low) &&
            /^(?:[,;)\n]|$| (?:comma|period|full stop|new line)(?![a-z]))/.test(rightLow.slice(next.end))) ||
          (isNamed &&
            parts === 1 &&
            next.text.length > 2 &&
            !NEVER_NAME.has(next.low) &&
            !CHAT_WORDS.has(next.low) &&
            !CHAT_SLANG.has(next.low) &&
            AFTER_NAME.test(rightLow.slice(next.end)))
        )
      ) {
        const unknownSurname =
          trusting &&
          (isGiven(token.low) || (maybeGiven(token.low) && !isCommonWord(token.low))) &&
          next.text.length > 4 &&
          !NEVER_NAME.has(next.low) &&
          !CHAT_WORDS.has(next.low) &&
          (/^[,.;!?)\n]|^$/.test(rightLow[next.end] ?? '') ||
            (/^[a-z]{5,}$/.test(next.low) && !/(?:ly|ing|ed|nt|s)$/.test(next.low) && !isCommonWord(next.low)))
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

/** Letters that are no word. */
function isPiece(low: string): boolean {
  return /^[a-z]{3,10}$/.test(low) && !CHAT_WORDS.has(low) && !isCommonWord(low)
}

function isCapitalName(token: Token | undefined): boolean {
  return (
    token?.isTitle === true && !NEVER_NAME.has(token.low) && !/^(?:clini|hosp|centr|hop|res|inst|fund)/.test(token.low)
  )
}

const NO_NAME_AFTER_TITLE =
  /^(?:office|appointment|visit|note|notes|order|orders|clinic|hospital|who|what|when|how|and|or|the|is|was|has|said|says|told|will|may|can|could|should|would|he|she|they|please|thank|thanks|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dr|mr|mrs|ms|name|phone|address|date|patient)$/

/** A scan cut the value of a field: the rest stands alone on the next line. */
function isBrokenLine(text: string, gap: string, end: number): boolean {
  return /^\s?\n\s?$/.test(gap) && /^\s*(?:\n|$)/.test(text.slice(end))
}
