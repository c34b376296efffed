import { type Alarm, alarmOf, forSpeaker } from '../../clinical/alarm.ts'
import { type RedFlag, type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { Escalation } from '../../store/escalations.ts'

/**
 * The part of an alarm that nobody has been told yet. The floor reads recent messages again with every new one, so the
 * same words come back; only a protocol that is new, more urgent than before, or said again after its escalation was
 * closed calls again.
 */
export function newAlarm(
  alarm: Alarm | null,
  { before, messageId }: { before: readonly Escalation[]; messageId: string | null },
): Alarm | null {
  if (!alarm) return null
  const fresh = alarm.redFlags.filter((flag) => {
    const earlier = before.filter((one) =>
      one.redFlags.some((known) => known.protocol === flag.protocol && known.thirdPerson === flag.thirdPerson),
    )
    if (earlier.every((one) => urgencyRank(levelIn(one, flag)) < urgencyRank(flag.level))) return true
    const isSaidNow = flag.turn === messageId || flag.turn === null
    return isSaidNow && earlier.every((one) => one.state === 'closed')
  })
  return inWordsOf(alarm, alarmOf(fresh))
}

/** An alarm of some of the flags, in the words of the whole: of another person, where that is. */
export function inWordsOf(whole: Alarm, part: Alarm | null): Alarm | null {
  return whole.wording.endsWith('.third-person') ? forSpeaker(part, { speaker: 'other' }, '') : part
}

function levelIn(escalation: Escalation, flag: RedFlag): Urgency | null {
  const levels = escalation.redFlags.filter((known) => known.protocol === flag.protocol).map((known) => known.level)
  return levels.toSorted((a, b) => urgencyRank(b) - urgencyRank(a))[0] ?? null
}
