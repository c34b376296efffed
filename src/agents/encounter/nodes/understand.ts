import type { Runtime } from '@langchain/langgraph'
import { z } from 'zod'
import { type Alarm, alarmOf, forSpeaker } from '../../../clinical/alarm.ts'
import { extract } from '../../../clinical/extract.ts'
import { screen as floorOf } from '../../../clinical/floor.ts'
import { callBackSaid } from '../../../clinical/interview/beside.ts'
import { TOPICS, type Topic } from '../../../clinical/interview/topics.ts'
import {
  applyAnswer,
  endOf,
  gaps,
  type InterviewState,
  startInterview,
  withFloor,
} from '../../../clinical/interview.ts'
import { isOnlyTopic } from '../../../clinical/match/topic-sentence.ts'
import { triage } from '../../../clinical/triage.ts'
import type { Turn } from '../../../core/chat.ts'
import {
  type Finding,
  moreUrgent,
  type RedFlag,
  type Subject,
  type TriageAssessment,
  type Urgency,
  urgencyRank,
} from '../../../core/clinical.ts'
import { ask } from '../../../prompts/ask.ts'
import { turnUnderstand } from '../../../prompts/turn-understand.ts'
import type { Encounter } from '../../../store/encounters.ts'
import type { NewFact } from '../../../store/facts.ts'
import type { Message } from '../../../store/inbox.ts'
import { keepResult } from '../../../store/outbox.ts'
import { toInterview, toStored } from '../../interview-state.ts'
import { commitAlarm } from '../../triage/receive.ts'
import { commit } from '../commit.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { before, type RunContext, understandKey, type Work } from '../work.ts'

/** What is stored of what a model has understood: a later try of the run goes on from it. */
const Understood = z.object({ query: z.string().nullable(), alarm: z.custom<Alarm>().nullable() })

/**
 * One contract reads the message; its findings join the rules' by rule, and the more urgent of both stands. A message that
 * a guard stopped is read by the rules alone: what it tells of the person is history, whatever else it asks for.
 */
export function understand(services: EncounterServices) {
  const { ask: contexts, failpoint, streams } = services
  return async (
    { stopped }: EncounterState,
    { context, signal }: Runtime<RunContext>,
  ): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const isStopped = stopped !== null
    const { tenantId, run, encounter } = work
    failpoint('understand:before')
    if (work.understood !== undefined) {
      const { query, alarm } = Understood.parse(work.understood)
      work.query = query
      work.alarm ??= alarm
      return { isAsking: query !== null }
    }
    const message = work.messages.at(-1)!
    const known = work.interview.state
    const subject = known?.subject ?? encounter.subject
    const input = {
      message: turnOf(message),
      question: work.recent.find(({ id }) => id === known?.open?.turn) ?? null,
      recent: before(work).map(turnOf).slice(-20),
      facts: work.facts,
      subject,
      floor: encounter.floor,
    }
    const { calls, isRecovery, staged } = work
    const asked = isStopped
      ? null
      : await contexts.use(
          { tenantId, encounterId: run.encounterId, runId: run.id, calls, isRecovery, signal, staged: staged.calls },
          (ctx) => ask(turnUnderstand, input, ctx),
        )
    const reading = asked?.kind === 'answer' ? asked.output : turnUnderstand.fallback(input)
    const source = asked?.kind === 'answer' && asked.from === 'model' ? 'model' : 'rule'
    const found = mergeFindings(work, reading.findings, subject)
    const interview = goOn(work, { found, subject, isStopped })
    const assessed = triage({
      turns: [...before(work), message].map(turnOf),
      facts: [...work.facts, ...found],
      subject: interview.subject,
      ...endOf(interview, encounter.locale),
      unansweredQuestions: interview.unanswered,
      // "No", "4", "Madrid": the answers of a form are too short to tell that they are of no language with a lexicon.
      language: encounter.locale,
    })
    const level = [assessed.level, encounter.floor, reading.urgency].reduce<Urgency | null>(
      (a, b) => moreUrgent(a, b),
      null,
    )
    stage(work, {
      interview,
      level,
      triage: { ...assessed, level },
      facts: found.map((finding) => ({ finding, source })),
    })
    work.query = isStopped ? null : reading.query
    const raised =
      raisedBy(reading.urgency, { encounter, message }) ??
      unheard(assessed, { encounter, subject: interview.subject, text: message.text })
    work.alarm ??= raised
    // Words of a model would not come a second time: what it has understood is stored before anything is said.
    if (streams || raised) await store(services, work, { message, raised })
    failpoint('understand:after')
    return { isAsking: work.query !== null }
  }
}

/** What has been learned goes with the next commit; the rest of the turn works with it already. */
function stage(
  work: Work,
  learned: {
    interview: InterviewState
    level: Urgency | null
    triage: TriageAssessment
    facts: NewFact[]
  },
): void {
  const { encounter, staged } = work
  const { interview, level, triage, facts } = learned
  const update = {
    subject: subjectRecord(encounter, interview, work),
    complaint: encounter.complaint ?? complaintOf(interview, work),
    triage,
    level,
    completeness: completeness(interview),
  }
  const state = toStored(interview, null, work.interview.state?.offered)
  staged.update = { ...update, interview: { state, version: work.interview.version } }
  staged.facts.push(...facts)
  if (level !== encounter.level) {
    // While questions are open this is where a talk that breaks off would stand: its end tells the patient, not this.
    const isTold = encounter.status !== 'open' && urgencyRank(level) >= urgencyRank('urgent')
    const audience = isTold ? 'all' : 'staff'
    staged.level = { level, floor: encounter.floor, audience }
  }
  // In the queue from the first message on: a talk that breaks off must not be invisible.
  staged.touchesQueue =
    encounter.status !== 'open' ||
    encounter.level === null ||
    level !== encounter.level ||
    update.complaint !== encounter.complaint ||
    update.subject.name !== encounter.subject.name
  work.encounter = { ...encounter, ...update }
  work.interview = { state, version: work.interview.version }
  work.facts = [...work.facts, ...facts.map(({ finding }) => finding)]
}

async function store(
  services: EncounterServices,
  work: Work,
  { message, raised }: { message: Message; raised: Alarm | null },
): Promise<void> {
  const { run, encounter, staged, query, alarm } = work
  await commit(services, work, {
    async first(tx, now) {
      await keepResult(tx, { key: understandKey(run.id), kind: 'turn', value: { query, alarm }, now })
      const { id: messageId, clientId } = message
      // What raises the floor tells of the level by itself.
      if (await commitAlarm(tx, { encounter, alarm: raised, messageId, clientId, now })) staged.level = null
    },
  })
}

/** A model may raise: then somebody is told, with the message as the words it rests on. It may never lower. */
function raisedBy(
  proposed: Urgency | null,
  { encounter, message }: { encounter: Encounter; message: Message },
): Alarm | null {
  if (
    proposed === null ||
    urgencyRank(proposed) < urgencyRank('urgent') ||
    urgencyRank(proposed) <= urgencyRank(encounter.floor)
  )
    return null
  const quote = message.text.slice(0, 300)
  const flag: RedFlag = {
    protocol: 'model',
    rule: 'model/turn.understand',
    level: proposed,
    quote,
    turn: message.id,
    start: 0,
    end: quote.length,
    crisis: false,
    thirdPerson: false,
  }
  return alarmOf([flag])
}

/**
 * An emergency that the rules find in what has only now been understood, as in a finding that a model read: it ends the
 * questions, so it must call somebody too.
 */
function unheard(
  { redFlags }: TriageAssessment,
  { encounter, subject, text }: { encounter: Encounter; subject: Subject; text: string },
): Alarm | null {
  if (encounter.floor === 'emergency') return null
  return forSpeaker(alarmOf(redFlags.filter(({ level }) => level === 'emergency')), subject, text)
}

/** What the engine found stays as it is; the model adds what the engine has no word for. */
function mergeFindings(work: Work, read: readonly Finding[], subject: Subject): Finding[] {
  const own = new Set(work.messages.map(({ id }) => id))
  const talk = [...before(work), work.messages.at(-1)!].map(turnOf)
  const engine = extract(talk, { subject }).filter(({ turn }) => turn !== null && own.has(turn))
  const added = read.filter(
    (finding) =>
      !engine.some((known) => known.turn === finding.turn && known.start < finding.end && finding.start < known.end),
  )
  const seen = new Set(work.facts.map(keyOf))
  return [...engine, ...added].filter((finding) => !seen.has(keyOf(finding)))
}

function keyOf({ turn, code, start }: Finding): string {
  return `${turn}/${code}/${start}`
}

/**
 * Files every message of the run: the first under the question that was open, the others as said unasked. One that a guard
 * stopped answers nothing: its question is asked again.
 */
function goOn(
  work: Work,
  { found, subject, isStopped }: { found: readonly Finding[]; subject: Subject; isStopped: boolean },
): InterviewState {
  const stored = work.interview.state
  let state = stored ? toInterview(stored, work.facts) : startInterview(subject)
  work.messages.forEach((message, index) => {
    const open = index === 0 && !isStopped ? (stored?.open ?? null) : null
    const own = found.filter(({ turn }) => turn === message.id)
    state = applyAnswer(state, open?.question ?? null, turnOf(message), own, open?.turn ?? null)
  })
  const floor = floorOf({
    message: turnOf(work.messages.at(-1)!),
    recent: before(work),
    facts: [...work.facts, ...found],
    subject: state.subject,
  })
  return withFloor(state, { level: moreUrgent(floor.level, work.encounter.floor), openQuestions: floor.openQuestions })
}

/** Place and number are kept in the words they were said in, when those words did answer. */
function subjectRecord(encounter: Encounter, interview: InterviewState, work: Work) {
  const first = work.messages[0]!
  const answer = (topic: Topic) => {
    const { status, turn } = interview.covered[topic] ?? {}
    return status === 'answered' && turn === first.id ? first.text.trim().slice(0, 500) : null
  }
  const record = { ...encounter.subject, ...interview.subject }
  // "My number is ..." as the answer: the number alone is dialled.
  const callBack =
    work.messages.map(({ text }) => callBackSaid(text)).find((said) => said !== null) ?? answer('callback')
  return { ...record, place: answer('place') ?? record.place, callBack: callBack ?? record.callBack }
}

function complaintOf(interview: InterviewState, work: Work): string | null {
  const turn = interview.covered['complaint']?.turn
  const message = work.messages.find(({ id }) => id === turn)
  if (!message) return null
  // "It's my calf", and then "sore since the flight": either half alone misleads whoever reads the queue.
  const part = before(work).findLast((one) => one.id !== turn && saysPart(one))
  const words = [...(part ? [part.text] : []), message.text].map((text) => text.trim())
  return words.join(' \u2013 ').slice(0, 300)
}

function saysPart({ speaker, text }: Pick<Turn, 'speaker' | 'text'>): boolean {
  return speaker !== 'assistant' && speaker !== 'clinician' && isOnlyTopic(text)
}

function completeness(interview: InterviewState): number {
  return 1 - gaps(interview).notAsked.length / TOPICS.length
}

function turnOf({ id, speaker, text, at }: Pick<Message, 'id' | 'speaker' | 'text' | 'at'>) {
  return { id, speaker, text, at }
}
