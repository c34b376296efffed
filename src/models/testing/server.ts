import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a fake backend does with one request. A string is a whole reply. */
export type FakeReply =
  | string
  | { text: string; finish?: 'stop' | 'length' }
  /** Bytes that are no answer of any protocol. */
  | { garbage: true }
  /** Sends the text, then nothing for ever. */
  | { hang: true; text?: string }
  /** Sends the text, then drops the connection. */
  | { cut: true; text?: string }
  | { status: number }

/** One request as the backend saw it, in the words both protocols share. */
export interface FakeRequest {
  model: string
  messages: { role: string; content: string }[]
  /** Name of the schema that the reply must follow (a contract's id with `_` for `.`), null for free text. */
  schema: string | null
  tools: unknown[]
  body: Record<string, unknown>
}

export type FakeScript = (request: FakeRequest, index: number) => FakeReply

export interface FakeServer {
  /** Base address, as OPENAI_BASE_URL or OLLAMA_BASE_URL takes it. */
  url: string
  requests: FakeRequest[]
  close: () => Promise<void>
}

export interface FakeProtocol {
  path: string
  base: string
  read(body: Record<string, unknown>): FakeRequest
  begin(response: ServerResponse): void
  text(response: ServerResponse, text: string): void
  end(response: ServerResponse, finish: 'stop' | 'length', text: string): void
}

/** A real little HTTP server on loopback that speaks a backend's streaming protocol. */
export async function fakeServer(script: FakeScript, protocol: FakeProtocol): Promise<FakeServer> {
  const requests: FakeRequest[] = []
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const body = await readJson(request)
    if (request.method !== 'POST' || request.url !== protocol.path) {
      response.writeHead(404).end('{"error":"no such path"}')
      return
    }
    const seen = protocol.read(body)
    await play(script(seen, requests.push(seen) - 1), response, protocol)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${protocol.base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function play(reply: FakeReply, response: ServerResponse, protocol: FakeProtocol): Promise<void> {
  const line = typeof reply === 'string' ? { text: reply } : reply
  if ('status' in line) {
    response.writeHead(line.status, { 'content-type': 'application/json' }).end('{"error":{"message":"refused"}}')
    return
  }
  protocol.begin(response)
  if ('garbage' in line) {
    response.end('data: {"half": patient words\n\n<<<no protocol>>>\n')
    return
  }
  const text = line.text ?? ''
  for (const piece of text.match(/[\s\S]{1,12}/g) ?? []) protocol.text(response, piece)
  if ('hang' in line) {
    response.flushHeaders()
    return
  }
  if ('cut' in line) {
    // Two turns of the loop, so that what was written leaves before the connection breaks.
    await new Promise((resolve) => setTimeout(resolve, 20))
    response.destroy()
    return
  }
  protocol.end(response, line.finish ?? 'stop', text)
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>)
}
