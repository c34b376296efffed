import type { Turn } from '../core/chat.ts'
import type { Finding } from '../core/clinical.ts'
import { isAsker } from './dialogue.ts'

type Attributes = NonNullable<Finding['attributes']>
type Kind = 'course' | 'character' | 'radiation' | 'aggravating' | 'relieving'
type Table = readonly (readonly [code: string, words: RegExp])[]

interface Said {
  readonly kind: Kind | 'duration'
  readonly code: string
  readonly start: number
  readonly end: number
  readonly hours?: number
}

const CHARACTER: Table = [
  ['crushing', /\b(?:crushing|squeezing)\b/gi],
  ['tight', /\b(?:tight|tightness|like a band)\b/gi],
  ['pressing', /\b(?:pressing|pressure|heavy)\b/gi],
  ['sharp', /\bsharp\b/gi],
  ['stabbing', /\b(?:stabbing|knife-?like)\b/gi],
  ['dull', /\bdull\b/gi],
  ['aching', /\b(?:aching|achy)\b/gi],
  ['throbbing', /\b(?:throbbing|pounding|pulsating)\b/gi],
  ['burning', /\bburning\b/gi],
  ['cramping', /\b(?:cramping|crampy|colicky)\b/gi],
  ['tearing', /\b(?:tearing|ripping)\b/gi],
]
const COURSE: Table = [
  ['worsening', /\b(?:getting|got|gotten|becoming) (?:much |a lot |a bit )?worse\b/gi],
  ['improving', /\b(?:(?:getting|got|gotten) (?:much |a lot |a bit )?better|has eased)\b/gi],
  ['unchanged', /\b(?:staying|stayed|about) the same\b/gi],
  ['comes-and-goes', /\b(?:comes and goes|coming and going|come and go|on and off)\b/gi],
  ['constant', /\b(?:constant|all the time|non-?stop)\b/gi],
]
const COURSE_ANSWER: Table = [
  ...COURSE,
  ['worsening', /\bworse\b/gi],
  ['improving', /\bbetter\b/gi],
  ['unchanged', /\bsame\b/gi],
]
const PLACES = 'arm|leg|jaw|neck|back|shoulder|groin'
const RADIATES = new RegExp(
  `\\b(?:going|goes|spreads?|spreading|shoots?|shooting|radiat(?:es|ing)|moves|moving) (?:down |up |in)?(?:to )?(?:my |the )?(?:(left|right) )?(${PLACES})\\b`,
  'gi',
)
const PLACE_ANSWER = new RegExp(`\\b(?:(left|right) )?(${PLACES})\\b`, 'gi')
const FACTORS: Table = [
  ['exertion', /\b(?:exert\w*|exercis\w*|climb\w*|stairs|upstairs|running|run)\b/i],
  ['movement', /\b(?:mov(?:e|es|ing|ement)|walk(?:ing)?|bend(?:ing)?)\b/i],
  ['breathing', /\b(?:breath(?:e|ing|s)?|inhale)\b/i],
  ['coughing', /\bcough(?:ing)?\b/i],
  ['eating', /\b(?:eat|eating|food|meals?)\b/i],
  ['lying', /\b(?:lying|lie)\b/i],
  ['standing', /\b(?:stand|standing)\b/i],
  ['light', /\blights?\b/i],
  ['night', /\bnight\b/i],
  ['rest', /\b(?:rest|resting|sit|sitting)\b/i],
  ['painkillers', /\b(?:painkillers?|paracetamol|ibuprofen|acetaminophen)\b/i],
]
/** The factor stands before or behind the words of change, inside the clause. */
const WORSE = [
  /\bworse (?:when|on|with|after|at|if|in)\b[^,.;]{2,40}?(?=$|[,.;]| and | but )/gi,
  /\b(?:comes|came|brought) on (?:when|with|by)\b[^,.;]{2,40}?(?=$|,| and )/gi,
  /[^,.;]{2,30}\bmakes? (?:it|them|the pain) worse\b/gi,
]
const BETTER = [
  /\b(?:better|eases|goes away) (?:when|on|with|after|at|if)\b[^,.;]{2,40}?(?=$|[,.;]| and | but )/gi,
  /[^,.;]{2,30}\b(?:helps|makes? (?:it|them|the pain) better)\b/gi,
]
const LASTING =
  /\b(?:for|about|around) (?:the (?:last|past) )?(?:about |around )?(\d+|an?|one|two|three|four|five|six) (hour|day|week|month)s?\b/gi
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six']
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730 }

const DENIED = /(?:\b(?:not|no|never|nothing|without|neither)\b|n't\b)[^,.;]{0,30}$/i
const TAKES_UP = /^\W*(?:(?:and|but) )?(?:it|that|this|the pain)\b/i
/** "Tight" is said of deadlines too: it counts as what the pain is, or right before the word for it. */
const IS = /(?:\b(?:is|was|feels?|felt|like|and|very|quite|more|a bit)|it'?s)(?: an?)? $/i
const SENSATION = /^(?:,? (?:and )?\w+ing)? (?:pain|ache|sensation|feeling)/i

const ASKS: readonly (readonly [kind: Kind | 'duration' | 'modifying', asks: RegExp])[] = [
  ['character', /\b(?:feel like|describe the pain|is it (?:sharp|dull))\b/i],
  ['radiation', /\b(?:go|spread|move|radiate) any(?:where|place)\b/i],
  ['modifying', /\bmakes? it (?:better|worse)\b/i],
  ['duration', /\bhow long\b/i],
  ['course', /\bgetting (?:better|worse)\b/i],
]

/**
 * Copies of the findings, each symptom with what the talk says of its character, course, spread, what makes it better
 * or worse and how long it lasts. Words belong to the nearest symptom of their sentence; a sentence that opens with
 * "it" belongs to the one before, and an answer to the latest symptom told (pain first). What is denied, supposed or
 * said of another person gets nothing.
 */
export function withAttributes(findings: readonly Finding[], turns: readonly Turn[]): Finding[] {
  const out = findings.map((finding) => ({ ...finding }))
  const symptoms = out.filter(({ kind }) => kind === 'symptom' || kind === 'sign')
  let latest: Finding[] = []
  let asked: string | null = null
  for (const turn of turns) {
    if (isAsker(turn.speaker)) {
      asked = turn.text
      continue
    }
    // "Worse" is a course, not one more symptom that could have one.
    const own = symptoms.filter((finding) => finding.turn === turn.id && finding.code !== 'getting-worse')
    const answers = ASKS.find(([, words]) => asked !== null && words.test(asked))?.[0] ?? null
    let before: Finding | null = null
    for (const { 0: text, index } of turn.text.matchAll(/[^.!?;\n]+/g)) {
      const here = own.filter(({ start }) => start >= index && start < index + text.length)
      const takenUp: Finding | null = TAKES_UP.test(text) ? before : null
      const isAnswer = here.length === 0 && takenUp === null && answers !== null
      const answered = latest.findLast(({ code }) => /pain|ache/.test(code)) ?? latest.at(-1) ?? null
      for (const said of saidIn(text, isAnswer ? answers : null)) {
        const at = { ...said, start: said.start + index, end: said.end + index }
        const target: Finding | null =
          nearest(said.kind === 'character' ? here : beside(here, at), at) ?? takenUp ?? (isAnswer ? answered : null)
        if (!target || !isOwn(target)) continue
        if (said.kind === 'character' && !isAnswer && !isOfSymptom(turn.text, at, target)) continue
        // Two codes read from the same words are one symptom.
        const same = symptoms.filter((one) => one.turn === target.turn && isOwn(one) && overlaps(one, target))
        for (const one of same) {
          if (isAnswer && /^\W*no\b/i.test(turn.text) && said.kind === 'character' && one.attributes)
            one.attributes = { ...one.attributes, character: [] }
          add(one, at, turn)
        }
      }
      before = here.at(-1) ?? takenUp
    }
    latest = [...latest, ...own.filter(isOwn)]
    asked = null
  }
  return out
}

function isOwn({ assertion }: Finding): boolean {
  const { negation, experiencer, family, hypothetical } = assertion
  return negation !== 'negated' && experiencer === 'patient' && !family && !hypothetical
}

interface Span {
  readonly start: number
  readonly end: number
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}

/** "Going down my left arm" is no symptom of the arm that spreads there, unless it is the only one of its sentence. */
function beside(findings: readonly Finding[], span: Span): readonly Finding[] {
  const others = findings.filter((one) => !overlaps(one, span))
  return others.length > 0 ? others : findings
}

function nearest(findings: readonly Finding[], { start, end }: Said): Finding | null {
  const gap = (finding: Finding) => Math.max(0, finding.start - end, start - finding.end)
  return findings.toSorted((a, b) => gap(a) - gap(b))[0] ?? null
}

function isOfSymptom(text: string, { start, end }: Said, target: Finding): boolean {
  const isInside = overlaps({ start, end }, target)
  const isRightBefore = target.turn !== null && end <= target.start && target.start - end <= 3
  return isInside || isRightBefore || IS.test(text.slice(0, start)) || SENSATION.test(text.slice(end))
}

function* saidIn(text: string, answers: Kind | 'duration' | 'modifying' | null): Generator<Said> {
  const isDenied = (start: number) => DENIED.test(text.slice(0, start))
  const tables = [
    ['character', CHARACTER],
    ['course', answers === 'course' ? COURSE_ANSWER : COURSE],
  ] as const
  for (const [kind, table] of tables)
    for (const [code, words] of table)
      for (const { 0: quote, index } of text.matchAll(words))
        if (!isDenied(index)) yield { kind, code, start: index, end: index + quote.length }
  for (const { 0: quote, 1: side, 2: place, index } of text.matchAll(answers === 'radiation' ? PLACE_ANSWER : RADIATES))
    if (place && !isDenied(index)) {
      const code = [side, place].filter(Boolean).join('-').toLowerCase()
      yield { kind: 'radiation', code, start: index, end: index + quote.length }
    }
  for (const [kind, patterns] of [
    ['aggravating', WORSE],
    ['relieving', BETTER],
  ] as const)
    for (const pattern of patterns)
      for (const { 0: quote, index } of text.matchAll(pattern)) {
        if (isDenied(index) || /\b(?:nothing|not|no)\b|n't\b/i.test(quote)) continue
        for (const [code, words] of FACTORS)
          if (words.test(quote)) yield { kind, code, start: index, end: index + quote.length }
      }
  for (const { 0: quote, 1: amount = '', 2: unit = '', index } of text.matchAll(LASTING)) {
    const word = amount.toLowerCase()
    const count = /^an?$/.test(word) ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word)
    const isLasting = /^for\b/i.test(quote) || answers === 'duration'
    const hours = count * (HOURS[unit.toLowerCase()] ?? 0)
    if (isLasting && hours > 0 && !isDenied(index))
      yield { kind: 'duration', code: 'duration', hours, start: index, end: index + quote.length }
  }
}

function add(finding: Finding, { kind, code, start, end, hours }: Said, turn: Turn): void {
  const evidence = { quote: turn.text.slice(start, end), start, end, turn: turn.id }
  const known: Attributes = finding.attributes ?? {}
  if (kind === 'duration') {
    if (hours !== undefined) finding.attributes = { ...known, duration: { hours, ...evidence } }
    return
  }
  const entries = known[kind] ?? []
  if (entries.some((entry) => entry.code === code)) return
  finding.attributes = { ...known, [kind]: [...entries, { code, ...evidence }] }
}
