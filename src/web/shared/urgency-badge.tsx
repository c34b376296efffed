import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Urgency } from '../../core/clinical.ts'

const LOOK: Record<Urgency | 'unknown', { color: string; variant: 'filled' | 'outline' | 'light'; sign: string }> = {
  emergency: { color: 'red.9', variant: 'filled', sign: '!!' },
  urgent: { color: '#9a3412', variant: 'outline', sign: '!' },
  soon: { color: 'blue.9', variant: 'outline', sign: '›' },
  routine: { color: 'gray.8', variant: 'outline', sign: '·' },
  self_care: { color: 'gray.8', variant: 'outline', sign: '–' },
  unknown: { color: 'dark.5', variant: 'outline', sign: '?' },
}

/** A level with its word and a sign of its own, so that colour is not the only difference. */
export function UrgencyBadge({ level }: { level: Urgency | null }) {
  const { t } = useTranslation()
  const { color, variant, sign } = LOOK[level ?? 'unknown']
  return (
    <Badge
      color={color}
      variant={variant}
      radius="sm"
      leftSection={<span aria-hidden>{sign}</span>}
      style={{ flexShrink: 0 }}
    >
      {t(`level.${level ?? 'unknown'}`)}
    </Badge>
  )
}
