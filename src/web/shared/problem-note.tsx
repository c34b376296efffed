import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from './rest.ts'

/** Says what went wrong, and lets the person try again. Only our own messages are shown. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert color="red" variant="outline" role="alert" title={t('common.failed')} my="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{error instanceof ApiProblem ? error.message : t('common.failedWhy')}</Text>
        {onRetry && (
          <Button size="xs" variant="outline" color="red.9" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
