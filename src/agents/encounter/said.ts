import type { Question } from '../../clinical/interview/question.ts'
import type { ReplySentence } from '../../core/chat.ts'

/** A whole reply. */
export interface Said {
  text: string
  sentences: ReplySentence[]
  question: Question | null
}
