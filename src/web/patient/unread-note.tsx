import { Anchor, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { EncounterList } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'

/** Says that a clinician has written in another talk than the one that is shown. What was written stands only there. */
export function UnreadNote({ encounterId, locale }: { encounterId: string; locale: Locale }) {
  const { t } = useTranslation()
  const list = useQuery({ queryKey: ['talks'], queryFn: () => call(EncounterList, '/v1/encounters'), staleTime: 0 })
  const other = list.data?.encounters.find((one) => one.unread > 0 && one.encounterId !== encounterId)
  if (!other) return null
  return (
    <Group className="unread-note" role="status" gap="xs" justify="space-between">
      <Text size="sm" fw={600}>
        {wording(locale, 'chat.unread')}
      </Text>
      <Anchor
        component={Link}
        to={`/patient/talks/${other.encounterId}`}
        size="sm"
        underline="always"
        c="dark.9"
        fw={700}
        py={4}
      >
        {t('talks.readNow')}
      </Anchor>
    </Group>
  )
}
