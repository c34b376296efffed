import { Button, Checkbox, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTranslated, placeValues, safetyNetKey, wording } from '../../clinical/wording/index.ts'
import { type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { CriticalItem, EncounterView, NoteSign, NoteView } from '../../core/rest.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'
import { useSubjectLine } from './facts-panel.tsx'
import { head, isProposal } from './note-edits.ts'
import { usePatientName } from './patient-name.ts'
import { useNote } from './use-note.ts'

interface SignDialogProps {
  view: EncounterView
  note: NoteView
  level: Urgency
  /** Critical items that were opened before. */
  opened: ReadonlySet<CriticalItem>
  onClose: () => void
}

/** The signature: whom it is about, what to watch for, what follows, and why where it goes below the floor. */
export function SignDialog({ view, note, level, opened, onClose }: SignDialogProps) {
  const { t } = useTranslation()
  const subject = useSubjectLine()
  const nameOf = usePatientName()
  const { sign } = useNote(note)
  const [confirmed, setConfirmed] = useState(false)
  const isForeign = view.locale !== 'en'
  const [reads, setReads] = useState(false)
  const isReady = confirmed && (reads || !isForeign)
  const netKey = safetyNetKey(level)
  const isInTheirs = isTranslated(view.locale, netKey)
  const [words, setWords] = useState({
    safetyNet: wording(view.locale, netKey, placeValues(view.locale, view.subject.country)),
    followUp: '',
    emergencyOutcome: '',
    lowerReason: '',
  })
  const needsOutcome = view.floor === 'emergency' || view.escalations.some((one) => one.level === 'emergency')
  const needsReason = urgencyRank(level) < urgencyRank(view.floor)
  const version = head(note)?.version

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isReady || version === undefined || note.interruptId === null) return
    const { safetyNet, followUp, emergencyOutcome, lowerReason } = words
    const body: NoteSign = {
      version,
      interruptId: note.interruptId,
      level,
      opened: [...opened],
      subjectConfirmed: true,
      ...(isForeign ? { languageConfirmed: true as const } : {}),
      safetyNet: safetyNet.trim(),
      followUp: followUp.trim(),
      ...(needsOutcome ? { emergencyOutcome: emergencyOutcome.trim() } : {}),
      ...(needsReason ? { lowerReason: lowerReason.trim() } : {}),
    }
    sign.mutate(body, { onSuccess: onClose })
  }
  const field = (name: keyof typeof words) => ({
    required: true,
    autosize: true,
    minRows: 2,
    value: words[name],
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) =>
      setWords({ ...words, [name]: event.currentTarget.value }),
  })

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sign.title')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div className="sign-subject">
            <Text fw={700}>{nameOf(view)}</Text>
            <Text size="sm">{subject(view.subject)}</Text>
            <Checkbox
              mt="xs"
              required
              label={t('sign.subject')}
              checked={confirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
            />
            {isForeign && (
              <Checkbox
                mt="xs"
                required
                label={t('sign.reads', { language: t(`language.${view.locale}`) })}
                checked={reads}
                onChange={(event) => setReads(event.currentTarget.checked)}
              />
            )}
          </div>
          <Text component="div">
            {t('sign.level')} <UrgencyBadge level={level} /> · {t('level.floor')} <UrgencyBadge level={view.floor} />
          </Text>
          {needsReason && <Textarea label={t('sign.lowerReason')} {...field('lowerReason')} />}
          {needsOutcome && <Textarea label={t('sign.emergencyOutcome')} {...field('emergencyOutcome')} />}
          <Textarea
            label={t('sign.safetyNet')}
            description={t('sign.safetyNetWhy')}
            dir="auto"
            {...field('safetyNet')}
          />
          {isForeign && (
            <div>
              <Text size="sm" fw={600}>
                {isInTheirs
                  ? t('sign.netBeside', { language: t(`language.${view.locale}`) })
                  : t('sign.netEnglish', { language: t(`language.${view.locale}`) })}
              </Text>
              {isInTheirs && <Text size="sm">{wording('en', netKey, placeValues('en', view.subject.country))}</Text>}
            </div>
          )}
          <Textarea label={t('sign.followUp')} {...field('followUp')} />
          {head(note)?.sentences.some(isProposal) && <Text size="sm">{t('sign.planWhy')}</Text>}
          {note.blockers.length > 0 && (
            <List size="sm">
              {note.blockers.map((blocker) => (
                <List.Item key={blocker}>{blocker}</List.Item>
              ))}
            </List>
          )}
          {sign.error && <ProblemNote error={sign.error} />}
          <Group justify="flex-end">
            <Button variant="outline" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={sign.isPending} disabled={!isReady}>
              {t('sign.sign')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
