import { expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { extract } from './extract.ts'
import { shownFindings } from './shown.ts'

it.each([
  ['I find it hard to open the jar', []],
  ['please help me right now, my ear hurts', ['earache']],
  ['it always comes back', []],
  ['throbbing headache for 3 days, worse when I bend, and a sore throat', ['headache', 'sore-throat']],
  ['no morning headaches', []],
])('shows what a person would call a finding: %s', (text, codes) => {
  expect(shownFindings(extract(text)).map(({ code }) => code)).toEqual(codes)
})

it('shows what is said twice in the same words once, and what became different twice', () => {
  const turn = (id: string, text: string): Turn => ({ id, speaker: 'patient', text, at: '2026-01-01T00:00:00Z' })
  const told = extract([
    turn('a', 'I take paracetamol'),
    turn('b', 'paracetamol'),
    turn('c', 'no fever'),
    turn('d', 'fever'),
  ])
  const shown = shownFindings(told).map(({ code, assertion }) => `${code} ${assertion.negation}`)
  expect(shown.filter((one) => one.startsWith('paracetamol'))).toHaveLength(1)
  expect(shown).toEqual(expect.arrayContaining(['fever negated', 'fever affirmed']))
})

it.each([
  [
    'Did the headache reach its worst within a minute or so?',
    'thunderclap-headache',
    ['headache', 'persistent-headache'],
  ],
  ['Is an arm or leg weak or numb on one side?', 'weakness-one-side', ['numbness', 'leg-weakness']],
])('a no to a narrow question denies what was asked for, and no plain symptom in it: %s', (question, narrow, plain) => {
  const at = '2026-01-01T00:00:00Z'
  const denied = extract([
    { id: 'q', speaker: 'assistant', text: question, at },
    { id: 'a', speaker: 'patient', text: 'No', at },
  ]).filter(({ assertion }) => assertion.negation === 'negated')
  const codes = denied.map(({ code }) => code)
  expect(codes).toContain(narrow)
  expect(codes.filter((code) => plain.includes(code))).toEqual([])
})
