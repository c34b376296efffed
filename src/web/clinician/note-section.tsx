import { Anchor, Button, Checkbox, Group, Text, Textarea, Title, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NoteSection, NoteSentence } from '../../core/clinical.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { useHeading } from './headings.ts'
import { type Draft, draftOf, isProposal, newDraft } from './note-edits.ts'

interface Editing {
  draft: Draft | null
  isSaving: boolean
  problem: unknown
  isConflict: boolean
  onChange: (draft: Draft | null) => void
  onSave: (draft: Draft) => void
  onTake: (proposal: NoteSentence) => void
  onRemove: (id: string) => void
}

interface NoteSectionProps {
  section: NoteSection
  sentences: readonly NoteSentence[]
  selected: string | null
  onSelect: (sentence: NoteSentence) => void
  /** Null where the note may not be changed. */
  editing: Editing | null
}

export function NoteSectionList({ section, sentences, selected, onSelect, editing }: NoteSectionProps) {
  const { t } = useTranslation()
  const heading = useHeading()
  const draft = editing?.draft?.section === section ? editing.draft : null
  const isNew = draft !== null && !sentences.some(({ id }) => id === draft.id)
  return (
    <section className="note-section" aria-label={t(`section.${section}`)}>
      <Group justify="space-between" className="note-section-head">
        <Title order={3} size="h5">
          {t(`section.${section}`)}
        </Title>
        {editing && (
          <Anchor component="button" size="sm" underline="always" onClick={() => editing.onChange(newDraft(section))}>
            {t('note.add')}
          </Anchor>
        )}
      </Group>
      <ul className="plain-list">
        {sentences.map((sentence, index) => (
          <li key={sentence.id}>
            {sentence.heading !== sentences[index - 1]?.heading && sentence.heading !== section && (
              <Text size="xs" fw={650} c="dimmed" mt={6}>
                {heading(sentence.heading)}
              </Text>
            )}
            {editing && draft?.id === sentence.id ? (
              <SentenceEditor draft={draft} editing={editing} original={sentence} />
            ) : (
              <SentenceRow
                sentence={sentence}
                isSelected={selected === sentence.id}
                onSelect={() => onSelect(sentence)}
                onEdit={editing && (() => editing.onChange(draftOf(sentence)))}
                onTake={editing && isProposal(sentence) ? () => editing.onTake(sentence) : null}
              />
            )}
          </li>
        ))}
        {editing && isNew && (
          <li>
            <SentenceEditor draft={draft} editing={editing} original={null} />
          </li>
        )}
        {sentences.length === 0 && !isNew && (
          <li>
            <Text size="sm" c="dimmed">
              {t('note.nothing')}
            </Text>
          </li>
        )}
      </ul>
    </section>
  )
}

interface SentenceRowProps {
  sentence: NoteSentence
  isSelected: boolean
  onSelect: () => void
  onEdit: (() => void) | null
  /** Makes a proposal the clinician's own plan. */
  onTake?: (() => void) | null
}

/** A click, or Enter, shows the words that the sentence rests on. */
export function SentenceRow({ sentence, isSelected, onSelect, onEdit, onTake }: SentenceRowProps) {
  const { t } = useTranslation()
  const { text, evidence, stated } = sentence
  return (
    <div className={isSelected ? 'sentence sentence-selected' : 'sentence'}>
      <UnstyledButton
        className="sentence-text"
        aria-pressed={isSelected}
        onClick={onSelect}
        data-sentence={sentence.id}
      >
        {stated ? text : <em>{text}</em>}
        {stated && evidence.length === 0 && <span className="rule"> {t('note.ownWords')}</span>}
      </UnstyledButton>
      {onTake && (
        <Anchor
          component="button"
          size="xs"
          underline="always"
          aria-label={t('note.takeThis', { text })}
          onClick={onTake}
        >
          {t('note.take')}
        </Anchor>
      )}
      {onEdit && (
        <Anchor
          component="button"
          size="xs"
          underline="always"
          aria-label={t('note.editThis', { text })}
          onClick={onEdit}
        >
          {t('note.edit')}
        </Anchor>
      )}
    </div>
  )
}

function SentenceEditor({
  draft,
  editing,
  original,
}: {
  draft: Draft
  editing: Editing
  original: NoteSentence | null
}) {
  const { t } = useTranslation()
  const { isSaving, problem, onChange, onSave, onRemove } = editing
  return (
    <div className="sentence-editor">
      <Textarea
        autosize
        autoFocus
        minRows={2}
        label={t(original ? 'note.editing' : 'note.adding')}
        value={draft.text}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange(null)
        }}
      />
      {original && original.evidence.length > 0 && (
        <Checkbox
          mt="xs"
          size="sm"
          label={t('note.keepsEvidence')}
          checked={draft.keepsEvidence}
          onChange={(event) => onChange({ ...draft, keepsEvidence: event.currentTarget.checked })}
        />
      )}
      {problem !== null && <ProblemNote error={problem} />}
      {editing.isConflict && (
        <Text size="sm" fw={600} role="alert">
          {t('note.conflict')}
        </Text>
      )}
      <Group mt="xs" gap="xs">
        <Button size="xs" loading={isSaving} disabled={draft.text.trim() === ''} onClick={() => onSave(draft)}>
          {t('common.save')}
        </Button>
        <Button size="xs" variant="outline" onClick={() => onChange(null)}>
          {t('common.cancel')}
        </Button>
        {original && (
          <Button size="xs" variant="subtle" color="dark.9" disabled={isSaving} onClick={() => onRemove(draft.id)}>
            {t('note.remove')}
          </Button>
        )}
      </Group>
    </div>
  )
}
