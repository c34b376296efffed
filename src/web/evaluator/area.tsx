import { Anchor, Badge, Button, Group, Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, Route, Routes, useParams } from 'react-router'
import { EvalRunList, type Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'
import { StartRun } from './start-run.tsx'

export function EvaluatorArea({ me }: { me: Me }) {
  return (
    <Routes>
      <Route path="runs/:runId" element={<ReportPage me={me} />} />
      <Route path="*" element={<RunsPage me={me} />} />
    </Routes>
  )
}

/** Evaluation runs, latest first. */
function RunsPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['eval-runs'],
    queryFn: () => call(EvalRunList, '/v1/eval/runs'),
  })
  return (
    <Shell me={me} title={t('eval.title')} width={1000}>
      <Title order={1} size="h2" mb="sm">
        {t('eval.title')}
      </Title>
      {me.role === 'evaluator' && <StartRun />}
      {isPending && <Loading />}
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {data?.runs.length === 0 && <Text>{t('eval.none')}</Text>}
      <ul className="plain-list">
        {data?.runs.map(({ runId, at, backend, suites, gatesPassed }) => (
          <Paper component="li" key={runId} withBorder p="sm" mb="xs">
            <Group justify="space-between" gap="xs">
              <Anchor component={Link} to={`/evaluator/runs/${runId}`} fw={650} underline="always">
                {dateTime(at)}
              </Anchor>
              <Gate passed={gatesPassed} />
            </Group>
            <Text size="sm">{t('eval.backend', { backend })}</Text>
            <Group gap="xs" mt={4}>
              {suites.map(({ suite, cases, passed }) => (
                <Text size="sm" key={suite}>
                  <span aria-hidden>{passed ? '✓' : '✗'}</span> {suite} ({t('eval.cases', { count: cases })},{' '}
                  {t(passed ? 'eval.passed' : 'eval.failed')})
                </Text>
              ))}
            </Group>
          </Paper>
        ))}
      </ul>
    </Shell>
  )
}

function Gate({ passed }: { passed: boolean }) {
  const { t } = useTranslation()
  return (
    <Badge color={passed ? 'teal.9' : 'red.9'} variant="outline" radius="sm">
      {t(passed ? 'eval.gatesPassed' : 'eval.gatesFailed')}
    </Badge>
  )
}

/** The run's own offline report, in a frame that may do nothing but be read. */
function ReportPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { runId = '' } = useParams()
  const address = `/eval/runs/${encodeURIComponent(runId)}/report`
  return (
    <Shell me={me} title={t('eval.report')} nav={[{ to: '/evaluator', label: t('eval.title') }]} width="100%" fill>
      <Group px="sm" py={6} justify="space-between">
        <Title order={1} size="h4">
          {t('eval.report')}
        </Title>
        <Button component="a" size="xs" variant="outline" href={address} target="_blank" rel="noopener">
          {t('eval.alone')}
        </Button>
      </Group>
      <iframe title={t('eval.report')} src={address} sandbox="" className="report-frame" />
    </Shell>
  )
}
