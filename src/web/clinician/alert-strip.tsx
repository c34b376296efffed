import { Anchor, Group, Paper, Stack, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { QueueEntry } from '../../core/protocol.ts'
import { age, useNow } from '../shared/time.ts'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'
import { AcknowledgeButton } from './acknowledge-button.tsx'
import { FlagQuote } from './flag-quote.tsx'
import { usePatientName } from './patient-name.ts'
import { encounterQuery } from './use-encounter-view.ts'

/** Alarms that nobody has taken yet, above everything else. */
export function AlertStrip({ entries }: { entries: readonly QueueEntry[] }) {
  const { t } = useTranslation()
  const now = useNow()
  const nameOf = usePatientName()
  const alarmed = entries.filter(({ openEscalations }) => openEscalations > 0)
  const views = useQueries({ queries: alarmed.map(({ encounterId }) => encounterQuery(encounterId)) })
  const open = views
    .flatMap(({ data }) => (data ? [data] : []))
    .flatMap((view) => view.escalations.map((escalation) => ({ name: nameOf(view), turns: view.turns, escalation })))
    .filter(({ escalation }) => escalation.acknowledgedAt === null && escalation.state !== 'closed')
  if (open.length === 0) return null
  return (
    <Paper component="section" className="alert-strip" p="sm" mb="md" role="alert" aria-label={t('alert.title')}>
      <Text fw={700} mb="xs">
        <span aria-hidden>⚠ </span>
        {t('alert.title')}
      </Text>
      <Stack component="ul" gap="sm" className="plain-list">
        {open.map(({ name, turns, escalation }) => (
          <li key={escalation.escalationId}>
            <Group justify="space-between" gap="xs" align="flex-start">
              <div className="alert-words">
                <Group gap="xs">
                  <UrgencyBadge level={escalation.level} />
                  <Anchor
                    component={Link}
                    to={`/clinician/encounters/${escalation.encounterId}`}
                    fw={650}
                    underline="always"
                    c="dark.9"
                  >
                    {name}
                  </Anchor>
                  <Text size="sm">{t('alert.age', { age: age(escalation.raisedAt, now) })}</Text>
                </Group>
                {escalation.redFlags.slice(0, 2).map((flag) => (
                  <Text size="sm" key={flag.rule}>
                    <FlagQuote flag={flag} turns={turns} raisedAt={escalation.raisedAt} />
                  </Text>
                ))}
              </div>
              <AcknowledgeButton escalation={escalation} />
            </Group>
          </li>
        ))}
      </Stack>
    </Paper>
  )
}
