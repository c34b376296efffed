import { Button, Group, NativeSelect, Paper, Progress, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvalJobView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'

const KEY = ['eval-job']
const ASK_AGAIN_MS = 2_000

/** Starts a suite on our own cases, and tells how far it has come. The run is listed when it has ended. */
export function StartRun() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [suite, setSuite] = useState('triage')
  const job = useQuery({
    queryKey: KEY,
    queryFn: () => call(EvalJobView, '/v1/eval/job'),
    refetchInterval: ({ state }) => (state.data?.running ? ASK_AGAIN_MS : false),
    staleTime: 0,
  })
  const start = useMutation({
    mutationFn: () => call(EvalJobView, '/v1/eval/job', { method: 'POST', body: { suite } }),
    onSuccess: (view) => queries.setQueryData(KEY, view),
  })
  const endedAt = job.data?.last?.at
  useEffect(() => {
    if (endedAt) void queries.invalidateQueries({ queryKey: ['eval-runs'] })
  }, [endedAt, queries])
  if (!job.data) return null
  const { suites, running, last } = job.data
  return (
    <Paper component="section" withBorder p="sm" mb="md" aria-label={t('eval.start')}>
      <Group align="end" gap="sm">
        <NativeSelect
          label={t('eval.suite')}
          data={suites}
          value={suite}
          onChange={(event) => setSuite(event.currentTarget.value)}
        />
        <Button loading={start.isPending} disabled={running !== null} onClick={() => start.mutate()}>
          {t('eval.start')}
        </Button>
      </Group>
      <Text size="sm" mt={4}>
        {t('eval.startWhy')}
      </Text>
      {start.error && <ProblemNote error={start.error} />}
      <div role="status">
        {running && (
          <Text size="sm" fw={600} mt="xs">
            {t(running.of > 0 ? 'eval.running' : 'eval.starting', running)}
          </Text>
        )}
        {!running && last && (
          <Text size="sm" fw={600} mt="xs">
            {t(`eval.last.${last.outcome}`, { suite: last.suite })}
          </Text>
        )}
      </div>
      {running && running.of > 0 && (
        <Progress
          value={(100 * running.done) / running.of}
          mt={4}
          aria-label={t('eval.running', running)}
          transitionDuration={0}
        />
      )}
    </Paper>
  )
}
