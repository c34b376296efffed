import { z } from 'zod'

export const SPEAKERS = ['patient', 'proxy', 'guest', 'clinician', 'assistant'] as const
export const Speaker = z.enum(SPEAKERS)
export type Speaker = z.infer<typeof Speaker>

/** One thing somebody said. A line without a speaker continues the turn before it. */
export const Turn = z.object({
  id: z.string(),
  speaker: Speaker,
  text: z.string(),
  /** When it was typed, ISO 8601 with zone. Clinical hours count from here. */
  at: z.string(),
})
export type Turn = z.infer<typeof Turn>

export const LOCALES = ['en', 'es', 'fr', 'ar', 'fa', 'hi'] as const
export const Locale = z.enum(LOCALES)
export type Locale = z.infer<typeof Locale>

/** Who may see an event. */
export const Audience = z.enum(['all', 'patient', 'staff'])
export type Audience = z.infer<typeof Audience>

/** Life of an encounter. `closed` has a row in the clinician's queue; `signed` has a signed note. */
export const EncounterStatus = z.enum(['open', 'closing', 'in_review', 'signed'])
export type EncounterStatus = z.infer<typeof EncounterStatus>

/** A cited source under an answer sentence, as the patient sees it. */
export const Citation = z.object({
  document: z.string(),
  chunk: z.string(),
  title: z.string(),
  source: z.string(),
  year: z.number().int().nullable(),
  url: z.string().nullable().default(null),
  /** False while no named person has reviewed the document: the citation then carries a banner. */
  reviewed: z.boolean(),
  quote: z.string(),
})
export type Citation = z.infer<typeof Citation>

/** A sentence that left: its words, what carries it, and where it stands in the reply. */
export const ReplySentence = z.object({
  ordinal: z.number().int().nonnegative(),
  text: z.string(),
  citations: z.array(Citation).default([]),
})
export type ReplySentence = z.infer<typeof ReplySentence>
