import type { Population } from '../clinical/population.ts'
import type { Locale } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import type { Model } from '../models/model.ts'
import type { Store } from '../store/open.ts'
import type { FailpointName } from './failpoints.ts'

/** A named place in the flow. The product does nothing there; the crash tests kill the process. */
export type Failpoint = (name: FailpointName) => void

/** A published passage that may answer a question, with what a citation needs. */
export interface Passage {
  readonly document: string
  readonly chunk: string
  readonly title: string
  readonly source: string
  readonly year: number | null
  readonly url: string | null
  /** False while no named person has reviewed the document. */
  readonly reviewed: boolean
  readonly text: string
  /** Whom it is written for; without it: anybody. */
  readonly population?: Population
}

export interface Retriever {
  /** Passages for this person (age, sex, pregnancy), best first; empty = nothing published answers, or no vectors here. */
  search(input: {
    tenantId: string
    question: string
    locale: Locale
    subject: Subject
    limit?: number
  }): Promise<Passage[]>
}

/** What the workflows are made of; handed in, never global. */
export interface Services {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** Routed, not yet masked; null = no model is configured and the rules answer. */
  readonly model: Model | null
  readonly retriever: Retriever
  readonly failpoint: Failpoint
}
