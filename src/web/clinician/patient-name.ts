import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '../../core/protocol.ts'

type Named = Pick<QueueEntry, 'patientName' | 'toldBy'>

/** Whom a case is about, in words: never the name of somebody who only writes for them. */
export function usePatientName(): (named: Named) => string {
  const { t } = useTranslation()
  return ({ patientName, toldBy }) => {
    const name = patientName ?? t('encounter.noName')
    return toldBy === null ? name : t('encounter.toldBy', { name, holder: toldBy })
  }
}
