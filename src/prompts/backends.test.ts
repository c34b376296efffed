import { afterEach, describe, expect, it } from 'vitest'
import { createModel } from '../models/index.ts'
import { fakeOllama } from '../models/testing/fake-ollama.ts'
import { fakeOpenAi } from '../models/testing/fake-openai.ts'
import type { FakeReply, FakeRequest, FakeServer } from '../models/testing/server.ts'
import { type AskContext, ask } from './ask.ts'
import { askStream } from './ask-stream.ts'
import { chatAnswer } from './chat-answer.ts'
import { intakeNextQuestion } from './intake-next-question.ts'
import { goodReply } from './testing/good-reply.ts'

const servers: FakeServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const FAKES = { openai: fakeOpenAi, ollama: fakeOllama }

async function context(backend: keyof typeof FAKES, script: (request: FakeRequest) => FakeReply): Promise<AskContext> {
  const server = await FAKES[backend](script)
  servers.push(server)
  const model = createModel({
    model: `${backend}:any`,
    openaiBaseUrl: server.url,
    openaiApiKey: null,
    ollamaBaseUrl: server.url,
    modelTimeoutMs: 60_000,
    remoteModelAccepted: false,
  })
  return { model, record: () => {} }
}

const follow = ({ schema, messages }: FakeRequest) => goodReply(schema, messages.at(-1)!.content)
const QUESTION = intakeNextQuestion.sample
const ANSWER = chatAnswer.sample

describe.each(['openai', 'ollama'] as const)('a contract over %s', (backend) => {
  it('is kept by a backend that follows it, streamed too', async () => {
    const ctx = await context(backend, follow)
    expect(await ask(intakeNextQuestion, QUESTION, ctx)).toMatchObject({
      from: 'model',
      record: { outcome: 'accepted' },
    })
    const shown: string[] = []
    const answer = await askStream(chatAnswer, ANSWER, ctx, async ({ text }) => void shown.push(text))
    expect(answer.record).toMatchObject({ outcome: 'accepted', model: `${backend}:any` })
    expect(answer.record.outputTokens).toBeGreaterThan(0)
    expect(shown).toEqual(['Most colds are gone in ten days.'])
  })

  it.each<[string, FakeReply, string]>([
    ['garbage', { garbage: true }, 'model_failed'],
    ['other words', 'I like cats.', 'violation'],
    ['a hang', { hang: true, text: '{"te' }, 'timeout'],
    ['a cut stream', { cut: true, text: '{"te' }, 'model_failed'],
    ['a truncated reply', { text: '{"te', finish: 'length' }, 'truncated'],
    ['an error', { status: 503 }, 'model_failed'],
  ])('goes on without it after %s', async (_, reply, cause) => {
    const ctx = await context(backend, () => reply)
    const answer = await ask(intakeNextQuestion, QUESTION, { ...ctx, timeoutMs: cause === 'timeout' ? 200 : 60_000 })
    expect(answer).toMatchObject({ from: 'fallback', output: { text: QUESTION.question.text }, record: { cause } })
  })
})
