import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Sbar } from '../../core/clinical.ts'

const PARTS = ['situation', 'background', 'assessment', 'recommendation'] as const

/** The handover of an escalation, to be read out or passed on. */
export function SbarView({ sbar }: { sbar: Sbar }) {
  const { t } = useTranslation()
  return (
    <details className="sbar">
      <summary>{t('sbar.title')}</summary>
      {PARTS.map((part) => (
        <div key={part}>
          <Text size="sm" fw={650}>
            {t(`sbar.${part}`)}
          </Text>
          <ul className="fact-list">
            {sbar[part].map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
