import { Anchor, Button, Code, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Me } from '../../core/rest.ts'
import { ProblemNote } from './problem-note.tsx'
import { call } from './rest.ts'
import { Shell } from './shell.tsx'

const Enrolment = z.object({ totpUri: z.string(), backupCodes: z.array(z.string()) })
type Enrolment = z.infer<typeof Enrolment>
const MIN_PASSWORD = 12

/** Staff set a password and their authenticator: from then on the two sign in together. */
export function AccountPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const [started, setStarted] = useState<Enrolment | null>(null)
  const [isDone, setIsDone] = useState(false)
  return (
    <Shell me={me} title={t('account.title')} nav={[{ to: '/', label: t('account.back') }]} width={600}>
      <Title order={1} size="h2" mb="xs">
        {t('account.title')}
      </Title>
      {isDone ? (
        <Text role="status">{t('account.done')}</Text>
      ) : (
        <>
          <Text mb="md">{t('account.lead')}</Text>
          {started === null ? (
            <ChoosePassword onStarted={setStarted} />
          ) : (
            <Confirm enrolment={started} onDone={() => setIsDone(true)} />
          )}
        </>
      )}
    </Shell>
  )
}

function ChoosePassword({ onStarted }: { onStarted: (enrolment: Enrolment) => void }) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const enrol = useMutation({
    mutationFn: () => call(Enrolment, '/v1/account/enrol', { method: 'POST', body: { password } }),
    onSuccess: onStarted,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    enrol.mutate()
  }
  const isShort = password !== '' && password.length < MIN_PASSWORD
  return (
    <Paper component="form" withBorder p="md" onSubmit={(event) => submit(event as FormEvent)}>
      <Stack gap="sm">
        <PasswordInput
          required
          autoComplete="new-password"
          label={t('account.password')}
          description={t('account.passwordWhy', { count: MIN_PASSWORD })}
          error={isShort ? t('account.tooShort', { count: MIN_PASSWORD - password.length }) : undefined}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        />
        {enrol.error && <ProblemNote error={enrol.error} />}
        <Button type="submit" loading={enrol.isPending} disabled={password.length < MIN_PASSWORD}>
          {t('account.next')}
        </Button>
      </Stack>
    </Paper>
  )
}

function Confirm({ enrolment: { totpUri, backupCodes }, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => call(z.object({ ok: z.boolean() }), '/v1/sign-in/totp', { method: 'POST', body: { code } }),
    onSuccess: onDone,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    confirm.mutate()
  }
  const key = new URL(totpUri).searchParams.get('secret') ?? ''
  return (
    <Paper component="form" withBorder p="md" onSubmit={(event) => submit(event as FormEvent)}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('account.key')}
        </Title>
        <Text size="sm">{t('account.keyWhy')}</Text>
        <Code block aria-label={t('account.key')} style={{ whiteSpace: 'pre-wrap' }}>
          {key.match(/.{1,4}/g)?.join(' ')}
        </Code>
        <Anchor href={totpUri} underline="always" py={4}>
          {t('account.openApp')}
        </Anchor>
        <Title order={2} size="h4">
          {t('account.backup')}
        </Title>
        <Text size="sm">{t('account.backupWhy')}</Text>
        <Code block aria-label={t('account.backup')} style={{ whiteSpace: 'pre-wrap' }}>
          {backupCodes.join('  ')}
        </Code>
        <TextInput
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t('signIn.totp')}
          description={t('account.confirmWhy')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.trim())}
        />
        {confirm.error && <ProblemNote error={confirm.error} />}
        <Button type="submit" loading={confirm.isPending} disabled={!/^\d{6}$/.test(code)}>
          {t('account.confirm')}
        </Button>
      </Stack>
    </Paper>
  )
}
