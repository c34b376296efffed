import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INSTRUMENTS } from '../../clinical/screeners/score.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { ScreenerFit, type ScreenerForm } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { FilledForm } from './screener-form.tsx'

interface ScreenerDialogProps {
  instrument: ScreenerForm
  encounterId: string
  locale: Locale
  country: string | null
  onClose: () => void
}

/** A questionnaire word for word, for adults about themselves; an answer on suicide opens the C-SSRS screen at once. */
export function ScreenerDialog({ instrument, encounterId, locale, country, onClose }: ScreenerDialogProps) {
  const { t } = useTranslation()
  const values = placeValues(locale, country)
  const [isAdult, setIsAdult] = useState<boolean | null>(null)
  const [next, setNext] = useState<'closed' | 'open' | 'done'>('closed')
  const { data, error, refetch } = useQuery({
    queryKey: ['screener', instrument, encounterId],
    queryFn: () => call(ScreenerFit, `/v1/screeners/${instrument}?encounterId=${encounterId}`),
    staleTime: 0,
  })
  const fit = data?.fit === 'age_unknown' && isAdult !== null ? (isAdult ? 'fits' : 'under_18') : data?.fit
  const form = { encounterId, locale, country, place: data?.country ?? null }

  return (
    <Modal
      opened
      onClose={onClose}
      title={INSTRUMENTS[next === 'open' ? 'cssrs' : instrument].title}
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!fit && !error && <Loading />}
      {fit === 'age_unknown' && (
        <Stack>
          <Text>{wording(locale, 'screener.ask-adult')}</Text>
          <Group>
            <Button onClick={() => setIsAdult(true)}>{t('screener.adult')}</Button>
            <Button variant="outline" onClick={() => setIsAdult(false)}>
              {t('screener.notAdult')}
            </Button>
          </Group>
        </Stack>
      )}
      {fit && fit !== 'fits' && fit !== 'age_unknown' && (
        <Stack role="status">
          <Text>{wording(locale, INSTEAD[fit], values)}</Text>
          <Button onClick={onClose}>{t('consent.back')}</Button>
        </Stack>
      )}
      {fit === 'fits' && (
        // The answers that were given stay, and are sent from where they were left.
        <div hidden={next === 'open'}>
          <FilledForm
            {...form}
            instrument={instrument}
            onAsksNext={() => setNext((now) => (now === 'closed' ? 'open' : now))}
            onClose={onClose}
          />
        </div>
      )}
      {next === 'open' && <FilledForm {...form} instrument="cssrs" follows onClose={() => setNext('done')} />}
    </Modal>
  )
}

const INSTEAD = {
  under_18: 'screener.under-18',
  not_self: 'screener.not-self',
  not_offered: 'screener.not-offered',
} as const
