import { type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { EmergencyNotice, EscalationView } from '../../core/protocol.ts'

/** One thing the patient is warned about: noticed at once, then confirmed by the committed escalation. */
export interface Alarm {
  /** The message it was found in; for an alarm without message the escalation itself. */
  readonly key: string
  /** Null until the escalation is committed: until then nobody can have been told. */
  readonly escalationId: string | null
  readonly level: Urgency
  readonly crisis: boolean
  readonly thirdPerson: boolean
  /** Key of the reviewed wording. */
  readonly wording: string
  readonly someoneTold: boolean
  readonly isClosed: boolean
}

/** What a notice of the server, or the floor on this device, says. */
export type Noticed = Pick<EmergencyNotice, 'clientId' | 'level' | 'crisis' | 'thirdPerson' | 'wording'>

/** A notice that comes after its own escalation, or twice, changes nothing. */
export function withNotice(alarms: readonly Alarm[], notice: Noticed): readonly Alarm[] {
  const { clientId, level, crisis, thirdPerson, wording } = notice
  const known = alarms.find(({ key }) => key === clientId)
  if (known && urgencyRank(known.level) >= urgencyRank(level)) return alarms
  const alarm = { key: clientId, escalationId: known?.escalationId ?? null, level, crisis, thirdPerson, wording }
  return [
    ...alarms.filter((one) => one !== known),
    { ...alarm, someoneTold: known?.someoneTold ?? false, isClosed: false },
  ]
}

/** The committed escalation takes the place of the notice with the same client id. */
export function withEscalation(alarms: readonly Alarm[], view: EscalationView): readonly Alarm[] {
  const { escalationId, clientId, level, crisis, thirdPerson, wording, someoneTold, state } = view
  const key = alarms.find((one) => one.escalationId === escalationId)?.key ?? clientId ?? escalationId
  const others = alarms.filter((one) => one.key !== key && one.escalationId !== escalationId)
  return [
    ...others,
    { key, escalationId, level, crisis, thirdPerson, wording, someoneTold, isClosed: state === 'closed' },
  ]
}

/** The alarm to show: the most urgent that is not closed, the latest of equals. */
export function currentAlarm(alarms: readonly Alarm[]): Alarm | null {
  let best: Alarm | null = null
  for (const alarm of alarms) {
    if (!alarm.isClosed && urgencyRank(alarm.level) >= urgencyRank(best?.level ?? null)) best = alarm
  }
  return best
}

/**
 * The escalation that an answer on the screen belongs to. Words that repeat a known danger raise a notice and no second
 * escalation, so the answer goes to the latest open one.
 */
export function answeredEscalation(alarms: readonly Alarm[], alarm: Alarm): string | null {
  return (
    alarm.escalationId ?? alarms.findLast((one) => one.escalationId !== null && !one.isClosed)?.escalationId ?? null
  )
}
