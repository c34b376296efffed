import { screenerToOffer } from '../../clinical/screeners/offer.ts'
import { INSTRUMENTS, type InstrumentId } from '../../clinical/screeners/score.ts'
import { wording } from '../../clinical/wording/index.ts'
import type { Work } from '../encounter/work.ts'
import type { StoredInterview } from '../interview-state.ts'

/**
 * A questionnaire that fits the talk, offered once in it. Where something urgent has been found the help for it stands
 * alone: a form would read as if it could wait. Only the C-SSRS screen comes after the words of an alarm, its own.
 */
export function offerScreener(
  { encounter, alarm, facts }: Work,
  { interview, forms }: { interview: StoredInterview | null; forms: readonly InstrumentId[] },
): { texts: string[]; offered: string[] } {
  if (!interview) return { texts: [], offered: [] }
  const { covered, subject, offered } = interview
  const isOpen = encounter.status === 'open' && (alarm === null || (alarm.crisis && !alarm.thirdPerson))
  const instrument = isOpen
    ? screenerToOffer({
        findings: facts,
        turn: covered['complaint']?.turn ?? null,
        subject,
        locale: encounter.locale,
        floor: encounter.floor,
        offered,
        forms,
      })
    : null
  if (instrument === null) return { texts: [], offered }
  const { title } = INSTRUMENTS[instrument]
  const key = instrument === 'cssrs' ? 'screener.offer-crisis' : 'screener.offer'
  return { texts: [wording(encounter.locale, key, { title })], offered: [...offered, instrument] }
}

/** Every form, except the EPDS where the operator has not said that they may use it. */
export function formsInUse({ epdsPermitted }: { epdsPermitted: boolean }): InstrumentId[] {
  const all = Object.keys(INSTRUMENTS) as InstrumentId[]
  return all.filter((id) => id !== 'epds' || epdsPermitted)
}
