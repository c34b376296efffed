import { sentences } from '../../core/text.ts'
import { TEN_WORDS, UNIT_WORDS } from '../number-words.ts'
import { clean, withoutOpeners, withoutTag } from './clean.ts'

/** A clause of a turn: its span in the turn's own text, and its cleaned words. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly clean: string
  readonly isQuestion: boolean
}

/** Longer pieces than this are cut at words that begin a new statement: some transcripts have no punctuation at all. */
const LONG_WORDS = 14

/** Clauses of a turn, in order. */
export function units(text: string): Unit[] {
  const pieces: { start: number; end: number }[] = []
  for (const { start, end } of dictated(text)) {
    if (text.slice(start, end).split(/\s+/).length <= LONG_WORDS) pieces.push({ start, end })
    else pieces.push(...cut(text, start, end))
  }
  const parts = pieces
    .map(({ start, end }) => unit(text, start, end))
    .filter(({ clean }) => /[\p{L}\p{N}]/u.test(clean))
  return joinDangling(text, parts)
}

const NUMBER = `(?:\\d+|zero|oh|${[...Object.keys(UNIT_WORDS), ...Object.keys(TEN_WORDS)].join('|')})`
const POINT_BEFORE = new RegExp(`\\b${NUMBER} ?\\.$`, 'i')
const POINT_AFTER = new RegExp(`^(?:${NUMBER})\\b`, 'i')

/** Sentences, where the point of a dictated decimal ("ninety seven . seven") ends none. */
function dictated(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of sentences(text)) {
    const before = out.at(-1)
    const isDecimal =
      before !== undefined &&
      / \.$/.test(text.slice(0, before.end)) &&
      POINT_BEFORE.test(text.slice(Math.max(before.start, before.end - 14), before.end)) &&
      POINT_AFTER.test(text.slice(start, end))
    if (isDecimal) before.end = end
    else out.push({ start, end })
  }
  return out
}

function unit(text: string, start: number, end: number): Unit {
  const raw = text.slice(start, end)
  const cleaned = withoutTag(clean(raw))
  return { start, end, text: raw, clean: withoutOpeners(cleaned) || cleaned, isQuestion: isQuestion(cleaned) }
}

/** A piece that ends in the middle of a phrase, or only names what comes next, belongs to the piece after it. */
function joinDangling(text: string, parts: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (const part of parts) {
    const before = out.at(-1)
    const belongs = before !== undefined && (isDangling(before.clean) || isCorrection(before.text, part.text))
    if (before && belongs && !before.isQuestion && !part.isQuestion && part.end - before.start < 400) {
      out[out.length - 1] = unit(text, before.start, part.end)
    } else out.push(part)
  }
  return out
}

const COUNTED = /\b(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|left|right|\w+day)\b/i

/** "About three weeks ago. I mean, two weeks ago": a number, side or day that was taken back never stands alone. */
function isCorrection(before: string, next: string): boolean {
  const starts = /^(?:(?:oh|uh|um|no|well)[,.]? )*(?:i mean|sorry|wait|actually|or rather|no)\b,? /i.exec(next)
  return (
    starts !== null &&
    COUNTED.test(before) &&
    next.split(/\s+/).length <= 9 &&
    COUNTED.test(next.slice(starts[0].length))
  )
}

const CUT_OFF =
  /\b(?:the|a|an|and|or|but|of|to|in|for|with|i|you|we|that|is|are|was|your|my|his|her|because|if|when|from|on|at|as|so|again|like|just|have|has)[,.]?$/
const ONLY_NAMES =
  /^(?:on|in terms of|for|as far as|as for|regarding|looking at|with regards? to|from an?) [a-z' -]{2,60}[,.]?$/
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|should|looks?|shows?|showed|sounds?|feels?|seems?|want|need|take|think|see|hear|appreciate|notice|note|let|going)\b/

function isDangling(cleaned: string): boolean {
  return CUT_OFF.test(cleaned) || (ONLY_NAMES.test(cleaned) && !VERB.test(cleaned))
}

const SUBJECT = "(?:i|you|it|he|she|we|they|there|that|this|my|your|the|let's|let us)"
const AUX = '(?:do|are|have|did|does|is|were|was|can|could|would|has)'
const STARTS = new RegExp(
  [
    // and / so / but .. + a new subject and its verb
    `(?:and then|and so|and|so|but|now|well|because|also|then)(?: (?:then|also|now|so|for|yeah))? (?=${SUBJECT}(?:'\\w+)? )`,
    '(?:okay|alright|all right)(?= )',
    // a question begins
    `(?:(?:and|so|but|or|now|then) )?(?:(?:what|how|when|where|which|who|why)(?: \\w+){0,2} )?${AUX} (?:you|your|it|there|they|he|she)(?= )`,
    // what a clinician is about to do or say
    "(?:i'm|i am|we're|we are) (?:going to|gon na|gonna|just gon na)(?= )",
    "(?:i'd|i would) like (?=to|you)",
    '(?:i wan na|i want to|i want you|let us|i think|i do appreciate|i recommend) ',
    "let's ",
    'any (?=\\w)',
  ].join('|'),
  'g',
)

function cut(text: string, start: number, end: number): { start: number; end: number }[] {
  const raw = text.slice(start, end).toLowerCase().replace(/\n/g, ' ')
  const cuts: number[] = []
  for (const match of raw.matchAll(STARTS)) {
    const at = match.index
    const before = raw.slice(0, at)
    if (at === 0 || raw[at - 1] !== ' ') continue
    const words = before
      .slice(cuts.at(-1) ?? 0)
      .trim()
      .split(/\s+/)
    if (words.length < MIN_WORDS) continue
    // "what do you", "that i think", "if you", "or any": the cut would tear a phrase apart.
    if (GLUE.test(before)) continue
    // "If the pill failed then I could be pregnant": the second half without the first is another statement.
    if (/^(?:and )?then\b/.test(match[0]) && /\b(?:if|when|unless)\b/.test(before.slice(cuts.at(-1) ?? 0))) continue
    if (match[0].startsWith('any ') && !/\b(?:okay|alright|good|great|right|\?)\s*,?\s*$/.test(before)) continue
    cuts.push(at)
  }
  const bounds = [0, ...cuts, raw.length]
  return bounds.slice(0, -1).map((from, index) => trim(text, start + from, start + bounds[index + 1]!))
}

const MIN_WORDS = 4
const GLUE =
  /\b(?:that|if|when|what|how|where|which|who|why|because|since|as|than|whether|or|like|to|of|not|while|until|before|after|think|know|see|say|said|and|so|but|of the|sure|(?:think|thought|feel like|felt like|afraid|worried|scared) (?:here|now|maybe|then|oh|that))\s*,?\s*$/

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /[\s,]/.test(text[from]!)) from++
  while (to > from && /[\s,]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

const ASKS =
  /^(?:(?:and|so|but|or|now|then|okay|alright|all right|well|great|good|also|because|fine|right|hi|hello)[\s,]+)*(?:(?:what|how|when|where|which|who|why)\b(?! (?:i|we) )|(?:do|are|have|did|does|is|were|was|can|could|would|has|will) (?:you|your|it|there|they|he|she|the|that|this|any|anyone|anybody|either)\b|any (?!of)\w+|anything else|(?:tell|talk to) me|can you)/

function isQuestion(cleaned: string): boolean {
  return /[?\u061f]$/.test(cleaned) || ASKS.test(cleaned)
}
