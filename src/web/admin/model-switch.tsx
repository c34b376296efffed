import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ModelSwitchView } from '../../core/safety.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { dateTime } from '../shared/time.ts'

const PATH = '/v1/model-switch'

/** Switches models off for the tenant, with a reason. */
export function ModelSwitch() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const state = useQuery({ queryKey: ['model-switch'], queryFn: () => call(ModelSwitchView, PATH) })
  const change = useMutation({
    mutationFn: (off: boolean) => call(ModelSwitchView, PATH, { method: 'PUT', body: { off, reason: reason.trim() } }),
    onSuccess: (view) => {
      queries.setQueryData(['model-switch'], view)
      setReason('')
    },
  })
  if (state.error) return <ProblemNote error={state.error} onRetry={() => void state.refetch()} />
  if (!state.data) return <Loading />
  const { off, changes } = state.data
  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate(!off)
  }
  return (
    <Paper component="form" withBorder p="md" onSubmit={(event) => submit(event as FormEvent)}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('switch.title')}
        </Title>
        <Text fw={650} role="status">
          {t(off ? 'switch.off' : 'switch.on')}
        </Text>
        <Text size="sm">{t('switch.what')}</Text>
        <Textarea
          required
          autosize
          minRows={2}
          label={t('switch.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {change.error && <ProblemNote error={change.error} />}
        <Button
          type="submit"
          loading={change.isPending}
          disabled={reason.trim() === ''}
          color={off ? undefined : 'red.9'}
          style={{ alignSelf: 'flex-start' }}
        >
          {t(off ? 'switch.turnOn' : 'switch.turnOff')}
        </Button>
        {changes.length > 0 && (
          <>
            <Title order={3} size="h5">
              {t('switch.changes')}
            </Title>
            <ul className="plain-list">
              {changes.map((one) => (
                <li key={`${one.at} ${one.by}`}>
                  <Text size="sm">
                    {t(one.off ? 'switch.changedOff' : 'switch.changedOn')} · {one.by}, {dateTime(one.at)}: {one.reason}
                  </Text>
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Paper>
  )
}
