import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../simulator/client.ts'
import { say } from '../simulator/say.ts'
import { percentile } from '../statistics.ts'
import type { Bench, MeasuredService } from './bench.ts'
import { messageAt } from './messages.ts'

const CHATS = 20
const EVERY_MS = 5_000
const ROUNDS = 12
const WAIT_MS = 30_000

/** Twenty people who each type every five seconds: from the socket's send to the whole reply, and what a turn costs. */
export const turn: Bench = {
  name: 'turn',
  about: `${CHATS} chats that each send every ${EVERY_MS / 1_000} s for ${(ROUNDS * EVERY_MS) / 1_000} s, no model, embedded database`,
  async run({ startService }) {
    const service = await startService()
    try {
      const cookie = await service.signIn('patient')
      // One round to warm up: it is not counted.
      await chat(service, { cookie, index: -1, rounds: 3, everyMs: 0 })
      await service.idle()
      const before = service.sql()
      const cpuBefore = process.cpuUsage()
      const chats = Array.from({ length: CHATS }, (_, index) =>
        chat(service, { cookie, index, rounds: ROUNDS, everyMs: EVERY_MS }),
      )
      const times = (await Promise.all(chats)).flat()
      await service.idle()
      const after = service.sql()
      const cpu = process.cpuUsage(cpuBefore)
      const turns = CHATS * ROUNDS
      const answered = times.filter((ms) => ms !== null).toSorted((a, b) => a - b)
      const each = (count: number) => (count / turns).toFixed(1)
      return [
        { what: 'turns, answered', value: `${turns}, ${answered.length}` },
        { what: 'reply p50', value: shown(percentile(answered, 0.5)), bar: 'under 60 ms' },
        { what: 'reply p95', value: shown(percentile(answered, 0.95)), bar: 'under 200 ms' },
        // Service and patients share this process; unlike the clock, this hardly depends on what else the machine does.
        { what: 'processor time a turn', value: shown((cpu.user + cpu.system) / 1_000 / turns) },
        { what: 'SQL statements a turn', value: each(after.statements - before.statements) },
        { what: 'commits a turn', value: each(after.commits - before.commits) },
        { what: 'bytes sent to the database a turn', value: each(after.bytes - before.bytes) },
      ]
    } finally {
      await service.close()
    }
  },
}

async function chat(
  service: MeasuredService,
  { cookie, index, rounds, everyMs }: { cookie: string; index: number; rounds: number; everyMs: number },
): Promise<(number | null)[]> {
  const patient = await connect(service.url, cookie)
  try {
    const { encounterId } = await patient.send('encounter-open', { fresh: true, locale: 'en' })
    // Spread over the interval, as people are.
    await sleep(Math.max(0, (index * everyMs) / CHATS))
    const times: (number | null)[] = []
    for (let round = 0; round < rounds; round++) {
      const due = sleep(everyMs)
      const message = { encounterId, clientId: `turn-${index}-${round}`, text: messageAt(round) }
      times.push(await say(patient, message, { waitMs: WAIT_MS }))
      await due
    }
    return times
  } finally {
    patient.close()
  }
}

function shown(ms: number | null): string {
  return ms === null ? 'none' : `${ms.toFixed(0)} ms`
}
