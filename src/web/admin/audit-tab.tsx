import { Alert, Button, Group, Text } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AuditCheck, AuditPage } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { dateTime } from '../shared/time.ts'
import { DataTable } from './data-table.tsx'

const PAGE = 200

/** The chain entry by entry, under the answer to the one question: is it whole? */
export function AuditTab() {
  const { t } = useTranslation()
  const pages = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => call(AuditPage, `/v1/audit?after=${pageParam}&limit=${PAGE}`),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <>
      <Verification />
      {pages.error && <ProblemNote error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      <DataTable
        label={t('admin.audit')}
        head={[
          t('audit.entry'),
          t('audit.at'),
          t('audit.actor'),
          t('audit.action'),
          t('audit.guard'),
          t('audit.object'),
          t('audit.hash'),
        ]}
        rows={entries.map(({ entry, at, actor, action, object, code, guard, counts, hash }) => ({
          key: entry,
          cells: [
            entry,
            <span key="at" className="nowrap">
              {dateTime(at)}
            </span>,
            actor ?? '–',
            code === null ? action : `${action} (${code})`,
            guard === null ? '–' : `${guard.id} ${guard.version}, ${guard.stage}${countsText(counts)}`,
            object,
            <code key="hash">{hash.slice(0, 12)}</code>,
          ],
        }))}
      />
      {pages.hasNextPage && (
        <Button variant="outline" mt="sm" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('audit.more')}
        </Button>
      )}
    </>
  )
}

/** "; spans 2, policy 3" */
function countsText(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
  return all.length === 0 ? '' : `; ${all.join(', ')}`
}

function Verification() {
  const { t } = useTranslation()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['audit-check'],
    queryFn: () => call(AuditCheck, '/v1/audit/verify'),
  })
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <Alert
      role="status"
      variant="outline"
      color={data.ok ? 'teal.9' : 'red.9'}
      mb="sm"
      title={`${data.ok ? '✓' : '✗'} ${t(data.ok ? 'audit.whole' : 'audit.broken')}`}
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="hash">
          {t('audit.checked', { entries: data.entries })}
          {data.firstBad !== null && ` ${t('audit.firstBad', { entry: data.firstBad, why: data.why ?? '' })}`}
          {data.head !== null && ` ${t('audit.head')}: ${data.head}`}
        </Text>
        <Button size="xs" variant="outline" loading={isFetching} onClick={() => void refetch()}>
          {t('audit.again')}
        </Button>
      </Group>
    </Alert>
  )
}
