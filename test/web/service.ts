import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '../../src/core/rest.ts'
import { ROOT } from '../source-files.ts'

export interface Service {
  readonly url: string
  /** Sign-in links of demo mode. */
  readonly links: Readonly<Record<Role, string>>
  stop(): Promise<void>
}

/** The built service as `npm start` runs it, in demo mode, on a folder and a port of its own; `settings` are further variables. */
export async function startBuiltService(settings: Readonly<Record<string, string>> = {}): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'anamnesis-web-'))
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/cli/main.js'), 'serve'], {
    cwd: folder,
    // Not the test runner's own environment: that one has a MODE too.
    env: {
      PATH: process.env['PATH'],
      MODE: 'demo',
      PORT: '0',
      LOG_LEVEL: 'error',
      ANAMNESIS_DATA: join(folder, 'data'),
      ANAMNESIS_KEY_FILE: join(folder, 'key'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A hook that times out never gets to `stop`.
  const killChild = () => child.kill('SIGKILL')
  process.once('exit', killChild)
  const text = await firstLines(child)
  const link = (role: Role) => new RegExp(`${role} +(http\\S+)`).exec(text)?.[1] ?? ''
  return {
    url: /ready at (http\S+)/.exec(text)?.[1] ?? '',
    links: {
      patient: link('patient'),
      clinician: link('clinician'),
      evaluator: link('evaluator'),
      administrator: link('administrator'),
    },
    async stop() {
      process.off('exit', killChild)
      if (child.exitCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function firstLines(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout!) {
    text += String(chunk)
    if (text.includes('HTTP interface')) break
  }
  if (!text.includes('ready at')) throw new Error(`The service did not start (exit code ${child.exitCode}).`)
  return text
}
