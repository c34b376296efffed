import { expect, test } from 'vitest'
import { AppError } from './errors.ts'
import { createLog, describeError } from './log.ts'

function lines(act: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const out: string[] = []
  act(createLog({ write: (line) => out.push(line) }))
  return out.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('a line has a timestamp, the step and its fields', () => {
  const [line] = lines((log) => log.info('turn', { session_id: 'e1', ms: 12, decision: 'pass' }))
  expect(line).toMatchObject({ step: 'turn', session_id: 'e1', ms: 12, decision: 'pass' })
  expect(line?.['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('a field that is not on the list does not reach the line', () => {
  const [line] = lines((log) => log.info('turn', { text: 'my name is Ana' } as never))
  expect(JSON.stringify(line)).not.toContain('Ana')
})

test('an error is described without its message', () => {
  const described = describeError(new AppError('corrupt', 'secret words', { cause: new Error('more secret words') }))
  expect(described).toMatchObject({ code: 'corrupt', error: 'AppError' })
  expect(JSON.stringify(described)).not.toContain('secret')
})

test('a thrown string is described by its type', () => {
  expect(describeError('patient text')).toEqual({ code: 'unknown', error: 'string', at: '' })
})
