import { screenerToOffer } from '../../clinical/screeners/offer.ts'
import { INSTRUMENTS } from '../../clinical/screeners/score.ts'
import { wording } from '../../clinical/wording/index.ts'
import { urgencyRank } from '../../core/clinical.ts'
import type { Work } from '../encounter/work.ts'
import type { StoredInterview } from '../interview-state.ts'

/**
 * A questionnaire that fits the complaint, offered once in a talk. Where something urgent has been found the help for it
 * stands alone: a form would read as if it could wait.
 */
export function offerScreener(
  { encounter, alarm, facts }: Work,
  interview: StoredInterview | null,
): { texts: string[]; offered: string[] } {
  if (!interview) return { texts: [], offered: [] }
  const { covered, subject, offered } = interview
  const isCalm = alarm === null && urgencyRank(encounter.floor) < urgencyRank('urgent')
  const instrument =
    encounter.status === 'open' && isCalm
      ? screenerToOffer({
          findings: facts,
          turn: covered['complaint']?.turn ?? null,
          ageYears: subject.ageYears,
          locale: encounter.locale,
          offered,
        })
      : null
  if (instrument === null) return { texts: [], offered }
  const words = wording(encounter.locale, 'screener.offer', { title: INSTRUMENTS[instrument].title })
  return { texts: [words], offered: [...offered, instrument] }
}
