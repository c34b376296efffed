/** F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum, 0 to 1. */
export interface Rouge {
  readonly one: number
  readonly two: number
  readonly lsum: number
}

/**
 * ROUGE as the `rouge_score` package computes it without stemming: lower case, runs of letters and digits; Lsum takes a
 * line for a sentence (Lin 2004, union of the longest common subsequences, each word counted once).
 */
export function rouge(written: string, reference: string): Rouge {
  const a = tokens(written)
  const b = tokens(reference)
  return {
    one: overlap(grams(a, 1), grams(b, 1)),
    two: overlap(grams(a, 2), grams(b, 2)),
    lsum: lsum(written, reference),
  }
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

function grams(words: readonly string[], size: number): Map<string, number> {
  const out = new Map<string, number>()
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ')
    out.set(gram, (out.get(gram) ?? 0) + 1)
  }
  return out
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0)
  return f1(shared, total(a), total(b))
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function f1(shared: number, written: number, reference: number): number {
  return shared === 0 ? 0 : (2 * shared) / (written + reference)
}

function lsum(written: string, reference: string): number {
  const lines = (text: string) =>
    text
      .split('\n')
      .map(tokens)
      .filter((line) => line.length > 0)
  const candidates = lines(written)
  const references = lines(reference)
  const left = { written: grams(candidates.flat(), 1), reference: grams(references.flat(), 1) }
  let shared = 0
  for (const line of references) {
    const union = new Set(candidates.flatMap((candidate) => commonPlaces(line, candidate)))
    for (const place of union) {
      const word = line[place]!
      const inWritten = left.written.get(word) ?? 0
      const inReference = left.reference.get(word) ?? 0
      if (inWritten === 0 || inReference === 0) continue
      left.written.set(word, inWritten - 1)
      left.reference.set(word, inReference - 1)
      shared++
    }
  }
  return f1(shared, candidates.flat().length, references.flat().length)
}

/** Places in `reference` of one longest common subsequence. */
function commonPlaces(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1
  const table = new Uint16Array((reference.length + 1) * width)
  for (let i = 1; i <= reference.length; i++)
    for (let j = 1; j <= candidate.length; j++)
      table[i * width + j] =
        reference[i - 1] === candidate[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!)
  const places: number[] = []
  let i = reference.length
  let j = candidate.length
  while (i > 0 && j > 0) {
    if (reference[i - 1] === candidate[j - 1]) {
      places.push(--i)
      j--
    } else if (table[(i - 1) * width + j]! >= table[i * width + j - 1]!) i--
    else j--
  }
  return places
}
