import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

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
  const mark = text[start - 1] === ' ' ? start - 2 : start - 1
  return text[mark] === '?' && (mark < 1 || /\s/.test(text[mark - 1]!))
}

/** "chest pain: no, fever: yes" and "any chest pain - none": a bare "no" right behind, before a comma or the end. */
export function hasTrailingNo(text: Tokenised, target: TokenSpan): boolean {
  const token = text.tokens[target.to]
  if (token?.sentence !== text.tokens[target.from]!.sentence) return false
  const behind = text.tokens.slice(target.to, target.to + 3).map((word) => word.text)
  // "Redness not so much."
  const length = /^(?:no|none|nope|nil|negative|never|absent|denied|denies)$/.test(token.text)
    ? 1
    : /^not (?:really|especially|particularly)$/.test(behind.slice(0, 2).join(' '))
      ? 2
      : /^not (?:so much|at all)$/.test(behind.join(' '))
        ? 3
        : 0
  if (length === 0 || (length > 1 && token.before !== 'space')) return false
  const next = text.tokens[target.to + length]
  return !next || next.sentence !== token.sentence || next.before !== 'space'
}

/** "No more breathless than usual": nothing is over, it is as always. */
export function isHeldAgainst({ tokens }: Tokenised, { from, to }: TokenSpan): boolean {
  const { sentence, text } = tokens[to - 1]!
  return (
    text === 'more' &&
    tokens[from]!.text === 'no' &&
    tokens.slice(to, to + 5).some((token) => token.sentence === sentence && token.text === 'than')
  )
}

function isNoMoreThan(text: Tokenised, { from }: TokenSpan): boolean {
  const { sentence } = text.tokens[from]!
  return [from - 2, from - 3].some(
    (no) => no >= 0 && text.tokens[no]!.sentence === sentence && isHeldAgainst(text, { from: no, to: no + 2 }),
  )
}

/** "Dad slurring, hasn't had a drop": what somebody has not had is no history. */
export function isNotHad(words: readonly string[], index: number): boolean {
  return words[index] === 'had' && /^(?:hasnt|havent|hadnt|not|never)$/.test(words[index - 1] ?? '')
}

/** "passed away", not "has not passed wind"; "my late uncle". */
export function isOfDead(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? ''
  return words[index] === 'passed' ? /^(?:away|on)$/.test(next) : words[index] === 'late' && OF_KIN.test(next)
}
const OF_KIN = /^(?:mother|father|mum|mom|dad|brother|sister|uncle|aunt|auntie|nan|nana|gran|granny|grand\w+|cousin)$/

/** "Negative Homans sign", "a negative troponin": the adjective right before a sign or test. */
export function hasLeadingNegative(text: Tokenised, { from, to }: TokenSpan): boolean {
  if (isNoMoreThan(text, { from, to })) return true
  const { tokens } = text
  const before = tokens[from - 1]
  const isNon = before?.text === 'non'
  if (
    !before ||
    !/^(?:negative|absent|non)$/.test(before.text) ||
    before.sentence !== tokens[from]!.sentence ||
    tokens[from]!.before !== 'space'
  )
    return false
  const earlier = tokens[from - 2]
  const begins =
    isNon ||
    !earlier ||
    before.before !== 'space' ||
    /^(?:a|an|and|with|had|has|was|were|showed|serial|repeat)$/.test(earlier.text)
  const last = tokens[to - 1]!.text
  return begins && !/^(?:thoughts?|feelings?|thinking|mood|attitude|energy|rods|symptoms)$/.test(last)
}

const YEAR = /^(?:19[3-9]\d|20[01]\d|202[0-4])$/
const OF_PERSON = /^(?:female|male|man|woman|lady|gentleman|boy|girl|patient|pt|baby|infant|child|f|m|and|is|now)$/
const MAX_TO_YEAR = 4

/**
 * "TIA x2 (2017, 2019)", "hysterectomy 2010", "appendicitis aged 12": an illness or operation with its year or age right
 * behind it. Not for complaints: 2015 may be a time of day.
 */
export function isDated({ tokens }: Tokenised, { from, to }: TokenSpan): boolean {
  const { sentence } = tokens[from]!
  for (let i = to; i < Math.min(tokens.length, to + MAX_TO_YEAR) && tokens[i]!.sentence === sentence; i++) {
    const { text, before } = tokens[i]!
    if (before === 'break' || /^(?:since|from|with|now|has|had|at|until|till|and|diagnosed|dx)$/.test(text))
      return false
    // "Osteoporosis, hip replaced 2019": behind the comma another thing has its year.
    if (before === 'comma' && !YEAR.test(text) && text !== 'aged') return false
    if (YEAR.test(text)) return true
    if (text === 'aged' && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? '')) return !OF_PERSON.test(tokens[i - 1]!.text)
  }
  return false
}

const STARTS_NOW: ReadonlySet<string> = new Set([
  'now',
  'today',
  'tonight',
  'until',
  'started',
  'lunch',
  'afternoon',
  'evening',
  'yes',
])
/** An earlier time behind what is denied, and behind that something of a later one. */
const THEN_NOW =
  /^(?:(?:at all|or anything|that i noticed) )?(?:yesterday|earlier|before|at first|initially|to begin with|to start with|this morning|last (?:night|week|month)|first thing|in the morning|when i woke(?: up)?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|evening|night|on|at all))? (?:(?:but|and|then|yet|however) )*(?:(?:now|today|tonight|by (?:now|lunch|today|tonight|the evening|the afternoon)|this (?:morning|afternoon|evening)) (?:(?:its|it|is|the|he|she|hes|shes|ive|i|there|theres|theyre|yes|a|really|very|im|my|been|was|has|got|had) )*\w+|(?:it|its) (?:has )?(?:started|began|came|come|is|does|back)|started|yes)/
const WELL_NOW =
  /(?:now|today|tonight) (?:(?:its|it|is|the|he|she|hes|shes|im|i|also|still|either|and|a|just|got|have) )*(?:none|no|not|nothing|neither|either|fine|good|ok|okay|better|well|gone|normal|nil|clear|dont|doesnt|hasnt|havent|isnt|cough|runny|sore)\b/

/** "No chest pain yesterday, now yes": denied for then, affirmed for now. */
export function startsNow({ tokens }: Tokenised, target: TokenSpan): boolean {
  const { sentence } = tokens[target.from]!
  let isTimed = false
  let to = target.to
  for (; to < target.to + 10 && tokens[to]?.sentence === sentence; to++) isTimed ||= STARTS_NOW.has(tokens[to]!.text)
  if (!isTimed) return false
  const line = tokens
    .slice(target.to, to)
    .map(({ text: word }) => word)
    .join(' ')
  const inside = tokens
    .slice(target.from + 1, to)
    .map(({ text: word }) => word)
    .join(' ')
  if ((THEN_NOW.test(line) || (inside !== line && THEN_NOW.test(inside))) && !WELL_NOW.test(line)) return true
  return /\b(?:now|today) (?:yes|i do|it does|i have|there is|its there)\b|\buntil (?:now|today|this morning|yesterday|last night)\b/.test(
    line,
  )
}

/** "A stroke in 2001 with residual weakness": what was left behind is there now. */
export function isLeftOver({ tokens }: Tokenised, target: TokenSpan): boolean {
  const near = tokens.slice(Math.max(0, target.from - 2), target.from)
  return near.some(({ text, sentence }) => sentence === tokens[target.from]!.sentence && LEFT_OVER.test(text))
}
const LEFT_OVER = /^(?:residual|persistent|persisting|ongoing|lasting|remaining)$/
