import { z } from 'zod'
import { composeNote } from '../clinical/compose-note.ts'
import type { InterviewState } from '../clinical/interview.ts'
import { isFormLine } from '../clinical/note/forms.ts'
import { type Heading, SECTION_OF } from '../clinical/note/topics.ts'
import { Turn } from '../core/chat.ts'
import {
  type Evidence,
  Finding,
  type NoteSentence,
  type SoapNote,
  Subject,
  TriageAssessment,
  UNKNOWN_SUBJECT,
} from '../core/clinical.ts'
import { scriptViolations } from './bounds.ts'
import { unsaidDrugs, unsaidNumbers } from './checks.ts'
import { contract, type Violation } from './contract.ts'
import { locate } from './locate.ts'
import { asData, DATA_RULE, labelTurns } from './provenance.ts'
import { supportViolations } from './support.ts'

const Input = z.object({
  turns: z.array(Turn).min(1).max(600),
  findings: z.array(Finding),
  subject: Subject,
  interview: z.custom<InterviewState>((value) => value === undefined || typeof value === 'object').optional(),
  triage: TriageAssessment.optional(),
})
type Input = z.infer<typeof Input>

/** Headings that a model may fill. The chief complaint stays in the patient's words. */
type WrittenHeading = Exclude<Heading, 'chief_complaint'>
const HEADINGS = (Object.keys(SECTION_OF) as Heading[]).filter(
  (one): one is WrittenHeading => one !== 'chief_complaint',
)
const WrittenSentence = z.object({
  heading: z.enum(HEADINGS),
  text: z.string().min(3).max(400),
  turn: z.string(),
  question: z.string().nullable(),
  quote: z.string().min(1).max(600),
})
type WrittenSentence = z.infer<typeof WrittenSentence>
const Written = z.object({ sentences: z.array(WrittenSentence).min(1).max(120) })
type Written = z.infer<typeof Written>

/** Drafts a SOAP note in which every sentence points at the words of one turn, or of one question and its answer. */
export const soapDraft = contract<Input, Written, SoapNote>({
  id: 'soap.draft',
  version: 1,
  input: Input,
  output: Written,
  data: 'pseudonymised',
  budget: { maxTokens: 4_000, timeoutMs: 90_000, repairs: 1 },
  onViolation: 'fallback',
  sample: {
    turns: [
      { id: 'a', speaker: 'assistant', text: 'Any fever?', at: '2026-01-01T00:00:00Z' },
      { id: 'b', speaker: 'patient', text: 'No.', at: '2026-01-01T00:00:00Z' },
    ],
    findings: [],
    subject: UNKNOWN_SUBJECT,
  },
  applies: () => true,
  render({ turns }) {
    return [
      { role: 'system', content: `${DATA_RULE}\n\n${TASK}` },
      { role: 'user', content: `The talk:\n${asData('transcript', labelTurns(turns).lines)}` },
    ]
  },
  accept(written, input) {
    const { turnOf } = labelTurns(input.turns)
    return written.sentences.flatMap((sentence, index) => sentenceViolations(sentence, index, turnOf))
  },
  trim(written, input) {
    const { turnOf } = labelTurns(input.turns)
    const sentences = written.sentences.filter((one, index) => sentenceViolations(one, index, turnOf).length === 0)
    return sentences.length === 0 ? null : { sentences }
  },
  build(written, input) {
    const { turnOf } = labelTurns(input.turns)
    const drafted = written.sentences.map((sentence) => toSentence(sentence, turnOf))
    return completed(drafted, input)
  },
  fallback: compose,
})

const TASK = `You draft a SOAP note from a talk between a patient and a clinician or an assistant. A clinician will check it against the talk.

Reply with one JSON object: {"sentences":[{"heading","text","turn","question","quote"}]}

- One fact or one group of facts of the same turn a sentence, in clinical words ("Reports ...", "Denies ...").
- turn is the label of the one turn that carries the sentence, such as t3; quote copies its words exactly. When that turn answers a question and means nothing without it, question is the label of the question; else null. A question alone states nothing.
- Numbers, units, medicines, sides, persons and times exactly as said in that turn. Nothing from your own knowledge.
- heading: ${HEADINGS.join(', ')}.
- Examination and results only when somebody says them. Assessment and plan only when a clinician says them.
- Not asked is not denied: leave out what nobody talked about.`

type TurnOf = ReturnType<typeof labelTurns>['turnOf']

function sentenceViolations(written: WrittenSentence, index: number, turnOf: TurnOf): Violation[] {
  const where = `Sentence ${index + 1}`
  const turn = turnOf(written.turn)
  if (!turn) return [{ code: 'no_source', say: `${where}: there is no turn ${written.turn}.` }]
  const question = written.question === null ? null : turnOf(written.question)
  if (question === undefined) return [{ code: 'no_source', say: `${where}: there is no turn ${written.question}.` }]
  if (!locate(written.quote, turn.text)) {
    return [{ code: 'quote_not_found', say: `${where}: the quote does not stand in ${written.turn}.` }]
  }
  if (CLINICIAN_ONLY.has(written.heading) && turn.speaker !== 'clinician')
    return [{ code: 'no_source', say: `${where}: only a clinician's turn carries ${written.heading}.` }]
  const sources = question ? [turn.text, question.text] : [turn.text]
  return [
    ...unsaidNumbers(written.text, sources),
    ...unsaidDrugs(written.text, sources),
    ...scriptViolations(written.text, sources),
    ...supportViolations(written.text, [{ text: turn.text, ...(question ? { question: question.text } : {}) }]),
  ].map(({ code, say }) => ({ code, say: `${where}: ${say}` }))
}

/** What a patient says is no finding of an examination, no assessment and no plan, whatever words it has. */
const CLINICIAN_ONLY: ReadonlySet<string> = new Set(['exam', 'assessment', 'plan'])

function toSentence(written: WrittenSentence, turnOf: TurnOf): NoteSentence {
  const { heading, text } = written
  const turn = turnOf(written.turn)!
  const question = written.question === null ? undefined : turnOf(written.question)
  const span = locate(written.quote, turn.text)!
  const evidence: Evidence = question
    ? { kind: 'answer', question: question.id, turn: turn.id, ...span }
    : { kind: 'turn', turn: turn.id, ...span }
  const section = SECTION_OF[heading]
  return { id: '', section, heading, text: text.trim(), evidence: [evidence], stated: true }
}

/**
 * A model adds wording, it takes nothing away: chief complaint and onset stay the rules', all words that the
 * composed note rests on and the model passed over stay in, and "not asked" stays where the model has nothing either.
 */
function completed(drafted: readonly NoteSentence[], input: Input): SoapNote {
  const composed = compose(input)
  const filled = new Set<string>(drafted.map(({ heading }) => heading))
  const used = drafted.flatMap(({ evidence }) => evidence)
  const onset = composed.sentences.find(({ heading }) => heading === 'hpi')
  const kept = composed.sentences.filter((sentence) => {
    if (sentence.heading === 'chief_complaint' || sentence === onset) return true
    if (!sentence.stated) return isFormLine(sentence.text) || !filled.has(sentence.heading)
    return !sentence.evidence.some((one) => used.some((other) => overlaps(one, other)))
  })
  const order = ['chief_complaint', ...HEADINGS] as readonly string[]
  const sentences = [
    ...kept.filter((sentence) => sentence === onset),
    ...drafted,
    ...kept.filter((sentence) => sentence !== onset),
  ]
    .sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading))
    .map((sentence, index) => ({ ...sentence, id: `s${index + 1}` }))
  const covered = turnsOf(sentences)
  return { sentences, omissions: composed.omissions.filter((turn) => !covered.has(turn)) }
}

function overlaps(a: Evidence, b: Evidence): boolean {
  return a.kind !== 'passage' && b.kind !== 'passage' && a.turn === b.turn && a.start < b.end && b.start < a.end
}

function turnsOf(sentences: readonly NoteSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ evidence }) =>
      evidence.flatMap((one) =>
        one.kind === 'turn' ? [one.turn] : one.kind === 'answer' ? [one.turn, one.question] : [],
      ),
    ),
  )
}

function compose({ turns, findings, subject, interview, triage }: Input): SoapNote {
  return composeNote({ turns, findings, subject, ...(interview ? { interview } : {}), ...(triage ? { triage } : {}) })
}
