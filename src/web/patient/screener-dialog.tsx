import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INSTRUMENTS, SHORT_FORMS } from '../../clinical/screeners/score.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { ScreenerFit, type ScreenerName, ScreenerResult } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { ApiProblem, call } from '../shared/rest.ts'

interface ScreenerDialogProps {
  instrument: 'phq9' | 'gad7'
  encounterId: string
  locale: Locale
  country: string | null
  onClose: () => void
}

/** A questionnaire word for word, for adults about themselves. */
export function ScreenerDialog(props: ScreenerDialogProps) {
  const { instrument, encounterId, locale, country, onClose } = props
  const { t } = useTranslation()
  const values = placeValues(locale, country)
  const [isAdult, setIsAdult] = useState<boolean | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['screener', instrument, encounterId],
    queryFn: () => call(ScreenerFit, `/v1/screeners/${instrument}?encounterId=${encounterId}`),
    staleTime: 0,
  })
  const fit = data?.fit === 'age_unknown' && isAdult !== null ? (isAdult ? 'fits' : 'under_18') : data?.fit

  return (
    <Modal
      opened
      onClose={onClose}
      title={INSTRUMENTS[instrument].title}
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
      {(fit === 'under_18' || fit === 'not_self') && (
        <Stack role="status">
          <Text>{wording(locale, fit === 'under_18' ? 'screener.under-18' : 'screener.not-self', values)}</Text>
          <Button onClick={onClose}>{t('consent.back')}</Button>
        </Stack>
      )}
      {fit === 'fits' && <Form {...props} />}
    </Modal>
  )
}

/** Two items first; from 3 points on the rest. The safety item acts as soon as it is answered, also when the form is left. */
function Form({ instrument, encounterId, locale, country, onClose }: ScreenerDialogProps) {
  const { t } = useTranslation()
  const form = INSTRUMENTS[instrument]
  const values = placeValues(locale, country)
  const [answers, setAnswers] = useState<(number | null)[]>(() => form.items.map(() => null))
  const [step, setStep] = useState<'short' | 'choice' | 'whole' | 'sent'>('short')
  const submit = useMutation({
    mutationFn: ({ as, given }: { as: ScreenerName; given: (number | null)[] }) =>
      call(ScreenerResult, `/v1/screeners/${as}`, { method: 'POST', body: { encounterId, answers: given } }),
    // Also behind a closed dialog: an answer on the safety item has to arrive.
    retry: (count, error) => count < 5 && error instanceof ApiProblem && error.status === 0,
    retryDelay: 2_000,
  })
  const safety = form.safetyItem === null ? null : form.safetyItem - 1
  const isCrisis = safety !== null && (answers[safety] ?? 0) > 0
  const first = answers.slice(0, SHORT_FORMS.items)
  const points = first.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const shown = step === 'short' ? SHORT_FORMS.items : form.items.length

  function choose(index: number, value: number) {
    const next = answers.with(index, value)
    setAnswers(next)
    if (index === safety && value > 0 && !isCrisis) submit.mutate({ as: instrument, given: next })
  }
  function send(as: ScreenerName, given: (number | null)[]) {
    submit.mutate({ as, given }, { onSuccess: () => setStep('sent') })
  }

  if (step === 'sent')
    return (
      <Stack role="status">
        <Text>{t('screener.sent')}</Text>
        {shown === form.items.length && answers.includes(null) && submit.data?.total === null && (
          <Text>{wording(locale, 'screener.incomplete')}</Text>
        )}
        <Text>{wording(locale, 'screener.no-diagnosis')}</Text>
        {isCrisis && <Crisis locale={locale} country={country} />}
        <Button onClick={onClose}>{t('consent.back')}</Button>
      </Stack>
    )
  if (step === 'choice')
    return (
      <Stack role="status">
        <Text>{wording(locale, 'screener.short-negative')}</Text>
        <Text fw={600}>
          {wording(locale, safety === null ? 'screener.short-no-reassurance' : 'screener.short-no-safety', values)}
        </Text>
        {submit.error && <ProblemNote error={submit.error} />}
        <Group>
          <Button onClick={() => setStep('whole')}>{t('screener.goOn')}</Button>
          <Button variant="outline" loading={submit.isPending} onClick={() => send(SHORT_FORMS.of[instrument], first)}>
            {t('screener.stop')}
          </Button>
        </Group>
      </Stack>
    )
  return (
    <Stack gap="md">
      <Text>{wording(locale, 'screener.intro')}</Text>
      {step === 'whole' && points >= SHORT_FORMS.goesOn && (
        <Text role="status">{wording(locale, 'screener.short-positive')}</Text>
      )}
      <Text fw={600}>{form.recall}</Text>
      {form.items.slice(0, shown).map((item, index) => (
        <Radio.Group
          key={item}
          label={`${index + 1}. ${item}`}
          value={answers[index]?.toString() ?? null}
          onChange={(value) => choose(index, Number(value))}
        >
          <Stack gap={6} mt={6}>
            {form.options.map(({ value, label }) => (
              <Radio key={value} value={String(value)} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
      {isCrisis && <Crisis locale={locale} country={country} />}
      {submit.error && <ProblemNote error={submit.error} />}
      <Group justify="space-between">
        <Text size="xs" c="dimmed" maw={380}>
          {form.notice}
        </Text>
        {step === 'short' ? (
          <Button
            disabled={first.includes(null)}
            onClick={() => setStep(points >= SHORT_FORMS.goesOn ? 'whole' : 'choice')}
          >
            {t('screener.next')}
          </Button>
        ) : (
          <Button loading={submit.isPending} onClick={() => send(instrument, answers)}>
            {t('screener.send')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function Crisis({ locale, country }: { locale: Locale; country: string | null }) {
  return (
    <Alert color="#9a3412" variant="outline" role="alert">
      {wording(locale, 'urgent.crisis', placeValues(locale, country))}
    </Alert>
  )
}
