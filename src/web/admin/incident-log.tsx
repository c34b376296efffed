import { Button, NativeSelect, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IncidentList, SEVERITIES, Severity } from '../../core/safety.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { dateTime } from '../shared/time.ts'

type Incident = IncidentList['incidents'][number]
const KEY = ['incidents']

/** What went wrong or nearly did, and what came of it. Nothing is ever removed. */
export function IncidentLog() {
  const { t } = useTranslation()
  const list = useQuery({ queryKey: KEY, queryFn: () => call(IncidentList, '/v1/incidents') })
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('incidents.title')}
      </Title>
      <NewIncident />
      {list.error && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data?.incidents.length === 0 && <Text mt="sm">{t('incidents.none')}</Text>}
      <Stack component="ul" gap="sm" mt="sm" className="plain-list">
        {list.data?.incidents.map((incident) => (
          <Paper component="li" key={incident.incidentId} withBorder p="sm">
            <OneIncident incident={incident} />
          </Paper>
        ))}
      </Stack>
    </section>
  )
}

function OneIncident({ incident }: { incident: Incident }) {
  const { t } = useTranslation()
  const { severity, recordedBy, recordedAt, what, closed } = incident
  return (
    <>
      <Text size="sm" fw={650}>
        {t('incidents.by', { severity: t(`incidents.${severity}`), name: recordedBy, at: dateTime(recordedAt) })}
      </Text>
      <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {what}
      </Text>
      {closed === null ? (
        <CloseIncident incident={incident} />
      ) : (
        <Text size="sm" dir="auto" mt={4}>
          <b>{t('incidents.closed', { name: closed.by, at: dateTime(closed.at) })}</b> {closed.outcome}
        </Text>
      )}
    </>
  )
}

function useIncidentChange<Input extends object>(path: string, onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Input) => call(IncidentList, path, { method: 'POST', body }),
    onSuccess: (list) => {
      queries.setQueryData(KEY, list)
      onDone()
    },
  })
}

function NewIncident() {
  const { t } = useTranslation()
  const [severity, setSeverity] = useState<Severity>('near_miss')
  const [what, setWhat] = useState('')
  const record = useIncidentChange<{ severity: Severity; what: string }>('/v1/incidents', () => setWhat(''))
  function submit(event: FormEvent) {
    event.preventDefault()
    record.mutate({ severity, what: what.trim() })
  }
  return (
    <Paper component="form" withBorder p="md" onSubmit={(event) => submit(event as FormEvent)}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {t('incidents.new')}
        </Title>
        <NativeSelect
          label={t('incidents.severity')}
          value={severity}
          onChange={(event) => setSeverity(Severity.parse(event.currentTarget.value))}
          data={SEVERITIES.map((value) => ({ value, label: t(`incidents.${value}`) }))}
        />
        <Textarea
          required
          autosize
          minRows={3}
          label={t('incidents.what')}
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
        {record.error && <ProblemNote error={record.error} />}
        <Button
          type="submit"
          loading={record.isPending}
          disabled={what.trim() === ''}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('incidents.record')}
        </Button>
      </Stack>
    </Paper>
  )
}

function CloseIncident({ incident: { incidentId } }: { incident: Incident }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState('')
  const close = useIncidentChange<{ outcome: string }>(`/v1/incidents/${incidentId}/close`, () => setOutcome(''))
  function submit(event: FormEvent) {
    event.preventDefault()
    close.mutate({ outcome: outcome.trim() })
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        required
        autosize
        minRows={2}
        mt="xs"
        label={t('incidents.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      {close.error && <ProblemNote error={close.error} />}
      <Button type="submit" variant="outline" mt="xs" loading={close.isPending} disabled={outcome.trim() === ''}>
        {t('incidents.close')}
      </Button>
    </form>
  )
}
