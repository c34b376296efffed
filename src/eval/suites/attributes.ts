import { withAttributes } from '../../clinical/attributes.ts'
import { extract } from '../../clinical/extract.ts'
import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { ATTRIBUTE_KINDS, type AttributeCase, type AttributeKind, attributeCases } from '../cases/attributes.ts'
import { counted, type Scorer, suite } from '../suite.ts'

type Output = ReadonlyMap<AttributeKind, ReadonlySet<string>>

/** What a finding is said to be like: site, side, onset and the rest, and the dose of each medicine. */
export const attributesSuite = suite<AttributeCase, Output>({
  name: 'attributes',
  about:
    'Site, side, onset, duration, course, severity, character, what changes it, numbers, and the dose of each drug.',
  cases: () => attributeCases,
  open: () => ({ ask: ({ says }) => read(turnsOf(says)) }),
  scorers: [
    ...ATTRIBUTE_KINDS.flatMap(scorersOf),
    { metric: 'told', about: 'whatever is said, of every kind, is found', score: scoreOf(missedIn) },
    { metric: 'not invented', about: 'whatever is found, of every kind, was said', score: scoreOf(addedIn) },
  ],
  gates: [
    { metric: 'told', atLeast: 0.85, why: 'A history without its details is asked for twice.' },
    { metric: 'not invented', atLeast: 0.95, why: 'A detail that nobody told is an invented fact.' },
    { metric: 'dose: not invented', atLeast: 1, why: 'The right number on the wrong drug looks right.' },
    { metric: 'side: not invented', atLeast: 1, why: 'The wrong side looks right.' },
  ],
})

function turnsOf(says: AttributeCase['says']): Turn[] {
  // 1 January 2026 was a Thursday.
  const at = '2026-01-01T10:00:00Z'
  if (typeof says === 'string') return [{ id: 't0', speaker: 'patient', text: says, at }]
  const texts = ['I have a headache', ...says]
  return texts.map((text, index) => ({ id: `t${index}`, speaker: index === 1 ? 'assistant' : 'patient', text, at }))
}

function read(turns: readonly Turn[]): Output {
  const found = withAttributes(extract(turns), turns)
  return new Map(ATTRIBUTE_KINDS.map((kind) => [kind, new Set(found.flatMap((one) => valuesOf(one, kind)))]))
}

function valuesOf({ attributes = {}, assertion, value }: Finding, kind: AttributeKind): string[] {
  if (assertion.negation === 'negated') return []
  if (kind === 'number') return value === null ? [] : [`${value}`]
  if (kind === 'duration') return attributes.duration ? [`${Math.round(attributes.duration.hours)}`] : []
  if (kind === 'severity') return attributes.severity ? [`${attributes.severity.score}`] : []
  if (kind === 'dose') {
    const { dose } = attributes
    if (!dose) return []
    return [
      [dose.medicine, dose.amount, dose.unit, dose.frequency, dose.route].filter((part) => part !== null).join(' '),
    ]
  }
  return (attributes[kind] ?? []).map(({ code }) => code)
}

type Difference = (one: AttributeCase, output: Output, kinds: readonly AttributeKind[]) => Items
interface Items {
  readonly count: number
  readonly faults: readonly string[]
}

function missedIn({ want, says }: AttributeCase, output: Output, kinds: readonly AttributeKind[]): Items {
  const items = kinds.flatMap((kind) => (want[kind] ?? []).map((value) => ({ kind, value })))
  const missed = items.filter(({ kind, value }) => !output.get(kind)?.has(value))
  return { count: items.length, faults: missed.map(({ kind, value }) => `${said(says)}: ${kind} ${value} missed`) }
}

function addedIn({ want, says }: AttributeCase, output: Output, kinds: readonly AttributeKind[]): Items {
  const items = kinds.flatMap((kind) => [...(output.get(kind) ?? [])].map((value) => ({ kind, value })))
  const added = items.filter(({ kind, value }) => !want[kind]?.includes(value))
  return { count: items.length, faults: added.map(({ kind, value }) => `${said(says)}: ${kind} ${value} not said`) }
}

function scorersOf(kind: AttributeKind): Scorer<AttributeCase, Output>[] {
  return [
    { metric: `${kind}: told`, about: `a ${kind} that is said is found`, score: scoreOf(missedIn, [kind]) },
    { metric: `${kind}: not invented`, about: `a ${kind} that is found was said`, score: scoreOf(addedIn, [kind]) },
  ]
}

function scoreOf(difference: Difference, kinds: readonly AttributeKind[] = ATTRIBUTE_KINDS) {
  return (one: AttributeCase, output: Output) => {
    const { count, faults } = difference(one, output, kinds)
    return counted(count, faults)
  }
}

function said(says: AttributeCase['says']): string {
  return typeof says === 'string' ? says : says.join(' ')
}
