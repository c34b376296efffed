import type { Urgency } from '../../core/clinical.ts'
import type { Condition, Source } from '../protocol.ts'

/**
 * A common complaint below the red flags: what level it has when no protocol fires, and when the positive criteria of
 * self-care are met. `selfCare` is null where a clinician is needed anyway.
 */
export interface Presentation {
  /** kebab-case, unique. */
  readonly name: string
  readonly sources: readonly Source[]
  /** Concepts that bring the person: any of them affirmed and recent. */
  readonly complaint: readonly string[]
  /** The level when nothing raises it and self-care is not met. */
  readonly level: Exclude<Urgency, 'self_care'>
  /** What raises the complaint; the highest that holds counts. */
  readonly raise: readonly { readonly level: Urgency; readonly when: Condition; readonly why: string }[]
  readonly selfCare: SelfCare | null
  /** Other complaints that this one stands for where nothing raises it: they bring no level of their own. */
  readonly explains?: readonly string[]
  /** True for long-term conditions: they are the complaint only where nothing else is. */
  readonly isBackground?: boolean
}

/** All must hold: nothing of `unless` is present, the age fits, the duration is short enough. */
export interface SelfCare {
  readonly minYears: number
  readonly maxYears?: number
  /** Longer than this needs a clinician; an unsaid duration passes only where `durationMayBeUnsaid`. */
  readonly withinHours: number | null
  /** Not for people who are pregnant or may be where it matters. */
  readonly notPregnant: boolean
  /** Each must be said: the positive part of a rule such as Ottawa's. */
  readonly needs?: readonly string[]
  readonly unless: readonly string[]
  /** Other complaints that belong to the same minor illness, and then bring no level of their own. */
  readonly explains: readonly string[]
}
