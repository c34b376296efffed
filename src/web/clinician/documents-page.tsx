import { Alert, Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import type { NoteTemplate } from '../../core/note-documents.ts'
import type { EncounterView, Me, NoteView } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'
import { useSubjectLine } from './facts-panel.tsx'
import { FORMS } from './forms.ts'
import { isProposal } from './note-edits.ts'
import { usePatientName } from './patient-name.ts'
import { PatientSummary } from './patient-summary.tsx'
import { useDocuments } from './use-documents.ts'
import { encounterQuery } from './use-encounter-view.ts'

/** The note as a DAP note, as a referral letter, and what of it the patient can be given; to read, print and copy. */
export function DocumentsPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { encounterId = '', form: asked } = useParams()
  const nameOf = usePatientName()
  const { data: view, error, refetch } = useQuery(encounterQuery(encounterId))
  const form = FORMS.find((one) => one === asked)
  const back = `/clinician/encounters/${encounterId}`
  if (!form) return <Navigate to={back} replace />
  return (
    <Shell
      me={me}
      title={view ? `${t(`documents.form.${form}`)}, ${nameOf(view)}` : t(`documents.form.${form}`)}
      nav={[
        { to: '/clinician', label: t('queue.title') },
        { to: back, label: t('documents.back') },
      ]}
      width={860}
    >
      <Group
        component="nav"
        gap="md"
        mb="md"
        style={{ rowGap: 0 }}
        className="no-print"
        aria-label={t('documents.forms')}
      >
        {FORMS.map((one) => (
          <Anchor
            key={one}
            component={Link}
            to={`${back}/documents/${one}`}
            underline={one === form ? 'never' : 'always'}
            fw={one === form ? 700 : undefined}
            aria-current={one === form ? 'page' : undefined}
            display="inline-block"
            py={4}
          >
            {t(`documents.form.${one}`)}
          </Anchor>
        ))}
      </Group>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!view && !error && <Loading />}
      {view && view.note === null && <Text>{t('note.notYet')}</Text>}
      {view?.note && <Forms view={view} note={view.note} form={form} />}
    </Shell>
  )
}

function Forms({ view, note, form }: { view: EncounterView; note: NoteView; form: (typeof FORMS)[number] }) {
  const { t } = useTranslation()
  const subject = useSubjectLine()
  const nameOf = usePatientName()
  const { documents, share } = useDocuments(note)
  if (documents.error) return <ProblemNote error={documents.error} onRetry={() => void documents.refetch()} />
  if (!documents.data) return <Loading />
  const template = documents.data.templates.find(({ kind }) => kind === form)
  return (
    <article>
      <Title order={1} size="h2">
        {t(`documents.form.${form}`)}
      </Title>
      <Text fw={650}>{[nameOf(view), subject(view.subject)].join(', ')}</Text>
      <Text size="sm">{t('documents.talkOf', { at: dateTime(view.openedAt) })}</Text>
      <State note={note} />
      {form === 'summary' && <PatientSummary note={note} documents={documents.data} share={share} />}
      {template && <Template template={template} note={note} title={headOf()} />}
    </article>
  )

  /** What a copied text begins with, so that it can't be taken for somebody else's. */
  function headOf() {
    const state = t(`documents.state.${note.state}`)
    return [t(`documents.form.${form}`), [nameOf(view), subject(view.subject)].join(', '), state].join('\n')
  }
}

/** A draft must not be taken for a document. */
function State({ note }: { note: NoteView }) {
  const { t } = useTranslation()
  const signed = note.versions.findLast(({ kind }) => kind === 'signed')?.signature
  if (note.state === 'signed' && signed)
    return <Text size="sm">{t('documents.signedBy', { name: signed.name, at: dateTime(signed.at) })}</Text>
  return (
    <Alert color="#9a3412" variant="outline" my="xs" role="status">
      {t(`documents.state.${note.state}`)}
    </Alert>
  )
}

function Template({ template, note, title }: { template: NoteTemplate; note: NoteView; title: string }) {
  const { t } = useTranslation()
  // Before the signature a proposal would give the drafted level away to whoever has not chosen theirs; and nobody else
  // is written a plan that no person has made.
  const leavesOut = note.state === 'in_review' || note.state === 'drafting' || template.kind === 'referral'
  const parts = template.parts
    .map((part) => ({ ...part, sentences: part.sentences.filter((one) => !(leavesOut && isProposal(one))) }))
    .filter(({ sentences }) => sentences.length > 0)
  const hides = leavesOut && template.parts.some(({ sentences }) => sentences.some(isProposal))
  const text = [
    title,
    ...parts.map(({ title: head, sentences }) => [head, ...sentences.map((one) => one.text)].join('\n')),
  ].join('\n\n')
  return (
    <>
      {parts.map(({ title: head, sentences }) => (
        <section key={head} className="document-part">
          <Title order={2} size="h4">
            {head}
          </Title>
          {sentences.map((sentence) => (
            <p key={sentence.id} dir="auto">
              {sentence.stated ? sentence.text : <em>{sentence.text}</em>}
            </p>
          ))}
        </section>
      ))}
      {hides && (
        <Text size="sm" className="no-print">
          {t('documents.hidden')}
        </Text>
      )}
      <CopyAndPrint text={text} />
    </>
  )
}

function CopyAndPrint({ text }: { text: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <Group mt="md" gap="sm" className="no-print">
      <Button onClick={() => window.print()}>{t('documents.print')}</Button>
      <Button variant="outline" onClick={() => void copy()}>
        {t('documents.copy')}
      </Button>
      <Text size="sm" role="status">
        {copied !== null && t(copied === 'yes' ? 'documents.copied' : 'documents.notCopied')}
      </Text>
    </Group>
  )
}
