import { Tabs, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import type { Me } from '../../core/rest.ts'
import { Shell } from '../shared/shell.tsx'
import { AuditTab } from './audit-tab.tsx'
import { DocumentsTab } from './documents-tab.tsx'
import { PoliciesTab } from './policies-tab.tsx'
import { SafetyTab } from './safety-tab.tsx'
import { UsersTab } from './users-tab.tsx'

const TABS = ['users', 'documents', 'policies', 'safety', 'audit'] as const

/** What an administrator reads and does: people, knowledge, what is done when something goes wrong, the audit trail. */
export function AdminArea({ me }: { me: Me }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const tab = TABS.find((one) => pathname.endsWith(`/${one}`)) ?? 'users'
  return (
    <Shell me={me} title={t('admin.title')} width={1100}>
      <Title order={1} size="h2" mb="sm">
        {t('admin.title')}
      </Title>
      <Tabs value={tab} onChange={(next) => void navigate(`/admin/${next ?? 'users'}`)} keepMounted={false}>
        <Tabs.List mb="sm">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`admin.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="users">
          <UsersTab />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <DocumentsTab />
        </Tabs.Panel>
        <Tabs.Panel value="policies">
          <PoliciesTab />
        </Tabs.Panel>
        <Tabs.Panel value="safety">
          <SafetyTab />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditTab />
        </Tabs.Panel>
      </Tabs>
    </Shell>
  )
}
