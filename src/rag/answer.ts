import { type AnswerOptions, answerFrom } from '../clinical/extractive.ts'
import { createMemoryIndex, type MemoryIndex } from './memory-index.ts'

/** A text that can be cited by its id. */
interface SourceText {
  readonly id: string
  readonly title?: string
  readonly text: string
}

/** Texts with the index that finds them. */
export interface Corpus {
  readonly index: MemoryIndex
  readonly texts: ReadonlyMap<string, SourceText>
}

interface CitedAnswer {
  readonly sentences: readonly {
    readonly text: string
    /** Ids of the texts in which the sentence stands. */
    readonly citations: readonly string[]
  }[]
  readonly abstained: boolean
}

/** So many texts are read for an answer. */
const READ = 5

export function createCorpus(texts: readonly SourceText[]): Corpus {
  return { index: createMemoryIndex(texts), texts: new Map(texts.map((text) => [text.id, text])) }
}

/** Answers word for word from the texts that fit best, or abstains where none speaks of what was asked. */
export function answerQuestion({ index, texts }: Corpus, question: string, options?: AnswerOptions): CitedAnswer {
  const passages = index.search(question, READ).map(({ id }) => {
    const { title = '', text } = texts.get(id)!
    return { document: id, chunk: id, title, text }
  })
  const { sentences, abstained } = answerFrom(question, passages, options)
  return {
    sentences: sentences.map(({ text, citations }) => ({
      text,
      citations: [...new Set(citations.map(({ document }) => document))],
    })),
    abstained,
  }
}
