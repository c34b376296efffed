import { z } from 'zod'

// What a clinician has drafted for a patient, before anything is sent.

/** Signed words that a message can say as well. */
export const SIGNED_WORDS = ['follow_up', 'safety_net'] as const

export const MessageDraftAsk = z
  .object({
    /** What the patient should be told, in a few words of the clinician's own. */
    words: z
      .string()
      .max(2_000)
      .refine((text) => !text.includes('\u0000'), 'must not contain U+0000')
      .default(''),
    include: z.array(z.enum(SIGNED_WORDS)).max(SIGNED_WORDS.length).default([]),
  })
  .refine(({ words, include }) => words.trim() !== '' || include.length > 0, {
    message: 'say what the patient should be told, or choose signed words',
    path: ['words'],
  })
export type MessageDraftAsk = z.infer<typeof MessageDraftAsk>

export const MessageDraft = z.object({
  /** To be read, changed and sent by a person; empty when every sentence was held back. */
  text: z.string(),
  from: z.enum(['model', 'rules']),
  /** Why sentences are missing: codes of the guards, and `sensitive` where the reader is not the patient. */
  heldBack: z.array(z.object({ code: z.string(), count: z.number().int().positive() })),
})
export type MessageDraft = z.infer<typeof MessageDraft>
