import { createHash } from 'node:crypto'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { Locale } from '../core/chat.ts'
import { Sex } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import type { NewDocument } from '../store/documents.ts'

const Years = z.number().min(0).max(130).nullable().default(null)

/** What stands between the two `---` lines at the top of a knowledge document. */
const FrontMatter = z.object({
  /** Its name in the library; the file is called the same. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(3).max(120),
  /** Whose guidance the facts follow. */
  source: z.string().min(2).max(200),
  /** Of that guidance; null where it carries none. */
  year: z.number().int().min(1900).max(2100).nullable(),
  url: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  licence: z.string().min(2),
  section: z.string().min(2),
  language: Locale,
  population: z
    .object({
      min_years: Years,
      /** Exclusive. */
      max_years: Years,
      sex: Sex.nullable().default(null),
      pregnant: z.boolean().nullable().default(null),
    })
    .prefault({}),
  /** Other names of the subject, as people say them. */
  topics: z.array(z.string().min(2)).default([]),
  review: z.object({ reviewed_by: z.string(), role: z.string(), date: z.string() }),
})

/** A knowledge document as it was written: its description, and its words by heading. */
export interface WrittenDocument {
  readonly description: z.infer<typeof FrontMatter>
  /** Markdown below the front matter. */
  readonly body: string
  /** SHA-256 of the whole file, hex. */
  readonly checksum: string
}

const FILE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/**
 * Reads a Markdown file with YAML front matter.
 * @throws AppError `bad_input` that names the field at fault
 */
export function parseDocument(markdown: string): WrittenDocument {
  const text = plain(markdown)
  const match = FILE.exec(text)
  if (!match) throw new AppError('bad_input', 'A document begins with its description between two lines of ---.')
  const description = FrontMatter.safeParse(readYaml(match[1]!))
  if (!description.success) {
    const fields = description.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError('bad_input', `The description of the document is wrong. ${fields.join('; ')}`)
  }
  const body = match[2]!.trim()
  if (body === '') throw new AppError('bad_input', 'The document has no words below its description.')
  return { description: description.data, body, checksum: checksumOf(markdown) }
}

/** SHA-256 of a document's file in hex, whatever its line ends are. */
export function checksumOf(markdown: string): string {
  return createHash('sha256').update(plain(markdown)).digest('hex')
}

function plain(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(/^\ufeff/, '')
}

/** The row that the store keeps. A review counts only when `moveDocument` writes it, never because a file says so. */
export function toNewDocument({ description, checksum }: WrittenDocument, now: number): NewDocument {
  const { id, title, source, year, url, licence, section, language, population, topics } = description
  return {
    slug: id,
    title,
    source,
    year,
    url,
    licence,
    section,
    language,
    topics,
    population: {
      minYears: population.min_years,
      maxYears: population.max_years,
      sex: population.sex,
      pregnant: population.pregnant,
    },
    checksum,
    now,
  }
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 0 })
  } catch (cause) {
    throw new AppError('bad_input', 'The description of the document is not YAML.', { cause })
  }
}
