import { Button, Checkbox, Group, Radio, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MessageDraft, type MessageDraftAsk, SIGNED_WORDS } from '../../core/patient-message.ts'
import type { EncounterView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { Readers } from './readers.tsx'

export type WriteToPatient = (text: string, kind: 'question' | 'message') => Promise<void>

/** The one way to write to the patient: ask something, or tell something. Both go out under the clinician's name. */
export function WriteBox({ view, onWrite }: { view: EncounterView; onWrite: WriteToPatient }) {
  const { t } = useTranslation()
  const canAsk = view.status !== 'signed'
  const [chosen, setChosen] = useState<'question' | 'message'>('question')
  const kind = canAsk ? chosen : 'message'
  return (
    <section className="write-box" aria-label={t('write.title')}>
      {canAsk && (
        <Radio.Group label={t('write.title')} value={kind} onChange={(value) => setChosen(value as typeof chosen)}>
          <Group gap="md" mt={4}>
            <Radio value="question" label={t('write.question')} />
            <Radio value="message" label={t('write.message')} />
          </Group>
        </Radio.Group>
      )}
      {!canAsk && (
        <Text fw={650} size="sm">
          {t('write.title')}
        </Text>
      )}
      {kind === 'question' ? <Ask onWrite={onWrite} /> : <Tell view={view} onWrite={onWrite} />}
    </section>
  )
}

function useSend(onWrite: WriteToPatient, kind: 'question' | 'message', onSent: () => void) {
  return useMutation({ mutationFn: (text: string) => onWrite(text, kind), onSuccess: onSent })
}

function Ask({ onWrite }: { onWrite: WriteToPatient }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const send = useSend(onWrite, 'question', () => setText(''))
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') send.mutate(text.trim())
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        autosize
        minRows={1}
        maxRows={5}
        mt="xs"
        label={t('transcript.ask')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {send.error && <ProblemNote error={send.error} />}
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="outline" loading={send.isPending} disabled={text.trim() === ''}>
          {t('transcript.askSend')}
        </Button>
      </Group>
    </form>
  )
}

/** What is told is drafted in plain words, read and changed by the clinician, and sent by nobody else. */
function Tell({ view, onWrite }: { view: EncounterView; onWrite: WriteToPatient }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [include, setInclude] = useState<MessageDraftAsk['include']>([])
  const [text, setText] = useState('')
  const draft = useMutation({
    mutationFn: () =>
      call(MessageDraft, `/v1/encounters/${view.encounterId}/message-draft`, {
        method: 'POST',
        body: { words: words.trim(), include },
      }),
    onSuccess: (made) => setText(made.text),
  })
  const send = useSend(onWrite, 'message', () => {
    setWords('')
    setInclude([])
    setText('')
    draft.reset()
  })
  const isSigned = view.note?.state === 'signed'
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') send.mutate(text.trim())
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        mt="xs"
        label={t('write.words')}
        description={t('write.wordsWhy')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isSigned && (
        <Checkbox.Group
          label={t('write.include')}
          value={include}
          onChange={(chosen) => setInclude(SIGNED_WORDS.filter((one) => chosen.includes(one)))}
        >
          <Group gap="md" my={4}>
            {SIGNED_WORDS.map((one) => (
              <Checkbox key={one} value={one} label={t(`write.${one}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Button
        mt="xs"
        variant="outline"
        loading={draft.isPending}
        disabled={words.trim() === '' && include.length === 0}
        onClick={() => draft.mutate()}
      >
        {t(text.trim() === '' ? 'write.draft' : 'write.draftAgain')}
      </Button>
      {draft.error && <ProblemNote error={draft.error} />}
      <div role="status">
        {draft.data && <Drafted draft={draft.data} />}
        {send.isSuccess && text === '' && <Text size="sm">{t('write.sent')}</Text>}
      </div>
      <Textarea
        autosize
        minRows={3}
        maxRows={14}
        mt="xs"
        label={t('write.text')}
        description={t('write.textWhy')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {view.locale !== 'en' && (
        <Text size="sm" fw={600}>
          {t('write.language', { language: t(`language.${view.locale}`) })}
        </Text>
      )}
      <Readers readers={view.readers} />
      {send.error && <ProblemNote error={send.error} />}
      <Group justify="flex-end" mt="xs">
        <Button type="submit" loading={send.isPending} disabled={text.trim() === ''}>
          {t('write.send')}
        </Button>
      </Group>
    </form>
  )
}

const KNOWN_CODES = ['diagnosis', 'dosage', 'false-reassurance', 'grounding', 'reading', 'policy', 'sensitive'] as const

function Drafted({ draft: { from, heldBack } }: { draft: MessageDraft }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" mt="xs">
        {t(from === 'model' ? 'write.byModel' : 'write.byRules')}
      </Text>
      {heldBack.map(({ code, count }) => {
        const known = KNOWN_CODES.find((one) => one === code) ?? 'other'
        return (
          <Text key={code} size="sm" fw={600}>
            {t('write.held', { count })} {t(`write.held.${known}`)}
          </Text>
        )
      })}
    </>
  )
}
