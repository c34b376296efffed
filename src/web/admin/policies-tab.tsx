import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PolicySet, PolicyVersionView, PolicyView } from '../../core/policy.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { dateTime } from '../shared/time.ts'
import { DataTable } from './data-table.tsx'
import { PolicyEditor } from './policy-editor.tsx'

const PATH = '/v1/policy'
const KEY = ['policy']
const STAGES = ['input', 'context', 'output'] as const

/** The clinic's own rules for the guards: every version, who loaded it, and the way to load another. */
export function PoliciesTab() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [shown, setShown] = useState<number | null>(null)
  const [text, setText] = useState('')
  const policy = useQuery({ queryKey: KEY, queryFn: () => call(PolicyView, PATH) })
  const put = useMutation({
    mutationFn: (body: PolicySet) => call(PolicyView, PATH, { method: 'PUT', body }),
    onSuccess: (view) => {
      queries.setQueryData(KEY, view)
      setShown(view.current?.version ?? null)
    },
    onError: () => void queries.invalidateQueries({ queryKey: KEY }),
  })
  if (policy.error) return <ProblemNote error={policy.error} onRetry={() => void policy.refetch()} />
  if (!policy.data) return <Loading />
  const { current, versions, guards } = policy.data
  const parentVersion = current?.version ?? 0
  const who = (author: string, name: string) => (author === 'operator' ? t('policies.operator') : name)
  return (
    <>
      <Title order={2} size="h4">
        {t('policies.title')}
      </Title>
      <Text mb="sm">{t('policies.what')}</Text>
      {current === null && <Text fw={650}>{t('policies.none')}</Text>}
      {versions.length > 0 && (
        <DataTable
          label={t('policies.versions')}
          head={[
            t('policies.version'),
            t('policies.state'),
            t('policies.by'),
            t('policies.at'),
            t('policies.checksum'),
            t('policies.view'),
          ]}
          rows={versions.toReversed().map(({ version, author, name, at, checksum }) => ({
            key: version,
            cells: [
              version,
              t(version === parentVersion ? 'policies.holds' : 'policies.earlier'),
              who(author, name),
              <span key="at" className="nowrap">
                {dateTime(at)}
              </span>,
              <code key="checksum">{checksum.slice(0, 12)}</code>,
              <Button
                key="view"
                size="xs"
                variant="outline"
                aria-label={t('policies.viewThis', { version })}
                aria-pressed={shown === version}
                onClick={() => setShown(version)}
              >
                {t('policies.view')}
              </Button>,
            ],
          }))}
        />
      )}
      {shown !== null && (
        <OneVersion
          version={shown}
          holds={parentVersion}
          isLoading={put.isPending}
          onGoBack={(document) => put.mutate({ parentVersion, document })}
          onEdit={setText}
        />
      )}
      {put.error && <ProblemNote error={put.error} />}
      {put.data?.current && (
        <Text role="status" fw={650} mt="sm">
          {t('policies.loaded', { version: put.data.current.version })}
        </Text>
      )}
      <PolicyEditor
        text={text}
        onChange={setText}
        next={parentVersion + 1}
        isLoading={put.isPending}
        onLoad={(document) => put.mutate({ parentVersion, document })}
      />
      <Title order={3} size="h5" mt="lg">
        {t('policies.guards')}
      </Title>
      {STAGES.map((stage) => (
        <Text size="sm" key={stage}>
          <b>{t(`policies.${stage}`)}:</b>{' '}
          {guards
            .filter((guard) => guard.stage === stage)
            .map(({ id }) => id)
            .join(', ')}
        </Text>
      ))}
    </>
  )
}

interface OneVersionProps {
  version: number
  /** The version that holds now. */
  holds: number
  isLoading: boolean
  onGoBack: (document: PolicyVersionView['document']) => void
  onEdit: (text: string) => void
}

function OneVersion({ version, holds, isLoading, onGoBack, onEdit }: OneVersionProps) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: [...KEY, version],
    queryFn: () => call(PolicyVersionView, `${PATH}/versions/${version}`),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const words = JSON.stringify(data.document, null, 2)
  const name = data.author === 'operator' ? t('policies.operator') : data.name
  const title = t('policies.words', { version, name })
  return (
    <Paper component="section" withBorder p="sm" mt="sm" aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <pre className="policy-words" tabIndex={0} aria-label={title}>
        {words}
      </pre>
      <Group gap="sm">
        {version !== holds && (
          <Button variant="outline" loading={isLoading} onClick={() => onGoBack(data.document)}>
            {t('policies.goBack', { version })}
          </Button>
        )}
        <Button variant="subtle" color="dark.9" onClick={() => onEdit(words)}>
          {t('policies.edit')}
        </Button>
      </Group>
      {version !== holds && <Text size="sm">{t('policies.goBackWhy')}</Text>}
    </Paper>
  )
}
