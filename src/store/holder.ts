import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { AppError, ERROR_CODES, isAppError } from '../core/errors.ts'

/** What the process that holds a data folder does for others, by name. Arguments and answers are JSON. */
type Handlers = Readonly<Record<string, (args: unknown) => Promise<unknown>>>

const Request = z.object({ command: z.string(), args: z.unknown() })
const Reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES), message: z.string() }),
])

/** Longest line either side reads, in bytes. */
const MAX_LINE = 16 * 1024 * 1024
/** A path in a socket address has about a hundred bytes. */
const MAX_PATH = 100

/**
 * Serves commands to the other processes of this user, over a Unix socket of mode 0600 beside the folder. Call it while
 * holding the folder's lock: a socket file that is already there is then left over from a dead process.
 */
export async function serveCommands(dataDir: string, handlers: Handlers): Promise<{ close(): Promise<void> }> {
  const path = socketPath(dataDir)
  rmSync(path, { force: true })
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy()))
    readLine(socket)
      .then((line) => answer(line, handlers))
      .then((reply) => socket.end(`${JSON.stringify(reply)}\n`))
      .catch(() => socket.destroy())
  })
  // The socket file takes its mode from the mask; there is no moment at which others could connect.
  const mask = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(mask)
  }
  chmodSync(path, 0o600)
  server.unref()
  return {
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/**
 * Asks the process that holds the folder to run a command.
 * @returns its answer, or `null` when nobody holds the folder, so that the caller may open it itself.
 * @throws AppError with the code the holder gave, or `internal` when it went away before it answered.
 */
export async function callHolder(
  dataDir: string,
  command: string,
  args: unknown = {},
): Promise<{ value: unknown } | null> {
  const path = socketPath(dataDir)
  if (!existsSync(path)) return null
  const socket = connect(path)
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  } catch {
    return null
  }
  try {
    socket.on('error', () => {}).write(`${JSON.stringify({ command, args })}\n`)
    const line = await readLine(socket)
    const reply = Reply.safeParse(parse(line))
    if (!reply.success)
      throw new AppError('internal', `The running service ended before it answered "${command}". See its log.`)
    if (!reply.data.ok) throw new AppError(reply.data.code, reply.data.message)
    return { value: reply.data.value }
  } finally {
    socket.destroy()
  }
}

async function answer(line: string | null, handlers: Handlers): Promise<z.infer<typeof Reply>> {
  const request = Request.safeParse(parse(line))
  const handler =
    request.success && Object.hasOwn(handlers, request.data.command) ? handlers[request.data.command] : undefined
  if (!request.success || !handler) {
    return {
      ok: false,
      code: 'bad_input',
      message: `Unknown command. This service knows: ${Object.keys(handlers).join(', ')}.`,
    }
  }
  try {
    return { ok: true, value: (await handler(request.data.args)) ?? null }
  } catch (error) {
    // Only our own messages are known to hold no patient text.
    if (isAppError(error)) return { ok: false, code: error.code, message: error.message }
    return { ok: false, code: 'internal', message: 'The command failed inside the running service. See its log.' }
  }
}

function parse(line: string | null): unknown {
  try {
    return line === null ? null : JSON.parse(line)
  } catch {
    return null
  }
}

/** The first line that comes; null when the other side ends, or sends more than fits, before one. */
function readLine(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let bytes = 0
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_LINE) socket.destroy()
    })
    const lines = createInterface({ input: socket })
    lines.once('line', (line) => resolve(line)).once('close', () => resolve(null))
  })
}

function socketPath(dataDir: string): string {
  const beside = `${resolve(dataDir)}.sock`
  if (Buffer.byteLength(beside) <= MAX_PATH) return beside
  // Too deep for a socket address: a folder of ours with a name made of the path.
  const user = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `anamnesis-${user}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || (process.getuid && found.uid !== user) || (found.mode & 0o077) !== 0) {
    throw new AppError(
      'bad_setting',
      `${folder} is not a private folder of this user. Remove it, or move the data folder to a shorter path.`,
    )
  }
  return join(folder, `${createHash('sha256').update(beside).digest('hex').slice(0, 24)}.sock`)
}
