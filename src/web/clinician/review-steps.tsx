import { Accordion, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding, NoteSentence } from '../../core/clinical.ts'
import { CRITICAL_ITEMS, type CriticalItem, type EncounterView } from '../../core/rest.ts'
import { FactRow } from './facts-panel.tsx'
import { FlagQuote } from './flag-quote.tsx'
import { head } from './note-edits.ts'
import { SentenceRow } from './note-section.tsx'
import { type RaisedFlag, raisedFlags } from './raised-flags.ts'

interface ReviewStepsProps {
  view: EncounterView
  opened: ReadonlySet<CriticalItem>
  onOpen: (step: CriticalItem) => void
  selected: string | null
  onSelect: (sentence: NoteSentence) => void
}

/** What harms when it is wrong, opened one by one before the signature: opening one closes the other. */
export function ReviewSteps({ view, opened, onOpen, selected, onSelect }: ReviewStepsProps) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="review-title" className="review-steps">
      <Title order={3} size="h5" id="review-title">
        {t('review.title')}
      </Title>
      <Text size="sm">{t('review.why')}</Text>
      <Accordion
        order={4}
        variant="contained"
        mt="xs"
        transitionDuration={0}
        onChange={(step) => {
          const known = CRITICAL_ITEMS.find((one) => one === step)
          if (known) onOpen(known)
        }}
      >
        {CRITICAL_ITEMS.map((step) => {
          const { sentences, findings, quotes } = contentOf(step, view)
          return (
            <Accordion.Item key={step} value={step}>
              <Accordion.Control>
                {t(`review.${step}`)}{' '}
                <span className="rule">{opened.has(step) ? `✓ ${t('review.opened')}` : t('review.notOpened')}</span>
              </Accordion.Control>
              <Accordion.Panel>
                {sentences.map((sentence) => (
                  <SentenceRow
                    key={sentence.id}
                    sentence={sentence}
                    isSelected={selected === sentence.id}
                    onSelect={() => onSelect(sentence)}
                    onEdit={null}
                  />
                ))}
                <ul className="fact-list">
                  {findings.map((finding) => (
                    <FactRow key={`${finding.turn} ${finding.code} ${finding.start}`} finding={finding} />
                  ))}
                  {quotes.map(({ flag, raisedAt }) => (
                    <li key={`${flag.rule} ${flag.quote}`}>
                      <FlagQuote flag={flag} turns={view.turns} raisedAt={raisedAt} />
                    </li>
                  ))}
                </ul>
                {sentences.length + findings.length + quotes.length === 0 && (
                  <Text size="sm">{t('review.nothing')}</Text>
                )}
              </Accordion.Panel>
            </Accordion.Item>
          )
        })}
      </Accordion>
    </section>
  )
}

interface Content {
  sentences: readonly NoteSentence[]
  findings: readonly Finding[]
  quotes: readonly RaisedFlag[]
}

function contentOf(step: CriticalItem, view: EncounterView): Content {
  const sentences = (view.note && head(view.note)?.sentences) ?? []
  const nothing: Content = { sentences: [], findings: [], quotes: [] }
  switch (step) {
    case 'medicines':
    case 'allergies': {
      const kind = step === 'medicines' ? 'medicine' : 'allergy'
      return {
        ...nothing,
        sentences: sentences.filter(({ heading }) => heading === step),
        findings: view.findings.filter((finding) => finding.kind === kind),
      }
    }
    case 'negatives':
      return {
        ...nothing,
        sentences: sentences.filter(({ heading }) => heading === 'ros'),
        findings: view.findings.filter(({ assertion }) => assertion.negation === 'negated'),
      }
    case 'redFlags':
      return {
        ...nothing,
        quotes: raisedFlags(view),
      }
    case 'plan':
      return { ...nothing, sentences: sentences.filter(({ section }) => section === 'plan') }
  }
}
