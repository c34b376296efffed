import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding, Subject } from '../../core/clinical.ts'
import type { EncounterView } from '../../core/rest.ts'
import { EscalationCard } from './escalation-card.tsx'
import { howItIs } from './how-it-is.ts'

/** What the talk says in single facts, and alarms that are over; open ones stand above the note. */
export function FactsPanel({ view, children }: { view: EncounterView; children: React.ReactNode }) {
  const { t } = useTranslation()
  const said = view.findings.filter(({ assertion }) => assertion.negation !== 'negated')
  const over = view.escalations.filter(({ state }) => state === 'closed')
  const denied = view.findings.filter(({ assertion }) => assertion.negation === 'negated')
  return (
    <section aria-labelledby="facts-title" className="panel facts-column">
      <Title order={2} size="h4" id="facts-title" mb="xs">
        {t('facts.title')}
      </Title>
      {children}
      {over.map((escalation) => (
        <EscalationCard key={escalation.escalationId} escalation={escalation} turns={view.turns} />
      ))}
      <Stack gap="xs" mt="sm">
        <FactList title={t('facts.present')} findings={said} />
        <FactList title={t('facts.denied')} findings={denied} />
      </Stack>
    </section>
  )
}

function FactList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const { t } = useTranslation()
  return (
    <div>
      <Text fw={650} size="sm">
        {title}
      </Text>
      {findings.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('common.none')}
        </Text>
      )}
      <ul className="fact-list">
        {findings.map((finding) => (
          <FactRow key={`${finding.turn} ${finding.code} ${finding.start}`} finding={finding} />
        ))}
      </ul>
    </div>
  )
}

export function FactRow({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const { name, quote, beside, assertion, value, unit } = finding
  const shades = [
    assertion.negation === 'possible' ? t('facts.possible') : '',
    assertion.temporality === 'historical' ? t('facts.historical') : '',
    assertion.experiencer === 'other' ? t('facts.other') : '',
    assertion.family ? t('facts.family') : '',
    assertion.hypothetical ? t('facts.hypothetical') : '',
    finding.resolved ? t('facts.resolved') : '',
  ].filter((shade) => shade !== '')
  return (
    <li>
      {name.charAt(0).toUpperCase()}
      {name.slice(1)}
      {value !== null && ` ${value}${unit ? ` ${unit}` : ''}`}
      {shades.length > 0 && <em> ({shades.join(', ')})</em>}{' '}
      <span className="rule">
        {beside && `“${beside.quote}” – `}“{quote}”
      </span>
      <Described finding={finding} />
    </li>
  )
}

/** How it is, in the words that say so. */
function Described({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const told = howItIs(finding).map(
    ({ kind, words }) => `${t(`facts.${kind}`)} ${words.map((quote) => `“${quote}”`).join(', ')}`,
  )
  if (told.length === 0) return null
  return (
    <Text size="xs" c="dimmed">
      {told.join(' · ')}
    </Text>
  )
}

/** Who the talk is about, in one line. */
export function useSubjectLine(): (subject: Subject) => string {
  const { t } = useTranslation()
  return ({ ageYears, ageDays, sex, pregnant, weeksPregnant, daysPostpartum, speaker }) =>
    [
      ageDays !== null
        ? t('subject.days', { count: ageDays })
        : ageYears === null
          ? t('subject.noAge')
          : t('subject.years', { age: Math.floor(ageYears) }),
      sex === null ? t('subject.noSex') : t(`subject.${sex}`),
      pregnant ? (weeksPregnant === null ? t('subject.pregnant') : t('subject.weeks', { weeks: weeksPregnant })) : '',
      daysPostpartum === null ? '' : t('subject.postpartum', { days: Math.round(daysPostpartum) }),
      speaker === 'self' ? '' : t('subject.toldBy', { who: t(`subject.${speaker}`) }),
    ]
      .filter((part) => part !== '')
      .join(', ')
}
