import { Anchor, Box, Button, Group, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { z } from 'zod'
import type { Me } from '../../core/rest.ts'
import { call } from './rest.ts'

interface ShellProps {
  me: Me
  /** Title of the document, and of the page for screen readers where `heading` is off. */
  title: string
  /** Links beside the name of the product. */
  nav?: { to: string; label: string }[]
  width?: number | string
  /** Fills the window and lets the content scroll in itself: a chat. */
  fill?: boolean
  onSignOut?: () => void
  children: ReactNode
}

/** Head of every page: where I am, emergency help, signing out. */
export function Shell({ me, title, nav = [], width = 1400, fill = false, onSignOut, children }: ShellProps) {
  const { t } = useTranslation()
  useTitle(title)
  const { pathname } = useLocation()
  const hasAccount = me.role !== 'patient' && pathname !== '/account'
  const links = hasAccount ? [...nav, { to: '/account', label: t('account.link') }] : nav
  return (
    <Box className={fill ? 'shell shell-fill' : 'shell'}>
      <a className="skip-link" href="#main">
        {t('common.skip')}
      </a>
      <header className="shell-head">
        <Group justify="space-between" wrap="nowrap" gap="xs" maw={width} mx="auto" px="sm" py={6}>
          <Group gap="md" miw={0} style={{ rowGap: 0 }}>
            <Text component={Link} to="/" className="brand">
              {t('common.name')}
            </Text>
            {links.length > 0 && (
              <Group component="nav" gap="md" style={{ rowGap: 0 }} aria-label={t('common.pages')}>
                {links.map(({ to, label }) => (
                  <Anchor key={to} component={Link} to={to} size="sm" underline="always" display="inline-block" py={4}>
                    {label}
                  </Anchor>
                ))}
              </Group>
            )}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" visibleFrom="sm" c="dimmed" truncate maw={220}>
              {me.name}
            </Text>
            <Button
              component="a"
              href={`/emergency/${me.locale}`}
              target="_blank"
              rel="noopener"
              size="xs"
              color="red.9"
              variant="outline"
            >
              {t('common.emergencyHelp')}
            </Button>
            <SignOut onSignOut={onSignOut} />
          </Group>
        </Group>
        {(me.demo || !me.reviewed) && (
          <Text size="xs" ta="center" className="demo-line">
            {t(me.demo ? 'common.demo' : 'common.unreviewed')}
          </Text>
        )}
      </header>
      <main id="main" tabIndex={-1} style={{ maxWidth: width }}>
        {children}
      </main>
    </Box>
  )
}

function SignOut({ onSignOut }: { onSignOut?: (() => void) | undefined }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  async function leave() {
    await call(z.unknown(), '/v1/sign-out', { method: 'POST', body: {} }).catch(() => null)
    onSignOut?.()
    queries.clear()
    await navigate('/sign-in', { replace: true })
  }
  return (
    <Button size="xs" variant="subtle" color="dark.9" px="xs" onClick={() => void leave()}>
      {t('common.signOut')}
    </Button>
  )
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · anamnesis`
  }, [title])
}
