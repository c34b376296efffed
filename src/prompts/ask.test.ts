import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Line, scripted } from '../models/scripted.ts'
import { type AskContext, ask } from './ask.ts'
import { askStream, type StreamingContract } from './ask-stream.ts'
import { contract, type Violation } from './contract.ts'
import type { CallRecord } from './record.ts'

interface Item {
  text: string
}
const Item = z.object({ text: z.string().max(40) })
const lower = ({ text }: Item): Violation[] =>
  text === text.toLowerCase() ? [] : [{ code: 'unsupported', say: `"${text}" has a capital letter.` }]

function toy(extra: { onViolation?: 'fallback' | 'escalate'; fallback?: () => Item[]; applies?: boolean } = {}) {
  const { onViolation = 'fallback', fallback = () => [{ text: 'a' }, { text: 'b' }, { text: 'c' }] } = extra
  const base = contract<{ word: string }, { items: Item[] }, Item[]>({
    id: 'toy.list',
    version: 3,
    input: z.object({ word: z.string() }),
    output: z.object({ items: z.array(Item) }),
    data: 'pseudonymised',
    budget: { maxTokens: 50, timeoutMs: 5_000, repairs: 1 },
    onViolation,
    sample: { word: 'x' },
    applies: () => extra.applies ?? true,
    render: ({ word }) => [{ role: 'user', content: word }],
    accept: ({ items }) => items.flatMap(lower),
    build: ({ items }) => items,
    fallback,
  })
  const streaming: StreamingContract<{ word: string }, { items: Item[] }, Item[], Item, Item> = {
    ...base,
    items: {
      field: 'items',
      schema: Item,
      accept: lower,
      build: (item) => item,
      rest: (_, kept) => fallback().filter(({ text }) => !kept.some((item) => item.text === text)),
    },
  }
  return streaming
}

const list = (...texts: string[]) => JSON.stringify({ items: texts.map((text) => ({ text })) })
const GOOD = list('a', 'z')

/** One row: what the model does, and what `ask` and `askStream` make of it. */
const ROWS: {
  name: string
  lines: Line[] | null
  ask: { texts: string; from: 'model' | 'fallback' } & Partial<CallRecord>
  stream?: { texts: string; from: 'model' | 'fallback' | 'both' } & Partial<CallRecord>
}[] = [
  {
    name: 'a good answer',
    lines: [GOOD],
    ask: { texts: 'a z', from: 'model', outcome: 'accepted', calls: 1, cause: null },
  },
  {
    name: 'a good answer in a code fence, after thinking aloud',
    lines: [`<think>{"items": maybe}</think>\n\`\`\`json\n${GOOD}\n\`\`\``],
    ask: { texts: 'a z', from: 'model', outcome: 'accepted' },
    stream: { texts: 'a z', from: 'model', outcome: 'accepted' },
  },
  {
    name: 'no model',
    lines: null,
    ask: { texts: 'a b c', from: 'fallback', outcome: 'fallback', cause: 'no_model', calls: 0, model: null },
  },
  {
    name: 'garbage, then a good answer',
    lines: ['I would rather talk about cats.', GOOD],
    ask: { texts: 'a z', from: 'model', outcome: 'repaired', calls: 2, repairs: 1, violations: ['unreadable'] },
  },
  {
    name: 'garbage twice',
    lines: ['cats', 'dogs'],
    ask: {
      texts: 'a b c',
      from: 'fallback',
      outcome: 'fallback',
      cause: 'violation',
      calls: 2,
      repairs: 1,
      violations: ['unreadable', 'unreadable'],
    },
  },
  {
    name: 'another shape twice',
    lines: ['{"items":["a"]}', '{"list":[]}'],
    ask: { texts: 'a b c', from: 'fallback', cause: 'violation', violations: ['schema', 'schema'] },
  },
  {
    name: 'a violation, repaired',
    lines: [list('Bad'), GOOD],
    ask: { texts: 'a z', from: 'model', outcome: 'repaired', repairs: 1, violations: ['unsupported'] },
  },
  {
    name: 'a violation twice',
    lines: [list('Bad'), list('Worse')],
    ask: {
      texts: 'a b c',
      from: 'fallback',
      outcome: 'fallback',
      cause: 'violation',
      violations: ['unsupported', 'unsupported'],
    },
  },
  {
    name: 'a violation after a good item',
    lines: [list('z', 'Bad', 'y'), GOOD],
    ask: { texts: 'a z', from: 'model', outcome: 'repaired' },
    stream: { texts: 'z a b c', from: 'both', outcome: 'partial', cause: 'violation', calls: 1, repairs: 0 },
  },
  {
    name: 'a reply that is cut by the token limit, even where its JSON could be closed',
    lines: [{ text: '{"items":[{"text":"z"},{"text":"y', finish: 'length' }],
    ask: { texts: 'a b c', from: 'fallback', outcome: 'fallback', cause: 'truncated', calls: 1 },
    stream: { texts: 'z a b c', from: 'both', outcome: 'partial', cause: 'truncated' },
  },
  {
    name: 'a whole reply that the backend calls truncated',
    lines: [{ text: GOOD, finish: 'length' }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'truncated' },
    stream: { texts: 'a z b c', from: 'both', cause: 'truncated' },
  },
  {
    name: 'a filtered reply',
    lines: [{ text: '', finish: 'filtered' }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'filtered' },
  },
  {
    name: 'a hang in mid-reply',
    lines: [{ hang: true, text: '{"items":[{"text":"z"},' }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'timeout', calls: 1 },
    stream: { texts: 'z a b c', from: 'both', cause: 'timeout' },
  },
  { name: 'a hang at once', lines: [{ hang: true }], ask: { texts: 'a b c', from: 'fallback', cause: 'timeout' } },
  {
    name: 'a cut stream',
    lines: [{ cut: true, text: '{"items":[{"text":"z"},{"te' }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'model_failed', calls: 1 },
    stream: { texts: 'z a b c', from: 'both', cause: 'model_failed' },
  },
  {
    name: 'a dead backend',
    lines: [{ unreachable: true }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'model_failed' },
  },
  {
    name: 'a bomb of nested lists',
    lines: [`{"items":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, `{"items":${'['.repeat(30_000)}`],
    ask: { texts: 'a b c', from: 'fallback', cause: 'violation' },
  },
  {
    name: 'a NUL in the text',
    lines: ['{"items":[{"text":"a\\u0000"}]}', '{"items":[{"text":"a\\u0000"}]}'],
    ask: { texts: 'a b c', from: 'fallback', cause: 'violation' },
  },
  {
    name: 'endless text',
    lines: [{ text: 'x'.repeat(100_001) }],
    ask: { texts: 'a b c', from: 'fallback', cause: 'model_failed' },
  },
  { name: 'an empty list', lines: ['{"items":[]}'], ask: { texts: '', from: 'model', outcome: 'accepted' } },
]

/** Only a hang may run out of time here, however busy the machine is. */
function isHanging(lines: readonly Line[] | null): boolean {
  return lines?.some((line) => typeof line === 'object' && 'hang' in line) ?? false
}

function context(lines: readonly Line[] | null, extra: Partial<AskContext> = {}) {
  const rows: CallRecord[] = []
  const model = lines && scripted(lines, { chunkSize: 7 })
  const ctx: AskContext = {
    model,
    record: (row) => void rows.push(row),
    timeoutMs: isHanging(lines) ? 60 : 60_000,
    ...extra,
  }
  return { ctx, rows, model }
}

const texts = (items: readonly Item[]) => items.map(({ text }) => text).join(' ')

describe('ask', () => {
  it.each(ROWS)('$name', async ({ lines, ask: expected }) => {
    const { ctx, rows, model } = context(lines)
    const answer = await ask(toy(), { word: 'hi' }, ctx)
    const { texts: words, from, ...record } = expected
    if (answer.kind !== 'answer') throw new Error('escalated')
    expect([texts(answer.output), answer.from]).toEqual([words, from])
    expect(rows).toEqual([answer.record])
    expect(answer.record).toMatchObject({ contract: 'toy.list', version: 3, ...record })
    model?.assertPlayed()
  })

  it('sends the class of data, the schema and the limits of the contract', async () => {
    const { ctx, model } = context([GOOD])
    await ask(toy(), { word: 'hi' }, ctx)
    expect(model!.requests[0]).toMatchObject({
      dataClass: 'pseudonymised',
      maxTokens: 50,
      schema: { name: 'toy_list' },
    })
    expect(JSON.stringify(model!.requests[0]!.schema)).not.toContain('maxLength')
  })

  it('names the violations when it asks for a repair', async () => {
    const { ctx, model } = context([list('Bad'), GOOD])
    await ask(toy(), { word: 'hi' }, ctx)
    const [, reply, repair] = model!.requests[1]!.messages
    expect(reply).toEqual({ role: 'assistant', content: list('Bad') })
    expect(repair!.content).toContain('"Bad" has a capital letter.')
  })

  it('keeps every word of patient and model out of the record', async () => {
    const { ctx, rows } = context([list('Secret'), list('Secret')])
    await ask(toy(), { word: 'secret' }, ctx)
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('secret')
  })

  it('goes to a person where no fallback may stand in, or where it fails', async () => {
    const strict = await ask(toy({ onViolation: 'escalate' }), { word: 'hi' }, context([list('Bad'), list('Bad')]).ctx)
    expect(strict).toMatchObject({ kind: 'escalate', cause: 'violation', record: { outcome: 'escalated' } })
    const broken = toy({
      fallback: () => {
        throw new Error('no rule')
      },
    })
    expect(await ask(broken, { word: 'hi' }, context(null).ctx)).toMatchObject({
      kind: 'escalate',
      cause: 'fallback_failed',
    })
    expect(await askStream(broken, { word: 'hi' }, context(null).ctx, async () => {})).toMatchObject({
      kind: 'escalate',
    })
  })

  it('goes on when a rule throws on what the model wrote', async () => {
    const strange = { ...toy(), accept: () => JSON.parse('{') as never }
    const { ctx } = context([GOOD, GOOD])
    expect(await ask(strange, { word: 'hi' }, ctx)).toMatchObject({ from: 'fallback', record: { cause: 'violation' } })
  })

  it('does not ask where no reply could be checked', async () => {
    const { ctx, model } = context([])
    const answer = await ask(toy({ applies: false }), { word: 'hi' }, ctx)
    expect(answer).toMatchObject({ from: 'fallback', record: { cause: 'not_checkable', calls: 0 } })
    expect(model!.requests).toHaveLength(0)
  })

  it.each([
    [0, [], 'call_budget', 0],
    [1, [list('Bad')], 'violation', 0],
    [2, [list('Bad'), GOOD], null, 0],
    [3, [list('Bad'), GOOD], null, 1],
  ])('stays inside the %i calls that the turn has left', async (left, lines, cause, after) => {
    for (const run of ['ask', 'stream']) {
      const calls = { left }
      const { ctx, model, rows } = context(lines, { calls })
      if (run === 'ask') await ask(toy(), { word: 'hi' }, ctx)
      else await askStream(toy(), { word: 'hi' }, ctx, async () => {})
      expect([rows[0]!.cause, calls.left]).toEqual([cause, after])
      model!.assertPlayed()
    }
  })

  it('stops with the reason of the signal, and puts that on record', async () => {
    for (const lines of [[{ hang: true as const }], [{ hang: true as const, text: '{"items":[{"text":"z"}' }]]) {
      const stop = new AbortController()
      const { ctx, rows } = context(lines, { signal: stop.signal, timeoutMs: 5_000 })
      const answers = [
        ask(toy(), { word: 'hi' }, ctx),
        askStream(toy(), { word: 'hi' }, { ...ctx, model: scripted(lines) }, async () => {}),
      ]
      setTimeout(() => stop.abort(new Error('an emergency came')), 20)
      for (const answer of await Promise.allSettled(answers)) {
        expect(answer).toMatchObject({ status: 'rejected', reason: new Error('an emergency came') })
      }
      expect(rows.map(({ outcome }) => outcome)).toEqual(['aborted', 'aborted'])
    }
  })

  it('refuses an input of the wrong shape without quoting it', async () => {
    const wrong = ask(toy(), { word: 5 as unknown as string }, context(null).ctx)
    await expect(wrong).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining('word') as string })
  })
})

describe('askStream', () => {
  it.each(ROWS)('$name', async ({ lines, ask: whole, stream }) => {
    const { ctx, rows, model } = context(lines)
    const shown: string[] = []
    const answer = await askStream(toy(), { word: 'hi' }, ctx, async ({ text }) => void shown.push(text))
    const { texts: words, from, ...record } = stream ?? whole
    if (answer.kind !== 'answer') throw new Error('escalated')
    expect([texts(answer.items), answer.from]).toEqual([words, from])
    expect(shown.join(' ')).toBe(words)
    expect(rows).toEqual([answer.record])
    expect(answer.record).toMatchObject(record)
    if (!stream) model?.assertPlayed()
  })

  it('shows an item before the next one is written', async () => {
    const order: string[] = []
    const model = scripted([list('a', 'b')], {
      chunkSize: 4,
      beforeChunk: (text) => void (text.includes('b') && order.push('b is written')),
    })
    await askStream(
      toy(),
      { word: 'hi' },
      context(null, { model }).ctx,
      async ({ text }) => void order.push(`${text} is shown`),
    )
    expect(order).toEqual(['a is shown', 'b is written', 'b is shown'])
  })

  it('goes on by fallback when a guard of the caller holds an item back, and asks no model again', async () => {
    const { ctx, model } = context([list('z', 'y', 'x')])
    const answer = await askStream(toy(), { word: 'hi' }, ctx, async ({ text }) => text !== 'y' && text !== 'b')
    expect(answer).toMatchObject({ from: 'both', record: { outcome: 'partial', violations: ['blocked'] } })
    expect(texts(answer.items)).toBe('z a c')
    model!.assertPlayed()
  })

  it('lets an error of the caller through, after the record', async () => {
    const { ctx, rows } = context([GOOD])
    const lost = askStream(toy(), { word: 'hi' }, ctx, () => Promise.reject(new Error('lease lost')))
    await expect(lost).rejects.toThrow('lease lost')
    expect(rows).toHaveLength(1)
  })
})
