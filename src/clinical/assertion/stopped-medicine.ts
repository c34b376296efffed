import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/** How far from its medicine the word that ends it may stand: "sertraline 50 mg once a day, stopped by the GP". */
const REACH = 9

const ENDED = '(?:stopped|discontinued|ceased|withdrawn|withdrew|cancelled|finished|quit|binned|ditched)'
const WHO = '(?:i|he|she|we|they|gp|doctor|doctors|doc|dr|consultant|hospital|nurse|psychiatrist|cardiologist|surgery)'
/** "The GP stopped my", "took me off the", "I came off". */
const BEFORE = new RegExp(
  ` (?:${ENDED}(?: (?:taking|using|having))?|(?:took|taken|taking) (?:me|him|her) off|(?:came|come|been|weaned|tapered) off)(?: (?:of|the|my|his|her|their|taking|both|all))* $`,
)
/** "I was on amlodipine but it made my legs swell", "used to take it". */
const WAS_ON =
  / (?:i|he|she|we|they) (?:was|were|used to be|had been) (?:on|taking|using|having)(?: (?:the|some|an?|my|his|her))? $/
const UNTIL = /^(?: [\w.]+){0,6} (?:but|until|till|then they|before) (?!(?:it happened|this happened|then|now)\b)/
const NOT_ENDED =
  / (?:not|never|havent|hasnt|didnt|dont|cant|wont|wouldnt|if|should|could|before|until|since|bleeding) /
/** "Sertraline 50 mg, stopped", "(discontinued in March)", "which the GP stopped"; "stopped working" is another thing. */
const AFTER = new RegExp(
  `^ (?:(?!and |or |plus |but )[\\w.]+ ){0,6}?(?:(?:which|that|its|it|was|were|been|has|have|got|now|then|just|recently|${WHO}|the|my) )*${ENDED} (?!working|helping|making|being|me |him |her |breathing|bleeding|eating|drinking|smoking|having|taking (?!it|them|this|that|those))`,
)

/** "I'm trying to quit smoking": not yet. */
const TO_COME = / (?:to|can|could|should|must|will|wanna|gonna|help me) (?:\w+ )?quit(?: \w+)? $/
const GIVEN_UP = / (?:gave|given|giving) up(?: (?:the|my|his|her))? $| packed in(?: (?:the|my))? $/

/** Smoking, drinking, drugs: what is given up as a medicine is stopped. */
const HABIT = /^(?:smok|vap|cigar|fags?$|tobacco|drink|alcohol|booze|wine|beer|weed|cannabis|cocaine|coke|drugs?$)/

/** Whether the words are of a habit and say that it was given up. */
export function isGivenUp(text: Tokenised, target: TokenSpan): boolean {
  const { tokens } = text
  return tokens.slice(target.from, target.to).some((token) => HABIT.test(token.text)) && isStoppedMedicine(text, target)
}

/** Whether the words say that the medicine is taken no more. */
export function isStoppedMedicine({ tokens }: Tokenised, { from, to }: TokenSpan): boolean {
  const { sentence } = tokens[from]!
  const line = (start: number, end: number) => {
    const words = tokens.slice(Math.max(0, start), end).filter((token) => token.sentence === sentence)
    return ` ${words.map(({ text }) => text).join(' ')} `
  }
  const before = line(from - REACH, from)
  if ((BEFORE.test(before) || GIVEN_UP.test(before)) && !NOT_ENDED.test(before) && !TO_COME.test(before)) return true
  let end = to
  while (end < Math.min(tokens.length, to + REACH) && tokens[end]!.sentence === sentence) end++
  const after = line(to, end)
  if (WAS_ON.test(before) && UNTIL.test(after)) return true
  const match = AFTER.exec(after)
  return match !== null && !NOT_ENDED.test(match[0])
}
