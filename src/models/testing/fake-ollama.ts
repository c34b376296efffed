import type { ServerResponse } from 'node:http'
import { type FakeProtocol, type FakeScript, type FakeServer, fakeServer } from './server.ts'

/** A server that speaks Ollama's streaming chat; `url` goes into OLLAMA_BASE_URL. */
export function fakeOllama(script: FakeScript): Promise<FakeServer> {
  return fakeServer(script, PROTOCOL)
}

interface Body {
  model?: string
  messages?: { role: string; content: string }[]
  format?: { title?: string }
  tools?: unknown[]
}

const PROTOCOL: FakeProtocol = {
  path: '/api/chat',
  base: '',
  read(body) {
    const { model = '', messages = [], format, tools = [] } = body as Body
    return { model, messages, schema: format?.title ?? null, tools, body }
  },
  begin: (response) => void response.writeHead(200, { 'content-type': 'application/x-ndjson' }),
  text: (response, text) => send(response, { message: { role: 'assistant', content: text }, done: false }),
  end(response, finish, text) {
    const counts = { prompt_eval_count: 50, eval_count: Math.ceil(text.length / 4) }
    send(response, { message: { role: 'assistant', content: '' }, done: true, done_reason: finish, ...counts })
    response.end()
  },
}

function send(response: ServerResponse, part: object): void {
  response.write(`${JSON.stringify({ model: 'fake', created_at: '2026-01-01T00:00:00Z', ...part })}\n`)
}
