import type { Runtime } from '@langchain/langgraph'
import { alarmOf } from '../../../clinical/alarm.ts'
import { screen as floorOf } from '../../../clinical/floor.ts'
import type { RedFlag, Urgency } from '../../../core/clinical.ts'
import { audit } from '../../../store/audit.ts'
import { getEncounter } from '../../../store/encounters.ts'
import { factsOf } from '../../../store/facts.ts'
import { type Message, messagesBetween, turns } from '../../../store/inbox.ts'
import { readInterview } from '../../../store/interview.ts'
import { holdRun } from '../../../store/runs.ts'
import { StoredInterview } from '../../interview-state.ts'
import { commitAlarm } from '../../triage/receive.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { before, type RunContext, scopeOf } from '../work.ts'

/** How many earlier messages rules and models read beside the facts. */
const WINDOW = 12

/** Loads what the run works on; input guards; the floor again, over all messages of the run and the merged facts. */
export function screen({ store, clock, guarding, failpoint }: EncounterServices) {
  return async (
    { turns: count }: EncounterState,
    { context }: Runtime<RunContext>,
  ): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const { tenantId, run } = work
    failpoint('screen:before')
    await store.withTenant(tenantId, async (tx) => {
      work.encounter = await getEncounter(tx, run.encounterId)
      work.interview = await readInterview(tx, run.encounterId, StoredInterview)
      work.facts = (await factsOf(tx, run.encounterId)).map(({ finding }) => finding)
      const inRange = await messagesBetween(tx, run.encounterId, run)
      work.messages = inRange.filter(({ speaker }) => speaker !== 'assistant' && speaker !== 'clinician')
      work.recent = await turns(tx, run.encounterId, { last: WINDOW })
    })
    const { encounter, interview, messages } = work
    const message = messages.at(-1)!
    const subject = interview.state?.subject ?? encounter.subject
    const question = work.recent.find(({ id }) => id === interview.state?.open?.turn) ?? null
    const { redFlags } = floorOf({ message, question, recent: before(work), facts: work.facts, subject })
    const own = new Set(messages.map(({ id }) => id))
    const scope = scopeOf(work)
    const verdicts = await Promise.all(messages.map((one) => guarding.input(one, scope)))
    const stop = verdicts.find(({ code }) => code !== null)
    work.blockedReply = verdicts.find(({ reply }) => reply !== null)?.reply ?? null
    // A guard may raise, as the floor does: a person is told, with the message as the words it rests on.
    const raised = verdicts.flatMap((verdict, index) =>
      verdict.raised ? [flagOf(verdict.raised, messages[index]!)] : [],
    )
    const flags = [...redFlags, ...raised]
    work.alarm = alarmOf(flags.filter(({ turn }) => turn === null || own.has(turn)))
    await store.withTenant(tenantId, async (tx) => {
      await holdRun(tx, work.lease, run.id)
      const alarm = alarmOf(flags)
      const found = { encounter, alarm, messageId: message.id, clientId: message.clientId, now: clock.now() }
      if (await commitAlarm(tx, found)) work.encounter = await getEncounter(tx, run.encounterId)
      await audit(
        tx,
        verdicts.flatMap(({ rows }) => rows),
      )
    })
    failpoint('screen:after')
    return { turns: count + 1, stopped: stop?.code ?? null, ends: null, isAsking: false }
  }
}

function flagOf({ urgency, rule }: { urgency: Urgency; rule: string }, { id, text }: Message): RedFlag {
  const quote = text.slice(0, 300)
  const at = { quote, turn: id, start: 0, end: quote.length }
  return { protocol: 'guard', rule: `guard/${rule}`, level: urgency, ...at, crisis: false, thirdPerson: false }
}
