import { connect } from '../simulator/client.ts'
import { say } from '../simulator/say.ts'
import { median } from '../statistics.ts'
import type { Bench } from './bench.ts'
import { messageAt } from './messages.ts'

const TURNS = 205
/** Turns on either side of the one that is meant, because a single turn is noise. */
const AROUND = 5
const WAIT_MS = 30_000

/** Does a turn grow with the chat? One chat, turn 200 against turn 10. */
export const growth: Bench = {
  name: 'growth',
  about: `one chat of ${TURNS} turns, sent as soon as the reply is there`,
  async run({ startService }) {
    const service = await startService()
    try {
      const patient = await connect(service.url, await service.signIn('patient'))
      const { encounterId } = await patient.send('encounter-open', { fresh: true, locale: 'en' })
      const times: (number | null)[] = []
      const bytes: number[] = []
      for (let turn = 0; turn < TURNS; turn++) {
        const before = service.sql().bytes
        times.push(
          await say(patient, { encounterId, clientId: `growth-${turn}`, text: messageAt(turn) }, { waitMs: WAIT_MS }),
        )
        bytes.push(service.sql().bytes - before)
      }
      patient.close()
      const early = around(times, 10)
      const late = around(times, 200)
      return [
        { what: 'p50 around turn 10', value: early === null ? 'none' : `${early.toFixed(0)} ms` },
        { what: 'p50 around turn 200', value: late === null ? 'none' : `${late.toFixed(0)} ms` },
        { what: 'ratio', value: early && late ? (late / early).toFixed(2) : 'none', bar: 'at most 1.2' },
        {
          what: 'bytes to the database, turn 200 / turn 10',
          value: ((around(bytes, 200) ?? 0) / (around(bytes, 10) ?? 1)).toFixed(2),
        },
        { what: 'turns without a reply', value: String(times.filter((ms) => ms === null).length) },
      ]
    } finally {
      await service.close()
    }
  },
}

/** Median of the turns around one (counted from 1). */
function around(values: readonly (number | null)[], turn: number): number | null {
  return median(values.slice(turn - 1 - AROUND, turn + AROUND).filter((value) => value !== null))
}
