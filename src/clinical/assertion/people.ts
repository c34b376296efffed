import type { Token, Tokenised } from '../match/tokens.ts'
import { tellsOfOwnIllness } from './own-illness.ts'
import type { TokenSpan } from './token-span.ts'

/** Who a clause is about: the one the talk is about, or somebody else (`relative`: by blood, so history is family history). */
export interface Person {
  readonly who: 'patient' | 'other'
  readonly relative: boolean
}

const BLOOD =
  'mother|father|dad|mum|ma|pa|papa|mama|parent|parents|brother|brothers|sister|sisters|sibling|siblings|aunt|auntie|uncle|grandmother|grandma|gran|granny|nan|nana|grandfather|grandad|granddad|grandpa|grandparents|grandparent|cousin|nephew|niece|twin|family'.split(
    '|',
  )
const CHILDREN =
  'son|sons|daughter|daughters|baby|babies|child|children|kid|kids|toddler|newborn|infant|boy|girl|lad|twins|grandson|granddaughter|grandchild'.split(
    '|',
  )
const NEAR =
  'husband|wife|partner|boyfriend|girlfriend|friend|friends|mate|neighbour|neighbor|colleague|coworker|roommate|flatmate|boss|stepmother|stepfather|stepdad|stepmum|fiance|fiancee|hubby|ex|someone|somebody|lady|woman|man|guy|student|passenger|client|bf|gf'.split(
    '|',
  )
const blood = new Set(BLOOD)
const children = new Set(CHILDREN)
const near = new Set(NEAR)
/** Every word that may name a person, with the s that a lost apostrophe leaves. */
const NAMES = new Set([...BLOOD, ...CHILDREN, ...NEAR].flatMap((word) => [word, `${word}s`]))
const FIRST = new Set(['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'myself', 'mine'])
const THIRD = new Set(['he', 'she', 'hes', 'shes', 'him', 'her', 'his', 'they', 'theyre', 'them'])
const POSSESSIVE = new Set([
  'my',
  'our',
  'his',
  'her',
  'the',
  'a',
  'an',
  'your',
  'this',
  'some',
  'old',
  'little',
  'eldest',
  'youngest',
  'elderly',
  'both',
])
/** Words behind which a relative is not the one who is ill: "my wife says", "call my mum", "passed on to my son". */
const SAYS = new Set([
  'says',
  'said',
  'thinks',
  'thought',
  'noticed',
  'told',
  'tells',
  'wants',
  'wanted',
  'reports',
  'reported',
  'states',
  'stated',
  'mentioned',
  'mentions',
  'describes',
  'described',
  'brings',
  'denies',
  'denied',
  'insists',
  'recalls',
  'made',
  'asked',
  'suggested',
  'worries',
  'is',
  'found',
  'drove',
  'brought',
  'called',
  'gave',
])
const OBJECT = new Set([
  'with',
  'to',
  'from',
  'for',
  'by',
  'tell',
  'told',
  'call',
  'called',
  'see',
  'saw',
  'and',
  'like',
  'of',
  'at',
])

/** As records name whom they are about. */
const isPatient = (word: string) => word === 'patient' || word === 'pt'

/** Is the talk about a child of the writer, who then is the patient? True when nobody writes of a symptom as "I". */
function isAboutChild(tokens: readonly Token[]): boolean {
  let child = false
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (isPatient(text)) return false
    if (children.has(text) && isMentioned(tokens, i) && !isGivenBirthTo(tokens, i)) child = true
  }
  return child && !tellsOfOwnIllness(tokens)
}

/** "She had a baby": the one who is told of is she. */
function isGivenBirthTo(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:a|her|my|our|the)$/.test(tokens[index - 1]?.text ?? '') &&
    /^(?:had|having|delivered|birthed)$/.test(tokens[index - 2]?.text ?? '')
  )
}

function isMentioned(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? ''
  if (/^(?:my|our|the|this|her|his|old|newborn|little|month|week|year|days|baby|a)$/.test(before)) return true
  return index === 0 || tokens[index]!.before === 'break'
}

/**
 * The person each token's clause is about. A relative named as the subject holds until "I" comes back or, over
 * sentences, as long as the next sentence goes on with "he", "she" or without anybody. `others`: the question was about
 * somebody else ("and your mother?"), so that "she" is that one and "my kids" are no patients.
 */
export function people(text: Tokenised, options: { proxy: boolean; others?: Person | null }): Person[] {
  const { tokens } = text
  const patient: Person = { who: 'patient', relative: false }
  const out: Person[] = []
  const others = options.proxy ? null : (options.others ?? null)
  const aboutChild = others === null && (options.proxy || isAboutChild(tokens))
  let current: Person = patient
  let sentence = -1
  let persists = true
  let isDead = false
  for (let i = 0; i < tokens.length; i++) {
    const { text: word, sentence: own } = tokens[i]!
    if (own !== sentence) {
      sentence = own
      // "Her mother had asthma. She also coughs.": in a record about her, the relative ends with the sentence.
      // "My wife died in March. Not sleeping": that is of the one who is left; "he had a stroke" is not.
      if (!persists || (isDead && !beginsWithThird(tokens, i))) current = patient
      if (current.who === 'other' && beginsWithSelf(tokens, i)) current = patient
      if (others && beginsWithThird(tokens, i)) current = others
    }
    const named = personNamed(tokens, i, { proxy: options.proxy, aboutChild, isOfOthers: others !== null })
    if (named) {
      current = named
      persists = !/^(?:his|her|their|the)$/.test(tokens[i - 1]?.text ?? '')
      isDead = isToldDead(tokens, i)
      // "my dad's heart attack", "mother: diabetes": the words before in the same clause stay whose they were.
    } else if (current.who === 'other' && isPatient(word) && tokens[i]!.before !== 'space') {
      // "Grandmother had epilepsy; patient has had no seizures."
      current = patient
    } else if (current.who === 'other' && FIRST.has(word)) {
      // "my" of "my dad" was handled by the name; "my chest" and "I" come back to the writer.
      const next = tokens[i + 1]?.text ?? ''
      if (!isRelative(next) && !POSSESSIVE.has(next) && !speaksOfThird(tokens, i) && !isSpokenToWriter(tokens, i))
        current = patient
    }
    out.push(current)
  }
  return out
}

function isToldDead(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ text, sentence }) => sentence === tokens[at]!.sentence && DIED.test(text))
}
const DIED = /^(?:died|dies|dead|passed|death|funeral|gone)$/

function beginsWithSelf(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from]!
  for (let i = from; i < tokens.length && tokens[i]!.sentence === sentence && i < from + 4; i++) {
    if (THIRD.has(tokens[i]!.text)) return false
    if (FIRST.has(tokens[i]!.text)) return !isRelative(tokens[i + 1]?.text ?? '')
  }
  return false
}

const AFTER_FILLERS = 6

function beginsWithThird(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + AFTER_FILLERS); i++) {
    const { text, sentence } = tokens[i]!
    if (sentence !== tokens[from]!.sentence || FIRST.has(text)) return false
    if (THIRD.has(text)) return true
  }
  return false
}

/**
 * Whom a question asks about, when that is neither "you" nor the patient: "what about your mother?", "anyone at home
 * with a cough?". Null otherwise.
 */
export function othersAsked(question: string, isProxy = false): Person | null {
  const last =
    question
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ''
  if (/\b(?:are|do|have|did|were|can|had) you\b|\byou (?:are|have|had)\b/i.test(last)) return null
  if (isProxy && CARED_FOR.test(last)) return null
  if (RELATIVE_ASKED.test(last)) return { who: 'other', relative: true }
  if (DONE_TO_YOU.test(last)) return null
  return /\b(?:any(?:one|body)(?: else)?|your (?:husband|wife|partner|friend|boyfriend|girlfriend))\b/i.test(last)
    ? { who: 'other', relative: false }
    : null
}

/** "Has anyone put hands around your neck?": done to the one who is asked. */
const DONE_TO_YOU =
  /\bany(?:one|body) (?:ever |else |at \w+ |in \w+ \w+ )*(?:put|hit|shove\w*|shout\w*|hurt|hurting|pushed|forced|touched|kicked|punched|threatened|made|grabbed|held|choked|strangled|told|said|noticed|seen|looked|checked|bitten|bit|scratched)\b.*\byou(?:r|rself)?\b/i
/** To the one who writes for somebody, "your dad" is the patient. */
const CARED_FOR =
  /\byour (?:mother|mum|mom|father|dad|husband|wife|partner|brother|sister|gran\w*|aunt|uncle|friend|boyfriend|girlfriend)\b(?!['\u2019]?s? side)/i
const RELATIVE_ASKED =
  /\b(?:your (?:mother|mum|mom|father|dad|parents|brothers?|sisters?|siblings?|aunts?|uncles?|grand\w+|family)|in the family|run in)\b/i

/** "I can't wake him": the writer is the subject, the other one is ill. */
function speaksOfThird(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length && i <= from + 6; i++) {
    if (tokens[i]!.sentence !== tokens[from]!.sentence || FIRST.has(tokens[i]!.text)) return false
    if (THIRD.has(tokens[i]!.text)) return true
  }
  return false
}

/** "Keeps asking me the same", "doesn't recognise me": the writer is the object, and the other one is ill. */
function isSpokenToWriter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== 'me' || !DONE_TO.test(tokens[at - 1]?.text ?? '')) return false
  for (let i = at - 2; i >= 0 && i >= at - 6 && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (FIRST.has(tokens[i]!.text) && !isRelative(tokens[i + 1]?.text ?? '')) return false
  return true
}
const DONE_TO =
  /^(?:ask|asks|asking|tell|tells|telling|recogni[sz]e|recogni[sz]es|recogni[sz]ing|know|knows|answer|answers|answering|calls|calling)$/

/** Whether a word, folded and without apostrophes, names somebody by how near they are: "son", "mums", "neighbour". */
export function isRelative(word: string): boolean {
  return blood.has(strip(word)) || near.has(strip(word)) || children.has(strip(word))
}

/** Apostrophes are gone, so "dads" may be "dad's". */
function strip(word: string): string {
  if (!word.endsWith('s') || blood.has(word) || near.has(word) || children.has(word)) return word
  return word.slice(0, -1)
}

const GROUP = /^(?:house|household|class|school|office|nursery|team|street|ward|lot|gang)$/
const WHOLE = /^(?:whole|entire|full)$/

/** "Ex-smoker": what somebody was. */
const EX_OF = /^(?:smoker|drinker|addict|user|alcoholic|army|military|soldier|nurse|footballer|boxer|athlete|miner)$/

function personNamed(
  tokens: readonly Token[],
  index: number,
  { proxy, aboutChild, isOfOthers }: { proxy: boolean; aboutChild: boolean; isOfOthers: boolean },
): Person | null {
  // "Anybody else ill at home?" "The whole house has had it."
  if (isOfOthers && GROUP.test(tokens[index]!.text) && WHOLE.test(tokens[index - 1]?.text ?? ''))
    return { who: 'other', relative: false }
  if (!NAMES.has(tokens[index]!.text)) return null
  const word = strip(tokens[index]!.text)
  if (!children.has(word) && !blood.has(word) && !near.has(word)) return null
  // "after my baby's birth", "since my son was born": the one who gave birth.
  const after = tokens.slice(index + 1, index + 3).map(({ text }) => text)
  if (children.has(word) && /^(?:birth|arrival|delivery|born|was born|came along)\b/.test(after.join(' '))) return null
  // "my twin boy": the "twin" only says which child.
  if (word === 'twin' && children.has(tokens[index + 1]?.text ?? '')) return null
  const before = tokens[index - 1]?.text ?? ''
  const owned =
    POSSESSIVE.has(before) ||
    /^\d+$/.test(before) ||
    tokens[index]!.before === 'break' ||
    index === 0 ||
    before === 'and' ||
    before === 'in'
  if (children.has(word)) {
    if (isGivenBirthTo(tokens, index)) return null
    if (/^(?:older|other|eldest|elder|youngest|second|first)$/.test(before) && tokens[index - 2]?.text === 'my')
      return { who: 'other', relative: true }
    // A child is the patient where the talk is about it; "boy" and "girl" without "my" describe the patient.
    if (aboutChild || !owned) return proxy || aboutChild ? { who: 'patient', relative: false } : null
    return /^(?:my|our|her|his)$/.test(before) || (isOfOthers && before === 'the') || /^\d+$/.test(before)
      ? { who: 'other', relative: true }
      : null
  }
  const isBlood = blood.has(word)
  if (proxy && !/^(?:her|his|their)$/.test(before)) return isBlood ? null : { who: 'patient', relative: false }
  if (
    /^(?:lady|woman|man|guy|student|client|boy|girl|someone|somebody)$/.test(word) &&
    (/^(?:old|year)$/.test(before) || (/^(?:a|an|elderly|this|the|young|aged)$/.test(before) && index < 8)) &&
    !/^(?:someone|somebody)$/.test(word)
  )
    return null
  if (word === 'ex' && (!/^(?:my|his|her|the)$/.test(before) || EX_OF.test(tokens[index + 1]?.text ?? ''))) return null
  if (!owned && !isBlood && word !== 'someone' && word !== 'somebody') return null
  // "the baby chewed grandma's patch": the owner of a thing, not the one who is ill.
  if (
    word !== tokens[index]!.text &&
    /^(?:took|taken|ate|eaten|chewed|swallowed|drank|used|found|had|into|off|from|some|of)$/.test(
      /^(?:my|our|his|her|the)$/.test(before) ? (tokens[index - 2]?.text ?? '') : before,
    )
  )
    return null
  const next = tokens[index + 1]?.text ?? ''
  const second = tokens[index + 2]?.text ?? ''
  if (SAYS.has(next) && next !== 'is') return null
  // "Wife has noticed that he stops breathing", "mum unsure whether he fainted"
  if (
    /^(?:unsure|uncertain|concerned|worried|anxious|reporting|queries|requesting|requests|feels|states|aware)$/.test(
      next,
    )
  )
    return null
  if (
    /^(?:has|had)$/.test(next) &&
    /^(?:noticed|said|told|reported|seen|witnessed|described|mentioned|observed)$/.test(second)
  )
    return null
  if (next === 'is' && /^(?:worried|here|with|driving|concerned|away|calling|a|my)$/.test(second)) return null
  const earlier = /^(?:my|our|his|her|the|a)$/.test(before) ? (tokens[index - 2]?.text ?? '') : before
  // "significant for a sister with lupus"
  if (isBlood && /^(?:with|who|whos)$/.test(next) && /^(?:for|of)$/.test(earlier))
    return { who: 'other', relative: true }
  if (OBJECT.has(earlier) && !/^(?:with|and)$/.test(earlier) && !isBlood) return null
  if (/^(?:his|her|their)$/.test(before) && OBJECT.has(earlier)) return null
  if (/^(?:told|tell|call|called|see|saw|live|lives|from|for|to|with|like)$/.test(earlier)) return null
  return { who: 'other', relative: isBlood }
}

/** "Mother had breast cancer at 52", "father died of a stroke": an earlier episode; "mother had diabetes" may last. */
export function isOverForRelative({ tokens, sentenceStarts, questions }: Tokenised, target: TokenSpan): boolean {
  const { sentence } = tokens[target.from]!
  if (questions[sentence]) return false
  const words = tokens.slice(sentenceStarts[sentence]!, sentenceStarts[sentence + 1] ?? tokens.length)
  const isDated = words.some(
    ({ text }, i) => /^(?:at|age|aged)$/.test(text) && /^\d{1,2}$/.test(words[i + 1]?.text ?? ''),
  )
  for (let i = target.from - 1; i >= sentenceStarts[sentence]!; i--) {
    const { text } = tokens[i]!
    if (/^(?:died|deceased)$/.test(text) || (isDated && /^(?:had|suffered|survived)$/.test(text))) return true
    if (/^(?:has|have|is|with|gets|takes|on)$/.test(text)) return false
  }
  return false
}
