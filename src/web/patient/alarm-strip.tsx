import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import { emergencyNumbers } from '../../clinical/wording/numbers.ts'
import type { Locale } from '../../core/chat.ts'
import type { Alarm } from './alarms.ts'
import { emergencyWords } from './emergency-screen.tsx'

interface AlarmStripProps {
  alarm: Alarm
  locale: Locale
  country: string | null
  onShow: () => void
}

/** Stays above the chat after the emergency screen was left, and is what an urgent finding shows from the start. */
export function AlarmStrip({ alarm, locale, country, onShow }: AlarmStripProps) {
  const { t } = useTranslation()
  const [number] = emergencyNumbers(country).emergency
  const values = placeValues(locale, country)
  if (alarm.level === 'emergency') {
    return (
      <Group className="alarm-strip" role="alert" justify="space-between" gap="xs">
        <Text fw={700}>
          {wording(locale, 'emergency.title')}:{' '}
          <Anchor href={`tel:${number}`} c="white" underline="always" fw={700}>
            {wording(locale, 'emergency.call', { number })}
          </Anchor>
        </Text>
        <Button size="xs" variant="white" color="red.9" onClick={onShow}>
          {t('emergency.show')}
        </Button>
      </Group>
    )
  }
  const told = alarm.someoneTold || alarm.escalationId !== null
  return (
    <Alert
      className="urgent-note"
      role="alert"
      color="#9a3412"
      variant="outline"
      title={wording(locale, 'urgent.title')}
    >
      <Text size="sm">{wording(locale, told ? emergencyWords(alarm) : 'urgent.nobody-told', values)}</Text>
      {!told && alarm.crisis && <Text size="sm">{wording(locale, 'urgent.crisis', values)}</Text>}
      <Anchor href={`tel:${number}`} size="sm" fw={700} c="dark.9" underline="always">
        {wording(locale, 'emergency.call', { number })}
      </Anchor>
    </Alert>
  )
}
