import { Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Evidence, NoteSentence, Urgency } from '../../core/clinical.ts'
import type { EncounterView, Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'
import { EscalationCard } from './escalation-card.tsx'
import { FactsPanel, useSubjectLine } from './facts-panel.tsx'
import { head } from './note-edits.ts'
import { NotePanel } from './note-panel.tsx'
import { DraftedLevel, OwnLevel } from './own-level.tsx'
import { usePatientName } from './patient-name.ts'
import { SbarView } from './sbar-view.tsx'
import { SignedNote } from './signed-note.tsx'
import { Signing } from './signing.tsx'
import { TranscriptPanel } from './transcript-panel.tsx'
import { useEncounterView } from './use-encounter-view.ts'
import type { WriteToPatient } from './write-box.tsx'

const NO_EVIDENCE: readonly Evidence[] = []

/** One encounter: the note, the words it came from, and the facts, side by side. */
export function EncounterPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { encounterId = '' } = useParams()
  const nameOf = usePatientName()
  const { data: view, error, refetch, writeToPatient } = useEncounterView(encounterId)
  return (
    <Shell
      me={me}
      title={view ? nameOf(view) : t('encounter.title')}
      nav={[{ to: '/clinician', label: t('queue.title') }]}
      width={1600}
    >
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!view && !error && <Loading />}
      {view && <Workplace key={encounterId} view={view} onWrite={writeToPatient} />}
    </Shell>
  )
}

function Workplace({ view, onWrite }: { view: EncounterView; onWrite: WriteToPatient }) {
  const { t } = useTranslation()
  const [selected, setSelected] = useState<NoteSentence | null>(null)
  const [level, setLevel] = useState<Urgency | null>(null)
  const { note } = view
  const choosing = note !== null && note.state === 'in_review'
  const sbar = note && head(note)?.sbar
  const alarms = view.escalations.filter(({ state }) => state !== 'closed')
  const selection = { selected: selected?.id ?? null, onSelect: setSelected }
  return (
    <>
      <EncounterHead view={view} />
      <div className="workplace">
        {alarms.length > 0 && (
          <section aria-label={t('encounter.alarms')} className="alarms">
            {alarms.map((escalation) => (
              <EscalationCard key={escalation.escalationId} escalation={escalation} turns={view.turns} />
            ))}
          </section>
        )}
        <div className="note-column">
          {note ? (
            <NotePanel note={note} turns={view.turns} isBlind={choosing && level === null} {...selection} />
          ) : (
            <Text className="panel">{t('note.notYet')}</Text>
          )}
          {sbar && <SbarView sbar={sbar} />}
          {note && choosing && <Signing view={view} note={note} level={level} {...selection} />}
          {note && <SignedNote note={note} />}
        </div>
        <TranscriptPanel view={view} evidence={selected?.evidence ?? NO_EVIDENCE} onWrite={onWrite} />
        <FactsPanel view={view}>
          {choosing ? <OwnLevel view={view} level={level} onChoose={setLevel} /> : <DraftedLevel view={view} />}
        </FactsPanel>
      </div>
    </>
  )
}

function EncounterHead({ view }: { view: EncounterView }) {
  const { t } = useTranslation()
  const nameOf = usePatientName()
  const subject = useSubjectLine()
  return (
    <header className="encounter-head">
      <Group gap="md" align="baseline">
        <Title order={1} size="h3">
          {nameOf(view)}
        </Title>
        <Text>{subject(view.subject)}</Text>
        <Text c="dimmed">{t(`status.${view.status}`)}</Text>
      </Group>
      <Text size="sm">
        {t('encounter.opened', { at: dateTime(view.openedAt) })} · {t('encounter.place')}:{' '}
        {view.place ?? t('common.notKnown')} · {t('encounter.callBack')}: {view.callBack ?? t('common.notKnown')}
      </Text>
    </header>
  )
}
