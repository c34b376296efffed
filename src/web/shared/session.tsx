import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate } from 'react-router'
import { Me, type Role } from '../../core/rest.ts'
import { Loading } from './loading.tsx'
import { ProblemNote } from './problem-note.tsx'
import { ApiProblem, call } from './rest.ts'

/** Where a role's pages begin. */
const LANDING: Record<Role, string> = {
  patient: '/patient',
  clinician: '/clinician',
  evaluator: '/evaluator',
  administrator: '/admin',
}

function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => call(Me, '/v1/me'), staleTime: 60_000 })
}

/** `/`: to the pages of whoever is signed in, else to the sign-in page. */
export function Home() {
  return <Signed>{(me) => <Navigate to={LANDING[me.role]} replace />}</Signed>
}

/** Pages of one role. The server decides what may be read; this only saves a person from an empty page. */
export function ForRole({ role, children }: { role: Role; children: (me: Me) => ReactNode }) {
  return <Signed>{(me) => (me.role === role ? children(me) : <Navigate to={LANDING[me.role]} replace />)}</Signed>
}

/** Pages of everybody who works here. */
export function ForStaff({ children }: { children: (me: Me) => ReactNode }) {
  return <Signed>{(me) => (me.role === 'patient' ? <Navigate to={LANDING.patient} replace /> : children(me))}</Signed>
}

function Signed({ children }: { children: (me: Me) => ReactNode }) {
  const { data, error, refetch } = useMe()
  if (data) return children(data)
  if (error instanceof ApiProblem && error.status === 401) return <Navigate to="/sign-in" replace />
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  return <Loading />
}
