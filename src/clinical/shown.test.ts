import { expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { extract } from './extract.ts'
import { shownFindings } from './shown.ts'

it.each([
  ['I find it hard to open the jar', []],
  ['please help me right now, my ear hurts', ['earache']],
  ['it always comes back', []],
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
