import { Alert, Button, List, Paper, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteSentence, Urgency } from '../../core/clinical.ts'
import { type CriticalItem, type EncounterView, type NoteView, unopenedItems } from '../../core/rest.ts'
import { ReviewSteps } from './review-steps.tsx'
import { SignDialog } from './sign-dialog.tsx'

interface SigningProps {
  view: EncounterView
  note: NoteView
  level: Urgency | null
  selected: string | null
  onSelect: (sentence: NoteSentence) => void
}

/** The way to the signature: what is left to do stands above the button. */
export function Signing({ view, note, level, selected, onSelect }: SigningProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<ReadonlySet<CriticalItem>>(new Set())
  const [isSigning, setIsSigning] = useState(false)
  const left = [
    ...note.blockers,
    ...(level === null ? [t('sign.needsLevel')] : []),
    ...unopenedItems(opened).map((step) => t('sign.needsStep', { step: t(`review.${step}`) })),
  ]
  return (
    <Paper withBorder p="sm" mt="md">
      <ReviewSteps
        view={view}
        opened={opened}
        onOpen={(step) => setOpened(new Set([...opened, step]))}
        selected={selected}
        onSelect={onSelect}
      />
      {note.cautions.length > 0 && (
        <Alert color="red" mt="sm" title={t('sign.cautions')}>
          {note.cautions.map((one) => (
            <Text key={one} size="sm">
              {one}
            </Text>
          ))}
        </Alert>
      )}
      {left.length > 0 && (
        <>
          <Text size="sm" fw={650} mt="sm">
            {t('sign.left')}
          </Text>
          <List size="sm" mb="xs">
            {left.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </>
      )}
      <Button fullWidth mt="sm" disabled={left.length > 0} onClick={() => setIsSigning(true)}>
        {t('sign.open')}
      </Button>
      {isSigning && level !== null && (
        <SignDialog view={view} note={note} level={level} opened={opened} onClose={() => setIsSigning(false)} />
      )}
    </Paper>
  )
}
