import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Retriever } from '../src/agents/services.ts'
import { openWorld, type World } from '../src/agents/testing/world.ts'
import { emit, type Served, serveWorld } from '../src/api/testing/served.ts'
import { readConfig } from '../src/core/config.ts'
import type { EncounterEvent, MessageDelta } from '../src/core/protocol.ts'
import { type AuditCheck, CRITICAL_ITEMS, type NoteView, type QueueList } from '../src/core/rest.ts'
import { createModel } from '../src/models/index.ts'
import { fakeOllama } from '../src/models/testing/fake-ollama.ts'
import { fakeOpenAi } from '../src/models/testing/fake-openai.ts'
import type { FakeRequest, FakeScript, FakeServer } from '../src/models/testing/server.ts'
import { goodReply } from '../src/prompts/testing/good-reply.ts'
import { loadStarter } from '../src/rag/library.ts'
import { createRetriever } from '../src/rag/retrieve.ts'

/** What the patient types. The first two hold what no model may see: a name, a record number, a telephone number. */
const SAID = [
  'It is about me, I am Ana Silva and my hospital number is MRN 48213377.',
  'I am at home, please call me on 07700 900123 if the line drops.',
  'I have had a runny nose since Tuesday.',
  'How long does a common cold last?',
]
const SECRETS = ['Silva', '48213377', '07700', '900123']

interface Backend {
  /** MODEL setting; null = none is configured. */
  model: string | null
  serve: (script: FakeScript) => Promise<FakeServer>
  script: FakeScript
  /** True when the model's own words are expected in the talk. */
  isGood: boolean
  /** The longest silence of the model; short only where it hangs, so that a busy machine is no hang. */
  idleMs?: number
}

/** A good reply that also calls the patient by name, as far as it has been given one. */
const good = ({ schema, messages }: FakeRequest): string => {
  // Asked to put something right it says the same again: what stands by itself of it is kept.
  const prompt = messages.find(({ role }) => role === 'user')?.content ?? ''
  const name = /\[NAME_[A-Z0-9_]+\]/.exec(prompt)?.[0]
  const reply = goodReply(schema, prompt)
  return name ? reply.replace('Thank you.', `Thank you, ${name}.`) : reply
}

const BACKENDS: Readonly<Record<string, Backend>> = {
  'no model': { model: null, serve: fakeOpenAi, script: () => '', isGood: false },
  'an OpenAI-compatible server': { model: 'openai:fake', serve: fakeOpenAi, script: good, isGood: true },
  'an Ollama-compatible server': { model: 'ollama:fake', serve: fakeOllama, script: good, isGood: true },
  'a model that breaks the protocol': {
    model: 'openai:fake',
    serve: fakeOpenAi,
    script: () => ({ garbage: true }),
    isGood: false,
  },
  'a model that answers garbage': {
    model: 'ollama:fake',
    serve: fakeOllama,
    script: () => '{"sentences": "none", "text": 7} as you wished!',
    isGood: false,
  },
  'a model that hangs': {
    model: 'openai:fake',
    serve: fakeOpenAi,
    script: () => ({ hang: true }),
    isGood: false,
    idleMs: 100,
  },
  'a model that cuts its stream': {
    model: 'ollama:fake',
    serve: fakeOllama,
    script: (request) => ({ cut: true, text: good(request).slice(0, -12) }),
    isGood: false,
  },
}

/** One store, one clinic and one library for all: each talk is an encounter of its own. */
let clinic: World
let retriever: Retriever
beforeAll(async () => {
  clinic = await openWorld()
  await loadStarter(clinic.store, clinic.tenantId, { publish: true })
  retriever = createRetriever(clinic.store)
})
afterAll(() => clinic.close())

describe('a whole consultation over a socket', () => {
  for (const [name, backend] of Object.entries(BACKENDS)) {
    test(`with ${name}`, { timeout: 180_000 }, () => consult(backend))
  }
})

async function consult({ model, serve, script, isGood, idleMs = 20_000 }: Backend): Promise<void> {
  const server = await serve(script)
  const served = await serveWorld({
    store: clinic.store,
    clock: clinic.clock,
    clinic,
    retriever,
    model: createModel({
      ...readConfig({}),
      model,
      openaiBaseUrl: server.url,
      openaiApiKey: 'none',
      ollamaBaseUrl: server.url,
      modelTimeoutMs: idleMs,
    }),
  })
  try {
    const talk = await openTalk(served, server)
    for (const text of SAID) {
      const { reply, callsBefore } = await talk.say(text)
      expect(reply.text.length, text).toBeGreaterThan(10)
      expect(callsBefore, 'model calls before the first sentence').toBeLessThanOrEqual(2)
    }
    const answer = talk.replies().at(-1)!
    const cited = answer.sentences.flatMap(({ citations }) => citations)
    expect(cited.map(({ title }) => title).join(' ')).toMatch(/cold/i)
    expect(cited.every(({ source, quote }) => source !== '' && quote !== '')).toBe(true)
    expect(answer.question).not.toBeNull()
    talk.expectWhatWasShown()

    const note = await talk.drafted()
    await talk.sign(note)
    expect(talk.replies().at(-1)!.text).toMatch(/signed/i)
    const verdict = await served.request(clinic.administrator, 'GET', '/v1/audit/verify')
    expect((verdict.body as AuditCheck).ok).toBe(true)

    const seen = JSON.stringify(server.requests.map(({ body }) => body))
    for (const secret of SECRETS) expect(seen.includes(secret), 'an identifier in a request').toBe(false)
    expect(server.requests.length > 0).toBe(model !== null)
    if (isGood) {
      const words = JSON.stringify(note.versions)
      for (const secret of ['48213377', '07700 900123']) expect(words).toContain(secret)
      expect(words).toContain('Patient reports')
      expect(talk.replies().some(({ text }) => text.includes('Thank you, Ana Silva.'))).toBe(true)
    }
  } finally {
    await served.close()
    await server.close()
  }
}

type Message = Extract<EncounterEvent, { type: 'message' }>

/** The patient's and the clinician's side of one encounter, over the wire only. */
async function openTalk(served: Served, server: FakeServer) {
  const { patient, clinician, door } = served.world
  const socket = await served.socket(patient)
  const events = new Map<number, EncounterEvent>()
  const deltas: MessageDelta[] = []
  socket.on('event', (event: EncounterEvent) => events.set(event.seq, event))
  let callsAtFirst: number | null = null
  socket.on('message-delta', (delta: MessageDelta) => deltas.push(delta))
  // Counted where it leaves: over the wire a sentence and the next call can overtake each other.
  const first = () => {
    callsAtFirst ??= server.requests.length
  }
  const stop = door.subscribe({
    delta: first,
    event: (_, event) => void (event.type === 'message' && event.speaker === 'assistant' && first()),
  })
  const { encounterId } = (await emit(socket, 'encounter-open', { fresh: true })) as { encounterId: string }
  const catchUp = async () => {
    await door.idle()
    const after = Math.max(0, ...events.keys())
    const missed = await emit(socket, 'events-resume', { encounterId, afterSeq: after })
    for (const event of missed['events'] as EncounterEvent[]) events.set(event.seq, event)
  }
  await catchUp()
  const messages = () =>
    [...events.values()].toSorted((a, b) => a.seq - b.seq).filter((event): event is Message => event.type === 'message')
  const replies = () => messages().filter(({ speaker }) => speaker === 'assistant')
  let count = 0
  return {
    replies,
    async say(text: string) {
      const before = server.requests.length
      const known = replies().length
      callsAtFirst = null
      const ack = await emit(socket, 'message-send', { encounterId, clientId: `m${++count}`, text })
      expect(ack).toMatchObject({ ok: true })
      await catchUp()
      expect(replies()).toHaveLength(known + 1)
      return { reply: replies().at(-1)!, callsBefore: (callsAtFirst ?? server.requests.length) - before }
    },
    /** What was shown while it was written is what stands. */
    expectWhatWasShown() {
      for (const { messageId, ordinal, text } of deltas) {
        const whole = replies().find((one) => one.messageId === messageId)
        expect(whole?.sentences[ordinal]?.text).toBe(text)
      }
    },
    async drafted(): Promise<NoteView> {
      expect(await emit(socket, 'encounter-close', { encounterId })).toMatchObject({ ok: true })
      await catchUp()
      const queue = (await served.request(clinician, 'GET', '/v1/queue')).body as QueueList
      const entry = queue.entries.find((one) => one.encounterId === encounterId)
      const note = (await served.request(clinician, 'GET', `/v1/notes/${entry?.note?.noteId}`)).body as NoteView
      expect(note.state).toBe('in_review')
      const said = new Map(messages().map((one) => [one.messageId, one.text]))
      for (const { stated, evidence, text } of note.versions.at(-1)!.sentences) {
        expect(evidence.length > 0 || !stated, text).toBe(true)
        for (const one of evidence) {
          if (one.kind !== 'passage') expect(said.get(one.turn)?.slice(one.start, one.end)).toBe(one.quote)
        }
      }
      return note
    },
    async sign(note: NoteView) {
      const signed = await served.request(clinician, 'POST', `/v1/notes/${note.noteId}/sign`, {
        version: note.versions.at(-1)!.version,
        interruptId: note.interruptId,
        level: 'soon',
        opened: [...CRITICAL_ITEMS],
        subjectConfirmed: true,
        safetyNet: 'Come back if you get breathless or cannot swallow.',
        followUp: 'In one week if it is not better.',
      })
      expect(signed.status, JSON.stringify(signed.body).slice(0, 300)).toBe(200)
      expect((signed.body as NoteView).state).toBe('signed')
      await catchUp()
      stop()
    },
  }
}
