import { expect, it } from 'vitest'
import { newId } from '../../core/ids.ts'
import type { QueueEntry } from '../../core/protocol.ts'
import { withEntries } from './queue-order.ts'

function entry(seq: number, change: Partial<QueueEntry> = {}): QueueEntry {
  const waitingSince = `2026-01-01T09:00:0${seq}Z`
  const base = {
    level: 'routine',
    floor: null,
    status: 'in_review',
    complaint: null,
    patientName: 'N',
    toldBy: null,
    note: null,
  } as const
  return { ...base, encounterId: newId(), seq, waitingSince, openEscalations: 0, ...change }
}
const empty = { entries: [], lastSeq: 0 }

it('stands by need, then by age; not known is before routine', () => {
  const rows = [
    entry(1, { level: 'self_care' }),
    entry(2, { level: 'routine' }),
    entry(3, { level: null }),
    entry(4, { level: 'emergency' }),
    entry(5, { level: 'urgent' }),
    entry(6, { level: 'urgent', waitingSince: '2026-01-01T08:00:00Z' }),
  ]
  const { entries, lastSeq } = withEntries(empty, rows)
  expect(entries.map(({ seq }) => seq)).toEqual([4, 6, 5, 3, 2, 1])
  expect(lastSeq).toBe(6)
})

it('the newer row stands, an older one that comes late does not', () => {
  const now = entry(5)
  const old = { ...now, seq: 3, level: 'emergency' as const }
  expect(withEntries(withEntries(empty, [now]), [old]).entries).toEqual([now])
})

it('what is signed goes, unless an alarm is open', () => {
  const row = entry(1)
  const signed = { ...row, seq: 2, status: 'signed' as const }
  expect(withEntries(withEntries(empty, [row]), [signed]).entries).toEqual([])
  expect(withEntries(empty, [{ ...signed, openEscalations: 1 }]).entries).toHaveLength(1)
})
