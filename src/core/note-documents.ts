import { z } from 'zod'
import { Evidence, Icd10Suggestion, NoteSentence } from './clinical.ts'

/** A further form over the sentences of a note; each keeps its evidence. */
export const NoteTemplate = z.object({
  kind: z.enum(['dap', 'referral']),
  parts: z.array(z.object({ title: z.string(), sentences: z.array(NoteSentence) })),
})
export type NoteTemplate = z.infer<typeof NoteTemplate>

/** What of a note a patient can be given, each by a decision of its own. */
export const SUMMARY_ITEMS = ['told', 'found', 'plan', 'safety_net'] as const
export const SummaryItem = z.enum(SUMMARY_ITEMS)
export type SummaryItem = z.infer<typeof SummaryItem>

/** One part of the plain-language summary: words that were said or signed, none of a model's. */
export const SummaryPart = z.object({
  item: SummaryItem,
  title: z.string(),
  /** Evidence is empty only for what the clinician wrote when signing. */
  lines: z.array(z.object({ text: z.string(), evidence: z.array(Evidence) })),
})
export type SummaryPart = z.infer<typeof SummaryPart>

export const Reader = z.object({ id: z.string(), name: z.string(), isSubject: z.boolean() })

export const NoteDocuments = z.object({
  /** The version they were made from. */
  version: z.number().int().positive(),
  /** Clinicians only. `isDismissed`: a clinician does not want it for this note. */
  codes: z.array(Icd10Suggestion.extend({ isDismissed: z.boolean() })),
  templates: z.array(NoteTemplate),
  summary: z.array(
    SummaryPart.extend({
      /** When a clinician gave it to the patient; null = not shared, which it is until somebody decides. */
      sharedAt: z.iso.datetime({ offset: true }).nullable(),
    }),
  ),
  /** Lines left out of the summary because the reader is not the patient and they touch what carers are not told. */
  withheld: z.number().int(),
  /** Who reads what is shared. */
  readers: z.array(Reader),
})
export type NoteDocuments = z.infer<typeof NoteDocuments>

/** A code as it is written: a letter, two places, and up to four behind the point. */
export const CodeDecision = z.object({
  code: z.string().regex(/^[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?$/),
  isDismissed: z.boolean(),
})
export type CodeDecision = z.infer<typeof CodeDecision>

export const NoteShare = z.object({
  item: SummaryItem,
  /** The signed version that was read. */
  version: z.number().int().positive(),
  /** Ids of everybody who will read it, as they were shown. */
  readers: z.array(z.string().min(1).max(100)).min(1).max(10),
})
export type NoteShare = z.infer<typeof NoteShare>
