import {
  Alert,
  Button,
  Container,
  Paper,
  PasswordInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { z } from 'zod'
import { ProblemNote } from './problem-note.tsx'
import { call } from './rest.ts'
import { useTitle } from './shell.tsx'

type Way = 'code' | 'password'
type Step = 'address' | 'code' | 'totp'
const Done = z.object({ ok: z.boolean() })
const Half = Done.extend({ totpNeeded: z.boolean() })

/** Patients get a code by e-mail; staff use a password and their authenticator. */
export function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [search] = useSearchParams()
  const [way, setWay] = useState<Way>('code')
  const [step, setStep] = useState<Step>('address')
  const [email, setEmail] = useState('')
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  useTitle(t('signIn.title'))

  function go(next: Step) {
    setSecret('')
    setStep(next)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      if (await advance()) {
        await queries.resetQueries({ queryKey: ['me'] })
        await navigate('/', { replace: true })
      }
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  /** One step of signing in; true when it is done. */
  async function advance(): Promise<boolean> {
    const post = <T,>(schema: z.ZodType<T>, path: string, body: object) => call(schema, path, { method: 'POST', body })
    if (step === 'totp') {
      await post(Done, '/v1/sign-in/totp', { code: secret })
      return true
    }
    if (way === 'password') {
      const { totpNeeded } = await post(Half, '/v1/sign-in/password', { email, password: secret })
      if (totpNeeded) go('totp')
      return !totpNeeded
    }
    if (step === 'code') {
      await post(Done, '/v1/sign-in/verify', { email, code: secret })
      return true
    }
    await post(Done, '/v1/sign-in/code', { email })
    go('code')
    return false
  }

  return (
    <Container component="main" size={440} py="xl">
      <Title order={1} size="h2" mb={4}>
        {t('signIn.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('signIn.lead')}
      </Text>
      {search.get('link') === 'old' && (
        <Alert color="yellow" variant="outline" role="status" mb="md">
          {t('signIn.oldLink')}
        </Alert>
      )}
      <Paper component="form" withBorder p="md" onSubmit={(event) => void submit(event as FormEvent)}>
        <Stack gap="sm">
          {step === 'address' && (
            <>
              <SegmentedControl
                fullWidth
                value={way}
                onChange={(value) => setWay(value as Way)}
                aria-label={t('signIn.way')}
                data={[
                  { value: 'code', label: t('signIn.patient') },
                  { value: 'password', label: t('signIn.staff') },
                ]}
              />
              <TextInput
                required
                type="email"
                autoComplete="username"
                label={t('signIn.email')}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            </>
          )}
          {step === 'address' && way === 'password' && (
            <PasswordInput
              required
              autoComplete="current-password"
              label={t('signIn.password')}
              value={secret}
              onChange={(event) => setSecret(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            />
          )}
          {step !== 'address' && (
            <TextInput
              required
              autoFocus
              inputMode={step === 'code' ? 'numeric' : 'text'}
              autoComplete="one-time-code"
              label={t(step === 'code' ? 'signIn.code' : 'signIn.totpOrBackup')}
              description={step === 'code' ? t('signIn.codeSent') : undefined}
              value={secret}
              onChange={(event) => setSecret(event.currentTarget.value.trim())}
            />
          )}
          {error !== null && <ProblemNote error={error} />}
          <Button type="submit" loading={busy}>
            {t(step === 'address' && way === 'code' ? 'signIn.sendCode' : 'signIn.enter')}
          </Button>
          {step !== 'address' && (
            <Button variant="subtle" onClick={() => go('address')}>
              {t('signIn.back')}
            </Button>
          )}
        </Stack>
      </Paper>
      <Button component="a" href="/emergency/en" fullWidth mt="md" color="red.9" variant="outline">
        {t('common.emergencyHelp')}
      </Button>
    </Container>
  )
}
