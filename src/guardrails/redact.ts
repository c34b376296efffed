import { AppError } from '../core/errors.ts'
import { seeThrough } from './invisible.ts'
import { RECOGNIZERS } from './recognizers/index.ts'
import { type KnownIdentifier, knownIdentifiers } from './recognizers/known.ts'
import { createScanner, type Span } from './scan.ts'

export interface RedactOptions {
  /** The encounter's own people, numbers and places: found in any spelling, before everything else. */
  known?: readonly KnownIdentifier[]
}

/**
 * Finds what identifies somebody: spans of the Safe Harbor kinds, UTF-16 offsets, in order, never overlapping. Work grows
 * linearly with the text.
 * @throws AppError `bad_input` for what is no text; never for a text
 */
export function redact(text: string, options: RedactOptions = {}): { spans: Span[] } {
  // Callers without types: nothing found in what is no text would read as "nobody is named here".
  if (typeof text !== 'string') throw new AppError('bad_input', 'Redaction takes text.')
  const scanner = scannerFor(options)
  scanner.push(text)
  scanner.end()
  return { spans: [...scanner.spans] }
}

/** The text with each span replaced by its kind in brackets, for logs of counts and for readers outside. */
export function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    out += `${text.slice(from, span.start)}[${span.type}]`
    from = span.end
  }
  return out + text.slice(from)
}

/** The engine of text and stream, with the encounter's own identifiers before everything else. */
export function scannerFor({ known = [] }: RedactOptions): ReturnType<typeof createScanner> {
  return seeThrough(createScanner(RECOGNIZERS, known.length === 0 ? null : knownIdentifiers(known)))
}
