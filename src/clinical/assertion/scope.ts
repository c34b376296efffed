import { matcher } from '../match/matcher.ts'
import type { Tokenised } from '../match/tokens.ts'
import { CUES, type CueKind } from './cues.ts'
import { isPresupposed } from './presupposed.ts'
import type { TokenSpan } from './token-span.ts'

/** A cue in a text: token indices, end exclusive. */
export interface Cue {
  readonly kind: CueKind
  readonly from: number
  readonly to: number
}

let compiled: ReturnType<typeof build> | null = null
function build() {
  return matcher(
    Object.entries(CUES).flatMap(([kind, phrases]) => phrases.map((phrase) => ({ phrase, value: kind as CueKind }))),
  )
}

/**
 * Cues of a text, longest first where they overlap. `masked` tokens belong to findings and are no cues ("cant" in "cant
 * breathe").
 */
export function cuesOf(text: Tokenised, masked: readonly boolean[], steps?: { count: number }): Cue[] {
  compiled ??= build()
  const found = compiled.match(text, steps).filter(({ from, to }) => !isMasked(masked, from, to))
  const taken: boolean[] = []
  const cues: Cue[] = []
  for (const { value, from, to } of found.toSorted(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      Number(a.value === 'terminate') - Number(b.value === 'terminate') ||
      a.from - b.from,
  )) {
    // A possible cue and a hypothetical one may share words ("worried about getting"); others may not.
    if (isMasked(taken, from, to) && !cues.some((cue) => cue.from === from && cue.to === to)) continue
    for (let i = from; i < to; i++) taken[i] = true
    cues.push({ kind: value, from, to })
  }
  return cues.sort((a, b) => a.from - b.from)
}

function isMasked(masked: readonly boolean[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (masked[i]) return true
  return false
}

const LIST_REACH = 40
const VERB_REACH = 8
const AFTER_REACH = 6

/** Whether the cue, which stands before the target, reaches it. */
export function reachesForward(text: Tokenised, cues: readonly Cue[], cue: Cue, target: TokenSpan): boolean {
  if (cue.to > target.from) return false
  const reach = cue.kind === 'negate-verb' ? VERB_REACH : LIST_REACH
  if (target.from - cue.to > reach) return false
  const { tokens } = text
  if (tokens[cue.from]!.sentence !== tokens[target.from]!.sentence) return false
  // "no, she swallowed a magnet" corrects or answers, and denies nothing behind it.
  if (tokens[cue.from]!.text === 'no' && cue.to - cue.from === 1 && tokens[cue.to]?.before === 'comma') return false
  if (answersFirst(text, cue)) return false
  // "I don't think I have": the first words behind such a verb are still its own clause.
  const through =
    /^(?:think|thought|guess|believe|suspect|maybe|perhaps|possibly|probably|might|that|having|sure|if|whether|wonder|wondering|im|like|afraid|worried|scared)$/.test(
      tokens[cue.to - 1]!.text,
    )
  const from = cue.to + (through ? 3 : 0)
  for (const other of cues) {
    if (other.from < from || other.from >= target.from) continue
    if (other.kind === 'terminate' || (other.kind === 'pseudo' && other.to - other.from > 1)) return false
  }
  if (/^negate/.test(cue.kind) && isPresupposed(tokens, cue.to, target)) return false
  for (let i = cue.to; i <= target.from; i++) {
    const { before, text: word } = tokens[i]!
    if (before === 'break' && i > cue.to) return false
    // "I'm not ok my chest hurts": what was denied is that somebody is well, and a new clause begins without a comma.
    if (i > cue.to && i <= cue.to + 3 && WELL.test(tokens[i - 1]!.text) && BEGINS.test(word)) return false
    // "Haven't eaten I feel faint", not "don't think I have", "can't say if I had".
    if (cue.kind === 'negate-verb' && !through && i > cue.to && tellsAnew(tokens, i)) return false
    if (word === 'and' && i > cue.to && beginsClause(text, i, target)) return false
    if (before !== 'comma') continue
    if (cue.kind === 'negate-verb' && word !== 'or' && word !== 'nor') return false
    // "didn't feel it, open wound on my heel": the denial has its object before the comma.
    if (i > cue.to && OBJECT.test(tokens[i - 1]!.text) && i - cue.to <= 2) return false
    // "no gunk, hands and feet swollen": a part of the body with what is the matter with it is told, not listed.
    if (PART.test(word) && tellsOfPart(text, i)) return false
    if (
      /^(?:my|mine|his|her|its|it|there|since|started|i|im|ive|hes|shes|theyre|weve|he|she|but|so|then|his|today|yesterday|now|a|an|some|slight|mild|yes|lots|occasional|been|has|had|have|got|keep|keeps|kept|cant|couldnt|cannot|threw|felt|feels|feel|says|said|woke|went|still|really|very|came|only|just|both|whole|takes|take|taking|uses|on|looks|goes|wants|stopped|lips|eyes|black|blue|loud|bad|severe|terrible)$/.test(
        word,
      )
    )
      return false
  }
  return true
}

/** "No can't breathe", "no had a stroke in May": the first word answers, and what follows without a comma is told. */
function answersFirst({ tokens, sentenceStarts }: Tokenised, { from, to }: Cue): boolean {
  if (to - from !== 1 || !ANSWERS_NO.test(tokens[from]!.text)) return false
  let first = from
  while (first > sentenceStarts[tokens[from]!.sentence]! && tokens[first]!.before === 'space') {
    if (!LEADS.test(tokens[first - 1]!.text)) return false
    first--
  }
  const next = tokens[to]
  if (!next || next.sentence !== tokens[from]!.sentence) return false
  if (STARTS.test(next.text)) return true
  if (next.before !== 'space') return false
  const then = tokens[to + 1]?.before === 'space' ? tokens[to + 1]!.text : ''
  // "No have fever" is said by who leaves out small words, and denies it; "no have a fever" does not.
  if (/^(?:have|got|get|keep|take|need)$/.test(next.text)) return ARTICLE.test(then)
  return /^(?:feel|feeling|felt)$/.test(next.text) && (ARTICLE.test(then) || STATE.test(then))
}

const ANSWERS_NO = /^(?:no|nope|nah|noo+)$/
const LEADS = /^(?:um|uh|er|erm|well|oh|so|and|ok|okay|actually|no|nope|nah|hi|hello|doctor|sorry|honestly)$/
const STARTS =
  /^(?:i|im|ive|id|ill|he|hes|she|shes|we|weve|they|theyd|theyll|theyre|theyve|hed|shed|youd|wed|you|it|its|my|his|her|their|our|there|theres|this|that|thats|am|is|are|was|were|has|had|been|did|does|do|cant|cannot|couldnt|wont|dont|didnt|doesnt|isnt|arent|havent|hasnt|wasnt|took|taken|takes|started|keeps|kept|threw|passed|collapsed|fainted|fell|woke|came|went|lost|hit|having|because|cos|coz|bc|since|but|still|just|only|both|always|everything|everyone|on|after|when|if|mostly|mainly|usually|sometimes)$/
const ARTICLE =
  /^(?:a|an|the|my|this|these|some|lots|loads|it|them|one|bit|bits|really|very|so|quite|pretty|terrible|awful|bad|severe|been|like|getting|coughing|being|throwing|falling|fainting|vomiting|passing|having)$/
const STATE =
  /^(?:sick|faint|dizzy|hot|cold|weak|tired|ill|unwell|rough|worse|shaky|numb|lightheaded|light|sweaty|breathless|nauseous|funny|weird|odd|drained|clammy|shivery|feverish|poorly|crap|shit|horrible)$/

/** "Nothing in the bag and my bladder is bursting": behind "and" something else is told, with a verb of its own. */
function beginsClause({ tokens }: Tokenised, and: number, target: TokenSpan): boolean {
  // "Without food or water and he has a broken arm": somebody is named who has something.
  if (WHO.test(tokens[and + 1]?.text ?? '') && HAS.test(tokens[and + 2]?.text ?? '')) return true
  for (let i = and + 2; i < Math.min(tokens.length, and + 5, target.to + 2); i++) {
    if (tokens[i]!.before !== 'space') return false
    if (/^(?:is|are|feels|hurts|keeps|looks|went|got|started|goes)$/.test(tokens[i]!.text)) return true
  }
  return false
}

const WHO = /^(?:i|he|she|they|we|it)$/
const HAS = /^(?:has|have|had|got|cant|cannot|wont|keeps|went|is|are)$/
const WELL =
  /^(?:ok|okay|k|well|good|great|fine|right|alright|myself|himself|herself|themselves|happy|safe|coping|brilliant)$/
const BEGINS =
  /^(?:i|im|ive|my|hes|shes|he|she|his|her|we|weve|they|theyre|their|the|its|theres|there|please|help|because|since|as)$/
/** Whether "I feel", "I had" stands at a token as a clause of its own, and not under "think", "if" or "that". */
function tellsAnew(tokens: Tokenised['tokens'], at: number): boolean {
  if (UNDER.test(tokens[at - 1]!.text)) return false
  const { text } = tokens[at]!
  return text === 'im' || text === 'ive' || (text === 'i' && TELLS.test(tokens[at + 1]?.text ?? ''))
}
const UNDER =
  /^(?:that|if|whether|like|think|thought|know|sure|remember|recall|believe|say|said|feel|felt|when|unless|what|until|how|why|where|than|as|or|and|while|because|mean|suppose|guess|say|tell|see|find|notice|noticed|imagine|ever)$/
const TELLS =
  /^(?:feel|felt|have|had|got|am|keep|kept|took|was|hurt|need|want|collapsed|fainted|fell|passed|vomited|coughed)$/
const OBJECT = /^(?:it|that|this|them|him|anything|much)$/
const PART =
  /^(?:hands?|feet|foot|legs?|arms?|lips?|eyes?|eyelids?|face|skin|belly|tummy|stomach|neck|tongue|knees?|ankles?|fingers?|toes?|calf|calves|breasts?|boobs?)$/
const MATTER =
  /^(?:swollen|puffy|red|hot|blue|cold|yellow|grey|gray|purple|black|white|pale|stiff|hard|tight|numb|peeling|bulging|shut|swelling|swelled|mottled|blotchy|itching|bleeding|drooping|tender|bloated|distended)$/

/** Whether the words from a part of the body on say what is the matter with it: "legs swollen", "hands and feet are cold". */
function tellsOfPart({ tokens }: Tokenised, from: number): boolean {
  let i = from
  while (
    i < tokens.length &&
    (PART.test(tokens[i]!.text) || /^(?:and|both|are|is|look|looks|gone|went|very|all|so)$/.test(tokens[i]!.text))
  )
    i++
  const matter = tokens[i]
  return matter !== undefined && matter.before === 'space' && MATTER.test(matter.text)
}

const OF_NEAREST = /^(?:test|tests|swab|screen|pcr|excluded)$/

function isNilOfNext(tokens: Tokenised['tokens'], { from, to }: Cue): boolean {
  const next = tokens[to]
  return (
    to - from === 1 &&
    tokens[from]!.text === 'nil' &&
    tokens[from]!.before !== 'space' &&
    next?.sentence === tokens[from]!.sentence &&
    next.before === 'space' &&
    !/^(?:now|since|today|at|currently|on)$/.test(next.text)
  )
}

/** Whether the cue, which stands behind the target, reaches back to it. */
export function reachesBack(
  text: Tokenised,
  cues: readonly Cue[],
  cue: Cue,
  target: TokenSpan,
  reach = AFTER_REACH,
): boolean {
  if (cue.from < target.to || cue.from - target.to > reach) return false
  const { tokens } = text
  if (tokens[cue.from]!.sentence !== tokens[target.to - 1]!.sentence) return false
  // "Chest pain, nil haemoptysis": it denies what stands behind it.
  if (isNilOfNext(tokens, cue)) return false
  // "Chest pain, covid test negative", "chest pain, PE excluded": of the words right before alone.
  if (cue.kind === 'negate-after' && OF_NEAREST.test(tokens[cue.from]!.text) && cue.from > target.to) return false
  for (const other of cues) {
    if (other.from < target.to || other.from >= cue.from) continue
    if (other.kind === 'terminate' && !/^(?:its|it|now|has|have|is|was)$/.test(tokens[other.from]!.text)) return false
    if (other.kind === 'negate') return false
  }
  for (let i = target.to + 1; i <= cue.from; i++) {
    const { before, text: word } = tokens[i]!
    if (before === 'break') return false
    // "her personality's gone weird, I smell burning that isn't there"
    if (cue.kind === 'negate-after' && i < cue.from && before === 'comma' && /^(?:i|im|ive|my)$/.test(word))
      return false
    // "Grandmother with ovarian cancer, the patient herself has none"
    if (cue.kind === 'negate-after' && i < cue.from && /^(?:herself|himself|myself)$/.test(word)) return false
  }
  return true
}
