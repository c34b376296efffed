import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../agents/door.ts'
import { suites } from '../eval/suites/index.ts'
import { OWN_SUITES } from '../eval/suites/own.ts'
import { addPerson } from '../store/people.ts'
import { may } from './authz.ts'
import type { StartEval } from './eval-jobs.ts'
import { type Served, serveWorld } from './testing/served.ts'

/** A process that ends when the test says so. */
let running: { suite: string; onProgress: (done: number, of: number) => void; end: (code: number | null) => void }[] =
  []
const startEval: StartEval = (suite, { onProgress }) => {
  let end: (code: number | null) => void = () => {}
  const ended = new Promise<number | null>((resolve) => {
    end = resolve
  })
  running.push({ suite, onProgress, end })
  return { ended, stop: () => end(null) }
}

let served: Served
let evaluator: Actor
beforeAll(async () => {
  served = await serveWorld({ startEval })
  const { store, tenantId, clock } = served.world
  const { id: userId } = await store.withTenant(tenantId, (tx) =>
    addPerson(tx, { role: 'evaluator', name: 'Kim Stone', now: clock.now() }),
  )
  evaluator = { tenantId, userId, role: 'evaluator' }
  await served.cookie(evaluator)
})
afterAll(() => served.close())

const PATH = '/v1/eval/job'
const start = (suite: string, actor: Actor = evaluator) => served.request(actor, 'POST', PATH, { suite })

describe('a run started from the page', () => {
  test('is for evaluators alone', async () => {
    const { patient, clinician, administrator } = served.world
    for (const actor of [patient, clinician, administrator]) expect((await start('triage', actor)).status).toBe(403)
    expect(may('evaluator', 'evaluation:start')).toBe(true)
    expect(running).toEqual([])
  })

  test('offers every suite that needs no data', () => {
    expect([...OWN_SUITES]).toEqual(suites.filter(({ needs }) => needs === 'nothing').map(({ name }) => name))
  })

  test('is one at a time, tells how far it is, and how it ended', async () => {
    const [first, second] = await Promise.all([start('triage'), start('triage')])
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(running).toHaveLength(1)
    running[0]!.onProgress(10, 80)
    expect(await served.request(evaluator, 'GET', PATH)).toMatchObject({
      body: { running: { suite: 'triage', done: 10, of: 80 }, last: null },
    })
    running[0]!.end(3)
    await expect
      .poll(async () => (await served.request(evaluator, 'GET', PATH)).body)
      .toMatchObject({ running: null, last: { suite: 'triage', outcome: 'gates_failed' } })
    expect((await start('floor')).status).toBe(200)
    running[1]!.end(0)
    await expect
      .poll(async () => (await served.request(evaluator, 'GET', PATH)).body)
      .toMatchObject({ running: null, last: { suite: 'floor', outcome: 'passed' } })
  })

  test('is refused for a suite that needs data, or that is none', async () => {
    for (const suite of ['public-triage', '--data', '']) expect((await start(suite)).status).toBe(400)
    expect(running).toHaveLength(2)
  })

  test('stands in the trail, with who started it', async () => {
    const { store, tenantId } = served.world
    const rows = await store.withTenant(tenantId, (tx) =>
      tx.query(`select actor, object from app.audit where action = 'eval.start' order by seq`, []),
    )
    expect(rows).toEqual([
      { actor: evaluator.userId, object: 'suite:triage' },
      { actor: evaluator.userId, object: 'suite:floor' },
    ])
    running = []
  })
})
