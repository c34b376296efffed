import { describe, expect, it } from 'vitest'
import { wording } from '../clinical/wording/index.ts'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { block, type Guard, type GuardContext, pass, type Verdict } from './guard.ts'
import { runGuards } from './run.ts'

const ctx: GuardContext = { role: 'patient', locale: 'en', subject: UNKNOWN_SUBJECT }
const guard = (check: Guard['check'], id = 'test'): Guard => ({ id, version: 2, stage: 'output', budgetMs: 20, check })
const bad = (value: unknown) => guard(() => value as Verdict)

const FAULTS: [string, Guard][] = [
  [
    'throws',
    guard(() => {
      throw new Error('secret patient words')
    }),
  ],
  ['rejects', guard(() => Promise.reject(new Error('secret patient words')))],
  ['hangs', guard(() => new Promise<Verdict>(() => undefined))],
  ['returns nothing', bad(undefined)],
  ['returns null', bad(null)],
  ['returns true', bad(true)],
  ['returns an unknown kind', bad({ kind: 'allow' })],
  ['masks outside the text', bad({ kind: 'mask', spans: [{ start: 0, end: 9999, type: 'NAME', score: 1 }] })],
  [
    'masks overlapping spans',
    bad({
      kind: 'mask',
      spans: [
        { start: 0, end: 4, type: 'NAME', score: 1 },
        { start: 2, end: 6, type: 'NAME', score: 1 },
      ],
    }),
  ],
  ['masks without spans', bad({ kind: 'mask' })],
  ['rewrites to nothing', bad({ kind: 'rewrite', code: 'reading' })],
  ['escalates to no level', bad({ kind: 'escalate', urgency: 'high', reply: 'urgent' })],
  ['blocks without words', bad({ kind: 'block', code: 'dosage' })],
  // A row of the audit trail holds the code, and a reader sees the words: neither is for a guard to make up.
  ['blocks with a code of its own', bad({ kind: 'block', code: 'secret', reply: 'guard.dosage' })],
  ['blocks with words of its own', bad({ kind: 'block', code: 'dosage', reply: 'It is a secret.' })],
  ['escalates with words of its own', bad({ kind: 'escalate', urgency: 'urgent', reply: 'It is a secret.' })],
  ['rewrites with a code of its own', bad({ kind: 'rewrite', text: 'some', code: 'secret' })],
  ['masks as a kind of its own', bad({ kind: 'mask', spans: [{ start: 0, end: 4, type: 'secret', score: 1 }] })],
  [
    'runs out of memory',
    guard(() => {
      throw new RangeError('Array buffer allocation failed')
    }),
  ],
]

describe('runGuards', () => {
  it.each(FAULTS)('never passes when a guard %s', async (_, faulty) => {
    const outcome = await runGuards([guard(() => pass), faulty, guard(() => pass)], 'some words', ctx)
    expect(outcome).toMatchObject({ kind: 'block', code: 'unavailable', reply: 'guard.unavailable' })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })

  it('runs in order, hands on masked and rewritten text, and stops at the first block', async () => {
    const seen: string[] = []
    const outcome = await runGuards(
      [
        guard((text) => ({ kind: 'mask', spans: [{ start: 0, end: text.indexOf(' '), type: 'NAME', score: 1 }] }), 'a'),
        guard((text) => {
          seen.push(text)
          return { kind: 'rewrite', text: `${text}!`, code: 'reading' }
        }, 'b'),
        guard((text) => {
          seen.push(text)
          return block('dosage')
        }, 'c'),
        guard(() => {
          throw new Error('not reached')
        }, 'd'),
      ],
      'Maria came',
      ctx,
    )
    expect(seen).toEqual(['[NAME] came', '[NAME] came!'])
    expect(outcome).toMatchObject({ kind: 'block', code: 'dosage' })
    expect(outcome.rows.map(({ id, action, version }) => [id, action, version])).toEqual([
      ['a', 'mask', 2],
      ['b', 'rewrite', 2],
      ['c', 'block', 2],
    ])
  })

  it('writes rows without a word of the text', async () => {
    const outcome = await runGuards([guard(() => pass)], 'Maria came', ctx)
    expect(JSON.stringify(outcome.rows)).not.toMatch(/Maria|came/)
  })

  it.each(['emergency', 'emergency.crisis', 'urgent', 'guard.unavailable'] as const)(
    'never holds back the fixed text %s',
    async (fixed) => {
      const text = wording('en', fixed)
      expect(await runGuards([guard(() => block('dosage'))], text, { ...ctx, fixed })).toMatchObject({
        kind: 'pass',
        text,
      })
    },
  )

  it('lets nothing ride on the name of a fixed text', async () => {
    expect(await runGuards([guard(() => block('dosage'))], 'Take two.', { ...ctx, fixed: 'emergency' })).toMatchObject({
      kind: 'block',
    })
  })
})
