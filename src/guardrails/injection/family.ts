/** One reason to think that a text gives orders to a machine. Patterns read folded text and are bounded in length. */
export interface Signal {
  readonly id: string
  /** How sure this alone makes one, 0 to 1: `INJECTION_FLAG` and above flags by itself. */
  readonly weight: number
  readonly pattern: RegExp
}

/** Signals of one kind of attack. Within a family the strongest counts; families add up, because they differ in kind. */
export interface Family {
  readonly id: string
  /** What the attack does, in one sentence, and where it is described. */
  readonly about: string
  readonly source: string
  readonly signals: readonly Signal[]
}
