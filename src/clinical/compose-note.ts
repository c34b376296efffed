import type { Turn } from '../core/chat.ts'
import type { Evidence, Finding, NoteSentence, SoapNote, Subject, TriageAssessment } from '../core/clinical.ts'
import type { InterviewState } from './interview.ts'
import { allergyConflicts } from './note/allergy-check.ts'
import { candidates, dangerAnswers, ownTopicOf } from './note/candidates.ts'
import { described, inOrderOfHistory } from './note/described.ts'
import { type Candidate, type Exchange, exchanges, isInformant } from './note/exchange.ts'
import { formFlags, formLines } from './note/forms.ts'
import { chiefComplaint, onset } from './note/frame.ts'
import { headingOfShortTalk } from './note/kind-of-talk.ts'
import { withNames } from './note/names.ts'
import { ownTopic, placeOf } from './note/own-questions.ts'
import { pronounsOf } from './note/person.ts'
import { proposedPlan, workingProblems } from './note/proposals.ts'
import { finish } from './note/register.ts'
import { withRisk } from './note/risk.ts'
import { select } from './note/select.ts'
import { amongIllness, toldMedicines } from './note/told-medicines.ts'
import { toldVitals } from './note/told-vitals.ts'
import { type Draft, type Heading, SECTION_OF } from './note/topics.ts'
import { verified } from './note/verified.ts'
import { isOfAnother, sexInVisit } from './note/visit.ts'
import { isAskedInVisit } from './note/visit-questions.ts'
import { clinicalWeight, SMALL_TALK } from './note/vocabulary.ts'
import { withoutWorries } from './note/worries.ts'

export interface NoteInput {
  readonly turns: readonly Turn[]
  readonly findings: readonly Finding[]
  readonly subject: Subject
  /** Set for the product's own interviews: tells "asked, not answered" from "not asked". */
  readonly interview?: InterviewState
  readonly triage?: TriageAssessment
}

/**
 * Drafts a SOAP note from a talk. Each sentence rests on one turn or on one question with its answer, and says nothing
 * those words do not say; what nobody said is written as "not asked", which is not "denied".
 * Deterministic: the same input gives the same bytes.
 */
export function composeNote(input: NoteInput): SoapNote {
  // Of our own talks we know who types; in a visit the clinician's questions show whether a parent answers for a child.
  const isProxy = input.interview === undefined ? isOfAnother(input.turns) : input.subject.speaker !== 'self'
  const talk = exchanges(input.turns, isProxy)
  const all = candidates(talk, pronounsOf(input.subject.sex ?? sexInVisit(input.turns)), input.findings)
    .map(verified(input.turns, isProxy))
    .filter(({ text }) => !BARE.test(text))
  all.push(...dangerAnswers(talk, all))
  const short = headingOfShortTalk(input.turns)
  const placed = withRisk(
    talk,
    all.map((one) =>
      short !== null && one.heading === 'hpi' && !tellsOfSymptom(one, input.findings)
        ? { ...one, heading: short }
        : one,
    ),
  )
  const complaint = chiefComplaint(talk, input.findings, input.interview !== undefined)
  const chosen = select(placed, wordsOf(input.turns))
    .map((one) => (input.interview ? amongIllness(one, input.findings) : one))
    .filter((one) => input.interview === undefined || !isRepeat(one, complaint.evidence[0]))
  const drafts: Draft[] = [
    complaint,
    onset(talk, input.findings, input.interview),
    ...chosen.map(({ heading, text, evidence }) => ({
      heading,
      text: withNames(finish(text), evidence.quote),
      evidence: [evidence],
      stated: true,
    })),
    ...(input.interview ? toldVitals(input.turns, input.findings) : []),
    ...formLines(input.findings),
    ...formFlags(input.findings),
  ]
  if (input.interview) drafts.push(...toldMedicines(input.turns, input.findings, drafts))
  drafts.push(...missing(input, drafts))
  if (input.interview) drafts.push(...described(input.findings, input.turns, drafts))
  if (!chosen.some((one) => one.heading === 'assessment'))
    drafts.push(...workingProblems({ ...input, findings: withoutWorries(input.findings, input.turns) }))
  if (!chosen.some((one) => one.heading === 'plan')) drafts.push(...proposedPlan(input.triage))
  drafts.push(...allergyWarnings(drafts))
  const ordered = HEADINGS.flatMap((heading) => {
    const own = drafts.filter((draft) => draft.heading === heading)
    return heading === 'hpi' && input.interview ? inOrderOfHistory(own) : own
  })
  const sentences = ordered.map(
    (draft, index): NoteSentence => ({ id: `s${index + 1}`, section: SECTION_OF[draft.heading], ...draft }),
  )
  return { sentences, omissions: omissions(talk, { sentences, findings: input.findings }) }
}

/** What names a symptom is the illness, whatever most of a short talk is about. */
function tellsOfSymptom({ evidence }: Candidate, findings: readonly Finding[]): boolean {
  return (
    evidence.kind !== 'passage' &&
    findings.some(
      ({ kind, turn, start, end, question, assertion }) =>
        (kind === 'symptom' || kind === 'sign') &&
        turn === evidence.turn &&
        question === null &&
        start >= evidence.start &&
        end <= evidence.end &&
        assertion.negation !== 'negated',
    )
  )
}

/** In our own talks the complaint stands whole in front: the same words once more would be read as something new. */
function isRepeat({ heading, text, evidence }: Candidate, whole: Evidence | undefined): boolean {
  return (
    (heading === 'hpi' || /^(?:patient|informant) said:/i.test(text)) &&
    evidence.kind !== 'passage' &&
    whole?.kind === 'turn' &&
    evidence.turn === whole.turn &&
    evidence.start >= whole.start &&
    evidence.end <= whole.end
  )
}

/** A yes or a no alone, quoted because no statement could be made of it, says nothing without its question. */
const BARE =
  /^(?:patient|informant) said: "(?:(?:um|uh|oh|well|okay)[,. ]*)*(?:yes|yeah|yep|no|nope|nah|not really|mm-?hmm|uh-?huh)[,. !]*"$/i

const HEADINGS = Object.keys(SECTION_OF) as readonly Heading[]

/** A medicine of the plan against an allergy of the history: the clinician sees it beside the plan, with the allergy's words. */
function allergyWarnings(drafts: readonly Draft[]): Draft[] {
  return allergyConflicts(drafts).map(({ allergy, medicine }) => ({
    heading: 'plan',
    text: `Safety check for review: the plan names ${medicine}, an allergy that speaks against it is noted.`,
    evidence: allergy.evidence,
    stated: true,
  }))
}

/** Parts of a history that a clinician must see even when they are empty, because empty has two meanings. */
const ALWAYS: readonly { heading: Heading; topic: string; name: string }[] = [
  { heading: 'pmh', topic: 'history', name: 'Past medical history' },
  { heading: 'medicines', topic: 'medicines', name: 'Medicines' },
  { heading: 'allergies', topic: 'allergies', name: 'Allergies' },
]

function missing({ interview, turns }: NoteInput, drafts: readonly Draft[]): Draft[] {
  // Words that were filed under the question and say something else stand elsewhere: here it was asked all the same.
  const wasAsked = (topic: string) =>
    (interview?.covered[topic]?.question ?? null) !== null ||
    turns.some(({ speaker, text }) => speaker === 'assistant' && ownTopic(text) === topic)
  // A pregnancy is its own question: it says nothing of other illness.
  const isTold = (heading: Heading) =>
    drafts.some((one) => one.heading === heading && !one.text.startsWith('Pregnancy:'))
  const isAnswered = (heading: Heading) =>
    drafts.some((one) => one.heading === heading && one.evidence.some(({ kind }) => kind === 'answer'))
  return ALWAYS.filter(({ heading }) => !(interview === undefined && isAskedInVisit(heading, turns))).flatMap(
    ({ heading, topic, name }) => {
      // One medicine told in passing is no list of medicines.
      const isPartly =
        interview !== undefined && topic === 'medicines' && isTold(heading) && !wasAsked(topic) && !isAnswered(heading)
      if (isTold(heading) && !isPartly) return []
      const what = isPartly ? `Other ${name.toLowerCase()}` : name
      const text = `${what}: ${wasAsked(topic) ? 'asked, not answered' : 'not asked'}.`
      return [{ heading, text, evidence: [], stated: false }]
    },
  )
}

function omissions(
  talk: readonly Exchange[],
  { sentences, findings }: { sentences: readonly NoteSentence[]; findings: readonly Finding[] },
): string[] {
  const used = new Set(
    sentences.flatMap(({ evidence }) => evidence.flatMap((one) => (one.kind === 'passage' ? [] : [one.turn]))),
  )
  // Who says the same words twice is in the note with them once.
  const said = new Set(talk.filter(({ turn }) => used.has(turn.id)).map(({ turn }) => turn.text.trim().toLowerCase()))
  return talk
    .filter(({ turn }) => !used.has(turn.id) && turn.speaker !== 'assistant')
    .filter(({ turn }) => !said.has(turn.text.trim().toLowerCase()))
    .filter((exchange) => !isOfRecord(exchange, findings))
    .filter(
      ({ turn, units, isForeign }) =>
        isForeign ||
        units.some(
          (unit) =>
            (isInformant(turn) || !unit.isQuestion) && clinicalWeight(unit.clean) >= 2 && !SMALL_TALK.test(unit.clean),
        ),
    )
    .map(({ turn }) => turn.id)
}

/** A phone number, a place, an age: asked for by our own questions, and kept in the record instead of the note. */
function isOfRecord(exchange: Exchange, findings: readonly Finding[]): boolean {
  const topic = ownTopicOf(exchange, findings)
  return topic !== null && topic !== 'onset' && placeOf(topic) === null
}

function wordsOf(turns: readonly Turn[]): number {
  return turns.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
