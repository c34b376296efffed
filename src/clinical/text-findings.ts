import type { Finding } from '../core/clinical.ts'
import { judge, type Reading } from './assertion/assert.ts'
import { criesForHelp } from './cry-for-help.ts'
import { foreignFindings } from './languages/foreign.ts'
import { isForeign } from './languages/reading.ts'
import { type ConceptMatch, conceptOf, isCue, kindsOf } from './match/concepts.ts'
import type { Tokenised } from './match/tokens.ts'
import { measurements, severityOf, sideOf } from './measure.ts'
import { PLAINLY, UNTOLD } from './plain-finding.ts'

/** Findings of one text that was taken apart: what its words name, what was measured, what other languages add. */
export function findingsOf(reading: Reading, turn: string | null): Finding[] {
  const { text, matches } = reading
  const findings = matches.map((match) => finding(reading, match, turn))
  for (const { code, value, unit, start, end } of measurements(text.text)) {
    const concept = conceptOf(code)
    const from = text.tokens.findIndex((token) => token.end > start)
    const to = text.tokens.findIndex((token) => token.start >= end)
    if (!concept || from < 0) continue
    const span = { from, to: to < 0 ? text.tokens.length : Math.max(to, from + 1) }
    const quote = text.text.slice(start, end)
    findings.push({ ...finding(reading, { concept, ...span }, turn), quote, start, end, value, unit })
  }
  const cry = criesForHelp(text.text)
  if (cry) findings.push(cryOf(cry, text.text, turn))
  const all = withForeign(findings, foreignFindings(text, turn), text)
  return withFever(withoutPlainDenials(all)).sort((a, b) => a.start - b.start || b.end - a.end)
}

function cryOf({ start, end }: { start: number; end: number }, text: string, turn: string | null): Finding {
  const { code, name, kind } = conceptOf('cry-for-organ')!
  const assertion = { ...PLAINLY, negation: 'affirmed' as const }
  return { ...UNTOLD, code, name, kind, assertion, quote: text.slice(start, end), start, end, turn, question: null }
}

/** "No morning headaches" denies those: of the plain headache inside, nothing is said. */
function withoutPlainDenials(findings: readonly Finding[]): readonly Finding[] {
  const narrow = findings.filter(({ code, assertion }) => assertion.negation === 'negated' && isCue(code))
  if (narrow.length === 0) return findings
  return findings.filter(
    (plain) =>
      plain.assertion.negation !== 'negated' ||
      !narrow.some(
        (cue) =>
          cue.code !== plain.code &&
          cue.start <= plain.start &&
          cue.end >= plain.end &&
          kindsOf(cue.code).has(plain.code),
      ),
  )
}

/**
 * What other languages add. In an English text a word that both have ("insulin") was judged by the English around it; in
 * any other the cues of its own language judge it better.
 */
function withForeign(own: readonly Finding[], foreign: readonly Finding[], text: Tokenised): Finding[] {
  if (foreign.length === 0) return [...own]
  const covers = (one: Finding, other: Finding) => one.start <= other.start && one.end >= other.end
  if (!isForeign(text)) return [...own, ...foreign.filter((one) => !own.some((other) => covers(other, one)))]
  const touches = (one: Finding, other: Finding) =>
    one.code === other.code && one.start < other.end && one.end > other.start
  // "kencing manis" is diabetes, and no misspelt mania.
  const isPart = (one: Finding, other: Finding) => covers(other, one) && other.end - other.start > one.end - one.start
  return [...own.filter((one) => !foreign.some((other) => touches(one, other) || isPart(one, other))), ...foreign]
}

function finding(reading: Reading, { concept, from, to }: ConceptMatch, turn: string | null): Finding {
  const { text, context } = reading
  const start = text.tokens[from]!.start
  const end = text.tokens[to - 1]!.end
  const around = wordsAround(text, from, to)
  const judged = judge(
    context,
    { from, to },
    { kind: concept.kind, isNegation: concept.isNegation === true && hasNegation(text, from, to) },
  )
  // "my partner kicked me": who does it is named, and who suffers it is the one who writes.
  if (
    judged.assertion.experiencer === 'other' &&
    (!judged.assertion.family || concept.kind === 'social') &&
    concept.kind !== 'sign' &&
    isDoneToWriter(text, from, to)
  ) {
    judged.assertion.experiencer = 'patient'
    // "dad hits us" is no history of a father's illness.
    judged.assertion.family = false
  }
  // "no sweating" is a sign of its own and at the same time the denial of sweating.
  if (isDeniedInside(reading, { concept, from, to })) judged.assertion.negation = 'negated'
  if (concept.isOfNow) judged.assertion.temporality = 'recent'
  if (concept.isOfScene && judged.assertion.temporality === 'recent') judged.assertion.family = false
  const { code, name, kind } =
    concept.code === 'cancer' && judged.assertion.negation === 'possible' && isFeared(text, from)
      ? conceptOf('cancer-feared')!
      : concept
  return {
    code,
    name,
    kind,
    ...judged,
    ...(concept.isOfNow && { hoursAgo: null }),
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

const NEGATION_WORD =
  /^(?:no|not|never|none|nothing|without|cant|couldnt|wont|wouldnt|dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|unable|stopped|cannot|hardly|barely|nor)$/

/** "loss of appetite" is a negation in meaning only, so that "no loss of appetite" denies it; "can't pass urine" says it in words. */
function hasNegation({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NEGATION_WORD.test(tokens[i]!.text)) return true
  return false
}

/** "Worried it's a brain tumour"; "worried about my cancer" has one. */
function isFeared({ tokens }: Tokenised, from: number): boolean {
  const { sentence } = tokens[from]!
  const before = tokens.slice(Math.max(0, from - FEAR_REACH), from).filter((token) => token.sentence === sentence)
  const at = before.findLastIndex(({ text }) => FEAR.test(text))
  return at >= 0 && !before.slice(at).some(({ text }) => OWNED.test(text))
}
const FEAR_REACH = 7
const FEAR =
  /^(?:afraid|scared|worried|worry|worries|worrying|terrified|frightened|anxious|paranoid|fear|fearing|panicking)$/
const OWNED = /^(?:my|her|his|their|mums|dads|known|diagnosed)$/

function isDoneToWriter({ tokens }: Tokenised, from: number, to: number): boolean {
  // "Keeps asking me the same", "doesn't recognise me": nothing is done to the one who writes.
  return tokens
    .slice(from + 1, to)
    .some(({ text }, at) => (text === 'me' || text === 'us') && !SPOKEN_TO.test(tokens[from + at]!.text))
}
const SPOKEN_TO = /^(?:ask|asks|asked|asking|recogni[sz]e|recogni[sz]es|recogni[sz]ed|recogni[sz]ing|know|knows|knew)$/

function isDeniedInside({ text, matches }: Reading, { concept, from, to }: ConceptMatch): boolean {
  if (concept.isNegation) return false
  const before = text.tokens[from - 1]?.text ?? ''
  if (!/^(?:no|not|without|never|isnt|arent|doesnt)$/.test(before)) return false
  return matches.some((other) => other.concept.isNegation && other.from < from && other.to >= to)
}

const AROUND = 4

/** The words of the same sentence next to a finding, with its own, in lower case. */
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
  return text.slice(tokens[first]!.start, tokens[last]!.end).toLowerCase()
}

const FEVER = 38
/** A number below this, called a temperature and nothing worse, is no fever. */
const NO_FEVER = 37.5

/** A temperature of 38 or more is a fever, whatever it was called; "temp is 36.8" is none. */
function withFever(findings: readonly Finding[]): Finding[] {
  const temperatures = findings.filter(({ code }) => code === 'temperature')
  if (temperatures.length === 0) return [...findings]
  const out: Finding[] = []
  for (const found of findings) {
    const own = kindsOf(found.code).has('fever')
      ? temperatures.find(({ start, end }) => start < found.end + 30 && end > found.start - 30)
      : undefined
    if (!own) {
      out.push(found)
      continue
    }
    const isOnlyNumber = own.start < found.end && own.end > found.start && !/fever|febril|high/i.test(found.quote)
    if (isOnlyNumber && own.value !== null && own.value < NO_FEVER) continue
    out.push({ ...found, value: own.value, unit: own.unit })
  }
  const concept = conceptOf('fever')!
  for (const temperature of temperatures) {
    if (temperature.value === null || temperature.value < FEVER) continue
    const isNamed = out.some(
      ({ code, start, end, assertion }) =>
        code === 'fever' && assertion.negation !== 'negated' && start < temperature.end && end > temperature.start,
    )
    if (!isNamed) out.push({ ...temperature, code: concept.code, name: concept.name, kind: concept.kind })
  }
  return out
}
