import { randomBytes } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { SECOND } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'

/** Who holds a data folder. A process id alone is not enough: ids are used again, after a restart at the latest. */
const Holder = z.object({
  pid: z.number().int().positive(),
  /** Clock ticks from boot to the start of the process; null where the system doesn't tell. */
  startedAt: z.string().nullable(),
  bootId: z.string().nullable(),
  /** Container or machine: ids of another one mean nothing here. */
  pidSpace: z.string().nullable(),
  command: z.string(),
  token: z.string(),
})
type Holder = z.infer<typeof Holder>

export interface FolderLock {
  release(): void
}

const BEAT_MS = 5 * SECOND
/** A holder in another container can't be looked up; it counts as gone after this long without a beat. */
const SILENT_MS = 30 * SECOND

/** The lock stands beside the folder, so that a copy or a backup of the folder has none. */
export function lockFile(dataDir: string): string {
  return `${resolve(dataDir)}.lock`
}

/**
 * Takes the exclusive lock of a data folder; the embedded database itself has none, and two processes on one folder lose
 * acknowledged rows without an error. The lock of a process that has died is taken over.
 * @throws AppError `folder_locked`, naming the holder.
 */
export function lockFolder(dataDir: string): FolderLock {
  const file = lockFile(dataDir)
  mkdirSync(dirname(file), { recursive: true })
  const me = describeMe()
  const draft = `${file}.${me.token}`
  writeFileSync(draft, `${JSON.stringify(me)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A hard link appears whole or not at all, so that nobody ever reads half a lock.
      if (tryLink(draft, file)) return hold(file, me)
      const holder = readHolder(file)
      if (holder && isAlive(holder, file)) throw locked(dataDir, holder)
      clearStale(file, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new AppError('folder_locked', `Several processes are starting on ${dataDir} at once. Try again.`)
}

function hold(file: string, me: Holder): FolderLock {
  const isMine = () => readHolder(file)?.token === me.token
  const beat = setInterval(() => {
    const now = new Date()
    if (isMine()) utimesSync(file, now, now)
  }, BEAT_MS)
  beat.unref()
  return {
    release() {
      clearInterval(beat)
      if (isMine()) rmSync(file, { force: true })
    },
  }
}

/** Moves a dead lock away; puts it back when it turns out that somebody else took it over in between. */
function clearStale(file: string, seen: Holder | null): void {
  const away = `${file}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(file, away)
  } catch {
    return
  }
  const moved = readHolder(away)
  if (moved && moved.token !== seen?.token) tryLink(away, file)
  rmSync(away, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Null where there is no lock, or one that nobody can read. */
function readHolder(file: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.bootId !== readBootId()) return false
  if (holder.pidSpace !== readPidSpace()) return Date.now() - statSync(file).mtimeMs < SILENT_MS
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  return holder.startedAt === null || holder.startedAt === readStart(holder.pid)
}

function locked(dataDir: string, { pid, command }: Holder): AppError {
  const who = `process ${pid} (${command})`
  return new AppError(
    'folder_locked',
    `The data folder ${dataDir} is in use by ${who}. Stop it, or send it the command instead.`,
    {
      detail: { pid },
    },
  )
}

function describeMe(): Holder {
  return {
    pid: process.pid,
    startedAt: readStart(process.pid),
    bootId: readBootId(),
    pidSpace: readPidSpace(),
    // Script and command only: what follows can be somebody's address.
    command: ['node', ...process.argv.slice(1, 3).map((part) => part.split('/').at(-1))].join(' ').slice(0, 80),
    token: randomBytes(12).toString('hex'),
  }
}

/** Null for a process that is gone, one that only waits to be collected by its parent included. */
function readStart(pid: number): string | null {
  // The command's name stands in brackets and may hold blanks, so the fields are counted from the last bracket.
  const stat = readOrNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields && fields[0] !== 'Z' && fields[0] !== 'X' ? (fields[19] ?? null) : null
}
function readBootId(): string | null {
  return readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
}
function readPidSpace(): string | null {
  return readOrNull(() => readlinkSync('/proc/self/ns/pid'))
}
function readOrNull(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
