import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/** "Any fever with the back pain?": the pain is known already, and a no leaves it as it is. */
export function isTakenAsKnown({ tokens, sentenceStarts }: Tokenised, { from }: TokenSpan): boolean {
  const start = sentenceStarts[tokens[from]!.sentence]!
  return tokens
    .slice(start + 1, from)
    .some(
      ({ text }, i, before) =>
        text === 'with' && before.length - i <= 4 && /^(?:the|your|this|that|his|her)$/.test(before[i + 1]?.text ?? ''),
    )
}

/** "Have you been around anyone with COVID?": theirs, whoever answers. */
export function isOfAnyone({ tokens }: Tokenised, { from }: TokenSpan): boolean {
  const near = tokens.slice(Math.max(0, from - 4), from).map(({ text }) => text)
  const at = near.findIndex((word) => /^(?:anyone|anybody|someone|somebody|people)$/.test(word))
  return at >= 0 && near.slice(at + 1).some((word) => /^(?:with|who|has|had|having)$/.test(word))
}

/** "Has the rash gone?", "did the bleeding stop?": asks for the end of what it names. */
export function asksIfOver({ tokens }: Tokenised, { from, to }: TokenSpan): boolean {
  const { sentence } = tokens[from]!
  const before = tokens.slice(Math.max(0, from - 3), from)
  const after = tokens.slice(to, to + 4)
  // "Have you stopped smoking?", "did it stop bleeding?"
  if (
    before.some(
      (token) => token.sentence === sentence && /^(?:stop|stopped|quit|finished|over|recovered)$/.test(token.text),
    ) &&
    !before.some((token) => token.sentence === sentence && /^(?:cant|wont|not|never|doesnt)$/.test(token.text))
  )
    return true
  return (
    [...before, ...after].some(
      (token) => token.sentence === sentence && /^(?:has|have|did|is|are)$/.test(token.text),
    ) &&
    after.some(
      (token) =>
        token.sentence === sentence &&
        /^(?:gone|went|go|cleared|settled|stopped|stop|passed|resolved|eased|disappeared|healed|subsided|over)$/.test(
          token.text,
        ),
    )
  )
}
