import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../core/clock.ts'
import type { Sender } from './senders/sender.ts'
import { webhook } from './senders/webhook.ts'
import {
  actor,
  alerts,
  anotherCase,
  clock,
  loopOf,
  onCall,
  opened,
  raise,
  SECRET,
  seed,
  steps,
  told,
  useScene,
} from './testing/scene.ts'
import { deadPort, httpSink } from './testing/sinks.ts'

useScene()

describe('a process that dies', () => {
  /** Where it dies, and how often the alert leaves the house: again only where nobody can know whether it did. */
  const deaths = [
    { at: 'escalation:before-plan', posts: 1 },
    { at: 'escalation:after-plan', posts: 1 },
    { at: 'escalation:before-send', posts: 1 },
    { at: 'escalation:after-send', posts: 2 },
    { at: 'escalation:before-settle', posts: 1 },
    { at: 'escalation:after-settle', posts: 1 },
  ]
  test.each(deaths)('at $at has alerted once: one booking, one key, one line', async ({ at, posts }) => {
    const hook = await opened(httpSink())
    const other = await opened(httpSink())
    await onCall('first', [['webhook', hook.url]])
    await onCall('second', [['webhook', other.url]])
    const id = await raise()
    const dies = loopOf({
      failpoint: (name) => {
        if (name === at) throw new Error('killed')
      },
    })
    await dies.pass()
    clock.advance(MINUTE)
    const next = loopOf()
    await next.pass()
    await next.pass()
    expect(new Set(hook.posts.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(hook.posts).toHaveLength(posts)
    expect(other.posts).toEqual([])
    expect(await alerts(id)).toMatchObject([{ round: 1, state: 'sent' }])
    expect(await steps(id)).toEqual(['raised', 'alerted'])
    expect(await told()).toEqual([true])
  })

  test('between two channels: who was reached counts, also when the rest then fails', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [
      ['webhook', hook.url],
      ['webhook', `http://127.0.0.1:${await deadPort()}/`],
    ])
    const id = await raise()
    let sends = 0
    // The first attempt is through and on record; the process dies in the second.
    await loopOf({
      failpoint: (name) => {
        if (name === 'escalation:before-send' && ++sends === 2) throw new Error('killed')
      },
    }).pass()
    await expect
      .poll(async () => (await alerts(id)).map(({ state }) => state).toSorted(), { timeout: 30_000 })
      .toEqual(['pending', 'sent'])
    clock.advance(MINUTE)
    await loopOf().pass()
    expect((await alerts(id)).map(({ state }) => state).toSorted()).toEqual(['failed', 'sent'])
    expect(await steps(id)).toEqual(['raised', 'alerted'])
    expect(hook.posts).toHaveLength(1)
  })

  test('two at once alert once', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [['webhook', hook.url]])
    const id = await raise()
    await Promise.all([loopOf().pass(), loopOf().pass(), loopOf().pass()])
    expect(hook.posts).toHaveLength(1)
    expect(await steps(id)).toEqual(['raised', 'alerted'])
  })

  test('an alert that was on its way when a person closed the case leaves no failure behind', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [['webhook', hook.url]])
    const id = await raise()
    const closer = loopOf()
    const racing: Sender = {
      kind: 'webhook',
      async send(alert, address, signal) {
        await closer.close(actor(seed.clinicianId), id, 'Seen in the waiting room.')
        return webhook({ secret: SECRET }).send(alert, address, signal)
      },
    }
    await loopOf({ senders: [racing] }).pass()
    expect(await steps(id)).toEqual(['raised', 'closed'])
    clock.advance(HOUR)
    expect(await closer.pass()).toBe(0)
  })

  test('a slow receiver of one case keeps no other case waiting', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => {
      answer = resolve
    })
    const reached: string[] = []
    const gated: Sender = {
      kind: 'webhook',
      async send(_, address) {
        if (address === 'https://slow.example/') await slow
        reached.push(address)
        return { ok: true }
      },
    }
    await onCall('first', [['webhook', 'https://slow.example/']])
    await raise()
    await anotherCase()
    await onCall('first', [['webhook', 'https://quick.example/']])
    await raise()
    const pass = loopOf({ senders: [gated], sendMs: 60_000 }).pass()
    await expect.poll(() => reached, { timeout: 30_000 }).toEqual(['https://quick.example/'])
    answer()
    await pass
    expect(reached).toEqual(['https://quick.example/', 'https://slow.example/'])
  })
})
