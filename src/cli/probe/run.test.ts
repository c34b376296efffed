import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { probeStep, runProbe } from './run.ts'

const upper = probeStep({
  name: 'upper',
  input: z.object({ text: z.string() }),
  open:
    async () =>
    ({ text }) => {
      if (text === 'boom') throw new Error('secret text')
      return { text: text.toUpperCase() }
    },
})

async function run(lines: string[]): Promise<{ out: unknown[]; bad: number }> {
  const out: unknown[] = []
  const output = new Writable({
    write(chunk, _, done) {
      out.push(JSON.parse(String(chunk)))
      done()
    },
  })
  const bad = await runProbe(upper, {}, { input: Readable.from(lines.map((line) => `${line}\n`)), output })
  return { out, bad }
}

describe('probe', () => {
  test('answers every line, in order, with its id', async () => {
    expect(await run(['{"id":"a","text":"x"}', '', '{"id":2,"text":"y"}'])).toEqual({
      out: [
        { id: 'a', text: 'X' },
        { id: 2, text: 'Y' },
      ],
      bad: 0,
    })
  })

  test('a bad line is named and the run goes on', async () => {
    const { out, bad } = await run([
      'nonsense',
      '{"text":"x"}',
      '{"id":"b"}',
      '{"id":"c","text":"boom"}',
      '{"id":"d","text":"z"}',
    ])
    expect(bad).toBe(4)
    expect(out).toEqual([
      { id: null, line: 1, error: 'not JSON' },
      { id: null, line: 2, error: 'id: expected a string or a number' },
      { id: 'b', error: expect.stringContaining('text') },
      { id: 'c', error: 'failed: Error' },
      { id: 'd', text: 'Z' },
    ])
  })

  test('a line nested beyond measure is refused', async () => {
    const deep = `{"id":"a","text":${'['.repeat(5_000)}${']'.repeat(5_000)}}`
    expect((await run([deep])).out).toEqual([{ id: 'a', error: 'nested too deeply' }])
  })

  test('a caller that waits for each answer gets it before it sends the next', async () => {
    const got: string[] = []
    let wake: () => void = () => {}
    const output = new Writable({
      write(chunk, _, done) {
        got.push(String(chunk))
        wake()
        done()
      },
    })
    async function* lines() {
      for (const id of ['a', 'b']) {
        const answered = new Promise<void>((resolve) => {
          wake = resolve
        })
        yield `{"id":"${id}","text":"x"}\n`
        await answered
      }
    }
    await runProbe(upper, {}, { input: Readable.from(lines()), output })
    expect(got).toHaveLength(2)
  })

  test.each([
    ['until the calls are made', { calls: 3, milliseconds: 60_000 }, ['p', 'q', 'p', 'x']],
    ['until the time is over', { calls: 3, milliseconds: 0 }, ['x']],
    ['not at all', undefined, ['x']],
  ] as const)('inputs of our own are answered first, %s, and their answers are not told', async (_, warmUp, asked) => {
    const seen: string[] = []
    const step = probeStep({
      name: 'seen',
      input: z.object({ text: z.string() }),
      open:
        async () =>
        ({ text }) => {
          seen.push(text)
          return {}
        },
      warmUp: async () => [{ text: 'p' }, { text: 'q' }],
    })
    const got: string[] = []
    const output = new Writable({
      write(chunk, _encoding, done) {
        got.push(String(chunk))
        done()
      },
    })
    await runProbe(step, {}, { input: Readable.from(['{"id":1,"text":"x"}\n']), output, ...(warmUp && { warmUp }) })
    expect(seen).toEqual(asked)
    expect(got).toEqual(['{"id":1}\n'])
  })
})
