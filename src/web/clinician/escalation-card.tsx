import { Button, Group, Modal, Paper, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Turn } from '../../core/chat.ts'
import { EscalationDetail } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { dateTime } from '../shared/time.ts'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'
import { AcknowledgeButton } from './acknowledge-button.tsx'
import { FlagQuote } from './flag-quote.tsx'
import { SbarView } from './sbar-view.tsx'

/** One alarm: why it was raised, how far it is, and the two things a person does with it. */
export function EscalationCard({ escalation, turns }: { escalation: EscalationDetail; turns: readonly Turn[] }) {
  const { t } = useTranslation()
  const { level, state, crisis, thirdPerson, redFlags, raisedAt, acknowledgedAt, closedAt, outcome, sbar } = escalation
  return (
    <Paper component="article" withBorder p="xs" mt="xs" className={state === 'closed' ? '' : 'escalation-open'}>
      <Group gap="xs">
        <UrgencyBadge level={level} />
        <Text size="sm" fw={650}>
          {t(`escalation.${state}`)}
        </Text>
        {crisis && <Text size="sm">{t('escalation.crisis')}</Text>}
        {thirdPerson && <Text size="sm">{t('escalation.thirdPerson')}</Text>}
      </Group>
      <Text size="xs">
        {t('escalation.raisedAt', { at: dateTime(raisedAt) })}
        {acknowledgedAt !== null && ` · ${t('escalation.acknowledgedAt', { at: dateTime(acknowledgedAt) })}`}
        {closedAt !== null && ` · ${t('escalation.closedAt', { at: dateTime(closedAt) })}`}
      </Text>
      <ul className="fact-list">
        {redFlags.map((flag) => (
          <li key={`${flag.rule} ${flag.quote}`}>
            <FlagQuote flag={flag} turns={turns} raisedAt={raisedAt} />
          </li>
        ))}
      </ul>
      {outcome !== null && (
        <Text size="sm">
          {t('escalation.outcome')}: {outcome}
        </Text>
      )}
      {sbar && <SbarView sbar={sbar} />}
      {state !== 'closed' && (
        <Group gap="xs" mt="xs">
          {acknowledgedAt === null && <AcknowledgeButton escalation={escalation} />}
          <CloseEscalation escalation={escalation} />
        </Group>
      )}
    </Paper>
  )
}

function CloseEscalation({ escalation: { escalationId, encounterId } }: { escalation: EscalationDetail }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const [outcome, setOutcome] = useState('')
  const close = useMutation({
    mutationFn: () =>
      call(EscalationDetail, `/v1/escalations/${escalationId}/close`, {
        method: 'POST',
        body: { outcome: outcome.trim() },
      }),
    onSuccess: () => {
      setIsOpen(false)
      void queries.invalidateQueries({ queryKey: ['encounter', encounterId] })
    },
  })
  return (
    <>
      <Button variant="outline" color="dark.9" onClick={() => setIsOpen(true)}>
        {t('escalation.close')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('escalation.close')}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Textarea
          data-autofocus
          required
          autosize
          minRows={3}
          label={t('escalation.outcome')}
          description={t('escalation.outcomeWhy')}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
        {close.error && <ProblemNote error={close.error} />}
        <Group justify="flex-end" mt="md">
          <Button disabled={outcome.trim() === ''} loading={close.isPending} onClick={() => close.mutate()}>
            {t('escalation.close')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
