import { type Clock, systemClock } from '../core/clock.ts'
import { isAppError } from '../core/errors.ts'
import { type ChatRequest, collect, type Model } from './model.ts'

interface CheckRow {
  check: 'reachable' | 'streams' | 'json'
  ok: boolean
  detail: string
  ms: number
}

const HELLO: ChatRequest = {
  messages: [{ role: 'user', content: 'Count from one to twenty in words.' }],
  maxTokens: 120,
  temperature: 0,
  dataClass: 'public',
}
const JSON_REPLY: ChatRequest = {
  messages: [{ role: 'user', content: 'Reply with the JSON object {"ok": true} and nothing else.' }],
  schema: {
    name: 'check',
    schema: {
      title: 'check',
      type: 'object',
      properties: { ok: { type: 'boolean' } },
      required: ['ok'],
      additionalProperties: false,
    },
  },
  maxTokens: 60,
  temperature: 0,
  dataClass: 'public',
}

/**
 * Does a backend do what the contracts need: answer at all, in more than one piece, and in JSON. No patient text is
 * sent. Never throws: what failed is a row.
 */
export async function checkModel(model: Model, { clock = systemClock }: { clock?: Clock } = {}): Promise<CheckRow[]> {
  const began = clock.now()
  let pieces = 0
  try {
    for await (const chunk of model.stream(HELLO)) if ('text' in chunk) pieces++
  } catch (error) {
    return [{ check: 'reachable', ok: false, detail: say(error), ms: clock.now() - began }]
  }
  const ms = clock.now() - began
  return [
    { check: 'reachable', ok: true, detail: model.name, ms },
    { check: 'streams', ok: pieces > 1, detail: `${pieces} pieces`, ms },
    await checkJson(model, clock),
  ]
}

async function checkJson(model: Model, clock: Clock): Promise<CheckRow> {
  const began = clock.now()
  const row = (ok: boolean, detail: string): CheckRow => ({ check: 'json', ok, detail, ms: clock.now() - began })
  try {
    const reply = await collect(model, JSON_REPLY)
    const value: unknown = JSON.parse(reply.text)
    const ok = typeof value === 'object' && value !== null && 'ok' in value
    return row(ok, ok ? 'keeps to a schema' : 'JSON, but not of the schema that was asked for')
  } catch (error) {
    return row(false, error instanceof SyntaxError ? 'the reply is not JSON' : say(error))
  }
}

function say(error: unknown): string {
  return isAppError(error) ? error.message : 'failed for an unknown reason'
}
