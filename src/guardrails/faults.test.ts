import { afterAll, describe, expect, test } from 'vitest'
import { placeValues, WORDING_KEYS, wording } from '../clinical/wording/index.ts'
import { countriesWithNumbers } from '../clinical/wording/numbers.ts'
import { LOCALES } from '../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import type { PolicyDocument } from '../core/policy.ts'
import { block, type Guard, type GuardContext, type GuardLists, type Verdict } from './guard.ts'
import { contextGuards, inputGuards, outputGuards } from './guards/index.ts'
import { createIsolate } from './isolate.ts'
import { createPatternIsolate, unreadablePolicy, withPolicy } from './policy.ts'
import { runGuards } from './run.ts'

const ctx: GuardContext = { role: 'patient', locale: 'en', subject: UNKNOWN_SUBJECT }
/** Passes every guard of every stage, so that only the fault can stop it. */
const HARMLESS = 'When did the cough begin?'
const CANARY = 'zq-canary'

const everything: PolicyDocument = {
  name: 'everything',
  input: [{ rule: 'all', why: 'test', pattern: '.', caseSensitive: false, action: 'block' }],
  context: [{ rule: 'all', why: 'test', pattern: '.', caseSensitive: false, action: 'block' }],
  output: [{ rule: 'all', why: 'test', pattern: '.', caseSensitive: false, action: 'block' }],
}
const product: GuardLists = { input: inputGuards, context: contextGuards, output: outputGuards }
const patterns = createPatternIsolate()
/** The real lists with a tenant's rule behind each: a guard that is added later is in this test by itself. */
const real = withPolicy(product, { version: 1, document: everything }, patterns)
const guards = Object.values(real).flatMap((list) =>
  list.map((guard): [string, Guard] => [`${guard.stage} ${guard.id}`, guard]),
)

/** On a slow machine a thread takes its time to start; the limits of a job are short. */
const broken = createIsolate({
  url: new URL('./testing/faulty-worker.mjs', import.meta.url),
  jobMs: 300,
  memoryMb: 24,
})
afterAll(async () => {
  await broken.close()
  await patterns.close()
})

const bad = (value: unknown) => () => value as Verdict
const inThread = (fault: string) => async () => {
  const found = await broken.run({ text: fault })
  return Array.isArray(found) && found.length === 0 ? block('policy') : (found as Verdict)
}
const FAULTS: [string, Guard['check']][] = [
  [
    'throws',
    () => {
      throw new Error(CANARY)
    },
  ],
  ['rejects', () => Promise.reject(new Error(CANARY))],
  ['never answers', () => new Promise<Verdict>(() => undefined)],
  [
    'computes longer than its budget and then passes',
    () => {
      const { user } = process.cpuUsage()
      while (process.cpuUsage().user - user < 60_000);
      return { kind: 'pass' }
    },
  ],
  ['returns nothing', bad(undefined)],
  ['returns true', bad(true)],
  ['returns a word', bad('pass')],
  ['returns a list', bad([{ kind: 'pass' }])],
  ['returns another kind', bad({ kind: 'allow' })],
  ['masks outside the text', bad({ kind: 'mask', spans: [{ start: 0, end: 9_999 }] })],
  ['rewrites to nothing', bad({ kind: 'rewrite', code: 'reading' })],
  ['blocks without words', bad({ kind: 'block', code: 'dosage' })],
  ['escalates to no level', bad({ kind: 'escalate', urgency: 'high', reply: 'urgent' })],
  [
    'cannot allocate',
    () => {
      throw new RangeError('Array buffer allocation failed')
    },
  ],
  ...[
    'computes for ever',
    'allocates without end',
    'ends its thread',
    'throws',
    'fails',
    'answers rubbish',
    'answers nothing',
    'answers no message',
  ].map((fault): [string, Guard['check']] => [`${fault}, in its thread`, inThread(fault)]),
]

describe.each(guards)('%s', (_, guard) => {
  const list = Object.values(real).find((one) => one.includes(guard))!

  test.each(FAULTS)('blocks when it %s', async (fault, check) => {
    const isThread = fault.endsWith('thread')
    const faulty: Guard = { ...guard, budgetMs: isThread ? 20_000 : 30, check }
    // The others of its stage stand around it; those behind it must not be reached.
    const all = [
      ...list.slice(0, list.indexOf(guard)),
      faulty,
      { ...faulty, id: 'behind', check: bad({ kind: 'pass' }) },
    ]
    const outcome = await runGuards(all, HARMLESS, ctx)
    expect(outcome).toMatchObject({ kind: 'block', code: 'unavailable', reply: 'guard.unavailable' })
    expect(outcome.rows.at(-1)).toMatchObject({ id: guard.id, action: 'block', code: 'unavailable' })
    expect(JSON.stringify(outcome)).not.toMatch(new RegExp(`${CANARY}|secret|cough`))
  })
})

describe('a verdict', () => {
  test('that is one thing when it is checked and another when it is acted on is read once', async () => {
    let reads = 0
    const twofold = {
      get kind() {
        return reads++ === 0 ? 'block' : 'pass'
      },
      code: 'policy',
      reply: 'guard.unavailable',
    }
    const guard: Guard = { id: 'twofold', version: 1, stage: 'input', budgetMs: 30, check: bad(twofold) }
    const outcome = await runGuards([guard], HARMLESS, ctx)
    expect(outcome).toMatchObject({ kind: 'block', code: 'policy' })
    expect(outcome.rows).toMatchObject([{ action: 'block', code: 'policy' }])
  })
})

describe('a thread that was ended', () => {
  test('is started again for the next job, and nobody waits for the broken one', async () => {
    const jobs = ['good', 'computes for ever', 'good', 'ends its thread', 'good']
    const answers = await Promise.all(jobs.map((text) => broken.run({ text }).catch(() => 'failed')))
    expect(answers).toEqual([[], 'failed', [], 'failed', []])
  })

  test('is not started after the end of the service', async () => {
    const closed = createPatternIsolate()
    await closed.close()
    await expect(closed.run({ check: { terms: [] } })).rejects.toMatchObject({ code: 'internal' })
  })
})

describe('the fixed texts', () => {
  const blockAll: Guard = { id: 'all', version: 1, stage: 'output', budgetMs: 30, check: () => block('policy') }
  const throws: Guard = { ...blockAll, check: bad(null) }
  const KEYS = WORDING_KEYS.filter((key) => /^(?:emergency|urgent|safety-net|guard)(?:\.|$)/.test(key))
  const countries = [null, 'ZZ', ...countriesWithNumbers()]

  test.each(LOCALES)('of emergencies pass every guard, every policy and every fault in %s', async (locale) => {
    const held: string[] = []
    for (const key of KEYS) {
      for (const country of countries) {
        const text = wording(locale, key, placeValues(locale, country))
        const subject = { ...UNKNOWN_SUBJECT, country }
        for (const list of [[blockAll], [throws], real.output, unreadablePolicy().output]) {
          const outcome = await runGuards(list, text, { ...ctx, locale, subject, fixed: key })
          if (outcome.kind !== 'pass' || outcome.text !== text) held.push(`${key} ${country}`)
        }
      }
    }
    expect(held).toEqual([])
  })

  test('lend their name to no other words', async () => {
    for (const list of [[blockAll], real.output]) {
      const outcome = await runGuards(list, 'Take two tablets.', { ...ctx, fixed: 'emergency' })
      expect(outcome.kind).toBe('block')
    }
  })
})
