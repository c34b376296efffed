import { z } from 'zod'
import type { Question } from '../clinical/interview/question.ts'
import type { InterviewState } from '../clinical/interview.ts'
import { type Finding, Subject, Urgency } from '../core/clinical.ts'

const StoredQuestion = z.object({
  id: z.string(),
  text: z.string(),
  why: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
})

/** The interview as it is kept: its findings stand in the table of facts, so that they are there once. */
export const StoredInterview = z.object({
  /** The question that waits for its answer, and the message it was asked in. */
  open: z.object({ question: StoredQuestion, turn: z.string() }).nullable(),
  subject: Subject,
  covered: z.record(
    z.string(),
    z.object({
      status: z.enum(['answered', 'unsure', 'unanswered', 'said']),
      turn: z.string(),
      question: z.string().nullable(),
    }),
  ),
  openQuestions: z.array(z.object({ code: z.string(), ask: z.string(), why: z.string() })),
  level: Urgency.nullable(),
  asked: z.number().int(),
  unanswered: z.number().int(),
  /** Questionnaires that were offered in this talk, and `language` where another language was. */
  offered: z.array(z.string()).default([]),
})
export type StoredInterview = z.infer<typeof StoredInterview>

export function toInterview(stored: StoredInterview, findings: readonly Finding[]): InterviewState {
  const { open: _, offered: __, ...state } = stored
  return { ...state, findings }
}

export function toStored(
  state: InterviewState,
  open: { question: Question; turn: string } | null,
  offered: readonly string[] = [],
): StoredInterview {
  const { findings: _, ...kept } = state
  return StoredInterview.parse({ ...kept, open, offered })
}
