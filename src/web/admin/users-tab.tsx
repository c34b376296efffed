import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { UserList } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { DataTable } from './data-table.tsx'

export function UsersTab() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({ queryKey: ['users'], queryFn: () => call(UserList, '/v1/users') })
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <DataTable
      label={t('admin.users')}
      head={[t('users.name'), t('users.role'), t('users.onCall'), t('users.language')]}
      rows={data.users.map(({ userId, name, role, onCall, locale }) => ({
        key: userId,
        cells: [name, t(`role.${role}`), role === 'clinician' ? t(onCall ? 'common.yes' : 'common.no') : '–', locale],
      }))}
    />
  )
}
