import { readdirSync, writeFileSync } from 'node:fs'
import type { ProtocolCase } from '../src/clinical/protocol.ts'
import { minimalPairs } from '../src/clinical/protocols/pairs/index.ts'
import { roundOne } from '../src/clinical/protocols/told/round-one.ts'
import { roundThree } from '../src/clinical/protocols/told/round-three.ts'
import { roundTwo } from '../src/clinical/protocols/told/round-two.ts'
import { answeredCases } from '../src/eval/cases/assertion.ts'
import { moreAnsweredCases } from '../src/eval/cases/assertion-answers.ts'
import { clinicalSentences } from '../src/eval/cases/clinical-sentences.ts'
import { floorCases } from '../src/eval/cases/floor.ts'
import { freshMessages } from '../src/eval/cases/fresh/index.ts'
import { harmlessPrompts } from '../src/eval/cases/harmless-prompts.ts'
import { noteCases } from '../src/eval/cases/notes.ts'
import { retrievalCases } from '../src/eval/cases/retrieval.ts'
import { telehealthCases } from '../src/eval/cases/telehealth/index.ts'
import { messageCases } from '../src/eval/cases/triage-messages.ts'
import { readings } from '../src/guardrails/normalise.ts'
import { breaths } from '../src/guardrails/unsafe/breaths.ts'
import { features, spread } from '../src/guardrails/unsafe/features.ts'
import { plainRequest } from '../src/guardrails/unsafe/plain-request.ts'

/**
 * Learns the weights of `src/guardrails/unsafe/weights.ts` from the project's own cases: logistic regression over words
 * and kinds of words, full steps of Adam with L2, nothing at random. Run it after kinds have changed or many cases have
 * come: `npx tsx scripts/refused-requests.ts`, then `npm run eval -- --suite floor` and the public suite of detection.
 */

interface Row {
  readonly held: ReadonlySet<string>
  readonly refused: boolean
  /** How much the row counts: requests are few, and their look-alikes lie nearest. */
  readonly share: number
}

const REQUEST_SHARE = 3
const LOOK_ALIKE_SHARE = 3
const STEPS = 200
const RATE = 0.05
const DECAY = 1
const MIN_COUNT = 3
/** Longer texts are records and talks. */
const LONGEST = 1_200

const seen = new Set<string>()
const rows: Row[] = []
function add(text: string, refused: boolean, share = 1) {
  if (seen.has(text) || text.length > LONGEST) return
  seen.add(text)
  const parts = breaths(plainRequest(readings(text)[0]!.text))
  // Which part of a long one asks is not known.
  if (refused && parts.length > 1) return
  for (const part of parts) rows.push({ held: features(part), refused, share })
}
const addHarmless = (texts: readonly string[]) => texts.forEach((text) => add(text, false))

for (const { text, wants } of floorCases)
  if (wants === 'unsafe') add(text, true, REQUEST_SHARE)
  else if (wants === null) add(text, false, LOOK_ALIKE_SHARE)
for (const text of harmlessPrompts) add(text, false, LOOK_ALIKE_SHARE)
addHarmless(freshMessages.map(({ text }) => text))
addHarmless([...roundOne, ...roundTwo, ...roundThree].map(({ text }) => text))
const folder = new URL('../src/clinical/protocols/', import.meta.url)
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.cases.ts'))
  .sort()) {
  const { cases } = (await import(new URL(file, folder).href)) as { cases: readonly ProtocolCase[] }
  addHarmless(cases.map(({ text }) => text))
}
addHarmless(minimalPairs.flatMap(({ a, b }) => [a.text, b.text]))
addHarmless(messageCases.filter(({ half }) => half === 'dev').map(({ text }) => text))
addHarmless(telehealthCases.map(({ text }) => text))
addHarmless([...answeredCases, ...moreAnsweredCases].map(([, answer]) => answer))
addHarmless(clinicalSentences.map(([sentence]) => sentence))
addHarmless(noteCases.flatMap(({ talk }) => talk.map((line) => line.replace(/^[A-Z]: /, ''))))
addHarmless(retrievalCases.map(({ question }) => question))

const counts = new Map<string, number>()
for (const { held } of rows) for (const one of held) counts.set(one, (counts.get(one) ?? 0) + 1)
const vocabulary = [...counts]
  .filter(([, count]) => count >= MIN_COUNT)
  .map(([one]) => one)
  .sort()
const place = new Map(vocabulary.map((one, index) => [one, index]))

const { weights, bias } = learn()
const entries = vocabulary.flatMap((one, index) => {
  const cents = Math.round(weights[index]! * 100)
  return cents === 0 ? [] : [`${one}:${cents}`]
})
const lines: string[] = []
for (const entry of entries) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + entry.length < 2_000) lines[lines.length - 1] = `${last} ${entry}`
  else lines.push(entry)
}
writeFileSync(
  new URL('../src/guardrails/unsafe/weights.ts', import.meta.url),
  `// Made by scripts/refused-requests.ts from ${rows.length} parts of this project's cases: change the cases, then run it again.

export const BIAS = ${Math.round(bias * 100) / 100}
/** Words, kinds of words and pairs of kinds with their weights for a refused request, in hundredths. */
export const WEIGHTS = [
${lines.map((line) => `  ${JSON.stringify(line).includes("'") ? JSON.stringify(line) : `'${line}'`},`).join('\n')}
].join(' ')
`,
)
console.log(
  `${rows.length} parts, ${rows.filter(({ refused }) => refused).length} requests, ${entries.length} features`,
)

function learn(): { weights: Float64Array; bias: number } {
  const data = rows.map(({ held, refused, share }) => {
    const at = [...held].flatMap((one) => place.get(one) ?? [])
    return { at, scale: 1 / spread(at.length), refused: refused ? 1 : 0, share }
  })
  const size = vocabulary.length
  // The last place is the bias.
  const all = new Float64Array(size + 1)
  all[size] = -2
  const [mean, square] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1)
    for (const { at, scale, refused, share } of data) {
      let sum = 0
      for (const index of at) sum += all[index]!
      const error = share * (1 / (1 + Math.exp(-(sum * scale + all[size]!))) - refused)
      for (const index of at) gradient[index]! += error * scale
      gradient[size]! += error
    }
    for (let index = 0; index <= size; index++) {
      const slope = gradient[index]! + (index < size ? DECAY * all[index]! : 0)
      mean[index] = 0.9 * mean[index]! + 0.1 * slope
      square[index] = 0.99 * square[index]! + 0.01 * slope * slope
      const [m, v] = [mean[index]! / (1 - 0.9 ** step), square[index]! / (1 - 0.99 ** step)]
      all[index]! -= (RATE * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return { weights: all.subarray(0, size), bias: all[size]! }
}
