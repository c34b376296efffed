import { Annotation, START, StateGraph } from '@langchain/langgraph'
import type { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import { specTest } from '@langchain/langgraph-checkpoint-validation'
import * as vitest from 'vitest'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openCheckpoints } from './checkpoints.ts'
import type { Store } from './open.ts'

/** Tests in the published validation suite of the version we have; a smaller number means that some did not run. */
const VALIDATIONS = 718

/** The published checkpoint validation, and that nothing of a state is stored in clear. */
export function checkpointsSpec(open: () => Promise<Store>): void {
  let store: Store
  let tenant: string
  beforeAll(async () => {
    store = await open()
    tenant = await store.createTenant({ name: 'Graphs' })
  })
  afterAll(() => store?.close())

  describe('published validation', () => {
    let passed = 0
    afterEach(({ task }) => {
      if (!task.result?.errors?.length) passed++
    })
    // The suite takes the test functions from the global scope.
    Object.assign(globalThis, vitest)
    specTest<PostgresSaver>({
      checkpointerName: 'encrypted saver',
      createCheckpointer: () => openCheckpoints(store, tenant),
      destroyCheckpointer: async () => {
        await store
          .poolFor('graph')
          .query(
            'delete from graph.checkpoints; delete from graph.checkpoint_blobs; delete from graph.checkpoint_writes',
          )
      },
    })
    describe('in whole', () => {
      it(`passes all ${VALIDATIONS}`, () => expect(passed).toBe(VALIDATIONS))
    })
  })

  describe('encryption', () => {
    const graph = (tenantId: string) => {
      const State = Annotation.Root({
        log: Annotation<string[]>({ reducer: (a, b) => a.concat(b), default: () => [] }),
      })
      return new StateGraph(State)
        .addNode('listen', ({ log }) => ({ log: [`heard ${log.at(-1)}`] }))
        .addEdge(START, 'listen')
        .compile({ checkpointer: openCheckpoints(store, tenantId) })
    }

    it('stores no word of a state in clear, and gives it back', async () => {
      const config = { configurable: { thread_id: crypto.randomUUID() } }
      await graph(tenant).invoke({ log: ['CANARY-7391'] }, config)
      const dumps = await Promise.all(
        ['checkpoints', 'checkpoint_blobs', 'checkpoint_writes'].map((table) =>
          store
            .poolFor('graph')
            .query(
              `select row_to_json(t)::text || encode(coalesce((row_to_json(t)->>'blob')::bytea, ''), 'escape') as line from ${table} t`,
            ),
        ),
      )
      const text = dumps.flatMap(({ rows }) => rows.map((row) => row.line)).join('\n')
      expect(text).toContain(config.configurable.thread_id)
      expect(text).not.toMatch(/CANARY|7391|heard/)
      await graph(tenant).invoke({ log: ['second'] }, config)
      const { values } = await graph(tenant).getState(config)
      expect(values).toEqual({ log: ['CANARY-7391', 'heard CANARY-7391', 'second', 'heard second'] })
    })

    it('reads what was written before a key was rotated', async () => {
      const config = { configurable: { thread_id: crypto.randomUUID() } }
      await graph(tenant).invoke({ log: ['before'] }, config)
      await store.rotateKey(tenant, 'system')
      const after = await graph(tenant).invoke({ log: ['after'] }, config)
      expect(after.log).toEqual(['before', 'heard before', 'after', 'heard after'])
    })

    it('does not open the state of another tenant', async () => {
      const config = { configurable: { thread_id: crypto.randomUUID() } }
      await graph(tenant).invoke({ log: ['mine'] }, config)
      const other = await store.createTenant({ name: 'Curious' })
      await expect(graph(other).getState(config)).rejects.toMatchObject({ code: 'corrupt' })
    })
  })
}
