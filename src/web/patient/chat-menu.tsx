import { Button, Group, Menu, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScreenerForm } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'

interface ChatMenuProps {
  canFinish: boolean
  onFinish: () => Promise<void>
  /** Questionnaires that can be filled in. */
  screeners: readonly ScreenerForm[]
  onScreener: (instrument: ScreenerForm) => void
}

/** What can be done besides writing: end the talk, fill in a questionnaire, look at consents. */
export function ChatMenu({ canFinish, onFinish, screeners, onScreener }: ChatMenuProps) {
  const { t } = useTranslation()
  const [asks, setAsks] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function finish() {
    try {
      await onFinish()
      setAsks(false)
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <Menu
          position="top-start"
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          transitionProps={{ duration: 0 }}
        >
          <Menu.Target>
            <Button variant="subtle" color="dark.9" px="xs" mih={44}>
              {t('patient.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown maw="calc(100vw - 24px)">
            {screeners.map((one) => (
              <Menu.Item key={one} onClick={() => onScreener(one)}>
                {t(`patient.${one}`)}
              </Menu.Item>
            ))}
            <Menu.Item component={Link} to="/patient/talks">
              {t('talks.title')}
            </Menu.Item>
            <Menu.Item component={Link} to="/patient/consent">
              {t('consent.title')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {canFinish && (
          <Button variant="subtle" color="dark.9" px="xs" mih={44} onClick={() => setAsks(true)}>
            {t('patient.finish')}
          </Button>
        )}
      </Group>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('patient.finish')}
        centered
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Text mb="md">{t('patient.finishWhy')}</Text>
        {error !== null && <ProblemNote error={error} />}
        <Group justify="flex-end">
          <Button variant="outline" onClick={() => setAsks(false)}>
            {t('patient.goOn')}
          </Button>
          <Button onClick={() => void finish()}>{t('patient.finish')}</Button>
        </Group>
      </Modal>
    </>
  )
}
