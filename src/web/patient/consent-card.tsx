import { Anchor, Button, Group, Paper, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { useConsents } from './use-consents.ts'

/** Asks whether a clinician may read the talk, until that is answered with yes. Never in the way of emergency help. */
export function ConsentCard({ locale }: { locale: Locale }) {
  const { t } = useTranslation()
  const { list, change } = useConsents()
  const [later, setLater] = useState(false)
  const care = list.data?.consents.find(({ purpose }) => purpose === 'care')
  if (!care || care.given || later) return null
  return (
    <Paper component="section" withBorder p="sm" className="consent-card" aria-label={t('consent.title')}>
      <Text>{wording(locale, 'chat.consent')}</Text>
      {change.error && <ProblemNote error={change.error} />}
      <Group mt="sm" gap="sm">
        <Button mih={44} loading={change.isPending} onClick={() => change.mutate({ ...care, given: true })}>
          {t('consent.agree')}
        </Button>
        <Button mih={44} variant="outline" onClick={() => setLater(true)}>
          {t('consent.notNow')}
        </Button>
        <Anchor component={Link} to="/patient/consent" size="sm" underline="always">
          {t('consent.more')}
        </Anchor>
      </Group>
    </Paper>
  )
}
