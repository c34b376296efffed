import { readdirSync, writeFileSync } from 'node:fs'
import { extract } from '../src/clinical/extract.ts'
import { screen } from '../src/clinical/floor.ts'
import { hasLexicon } from '../src/clinical/language.ts'
import type { ProtocolCase } from '../src/clinical/protocol.ts'
import { protocols } from '../src/clinical/protocols/index.ts'
import { minimalPairs } from '../src/clinical/protocols/pairs/index.ts'
import { roundOne } from '../src/clinical/protocols/told/round-one.ts'
import { roundThree } from '../src/clinical/protocols/told/round-three.ts'
import { roundTwo } from '../src/clinical/protocols/told/round-two.ts'
import { bagOf, spread, weighingWords } from '../src/clinical/unnamed/bag.ts'
import { UNKNOWN_SUBJECT, type Urgency } from '../src/core/clinical.ts'
import { answeredCases } from '../src/eval/cases/assertion.ts'
import { moreAnsweredCases } from '../src/eval/cases/assertion-answers.ts'
import { clinicalSentences } from '../src/eval/cases/clinical-sentences.ts'
import { floorCases } from '../src/eval/cases/floor.ts'
import { freshMessages } from '../src/eval/cases/fresh/index.ts'
import { injectionCases } from '../src/eval/cases/injection.ts'
import { noteCases } from '../src/eval/cases/notes.ts'
import { outputCases } from '../src/eval/cases/output-guards.ts'
import { retrievalCases } from '../src/eval/cases/retrieval.ts'
import { telehealthCases } from '../src/eval/cases/telehealth/index.ts'
import { messageCases } from '../src/eval/cases/triage-messages.ts'

/**
 * Learns the weights of `src/clinical/unnamed/weights.ts` from the project's own cases: logistic regression over bags of
 * words, AdaGrad with L2, a fixed seed. Urgent messages are left out (they lie between), and so are rows that are held for
 * measuring. Run it after many cases have come: `npx tsx scripts/unnamed-danger.ts`, then every suite of `npm run eval`.
 */

interface Row {
  readonly bag: readonly string[]
  readonly danger: boolean
  /** How much the row counts: less where it lies between danger and none. */
  readonly share: number
  /** For dangers: whether it is one of the mind. Null = not known. */
  readonly crisis: boolean | null
}

const AT = '2026-01-01T00:00:00Z'
const EPOCHS = 30
const RATE = 0.3
const DECAY = 1e-4
const URGENT_SHARE = 0.5

const seen = new Set<string>()
const rows: Row[] = []
function add(text: string, level: Urgency | null, crisis: boolean | null = null) {
  if (seen.has(text)) return
  seen.add(text)
  const danger = level === 'emergency'
  rows.push({
    bag: [...bagOf(weighingWords(text, extract(text)))],
    danger,
    share: level === 'urgent' ? URGENT_SHARE : 1,
    crisis,
  })
}
/** What nobody wrote as a case of danger, unless the rules find one in it. */
function addHarmless(text: string) {
  if (text.length < 16 || text.length > 600 || !hasLexicon(text)) return
  const message = { id: 'a', speaker: 'patient', text, at: AT } as const
  const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
  if (redFlags.every(({ level, protocol }) => level !== 'emergency' || protocol === 'unnamed-danger')) add(text, null)
}

const isCrisis = new Map(protocols.map(({ name, crisis = false }) => [name, crisis]))
for (const { text, level } of freshMessages) add(text, level)
for (const { text, level } of [...roundOne, ...roundTwo, ...roundThree]) add(text, level === 'mild' ? null : level)
const folder = new URL('../src/clinical/protocols/', import.meta.url)
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.cases.ts'))
  .sort()) {
  const { cases } = (await import(new URL(file, folder).href)) as { cases: readonly ProtocolCase[] }
  const crisis = isCrisis.get(file.replace('.cases.ts', '')) ?? null
  for (const { text, expect } of cases) add(text, expect, crisis)
}
for (const { protocol, a, b } of minimalPairs)
  for (const { text, level } of [a, b])
    add(text, typeof level === 'string' ? level : null, isCrisis.get(protocol) ?? null)
for (const { text, level, half } of messageCases) if (half === 'dev') add(text, level)
for (const { text, wants } of floorCases)
  if (wants === 'emergency' || wants === null) add(text, wants, wants === null ? null : false)
for (const { text } of telehealthCases) addHarmless(text)
for (const [, answer] of answeredCases) addHarmless(answer)
for (const [, answer] of moreAnsweredCases) addHarmless(answer)
for (const [sentence] of clinicalSentences) addHarmless(sentence)
for (const { talk } of noteCases) for (const line of talk) if (line.startsWith('P: ')) addHarmless(line.slice(3))
for (const { question } of retrievalCases) addHarmless(question)
for (const { text, locale } of outputCases) if (locale === 'en') addHarmless(text)
for (const { text } of injectionCases) addHarmless(text)

const counts = new Map<string, number>()
for (const { bag } of rows) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1)
const vocabulary = [...counts]
  .filter(([word, count]) => count >= 2 && /^[a-z#]+$/.test(word))
  .map(([word]) => word)
  .sort()
const place = new Map(vocabulary.map((word, index) => [word, index]))

const danger = learn(rows.map(({ bag, danger: is, share }) => ({ bag, is, share })))
const crisis = learn(
  rows.flatMap(({ bag, danger: is, crisis: of }) => (is && of !== null ? [{ bag, is: of, share: 1 }] : [])),
)

const entries = vocabulary
  .map((word, index) => `${word}:${cents(danger.weights[index]!)}:${cents(crisis.weights[index]!)}`)
  .filter((entry) => !entry.endsWith(':0:0'))
const lines: string[] = []
for (const entry of entries) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + entry.length < 2_000) lines[lines.length - 1] = `${last} ${entry}`
  else lines.push(entry)
}
writeFileSync(
  new URL('../src/clinical/unnamed/weights.ts', import.meta.url),
  `// Made by scripts/unnamed-danger.ts from ${rows.length} cases of this project: change the cases, then run it again.

export const BIAS = ${cents(danger.bias) / 100}
export const CRISIS_BIAS = ${cents(crisis.bias) / 100}
/** Words with their weights for danger and for a crisis of the mind, in hundredths. */
export const WEIGHTS = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join(' ')
`,
)
console.log(`${rows.length} cases, ${rows.filter((row) => row.danger).length} of danger, ${entries.length} words`)

function cents(weight: number): number {
  return Math.round(weight * 100) || 0
}

function learn(examples: readonly { bag: readonly string[]; is: boolean; share: number }[]): {
  weights: Float64Array
  bias: number
} {
  const weights = new Float64Array(vocabulary.length)
  const squares = new Float64Array(vocabulary.length).fill(1e-6)
  const data = examples
    .map(({ bag, is, share }) => ({ at: bag.flatMap((word) => place.get(word) ?? []), is, share }))
    .filter(({ at }) => at.length > 0)
  const next = random(7)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(data, next)
    for (const { at, is, share } of data) {
      const scale = 1 / spread(at.length)
      let sum = 0
      for (const index of at) sum += weights[index]!
      const error = share * (1 / (1 + Math.exp(-(sum * scale + bias))) - (is ? 1 : 0))
      for (const index of at) {
        const gradient = error * scale + DECAY * weights[index]!
        squares[index]! += gradient * gradient
        weights[index]! -= (RATE * gradient) / Math.sqrt(squares[index]!)
      }
      bias -= 0.01 * error
    }
  }
  return { weights, bias }
}

function shuffle(list: unknown[], next: () => number) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[list[index], list[other]] = [list[other], list[index]]
  }
}

/** Mulberry32: the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
