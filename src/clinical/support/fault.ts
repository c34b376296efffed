export type FaultKind =
  | 'unsupported'
  | 'number'
  | 'unit'
  | 'dose'
  | 'medicine'
  | 'polarity'
  | 'side'
  | 'person'
  | 'time'
  | 'question'

/** One way in which a sentence says something else than its source. `what` is the word or figure at fault. */
export interface Fault {
  readonly kind: FaultKind
  readonly what: string
}

export interface SupportSource {
  readonly text: string
  /** Set when `text` answers it; the question then counts only as far as the answer takes it up. */
  readonly question?: string
}
