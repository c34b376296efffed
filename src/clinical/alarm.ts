import { type RedFlag, type Urgency, urgencyRank } from '../core/clinical.ts'
import { protocols } from './protocols/index.ts'

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
