import { Alert, Button, Group, Modal, Paper, Text, Textarea } from '@mantine/core'
import { type FormEvent, Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteVersionView, NoteView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { dateTime } from '../shared/time.ts'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'
import { useNote } from './use-note.ts'

const AMENDMENTS: ReadonlySet<NoteVersionView['kind']> = new Set(['addendum', 'entered_in_error'])

/** Who signed what and when, and what was added since. A signed version never changes. */
export function SignedNote({ note }: { note: NoteView }) {
  const { t } = useTranslation()
  const signed = note.versions.findLast(({ kind }) => kind === 'signed')
  const { addendum, enteredInError } = useNote(note)
  if (!signed) return null
  return (
    <Paper component="section" withBorder p="sm" mt="md" aria-label={t('signed.title')}>
      {note.state === 'entered_in_error' && (
        <Alert color="red.9" variant="outline" mb="xs" role="status">
          {t('signed.inError')}
        </Alert>
      )}
      <Signature version={signed} />
      <Decisions version={signed} />
      {note.versions
        .filter(({ kind }) => AMENDMENTS.has(kind))
        .map((version) => (
          <div key={version.version} className="addendum">
            <Text size="sm" fw={650}>
              {t(version.kind === 'addendum' ? 'kind.addendum' : 'kind.entered_in_error')} · {version.author.name} ·{' '}
              {dateTime(version.at)}
            </Text>
            <Text size="sm">{version.reason}</Text>
          </div>
        ))}
      {note.state === 'signed' && (
        <Group mt="sm" gap="xs">
          <Amend label={t('signed.addendum')} field={t('signed.addendumText')} change={addendum} />
          <Amend label={t('signed.error')} field={t('signed.errorReason')} change={enteredInError} />
        </Group>
      )}
    </Paper>
  )
}

function Signature({ version: { version, hash, parentHash, signature, author } }: { version: NoteVersionView }) {
  const { t } = useTranslation()
  return (
    <>
      <Text fw={650}>
        <span aria-hidden>✓ </span>
        {t('signed.by', { name: signature?.name ?? author.name, version })}
      </Text>
      <dl className="signature">
        <dt>{t('signed.at')}</dt>
        <dd>{signature ? dateTime(signature.at) : '–'}</dd>
        <dt>{t('signed.hash')}</dt>
        <dd>{hash}</dd>
        <dt>{t('signed.parent')}</dt>
        <dd>{parentHash ?? '–'}</dd>
        <dt>{t('signed.signature')}</dt>
        <dd>{signature?.value ?? '–'}</dd>
      </dl>
    </>
  )
}

/** What the clinician decided: it is part of what was signed. */
function Decisions({ version }: { version: NoteVersionView }) {
  const { t } = useTranslation()
  const { level, safetyNet, followUp, emergencyOutcome, lowerReason } = version
  const told = [
    [t('sign.lowerReason'), lowerReason],
    [t('sign.emergencyOutcome'), emergencyOutcome],
    [t('sign.safetyNet'), safetyNet],
    [t('sign.followUp'), followUp],
  ] as const
  return (
    <dl className="signature decisions">
      <dt>{t('signed.level')}</dt>
      <dd>
        <UrgencyBadge level={level} />
      </dd>
      {told.map(
        ([label, words]) =>
          words !== null && (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{words}</dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}

interface AmendProps {
  label: string
  field: string
  change: ReturnType<typeof useNote>['addendum']
}

function Amend({ label, field, change }: AmendProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate(text.trim(), {
      onSuccess: () => {
        setIsOpen(false)
        setText('')
      },
    })
  }
  return (
    <>
      <Button variant="outline" onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={label}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form onSubmit={submit}>
          <Textarea
            data-autofocus
            required
            autosize
            minRows={3}
            label={field}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {change.error && <ProblemNote error={change.error} />}
          <Group justify="flex-end" mt="md">
            <Button type="submit" loading={change.isPending} disabled={text.trim() === ''}>
              {t('common.save')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
