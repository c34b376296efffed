import { afterAll, beforeAll, expect, test } from 'vitest'
import { silentLog } from '../../core/log.ts'
import type { EmergencyNotice } from '../../core/protocol.ts'
import { escalationsOf } from '../../store/escalations.ts'
import { turns } from '../../store/inbox.ts'
import type { Store } from '../../store/open.ts'
import { openWorld, type World } from '../testing/world.ts'
import { createReceipt } from './receive.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const EMERGENCY = 'I have crushing chest pain and I am sweating'

/** Receives over a store whose transactions begin as told; says what happened, in order. */
async function receiveOver(withTenant: Store['withTenant'], texts: readonly string[]) {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const happened: string[] = []
  const receipt = createReceipt({
    store: { ...world.store, withTenant },
    clock: world.clock,
    log: silentLog,
    failpoint: () => {},
    onStored: ({ alarm }) => happened.push(alarm ? 'stored with its alarm' : 'stored'),
  })
  const onNotice = (notice: EmergencyNotice) => happened.push(`notice: ${notice.level}`)
  for (const [index, text] of texts.entries())
    await receipt.receive(world.patient, { encounterId, clientId: `c${index}`, text }, onNotice)
  return world.store.withTenant(world.tenantId, async (tx) => ({
    happened,
    escalations: (await escalationsOf(tx, encounterId)).length,
    texts: (await turns(tx, encounterId)).filter(({ speaker }) => speaker === 'patient').map(({ text }) => text),
  }))
}

test('what is known comes in time: one notice, then one commit', async () => {
  expect(await receiveOver(world.store.withTenant, [EMERGENCY])).toEqual({
    happened: ['notice: emergency', 'stored with its alarm'],
    escalations: 1,
    texts: [EMERGENCY],
  })
})

test('a slow database does not hold up the notice, and nothing is raised twice', async () => {
  let begins = () => {}
  const slow: Store['withTenant'] = async (tenantId, work) => {
    await new Promise<void>((resolve) => (begins = resolve))
    return world.store.withTenant(tenantId, work)
  }
  // The database begins long after the floor has given up waiting for it.
  const timer = setInterval(() => begins(), 400)
  const { happened, escalations } = await receiveOver(slow, [EMERGENCY]).finally(() => clearInterval(timer))
  expect(happened[0]).toBe('notice: emergency')
  expect(happened.at(-1)).toBe('stored with its alarm')
  expect(escalations).toBe(1)
})

test('what is known can not be read: message and memory are screened, and it is stored all the same', async () => {
  let calls = 0
  const failing: Store['withTenant'] = (tenantId, work) =>
    calls++ === 1 ? Promise.reject(new Error('connection lost')) : world.store.withTenant(tenantId, work)
  expect(await receiveOver(failing, ['I feel a bit sweaty', EMERGENCY])).toEqual({
    happened: ['stored', 'notice: emergency', 'stored with its alarm'],
    escalations: 1,
    texts: ['I feel a bit sweaty', EMERGENCY],
  })
})

test('the notice is out also when the commit fails', async () => {
  const lost: Store['withTenant'] = () => Promise.reject(new Error('connection lost'))
  const notices: string[] = []
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const receipt = createReceipt({
    store: { ...world.store, withTenant: lost },
    clock: world.clock,
    log: silentLog,
    failpoint: () => {},
    onStored: () => notices.push('stored'),
  })
  const input = { encounterId, clientId: 'c', text: EMERGENCY }
  await expect(receipt.receive(world.patient, input, ({ level }) => notices.push(level))).rejects.toThrow(
    'connection lost',
  )
  expect(notices).toEqual(['emergency'])
})
