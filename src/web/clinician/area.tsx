import type { Me } from '../../core/rest.ts'
export function ClinicianArea({ me }: { me: Me }) {
  return <p>{me.name}</p>
}
