import type { FindingAttributes } from '../core/attributes.ts'
import type { Turn } from '../core/chat.ts'
import type { Finding } from '../core/clinical.ts'
import { dosesOf } from './attributes/doses.ts'
import { askedBy, isPlaceOf, type Said, saidIn, type Timed } from './attributes/said.ts'
import { isAsker } from './dialogue.ts'
import { tokenise } from './match/tokens.ts'
import { timePhrases } from './timing.ts'

const TAKES_UP = /^\W*(?:(?:and|but) )?(?:it|that|this|the pain)\b/i
const NAMES_IT = /\b(?:it|the pain)\b/i
/** "Worse" is a course and "suddenly" an onset, not one more symptom that could have one. */
const HOW_IT_IS: ReadonlySet<string> = new Set(['getting-worse', 'symptoms-worsening', 'sudden-change', 'on-waking'])
/** "Tight" is said of deadlines too: it counts as what the pain is, or right before the word for it. */
const IS =
  /(?:\b(?:is|was|feels?|felt|like(?: (?:something|someone)(?: is)?)?|and|very|quite|more|a bit)|it'?s)(?: an?)? $/i
const SENSATION = /^(?:,? (?:and )?\w+ing)? (?:pain|ache|sensation|feeling)/i
/** A full stop between figures ends no sentence; an endless one is read in pieces. */
const SENTENCE = /(?:[^.!?;\n]|\.(?=\d)){1,1500}/g

/**
 * Copies of the findings, each symptom with what the talk says of its site and side, onset, course, character, spread,
 * what makes it better or worse, how bad it is and how long it lasts; each medicine with its dose. Words belong to the
 * nearest symptom of their sentence; a sentence that opens with "it" belongs to the one before, and an answer to the
 * latest symptom told (pain first). What is denied, supposed or said of another person gets nothing.
 */
export function withAttributes(findings: readonly Finding[], turns: readonly Turn[]): Finding[] {
  const out = findings.map((finding) => ({ ...finding }))
  const symptoms = out.filter(({ kind }) => kind === 'symptom' || kind === 'sign')
  let latest: Finding[] = []
  let question: string | null = null
  for (const turn of turns) {
    if (isAsker(turn.speaker)) {
      question = turn.text
      continue
    }
    addDoses(out, turn)
    const own = symptoms.filter((finding) => finding.turn === turn.id && !HOW_IT_IS.has(finding.code))
    const asked = askedBy(question)
    const times = timesOf(turn)
    const answered = latest.findLast(({ code }) => /pain|ache/.test(code)) ?? latest.at(-1) ?? null
    let before: Finding | null = null
    for (const { 0: text, index } of turn.text.matchAll(SENTENCE)) {
      const here = own.filter(({ start }) => start >= index && start < index + text.length)
      const isTakenUp = TAKES_UP.test(text) || (here.length === 0 && NAMES_IT.test(text))
      const takenUp: Finding | null = isTakenUp ? (before ?? (question === null ? answered : null)) : null
      const isAnswer = here.length === 0 && takenUp === null && asked !== null
      for (const said of saidIn(text, isAnswer ? asked : null, within(times, index, text.length))) {
        const at = { ...said, start: said.start + index, end: said.end + index }
        const target: Finding | null = nearest(targetsOf(here, at), at) ?? takenUp ?? (isAnswer ? answered : null)
        if (!target || !isOwn(target)) continue
        if (!isAnswer && !isOf(turn.text, at, target)) continue
        // Two codes read from the same words are one symptom.
        const near = here.includes(target) ? here : symptoms
        const same = near.filter((one) => one.turn === target.turn && isOwn(one) && overlaps(one, target))
        for (const one of same) {
          if (isAnswer && /^\W*no\b/i.test(turn.text) && said.kind === 'character' && one.attributes)
            one.attributes = { ...one.attributes, character: [] }
          add(one, at, turn)
        }
      }
      before = here.at(-1) ?? takenUp
    }
    latest = [...latest, ...own.filter(isOwn)]
    question = null
  }
  return out
}

function addDoses(findings: Finding[], turn: Turn): void {
  const own = findings.filter((one) => one.turn === turn.id && one.kind === 'medicine')
  if (own.length === 0) return
  const doses = dosesOf(turn, own)
  for (const one of own) {
    const dose = doses.get(one.start)
    if (dose) one.attributes = { ...one.attributes, dose }
  }
}

function timesOf({ text, at }: Turn): Timed[] {
  const read = tokenise(text)
  return timePhrases(read, at === '' ? null : at).map(({ kind, hours, from, to }) => ({
    kind,
    hours,
    start: read.tokens[from]!.start,
    end: read.tokens[to - 1]!.end,
  }))
}

function within(times: readonly Timed[], index: number, length: number): Timed[] {
  return times
    .filter(({ start }) => start >= index && start < index + length)
    .map((time) => ({ ...time, start: time.start - index, end: time.end - index }))
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

/** What is inside a symptom's own words may be said of it; of what changes it, no symptom stands in the same words. */
function targetsOf(here: readonly Finding[], at: Said): readonly Finding[] {
  const { kind } = at
  if (kind === 'radiation' || kind === 'aggravating' || kind === 'relieving') return beside(here, at)
  return here
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

function isOf(text: string, said: Said, target: Finding): boolean {
  if (said.kind === 'character') return isOfSymptom(text, said, target)
  if (said.kind === 'site' || said.kind === 'side') return isPlaceOf(text, said, target)
  // "An hour ago" is how long it lasts where it began then.
  if (said.kind === 'duration') return said.isCertain || target.onsetHours === said.hours
  return true
}

function isOfSymptom(text: string, { start, end }: Said, target: Finding): boolean {
  const isInside = overlaps({ start, end }, target)
  // "It shoots down": the verb is said of nothing else.
  const isVerb = /^(?:shoots|throbs|itches)$/i.test(text.slice(start, end))
  const isRightBefore = target.turn !== null && end <= target.start && target.start - end <= 3
  return (
    isVerb ||
    isInside ||
    isRightBefore ||
    IS.test(text.slice(Math.max(0, start - 40), start)) ||
    SENSATION.test(text.slice(end))
  )
}

function add(finding: Finding, said: Said, turn: Turn): void {
  const { start, end } = said
  const evidence = { quote: turn.text.slice(start, end), start, end, turn: turn.id }
  const known: FindingAttributes = finding.attributes ?? {}
  if (said.kind === 'duration') {
    finding.attributes = { ...known, duration: { hours: said.hours, ...evidence } }
    return
  }
  if (said.kind === 'severity') {
    finding.attributes = { ...known, severity: { score: said.score, ...evidence } }
    return
  }
  const entries: readonly { readonly code: string }[] = known[said.kind] ?? []
  if (entries.some(({ code }) => code === said.code)) return
  finding.attributes = { ...known, [said.kind]: [...entries, { code: said.code, ...evidence }] }
}
