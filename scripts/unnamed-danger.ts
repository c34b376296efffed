import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../src/clinical/extract.ts'
import { screen } from '../src/clinical/floor.ts'
import { hasLexicon } from '../src/clinical/language.ts'
import type { ProtocolCase } from '../src/clinical/protocol.ts'
import { protocols } from '../src/clinical/protocols/index.ts'
import { minimalPairs } from '../src/clinical/protocols/pairs/index.ts'
import { roundOne } from '../src/clinical/protocols/told/round-one.ts'
import { roundThree } from '../src/clinical/protocols/told/round-three.ts'
import { roundTwo } from '../src/clinical/protocols/told/round-two.ts'
import { bagOf, nameOfMark, sideOfMark, spread, weighingWords } from '../src/clinical/unnamed/bag.ts'
import { kindsOfWord } from '../src/clinical/unnamed/kinds.ts'
import { calmAlike } from '../src/clinical/unnamed/told/calm-alike.ts'
import { calmIdioms } from '../src/clinical/unnamed/told/calm-idioms.ts'
import { calmLife } from '../src/clinical/unnamed/told/calm-life.ts'
import { calmNearCrisis } from '../src/clinical/unnamed/told/calm-near-crisis.ts'
import { calmSpoken } from '../src/clinical/unnamed/told/calm-spoken.ts'
import { crisisTold } from '../src/clinical/unnamed/told/crisis-told.ts'
import { veiled } from '../src/clinical/unnamed/told/veiled.ts'
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
 * Learns the weights of `src/clinical/unnamed/weights.ts` from the project's own cases: logistic regression over words, kinds
 * of words and pairs of kinds, AdaGrad with L2, a fixed seed. Rows that are held for measuring are left out. Run it after
 * many cases have come: `npx tsx scripts/unnamed-danger.ts`, then every suite of `npm run eval`. The same cases give the same
 * file, byte for byte; `--check` writes nothing and fails where they would not.
 */

interface Row {
  readonly words: ReadonlySet<string>
  readonly marks: ReadonlySet<number>
  readonly level: Urgency | null
  /** For dangers: whether it is one of the mind. Null = not known. */
  readonly crisis: boolean | null
  /** Whether it was written as a crisis, of whichever protocol: for the weights of crises alone. */
  readonly peril: boolean
  /** Whether it teaches the weights of crises alone. */
  readonly only: boolean
}

const AT = '2026-01-01T00:00:00Z'
const EPOCHS = 30
const RATE = 0.3
/** Strong: what few rows teach is hardly believed, and kinds carry more than words. Found leaving whole rounds out. */
const DECAY = 1e-2
/** Weak where the question is only which of two kinds of danger. */
const CRISIS_DECAY = 1e-4
/** Words of two cases only taught nothing: left-out blocks were told apart as well without them. */
const MIN_WORD = 3
const MIN_KIND = 2
const MIN_PAIR = 13
/** A pair that only crises have and that weighs less, in hundredths, is not written down. */
const LEAST = 15

const seen = new Set<string>()
const rows: Row[] = []
function add(
  text: string,
  level: Urgency | null,
  crisis: boolean | null = null,
  peril = crisis === true,
  only = false,
) {
  if (seen.has(text)) return
  seen.add(text)
  rows.push({ ...bagOf(weighingWords(text, extract(text))), level, crisis, peril, only })
}
/** What nobody wrote as a case of danger, unless the rules find one in it. */
function addHarmless(text: string) {
  if (text.length < 16 || text.length > 600 || !hasLexicon(text)) return
  const message = { id: 'a', speaker: 'patient', text, at: AT } as const
  const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
  if (redFlags.every(({ level, protocol }) => level !== 'emergency' || protocol === 'unnamed-danger')) add(text, null)
}

const isCrisis = new Map(protocols.map(({ name, crisis = false }) => [name, crisis]))
for (const { text, level, isCrisis } of freshMessages) add(text, level, null, isCrisis)
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
  if (wants === 'crisis') add(text, 'emergency', null, true)
  else if (wants === 'emergency' || wants === null) add(text, wants, wants === null ? null : false)
for (const { text } of telehealthCases) addHarmless(text)
for (const [, answer] of answeredCases) addHarmless(answer)
for (const [, answer] of moreAnsweredCases) addHarmless(answer)
for (const [sentence] of clinicalSentences) addHarmless(sentence)
for (const { talk } of noteCases) for (const line of talk) if (line.startsWith('P: ')) addHarmless(line.slice(3))
for (const { question } of retrievalCases) addHarmless(question)
for (const { text, locale } of outputCases) if (locale === 'en') addHarmless(text)
for (const { text } of injectionCases) addHarmless(text)
for (const text of [...calmLife, ...calmAlike, ...calmSpoken, ...calmIdioms]) add(text, null)
for (const text of veiled) add(text, 'emergency')
for (const text of crisisTold) add(text, 'emergency', null, true, true)
for (const text of calmNearCrisis) add(text, null, null, false, true)

const words = common(
  rows.map((row) => row.words),
  (word) => (/^[a-z#]+$/.test(word) ? MIN_WORD : Number.POSITIVE_INFINITY),
).sort()
const marks = common(
  rows.map((row) => row.marks),
  (mark) => (nameOfMark(mark).includes('+') ? MIN_PAIR : MIN_KIND),
).sort((a, b) => a - b)
/** A row's features are numbers: first the words, then the marks. */
const placeOfWord = new Map(words.map((word, index) => [word, index]))
const placeOfMark = new Map(marks.map((mark, index) => [mark, words.length + index]))

const ofAll = rows.filter(({ only }) => !only)
const danger = learn(ofAll.map((row) => ({ row, is: row.level === 'emergency' })))
const today = learn(ofAll.map((row) => ({ row, is: row.level === 'emergency' || row.level === 'urgent' })))
const crisis = learn(
  ofAll.flatMap((row) => (row.level === 'emergency' && row.crisis !== null ? [{ row, is: row.crisis }] : [])),
  { withMarks: false, decay: CRISIS_DECAY },
)

/** Crises against all that is none and no other emergency: what nobody can tell of which kind it is, teaches nothing here. */
const peril = learn(
  rows.flatMap((row): { row: Row; is: boolean }[] => {
    if (row.level === 'urgent') return row.crisis === false ? [{ row, is: false }] : []
    if (row.level !== 'emergency') return [{ row, is: false }]
    return row.peril ? [{ row, is: true }] : []
  }),
  { withCrisisMarks: true },
)

const ofWords = words.map((word, index) => entry(word, [danger, today, crisis, peril], index))
const ofMarks = marks.flatMap((mark, index) => {
  const at = words.length + index
  if (sideOfMark(mark) !== 'illness' && Math.abs(cents(peril.weights[at]!)) < LEAST) return []
  return [entry(nameOfMark(mark), [danger, today, peril], at)]
})
const made = `// Made by scripts/unnamed-danger.ts from ${rows.length} cases of this project: change the cases, then run it again.

export const BIAS = { danger: ${cents(danger.bias) / 100}, today: ${cents(today.bias) / 100}, crisis: ${cents(crisis.bias) / 100}, peril: ${cents(peril.bias) / 100} }
/** Words with their weights for danger, for a person today, for a crisis of the mind rather than of the body, and for a crisis at all, in hundredths; 0 is left out at the end. */
export const WORD_WEIGHTS = ${table(ofWords)}
/** Kinds and pairs of kinds with their weights for danger, for a person today and for a crisis, in hundredths. */
export const MARK_WEIGHTS = ${table(ofMarks)}
`
const file = new URL('../src/clinical/unnamed/weights.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== made) {
    console.error('weights.ts is not what these cases give: run the script again without --check')
    process.exitCode = 1
  }
} else writeFileSync(file, made)
console.log(
  `${rows.length} cases, ${rows.filter(({ level }) => level === 'emergency').length} of danger, ${words.length} words, ${marks.length} kinds and pairs`,
)

/** What stands in as many bags as is asked of it. */
function common<Feature>(bags: readonly ReadonlySet<Feature>[], least: (one: Feature) => number): Feature[] {
  const counts = new Map<Feature, number>()
  for (const bag of bags) for (const one of bag) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].filter(([one, count]) => count >= least(one)).map(([one]) => one)
}

/** "name:12:-3", without zeros at the end; every word is kept, for a word that weighs nothing is known all the same. */
function entry(name: string, models: readonly Model[], index: number): string {
  return [name, ...models.map(({ weights }) => cents(weights[index]!))].join(':').replace(/(?::0)+$/, '')
}

/** Source of a string of entries, in lines that editors can show. */
function table(entries: readonly string[]): string {
  const lines: string[] = []
  for (const one of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + one.length < 2_000) lines[lines.length - 1] = `${last} ${one}`
    else lines.push(one)
  }
  return `[\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join(' ')`
}

function cents(weight: number): number {
  return Math.round(weight * 100) || 0
}

interface Model {
  readonly weights: Float64Array
  readonly bias: number
}

function learn(
  examples: readonly { row: Row; is: boolean }[],
  {
    withMarks = true,
    withCrisisMarks = false,
    decay = DECAY,
  }: { withMarks?: boolean; withCrisisMarks?: boolean; decay?: number } = {},
): Model {
  const weights = new Float64Array(words.length + marks.length)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const data = examples
    .map(({ row, is }) => ({
      at: [
        ...[...row.words].flatMap((word) => placeOfWord.get(word) ?? []),
        ...(withMarks
          ? [...row.marks].flatMap((mark) =>
              withCrisisMarks || sideOfMark(mark) === 'illness' ? (placeOfMark.get(mark) ?? []) : [],
            )
          : []),
      ],
      scale: 1 / spread([...row.words].filter((word) => placeOfWord.has(word) || kindsOfWord(word).length > 0).length),
      is,
    }))
    .filter(({ at }) => at.length > 0)
  const next = random(7)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(data, next)
    for (const { at, scale, is } of data) {
      let sum = 0
      for (const index of at) sum += weights[index]!
      const error = 1 / (1 + Math.exp(-(sum * scale + bias))) - (is ? 1 : 0)
      for (const index of at) {
        const gradient = error * scale + decay * weights[index]!
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
