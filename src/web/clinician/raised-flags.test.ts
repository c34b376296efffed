import { describe, expect, it } from 'vitest'
import { RedFlag } from '../../core/clinical.ts'
import type { EscalationDetail } from '../../core/rest.ts'
import { raisedFlags } from './raised-flags.ts'

const flag = (rule: string, quote: string) =>
  RedFlag.parse({ protocol: 'stroke-tia', rule, level: 'emergency', quote, turn: 't1', start: 0, end: quote.length })
const alarm = (...redFlags: RedFlag[]) =>
  ({ redFlags, raisedAt: '2026-01-05T09:00:10Z' }) as unknown as EscalationDetail

describe('red flags to review', () => {
  const triage = { redFlags: [flag('stroke-tia/face', 'face droops'), flag('stroke-tia/arm', 'yes')] }

  it('stand once, though the alarm and the draft both have them', () => {
    const found = raisedFlags({
      escalations: [alarm(flag('stroke-tia/face', 'face droops'))],
      triage: triage as never,
      turns: [],
    })
    expect(found.map((one) => one.flag.rule)).toEqual(['stroke-tia/face', 'stroke-tia/arm'])
  })

  it('keep the time of their alarm, before which the question of a bare yes is looked for', () => {
    const turns = [{ id: 't1', speaker: 'patient' as const, text: 'yes', at: '2026-01-05T09:01:00Z', author: null }]
    const found = raisedFlags({
      escalations: [alarm(flag('stroke-tia/face', 'face droops'))],
      triage: triage as never,
      turns,
    })
    expect(found.map((one) => one.raisedAt)).toEqual(['2026-01-05T09:00:10Z', '2026-01-05T09:01:00Z'])
  })
})
