import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { urgencyRank } from '../../core/clinical.ts'
import type { Conversation } from './conversation.ts'
import type { ClientState } from './encounter-client.ts'

interface CaseStatusProps {
  conversation: Conversation | null
  connection: ClientState['connection']
  country: string | null
  locale: Locale
  hasWaiting: boolean
  onStartAgain: () => void
}

/** One line above the talk: is it connected, and who has the case. */
export function CaseStatus({ conversation, connection, country, locale, hasWaiting, onStartAgain }: CaseStatusProps) {
  const { t } = useTranslation()
  const isOffline = connection === 'offline'
  return (
    <div className="case-status" role="status" aria-live="polite">
      {connection === 'connecting' && <Text size="sm">{t('patient.connecting')}</Text>}
      {isOffline && (
        <Text size="sm" fw={600} className="offline-note">
          <span aria-hidden>⚠ </span>
          {hasWaiting ? wording(locale, 'chat.offline', placeValues(locale, country)) : t('patient.offline')}
        </Text>
      )}
      {!isOffline && conversation && conversation.status !== 'open' && (
        <Group justify="space-between" gap="xs" wrap="nowrap">
          <Text size="sm">
            <span aria-hidden>✓ </span>
            {statusWords(conversation, locale, t('patient.inReview'))}
          </Text>
          <Button size="xs" variant="outline" color="dark.9" onClick={onStartAgain} style={{ flexShrink: 0 }}>
            {t('patient.startAgain')}
          </Button>
        </Group>
      )}
    </div>
  )
}

/** When a person will look is promised here only where the level is one that patients see; else the talk itself says it. */
function statusWords({ status, level }: Conversation, locale: Locale, inReview: string): string {
  if (status === 'signed') return wording(locale, 'chat.signed')
  if (urgencyRank(level) >= urgencyRank('urgent')) {
    return wording(locale, 'case.with-clinician', { when: wording(locale, 'when.urgent') })
  }
  return status === 'closing' ? wording(locale, 'case.drafted') : inReview
}
