import { expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { screen } from './floor.ts'
import { createRecent } from './recent.ts'

it('makes a result once while its text is among the latest, and never keeps a long one', () => {
  const made: string[] = []
  const recent = createRecent<number>({ entries: 2, characters: 5 })
  const length = (text: string) => recent.of(text, (one) => made.push(one) && one.length)
  for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'bb', 'long text', 'long text'])
    expect(length(text)).toBe(text.length)
  expect(made).toEqual(['a', 'bb', 'ccc', 'bb', 'long text', 'long text'])
})

it('keeps many short texts and few long ones', () => {
  const made: string[] = []
  const recent = createRecent<number>({ entries: 5, characters: 6, total: 8 })
  for (const text of ['a', 'b', 'c', 'a', 'b', 'c', 'longer', 'c', 'b', 'a'])
    recent.of(text, (one) => made.push(one) && one.length)
  expect(made).toEqual(['a', 'b', 'c', 'longer', 'a'])
})

it.each([
  ['the same words of another turn', ['a', 'b'], 'self'],
  ['the same words typed for somebody else', ['a', 'a'], 'proxy'],
] as const)('reads %s as what they are', (_, [first, second], speaker) => {
  const at = '2026-01-01T00:00:00Z'
  const subject = {
    ageYears: null,
    ageDays: null,
    sex: null,
    pregnant: null,
    weeksPregnant: null,
    daysPostpartum: null,
  }
  const read = (id: string, who: 'self' | 'proxy') =>
    extract([{ id, speaker: 'patient', text: 'He has chest pain since Monday', at }], {
      subject: { ...subject, country: null, speaker: who } as never,
    })
  const before = read(first, 'self')
  const after = read(second, speaker)
  expect(before.map(({ turn }) => turn)).toEqual(before.map(() => first))
  expect(after.map(({ turn }) => turn)).toEqual(after.map(() => second))
  expect(before.length).toBeGreaterThan(0)
  const about = (findings: typeof before) => findings.map(({ assertion }) => assertion.experiencer)
  expect(about(after)).toEqual(speaker === 'proxy' ? after.map(() => 'patient') : about(before))
})

const turn = (id: string, text: string) => ({ id, speaker: 'patient', text, at: '2026-01-01T00:00:00Z' }) as const

it.each([
  ['the words', { message: turn('m', 'I have crushing chest pain and I am sweating') }],
  ['an earlier message', { recent: [turn('r', 'I have crushing chest pain and I am sweating')] }],
  ['a fact', { facts: extract([turn('f', 'crushing chest pain, sweating')]) }],
  ['a vital sign', { vitals: { systolic_bp: 62, heart_rate: 140 } }],
] as const)('screens anew when %s has changed', (_, change) => {
  const calm = {
    message: turn('m', 'It is the same today'),
    recent: [],
    facts: [],
    subject: UNKNOWN_SUBJECT,
    vitals: {},
  }
  expect(screen(calm).level).toBeNull()
  expect(screen({ ...calm, ...change }).level).toBe('emergency')
  expect(screen({ ...calm })).toEqual(screen(calm))
  expect(screen(calm).level).toBeNull()
})
