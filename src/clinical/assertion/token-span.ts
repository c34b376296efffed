/** Places of tokens in a text, end exclusive. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}
