import type { Token } from './match/tokens.ts'
import type { TimePhrase } from './time-words.ts'

/** Words that begin a time of onset. */
export const ONSET =
  /^(?:started|starting|start|starts|began|begun|begin|onset|came|developed|woke|since|noticed|appeared|first|diagnosed|been|hit)$/
const JOINS = /^(?:and|but|now|suddenly|then|today)$/
const PRESENT =
  /^(?:now|suddenly|today|is|are|am|im|its|hes|shes|has|keeps|cant|still|since|feel|feels|says|wants|want|thinks|hears|sees|wont|seems|looks)$/

/** "a history of pancreatitis, now with vomiting": a time that begins the next clause says nothing about this one. */
export function opensNextClause(
  tokens: readonly Token[],
  phrase: TimePhrase,
  target: { from: number; to: number },
): boolean {
  if (phrase.from < target.to) return false
  for (let i = target.to; i < phrase.from; i++) if (tokens[i]!.before === 'break') return true
  const { before, sentence, text } = tokens[phrase.from]!
  if (before === 'space' || !/^(?:now|currently|today)$/.test(text)) return before === 'break'
  const next = tokens[phrase.to]
  return next !== undefined && next.sentence === sentence && next.before === 'space'
}

const SAME_THING =
  /^(?:it|its|they|theyre|this|that|again|back|same|still|yes|also|pain|worse|better|gone|passed|stopped|having|get|got|returned|daily)$/

const STATE = /^(?:pregnant|fine|well|healthy|ok|okay|older|retired|nothing|none|clean|sober|never|not)$/

/** "chickenpox as a child, 12 weeks pregnant now": the "now" of a later clause with words of its own. */
export function isNowOfLater(
  tokens: readonly Token[],
  phrase: TimePhrase,
  target: { from: number; to: number },
): boolean {
  if (phrase.kind !== 'at' || phrase.hours > 4 || phrase.from <= target.to) return false
  let start = phrase.from
  while (start > target.to && tokens[start]!.before !== 'comma') start--
  if (start <= target.to || (phrase.from - start < 2 && !STATE.test(tokens[start]!.text))) return false
  return !tokens.slice(start, phrase.to + 1).some(({ text }) => SAME_THING.test(text))
}

const LATER_VERB = /^(?:had|was|were|got|took|went|did|gave|broke|fell|stopped|finished|left|lost|came|\p{L}{3,}ed)$/u

/** "Crushing chest pain, had a stent last year": a later clause with a past verb and words of its own keeps its time. */
export function isOfLaterClause(
  tokens: readonly Token[],
  time: number,
  target: { readonly from: number; readonly to: number },
): boolean {
  const { sentence } = tokens[target.from]!
  // "She had a stroke and went to hospital last month" goes on in the past.
  for (let i = target.to - 1; i >= 0 && i > target.from - 5 && tokens[i]!.sentence === sentence; i--)
    if (/^(?:had|was|were|got|suffered|felt|used)$/.test(tokens[i]!.text)) return false
  for (let i = time - 1; i >= target.to; i--) {
    const { before, text } = tokens[i]!
    const isStart = before === 'comma' || text === 'and' || text === 'but'
    if (!isStart) continue
    const clause = tokens.slice(i, time).map((token) => token.text)
    // A verb right before the time tells of what was said already: "a bad cough, started 3 weeks ago".
    if (clause.some((word) => SAME_THING.test(word) || ONSET.test(word) || word === 'lasted')) return false
    if (clause.length >= 3 && clause.slice(0, 3).some((word) => LATER_VERB.test(word)))
      return !(text === 'and' && LATER_VERB.test(clause[1]!) && /ed$/.test(tokens[target.from]!.text))
    // "can only say two words, rattly chest, water on the lungs last year": what is told in the present is of now.
    return before === 'comma' && clause.length >= 2 && saysNow(tokens, target)
  }
  return false
}

const GONE = /^(?:gone|fine|ok|okay|well|better|none|nothing|passed|stopped|settled|eased|cleared|normal|free|good)$/

/** "Chest pain yesterday morning, gone now": the "now" is when it was over, where an earlier time was said as well. */
export function isNowOfGone(tokens: readonly Token[], phrase: TimePhrase, own: readonly TimePhrase[]): boolean {
  if (phrase.kind !== 'at' || phrase.hours > 6) return false
  if (!own.some(({ kind, hours }) => (kind === 'at' || kind === 'ago') && hours >= 12)) return false
  const near = [...tokens.slice(Math.max(0, phrase.from - 2), phrase.from), ...tokens.slice(phrase.to, phrase.to + 3)]
  return near.some(({ text, sentence }) => sentence === tokens[phrase.from]!.sentence && GONE.test(text))
}

/** "knee replacement 10 days ago, breathless now": a time that closes its own clause says nothing about the next one. */
export function belongsToEarlier(
  tokens: readonly Token[],
  phrase: TimePhrase,
  target: { from: number; to: number },
): boolean {
  if (phrase.to > target.from) return false
  let start = phrase.from
  while (start > 0 && tokens[start]!.before === 'space' && !JOINS.test(tokens[start - 1]!.text)) start--
  if (phrase.from - start < 2) return false
  let isJoined = false
  for (let i = phrase.to; i < Math.min(tokens.length, target.to + 2); i++) {
    const { before, text } = tokens[i]!
    if (before === 'break') return false
    if (i <= target.from && (before === 'comma' || JOINS.test(text))) isJoined = true
    if (isJoined && PRESENT.test(text)) return true
  }
  return false
}

const OF_NOW = /^(?:now|today|tonight|can|cant|cannot|is|are|isnt|im|hes|shes|its|keeps|wont|currently|suddenly)$/

/** Whether the words right before a finding, or those of it, are in the present. */
function saysNow(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { sentence } = tokens[from]!
  return tokens.slice(Math.max(0, from - 4), to).some((token) => token.sentence === sentence && OF_NOW.test(token.text))
}

/** Longer ago than two days is another time than that of what stands behind the comma. */
const EARLIER_HOURS = 48

/** "On tablets until 2014, my sugar was 2.4 once; off it since": told in the past behind the time, and well since. */
function isWholeTale(tokens: readonly Token[], to: number, sentence: number): boolean {
  const words = tokens.slice(to, to + 40).map(({ text }) => text)
  if (
    !/\b(?:well|fine|ok|okay|healthy|normal|nothing|never|none|off (?:it|them)) (?:ever )?since\b/.test(words.join(' '))
  )
    return false
  const clause = tokens.slice(to, to + 12).filter((token) => token.sentence === sentence)
  return clause.some(({ text }) => LATER_VERB.test(text)) && !clause.some(({ text }) => OF_NOW.test(text))
}

/** "New liver in 2019, feeling hot": long ago is what stands before the time, not what comes behind the comma. */
export function isLongAgoBefore(
  tokens: readonly Token[],
  { kind, hours, from, to }: TimePhrase,
  target: { from: number },
): boolean {
  if ((kind !== 'ago' && kind !== 'at') || hours <= EARLIER_HOURS || target.from < to) return false
  if (tokens[to]?.before !== 'comma' && tokens[to]?.text !== 'and') return false
  const { sentence } = tokens[from]!
  const told = tokens.slice(0, from).filter((token) => token.sentence === sentence)
  const isPreamble =
    /^(?:at|in|when|during|on|while)$/.test(told[0]?.text ?? '') ||
    told.every(({ text }) => /^(?:about|around|in|some|back|maybe|well|so|once|over|i|think|it|was|like)$/.test(text))
  if (tokens.slice(to).some((token) => token.sentence === sentence && token.text === 'then')) return false
  if (isWholeTale(tokens, to, sentence)) return false
  return !isPreamble && !/^(?:i|he|she|we)$/.test(tokens[to]!.text)
}

/** "Agony, fever, coil put in last month": the time of what was added at the end is not that of all before it. */
export function isOfAfterthought(
  tokens: readonly Token[],
  { kind, hours, from, to }: TimePhrase,
  target: { to: number },
): boolean {
  if ((kind !== 'ago' && kind !== 'at') || hours < 48 || target.to > from) return false
  if ((tokens[to]?.before ?? 'break') === 'space') return false
  let comma = from
  while (comma > target.to && tokens[comma]!.before !== 'comma') comma--
  if (comma <= target.to - 1 || tokens[comma]!.before !== 'comma') return false
  if (/^(?:i|he|she|we|they|it)$/.test(tokens[comma]!.text)) return false
  return tokens
    .slice(comma, from)
    .some(
      ({ text }) =>
        !/^(?:about|around|since|it|started|was|for|all|on|from|in|happened|began|that|this|all|came|the|first|and|had|got|them|worse|felt|then|lasted|lasting|minutes?|hours?|days?|\d+)$/.test(
          text,
        ),
    )
}
