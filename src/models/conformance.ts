import { describe, expect, it } from 'vitest'
import { type ChatRequest, type Chunk, collect, type Model } from './model.ts'

/** What the backend under test is told to do with the one request it gets. */
export type Behaviour =
  | { kind: 'answer'; text: string }
  | { kind: 'length'; text: string }
  | { kind: 'hang'; text: string }
  | { kind: 'cut'; text: string }

interface Subject {
  model: Model
  close: () => Promise<void> | void
}

export const REQUEST: ChatRequest = {
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Say hello.' },
  ],
  maxTokens: 100,
  temperature: 0,
  dataClass: 'public',
}

/**
 * The spec of `Model`. Every implementation's test begins by calling it.
 * @param open makes a model whose backend behaves as told.
 */
export function modelConformance(name: string, open: (behaviour: Behaviour) => Promise<Subject> | Subject): void {
  const using = async (behaviour: Behaviour, test: (model: Model) => Promise<void>) => {
    const { model, close } = await open(behaviour)
    try {
      await test(model)
    } finally {
      await close()
    }
  }

  describe(`${name} keeps the contract of Model`, () => {
    it('streams the whole text, reports usage and ends with exactly one finish', () =>
      using({ kind: 'answer', text: 'Hello — سلام, how are you today?' }, async (model) => {
        const chunks: Chunk[] = []
        for await (const chunk of model.stream(REQUEST)) chunks.push(chunk)
        expect(chunks.map((chunk) => ('text' in chunk ? chunk.text : '')).join('')).toBe(
          'Hello — سلام, how are you today?',
        )
        expect(chunks.filter((chunk) => 'finish' in chunk)).toEqual([{ finish: 'stop' }])
        expect(chunks.at(-1)).toEqual({ finish: 'stop' })
        expect(chunks.some((chunk) => 'usage' in chunk && chunk.usage.outputTokens > 0)).toBe(true)
      }))

    it('says that a reply cut by the token limit is not whole', () =>
      using({ kind: 'length', text: 'Hello, how' }, async (model) => {
        expect(await collect(model, REQUEST)).toMatchObject({ text: 'Hello, how', finish: 'length' })
      }))

    it('throws when the stream breaks, and never reports it as finished', () =>
      using({ kind: 'cut', text: 'Hello' }, async (model) => {
        await expect(collect(model, REQUEST)).rejects.toMatchObject({ code: 'model_failed', detail: { kind: 'cut' } })
      }))

    it('lets go of a hanging backend when the signal aborts, before the first chunk and after it', async () => {
      for (const text of ['', 'Hello']) {
        await using({ kind: 'hang', text }, async (model) => {
          const stop = new AbortController()
          const reply = collect(model, REQUEST, { signal: stop.signal })
          setTimeout(() => stop.abort(new Error('enough')), 50)
          await expect(reply).rejects.toThrow('enough')
        })
      }
    })

    it('does not call the backend when the signal is aborted already', () =>
      using({ kind: 'answer', text: 'Hello' }, async (model) => {
        await expect(collect(model, REQUEST, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
          'too late',
        )
      }))
  })
}
