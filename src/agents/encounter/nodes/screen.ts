import type { Runtime } from '@langchain/langgraph'
import { type Alarm, alarmOf, forSpeaker } from '../../../clinical/alarm.ts'
import { screen as floorOf } from '../../../clinical/floor.ts'
import { canonicalJson } from '../../../core/canonical.ts'
import type { RedFlag, Urgency } from '../../../core/clinical.ts'
import { getEncounter } from '../../../store/encounters.ts'
import { escalationsOf } from '../../../store/escalations.ts'
import type { Message } from '../../../store/inbox.ts'
import { commitAlarm } from '../../triage/receive.ts'
import { commit } from '../commit.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { subjectNow } from '../subject-now.ts'
import { before, type RunContext, scopeOf, type Work } from '../work.ts'

/** Input guards; the floor again, over all messages of the run and the merged facts. */
export function screen(services: EncounterServices) {
  const { guarding, failpoint } = services
  return async (
    { turns: count }: EncounterState,
    { context }: Runtime<RunContext>,
  ): Promise<Partial<EncounterState>> => {
    const { work } = context!
    failpoint('screen:before')
    const { encounter, interview, messages } = work
    const message = messages.at(-1)!
    const subject = interview.state?.subject ?? encounter.subject
    const question = work.recent.find(({ id }) => id === interview.state?.open?.turn) ?? null
    const redFlags = redFlagsOf(work, { message, question, recent: before(work), facts: work.facts, subject })
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
    const worded = (some: RedFlag[]) => forSpeaker(alarmOf(some), subject, message.text)
    work.alarm = worded(flags.filter(({ turn }) => turn === null || own.has(turn)))
    work.staged.audit.push(...verdicts.flatMap(({ rows }) => rows))
    const alarm = worded(flags)
    if (alarm) {
      await tell(services, work, alarm)
      // An age can make an emergency of what was told before: it has its words too. What was called for is said once.
      const called = await calledBy(services, work, own)
      if (called) work.alarm ??= alarm
      work.isAlarmKnown = !called && alarm.level !== 'emergency'
    }
    failpoint('screen:after')
    return { turns: count + 1, stopped: stop?.code ?? null, ends: null, isAsking: false }
  }
}

/** The floor as it was known on receipt, and with what these answers tell of the person: it may only raise. */
function redFlagsOf(work: Work, input: Parameters<typeof floorOf>[0]): readonly RedFlag[] {
  const { redFlags } = floorOf(input)
  const subject = subjectNow(work)
  if (canonicalJson(subject) === canonicalJson(input.subject)) return redFlags
  const learned = floorOf({ ...input, subject }).redFlags
  return [...redFlags, ...learned.filter(({ rule }) => !redFlags.some((known) => known.rule === rule))]
}

/** Whether a message of this run has called somebody. */
async function calledBy({ store }: EncounterServices, { tenantId, run }: Work, own: ReadonlySet<string>) {
  const all = await store.withTenant(tenantId, (tx) => escalationsOf(tx, run.encounterId))
  return all.some(({ messageId }) => messageId !== null && own.has(messageId))
}

function flagOf({ urgency, rule }: { urgency: Urgency; rule: string }, { id, text }: Message): RedFlag {
  const quote = text.slice(0, 300)
  const at = { quote, turn: id, start: 0, end: quote.length }
  return { protocol: 'guard', rule: `guard/${rule}`, level: urgency, ...at, crisis: false, thirdPerson: false }
}

/** An alarm never waits for the end of the turn. */
async function tell(services: EncounterServices, work: Work, alarm: Alarm): Promise<void> {
  const { encounter, run, messages } = work
  const { id: messageId, clientId } = messages.at(-1)!
  await commit(services, work, {
    async first(tx, now) {
      if (await commitAlarm(tx, { encounter, alarm, messageId, clientId, now }))
        work.encounter = await getEncounter(tx, run.encounterId)
    },
  })
}
