import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { isAppError } from './errors.ts'

const SECRET = 'x'.repeat(32)

describe('settings', () => {
  test('with nothing set it is a demo on this host with the embedded database and no model', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      model: null,
    })
  })
  test('DATABASE_URL makes it a server', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://h/db', AUTH_SECRET: SECRET })
    expect(config).toMatchObject({ mode: 'server', databaseUrl: 'postgres://h/db', host: '0.0.0.0' })
  })
  test('an empty value counts as not set', () => {
    expect(readConfig({ MODEL: '', PORT: '' })).toMatchObject({ model: null, port: 3000 })
  })

  const refused: [string, Record<string, string>, RegExp][] = [
    ['a port that is none', { PORT: 'abc' }, /PORT/],
    ['a model without backend', { MODEL: 'llama' }, /MODEL.*<backend>:<name>/],
    ['two wrong settings, both named', { PORT: '-1', LOG_LEVEL: 'loud' }, /PORT.*LOG_LEVEL/],
    ['demo with a server database', { MODE: 'demo', DATABASE_URL: 'postgres://h/db' }, /refuses DATABASE_URL/],
    ['demo on all interfaces', { HOST: '0.0.0.0' }, /127\.0\.0\.1 only/],
    ['a server without a secret', { MODE: 'server' }, /AUTH_SECRET/],
    ['LangSmith tracing', { LANGSMITH_TRACING: 'true' }, /LANGSMITH_TRACING.*third party/],
    ['LangSmith by key', { LANGSMITH_API_KEY: 'k' }, /LANGSMITH_API_KEY/],
    ['the older tracing variable', { LANGCHAIN_TRACING_V2: 'true' }, /LANGCHAIN_TRACING_V2/],
  ]
  test.each(refused)('refuses %s', (_, env, message) => {
    let thrown: unknown
    try {
      readConfig(env)
    } catch (error) {
      thrown = error
    }
    expect(isAppError(thrown, 'bad_setting')).toBe(true)
    expect((thrown as Error).message).toMatch(message)
  })

  test('never repeats the value of a secret', () => {
    expect(() => readConfig({ AUTH_SECRET: 'tooshort-hunter2' })).toThrow(/^(?!.*hunter2)/)
  })
})
