import type { Urgency } from '../../../core/clinical.ts'

/** First messages by the level that is right for them. */
export type ByLevel = Readonly<Partial<Record<Urgency, readonly string[]>>>
