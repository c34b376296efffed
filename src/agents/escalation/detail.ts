import { isoTime } from '../../core/clock.ts'
import type { EscalationDetail } from '../../core/rest.ts'
import { type Escalation, viewEscalation } from '../../store/escalations.ts'

/** Whether a person knows of it: one was alerted, or one has taken it from the queue without an alert. */
export function someoneTold({ alertedAt, acknowledgedAt }: Escalation): boolean {
  return alertedAt !== null || acknowledgedAt !== null
}

/** An escalation as staff see it. */
export function escalationDetail(escalation: Escalation): EscalationDetail {
  const time = (at: number | null) => (at === null ? null : isoTime(at))
  const {
    encounterId,
    raisedAt,
    alertedAt,
    secondAlertAt,
    acknowledgedAt,
    acknowledgedBy,
    closedAt,
    outcome,
    handover,
  } = escalation
  return {
    ...viewEscalation(escalation, { reader: 'staff', someoneTold: someoneTold(escalation) }),
    encounterId,
    raisedAt: isoTime(raisedAt),
    alertedAt: time(alertedAt),
    secondAlertAt: time(secondAlertAt),
    acknowledgedAt: time(acknowledgedAt),
    acknowledgedBy,
    closedAt: time(closedAt),
    outcome,
    sbar: handover,
  }
}
