import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INSTRUMENTS } from '../../clinical/screeners/score.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { ScreenerResult } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'

interface ScreenerDialogProps {
  instrument: 'phq9' | 'gad7'
  encounterId: string
  locale: Locale
  country: string | null
  onClose: () => void
}

/** A questionnaire word for word. Its safety item acts as soon as it is answered, also when the form is left. */
export function ScreenerDialog({ instrument, encounterId, locale, country, onClose }: ScreenerDialogProps) {
  const { t } = useTranslation()
  const form = INSTRUMENTS[instrument]
  const [answers, setAnswers] = useState<(number | null)[]>(() => form.items.map(() => null))
  const submit = useMutation({
    mutationFn: (given: (number | null)[]) =>
      call(ScreenerResult, `/v1/screeners/${instrument}`, { method: 'POST', body: { encounterId, answers: given } }),
  })
  const safety = form.safetyItem === null ? null : form.safetyItem - 1
  const isCrisis = safety !== null && (answers[safety] ?? 0) > 0
  const [isSent, setIsSent] = useState(false)

  function choose(index: number, value: number) {
    const next = answers.with(index, value)
    const wasCrisis = isCrisis
    setAnswers(next)
    if (index === safety && value > 0 && !wasCrisis) submit.mutate(next)
  }
  function send() {
    submit.mutate(answers, { onSuccess: () => setIsSent(true) })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={form.title}
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isSent ? (
        <Stack role="status">
          <Text>{t('screener.sent')}</Text>
          {answers.includes(null) && <Text>{wording(locale, 'screener.incomplete')}</Text>}
          <Text>{wording(locale, 'screener.no-diagnosis')}</Text>
          {isCrisis && <Crisis locale={locale} country={country} />}
          <Button onClick={onClose}>{t('consent.back')}</Button>
        </Stack>
      ) : (
        <Stack gap="md">
          <Text>{wording(locale, 'screener.intro')}</Text>
          <Text fw={600}>{form.recall}</Text>
          {form.items.map((item, index) => (
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
            <Button loading={submit.isPending} onClick={send}>
              {t('screener.send')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

function Crisis({ locale, country }: { locale: Locale; country: string | null }) {
  return (
    <Alert color="#9a3412" variant="outline" role="alert">
      {wording(locale, 'urgent.crisis', placeValues(locale, country))}
    </Alert>
  )
}
