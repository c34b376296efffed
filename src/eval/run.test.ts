import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EvalRunSummary } from '../core/rest.ts'
import { EvalRun } from './record.ts'
import { runEval } from './run.ts'
import { counted, noAnswer, right, type Suite, suite, wrong } from './suite.ts'

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'anamnesis-eval-test-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

interface Case {
  id: string
  asked: string
  answer: string | null
}

/** Cases whose answers stand in them, so that every way to come out is in one suite. */
function sample(cases: readonly Case[], atLeast: number): Suite {
  return suite<Case, string | null>({
    name: 'sample',
    about: 'A suite for the runner.',
    cases: () => cases,
    open: () => ({
      ask({ answer }) {
        if (answer === 'throws') throw new RangeError('the text of a patient')
        return answer
      },
    }),
    scorers: [
      {
        metric: 'answer',
        about: 'the answer is yes',
        score: (_, answer) =>
          answer === null ? noAnswer('silent') : answer === 'yes' ? right('yes') : wrong(`said <${answer}>`),
      },
      {
        metric: 'letters',
        about: 'each letter is of "yes"',
        score: (_, answer) =>
          counted(
            answer?.length ?? 0,
            [...(answer ?? '')].filter((one) => !'yes'.includes(one)),
          ),
      },
    ],
    gates: [{ metric: 'answer', atLeast, why: 'It must.' }],
  })
}
const row = (id: string, answer: string | null, asked = id): Case => ({ id, asked, answer })

describe('a run', () => {
  test('keeps no answer, wrong and failed apart, and an error without its message', async () => {
    const cases = [row('a', 'yes'), row('b', 'no'), row('c', null), row('d', 'throws')]
    const { run } = await runEval({ out, known: [sample(cases, 0.9)] })
    const [answer, letters] = run.suites[0]!.metrics
    expect(answer).toMatchObject({ items: 4, right: 1, wrong: 1, noAnswer: 2, rate: 0.25, method: 'wilson' })
    expect(letters).toMatchObject({ cases: 3, right: 3, wrong: 2, noAnswer: 1, method: 'bootstrap' })
    expect(run.suites[0]!.cases[3]).toMatchObject({ error: 'RangeError' })
    expect(JSON.stringify(run)).not.toContain('the text of a patient')
    expect(run.gatesPassed).toBe(false)
  })

  test.each([
    ['below the bar', 0.51, false],
    ['at the bar', 0.5, true],
  ])('a gate %s', async (_, atLeast, passed) => {
    const { run } = await runEval({ out, known: [sample([row('a', 'yes'), row('b', 'no')], atLeast)] })
    expect(run.gatesPassed).toBe(passed)
  })

  test('leaves a record that can be read again, a summary for the pages, and reports with every miss', async () => {
    const { run, folder } = await runEval({ out, known: [sample([row('a', 'yes'), row('b', 'no')], 0.5)] })
    const read = (name: string) => readFile(join(folder, name), 'utf8')
    expect(EvalRun.parse(JSON.parse(await read('run.json')))).toEqual(run)
    expect(EvalRunSummary.parse(JSON.parse(await read('summary.json')))).toMatchObject({
      runId: run.runId,
      suites: [{ suite: 'sample', cases: 2, passed: true }],
    })
    const html = await read('report.html')
    expect(html).toContain('said &#60;no&#62;')
    expect(html).not.toMatch(/<script|src=|href="http/)
    expect(await read('report.md')).toContain('| b | answer | wrong | said <no> |')
  })

  test('compares with an earlier run, case by case, and leaves out what was asked in other words', async () => {
    const before = await runEval({ out, known: [sample([row('a', 'no'), row('b', 'yes'), row('c', 'no')], 0)] })
    const after = [row('a', 'yes'), row('b', 'no'), row('c', 'yes', 'other words')]
    // An answer is part of these cases, so the same words are given by the hash of the earlier run.
    const { run } = await runEval({ out, known: [sample(after, 0)] })
    const hashes = new Map(before.run.suites[0]!.cases.map((one) => [one.id, one.hash]))
    const same = {
      ...run,
      suites: run.suites.map((one) => ({
        ...one,
        cases: one.cases.map((each) => (each.id === 'c' ? each : { ...each, hash: hashes.get(each.id)! })),
      })),
    }
    const { compareRuns } = await import('./compare.ts')
    expect(compareRuns(before.run, same).find(({ metric }) => metric === 'answer')).toEqual({
      suite: 'sample',
      metric: 'answer',
      cases: 2,
      better: ['a'],
      worse: ['b'],
      p: 1,
    })
  })

  test.each([
    ['an unknown suite', { suites: ['nothing'] }],
    ['an unknown run to compare with', { compare: 'nothing' }],
    ['data that was not named', { suites: ['simulate'] }],
  ])('refuses %s', async (_, options) => {
    await expect(runEval({ out, ...options })).rejects.toMatchObject({ code: 'bad_input' })
  })
})
