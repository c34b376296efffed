import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DocumentList } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { DataTable } from './data-table.tsx'

export function DocumentsTab() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['documents'],
    queryFn: () => call(DocumentList, '/v1/documents'),
  })
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const unreviewed = data.documents.filter(({ reviewedBy }) => reviewedBy === null).length
  return (
    <>
      <Text mb="sm">{t('documents.count', { all: data.documents.length, unreviewed })}</Text>
      <DataTable
        label={t('admin.documents')}
        head={[
          t('documents.titleOf'),
          t('documents.source'),
          t('documents.state'),
          t('documents.review'),
          t('documents.language'),
          t('documents.chunks'),
        ]}
        rows={data.documents.map(({ documentId, title, source, year, state, reviewedBy, language, chunks }) => ({
          key: documentId,
          cells: [
            title,
            year === null ? source : `${source}, ${year}`,
            t(`documents.${state}`),
            reviewedBy ?? t('documents.notReviewed'),
            language,
            chunks,
          ],
        }))}
      />
    </>
  )
}
