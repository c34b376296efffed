import { type RedFlag, type Subject, type Urgency, urgencyRank } from '../core/clinical.ts'
import { whoIsMeant } from './interview/read-answer.ts'
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

/**
 * The same alarm in the words for somebody who writes about another person. Who begins with "my lad" writes of him before
 * anybody has asked.
 */
export function forSpeaker<A extends Alarm | null>(alarm: A, { speaker }: Pick<Subject, 'speaker'>, text: string): A {
  const about = speaker === 'self' ? whoIsMeant(text) : speaker
  if (alarm === null || about === null || about === 'self' || !/^(?:emergency|urgent)$/.test(alarm.wording))
    return alarm
  return { ...alarm, wording: alarm.wording === 'urgent' ? 'urgent.third-person' : 'emergency.third-person' }
}

function wordingOf(flag: RedFlag): string {
  if (flag.thirdPerson && flag.level === 'emergency' && !flag.crisis) return 'emergency.third-person'
  const protocol = protocols.find((one) => one.name === flag.protocol)
  const family = flag.level === 'emergency' ? 'emergency' : 'urgent'
  // Words for somebody who thinks of dying are the wrong ones for somebody who is beaten.
  if (protocol?.wording.endsWith('.violence'))
    return flag.level === 'emergency' ? 'emergency.violence' : 'urgent.violence'
  if (protocol?.wording.startsWith(family)) return protocol.wording
  return flag.crisis ? `${family}.crisis` : family
}
