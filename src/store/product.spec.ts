import { canarySpec } from './canary.spec.ts'
import { encounterSpec } from './encounter.spec.ts'
import { knowledgeSpec } from './knowledge.spec.ts'
import { loopSpec } from './loop.spec.ts'
import { notesSpec } from './notes.spec.ts'
import type { Store } from './open.ts'
import { peopleSpec } from './people.spec.ts'
import { policiesSpec } from './policies.spec.ts'
import { runsSpec } from './runs.spec.ts'

/** What the product's tables keep, on the embedded database and on a server. */
export function productSpec(open: () => Store): void {
  peopleSpec(open)
  encounterSpec(open)
  runsSpec(open)
  loopSpec(open)
  notesSpec(open)
  knowledgeSpec(open)
  policiesSpec(open)
  canarySpec(open)
}
