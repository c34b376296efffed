import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { QueueEntry } from '../../core/protocol.ts'
import type { Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { Shell } from '../shared/shell.tsx'
import { age, useNow } from '../shared/time.ts'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'
import { AlertStrip } from './alert-strip.tsx'
import { usePatientName } from './patient-name.ts'
import { useQueue } from './use-queue.ts'

/** Who waits: the most urgent first, then the longest waiting. */
export function QueuePage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const queue = useQueue()
  const now = useNow()
  const entries = queue.data?.entries ?? []
  return (
    <Shell me={me} title={t('queue.title')} width={1000}>
      <Group justify="space-between" mb="sm">
        <Title order={1} size="h2">
          {t('queue.title')}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {queue.isLive ? t('queue.live') : t('queue.notLive')}
        </Text>
      </Group>
      <AlertStrip entries={entries} />
      {queue.isPending && <Loading />}
      {queue.error && <ProblemNote error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data && entries.length === 0 && <Text>{t('queue.empty')}</Text>}
      <ol className="plain-list" aria-label={t('queue.title')}>
        {entries.map((entry) => (
          <QueueRow key={entry.encounterId} entry={entry} now={now} />
        ))}
      </ol>
    </Shell>
  )
}

function QueueRow({ entry, now }: { entry: QueueEntry; now: number }) {
  const { t } = useTranslation()
  const nameOf = usePatientName()
  const { encounterId, level, status, complaint, waitingSince, openEscalations, note } = entry
  return (
    <Paper component="li" withBorder p="sm" mb="xs" className={`queue-row queue-${level ?? 'unknown'}`}>
      <div className="queue-main">
        <UrgencyBadge level={level} />
        <div className="queue-who">
          <Anchor component={Link} to={`/clinician/encounters/${encounterId}`} fw={650} underline="always">
            {nameOf(entry)}
          </Anchor>
          <Text size="sm" lineClamp={2}>
            {complaint ?? t('queue.noComplaint')}
          </Text>
        </div>
        <div className="queue-state">
          <Text size="sm">{t('queue.waits', { age: age(waitingSince, now) })}</Text>
          <Text size="sm" c="dimmed">
            {t(`status.${status}`)}
            {note && ` · ${t('queue.note', { version: note.version })}`}
          </Text>
        </div>
      </div>
      {(openEscalations > 0 || note?.stale) && (
        <Group gap="xs" mt={6}>
          {openEscalations > 0 && (
            <Badge color="red.9" variant="outline" radius="sm">
              {t('queue.alarms', { count: openEscalations })}
            </Badge>
          )}
          {note?.stale && (
            <Badge color="#9a3412" variant="outline" radius="sm">
              {t('queue.stale')}
            </Badge>
          )}
        </Group>
      )}
    </Paper>
  )
}
