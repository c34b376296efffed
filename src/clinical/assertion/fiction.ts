import type { Tokenised } from '../match/tokens.ts'
import type { Cue } from './scope.ts'
import type { TokenSpan } from './token-span.ts'

const OWN = /^(?:i|im|ive|id|iwill|my|me|mine|we|weare|our|myself)$/
/** "Chest pain since this morning", "its still there": of the writer's own day, in no story. */
const OF_TODAY = /^(?:since|today|tonight|currently|still|ago)$/
const TURNS = /^(?:and|but|now|then|suddenly|since|today|however|because|while)$/

/**
 * Whether the words of `target` are told of a film, a book or a dream. A story holds in its own sentence until the
 * writer turns to the own person ("I watched a film and now I can't breathe"), and goes on over the next sentences only
 * while those are about nobody of the writer's ("In the film a man collapses. He has a heart attack."). Whatever a
 * message also says of a film, a danger that the writer tells as the own one stays a danger.
 */
export function isFiction(text: Tokenised, cues: readonly Cue[], target: TokenSpan): boolean {
  const { tokens, sentenceStarts } = text
  const sentence = tokens[target.from]!.sentence
  if (!cues.some(({ kind }) => kind === 'fiction')) return false
  const stories = cues.filter(({ kind }) => kind === 'fiction')
  const isOwn = (from: number, to: number) => tokens.slice(from, to).some((token) => OWN.test(token.text))
  const here = stories.filter((cue) => tokens[cue.from]!.sentence === sentence)
  const isOfToday = (from: number) =>
    tokens.slice(from, sentenceStarts[sentence + 1] ?? tokens.length).some((token) => OF_TODAY.test(token.text))
  if (here.length > 0 && isStillThere(text, target)) return false
  if (here.length > 0)
    return here.some((cue) => {
      if (cue.from >= target.to) return !isOwn(sentenceStarts[sentence]!, target.from)
      for (let i = cue.to; i < target.from; i++)
        if (turnsToOwn(text, i) || (TURNS.test(tokens[i]!.text) && isOwn(i + 1, Math.min(i + 4, target.to))))
          return false
      return true
    })
  const earlier = stories.filter((cue) => tokens[cue.from]!.sentence < sentence)
  if (earlier.length === 0 || isOfToday(sentenceStarts[sentence]!)) return false
  const from = Math.max(...earlier.map((cue) => tokens[cue.from]!.sentence)) + 1
  return !isOwn(sentenceStarts[from]!, sentenceStarts[sentence + 1] ?? tokens.length)
}

/** "In my dream I had chest pain, woke up and its still there": it went on behind the dream. */
function isStillThere({ tokens }: Tokenised, target: TokenSpan): boolean {
  const { sentence } = tokens[target.from]!
  const rest = tokens.slice(target.to).filter((token) => token.sentence === sentence)
  return rest.some(
    ({ text }, i) => text === 'still' && /^(?:there|here|going|got|have|hurts|hurting)$/.test(rest[i + 1]?.text ?? ''),
  )
}

/** "A girl died of it on the news, my tongue is swelling": behind a comma the writer speaks of the own body. */
function turnsToOwn({ tokens }: Tokenised, at: number): boolean {
  const { before, text } = tokens[at]!
  if (before !== 'comma' || !/^(?:i|im|ive|my)$/.test(text)) return false
  return !/^(?:think|guess|believe|suppose|mean|know|forget)$/.test(tokens[at + 1]?.text ?? '')
}
