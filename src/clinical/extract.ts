import type { Turn } from '../core/chat.ts'
import type { Finding, Subject } from '../core/clinical.ts'
import { fold } from '../core/text.ts'
import { type Context, contextOf, judge } from './assertion/assert.ts'
import { type ConceptMatch, conceptOf, kindsOf, matchConcepts } from './match/concepts.ts'
import { type Tokenised, tokenise } from './match/tokens.ts'
import { measurements, severityOf, sideOf } from './measure.ts'

export interface ExtractOptions {
  /** Who the talk is about; when somebody types about a third person, that person is the patient. */
  readonly subject?: Subject
  /** Counts work, for the test that it is linear. */
  readonly steps?: { count: number }
}

/** A text taken apart: its concepts, and what is needed to judge them. */
export interface Reading {
  readonly text: Tokenised
  readonly matches: readonly ConceptMatch[]
  readonly context: Context
}

/**
 * Findings of a text, with exact UTF-16 quotes and what is claimed about each.
 */
export function extract(input: string | readonly Turn[], options: ExtractOptions = {}): Finding[] {
  if (typeof input === 'string') return findingsOf(read(input, options), null)
  return input
    .filter(({ speaker }) => speaker !== 'clinician' && speaker !== 'assistant')
    .flatMap((turn) => findingsOf(read(turn.text, options), turn.id))
}

const CLAIMS: ReadonlySet<string> = new Set(['symptom', 'sign', 'condition'])

/** Tokenises, matches and reads the cues of one text. */
export function read(text: string, { subject, steps }: ExtractOptions = {}): Reading {
  const tokenised = tokenise(text)
  const matches = matchConcepts(tokenised, steps)
  const masked: boolean[] = []
  const occupied: boolean[] = []
  for (const { concept, from, to } of matches) {
    for (let i = from; i < to; i++) {
      if (CLAIMS.has(concept.kind)) occupied[i] = true
      // A finding of one word that is also a cue ("gone", "none") must not hide the cue from the others.
      if (to - from > 1 || concept.isNegation) masked[i] = true
    }
  }
  const proxy = subject !== undefined && subject.speaker !== 'self'
  return { text: tokenised, matches, context: contextOf(tokenised, { masked, occupied }, { proxy, steps }) }
}

function findingsOf(reading: Reading, turn: string | null): Finding[] {
  const { text, matches, context } = reading
  const measured = measurements(text.text)
  const findings = matches.map(({ concept, from, to }) => finding(reading, { concept, from, to }, turn))
  for (const { code, value, unit, start, end } of measured) {
    const concept = conceptOf(code)
    const from = text.tokens.findIndex((token) => token.end > start)
    const to = text.tokens.findIndex((token) => token.start >= end)
    if (!concept || from < 0) continue
    const span = { from, to: to < 0 ? text.tokens.length : Math.max(to, from + 1) }
    const judged = judge(context, span, { kind: 'measurement' })
    const base = finding(reading, { concept, ...span }, turn)
    findings.push({ ...base, ...judged, quote: text.text.slice(start, end), start, end, value, unit })
  }
  return withFever(findings).sort((a, b) => a.start - b.start || b.end - a.end)
}

function finding({ text, context }: Reading, { concept, from, to }: ConceptMatch, turn: string | null): Finding {
  const start = text.tokens[from]!.start
  const end = text.tokens[to - 1]!.end
  const around = wordsAround(text, from, to)
  return {
    code: concept.code,
    name: concept.name,
    kind: concept.kind,
    ...judge(context, { from, to }, { kind: concept.kind, isNegation: concept.isNegation }),
    quote: text.text.slice(start, end),
    start,
    end,
    turn,
    question: null,
    side: sideOf(around),
    site: null,
    severity: severityOf(around),
    value: null,
    unit: null,
  }
}

const AROUND = 4

/** The words of the same sentence next to a finding, folded, with its own. */
function wordsAround({ text, tokens }: Tokenised, from: number, to: number): string {
  const { sentence } = tokens[from]!
  let first = from
  let last = to - 1
  while (
    first > 0 &&
    from - first < AROUND &&
    tokens[first - 1]!.sentence === sentence &&
    tokens[first]!.before === 'space'
  )
    first--
  while (
    last + 1 < tokens.length &&
    last - to < AROUND &&
    tokens[last + 1]!.sentence === sentence &&
    tokens[last + 1]!.before === 'space'
  )
    last++
  return fold(text.slice(tokens[first]!.start, tokens[last]!.end)).text
}

const FEVER = 38

/** A temperature of 38 or more is a fever, whatever it was called; "temp is 36.8" is none. */
function withFever(findings: readonly Finding[]): Finding[] {
  const temperatures = findings.filter(({ code }) => code === 'temperature')
  if (temperatures.length === 0) return [...findings]
  const out: Finding[] = []
  for (const found of findings) {
    if (!kindsOf(found.code).has('fever')) {
      out.push(found)
      continue
    }
    const own = temperatures.find(
      (temperature) => temperature.start < found.end + 30 && temperature.end > found.start - 30,
    )
    const isOnlyNumber =
      own && own.start < found.end && own.end > found.start && !/fever|febril|high/i.test(found.quote)
    if (isOnlyNumber && own.value !== null && own.value < 37.5) continue
    out.push(own ? { ...found, value: own.value, unit: own.unit } : found)
  }
  const concept = conceptOf('fever')
  for (const temperature of temperatures) {
    if (!concept || temperature.value === null || temperature.value < FEVER) continue
    if (
      out.some(
        ({ code, start, end, assertion }) =>
          code === 'fever' && assertion.negation !== 'negated' && start < temperature.end && end > temperature.start,
      )
    )
      continue
    out.push({ ...temperature, code: concept.code, name: concept.name, kind: concept.kind })
  }
  return out
}
