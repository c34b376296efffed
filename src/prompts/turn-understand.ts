import { z } from 'zod'
import { extract } from '../clinical/extract.ts'
import { screen } from '../clinical/floor.ts'
import { Turn } from '../core/chat.ts'
import { Assertion, Finding, FindingKind, Subject, UNKNOWN_SUBJECT, Urgency, urgencyRank } from '../core/clinical.ts'
import { fold } from '../core/text.ts'
import { asked } from './asked.ts'
import { termOf } from './bounds.ts'
import { unsaidDrugs, unsaidNumbers } from './checks.ts'
import { contract, type Violation } from './contract.ts'
import { locate } from './locate.ts'
import { asData, DATA_RULE, labelTurns } from './provenance.ts'

const Input = z.object({
  /** What has just been typed. */
  message: Turn,
  /** The question it may answer. */
  question: Turn.nullable(),
  /** A window of earlier turns, oldest first. */
  recent: z.array(Turn).max(20),
  facts: z.array(Finding),
  subject: Subject,
  /** What the rules have found so far: a model may go above it, not below. */
  floor: Urgency.nullable(),
})
type Input = z.infer<typeof Input>

const WrittenFinding = z.object({
  name: z.string().min(2).max(80),
  kind: FindingKind,
  negation: Assertion.shape.negation,
  temporality: Assertion.shape.temporality,
  experiencer: Assertion.shape.experiencer,
  family: z.boolean(),
  hypothetical: z.boolean(),
  quote: z.string().min(1).max(400),
})
type WrittenFinding = z.infer<typeof WrittenFinding>

const Written = z.object({
  findings: z.array(WrittenFinding).max(30),
  urgency: Urgency.nullable(),
  urgency_quote: z.string().max(400).nullable(),
  tells: z.boolean(),
  query: z.string().max(300).nullable(),
})
type Written = z.infer<typeof Written>

/** What a message says and wants. */
interface Understanding {
  /** With exact spans in the message. Merged by rule: they add to what the engine found, they replace nothing. */
  findings: Finding[]
  /** Proposed; the caller takes the more urgent of this and the rules. */
  urgency: Urgency | null
  /** True when the message tells something of the history. */
  tells: boolean
  /** What is being asked, as a search query of its own; null = nothing is asked. */
  query: string | null
}

export const turnUnderstand = contract<Input, Written, Understanding>({
  id: 'turn.understand',
  version: 1,
  input: Input,
  output: Written,
  data: 'pseudonymised',
  budget: { maxTokens: 900, timeoutMs: 15_000, repairs: 1 },
  onViolation: 'fallback',
  sample: {
    message: turn('m', 'patient', 'Since this morning, yes. Is it dangerous?'),
    question: turn('q', 'assistant', 'Do you have chest pain?'),
    recent: [turn('r', 'patient', 'I feel dizzy.')],
    facts: [],
    subject: UNKNOWN_SUBJECT,
    floor: 'soon',
  },
  applies: () => true,
  render({ message, question, recent, facts, subject, floor }) {
    const { lines } = labelTurns(recent)
    const known = facts.map(({ name, assertion }) => `${name}: ${assertion.negation}, ${assertion.temporality}`)
    return [
      { role: 'system', content: `${DATA_RULE}\n\n${TASK}` },
      {
        role: 'user',
        content: [
          `About the person: ${describe(subject)}`,
          `Urgency that the rules found: ${floor ?? 'none'}. Never go below it.`,
          `Known so far:\n${asData('facts', known)}`,
          `Earlier:\n${asData('transcript', lines)}`,
          `The open question:\n${asData('transcript', question ? [question.text] : [])}`,
          `The new message:\n${asData('transcript', [message.text])}`,
        ].join('\n\n'),
      },
    ]
  },
  accept(written, input) {
    return [
      ...written.findings.flatMap((finding) => findingViolations(finding, input)),
      ...urgencyViolations(written, input),
      ...queryViolations(written, input),
    ]
  },
  trim(written, input) {
    const isUrgencyFine = urgencyViolations(written, input).length === 0
    return {
      ...written,
      findings: written.findings.filter((finding) => findingViolations(finding, input).length === 0),
      urgency: isUrgencyFine ? written.urgency : null,
      urgency_quote: isUrgencyFine ? written.urgency_quote : null,
      // A question stays a question, in the patient's own words.
      query:
        queryViolations(written, input).length === 0 ? written.query : asked(input.message.text).questions.join(' '),
    }
  },
  build(written, input) {
    const engine = engineFindings(input)
    const findings = written.findings.map((finding) => toFinding(finding, input, engine))
    return {
      findings,
      urgency: written.urgency,
      tells: written.tells,
      // A question that the model overlooked is still asked: the rules read it.
      query: written.query?.trim() || queryOf(asked(input.message.text).questions, findings),
    }
  },
  fallback(input) {
    const { message, question, recent, facts, subject } = input
    const findings = engineFindings(input)
    const { questions, tells } = asked(message.text)
    return {
      findings,
      urgency: screen({ message, question, recent, facts, subject }).level,
      tells: tells || findings.length > 0,
      query: queryOf(questions, findings),
    }
  },
})

const TASK = `You read one message of a patient, or of somebody who writes for one, in a medical chat. You list what it says; you do not answer it.

Reply with one JSON object:
{"findings":[{"name","kind","negation","temporality","experiencer","family","hypothetical","quote"}],"urgency","urgency_quote","tells","query"}

- findings: what the new message itself says, nothing from earlier turns. name is the usual medical term. quote copies the words of the new message exactly, as few as carry it. When the message answers the open question with yes or no, the finding is what was asked and the quote is the answer.
- negation: affirmed, negated or possible. temporality: recent, or historical for an earlier episode. experiencer: patient for the person the talk is about, other for somebody else. family is true for a relative's history only; hypothetical for fiction and what-if.
- kind: symptom, sign, condition, medicine, allergy, procedure, social, risk or measurement. Name a medicine only when the message names it.
- urgency: self_care, routine, soon, urgent, emergency, or null when the message says too little. urgency_quote copies the words it rests on, or is null.
- tells: true when the message tells something about the illness or the person.
- query: when something is asked that published health information could answer, that question in one sentence that can be understood alone, without names; else null.`

function findingViolations(finding: WrittenFinding, input: Input): Violation[] {
  if (!locate(finding.quote, input.message.text)) {
    return [{ code: 'quote_not_found', say: `The quote of "${finding.name}" does not stand in the new message.` }]
  }
  return [...unsaidNumbers(finding.name, saidIn(input)), ...unsaidDrugs(finding.name, saidIn(input))]
}

function urgencyViolations({ urgency, urgency_quote }: Written, input: Input): Violation[] {
  if (urgency === null) return []
  if (urgencyRank(urgency) < urgencyRank(input.floor)) {
    return [{ code: 'below_floor', say: `The urgency must be ${input.floor} or higher, or null.` }]
  }
  if (urgencyRank(urgency) === urgencyRank(input.floor) || isQuoted(urgency_quote, saidIn(input))) return []
  return [{ code: 'quote_not_found', say: 'urgency_quote must copy the words that make it this urgent.' }]
}

function queryViolations({ query }: Written, input: Input): Violation[] {
  return query === null ? [] : [...unsaidNumbers(query, saidIn(input)), ...unsaidDrugs(query, saidIn(input))]
}

function saidIn({ message, recent, question }: Input): string[] {
  return [message, ...recent, ...(question ? [question] : [])].map(({ text }) => text)
}

function isQuoted(quote: string | null, said: readonly string[]): boolean {
  return quote !== null && said.some((text) => locate(quote, text) !== null)
}

function engineFindings({ message, question, subject }: Input): Finding[] {
  const turns = question ? [question, message] : [message]
  return extract(turns, { subject }).filter((finding) => finding.turn === message.id)
}

/** Where the engine knows the same thing in the same words, its code is taken, so that rules can work with it. */
function toFinding(written: WrittenFinding, { message, question }: Input, engine: readonly Finding[]): Finding {
  const { name, kind, negation, temporality, experiencer, family, hypothetical, quote } = written
  const span = locate(quote, message.text)!
  const known = engine.find((finding) => finding.kind === kind && overlaps(finding, span))
  const term = known?.name ?? termOf(name, span.quote)
  return Finding.parse({
    code: known?.code ?? `said-${fold(term).text.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`,
    name: term,
    kind,
    assertion: { negation, temporality, experiencer, family, hypothetical },
    ...span,
    turn: message.id,
    question: known?.question ?? question?.id ?? null,
  })
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** "Is it dangerous?" finds nothing by itself: what was told beside it goes along. Null when nothing is asked. */
function queryOf(questions: readonly string[], findings: readonly Finding[]): string | null {
  if (questions.length === 0) return null
  const told = findings
    .filter(({ kind, assertion }) => (kind === 'symptom' || kind === 'condition') && assertion.negation !== 'negated')
    .map(({ name }) => name)
  return [questions.join(' '), ...new Set(told)].join(' ').slice(0, 300)
}

function describe({ ageYears, ageDays, sex, pregnant, speaker }: Subject): string {
  const age = ageDays !== null ? `${ageDays} days old` : ageYears !== null ? `${ageYears} years old` : 'age not known'
  const pregnancy = pregnant === null ? 'pregnancy not known' : pregnant ? 'pregnant' : 'not pregnant'
  return `${age}, ${sex ?? 'sex not known'}, ${pregnancy}, typed by: ${speaker}.`
}

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T00:00:00Z' }
}
