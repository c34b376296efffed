import { describe, expect, it } from 'vitest'
import { urgencyRank } from '../../../core/clinical.ts'
import { triage } from '../../triage.ts'
import { protocols } from '../index.ts'
import { roundOne } from './round-one.ts'
import { roundThree } from './round-three.ts'
import { roundTwo } from './round-two.ts'
import type { Told } from './told.ts'

const URGENT = urgencyRank('urgent')
const rank = ({ text }: Told) => urgencyRank(triage({ turns: text, complete: true }).level)

describe.each([
  ['one', roundOne, { emergencies: 0.99, look: 0.9 }],
  ['two', roundTwo, { emergencies: 0.97, look: 0.88 }],
  ['three', roundThree, { emergencies: 0.91, look: 0.83 }],
] as const)('first messages, round %s', (_, rows, bar) => {
  const judged = rows.map((row) => ({ ...row, rank: rank(row) }))
  const share = (of: readonly { text: string }[], wrong: readonly { text: string }[]) =>
    expect(1 - wrong.length / of.length, wrong.map(({ text }) => text).join('\n'))

  it('name protocols that exist', () => {
    const names = new Set(protocols.map(({ name }) => name))
    expect(rows.filter(({ protocol, level }) => !names.has(protocol) || level === undefined)).toEqual([])
  })

  it(`are called an emergency in ${bar.emergencies * 100} % where one is due`, () => {
    const due = judged.filter(({ level }) => level === 'emergency')
    const missed = due.filter((row) => row.rank < urgencyRank('emergency'))
    share(due, missed).toBeGreaterThanOrEqual(bar.emergencies)
  })

  it('are at least urgent in three of four where that is due', () => {
    const due = judged.filter(({ level }) => level === 'urgent')
    const missed = due.filter((row) => row.rank < URGENT)
    share(due, missed).toBeGreaterThanOrEqual(0.75)
  })

  it(`raise nothing in ${bar.look * 100} % of the look-alikes`, () => {
    const mild = judged.filter(({ level }) => level === 'mild')
    const raised = mild.filter((row) => row.rank >= URGENT)
    share(mild, raised).toBeGreaterThanOrEqual(bar.look)
  })
})
