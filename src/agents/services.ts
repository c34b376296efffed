import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import type { Model } from '../models/model.ts'
import type { Store } from '../store/open.ts'

/** A named place in the flow. The product does nothing there; the crash tests kill the process. */
export type Failpoint = (name: string) => void

/** What the workflows are made of; handed in, never global. */
export interface Services {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** Routed, not yet masked; null = no model is configured and the rules answer. */
  readonly model: Model | null
  readonly failpoint: Failpoint
}
