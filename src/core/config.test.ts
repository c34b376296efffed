import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readConfig, readEnvFile } from './config.ts'
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
  test('the EPDS needs the word of the operator', () => {
    expect(readConfig({})).toMatchObject({ epdsPermitted: false })
    expect(readConfig({ EPDS_PERMITTED: '' })).toMatchObject({ epdsPermitted: false })
    expect(readConfig({ EPDS_PERMITTED: 'true' })).toMatchObject({ epdsPermitted: true })
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

describe('a .env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anamnesis-env-'))
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  test('adds settings, and what the environment sets comes first', () => {
    const file = join(folder, '.env')
    writeFileSync(file, 'RETENTION_DAYS=7\nMAIL_FROM=file@example.org\n')
    vi.stubEnv('MAIL_FROM', 'environment@example.org')
    vi.stubEnv('RETENTION_DAYS', undefined)
    readEnvFile(file)
    const { RETENTION_DAYS, MAIL_FROM } = process.env
    expect({ RETENTION_DAYS, MAIL_FROM }).toEqual({ RETENTION_DAYS: '7', MAIL_FROM: 'environment@example.org' })
  })

  test('that is missing changes nothing', () => {
    const before = { ...process.env }
    readEnvFile(join(folder, 'none'))
    expect(process.env).toEqual(before)
  })

  test('copied from the example is what stands without one', () => {
    const example = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'))
    expect(readConfig(example)).toEqual(readConfig({}))
  })
})
