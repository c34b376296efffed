import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ConsentList } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'

type Consent = ConsentList['consents'][number]

export function useConsents() {
  const queries = useQueryClient()
  const list = useQuery({ queryKey: ['consents'], queryFn: () => call(ConsentList, '/v1/consents') })
  const change = useMutation({
    mutationFn: ({ purpose, version, given }: Pick<Consent, 'purpose' | 'version' | 'given'>) =>
      call(ConsentList, `/v1/consents/${purpose}`, { method: 'PUT', body: { version, given } }),
    onSuccess: (data) => queries.setQueryData(['consents'], data),
  })
  return { list, change }
}
