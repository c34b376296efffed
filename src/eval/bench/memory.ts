import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench.ts'

const SETTLE_MS = 10_000

/** What the process holds when it is ready and nobody talks to it. Linux only: elsewhere it says so. */
export const memory: Bench = {
  name: 'memory',
  about: `resident memory of a fresh service, ${SETTLE_MS / 1_000} s after it is ready`,
  async run({ startProcess }) {
    const { pid, stop } = await startProcess()
    try {
      await sleep(SETTLE_MS)
      return [{ what: 'idle memory', value: await residentMemory(pid), bar: 'under 700 MB' }]
    } finally {
      await stop()
    }
  },
}

async function residentMemory(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes === undefined ? 'not known on this system' : `${Math.round(Number(kilobytes) / 1_024)} MB`
}
