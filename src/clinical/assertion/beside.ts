import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './scope.ts'

const MAX_ASKED = 4
const NO = /^(?:no|nope|nah|none|never|nil|negative)$/
const POSSIBLE = /^(?:maybe|possibly|perhaps|probably|dunno|unsure|might|could|dont|hard)$/

/**
 * "Rash no. Breathing ok. Fever? Maybe.": who goes through a list repeats each thing as a question of one or two words and
 * answers it in the next sentence. Null where that is not so.
 */
export function selfAnswer(
  { tokens, sentenceStarts, questions }: Tokenised,
  target: TokenSpan,
): 'negated' | 'possible' | null {
  const { sentence } = tokens[target.from]!
  const next = tokens[sentenceStarts[sentence + 1] ?? -1]
  if (!questions[sentence] || !next || questions[sentence + 1]) return null
  if (sentenceStarts[sentence + 1]! - sentenceStarts[sentence]! > MAX_ASKED) return null
  const second = tokens[sentenceStarts[sentence + 1]! + 1]?.text ?? ''
  // "Chest pain? Not really.", "fever? not sure"
  if (next.text === 'not') return /^(?:sure|certain)$/.test(second) ? 'possible' : 'negated'
  if (NO.test(next.text)) return 'negated'
  return POSSIBLE.test(next.text) ? 'possible' : null
}

/** "?PE": the clinician's question mark before a word. */
export function isQueried({ text, tokens }: Tokenised, target: TokenSpan): boolean {
  const { start } = tokens[target.from]!
  return text[start - 1] === '?' && (start < 2 || /\s/.test(text[start - 2]!))
}

/** "chest pain: no, fever: yes" and "any chest pain - none": a bare "no" right behind, before a comma or the end. */
export function hasTrailingNo(text: Tokenised, target: TokenSpan): boolean {
  const token = text.tokens[target.to]
  if (!token || !/^(?:no|none|nope|nil|negative|never|absent|denied|denies)$/.test(token.text)) return false
  if (token.sentence !== text.tokens[target.from]!.sentence) return false
  const next = text.tokens[target.to + 1]
  return !next || next.sentence !== token.sentence || next.before !== 'space'
}

/** "Negative Homans sign", "a negative troponin": the adjective right before a sign or test. */
export function hasLeadingNegative({ tokens }: Tokenised, { from, to }: TokenSpan): boolean {
  const before = tokens[from - 1]
  if (before?.text !== 'negative' || before.sentence !== tokens[from]!.sentence || tokens[from]!.before !== 'space')
    return false
  const earlier = tokens[from - 2]
  const begins =
    !earlier ||
    before.before !== 'space' ||
    /^(?:a|an|and|with|had|has|was|were|showed|serial|repeat)$/.test(earlier.text)
  const last = tokens[to - 1]!.text
  return begins && !/^(?:thoughts?|feelings?|thinking|mood|attitude|energy|rods|symptoms)$/.test(last)
}
