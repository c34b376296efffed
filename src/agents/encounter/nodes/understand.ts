import type { Runtime } from '@langchain/langgraph'
import { alarmOf } from '../../../clinical/alarm.ts'
import { extract } from '../../../clinical/extract.ts'
import { screen as floorOf } from '../../../clinical/floor.ts'
import { TOPICS, type Topic } from '../../../clinical/interview/topics.ts'
import { applyAnswer, gaps, type InterviewState, startInterview, withFloor } from '../../../clinical/interview.ts'
import { triage } from '../../../clinical/triage.ts'
import {
  type Finding,
  moreUrgent,
  type RedFlag,
  type Subject,
  type Urgency,
  urgencyRank,
} from '../../../core/clinical.ts'
import { ask } from '../../../prompts/ask.ts'
import { turnUnderstand } from '../../../prompts/turn-understand.ts'
import { type Encounter, getEncounter, updateEncounter } from '../../../store/encounters.ts'
import { appendEvent } from '../../../store/events.ts'
import { addFacts } from '../../../store/facts.ts'
import type { Message } from '../../../store/inbox.ts'
import { writeInterview } from '../../../store/interview.ts'
import { once } from '../../../store/outbox.ts'
import { touchQueue } from '../../../store/queue.ts'
import { holdRun } from '../../../store/runs.ts'
import { toInterview, toStored } from '../../interview-state.ts'
import { commitAlarm } from '../../triage/receive.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { before, type RunContext, type Work } from '../work.ts'

/** One contract reads the message; its findings join the rules' by rule, and the more urgent of both stands. */
export function understand({ store, clock, ask: contexts, failpoint }: EncounterServices) {
  return async (_: EncounterState, { context, signal }: Runtime<RunContext>): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const { tenantId, run, encounter } = work
    const message = work.messages.at(-1)!
    const known = work.interview.state
    const subject = known?.subject ?? encounter.subject
    const question = work.recent.find(({ id }) => id === known?.open?.turn) ?? null
    failpoint('understand:before')
    const input = {
      message: turnOf(message),
      question,
      recent: before(work).map(turnOf).slice(-20),
      facts: work.facts,
      subject,
      floor: encounter.floor,
    }
    const asked = await contexts.use(
      {
        tenantId,
        encounterId: run.encounterId,
        runId: run.id,
        calls: work.calls,
        isRecovery: work.isRecovery,
        signal,
      },
      (ctx) => ask(turnUnderstand, input, ctx),
    )
    const reading = asked.kind === 'answer' ? asked.output : turnUnderstand.fallback(input)
    const found = mergeFindings(work, reading.findings, subject)
    const interview = goOn(work, found, subject)
    const assessed = triage({
      turns: [...before(work), message].map(turnOf),
      facts: [...work.facts, ...found],
      subject: interview.subject,
      complete: false,
      unansweredQuestions: interview.unanswered,
    })
    const level = [assessed.level, encounter.floor, reading.urgency].reduce<Urgency | null>(
      (a, b) => moreUrgent(a, b),
      null,
    )
    const stored = await store.withTenant(tenantId, async (tx) => {
      await holdRun(tx, work.lease, run.id)
      const { value, isNew } = await once(
        tx,
        { key: `${run.id}:understand`, kind: 'turn', now: clock.now() },
        async () => {
          const now = clock.now()
          await addFacts(tx, {
            encounterId: run.encounterId,
            facts: found.map((finding) => ({
              finding,
              source: asked.kind === 'answer' && asked.from === 'model' ? 'model' : 'rule',
            })),
            now,
          })
          await writeInterview(tx, run.encounterId, {
            state: toStored(interview, null),
            version: work.interview.version,
          })
          await updateEncounter(tx, run.encounterId, {
            subject: subjectRecord(encounter, interview, work),
            complaint: encounter.complaint ?? complaintOf(interview, work),
            triage: { ...assessed, level },
            level,
            completeness: completeness(interview),
          })
          const isRaised = await raiseFromModel(tx, work, { proposed: reading.urgency, message, now })
          // What raised the floor has told of the level already.
          if (!isRaised && level !== encounter.level) {
            const audience = urgencyRank(level) >= urgencyRank('urgent') ? 'all' : 'staff'
            await appendEvent(tx, {
              encounterId: run.encounterId,
              audience,
              body: { type: 'urgency-changed', level, floor: encounter.floor },
              now,
            })
          }
          // In the queue from the first message on: a talk that breaks off must not be invisible.
          await touchQueue(tx, run.encounterId, now)
          return { query: reading.query, alarm: work.alarm }
        },
      )
      // The rest of the turn works with what has just been learned; a replay has loaded it with the rest.
      if (isNew) {
        work.facts = [...work.facts, ...found]
        work.encounter = await getEncounter(tx, run.encounterId)
      }
      return value
    })
    work.query = stored.query
    work.alarm ??= stored.alarm
    failpoint('understand:after')
    return { isAsking: stored.query !== null }
  }
}

/** A model may raise: then somebody is told, with the message as the words it rests on. It may never lower. */
async function raiseFromModel(
  tx: Parameters<typeof commitAlarm>[0],
  work: Work,
  { proposed, message, now }: { proposed: Urgency | null; message: Message; now: number },
): Promise<boolean> {
  if (
    proposed === null ||
    urgencyRank(proposed) < urgencyRank('urgent') ||
    urgencyRank(proposed) <= urgencyRank(work.encounter.floor)
  )
    return false
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
  const alarm = alarmOf([flag])
  work.alarm ??= alarm
  return commitAlarm(tx, { encounter: work.encounter, alarm, messageId: message.id, clientId: message.clientId, now })
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

/** Files every message of the run: the first under the question that was open, the others as said unasked. */
function goOn(work: Work, found: readonly Finding[], subject: Subject): InterviewState {
  const stored = work.interview.state
  let state = stored ? toInterview(stored, work.facts) : startInterview(subject)
  work.messages.forEach((message, index) => {
    const open = index === 0 ? (stored?.open ?? null) : null
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
  return { ...record, place: answer('place') ?? record.place, callBack: answer('callback') ?? record.callBack }
}

function complaintOf(interview: InterviewState, work: Work): string | null {
  const turn = interview.covered['complaint']?.turn
  const message = work.messages.find(({ id }) => id === turn)
  return message ? message.text.trim().slice(0, 300) : null
}

function completeness(interview: InterviewState): number {
  return 1 - gaps(interview).notAsked.length / TOPICS.length
}

function turnOf({ id, speaker, text, at }: Pick<Message, 'id' | 'speaker' | 'text' | 'at'>) {
  return { id, speaker, text, at }
}
