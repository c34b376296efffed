import { placeValues, WORDING_KEYS, type WordingKey, wording } from '../../clinical/wording/index.ts'
import type { Work } from '../encounter/work.ts'

/** Words that come before everything else, and whether anything else may follow them. */
export function fixedReply({ work, consented }: { work: Work; consented: boolean }): {
  texts: string[]
  goesOn: boolean
} {
  const { encounter, alarm } = work
  const { locale } = encounter
  const values = placeValues(locale, work.interview.state?.subject.country ?? encounter.subject.country)
  const say = (key: WordingKey) => wording(locale, key, values)
  // Never asked for on the emergency path: help first.
  if (alarm?.level === 'emergency')
    return { texts: [say(knownKey(alarm.wording, 'emergency')), say('emergency.stay')], goesOn: true }
  if (!consented) return { texts: [say('chat.consent-needed')], goesOn: false }
  // A guard that stopped the message does not take the urgent words away: they stand before its own.
  // Beside an emergency that stands, words for something less urgent would take it back; a crisis has a line of its own.
  const isLess = encounter.floor === 'emergency' && alarm?.crisis === false
  const urgent = alarm && !isLess && !work.isAlarmKnown ? [say(knownKey(alarm.wording, 'urgent'))] : []
  const stopped = work.blockedReply === null ? [] : [work.blockedReply]
  return { texts: [...urgent, ...stopped], goesOn: true }
}

function knownKey(key: string, otherwise: WordingKey): WordingKey {
  return WORDING_KEYS.find((known) => known === key) ?? otherwise
}
