import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NoteSentence } from '../../core/clinical.ts'
import type { NoteDocuments } from '../../core/note-documents.ts'
import type { NoteView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { editAdding, head } from './note-edits.ts'
import { SentenceRow } from './note-section.tsx'
import { useDocuments } from './use-documents.ts'
import { useNote } from './use-note.ts'

type Suggestion = NoteDocuments['codes'][number]

interface CodeSuggestionsProps {
  note: NoteView
  selected: string | null
  onSelect: (sentence: NoteSentence) => void
}

/** Codes that fit what was said, beside the problem list: looked up, each with its words; taken or refused by a person. */
export function CodeSuggestions({ note, selected, onSelect }: CodeSuggestionsProps) {
  const { t } = useTranslation()
  const { documents, decideCode } = useDocuments(note)
  const { edit } = useNote(note)
  const current = head(note)
  if (documents.error) return <ProblemNote error={documents.error} onRetry={() => void documents.refetch()} />
  if (!documents.data || !current) return null
  const taken = new Set(current.sentences.map(({ id }) => id))
  const open = documents.data.codes.filter((one) => !taken.has(sentenceOf(one).id))
  const offered = open.filter(({ isDismissed }) => !isDismissed)
  const dismissed = open.filter(({ isDismissed }) => isDismissed)
  if (open.length === 0) return null
  const isBusy = edit.isPending || decideCode.isPending
  return (
    <section className="codes" aria-labelledby="codes-title">
      <Title order={4} size="h6" id="codes-title">
        {t('codes.title')}
      </Title>
      <Text size="xs" c="dimmed">
        {t('codes.what')}
      </Text>
      {offered.length === 0 && <Text size="sm">{t('codes.none')}</Text>}
      <ul className="plain-list">
        {offered.map((one) => (
          <li key={one.code} className="code-row">
            <SentenceRow
              sentence={sentenceOf(one)}
              isSelected={selected === sentenceOf(one).id}
              onSelect={() => onSelect(sentenceOf(one))}
              onEdit={null}
            />
            <Text size="sm" className="code-why">
              {t('codes.why', { finding: one.finding })} <span className="rule">{quotesOf(one)}</span>
            </Text>
            <Group gap="xs">
              <Button
                size="xs"
                variant="outline"
                disabled={isBusy}
                aria-label={t('codes.takeThis', { code: one.code })}
                onClick={() => edit.mutate(editAdding(current, sentenceOf(one)))}
              >
                {t('codes.take')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                color="dark.9"
                disabled={isBusy}
                aria-label={t('codes.dismissThis', { code: one.code })}
                onClick={() => decideCode.mutate({ code: one.code, isDismissed: true })}
              >
                {t('codes.dismiss')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {(edit.error ?? decideCode.error) && <ProblemNote error={edit.error ?? decideCode.error} />}
      {dismissed.length > 0 && (
        <Group gap="xs" mt={4}>
          <Text size="xs">{t('codes.dismissed')}</Text>
          {dismissed.map(({ code }) => (
            <Button
              key={code}
              size="compact-xs"
              variant="default"
              mih={24}
              disabled={isBusy}
              aria-label={t('codes.offerAgain', { code })}
              onClick={() => decideCode.mutate({ code, isDismissed: false })}
            >
              {code}
              <span aria-hidden>&nbsp;↺</span>
            </Button>
          ))}
        </Group>
      )}
    </section>
  )
}

const MOST_EVIDENCE = 20

/** The sentence that a code becomes in the note; its id keeps it from standing there twice. */
function sentenceOf({ code, title, evidence }: Suggestion): NoteSentence {
  return {
    id: `code-${code}`,
    section: 'assessment',
    heading: 'codes',
    text: `${code} ${title}`,
    evidence: evidence.slice(0, MOST_EVIDENCE),
    stated: true,
  }
}

function quotesOf({ evidence }: Suggestion): string {
  return [...new Set(evidence.map(({ quote }) => `“${quote}”`))].join(', ')
}
