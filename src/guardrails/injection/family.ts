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

/** Begins a sentence, a line or a quoted part: where an order stands. */
const START =
  "(?:^|[.!?:;,>|\"'\\n(\\]}-] ?|\\b(?:please|now|then|and|but|so|just|instead|first|next|also|you (?:must|should|will|shall|can|have to|need to|are to)|(?:can|could|would|will) you|i (?:want|need|command|order|ask|instruct) you to|to|let'?s) )"
