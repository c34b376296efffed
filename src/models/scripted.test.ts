import { describe, expect, it } from 'vitest'
import { modelConformance, REQUEST } from './conformance.ts'
import { collect } from './model.ts'
import { type Line, scripted } from './scripted.ts'

modelConformance('scripted', (behaviour) => {
  const { kind, text } = behaviour
  const lines: Record<typeof kind, Line> = {
    answer: text,
    length: { text, finish: 'length' },
    hang: { hang: true, text },
    cut: { cut: true, text },
  }
  return { model: scripted([lines[kind]], { chunkSize: 3 }), close() {} }
})

describe('scripted', () => {
  it('complains about a call it did not expect', async () => {
    const model = scripted(['one'])
    await collect(model, REQUEST)
    await expect(collect(model, REQUEST)).rejects.toMatchObject({ detail: { kind: 'unexpected' } })
    expect(() => model.assertPlayed()).toThrow('1 unexpected calls')
  })

  it('complains about lines that nobody used', async () => {
    const model = scripted(['one', 'two'])
    await collect(model, REQUEST)
    expect(() => model.assertPlayed()).toThrow('1 lines not used')
    await collect(model, REQUEST)
    expect(() => model.assertPlayed()).not.toThrow()
  })

  it('answers from the request, and gives every chunk to the hook before it leaves', async () => {
    const seen: string[] = []
    const model = scripted((request, index) => `${index}:${request.messages.length}`, {
      chunkSize: 1,
      beforeChunk: (text) => void seen.push(text),
    })
    expect((await collect(model, REQUEST)).text).toBe('0:2')
    expect(seen).toEqual(['0', ':', '2'])
  })
})

describe('collect', () => {
  it('refuses a reply without end', async () => {
    const model = scripted(['x'.repeat(100)], { chunkSize: 10 })
    await expect(collect(model, REQUEST, { maxChars: 50 })).rejects.toMatchObject({ detail: { kind: 'too_long' } })
  })
})
