import { pino } from 'pino'
import { z } from 'zod'

/**
 * The only fields a log line may hold: ids, counts, durations, codes. Never patient text, prompts or found identifiers.
 * `session_id` is the encounter, never the login.
 */
const LogFields = z
  .object({
    trace_id: z.string(),
    session_id: z.string(),
    tenant_id: z.string(),
    agent_id: z.string(),
    step: z.string(),
    decision: z.string(),
    code: z.string(),
    run_id: z.string(),
    job: z.string(),
    route: z.string(),
    method: z.string(),
    status: z.number(),
    ms: z.number(),
    count: z.number(),
    seq: z.number(),
    port: z.number(),
    error: z.string(),
    at: z.string(),
  })
  .partial()
export type LogFields = z.infer<typeof LogFields>

export interface Log {
  info(step: string, fields?: LogFields): void
  warn(step: string, fields?: LogFields): void
  error(step: string, fields?: LogFields): void
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Structured log lines on standard error, one JSON object each, `timestamp` first. */
export function createLog({ level = 'info', write }: { level?: LogLevel; write?: (line: string) => void } = {}): Log {
  const sink = write ? { write } : process.stderr
  const logger = pino(
    { level, base: null, messageKey: 'step', timestamp: () => `,"timestamp":"${new Date().toISOString()}"` },
    sink as NodeJS.WritableStream,
  )
  return {
    info: (step, fields = {}) => logger.info(pick(fields), step),
    warn: (step, fields = {}) => logger.warn(pick(fields), step),
    error: (step, fields = {}) => logger.error(pick(fields), step),
  }
}

export const silentLog: Log = { info() {}, warn() {}, error() {} }

/**
 * What may be said of a thrown thing: its code and kind and where in our code it was thrown, never its message, which
 * can hold a value (a zod error or a SQL error quotes what it refused).
 */
export function describeError(error: unknown): { code: string; error: string; at: string } {
  const code = errorCode(error)
  if (!(error instanceof Error)) return { code, error: typeof error, at: '' }
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return {
    code,
    error: error.name,
    at: frame.trim().replace(/\(?(?:file:\/\/)?\/.*\/((?:[^/]+\/){1,2}[^/)]+)\)?$/, '$1'),
  }
}

function errorCode(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : 'unknown'
}

function pick(fields: LogFields): LogFields {
  const known = LogFields.safeParse(fields)
  return known.success ? known.data : { code: 'bad_log_fields' }
}
