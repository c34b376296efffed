import { Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../core/clinical.ts'
import type { EncounterView } from '../../core/rest.ts'
import { timeOfDay } from '../shared/time.ts'
import { marksByTurn, pieces, type TurnMarks } from './highlight.ts'
import { WriteBox, type WriteToPatient } from './write-box.tsx'

interface TranscriptPanelProps {
  view: EncounterView
  /** What the chosen sentence rests on. */
  evidence: readonly Evidence[]
  onWrite: WriteToPatient
}

/** The talk word for word. What the chosen sentence rests on is marked and scrolled to. */
export function TranscriptPanel({ view, evidence, onWrite }: TranscriptPanelProps) {
  const { t } = useTranslation()
  const marks = marksByTurn(evidence)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const first = list.current?.querySelector('[data-evidence]')
    if (evidence.length > 0) first?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }, [evidence])
  const passages = evidence.filter((one) => one.kind === 'passage')
  return (
    <section aria-labelledby="transcript-title" className="panel transcript-column">
      <Title order={2} size="h4" id="transcript-title">
        {t('transcript.title')}
      </Title>
      <Text size="sm" role="status" mb="xs">
        {evidence.length > 0 ? t('transcript.rests', { count: marks.size + passages.length }) : t('transcript.hint')}
      </Text>
      {passages.map(({ chunk, document, quote }) => (
        <blockquote key={chunk} className="passage">
          {quote} <span className="rule">{document}</span>
        </blockquote>
      ))}
      <ol ref={list} className="plain-list transcript" tabIndex={0} aria-label={t('transcript.title')}>
        {view.turns.map((turn) => (
          <TurnRow key={turn.id} turn={turn} marks={marks.get(turn.id)} />
        ))}
      </ol>
      <WriteBox view={view} onWrite={onWrite} />
    </section>
  )
}

function TurnRow({ turn, marks }: { turn: EncounterView['turns'][number]; marks: TurnMarks | undefined }) {
  const { t } = useTranslation()
  const { speaker, text, at, author } = turn
  const who = t(`speaker.${speaker}`)
  return (
    <li className={`turn turn-${speaker}`} data-evidence={marks ? '' : undefined} data-turn={turn.id}>
      <span className="turn-head">
        <strong>{author === null ? who : t('transcript.by', { who, author })}</strong>{' '}
        <time dateTime={at}>{timeOfDay(at)}</time>
        {marks?.isQuestion && <em> · {t('transcript.question')}</em>}
      </span>
      <p dir="auto">
        {pieces(text, marks?.spans ?? []).map((piece, index) =>
          piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
      </p>
    </li>
  )
}
