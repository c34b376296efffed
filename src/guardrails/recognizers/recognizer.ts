import type { IdentifierKind } from '../identifier-kind.ts'
import type { View } from '../view.ts'

export interface Found {
  /** Units from the start of the token in question to the end of the span. */
  length: number
  type: IdentifierKind
  /** 0 to 1; below 0.5 nothing is done. */
  score: number
  /**
   * The span may go on past the look: `solid` to the next white space, `line` to the end of the line, `spoken` while
   * digits are said.
   */
  open?: 'solid' | 'line' | 'spoken'
}

/** One way to find identifiers. Asked about each token that could begin one. What they find changes with the version of the guard `identifier-leak`. */
export interface Recognizer {
  readonly id: string
  /** Lower-case words to look at besides the dictionaries' own. */
  readonly starters?: ReadonlySet<string>
  find(view: View): Found | null
}

/** First match of an anchored pattern at the token, as a found span; null when it doesn't match. */
export function foundAt(match: RegExpExecArray | null, type: IdentifierKind, score: number): Found | null {
  return match === null || match[0].length === 0 ? null : { length: match[0].length, type, score }
}
