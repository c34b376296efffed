import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeClock, MINUTE } from '../core/clock.ts'
import { modelConformance, REQUEST } from './conformance.ts'
import { collect, type DataClass } from './model.ts'
import { route } from './route.ts'
import { type Line, scripted } from './scripted.ts'

modelConformance('route', (behaviour) => {
  const { kind, text } = behaviour
  const lines: Record<typeof kind, Line> = {
    answer: text,
    length: { text, finish: 'length' },
    hang: { hang: true, text },
    cut: { cut: true, text },
  }
  return { model: route(scripted([lines[kind]]), { remoteAccepted: false }), close() {} }
})

describe('data class', () => {
  it.each<[string, boolean, boolean, DataClass, boolean]>([
    ['local', true, false, 'identified', true],
    ['local', true, false, 'pseudonymised', true],
    ['remote', false, false, 'public', true],
    ['remote', false, false, 'pseudonymised', false],
    ['remote', false, false, 'identified', false],
    ['remote accepted', false, true, 'pseudonymised', true],
    ['remote accepted', false, true, 'identified', false],
  ])('%s (local %s, accepted %s) gets %s: %s', async (_, isLocal, remoteAccepted, dataClass, passes) => {
    const backend = scripted(['hello'], { isLocal })
    const reply = collect(route(backend, { remoteAccepted }), { ...REQUEST, dataClass })
    if (passes) expect((await reply).text).toBe('hello')
    else await expect(reply).rejects.toMatchObject({ code: 'not_allowed' })
    expect(backend.requests).toHaveLength(passes ? 1 : 0)
  })
})

describe('budget', () => {
  it.each([
    ['calls', { calls: 2, tokens: 1_000_000, perMs: MINUTE }],
    ['tokens', { calls: 100, tokens: 20, perMs: MINUTE }],
  ])('stops at its %s and opens again with the next window', async (_, budget) => {
    const clock = fakeClock()
    const backend = scripted(() => 'x'.repeat(20))
    const model = route(backend, { remoteAccepted: false, budget, clock })
    await collect(model, REQUEST)
    await collect(model, REQUEST)
    await expect(collect(model, REQUEST)).rejects.toMatchObject({ detail: { kind: 'budget' } })
    clock.advance(MINUTE)
    await collect(model, REQUEST)
    expect(backend.requests).toHaveLength(3)
  })

  it('ends a reply that takes too long as a whole', async () => {
    const model = route(scripted([{ hang: true, text: 'Hello' }]), { remoteAccepted: false, callMs: 40 })
    await expect(collect(model, REQUEST)).rejects.toMatchObject({ detail: { kind: 'idle' } })
  })
})

describe('circuit breaker', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  const breaker = { failures: 2, openMs: 1_000 }

  it('leaves a failing backend alone, then tries it again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const backend = scripted([{ cut: true }, { unreachable: true }, 'back'])
    const model = route(backend, { remoteAccepted: false, breaker })
    for (const kind of ['cut', 'unreachable', 'circuit_open', 'circuit_open']) {
      await expect(collect(model, REQUEST)).rejects.toMatchObject({ detail: { kind } })
    }
    expect(backend.requests).toHaveLength(2)
    vi.setSystemTime(Date.now() + 1_001)
    expect((await collect(model, REQUEST)).text).toBe('back')
    backend.assertPlayed()
  })

  it('does not blame the backend for a caller who leaves', async () => {
    const backend = scripted([{ hang: true }, { hang: true }, { hang: true }, 'alive'])
    const model = route(backend, { remoteAccepted: false, breaker })
    for (let i = 0; i < 3; i++) {
      const stop = new AbortController()
      const reply = collect(model, REQUEST, { signal: stop.signal })
      setTimeout(() => stop.abort(new Error('left')), 5)
      await expect(reply).rejects.toThrow('left')
    }
    expect((await collect(model, REQUEST)).text).toBe('alive')
  })
})
