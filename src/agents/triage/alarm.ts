import { protocols } from '../../clinical/protocols/index.ts'
import { type RedFlag, type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { Escalation } from '../../store/escalations.ts'

/** What is shown and stored when flags call for a person: emergency or urgent. */
export interface Alarm {
  readonly level: Urgency
  readonly crisis: boolean
  readonly thirdPerson: boolean
  /** Key of the fixed wording. */
  readonly wording: string
  readonly redFlags: RedFlag[]
}

/** The alarm of some flags, or null when none is urgent. The wording is that of the most urgent flag. */
export function alarmOf(redFlags: readonly RedFlag[]): Alarm | null {
  const raising = redFlags
    .filter((flag) => urgencyRank(flag.level) >= urgencyRank('urgent'))
    .toSorted((a, b) => urgencyRank(b.level) - urgencyRank(a.level))
  const [top] = raising
  if (!top) return null
  const ownTop = raising.find((flag) => flag.level === top.level && !flag.thirdPerson)
  const chosen = ownTop ?? top
  return {
    level: top.level,
    crisis: chosen.crisis,
    thirdPerson: ownTop === undefined,
    wording: wordingOf(chosen),
    redFlags: raising,
  }
}

function wordingOf(flag: RedFlag): string {
  if (flag.thirdPerson && flag.level === 'emergency' && !flag.crisis) return 'emergency.third-person'
  const protocol = protocols.find((one) => one.name === flag.protocol)
  const family = flag.level === 'emergency' ? 'emergency' : 'urgent'
  if (protocol?.wording.startsWith(family)) return protocol.wording
  return flag.crisis ? `${family}.crisis` : family
}

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
  return alarmOf(fresh)
}

function levelIn(escalation: Escalation, flag: RedFlag): Urgency | null {
  const levels = escalation.redFlags.filter((known) => known.protocol === flag.protocol).map((known) => known.level)
  return levels.toSorted((a, b) => urgencyRank(b) - urgencyRank(a))[0] ?? null
}
