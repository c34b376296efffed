import { fold, sentences, type TextSpan } from '../../core/text.ts'
import { byText, type Word, wordOf } from './by-word.ts'
import { joinTopics } from './topic-sentence.ts'

/** A word or number of a text. Offsets are UTF-16 units of the original, end exclusive. */
export interface Token {
  readonly text: string
  /** The word that `text` is. */
  readonly word: Word
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What stands between the token before and this one matters for adjacency and scope. */
  readonly before: 'space' | 'comma' | 'break'
}

export interface Tokenised {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the first token of each sentence, and one past the last. */
  readonly sentenceStarts: readonly number[]
  /** True where the sentence ends in a question mark. */
  readonly questions: readonly boolean[]
}

/** Not looked up in the object itself: "constructor" is a word that people write. */
function wordMap(words: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words))
}

/** Spellings of phones and of formal writing that mean the same word; lexicon phrases pass through it as well. */
const ALIASES = wordMap({
  cannot: 'cant',
  cnt: 'cant',
  cann: 'can',
  u: 'you',
  ur: 'your',
  r: 'are',
  plz: 'please',
  pls: 'please',
  w: 'with',
  wiv: 'with',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  cos: 'because',
  abt: 'about',
  tonite: 'tonight',
  tonyt: 'tonight',
  '2nite': 'tonight',
  '2night': 'tonight',
  nite: 'night',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  jst: 'just',
  '4eva': 'forever',
  '4ever': 'forever',
  '4evr': 'forever',
  '2moro': 'tomorrow',
  suiside: 'suicide',
  suicde: 'suicide',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  wks: 'weeks',
  wk: 'week',
  yr: 'year',
  yrs: 'years',
  mth: 'month',
  mths: 'months',
  thru: 'through',
  b4: 'before',
  bp: 'bp',
  pt: 'patient',
  dont: 'dont',
  doesn: 'doesnt',
  didn: 'didnt',
  havnt: 'havent',
  aint: 'isnt',
  mom: 'mum',
  mommy: 'mum',
  mummy: 'mum',
  mam: 'mum',
  daddy: 'dad',
  // English of India and Africa: "my waist is paining me", reliever brands.
  paining: 'hurting',
  // "my heart's racing", "his chest's tight": apostrophes are gone.
  hearts: 'heart',
  tickers: 'heart',
  ticker: 'heart',
  chests: 'chest',
  throats: 'throat',
  tongues: 'tongue',
  backs: 'back',
  sever: 'severe',
  asthalin: 'salbutamol',
  levolin: 'salbutamol',
  duolin: 'salbutamol',
  salamol: 'salbutamol',
  combivent: 'salbutamol',
  proair: 'albuterol',
  proventil: 'albuterol',
  xopenex: 'albuterol',
  // Of all emoji only those that stand for means of harm say something.
  '🔫': 'gunemoji',
  '🔪': 'knifeemoji',
  '🗡': 'knifeemoji',
  '💊': 'pillemoji',
  '⚰': 'coffinemoji',
  '🪦': 'coffinemoji',
  '🪢': 'knotemoji',
  '&': 'and',
  '+': 'and',
})

/** Without the apostrophe these would be other words: "I'll" is not "ill". */
const WITH_APOSTROPHE = wordMap({
  "i'll": 'iwill',
  "we'll": 'wewill',
  "he'll": 'hewill',
  "she'll": 'shewill',
  "we're": 'weare',
  "she'd": 'shewould',
  "we'd": 'wewould',
})

/** What a word stands for. */
const meant = byText((written) => wordOf(ALIASES.get(written) ?? written))

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[&+🔫🔪🗡💊⚰🪦🪢]|[\p{L}\p{M}\d]+/gu
const NOT_ASCII = /[^\x00-\x7f]/

/** The text that was taken apart last: what it says and whom it is about are read one after the other. */
let last: Tokenised | null = null

/** Words of a text with exact offsets; apostrophes are dropped, letters folded, sentences numbered. Linear time. */
export function tokenise(text: string): Tokenised {
  if (last?.text === text) return last
  const made = tokeniseNew(text)
  if (text.length <= MAX_KEPT) last = made
  return made
}

const MAX_KEPT = 20_000

/** "A bit swollen" is no bite: the word of degree is not the one of teeth (see `Vocabulary.position`). */
const LITTLE = new Set(['a', 'little', 'wee', 'tiny', 'teeny', 'smidge', 'slight', 'good', 'fair'])
export const A_BIT = wordOf('abit')

function tokeniseNew(text: string): Tokenised {
  const folded = fold(text)
  const { spans, topicEnds } = joinTopics(text, wordByWord(text, sentences(text)))
  const piecesOf = NOT_ASCII.test(folded.text) ? unicodePieces : asciiPieces
  const tokens: Token[] = []
  const sentenceStarts: number[] = []
  const questions: boolean[] = []
  let at = 0
  let previousEnd = 0
  spans.forEach((span, sentence) => {
    sentenceStarts.push(tokens.length)
    questions.push(/[?\u061f]["')\]]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end)))
    while (at < folded.text.length && folded.starts[at]! < span.start) at++
    const from = at
    while (at < folded.text.length && folded.starts[at]! < span.end) at++
    const pieces = piecesOf(folded.text, from, at)
    for (let i = 0; i < pieces.length; i += 2) {
      const begin = pieces[i]!
      const stop = pieces[i + 1]!
      const word = withoutApostrophe(folded.text.slice(begin, stop))
      // Transcripts write "do n't" and "i 'm": one word for us.
      const previous = tokens.at(-1)
      if (
        previous &&
        previous.sentence === sentence &&
        isSplitContraction(folded.text, begin, word) &&
        folded.text.slice(previousEnd, begin).replace("'", '') === ' '
      ) {
        tokens[tokens.length - 1] = {
          ...previous,
          ...named(canonical(previous.text + word)),
          end: folded.ends[stop - 1]!,
        }
        previousEnd = stop
        continue
      }
      // "2nite", "4eva": a number and a word for who looks at letters.
      if (previous && previous.text.length === 1 && previousEnd === begin && ALIASES.has(previous.text + word)) {
        tokens[tokens.length - 1] = {
          ...previous,
          ...named(canonical(previous.text + word)),
          end: folded.ends[stop - 1]!,
        }
        previousEnd = stop
        continue
      }
      const fresh = tokens.length === sentenceStarts[sentence]
      const opens = !fresh && isBehindTopic(topicEnds, previous!.end, folded.starts[begin]!)
      // "My calf. It is swollen": the words of it stand right behind it.
      if (opens && /^(?:it|they)$/.test(word)) {
        topicEnds.push(folded.ends[stop - 1]!)
        continue
      }
      const meaning = meant(opens && /^(?:its|theyre)$/.test(word) ? 'is' : word)
      const isDegree = word === 'bit' && previous !== undefined && !fresh && LITTLE.has(previous.text)
      tokens.push({
        text: meaning.text,
        word: isDegree ? A_BIT : meaning,
        start: folded.starts[begin]!,
        end: folded.ends[stop - 1]!,
        sentence,
        before: fresh ? 'break' : opens ? 'space' : separator(folded.text, previousEnd, begin),
      })
      previousEnd = stop
    }
  })
  sentenceStarts.push(tokens.length)
  return { text, tokens, sentenceStarts, questions }
}

/** Whether what is being spoken of ends between two tokens. */
function isBehindTopic(topicEnds: readonly number[], from: number, to: number): boolean {
  return topicEnds.some((end) => from <= end && end <= to)
}

/**
 * "Pills. Vodka. Done.": a message of single words, each with its full stop, is one sentence. Where one of them answers
 * or denies ("No. Fever."), each stands for itself.
 */
function wordByWord(text: string, spans: TextSpan[]): TextSpan[] {
  if (spans.length < 3 || spans.length > 5 || text.length > MOST_WORD_BY_WORD) return spans
  const isOne = ({ start, end }: TextSpan) => /^[\p{L}']+[.!]+$/u.test(text.slice(start, end))
  if (!spans.slice(0, -1).every(isOne) || /\?|\b(?:no|not|nope|nah|none|never|yes|yeah|yep|ok|okay)\b/i.test(text))
    return spans
  return [{ start: spans[0]!.start, end: spans.at(-1)!.end }]
}

const MOST_WORD_BY_WORD = 60

/** Where the words and numbers of a part of a text begin and end, in turn. */
function unicodePieces(text: string, from: number, to: number): number[] {
  const out: number[] = []
  for (const match of text.slice(from, to).matchAll(WORD))
    out.push(from + match.index, from + match.index + match[0].length)
  return out
}

/** The same for a text of ASCII alone, which most are, at a tenth of the cost. */
function asciiPieces(text: string, from: number, to: number): number[] {
  const out: number[] = []
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    const isOf = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null
    if (!isOf) {
      if (code === AMPERSAND || code === PLUS) out.push(at, at + 1)
      at++
      continue
    }
    const begin = at
    const joins = isOf === isLetter ? joinsLetters : joinsDigits
    while (
      at < to &&
      (isOf(text.charCodeAt(at)) || (joins(text.charCodeAt(at)) && at + 1 < to && isOf(text.charCodeAt(at + 1))))
    )
      at++
    out.push(begin, at)
  }
  return out
}

const AMPERSAND = 0x26
const PLUS = 0x2b
const isLetter = (code: number) => code >= 0x61 && code <= 0x7a
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** Apostrophe, and point or comma. */
const joinsLetters = (code: number) => code === 0x27
const joinsDigits = (code: number) => code === 0x2e || code === 0x2c

function withoutApostrophe(written: string): string {
  return written.includes("'") ? (WITH_APOSTROPHE.get(written) ?? written.replaceAll("'", '')) : written
}

function isSplitContraction(text: string, at: number, word: string): boolean {
  return word === 'nt' || (text[at - 1] === "'" && /^(?:m|s|re|ve|ll|d)$/.test(word))
}

function separator(text: string, from: number, to: number): Token['before'] {
  if (to - from === 1 && text[from] === ' ') return 'space'
  const between = text.slice(from, to)
  if (/[;\u061b]|\.\.|\s-+\s|\s\/\/\s/.test(between)) return 'break'
  if (/[,\u060c\n]/.test(between)) return 'comma'
  return 'space'
}

/** What names the word of a token. */
export function named(text: string): Pick<Token, 'text' | 'word'> {
  return { text, word: wordOf(text) }
}

/** The same spelling rules for one word of a lexicon phrase. */
export function canonical(word: string): string {
  const plain = word.includes("'") ? word.replaceAll("'", '') : word
  return ALIASES.get(plain) ?? plain
}
