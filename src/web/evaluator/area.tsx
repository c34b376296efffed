import type { Me } from '../../core/rest.ts'
export function EvaluatorArea({ me }: { me: Me }) {
  return <p>{me.name}</p>
}
