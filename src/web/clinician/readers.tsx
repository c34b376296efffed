import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EncounterView } from '../../core/rest.ts'

/** Who will read what goes to the patient: by name, and whether that is the person it is about. */
export function Readers({ readers }: { readers: EncounterView['readers'] }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" fw={650}>
        {t('readers.title')}
      </Text>
      <ul className="fact-list">
        {readers.map(({ id, name, isSubject }) => (
          <li key={id}>{t(isSubject ? 'readers.patient' : 'readers.other', { name })}</li>
        ))}
      </ul>
      {readers.some(({ isSubject }) => !isSubject) && (
        <Text size="sm" fw={600}>
          {t('readers.careful')}
        </Text>
      )}
    </>
  )
}
