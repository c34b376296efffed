import type { Factor, FindingAttributes, Radiation } from '../../core/attributes.ts'
import type { Finding } from '../../core/clinical.ts'
import { severityOf } from '../measure.ts'
import { UNIT_WORDS } from '../number-words.ts'
import type { TimePhrase } from '../time-words.ts'
import { ANY_PLACE, BEGINNING, CHARACTER, COURSE, COURSE_ANSWER, FACTOR, PLACES, siteOf, type Table } from './words.ts'

type Lists = Omit<FindingAttributes, 'duration' | 'severity' | 'dose'>
type CodeOf<Kind extends keyof Lists> = NonNullable<Lists[Kind]>[number]['code']

/** Something said in one sentence, with its place there. */
export type Said = { readonly start: number; readonly end: number } & (
  | { [Kind in keyof Lists]: { readonly kind: Kind; readonly code: CodeOf<Kind> } }[keyof Lists]
  | { readonly kind: 'duration'; readonly hours: number; readonly isCertain: boolean }
  | { readonly kind: 'severity'; readonly score: number }
)

/** What the question before asks for; `modifying` leaves open whether better or worse. */
export type Asked = Exclude<keyof FindingAttributes, 'dose'> | 'modifying' | 'beginning'

const ASKS: readonly (readonly [asked: Asked, words: RegExp])[] = [
  ['severity', /\b(?:0 to 10|out of (?:10|ten)|zero to ten|how (?:bad|severe|strong))\b/i],
  [
    'modifying',
    /\bbetter (?:or|and) worse\b|\bworse (?:or|and) better\b|\b(?:better|worse)\b.*\b(?:worse|better)\b.*\bmakes?\b/i,
  ],
  ['character', /\b(?:feel like|describe the pain|is it (?:sharp|dull))\b/i],
  ['radiation', /\b(?:go|spread|move|radiate) any(?:where|place)\b/i],
  ['course', /\bgetting (?:better|worse)\b/i],
  ['aggravating', /\bmak(?:es?|ing) .{0,30}\bworse\b|\b(?:brings?|sets?) .{0,20}\b(?:on|off)\b/i],
  ['relieving', /\bmak(?:es?|ing) .{0,30}\bbetter\b|\b(?:what|anything) (?:helps|eases|relieves)\b/i],
  ['beginning', /\bwhat were you doing\b|\bwhat happened when it (?:started|began)\b/i],
  ['onset', /\b(?:suddenly|gradually|come on)\b/i],
  ['side', /\b(?:which|what) side\b/i],
  ['site', /\bwhere (?:exactly )?(?:is|does|do)\b/i],
  ['duration', /\bhow long\b/i],
]

export function askedBy(question: string | null): Asked | null {
  return question === null ? null : (ASKS.find(([, words]) => words.test(question))?.[0] ?? null)
}

const DENIED = /(?:\b(?:not|no|never|nothing|without|neither)\b|n't\b)[^,.;]{0,30}$/i

/** The words before a place that may bear on it: bounded, so that a text of one endless sentence is read in its length. */
function behind(text: string, index: number): string {
  return text.slice(Math.max(0, index - 100), index)
}

/** All that one sentence says, whoever it is said of. `times` are those of the sentence, as offsets into it. */
export function* saidIn(text: string, asked: Asked | null, times: readonly Timed[]): Generator<Said> {
  const isDenied = (start: number) => DENIED.test(behind(text, start))
  yield* coded('character', CHARACTER, text)
  yield* coded('course', asked === 'course' ? COURSE_ANSWER : COURSE, text)
  const spreads = [...radiations(text, asked)]
  yield* spreads
  // "When I lift my arm": neither where it spreads to nor what is moved is where it is.
  const changes = [...factors(text, asked)]
  for (const place of places(text, asked))
    if (![...spreads, ...changes].some((one) => place.start < one.end && place.end > one.start)) yield place
  yield* changes
  yield* onsets(text, asked)
  for (const { kind, hours, start, end } of times) {
    const before = behind(text, start)
    if (isDenied(start) || VAGUE.test(text.slice(start, end)) || TO_LAST.test(before)) continue
    // "Slowly, over two days" is how it came on.
    if (/^over\b/i.test(text.slice(start, end)) && !/\bfor $/i.test(before)) continue
    const hasBegun = kind === 'ago' && BEGAN.test(before)
    const isCertain =
      hasBegun ||
      kind === 'since' ||
      asked === 'duration' ||
      (kind === 'lasting' && LASTING.test(text.slice(Math.max(0, start - 20), end)))
    if (hours > 0 && kind !== 'at') yield { kind: 'duration', hours, isCertain, start, end }
  }
  yield* severities(text, asked)
}

/** A time of the sentence, in characters. */
export interface Timed extends Pick<TimePhrase, 'kind' | 'hours'> {
  readonly start: number
  readonly end: number
}

/** "Months" without a number: how many nobody said. */
const VAGUE = /^(?:days|weeks|months|years|hours|ages)\b|\b(?:breakfast|lunch\w*|dinner|birth|childhood)$/i
const BEGAN = /\b(?:started|starting|began|begun|came on|come on|noticed|appeared)\b[^,.;]{0,30}$/i
const LASTING = /\b(?:for|past|last)\b/i
/** Of each bout, or of how soon it passes. */
const TO_LAST =
  /(?<!\bfor )\b(?:over|within|lasts?|lasting|settles?|goes|gone|eases?|stops?|away|every|after)(?: \w+){0,2} ?$/i

function* coded<Kind extends 'character' | 'course'>(
  kind: Kind,
  table: Table<CodeOf<Kind>>,
  text: string,
): Generator<Said> {
  for (const [code, words] of table)
    for (const { 0: quote, index } of text.matchAll(words)) {
      // "Never lets up" is no denial of it.
      if (DENIED.test(behind(text, index))) continue
      yield { kind, code, start: index, end: index + quote.length } as Said
    }
}

const SIDED = '(?:(left|right|both)(?: (?:lower|upper))? )?'
const RADIATES = new RegExp(
  `\\b(?:going|goes|went|spreads?|spreading|shoots?|shooting|radiat(?:es|ing)|moves|moving|travels?) (?:from (?:my |the )?(?:\\w+ ){1,2})?(?:down |up |in|through )?(?:to )?(?:of )?(?:my |the )?${SIDED}(${ANY_PLACE})`,
  'gi',
)
const PLACE_ANSWER = new RegExp(`\\b${SIDED}(${ANY_PLACE})`, 'gi')

function* radiations(text: string, asked: Asked | null): Generator<Said> {
  for (const { 0: quote, 1: side, 2: place, index } of text.matchAll(asked === 'radiation' ? PLACE_ANSWER : RADIATES)) {
    const site = siteOf(place ?? '')
    if (site === null || DENIED.test(behind(text, index))) continue
    const code = [side?.toLowerCase(), site].filter(Boolean).join('-') as Radiation
    yield { kind: 'radiation', code, start: index, end: index + quote.length }
  }
}

/** "The left one is worse", "worse on the left", "the left is fine": which of them, not where it is. */
const COMPARED =
  /^ ?(?:one|side|knee|leg|arm|eye|ear|hand|foot)? ?(?:is|feels|seems|was) (?:\w+ )?(?:worse|better|fine|ok|okay|normal|alright)\b/i
const WORSE_ON = /\bworse (?:on|in) (?:my |the )?$/i
const SIDE = new RegExp(
  `\\b(left|right|both)(?:[- ]hand)?(?: (?:lower|upper|big|little|front|inner|outer))*(?: side of (?:my |the )?| of my | my )? ?(?:${ANY_PLACE})|\\b(?:on|to|down) (?:the|my) (left|right)(?:[- ]hand)?(?: side)?\\b(?! (?:of the|way|time|one))|\\b(left|right)[- ](?:hand )?(?:sided?)\\b|\\b(both) sides\\b|\\b(bilateral)(?:ly)?\\b`,
  'gi',
)
const SIDE_ANSWER = /\b(left|right|both)\b/gi

function* places(text: string, asked: Asked | null): Generator<Said> {
  for (const [code, words] of PLACES)
    for (const { 0: quote, index } of text.matchAll(words)) {
      if (DENIED.test(behind(text, index))) continue
      yield { kind: 'site', code, start: index, end: index + quote.length }
    }
  for (const match of text.matchAll(asked === 'side' ? SIDE_ANSWER : SIDE)) {
    const { 0: quote, index } = match
    const word = match
      .slice(1)
      .find((part) => part !== undefined)
      ?.toLowerCase()
    const code = word === 'bilateral' ? 'both' : word
    const before = behind(text, index)
    if (DENIED.test(before) || WORSE_ON.test(before + (/^(?:on|to)/i.test(quote) ? 'on the ' : ''))) continue
    if (COMPARED.test(text.slice(index + quote.length))) continue
    if (code === 'left' || code === 'right' || code === 'both')
      yield { kind: 'side', code, start: index, end: index + quote.length }
  }
}

/** Whole words, of one clause. */
const FEW_WORDS = "(?<![\\w'-])(?:(?!(?:and|but)\\b)[\\w'-]+ ){1,5}"
/** The factor stands before or behind the words of change, inside the clause. */
const WORSE = [
  /\bworse (?:when(?:ever)?\b|(?:on|with|after|at|if|in)\b|(?=\w+ing\b))[^,.;]{2,40}?(?=$|[,.;]| but | and (?!when|if|after|in\b))/gi,
  /\b(?:comes|came|brought) on (?:when|with|by)\b[^,.;]{2,40}?(?=$|,| and )/gi,
  new RegExp(`${FEW_WORDS}makes? (?:it|them|the pain) worse\\b`, 'gi'),
]
const BETTER = [
  /\b(?:better|eases?|eased|goes away|go away|settles?|improves?) (?:off )?(?:(?:when(?:ever)?|on|with|after|at|if|by)\b|(?=\w+ing\b))[^,.;]{2,40}?(?=$|[,.;]| and | but )/gi,
  new RegExp(
    `${FEW_WORDS}(?:helps?|helped|eases? (?:it|them|the pain)|relieves? (?:it|them|the pain)|makes? (?:it|them|the pain) better)\\b`,
    'gi',
  ),
]
/** "Pain in my calf when I walk": what is done now brings it on; "when I was running" is how it began. */
const BROUGHT_ON =
  /\b(?:when(?:ever)?|if|while) (?:(?:i|you|he|she|they) (?!was\b|were\b|had\b|got\b|woke\b)[^,.;]{2,30}|\w+ing\b[^,.;]{0,25})(?=$|[,.;]| and | but )/gi
const CHANGES =
  /\b(?:worse|better|eases?|goes away|go away|settles?|improves?|stops?|fine|help\w*|comes on|came on)\b[^,.;]*$/i
const NOTHING = /\b(?:nothing|not|no)\b|n't\b/i

type Change = Extract<Said, { kind: 'aggravating' | 'relieving' }>

function* factors(text: string, asked: Asked | null): Generator<Change> {
  let isFound = false
  for (const [kind, patterns] of [
    ['aggravating', WORSE],
    ['relieving', BETTER],
  ] as const)
    for (const pattern of patterns)
      for (const { 0: quote, index } of text.matchAll(pattern)) {
        if (DENIED.test(behind(text, index)) || NOTHING.test(quote)) continue
        for (const one of factorsIn(quote, index, kind)) {
          isFound = true
          yield one
        }
      }
  if (asked === 'aggravating' || asked === 'relieving') {
    if (!isFound && !NOTHING.test(text)) yield* factorsIn(text, 0, asked)
    return
  }
  // "Does anything make it better or worse?" - "When I stand up": nobody said which.
  if (asked === 'modifying') return
  for (const { 0: quote, index } of text.matchAll(BROUGHT_ON))
    if (!CHANGES.test(behind(text, index)) && !DENIED.test(behind(text, index)) && !NOTHING.test(quote))
      yield* factorsIn(quote, index, 'aggravating')
}

function* factorsIn(quote: string, index: number, kind: 'aggravating' | 'relieving'): Generator<Change> {
  for (const [code, words] of FACTOR) {
    if (!words.test(quote)) continue
    // Who sits down for it rests.
    const told: Factor = code === 'sitting' && kind === 'relieving' ? 'rest' : code
    yield { kind, code: told, start: index, end: index + quote.length } as Change
  }
}

const SUDDEN =
  /\b(?:suddenly|sudden(?: onset)?|all of a sudden|out of (?:the blue|nowhere)|abruptly)\b(?! (?:(?:got|getting|gets) (?:much )?worse|stopped|stops|went away|better))/gi
const GRADUAL = /\b(?:gradual(?:ly)?|slowly(?! (?:getting|got|improv|better|worse))|bit by bit|over time|crept up)\b/gi
const ON_WAKING = /\b(?:woke up with|woke with|when i (?:woke|got) up|on waking(?: up)?)\b/gi
/** Past forms only: what "comes on after eating" is a factor. */
const BEGAN_WITH =
  /\b(?:started|began|begun|came on|went|swelled(?: up)?|happened|appeared)\b[^,.;]{0,25}?\b(?:after|when|while|following) ((?:i|my|he|she|the|an?|we|\w+ing|\w+)\b[^,.;]{0,40})/gi
const SINCE = /\bsince (i (?!was\b|had\b)[^,.;]{3,40}|(?:the|my) (?:fall|accident|injury|crash)\b)/gi

function* onsets(text: string, asked: Asked | null): Generator<Said> {
  for (const [code, words] of [
    ['sudden', SUDDEN],
    ['gradual', GRADUAL],
    ['waking', ON_WAKING],
  ] as const)
    for (const { 0: quote, index } of text.matchAll(words)) {
      const isOfOnset =
        code !== 'gradual' || asked === 'onset' || /\b(?:started|began|came on|come on|onset|built)\b/i.test(text)
      if (isOfOnset && !DENIED.test(behind(text, index)))
        yield { kind: 'onset', code, start: index, end: index + quote.length }
    }
  for (const pattern of asked === 'beginning' ? [/^.+$/gi] : [BEGAN_WITH, SINCE])
    for (const { 0: quote, 1: what = quote, index } of text.matchAll(pattern)) {
      if (DENIED.test(behind(text, index)) || NOTHING.test(quote)) continue
      const known = BEGINNING.find(([, words]) => words.test(what))?.[0]
      const isEvent = pattern === BEGAN_WITH && /\bafter i\b/i.test(quote)
      const code = known ?? (isEvent ? 'event' : null)
      if (code !== null) yield { kind: 'onset', code, start: index, end: index + quote.length }
    }
}

const TO_TEN = Object.keys(UNIT_WORDS).slice(0, 11).join('|')
const MARKED = new RegExp(`\\b(?:10|\\d(?:\\.\\d)?|${TO_TEN})\\s*(?:\\/|out of)\\s*(?:10|ten)\\b`, 'gi')
const MARK_ANSWER = new RegExp(`\\b(10|\\d(?:\\.\\d)?|${TO_TEN})\\b`, 'i')
const DEGREE =
  /\b(?:worst|excruciating|unbearable|agony|agoni[sz]ing|severe(?:ly)?|terrible|intense|horrible|horrendous|awful|(?:really|so|very) bad|moderate(?:ly)?|mild(?:ly)?|slight(?:ly)?)\b(?! (?:worse|better))/gi

function* severities(text: string, asked: Asked | null): Generator<Said> {
  const marks = [...text.matchAll(MARKED)]
  for (const { 0: quote, index } of marks.length > 0 ? marks : text.matchAll(DEGREE)) {
    const score = severityOf(quote.toLowerCase())
    if (score !== null && !DENIED.test(behind(text, index)))
      yield { kind: 'severity', score, start: index, end: index + quote.length }
  }
  if (asked !== 'severity' || marks.length > 0) return
  const mark = MARK_ANSWER.exec(text)
  const word = mark?.[1]?.toLowerCase()
  const score = word === undefined ? null : (UNIT_WORDS[word] ?? Number(word))
  if (mark && score !== null && score <= 10)
    yield { kind: 'severity', score, start: mark.index, end: mark.index + mark[0].length }
}

/** What a place or a side must stand beside to be the finding's own. */
export function isPlaceOf(text: string, place: { start: number; end: number }, finding: Finding): boolean {
  if (place.start < finding.end && place.end > finding.start) return true
  if (place.start - finding.end > FAR || finding.start - place.end > FAR) return false
  if (place.end <= finding.start) return NEXT_BEFORE.test(text.slice(place.end, finding.start))
  return NEXT_BEHIND.test(text.slice(finding.end, place.start))
}
const FAR = 60
/** "My left knee is really swollen", "right-sided weakness". */
const NEXT_BEFORE =
  /^(?: (?:is|are|has|have|had|been|was|were|feels?|felt|gets?|got|really|very|so|a|bit|quite|just|constantly|one|side|pain|and|also))* ?$/i
/** "A rash on both arms", "pain all over the left side of my chest". */
const NEXT_BEHIND =
  /^[ ,]*(?:(?:pain|ache|started|it's|is|was|and|then|moved|spread|all|mostly|mainly|only|just|low|lower|upper|right|left|both|side|in|on|of|at|behind|under|across|around|over|to|near|inside|down|my|the|his|her|one|a|part|top|bottom|back|front|feeling|sensation|skin|inner|outer|for|since|days?|weeks?|hours?|months?|years?|yesterday|last|past|few|couple|\d+|two|three|four|five|six|seven|ten)(?:[ ,]+|$))*$/i
