import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EscalationDetail } from '../../core/rest.ts'
import { ApiProblem, call } from '../shared/rest.ts'

/** "I have this": the name of whoever presses it goes on record. */
export function AcknowledgeButton({
  escalation,
}: {
  escalation: Pick<EscalationDetail, 'escalationId' | 'encounterId'>
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { escalationId, encounterId } = escalation
  const take = useMutation({
    mutationFn: () =>
      call(EscalationDetail, `/v1/escalations/${escalationId}/acknowledge`, { method: 'POST', body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['encounter', encounterId] }),
  })
  return (
    <div>
      <Button color="red.9" loading={take.isPending} onClick={() => take.mutate()}>
        {t('alert.acknowledge')}
      </Button>
      {take.error && (
        <Text size="xs" role="alert" c="red.9" maw={220}>
          {take.error instanceof ApiProblem ? take.error.message : t('common.failedWhy')}
        </Text>
      )}
    </div>
  )
}
