import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkModel } from './check.ts'
import { type Behaviour, modelConformance, REQUEST } from './conformance.ts'
import { createModel } from './index.ts'
import { langchain } from './langchain.ts'
import { isOnThisHost } from './local.ts'
import { collect, type Model } from './model.ts'
import { ollama } from './ollama.ts'
import { openai } from './openai.ts'
import { scripted } from './scripted.ts'
import { fakeOllama } from './testing/fake-ollama.ts'
import { fakeOpenAi } from './testing/fake-openai.ts'
import type { FakeReply, FakeScript, FakeServer } from './testing/server.ts'

function asReply(behaviour: Behaviour): FakeReply {
  const { text } = behaviour
  if (behaviour.kind === 'answer') return text
  if (behaviour.kind === 'length') return { text, finish: 'length' }
  return behaviour.kind === 'hang' ? { hang: true, text } : { cut: true, text }
}

const BACKENDS: Record<
  string,
  { fake: (script: FakeScript) => Promise<FakeServer>; make: (url: string, idleMs: number) => Model }
> = {
  openai: { fake: fakeOpenAi, make: (url, idleMs) => openai({ model: 'm', baseUrl: url, apiKey: null, idleMs }) },
  ollama: { fake: fakeOllama, make: (url, idleMs) => ollama({ model: 'm', baseUrl: url, idleMs }) },
}

const open: FakeServer[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(backend: string, script: FakeScript, idleMs = 5_000) {
  const { fake, make } = BACKENDS[backend]!
  const server = await fake(script)
  open.push(server)
  return { server, model: make(server.url, idleMs) }
}

for (const backend of Object.keys(BACKENDS)) {
  modelConformance(backend, async (behaviour) => {
    const { server, model } = await serve(backend, () => asReply(behaviour))
    return { model, close: () => server.close() }
  })

  describe(`${backend} over HTTP`, () => {
    it('gives up by its own timer on a server that stops in mid-stream', async () => {
      for (const reply of [{ hang: true as const }, { hang: true as const, text: 'Hello' }]) {
        const { model } = await serve(backend, () => reply, 80)
        await expect(collect(model, REQUEST)).rejects.toMatchObject({ code: 'model_failed', detail: { kind: 'idle' } })
      }
    })

    it('fails on bytes that are no protocol, and prints nothing of them', async () => {
      const prints = (['log', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name))
      const { model } = await serve(backend, () => ({ garbage: true }))
      await expect(collect(model, REQUEST)).rejects.toMatchObject({ code: 'model_failed' })
      for (const print of prints) expect(print).not.toHaveBeenCalled()
    })

    it('asks once, also when the server says 500, and repeats nothing of what it sent', async () => {
      const { server, model } = await serve(backend, () => ({ status: 500 }))
      const error = await collect(model, REQUEST).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'model_failed', detail: { kind: 'refused', status: 500 } })
      expect(String(error)).not.toContain('Say hello')
      expect(server.requests).toHaveLength(1)
    })

    it('says that nobody listens', async () => {
      const { server, model } = await serve(backend, () => 'x')
      await server.close()
      await expect(collect(model, REQUEST)).rejects.toMatchObject({ detail: { kind: 'unreachable' } })
    })

    it('sends limits, roles, schema and tools in the words of the backend', async () => {
      const { server, model } = await serve(backend, () => '{"a":1}')
      const schema = { title: 'turn_understand', type: 'object', properties: { a: { type: 'number' } } }
      const tools = [{ name: 'look', description: 'looks', parameters: { type: 'object', properties: {} } }]
      await collect(model, { ...REQUEST, schema: { name: 'turn_understand', schema }, tools })
      expect(server.requests[0]).toMatchObject({ model: 'm', schema: 'turn_understand', messages: REQUEST.messages })
      expect(server.requests[0]!.tools).toHaveLength(1)
      expect(JSON.stringify(server.requests[0]!.body)).toContain('100')
    })

    it('passes the model check', async () => {
      const { model } = await serve(backend, ({ schema }) =>
        schema === null ? 'one two three four five six' : '{"ok": true}',
      )
      expect((await checkModel(model)).map(({ check, ok }) => [check, ok])).toEqual(ALL_GOOD)
    })
  })
}

const ALL_GOOD = [
  ['reachable', true],
  ['streams', true],
  ['json', true],
]

describe('model check', () => {
  it.each<[string, Model, boolean[]]>([
    ['dead', scripted([{ unreachable: true }]), [false]],
    ['in one piece, without JSON', scripted(['one two', 'sure!']), [true, false, false]],
    ['JSON of another shape', scripted(['one two', '[1]'], { chunkSize: 3 }), [true, true, false]],
    ['good', scripted(['one two', '{"ok":true}'], { chunkSize: 3 }), [true, true, true]],
  ])('reports a backend that is %s', async (_, model, expected) => {
    expect((await checkModel(model)).map(({ ok }) => ok)).toEqual(expected)
  })
})

describe('createModel', () => {
  const settings = {
    model: null as string | null,
    openaiBaseUrl: null as string | null,
    openaiApiKey: null as string | null,
    ollamaBaseUrl: 'http://127.0.0.1:11434',
    modelTimeoutMs: 1_000,
    remoteModelAccepted: false,
  }

  it('is null when no model is configured', () => {
    expect(createModel(settings)).toBeNull()
  })

  it.each([
    ['ollama:llama3.2:1b', {}, true],
    ['ollama:llama3.2', { ollamaBaseUrl: 'http://ollama:11434' }, false],
    ['openai:gpt', { openaiApiKey: 'k' }, false],
    ['openai:local', { openaiBaseUrl: 'http://localhost:8080/v1' }, true],
    ['anthropic:claude', {}, false],
  ])('makes %s with %j and knows whether it stays on this host', (model, extra, isLocal) => {
    expect(createModel({ ...settings, model, ...extra })).toMatchObject({ name: model, isLocal })
  })

  it('names the setting that the backend lacks', () => {
    expect(() => createModel({ ...settings, model: 'openai:gpt' })).toThrow(/OPENAI_API_KEY.*OPENAI_BASE_URL/)
  })
})

describe('langchain', () => {
  it.each([
    ['anthropic', /npm install @langchain\/anthropic/],
    ['nobody', /neither we nor LangChain know/],
  ])('says what to do about the provider %s', async (provider, message) => {
    const model = langchain({ provider, model: 'm', idleMs: 5_000 })
    await expect(collect(model, REQUEST)).rejects.toThrow(message)
    await expect(collect(model, REQUEST)).rejects.toMatchObject({ code: 'bad_setting' })
  })

  it('answers through a provider whose package is installed, a schema as a tool call too', async () => {
    const server = await fakeOllama(({ tools }) => (tools.length > 0 ? '{"ok":true}' : 'hello'))
    open.push(server)
    process.env['OLLAMA_BASE_URL'] = server.url
    try {
      const model = langchain({ provider: 'ollama', model: 'm', idleMs: 5_000 })
      expect(await collect(model, REQUEST)).toMatchObject({ text: 'hello', finish: 'stop' })
      const schema = { name: 'check', schema: { type: 'object', properties: {} } }
      expect(await collect(model, { ...REQUEST, schema })).toMatchObject({ text: '{"ok":true}' })
    } finally {
      delete process.env['OLLAMA_BASE_URL']
    }
  })
})

describe('isOnThisHost', () => {
  it.each([
    ['http://127.0.0.1:1', true],
    ['http://[::1]:1/v1', true],
    ['http://localhost/v1', true],
    ['http://ollama:11434', false],
    ['http://192.168.1.4:11434', false],
    ['https://127.0.0.1.example.com', false],
  ])('%s -> %s', (url, expected) => expect(isOnThisHost(url)).toBe(expected))
})
