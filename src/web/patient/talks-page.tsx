import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EncounterList, type Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'

/** All talks of the person who is signed in, latest first. A level is never told here: that is the clinician's to say. */
export function TalksPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const list = useQuery({ queryKey: ['talks'], queryFn: () => call(EncounterList, '/v1/encounters'), staleTime: 0 })
  return (
    <Shell me={me} title={t('talks.title')} nav={[{ to: '/patient', label: t('consent.back') }]} width={760}>
      <Title order={1} size="h2" mb="xs">
        {t('talks.title')}
      </Title>
      <Text mb="md">{t('talks.lead')}</Text>
      {list.isPending && <Loading />}
      {list.error && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      <Stack component="ul" gap="sm" className="plain-list">
        {list.data?.encounters.map(({ encounterId, openedAt, status, complaint, unread }) => (
          <Paper component="li" key={encounterId} withBorder p="sm">
            <Anchor component={Link} to={`/patient/talks/${encounterId}`} underline="always" fw={600}>
              {t('talks.of', { at: dateTime(openedAt) })}
            </Anchor>
            <Text size="sm" dir="auto">
              {complaint ?? t('talks.noComplaint')}
            </Text>
            <Text size="sm" fw={600}>
              {t(`talks.${status}`)}
            </Text>
            {unread > 0 && (
              <Text size="sm" fw={700} className="talk-unread">
                {t('talks.unread', { count: unread })}
              </Text>
            )}
          </Paper>
        ))}
      </Stack>
    </Shell>
  )
}
