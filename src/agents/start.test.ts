import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLog } from '../core/log.ts'
import type { Store } from '../store/open.ts'
import { openTestStore } from '../store/testing.ts'
import { createOrchestrator } from './compose.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const orchestrator = () =>
  createOrchestrator({
    store,
    clock: store.clock,
    log: silentLog,
    model: null,
    senders: [],
    retriever: { search: async () => [] },
    guards: { input: [], context: [], output: [] },
    failpoint: () => {},
    link: () => 'http://127.0.0.1/',
  })

const queues = async () => {
  const { rows } = await store.poolFor('jobs').query<{ name: string }>('select name from jobs.queue')
  return rows.map(({ name }) => name)
}

describe('a start', () => {
  test('lets nobody in and sets up no jobs when the address is taken', async () => {
    const door = orchestrator()
    await expect(door.start(() => Promise.reject(new Error('taken')))).rejects.toThrow('taken')
    await door.stop()
    expect(await queues()).not.toContain('sweep')
  })

  test('lets people in before the periodic jobs are set up, and is over when they are', async () => {
    const door = orchestrator()
    const seen: string[][] = []
    await door.start(async () => {
      seen.push(await queues())
    })
    expect(seen).toHaveLength(1)
    expect(seen[0]).not.toContain('sweep')
    expect(await queues()).toEqual(expect.arrayContaining(['sweep', 'retention']))
    await door.stop()
  })
})
