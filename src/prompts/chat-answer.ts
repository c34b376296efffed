import { z } from 'zod'
import { answerFrom } from '../clinical/extractive.ts'
import { fold } from '../core/text.ts'
import type { StreamingContract } from './ask-stream.ts'
import { linkViolations, scriptViolations, topicViolations } from './bounds.ts'
import { unsaidDrugs, unsaidNumbers } from './checks.ts'
import { contract, type Violation } from './contract.ts'
import { locate } from './locate.ts'
import { asData, DATA_RULE } from './provenance.ts'
import { supportViolations } from './support.ts'

const Passage = z.object({ document: z.string(), chunk: z.string(), title: z.string(), text: z.string() })
const Input = z.object({
  /** What is asked, as a question that stands alone (from `turn.understand`). */
  question: z.string(),
  /** Published passages, best first. */
  passages: z.array(Passage).max(12),
})
type Input = z.infer<typeof Input>

const WrittenSentence = z.object({
  text: z.string().min(3).max(400),
  passage: z.string(),
  quote: z.string().min(8).max(600),
})
type WrittenSentence = z.infer<typeof WrittenSentence>
const Written = z.object({ sentences: z.array(WrittenSentence).max(12) })
type Written = z.infer<typeof Written>

export interface AnswerSentence {
  readonly text: string
  /** Spans are UTF-16 offsets into the text of the passage. */
  readonly citations: readonly { document: string; chunk: string; start: number; end: number; quote: string }[]
}
/** No sentences = nothing published answers this. */
interface ChatAnswer {
  readonly sentences: readonly AnswerSentence[]
}

/** Answers a health question from published passages, every sentence with the words it rests on. */
export const chatAnswer: StreamingContract<Input, Written, ChatAnswer, WrittenSentence, AnswerSentence> = Object.assign(
  contract<Input, Written, ChatAnswer>({
    id: 'chat.answer',
    version: 1,
    input: Input,
    output: Written,
    data: 'pseudonymised',
    budget: { maxTokens: 700, timeoutMs: 20_000, repairs: 1 },
    onViolation: 'fallback',
    sample: {
      question: 'How long does a cold last?',
      passages: [{ document: 'cold', chunk: 'cold-1', title: 'Common cold', text: 'Most colds are gone in ten days.' }],
    },
    // Nothing to answer from is an answer already.
    applies: ({ passages }) => passages.length > 0,
    render({ question, passages }) {
      const lines = passages.map(({ title, text }, index) => `p${index + 1} (${title}): ${text}`)
      return [
        { role: 'system', content: `${DATA_RULE}\n\n${TASK}` },
        {
          role: 'user',
          content: `The question:\n${asData('questions', [question])}\n\nThe passages:\n${asData('passages', lines)}`,
        },
      ]
    },
    accept: (written, input) => written.sentences.flatMap((sentence) => sentenceViolations(sentence, input)),
    build: (written, input) => ({ sentences: written.sentences.map((sentence) => cited(sentence, input)) }),
    fallback: (input) => ({ sentences: extractive(input) }),
  }),
  {
    items: {
      field: 'sentences',
      schema: WrittenSentence,
      accept: sentenceViolations,
      build: cited,
      rest: (input: Input, kept: readonly AnswerSentence[]) =>
        extractive(input).filter((sentence) => !kept.some((known) => isSaid(sentence, known))),
    },
  },
)

const TASK = `You answer a patient's health question from published passages, and from nothing else.

Reply with one JSON object: {"sentences":[{"text","passage","quote"}]}

- At most six short sentences in the language of the passages, the answer first, then what to watch for. Plain words.
- Each sentence says what one passage says. passage is its label, such as p1. quote copies the words of that passage that carry the sentence, exactly. Stay close to those words, and to their numbers.
- General information only: no diagnosis of this person, no dose for this person, no promise that no doctor is needed.
- When the passages don't answer the question, reply {"sentences":[]}. That is a good answer.`

function sentenceViolations({ text, passage, quote }: WrittenSentence, input: Input): Violation[] {
  const source = passageOf(passage, input)
  if (!source) return [{ code: 'no_source', say: `There is no passage ${passage}.` }]
  if (!locate(quote, source.text)) {
    return [{ code: 'quote_not_found', say: `The quote for ${passage} does not stand in it; copy the words exactly.` }]
  }
  return [
    ...personalViolations(text),
    ...linkViolations(text),
    ...scriptViolations(text, [quote]),
    ...topicViolations(text, input.question, source.title),
    ...unsaidNumbers(text, [quote]),
    ...unsaidDrugs(text, [quote, source.title]),
    ...supportViolations(text, [{ text: quote }]),
  ]
}

// "If you have a cold" speaks to everybody; "you have a cold" to one.
const PERSONAL =
  /(?<!\b(?:if|when|once|whether|unless|while|case|think|until|that) )\byou (?:probably |likely |clearly |definitely )?have (?:a |an |the )?(?:[a-z]+ )?[a-z]*(?:itis|osis|oma|emia|aemia|pathy|flu|cold|infection|cancer|stroke|migraine|disease)\b|\byour (?:diagnosis|condition) is\b|\byou (?:dont|do not) need (?:a|to see a|to see the|any) doctor\b|\bno need to see a doctor\b|\byou (?:are|will be) fine\b|\bnothing to worry about\b/

/** A passage speaks to everybody; a sentence about this reader's illness is not carried by it, whatever it quotes. */
function personalViolations(text: string): Violation[] {
  if (!PERSONAL.test(fold(text).text.replaceAll("'", ''))) return []
  return [{ code: 'advice', say: 'It diagnoses this person or says that no doctor is needed.' }]
}

function cited({ text, passage, quote }: WrittenSentence, input: Input): AnswerSentence {
  const { document, chunk, text: words } = passageOf(passage, input)!
  return { text: text.trim(), citations: [{ document, chunk, ...locate(quote, words)! }] }
}

function passageOf(label: string, { passages }: Input) {
  const index = /^p(\d{1,2})$/.exec(label.trim().toLowerCase())?.[1]
  return index === undefined ? undefined : passages[Number(index) - 1]
}

function extractive({ question, passages }: Input): readonly AnswerSentence[] {
  // A passage can hold an order too: rules read out no more of it than a model may.
  return answerFrom(question, passages).sentences.filter(({ text, citations }) => {
    const title = passages.find(({ chunk }) => chunk === citations[0]?.chunk)?.title ?? ''
    return linkViolations(text).length === 0 && topicViolations(text, question, title).length === 0
  })
}

/** The same words of the same passage were used already. */
function isSaid(sentence: AnswerSentence, known: AnswerSentence): boolean {
  return sentence.citations.some((citation) =>
    known.citations.some(
      ({ chunk, start, end }) => chunk === citation.chunk && start < citation.end && citation.start < end,
    ),
  )
}
