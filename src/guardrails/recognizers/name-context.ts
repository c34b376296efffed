import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { CITY_NAMES, COUNTRIES, STATES } from '../dictionaries/places.ts'
import { SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { CHAT_SLANG, EPONYM_NOUNS, NEVER_NAME } from '../dictionaries/words.ts'
import type { Token, View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { secondOf } from './name-dictionary.ts'
import { isNoWord, isUnknownName } from './name-person.ts'
import { SHORT_FAMILY, sequence } from './name-sequence.ts'
import { isCapital, isInitial, isLikeSurname, maybeGiven, maybeSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

export const TITLES: ReadonlySet<string> = new Set(
  'dr drs mr mrs ms miss mx prof sr sra srta dra mme mlle sgt capt lt col cpl rev hon'.split(' '),
)

/** A strength: "100mg", "100 mg". */
export const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (token.hasDigit || /^(?:mg|mcg|g|ml|tabs?|caps?)$/.test(token.low))

/** "Dr. Lee", "mrs patel": a title goes with its name. In capitals MS is a disease and DR may be anything. */
export function titled(view: View): Found | null {
  const { token, after, gapAfter, before } = view
  const next = after(1)
  if (!TITLES.has(token.low) || next === undefined || !/^\.? {0,2}$/.test(gapAfter(0))) return null
  if (token.isUpper && (!next.isUpper || token.low === 'ms')) return null
  // "PR 212 ms. Holter 48 h", "100 mg MR BD": a release, not a mister
  if (token.text === 'ms' && before(1)?.hasDigit === true) return null
  if (token.text === 'MR' && isAmount(before(1))) return null
  // "hello, miss. Before we begin"
  if (token.low === 'miss' && gapAfter(0) !== ' ') return null
  if (isInitial(next) && !/^\.? |^'/.test(gapAfter(1)) && gapAfter(1) !== '.') return null
  // "dr b": one letter is what people call them.
  if (
    next.text.length === 1 &&
    next.text === next.low &&
    token.low === 'dr' &&
    /^[b-hj-np-tv-z]$/.test(next.low) &&
    /^ [a-z]/.test(gapAfter(1) + 'x')
  )
    return made(next.end, 0.6)
  if (!isCapital(next) && !maybeGiven(next.low) && !maybeSurname(next.low)) return null
  const rest = sequence(secondOf(view), { trusting: true, mayBeLower: true, isTitled: true })
  return rest > 0 ? made(next.start + rest, 0.9) : null
}

const KIN_LOWER = atEnd(
  /(?:(?:^|[^a-z])(?:my|his|her|our|their) (?:lil |little |baby |wee |big |older |younger |eldest |youngest |oldest |late |twin |dear )?|^|[.!?\n] ?)(?:wife|husband|girl|boy|son|daughter|brother|sister|mother|father|mom|mum|dad|uncle|aunt|auntie|cousin|nephew|niece|grand(?:ma|pa|mother|father|son|daughter)|friend|mate|bestie|hubby|sis|bro|nan|gran|grandad|stepdad|stepmum|stepmom|neighbou?r|partner|fianc[e]{1,2}|girlfriend|boyfriend|bf|gf|boss|landlord|landlady|housemate|roommate|kid|baby|toddler|twin|ex|(?:little|lil|wee) one|youngest|eldest|oldest|carer|caregiver|key ?worker|social worker|health visitor|midwife|therapist|nurse|(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law|mil|fil|other half|missus) $/,
)
const DOES =
  /^(?: (?:is|was|has|had|who|whos|got|gets|said|says|takes|needs|cant|can't|doesn't|keeps|came|fell|woke|started|swallowed|choked|collapsed|vomited|fainted|threw|took|ate|drank|went|lost|hurt|hit|broke|cut|burnt|burned|slipped|passed|cried|slept|coughs|coughed|feels|felt|looks|seems|wants|wont|won't|isnt|isn't|hasnt|hasn't|didnt|didn't|doesnt|cannot|couldnt|and i|thinks|thought|rang|told|asked|called|texted|found|will (?:be|have|not|turn))(?![a-z])|'s )/
/** Words that go on the sentence as well: only what a person is or has shows that it is a name. */
const VERB_LIKE: ReadonlySet<string> = new Set(
  'will may hope mark chase grant hunt skip wade rob sue drew love art long'.split(' '),
)

/** "nurse faith who did it": what somebody is called by stands before a name, and what they do behind it. */
const ROLE_LOWER = atEnd(
  /(?:^|[^a-z])(?:nurse|midwife|matron|physio|pharmacist|receptionist|carer|auntie?|uncle|granny|nana|cousin) $/,
)
const ROLE_LAST: ReadonlySet<string> = new Set(
  'nurse midwife matron physio pharmacist receptionist carer aunt auntie uncle granny nana cousin'.split(' '),
)

/** "my husband rich has": a word for a name, by what follows it. */
export function kinLower({ token, left, rightLow, before }: View): Found | null {
  if (!GIVEN_ALSO_WORDS.has(token.low) || isCapital(token) || token.text.length < 3) return null
  const isRole = ROLE_LAST.has(before(1)?.low ?? '') && ROLE_LOWER.test(left)
  if (!isRole && !KIN_LOWER.test(left)) return null
  const rest = rightLow.slice(token.text.length)
  // "my daughter lily rose is 3"
  const second = /^ ([a-z]{3,})/.exec(rest)?.[1] ?? ''
  const isSecond = GIVEN_ALSO_WORDS.has(second) || SURNAMES.has(second) || SURNAMES_ALSO_WORDS.has(second)
  if (isSecond && !VERB_LIKE.has(second) && !NEVER_NAME.has(second)) {
    const length = token.text.length + 1 + second.length
    if (DOES.test(rightLow.slice(length))) return made(length, 0.7)
  }
  const isName =
    DOES.test(rest) ||
    (!VERB_LIKE.has(token.low) &&
      !NEVER_NAME.has(token.low) &&
      /^(?:[,.?!;)]| and |$| (?:instead|please|pls|today|tomorrow|on \d|at \d|first)(?![a-z]))/.test(rest))
  if (!isName) return null
  return made(token.text.length, 0.7)
}

/** Last words of `KIN_LOWER`, so that the pattern is rarely tried. */
const KIN_LAST: ReadonlySet<string> = new Set(
  'girl boy wife husband son daughter brother sister mother father mom mum dad uncle aunt auntie cousin nephew niece grandma grandpa grandmother grandfather grandson granddaughter friend mate bestie hubby sis bro nan gran grandad stepdad stepmum stepmom neighbor neighbour partner fiance fiancee girlfriend boyfriend bf gf boss landlord landlady housemate roommate kid baby toddler twin ex one youngest eldest oldest carer caregiver worker keyworker visitor midwife therapist nurse law mil fil half missus'.split(
    ' ',
  ),
)

/** "my husband zubairu says", "our daughter ngozika, 4, has": no word of the language, between who it is and what they do. */
export function kinUnknown({ token, left, rightLow, before, gap }: View): Found | null {
  if (token.text !== token.low || gap !== ' ' || !KIN_LAST.has(before(1)?.low ?? '')) return null
  if (!KIN_LOWER.test(left) || !isUnknownName(token.low)) return null
  const rest = rightLow.slice(token.text.length)
  const goesOn =
    DOES.test(rest) ||
    /^(?:, \d| \(\d|, (?:who|aged?|he|she)(?![a-z])| (?:he|she|hes|shes|and i|when|while|because|after|before|but|so)(?![a-z])| \d{1,2}(?:yo| y| ?years?))/.test(
      rest,
    )
  return goesOn ? made(token.text.length, 0.65) : null
}

const SELF_LOWER = atEnd(/(?:^|[^a-z])(?:im|i'm|i am|its|it's|this is) $/)
const ADJECTIVES: ReadonlySet<string> = new Set(
  'rich frank precious sunny rusty misty young chance gay earnest royal true red blue brown black white sandy sage noble lucky wild merry happy glad good best cold love long'.split(
    ' ',
  ),
)

/** "im chase not chad", "its jo here". */
export function selfLower({ token, left, rightLow }: View): Found | null {
  if (!GIVEN_ALSO_WORDS.has(token.low) || isCapital(token) || NEVER_NAME.has(token.low) || ADJECTIVES.has(token.low))
    return null
  if (!SELF_LOWER.test(left)) return null
  const rest = rightLow.slice(token.text.length)
  const isName =
    /^ (?:here|again|speaking|calling|writing|from)(?![a-z])/.test(rest) ||
    (/(?:im|i'm|i am) $/.test(left) && /^(?:,|\.| not [a-z]+(?:$|[ .,]))/.test(rest))
  return isName ? made(token.text.length, 0.7) : null
}

const CLOSING = atEnd(
  /(?:^|[\s.,!?])(?:thx|thanks|thank you|thank u|ty|tysm|cheers|regards|best|love|good ?night|night night|bye|bye bye|take care|speak soon|see you(?: soon| then)?|xx|xo|xoxo|sincerely|yours|many thanks)(?: (?:doc|doctor|dr|so much|a lot|a million|again|in advance|everyone|all|guys|team|x|xx))?[,.!]? {1,2}(?:-{1,2} ?)?$/,
)
const ENDS = /^(?: ?[A-Z]\.)?(?:[\s.!)\u{1f300}-\u{1faff}]*| ?[xX]{1,3}[\s.!]*)(?:$|"[,}\]])/u

/** "thx Hope" at the end of a message. */
export function closing({ token, left, gap, right, rightLow, after }: View): Found | null {
  const next = after(1)
  const length = token.text.length
  // More words follow: it is no end, unless a quote closes here.
  if (next !== undefined && next.text.length > 3 && !right.slice(length, length + 3).includes('"')) return null
  if (token.low.endsWith('day') || !ENDS.test(right.slice(token.text.length))) return null
  const isLastLine = token.isTitle && gap.includes('\n')
  // "pick me up outside, Winsome", "see you friday - nuala", "i feel faint. mel"
  const isLast = /^(?:, | -{1,2} ?|-{1,2} |[.!?] {1,2})$/.test(gap) && left.length > 12 && token.text.length > 2
  if (!(isLastLine || isLast || CLOSING.test(left))) return null
  const isThanked = token.isTitle && token.text.length > 2 && CLOSING.test(left) && isNoWord(token.low)
  const isName = isCapital(token)
    ? maybeGiven(token.low) || isThanked
    : GIVEN.has(token.low) || isListedGiven(token.low) || (isLast && isShortGiven(token.low))
  if (!isName || (NEVER_NAME.has(token.low) && !GIVEN_ALSO_WORDS.has(token.low))) return null
  const initial = /^ [a-z](?=\.)/.exec(rightLow.slice(token.text.length))?.[0].length ?? 0
  return made(token.text.length + initial, 0.7)
}

/** "feeling better today. sam": a name and, seldom, a word. */
const isShortGiven = (low: string) =>
  GIVEN_ALSO_WORDS.has(low) && !NEVER_NAME.has(low) && !isCommonWord(low) && low.length > 2 && !EPONYM_NOUNS.has(low)

/** A kiss and a name at the very end. */
const KISS = atEnd(/(?:^|[\n.!?,] ?)x{1,3} $/)

/** "x jas" */
export function kissed({ token, left, right, before }: View): Found | null {
  if (
    token.text.length < 3 ||
    before(1)?.low[0] !== 'x' ||
    !KISS.test(left) ||
    !/^\s*$/.test(right.slice(token.text.length))
  )
    return null
  return maybeGiven(token.low) || (isNoWord(token.low) && !CHAT_SLANG.has(token.low))
    ? made(token.text.length, 0.65)
    : null
}

/** "Kareem: my foot's numb", "Session 4, Anneliese: homework": who speaks, or whom a line is about. */
export function speaker({ token, gap, left, rightLow }: View): Found | null {
  if (!token.isTitle || token.text.length < 4 || NEVER_NAME.has(token.low) || rightLow[token.text.length] !== ':')
    return null
  const begins = left === '' || /[\n,]\s?$/.test(gap)
  return begins && (GIVEN.has(token.low) || isListedGiven(token.low)) ? made(token.text.length, 0.65) : null
}

/** "Drew Castellano" alone at the start of a line, in a cell, before a colon: two capital words, the first may be a name. */
export function inField({ token, gap, left, right, after, gapAfter }: View): Found | null {
  const next = after(1)
  if (!token.isTitle || next === undefined || gapAfter(0) !== ' ' || !next.isTitle) return null
  if (next.text.length < 3 && !(next.text.length === 2 && maybeSurname(next.low)) && !SHORT_FAMILY.has(next.low))
    return null
  if (!maybeGiven(token.low) || NEVER_NAME.has(token.low) || (NEVER_NAME.has(next.low) && !SHORT_FAMILY.has(next.low)))
    return null
  if (EPONYM_NOUNS.has(next.low) || COUNTRIES.has(next.low) || STATES.has(next.low)) return null
  const begins = left === '' || /[\n|,\t:;("\]>]\s?$/.test(gap)
  return begins && /^\s*(?:[,|:\t\n"<(;.]|$|[\u{1f300}-\u{1faff}])/u.test(right.slice(next.end))
    ? made(next.end, 0.65)
    : null
}

const NOT_BEFORE: ReadonlySet<string> = new Set(
  'the a an this that these of in at type grade stage class group level on into near our your my his her their its any some no every each by de la'.split(
    ' ',
  ),
)
/** Names that stand capitalised in sentences for something else. */
const OTHER_THINGS: ReadonlySet<string> = new Set(
  'thai yaz allegra skyla alli apri alesse aviane christian will may mark china india paris florence virginia georgia carolina austin jordan charlotte phoenix madison london star king queen lord major judge bishop prince saint royal guy gene earl duke sir temple yale ford holland ireland israel web'.split(
    ' ',
  ),
)

/** "I gave Sonny his drops": capitalised in the middle of a lower-case sentence, and known as a name. */
export function inSentence({ token, before, gap, after, gapAfter, rightLow }: View): Found | null {
  const previous = before(1)
  if (!token.isTitle || token.text.length < 3 || gap !== ' ' || previous === undefined) return null
  if (previous.hasDigit || previous.text !== previous.low || NOT_BEFORE.has(previous.low)) return null
  if (!GIVEN_ALSO_WORDS.has(token.low) && !isListedGiven(token.low)) return null
  if (NEVER_NAME.has(token.low) || OTHER_THINGS.has(token.low)) return null
  if (CITY_NAMES.has(token.low) || STATES.has(token.low) || COUNTRIES.has(token.low)) return null
  const next = after(1)
  // A second capital word makes the name of a thing, unless it is like a surname.
  if (next !== undefined && isCapital(next) && /^[ -]$/.test(gapAfter(0)))
    return isLikeSurname(next) ? made(next.end, 0.6) : null
  if (
    /^(?:-|'s (?:disease|syndrome|sign|test)| (?:oil|tea|seed|leaf|extract|cream|juice|soap|lotion|shampoo|wash|gel|balm|serum|wipes|napp(?:y|ies)|milk|powder|drink|coffee|bread|cereal|app|brand|cuff|watch|inhaler|pen|patch|tablets?|spray|diet|machine|mask|strips?|disease|syndrome|test|sign|score|virus))/.test(
      rightLow.slice(token.text.length),
    )
  )
    return null
  return made(token.text.length, 0.6)
}
