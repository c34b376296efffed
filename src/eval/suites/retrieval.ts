import { answerFrom } from '../../clinical/extractive.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { listDocuments, loadStarter } from '../../rag/library.ts'
import { createRetriever } from '../../rag/retrieve.ts'
import { type RetrievalCase, retrievalCases } from '../cases/retrieval.ts'
import { counted, right, suite, wrong } from '../suite.ts'
import { openTemporaryStore } from '../temporary-store.ts'

interface Output {
  /** Ids of documents, best first, each once. */
  readonly found: readonly string[]
  readonly abstained: boolean
  readonly sentences: readonly { text: string; document: string; isQuoted: boolean }[]
}

/** The shipped library in a database of its own, searched by the retriever of the product. */
export const retrievalSuite = suite<RetrievalCase, Output>({
  name: 'retrieval',
  about: 'Questions as people type them over the shipped documents, and some that the documents do not answer.',
  cases: () => retrievalCases,
  async open() {
    const temporary = await openTemporaryStore()
    const { store } = temporary
    const tenantId = await store.createTenant({ name: 'Evaluation' })
    await loadStarter(store, tenantId, { publish: true })
    const slugs = new Map((await listDocuments(store, tenantId)).map(({ id, slug }) => [id, slug]))
    const retriever = createRetriever(store)
    return {
      close: () => temporary.close(),
      async ask({ question }) {
        const passages = await retriever.search({
          tenantId,
          question,
          locale: 'en',
          subject: UNKNOWN_SUBJECT,
          limit: 6,
        })
        const { sentences, abstained } = answerFrom(question, passages)
        return {
          found: [...new Set(passages.map(({ document }) => slugs.get(document) ?? document))],
          abstained,
          sentences: sentences.flatMap(({ text, citations }) =>
            citations.map(({ document, chunk, start, end }) => ({
              text,
              document: slugs.get(document) ?? document,
              isQuoted: passages.find((one) => one.chunk === chunk)?.text.slice(start, end) === text,
            })),
          ),
        }
      },
    }
  },
  scorers: [
    {
      metric: 'found first',
      about: 'the best passage comes from a document that answers the question',
      score: ({ documents }, { found }) => rank(documents, found.slice(0, 1)),
    },
    {
      metric: 'found',
      about: 'one of the passages that an answer is made from does',
      score: ({ documents }, { found }) => rank(documents, found),
    },
    {
      metric: 'answered from it',
      about: 'an answer that is given cites such a document; "I do not know" is no answer, not a wrong one',
      score({ documents }, { sentences, abstained }) {
        if (documents.length === 0) return null
        if (abstained)
          return { right: 0, wrong: 0, noAnswer: 1, explanation: `abstained; expected ${documents.join(' or ')}` }
        const cited = [...new Set(sentences.map(({ document }) => document))]
        const isRight = cited.some((one) => documents.includes(one))
        return (isRight ? right : wrong)(`cites ${cited.join(', ')}; expected ${documents.join(' or ')}`)
      },
    },
    {
      metric: 'abstains',
      about: 'what the library does not hold is not answered',
      score({ documents }, { abstained, sentences }) {
        if (documents.length > 0) return null
        return abstained
          ? right('abstained')
          : wrong(`answered from ${sentences.map(({ document }) => document).join(', ')}`)
      },
    },
    {
      metric: 'word for word',
      about: 'each sentence of an answer stands at the cited place of its passage',
      score: (_, { sentences }) =>
        counted(
          sentences.length,
          sentences.filter(({ isQuoted }) => !isQuoted).map(({ text }) => text),
        ),
    },
  ],
  gates: [
    { metric: 'found', atLeast: 0.9, why: 'What is not found cannot be cited.' },
    { metric: 'found first', atLeast: 0.75, why: 'The first passage shapes the answer.' },
    { metric: 'abstains', atLeast: 0.8, why: 'A near answer is worse than none.' },
    { metric: 'word for word', atLeast: 1, why: 'Every claim has a source.' },
  ],
})

function rank(documents: readonly string[], found: readonly string[]) {
  if (documents.length === 0) return null
  if (found.length === 0) return { right: 0, wrong: 0, noAnswer: 1, explanation: 'nothing found' }
  const isFound = found.some((one) => documents.includes(one))
  return (isFound ? right : wrong)(`found ${found.join(', ')}; expected ${documents.join(' or ')}`)
}
