import { Button, Checkbox, Group, Paper, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteDocuments } from '../../core/note-documents.ts'
import type { NoteView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { dateTime } from '../shared/time.ts'
import { Readers } from './readers.tsx'
import type { useDocuments } from './use-documents.ts'

interface PatientSummaryProps {
  note: NoteView
  documents: NoteDocuments
  share: ReturnType<typeof useDocuments>['share']
}

/** What of the note the patient can be given, part by part, each by a decision of its own. Nothing is shared by default. */
export function PatientSummary({ note, documents, share }: PatientSummaryProps) {
  const { t } = useTranslation()
  const { summary, readers, withheld, version } = documents
  return (
    <>
      <Text my="xs">{t('summary.what')}</Text>
      <Readers readers={readers} />
      {withheld > 0 && <Text size="sm">{t('summary.withheld', { count: withheld })}</Text>}
      {summary.length === 0 && <Text>{t('summary.nothing')}</Text>}
      {summary.map((part) => (
        <Paper key={part.item} component="section" withBorder p="sm" mt="sm" aria-label={part.title}>
          <Title order={2} size="h4">
            {part.title}
          </Title>
          <ul className="fact-list">
            {part.lines.map(({ text }) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
          {part.sharedAt !== null ? (
            <Text size="sm" fw={650} role="status">
              ✓ {t('summary.shared', { at: dateTime(part.sharedAt) })}
            </Text>
          ) : note.state === 'signed' ? (
            <SharePart
              title={part.title}
              isSharing={share.isPending && share.variables.item === part.item}
              onShare={() => share.mutate({ item: part.item, version, readers: readers.map(({ id }) => id) })}
            />
          ) : (
            <Text size="sm">{t('summary.notShared')}</Text>
          )}
          {share.error && share.variables.item === part.item && <ProblemNote error={share.error} />}
        </Paper>
      ))}
      {note.state !== 'signed' && (
        <Text size="sm" mt="sm">
          {t('summary.signFirst')}
        </Text>
      )}
    </>
  )
}

function SharePart({ title, isSharing, onShare }: { title: string; isSharing: boolean; onShare: () => void }) {
  const { t } = useTranslation()
  const [isDecided, setIsDecided] = useState(false)
  return (
    <Group gap="sm" className="no-print">
      <Checkbox
        label={t('summary.decide')}
        aria-label={t('summary.decideThis', { title })}
        checked={isDecided}
        onChange={(event) => setIsDecided(event.currentTarget.checked)}
      />
      <Button
        size="xs"
        disabled={!isDecided}
        loading={isSharing}
        aria-label={t('summary.shareThis', { title })}
        onClick={onShare}
      >
        {t('summary.share')}
      </Button>
    </Group>
  )
}
