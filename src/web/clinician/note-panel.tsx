import { Alert, Anchor, Badge, Group, Text, Title } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { NOTE_SECTIONS, type NoteSentence } from '../../core/clinical.ts'
import type { EncounterView, NoteView } from '../../core/rest.ts'
import { CodeSuggestions } from './code-suggestions.tsx'
import { FORMS } from './forms.ts'
import { type Draft, editTaking, editWith, editWithout, head, isProposal } from './note-edits.ts'
import { NoteSectionList } from './note-section.tsx'
import { isConflict, useNote } from './use-note.ts'

interface NotePanelProps {
  note: NoteView
  turns: EncounterView['turns']
  selected: string | null
  onSelect: (sentence: NoteSentence) => void
  /** The clinician has not chosen a level yet: a proposal that gives the drafted one away stays hidden. */
  isBlind: boolean
}

/** The note in its four sections. A sentence that is being written stays as it is whatever happens to the note. */
export function NotePanel({ note, turns, selected, onSelect, isBlind }: NotePanelProps) {
  const { t } = useTranslation()
  const { edit } = useNote(note)
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = head(note)
  if (!current) return <Text>{t('note.drafting')}</Text>
  const canEdit = note.state === 'in_review'

  const done = { onSuccess: () => setDraft(null) }
  const editing = {
    draft,
    isSaving: edit.isPending,
    problem: edit.error,
    isConflict: isConflict(edit.error),
    onChange: (next: Draft | null) => {
      if (next === null || next.id !== draft?.id) edit.reset()
      setDraft(next)
    },
    onTake: (proposal: NoteSentence) => edit.mutate(editTaking(current, proposal), done),
    onSave: (written: Draft) => edit.mutate(editWith(current, written), done),
    onRemove: (id: string) => edit.mutate(editWithout(current, id), done),
  }
  return (
    <section aria-labelledby="note-title" className="panel">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4" id="note-title">
          {t('note.title')}
        </Title>
        <Badge variant="outline" color="dark.5" radius="sm">
          {t(`note.state.${note.state}`)} · {t('note.version', { version: current.version })}
        </Badge>
      </Group>
      {note.stale && (
        <Alert color="#9a3412" variant="outline" my="xs" role="status">
          {t('note.stale')}
        </Alert>
      )}
      <Group component="nav" gap="md" style={{ rowGap: 0 }} aria-label={t('documents.forms')}>
        {FORMS.map((form) => (
          <Anchor
            key={form}
            component={Link}
            to={`/clinician/encounters/${note.encounterId}/documents/${form}`}
            size="sm"
            underline="always"
            display="inline-block"
            py={4}
          >
            {t(`documents.form.${form}`)}
          </Anchor>
        ))}
      </Group>
      {NOTE_SECTIONS.map((section) => (
        <Fragment key={section}>
          <NoteSectionList
            section={section}
            sentences={current.sentences.filter((one) => one.section === section && !(isBlind && isProposal(one)))}
            selected={selected}
            onSelect={onSelect}
            editing={canEdit ? editing : null}
          />
          {canEdit && section === 'assessment' && (
            <CodeSuggestions note={note} selected={selected} onSelect={onSelect} />
          )}
        </Fragment>
      ))}
      {isBlind && current.sentences.some(isProposal) && (
        <Text size="sm" c="dimmed">
          {t('level.hidden')}
        </Text>
      )}
      <Omissions turns={turns.filter(({ id }) => current.omissions.includes(id))} />
    </section>
  )
}

/** What was said and stands nowhere in the note, word for word: the reader judges whether it matters. */
function Omissions({ turns }: { turns: EncounterView['turns'] }) {
  const { t } = useTranslation()
  if (turns.length === 0) return null
  return (
    <details className="omissions">
      <summary>{t('note.omissions', { count: turns.length })}</summary>
      <ul className="fact-list">
        {turns.map(({ id, speaker, text }) => (
          <li key={id}>
            {t(`speaker.${speaker}`)}: <span dir="auto">“{text}”</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
