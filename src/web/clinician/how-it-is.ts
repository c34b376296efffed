import type { FindingAttributes } from '../../core/attributes.ts'
import type { Finding } from '../../core/clinical.ts'

/** In the order of a history; of a medicine its dose. A side stands with its place. */
const TOLD = [
  'dose',
  'site',
  'onset',
  'duration',
  'character',
  'radiation',
  'severity',
  'course',
  'aggravating',
  'relieving',
] as const satisfies readonly (keyof FindingAttributes)[]

type Told = (typeof TOLD)[number]

interface Words {
  readonly turn: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What the talk says of a finding beyond that it is there, in the words that say so, each stretch of words once. */
export function howItIs(finding: Finding): { kind: Told; words: string[] }[] {
  return TOLD.flatMap((kind) => {
    const found: Words[] = []
    for (const one of entriesOf(finding, kind)) if (!found.some((other) => overlaps(one, other))) found.push(one)
    return found.length > 0 ? [{ kind, words: found.map(({ quote }) => quote.trim()) }] : []
  })
}

function entriesOf({ attributes = {}, turn, start, end }: Finding, kind: Told): Words[] {
  const own: Words[] = [attributes[kind] ?? []].flat()
  if (kind !== 'site') return own
  // "Sore throat" tells of the throat by itself; its side is always told.
  const places = own.filter((one) => one.turn !== turn || one.start < start || one.end > end)
  return [...(attributes.side ?? []), ...places].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function overlaps(a: Words, b: Words): boolean {
  return a.turn === b.turn && a.start < b.end && b.start < a.end
}
