import type { ServerResponse } from 'node:http'
import { type FakeProtocol, type FakeScript, type FakeServer, fakeServer } from './server.ts'

/** A server that speaks OpenAI's streaming chat completions; `url` goes into OPENAI_BASE_URL. */
export function fakeOpenAi(script: FakeScript): Promise<FakeServer> {
  return fakeServer(script, PROTOCOL)
}

interface Body {
  model?: string
  messages?: { role: string; content: string }[]
  response_format?: { json_schema?: { name?: string } }
  tools?: unknown[]
}

const PROTOCOL: FakeProtocol = {
  path: '/v1/chat/completions',
  base: '/v1',
  read(body) {
    const { model = '', messages = [], response_format, tools = [] } = body as Body
    return { model, messages, schema: response_format?.json_schema?.name ?? null, tools, body }
  },
  begin: (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }),
  text: (response, text) => send(response, { choices: [{ index: 0, delta: { role: 'assistant', content: text } }] }),
  end(response, finish, text) {
    send(response, { choices: [{ index: 0, delta: {}, finish_reason: finish }] })
    const completion_tokens = Math.ceil(text.length / 4)
    send(response, {
      choices: [],
      usage: { prompt_tokens: 50, completion_tokens, total_tokens: 50 + completion_tokens },
    })
    response.end('data: [DONE]\n\n')
  },
}

function send(response: ServerResponse, part: object): void {
  response.write(
    `data: ${JSON.stringify({ id: 'fake', object: 'chat.completion.chunk', created: 0, model: 'fake', ...part })}\n\n`,
  )
}
