import type { Me } from '../../core/rest.ts'
export function AdminArea({ me }: { me: Me }) {
  return <p>{me.name}</p>
}
