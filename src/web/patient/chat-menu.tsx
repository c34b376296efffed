import { Button, Group, Menu, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScreenerForm } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'

interface ChatMenuProps {
  canFinish: boolean
  onFinish: () => Promise<void>
  onStartAgain: () => Promise<void>
  /** Questionnaires that can be filled in. */
  screeners: readonly ScreenerForm[]
  onScreener: (instrument: ScreenerForm) => void
}

/** What can be done besides writing: end the talk, begin another, fill in a questionnaire, look at consents. */
export function ChatMenu({ canFinish, onFinish, onStartAgain, screeners, onScreener }: ChatMenuProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<'finish' | 'startAgain' | null>(null)
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
            <Menu.Item onClick={() => setAsked('startAgain')}>{t('patient.startAgain')}</Menu.Item>
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
          <Button variant="subtle" color="dark.9" px="xs" mih={44} onClick={() => setAsked('finish')}>
            {t('patient.finish')}
          </Button>
        )}
      </Group>
      {asked && (
        <Confirm
          title={t(`patient.${asked}`)}
          why={t(asked === 'finish' ? 'patient.finishWhy' : 'patient.startAgainWhy')}
          onYes={asked === 'finish' ? onFinish : onStartAgain}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

interface ConfirmProps {
  title: string
  why: string
  onYes: () => Promise<void>
  onClose: () => void
}

/** Both end the talk, so both are asked once more. */
function Confirm({ title, why, onYes, onClose }: ConfirmProps) {
  const { t } = useTranslation()
  const [error, setError] = useState<unknown>(null)
  async function confirm() {
    try {
      await onYes()
      onClose()
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text mb="md">{why}</Text>
      {error !== null && <ProblemNote error={error} />}
      <Group justify="flex-end">
        <Button variant="outline" onClick={onClose}>
          {t('patient.goOn')}
        </Button>
        <Button onClick={() => void confirm()}>{title}</Button>
      </Group>
    </Modal>
  )
}
