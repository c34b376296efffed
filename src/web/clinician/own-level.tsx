import { Paper, Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { URGENCIES, Urgency } from '../../core/clinical.ts'
import type { EncounterView } from '../../core/rest.ts'
import { UrgencyBadge } from '../shared/urgency-badge.tsx'

interface OwnLevelProps {
  view: EncounterView
  level: Urgency | null
  onChoose: (level: Urgency) => void
}

/** The clinician judges first: the drafted level is shown only after they have chosen their own. */
export function OwnLevel({ view, level, onChoose }: OwnLevelProps) {
  const { t } = useTranslation()
  return (
    <Paper withBorder p="sm" mt="xs">
      <Radio.Group
        label={t('level.own')}
        description={t('level.ownWhy')}
        value={level}
        onChange={(value) => onChoose(Urgency.parse(value))}
      >
        <Stack gap={6} mt="xs">
          {URGENCIES.toReversed().map((one) => (
            <Radio key={one} value={one} label={t(`level.${one}`)} description={t(`level.${one}.within`)} />
          ))}
        </Stack>
      </Radio.Group>
      {level !== null && <DraftedLevel view={view} />}
    </Paper>
  )
}

/** What the rules say, with their reasons. */
export function DraftedLevel({ view: { level, floor, triage, status } }: { view: EncounterView }) {
  const { t } = useTranslation()
  return (
    <div className="drafted-level" role="status">
      <Text size="sm" component="div">
        {t(status === 'signed' ? 'level.signed' : 'level.drafted')} <UrgencyBadge level={level} /> · {t('level.floor')}{' '}
        <UrgencyBadge level={floor} />
      </Text>
      {triage && (
        <>
          <ul className="fact-list">
            {triage.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {triage.missing.length > 0 && (
            <Text size="sm">
              {t('level.missing')}: {triage.missing.join(', ')}
            </Text>
          )}
        </>
      )}
    </div>
  )
}
