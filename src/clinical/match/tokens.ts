import { type Folded, fold, sentences } from '../../core/text.ts'

/** A word or number of a text. Offsets are UTF-16 units of the original, end exclusive. */
export interface Token {
  readonly text: string
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

/** Spellings of phones and of formal writing that mean the same word; lexicon phrases pass through it as well. */
const ALIASES: Record<string, string> = {
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
  '&': 'and',
  '+': 'and',
}

/** Without the apostrophe these would be other words: "I'll" is not "ill". */
const WITH_APOSTROPHE: Record<string, string> = {
  "i'll": 'iwill',
  "we'll": 'wewill',
  "he'll": 'hewill',
  "she'll": 'shewill',
  "we're": 'weare',
  "she'd": 'shewould',
  "we'd": 'wewould',
}

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[&+]|[\p{L}\p{M}\d]+/gu

/** The same for a text of ASCII alone, which most are; Unicode classes cost six times as much. */
const ASCII_WORD = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,]\d+)*|[&+]|[a-z\d]+/g
const NOT_ASCII = /[^\x00-\x7f]/

/** Words of a text with exact offsets; apostrophes are dropped, letters folded, sentences numbered. Linear time. */
export function tokenise(text: string): Tokenised {
  const folded = fold(text)
  const spans = sentences(text)
  const pattern = NOT_ASCII.test(folded.text) ? WORD : ASCII_WORD
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
    for (const match of folded.text.slice(from, at).matchAll(pattern)) {
      const begin = from + match.index
      const stop = begin + match[0].length
      const word = WITH_APOSTROPHE[match[0]] ?? match[0].replaceAll("'", '')
      const between = folded.text.slice(previousEnd, begin)
      // Transcripts write "do n't" and "i 'm": one word for us.
      const previous = tokens.at(-1)
      if (
        previous &&
        previous.sentence === sentence &&
        isSplitContraction(folded.text, begin, word) &&
        between.replace("'", '') === ' '
      ) {
        tokens[tokens.length - 1] = { ...previous, text: canonical(previous.text + word), end: folded.ends[stop - 1]! }
        previousEnd = stop
        continue
      }
      const fresh = tokens.length === sentenceStarts[sentence]
      tokens.push({
        text: ALIASES[word] ?? word,
        start: startOf(folded, begin),
        end: folded.ends[stop - 1]!,
        sentence,
        before: fresh ? 'break' : separator(between),
      })
      previousEnd = stop
    }
  })
  sentenceStarts.push(tokens.length)
  return { text, tokens, sentenceStarts, questions }
}

function isSplitContraction(text: string, at: number, word: string): boolean {
  return word === 'nt' || (text[at - 1] === "'" && /^(?:m|s|re|ve|ll|d)$/.test(word))
}

function startOf(folded: Folded, index: number): number {
  return folded.starts[index]!
}

function separator(between: string): Token['before'] {
  if (/[;\u061b]|\.\.|\s-+\s|\s\/\/\s/.test(between)) return 'break'
  if (/[,\u060c\n]/.test(between)) return 'comma'
  return 'space'
}

/** The same spelling rules for one word of a lexicon phrase. */
export function canonical(word: string): string {
  const plain = word.replaceAll("'", '')
  return ALIASES[plain] ?? plain
}
