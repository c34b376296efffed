import { type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { EmergencyNotice, EscalationView } from '../../core/protocol.ts'

/** One thing the patient is warned about: noticed at once, then confirmed by the committed escalation. */
export interface Alarm {
  /** The message it was found in; for an alarm without message the escalation itself. */
  readonly key: string
  /** Null until the escalation is committed: until then nobody can have been told. */
  readonly escalationId: string | null
  /** The talk that the escalation belongs to: it may be an earlier one than the talk that is shown. Null with it. */
  readonly encounterId: string | null
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
  const { escalationId = null, encounterId = null } = known ?? {}
  const alarm = { key: clientId, escalationId, encounterId, level, crisis, thirdPerson, wording }
  return [
    ...alarms.filter((one) => one !== known),
    { ...alarm, someoneTold: known?.someoneTold ?? false, isClosed: false },
  ]
}

/** The committed escalation takes the place of the notice with the same client id. */
export function withEscalation(
  alarms: readonly Alarm[],
  { encounterId, escalation }: { encounterId: string; escalation: EscalationView },
): readonly Alarm[] {
  const { escalationId, clientId, level, crisis, thirdPerson, wording, someoneTold, state } = escalation
  const key = alarms.find((one) => one.escalationId === escalationId)?.key ?? clientId ?? escalationId
  const others = alarms.filter((one) => one.key !== key && one.escalationId !== escalationId)
  return [
    ...others,
    { key, escalationId, encounterId, level, crisis, thirdPerson, wording, someoneTold, isClosed: state === 'closed' },
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
 * The escalation that an answer on the screen belongs to, and its talk. Words that repeat a known danger raise a notice
 * and no second escalation, so the answer goes to the latest open one of the talk that is shown (`here`).
 */
export function answeredEscalation(
  alarms: readonly Alarm[],
  alarm: Alarm,
  here: string,
): { encounterId: string; escalationId: string } | null {
  const answered =
    alarm.escalationId === null ? alarms.findLast((one) => one.encounterId === here && !one.isClosed) : alarm
  if (!answered?.escalationId || !answered.encounterId) return null
  return { encounterId: answered.encounterId, escalationId: answered.escalationId }
}
