import { sentences, stem, words } from '../core/text.ts'
import { kindsOf, matchConcepts } from './match/concepts.ts'
import { tokenise } from './match/tokens.ts'

export interface Passage {
  readonly document: string
  readonly chunk: string
  readonly title: string
  readonly text: string
}

export interface AnswerOptions {
  /** At most so many sentences. */
  readonly limit?: number
  /** Share of the question's weight that a passage must cover; below it the answer is "not found". */
  readonly confidence?: number
  /** Doses and statements of diagnosis go to clinicians only. */
  readonly reader?: 'patient' | 'clinician'
}

export interface ExtractiveAnswer {
  readonly sentences: readonly {
    readonly text: string
    /** Where the sentence stands in the passage's text (UTF-16, end exclusive); the quote is the sentence itself. */
    readonly citations: readonly { document: string; chunk: string; start: number; end: number; quote: string }[]
  }[]
  readonly abstained: boolean
}

/**
 * Answers a question with sentences of the passages, word for word, each with its place. Abstains where the passages do
 * not speak of what was asked: a missing answer is better than a near one.
 */
export function answerFrom(
  question: string,
  passages: readonly Passage[],
  { limit = 4, confidence = 0.55, reader = 'patient' }: AnswerOptions = {},
): ExtractiveAnswer {
  const kind = KINDS.find(({ question: pattern }) => pattern.test(question.toLowerCase()))
  // "How long" is answered by a time, not by the word "long": words of the kind are no words to look for.
  const topic = kind ? question.toLowerCase().replace(new RegExp(kind.question, 'g'), ' ') : question
  const asked = weigh(stems(topic).length > 0 ? topic : question, passages)
  if (asked.size === 0) return ABSTAINED
  const synonyms = synonymsOf(topic, asked)
  const total = sum(asked.values())
  const scored = passages.flatMap((passage, rank) => {
    const about = lookUp(passage.title, synonyms)
    const covers = new Set([...about, ...lookUp(passage.text, synonyms)])
    const coverage = sum([...asked].map(([word, weight]) => (covers.has(word) ? weight : 0))) / total
    if (coverage < confidence) return []
    // A document whose title is what was asked about answers before one that mentions it.
    const named = sum([...asked].map(([word, weight]) => (about.has(word) ? weight : 0))) / total
    const parts = sentences(passage.text)
    let heading = passage.title.toLowerCase()
    return parts.flatMap(({ start, end }) => {
      const text = passage.text.slice(start, end)
      if (HEADING.test(text)) {
        heading = text.toLowerCase()
        return []
      }
      if (!isAnswer(text, reader)) return []
      const own = lookUp(text, synonyms)
      const hits =
        sum([...asked].map(([word, weight]) => (own.has(word) ? weight : about.has(word) ? weight * 0.5 : 0))) / total
      const isUnder = kind?.heading?.test(heading) === true
      const fits = (kind?.answer.test(text.toLowerCase()) === true ? 0.35 : 0) + (isUnder ? 0.4 : 0)
      // Earlier passages were found to be nearer, and the first sentence of a passage usually says what it is about.
      const score = hits + fits + named * 0.5 + coverage * 0.2 - rank * 0.06 + (start === 0 ? 0.05 : 0)
      return hits + fits >= 0.3 ? [{ passage, rank, start, end, text, score }] : []
    })
  })
  scored.sort((a, b) => b.score - a.score || a.rank - b.rank || a.start - b.start)
  const best = scored[0]
  if (!best) return ABSTAINED
  const chosen = withoutRepeats(scored.filter(({ score }) => score >= best.score * 0.55)).slice(0, limit)
  // Read in the order of the passages, so that "it" keeps its sentence before it.
  chosen.sort((a, b) => a.rank - b.rank || a.start - b.start)
  return {
    sentences: chosen.map(({ passage, start, end, text }) => ({
      text,
      citations: [{ document: passage.document, chunk: passage.chunk, start, end, quote: text }],
    })),
    abstained: false,
  }
}

const ABSTAINED: ExtractiveAnswer = { sentences: [], abstained: true }

/** What a question wants to know, and the words a sentence that tells it uses. */
/** A line that is the heading of what follows it. */
const HEADING = /^#{1,6} \S[^\n]*$/

const KINDS: readonly { question: RegExp; answer: RegExp; heading?: RegExp }[] = [
  {
    question: /\b(?:symptoms?|signs?|feel like|recogni[sz]e|how do i know)\b/,
    answer: /\b(?:symptoms?|signs?|may (?:feel|have|notice)|includes?)\b/,
    heading: /\b(?:symptoms?|signs?|what you (?:may )?(?:notice|feel))\b/,
  },
  {
    question: /\b(?:emergency|999|911|112|ambulance|hospital|see a doctor|when should|worried|dangerous|serious)\b/,
    answer: /\b(?:call|emergency|urgent|at once|right away|straight away|see a|doctor|hospital|get help)\b/,
    heading: /\b(?:when to (?:get|seek|see|call)|emergency)\b/,
  },
  {
    question: /\b(?:treat|treatment|cure|help|relie|do for|get rid|manage|remed|what (?:can|should) i do)\w*\b/,
    answer: /\b(?:treat\w*|helps?|rest|drink|medicines?|therapy|can be|try|relie\w+|manage\w*|pharmacist)\b/,
    heading: /\b(?:what you can do|treatments?|self.?care|how .* treated)\b/,
  },
  {
    question: /\b(?:causes?|why|reason|due to|come from)\b/,
    answer: /\b(?:caused?|causes|because|due to|comes? from|happens? when|result)\b/,
    heading: /\b(?:causes?|what it is|why)\b/,
  },
  {
    question: /\b(?:how long|last|duration|when will)\b/,
    answer: /\b(?:days?|weeks?|months?|hours?|years?|lasts?|usually (?:gets|goes|clears))\b/,
  },
  {
    question: /\b(?:prevent|avoid|stop (?:it|getting)|protect|reduce (?:the|my) risk)\w*\b/,
    answer: /\b(?:prevent\w*|avoid\w*|protect\w*|lower|reduc\w+|wash|vaccin\w*)\b/,
  },
  {
    question: /\b(?:contagious|infectious|catch|spread|pass (?:it|on))\b/,
    answer: /\b(?:spread\w*|contagious|infectious|catch|pass\w*|contact)\b/,
  },
  {
    question: /\b(?:diagnos|test|find out|check)\w*\b/,
    answer: /\b(?:tests?|diagnos\w+|examin\w+|blood|scan|x-ray|checks?)\b/,
  },
  {
    question: /\b(?:side effects?|safe|risks?|harm)\b/,
    answer: /\b(?:side effects?|may cause|risks?|safe|avoid|do not)\b/,
  },
  {
    question: /\b(?:what (?:is|are)|meaning|mean)\b/,
    answer: /\b(?:is (?:a|an|the|when)|are|means|happens when)\b/,
    heading: /\bwhat (?:it )?is\b/,
  },
]

const DOSE =
  /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|micrograms?|milligrams?|g|grams?|ml|millilitres?|milliliters?|units?|iu|puffs?|tablets?|capsules?|drops?)\b|\b(?:one|two|three|four|half) (?:tablets?|capsules?|puffs?|pills?)\b/i
const DIAGNOSIS =
  /\byou (?:probably |most likely |likely |definitely |must |clearly )?(?:have|are having|suffer from) (?:a |an |the )?(?!any|ever|had|been|to|symptoms|questions|one|these|this|trouble|pain|a fever|severe|sudden|other|more|not)\w+/i
const REASSURANCE = /\b(?:you (?:do not|don't) need (?:to see )?a doctor|nothing to worry about|no need to worry)\b/i

function isAnswer(text: string, reader: 'patient' | 'clinician'): boolean {
  if (/[?:]\s*$/.test(text) || words(text).length < 4) return false
  if (reader === 'clinician') return true
  // "If you have asthma" is a condition on the reader, not a diagnosis.
  return (
    !DOSE.test(text) &&
    !REASSURANCE.test(text) &&
    (/\b(?:if|when|unless|because|people) /i.test(text) || !DIAGNOSIS.test(text))
  )
}

const ORDINARY = new Set(
  `a an the of to in on at by for from with and or but as so is are was were be been do does did have has had can could should would will may might
  i you he she it we they me my your his her their our this that these those there here what when where which who how why if any some about get got
  make tell know want need please help im ive dont cant am not no yes just very really much many more most good bad best thing things way use used
  kid kids child children son daughter husband wife feel feels feeling started worry worried stop
  long last much against into over than then also during without between around through happen happens mean means doctor someone people person
  name names real really take takes taking talk talking human soon now today`.split(/\s+/),
)

function stems(text: string): string[] {
  return words(text)
    .filter((word) => !ORDINARY.has(word) && word.length > 1)
    .map((word) => stem(american(word)))
}

/** "Diarrhoea" is "diarrhea": one spelling for both sides of the sea. */
function american(word: string): string {
  return word.length > 5
    ? word
        .replace(/oe(?=[a-z])/, 'e')
        .replace(/ae(?=[a-z])/, 'e')
        .replace(/our$/, 'or')
    : word
}

/** Lexicon codes with the words of the question that they cover: "tummy ache" stands in a text on abdominal pain. */
function synonymsOf(topic: string, asked: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const text = tokenise(topic)
  return new Map(
    matchConcepts(text).map(({ concept, from, to }): [string, string[]] => [
      concept.code,
      text.tokens.slice(from, to).flatMap(({ text: word }) => stems(word).filter((one) => asked.has(one))),
    ]),
  )
}

/** Stems of a text, and the words of the question that it says in other words. */
function lookUp(text: string, synonyms: ReadonlyMap<string, readonly string[]>): Set<string> {
  const out = new Set(stems(text))
  if (synonyms.size === 0) return out
  for (const { concept } of matchConcepts(tokenise(text)))
    for (const code of kindsOf(concept.code)) for (const word of synonyms.get(code) ?? []) out.add(word)
  return out
}

/** The words asked for, rare ones (in these passages) weighing more. */
function weigh(question: string, passages: readonly Passage[]): Map<string, number> {
  const documents = passages.map(({ title, text }) => new Set([...stems(title), ...stems(text)]))
  return new Map(
    [...new Set(stems(question))].map((word) => {
      const found = documents.filter((one) => one.has(word)).length
      return [word, 1 + Math.log((passages.length + 1) / (found + 1))]
    }),
  )
}

function withoutRepeats<T extends { text: string }>(list: readonly T[]): T[] {
  const seen: Set<string>[] = []
  return list.filter(({ text }) => {
    const own = new Set(stems(text))
    const isRepeat = seen.some((before) => [...own].filter((word) => before.has(word)).length > own.size * 0.8)
    seen.push(own)
    return !isRepeat
  })
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
