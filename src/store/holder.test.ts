import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { callHolder, serveCommands } from './holder.ts'

const folder = mkdtempSync(join(tmpdir(), 'anamnesis-holder-'))
afterAll(() => rmSync(folder, { recursive: true }))

const handlers = {
  echo: async (args: unknown) => args,
  nothing: async () => {},
  refuse: async () => {
    throw new AppError('conflict', 'Not now.')
  },
  fail: async () => {
    throw new Error('the patient said CANARY')
  },
}

describe('commands to the process that holds the folder', () => {
  it.each([
    ['a plain folder', join(folder, 'data')],
    ['a folder too deep for a socket address', join(folder, 'deep'.repeat(40), 'data')],
  ])('reach it beside %s', async (_, dataDir) => {
    mkdirSync(dataDir, { recursive: true })
    const server = await serveCommands(dataDir, handlers)
    try {
      const answers = await Promise.all([1, 2, 3].map((n) => callHolder(dataDir, 'echo', { n, text: 'línea\nzwei' })))
      expect(answers).toEqual([1, 2, 3].map((n) => ({ value: { n, text: 'línea\nzwei' } })))
      expect(await callHolder(dataDir, 'nothing')).toEqual({ value: null })
    } finally {
      await server.close()
    }
    expect(await callHolder(dataDir, 'echo')).toBeNull()
  })

  it('answers errors by their code, and hides messages that are not ours', async () => {
    const dataDir = join(folder, 'errors')
    const server = await serveCommands(dataDir, handlers)
    try {
      await expect(callHolder(dataDir, 'refuse')).rejects.toMatchObject({ code: 'conflict', message: 'Not now.' })
      await expect(callHolder(dataDir, 'fail')).rejects.toMatchObject({
        code: 'internal',
        message: expect.not.stringContaining('CANARY'),
      })
      await expect(callHolder(dataDir, 'toString')).rejects.toMatchObject({ code: 'bad_input' })
      await expect(callHolder(dataDir, 'unknown')).rejects.toMatchObject({ code: 'bad_input' })
    } finally {
      await server.close()
    }
  })

  it('lets only the owner in, takes over a left-over socket file, and bears what is no command', async () => {
    const dataDir = join(folder, 'private')
    writeFileSync(`${dataDir}.sock`, 'left over')
    const server = await serveCommands(dataDir, handlers)
    try {
      expect(statSync(`${dataDir}.sock`).mode & 0o777).toBe(0o600)
      const reply = await new Promise<string>((resolve) => {
        const socket = connect(`${dataDir}.sock`, () => socket.write('{"command": [[[\n'))
        socket.once('data', (data) => resolve(String(data)))
      })
      expect(JSON.parse(reply)).toMatchObject({ ok: false, code: 'bad_input' })
      expect(await callHolder(dataDir, 'echo', 1)).toEqual({ value: 1 })
    } finally {
      await server.close()
    }
  })

  it('finds nobody where nobody holds the folder', async () => {
    expect(await callHolder(join(folder, 'nobody'), 'echo')).toBeNull()
    writeFileSync(join(folder, 'dead.sock'), '')
    expect(await callHolder(join(folder, 'dead'), 'echo')).toBeNull()
  })
})
