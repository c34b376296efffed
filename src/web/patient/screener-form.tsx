import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askedItems, formFor, levelSoFar, SHORT_FORMS, score } from '../../clinical/screeners/score.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { urgencyRank } from '../../core/clinical.ts'
import { type ScreenerForm, type ScreenerName, ScreenerResult } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { ApiProblem, call } from '../shared/rest.ts'

type Answers = (number | null)[]
type Level = 'urgent' | 'emergency'

interface FilledFormProps {
  instrument: ScreenerForm
  encounterId: string
  locale: Locale
  /** For the numbers to call. */
  country: string | null
  /** Whose wording is shown, as the server knows it. */
  place: string | null
  /** It was opened by an answer on suicide in the form before it. */
  follows?: boolean
  /** An answer asks for the C-SSRS screen. */
  onAsksNext?: () => void
  onClose: () => void
}

/**
 * A form as it is filled in: two items first where it has a short form, only what is asked after the answers so far. An
 * answer on suicide acts as soon as it is given, also when the form is left.
 */
export function FilledForm(props: FilledFormProps) {
  const { instrument, encounterId, locale, country, place, follows = false, onAsksNext, onClose } = props
  const { t } = useTranslation()
  const form = formFor(instrument, place)
  const short = shortOf(instrument)
  const [answers, setAnswers] = useState<Answers>(() => form.items.map(() => null))
  const [step, setStep] = useState<'short' | 'choice' | 'whole' | 'sent'>(short ? 'short' : 'whole')
  const [told, setTold] = useState<Level | null>(null)
  const body = (given: Answers) => ({ encounterId, answers: given, country: place })
  const submit = useMutation({
    mutationFn: ({ as, given }: { as: ScreenerName; given: Answers }) =>
      call(ScreenerResult, `/v1/screeners/${as}`, { method: 'POST', body: body(given), keepalive: true }),
    // Also behind a closed dialog: an answer on suicide has to arrive.
    retry: (count, error) => count < 5 && error instanceof ApiProblem && error.status === 0,
    retryDelay: 2_000,
  })
  const level = levelSoFar(instrument, answers)
  const first = answers.slice(0, SHORT_FORMS.items)
  const points = first.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const asked = step === 'short' ? first.map((_, index) => index) : askedItems(instrument, answers)

  // A C-SSRS screen that is left open is urgent: what was answered goes when the dialog or the page does.
  const unsent = useRef<Answers | null>(null)
  const leave = useRef(submit.mutate)
  useEffect(() => {
    leave.current = submit.mutate
  })
  useEffect(() => {
    const send = () => {
      const given = unsent.current
      unsent.current = null
      if (given) leave.current({ as: instrument, given })
    }
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [instrument])

  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!follows) return
    // The words of help stand first, and the form before it was scrolled to its end.
    top.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'start' })
  }, [follows])

  function choose(index: number, value: number) {
    const changed = answers.with(index, value)
    const now = askedItems(instrument, changed)
    const next = changed.map((one, at) => (now.includes(at) ? one : null))
    setAnswers(next)
    if (instrument === 'cssrs') unsent.current = next
    const found = levelSoFar(instrument, next)
    if (urgencyRank(found) > urgencyRank(told)) {
      setTold(found)
      submit.mutate({ as: instrument, given: next })
    }
    if (score({ instrument, answers: next }).next === 'cssrs') onAsksNext?.()
  }
  function send(as: ScreenerName, given: Answers) {
    submit.mutate(
      { as, given },
      {
        onSuccess: () => {
          unsent.current = null
          setStep('sent')
        },
      },
    )
  }

  if (step === 'sent')
    return (
      <Stack role="status">
        <Text>{t('screener.sent')}</Text>
        {instrument === 'cssrs' ? (
          <CrisisWords level={score({ instrument, answers }).level} locale={locale} country={country} />
        ) : (
          <>
            {submit.data?.instrument === instrument && submit.data.total === null && (
              <Text>{wording(locale, 'screener.incomplete')}</Text>
            )}
            <Text>{wording(locale, 'screener.no-diagnosis')}</Text>
            <CrisisWords level={level} locale={locale} country={country} />
          </>
        )}
        <Button onClick={onClose}>{t(follows ? 'screener.formBefore' : 'consent.back')}</Button>
      </Stack>
    )
  if (step === 'choice' && short)
    return (
      <Stack role="status">
        <Text>{wording(locale, 'screener.short-negative')}</Text>
        <Text fw={600}>
          {wording(
            locale,
            instrument === 'gad7' ? 'screener.short-no-reassurance' : 'screener.short-no-safety',
            placeValues(locale, country),
          )}
        </Text>
        {submit.error && <ProblemNote error={submit.error} />}
        <Group>
          <Button onClick={() => setStep('whole')}>{t('screener.goOn')}</Button>
          <Button variant="outline" loading={submit.isPending} onClick={() => send(short, first)}>
            {t('screener.stop')}
          </Button>
        </Group>
      </Stack>
    )
  return (
    <Stack gap="md" ref={top} tabIndex={-1} className="screener">
      {follows && <CrisisWords level="urgent" locale={locale} country={country} />}
      <Introduction instrument={instrument} locale={locale} place={place} />
      {short && step === 'whole' && points >= SHORT_FORMS.goesOn && (
        <Text role="status">{wording(locale, 'screener.short-positive')}</Text>
      )}
      {form.instructions && <Text>{form.instructions}</Text>}
      <Text fw={600}>{form.recall}</Text>
      {asked.map((index) => {
        const { text, examples, options, isPart } = form.items[index]!
        return (
          <Radio.Group
            key={text}
            label={isPart ? text : `${index + 1}. ${text}`}
            description={examples}
            value={answers[index]?.toString() ?? null}
            onChange={(value) => choose(index, Number(value))}
          >
            <Stack gap={6} mt={6}>
              {options.map(({ value, label }) => (
                <Radio key={value} value={String(value)} label={label} />
              ))}
            </Stack>
          </Radio.Group>
        )
      })}
      {(!follows || level === 'emergency') && <CrisisWords level={level} locale={locale} country={country} />}
      {submit.error && <ProblemNote error={submit.error} />}
      <Group justify="flex-end">
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
      <Text size="xs" c="dimmed">
        {form.notice}
      </Text>
    </Stack>
  )
}

/** The first two items of a form that begins with them. */
function shortOf(instrument: ScreenerForm): 'phq2' | 'gad2' | null {
  return instrument === 'phq9' || instrument === 'gad7' ? SHORT_FORMS.of[instrument] : null
}

/** Our own words before those of the form: its time, and what counts as a drink where the person is. */
function Introduction({
  instrument,
  locale,
  place,
}: {
  instrument: ScreenerForm
  locale: Locale
  place: string | null
}) {
  if (instrument === 'epds') return null
  if (instrument === 'cssrs') return <Text>{wording(locale, 'screener.intro-crisis')}</Text>
  if (instrument !== 'auditc') return <Text>{wording(locale, 'screener.intro')}</Text>
  const key = place === 'GB' ? 'screener.drink-gb' : place === 'US' ? 'screener.drink-us' : 'screener.drink'
  return <Text>{wording(locale, key)}</Text>
}

function CrisisWords({ level, locale, country }: { level: Level | null; locale: Locale; country: string | null }) {
  if (level === null) return null
  return (
    <Alert color="#9a3412" variant="outline" role="alert">
      {wording(locale, `${level}.crisis`, placeValues(locale, country))}
    </Alert>
  )
}
