import { createStream } from '../../guardrails/index.ts'
import { createPseudonyms } from '../../guardrails/pseudonyms.ts'
import { redact, scannerFor } from '../../guardrails/redact.ts'
import { percentile } from '../statistics.ts'
import { right, type Scorer, wrong } from '../suite.ts'
import type { Stretch } from './spans.ts'

export interface Redacted {
  readonly spans: readonly Stretch[]
  /** Ways of cutting that gave something else than the whole text did. */
  readonly streamFaults: readonly string[]
  /** Changes of the placeholders after which the text did not come back. */
  readonly restoreFaults: readonly string[]
  /** How many units were held back after each unit of a stream. */
  readonly holds: readonly number[]
}

/** What a text goes through in the product: redacted in one piece and on a stream, masked for a model and restored. */
export function redactAllWays(text: string): Redacted {
  return {
    spans: redact(text).spans,
    streamFaults: streamFaults(text),
    restoreFaults: restoreFaults(text),
    holds: holds(text),
  }
}

const CUTS: Readonly<Record<string, (k: number) => number>> = {
  'chunks of 1': () => 1,
  'chunks of 3': () => 3,
  'chunks of all sizes': (k) => 1 + ((k * 7919) % 23),
}

function streamFaults(text: string): string[] {
  const whole = streamed(text, () => text.length)
  return Object.entries(CUTS)
    .filter(([, size]) => streamed(text, size) !== whole)
    .map(([name]) => name)
}

function streamed(text: string, size: (k: number) => number): string {
  const stream = createStream()
  let out = ''
  for (let at = 0, k = 0; at < text.length; k++) {
    const end = at + Math.max(1, size(k))
    out += stream.write(text.slice(at, end))
    at = end
  }
  return out + stream.end()
}

function holds(text: string): number[] {
  const scanner = scannerFor({})
  return Array.from({ length: text.length }, (_, at) => {
    scanner.push(text[at]!)
    return at + 1 - scanner.settled
  })
}

/** What models do to a placeholder that they copy. */
const CHANGES: Readonly<Record<string, (placeholder: string) => string>> = {
  none: (placeholder) => placeholder,
  'lower case': (placeholder) => placeholder.toLowerCase(),
  spaces: (placeholder) => placeholder.replace('[', '[ ').replace(']', ' ]').replaceAll('_', ' '),
  'escaped lines': (placeholder) => placeholder.replaceAll('_', '\\_'),
  'hyphens that break no line': (placeholder) => placeholder.replaceAll('_', '\u2011'),
  'other brackets': (placeholder) => `(${placeholder.slice(1, -1)})`,
}
const PLACEHOLDER = /\[[A-Z]+_[A-Z0-9_]+\]/g

function restoreFaults(text: string): string[] {
  const pseudonyms = createPseudonyms()
  const masked = pseudonyms.mask(text)
  const changed = (change: (placeholder: string) => string) =>
    masked.replace(PLACEHOLDER, (one) => (pseudonyms.isPlaceholder(one) ? change(one) : one))
  const faults = Object.entries(CHANGES).flatMap(([name, change]) => {
    const written = changed(change)
    const restorer = pseudonyms.createRestorer()
    let out = ''
    for (const char of written) out += restorer.write(char)
    out += restorer.end()
    return [...(pseudonyms.restore(written) === text ? [] : [name]), ...(out === text ? [] : [`${name}, on a stream`])]
  })
  // Quotes and a possessive are the model's own words: they stay around the value.
  const quoted = pseudonyms.restore(changed((one) => `"${one}"'s`))
  const expected = changed((one) => `"${pseudonyms.restore(one)}"'s`)
  return quoted === expected ? faults : [...faults, 'quotes and possessive']
}

/** "p95 31, longest 112": units held back. */
export function holdText(outputs: readonly Redacted[]): string {
  const sorted = outputs.flatMap((output) => [...output.holds]).toSorted((a, b) => a - b)
  return sorted.length === 0 ? '-' : `p95 ${percentile(sorted, 0.95)}, longest ${sorted.at(-1)}`
}

/** What holds for every text, whoever wrote it: it comes back whole, and a stream hides what the whole text hides. */
export const roundTripScorers: readonly Scorer<
  unknown,
  { readonly restoreFaults: readonly string[]; readonly streamFaults: readonly string[] }
>[] = [
  {
    metric: 'restored exactly',
    about: 'pseudonyms come back as the words they stood for, after every change that models make to them',
    score: (_, { restoreFaults }) => (restoreFaults.length === 0 ? right('same') : wrong(restoreFaults.join(', '))),
  },
  {
    metric: 'stream equals text',
    about: 'what leaves a stream is what leaves in one piece, however it is cut',
    score: (_, { streamFaults }) => (streamFaults.length === 0 ? right('same') : wrong(streamFaults.join(', '))),
  },
]
