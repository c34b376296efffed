import { z } from 'zod'
import { developmentRows } from './development-rows.ts'

/** Public sets that redaction is measured on. */
export const SOURCES = ['asq-phi', 'presidio-synth', 'meddocan-es', 'benign-medical'] as const
export type Source = (typeof SOURCES)[number]

const Stretch = z.object({ start: z.number(), end: z.number() })
const Row = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(Stretch.extend({ type: z.string() })).default([]),
})
/** Kinds of the Presidio rows that are no identifiers by Safe Harbor: neither asked for nor held against anybody. */
const NOT_SCORED: ReadonlySet<string> = new Set(['TITLE', 'AGE', 'NRP', 'ORGANIZATION', 'DOMAIN_NAME'])

export interface PublicText {
  readonly id: string
  readonly source: Source
  readonly text: string
  readonly spans: readonly z.infer<typeof Stretch>[]
  readonly ignored: readonly z.infer<typeof Stretch>[]
}

/** The rows of the data folder; fails when a file is missing or has another shape. */
export async function readPublicTexts(dataDir: string | null): Promise<PublicText[]> {
  const sets = await Promise.all(
    SOURCES.map(async (source) => {
      const room = source === 'benign-medical' ? 'safety' : 'deid'
      const rows = await developmentRows(dataDir, `${room}/${source}.jsonl`, Row)
      return rows.map((row) => publicText(source, row))
    }),
  )
  return sets.flat()
}

function publicText(source: Source, { id, text, spans }: z.infer<typeof Row>): PublicText {
  const isIgnored = ({ type }: { type: string }) => source === 'presidio-synth' && NOT_SCORED.has(type)
  return { id, source, text, spans: spans.filter((span) => !isIgnored(span)), ignored: spans.filter(isIgnored) }
}
