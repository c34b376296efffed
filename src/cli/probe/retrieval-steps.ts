import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import { answerQuestion, type Corpus, createCorpus } from '../../rag/answer.ts'
import { starterDocuments } from '../../rag/library.ts'
import { type ProbeOptions, type ProbeStep, probeStep } from './run.ts'

const Row = z.object({ doc_id: z.string(), title: z.string().nullish(), text: z.string() })
const LIMIT = 100

/** The corpus of `--corpus file.jsonl` (`{doc_id, title?, text}` a line), or the shipped documents. */
async function openCorpus({ corpus }: ProbeOptions): Promise<Corpus> {
  if (corpus === undefined) {
    const documents = await starterDocuments()
    return createCorpus(
      documents.map(({ description, body }) => ({ id: description.id, title: description.title, text: body })),
    )
  }
  const texts: { id: string; title?: string; text: string }[] = []
  let line = 0
  for await (const text of createInterface({ input: createReadStream(corpus), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() === '') continue
    const row = Row.safeParse(parsed(text))
    if (!row.success)
      throw new AppError(
        'bad_input',
        `Line ${line} of the corpus is not {doc_id, title?, text}. Mend the file and start again.`,
      )
    const { doc_id: id, title, text: body } = row.data
    texts.push({ id, text: body, ...(title && { title }) })
  }
  return createCorpus(texts)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const retrieve = probeStep({
  name: 'retrieve',
  idKey: 'query_id',
  input: z.object({ query: z.string() }),
  open: async (options) => {
    const { index } = await openCorpus(options)
    return ({ query }) => ({ ranked: index.search(query, LIMIT).map(({ id }) => id) })
  },
})

const answer = probeStep({
  name: 'answer',
  input: z.object({ question: z.string() }),
  open: async (options) => {
    const corpus = await openCorpus(options)
    return ({ question }) => answerQuestion(corpus, question)
  },
})

export const retrievalSteps: readonly ProbeStep[] = [retrieve, answer]
