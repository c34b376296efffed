import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from './errors.ts'

const Flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1')
  .default(false)

const Environment = z.object({
  MODE: z.enum(['demo', 'server']).optional(),
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  ALLOWED_ORIGINS: z.string().default(''),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  ANAMNESIS_DATA: z.string().min(1).default('.anamnesis/data'),
  ANAMNESIS_KEY_FILE: z.string().min(1).optional(),
  MODEL: z
    .string()
    .regex(/^[a-z0-9_-]+:.+$/, 'must be <backend>:<name>, for example ollama:llama3.2')
    .optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OLLAMA_BASE_URL: z.url().default('http://127.0.0.1:11434'),
  MODEL_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(20_000),
  REMOTE_MODEL_ACCEPTED: Flag,
  EPDS_PERMITTED: Flag,
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('anamnesis@localhost'),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  RETENTION_DAYS: z.coerce.number().int().min(1).default(30),
})

export interface Config {
  mode: 'demo' | 'server'
  host: string
  port: number
  /** Where people reach the service; links in mails and the Origin allow-list start from it. Null: address as served. */
  publicUrl: string | null
  allowedOrigins: string[]
  /** Null = the embedded database in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
  keyFile: string
  /** `<backend>:<name>`; null = no model, the deterministic fallbacks answer. */
  model: string | null
  openaiBaseUrl: string | null
  openaiApiKey: string | null
  ollamaBaseUrl: string
  modelTimeoutMs: number
  /** An administrator has read the published redaction rates and accepts them for a backend that is not on this host. */
  remoteModelAccepted: boolean
  /** The operator has asked the holders of the EPDS and may put it online; else it is not offered. */
  epdsPermitted: boolean
  smtpUrl: string | null
  mailFrom: string
  authSecret: string | null
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  retentionDays: number
}

/** Tracing by these variables alone posts graph state, which is patient text, to a third party in clear. */
const REFUSED = /^(?:LANGSMITH_|LANGCHAIN_TRACING)/

/**
 * The one reader of the environment.
 * @throws AppError `bad_setting`, with the names of all settings that are wrong and what they should be.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const tracing = Object.keys(env).filter((name) => REFUSED.test(name) && env[name])
  if (tracing.length > 0) {
    throw new AppError(
      'bad_setting',
      `${tracing.join(', ')} would send patient text to a third party. Unset it and start again.`,
    )
  }
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new AppError('bad_setting', `Settings that can't be used: ${wrong}. See .env.example.`)
  }
  const value = parsed.data
  const mode = value.MODE ?? (value.DATABASE_URL ? 'server' : 'demo')
  if (mode === 'demo' && value.DATABASE_URL) {
    throw new AppError(
      'bad_setting',
      'MODE=demo refuses DATABASE_URL: demo people have no password. Unset one of the two.',
    )
  }
  const host = value.HOST ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0')
  if (mode === 'demo' && !['127.0.0.1', 'localhost', '::1'].includes(host)) {
    throw new AppError('bad_setting', 'MODE=demo listens on 127.0.0.1 only. Unset HOST, or use MODE=server.')
  }
  if (mode === 'server' && !value.AUTH_SECRET) {
    throw new AppError(
      'bad_setting',
      'MODE=server needs AUTH_SECRET (32 characters or more, kept secret). See .env.example.',
    )
  }
  return {
    mode,
    host,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL ?? null,
    allowedOrigins: value.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: resolve(value.ANAMNESIS_DATA),
    keyFile: resolve(value.ANAMNESIS_KEY_FILE ?? join(configFolder(env), 'anamnesis', 'master.key')),
    model: value.MODEL ?? null,
    openaiBaseUrl: value.OPENAI_BASE_URL ?? null,
    openaiApiKey: value.OPENAI_API_KEY ?? null,
    ollamaBaseUrl: value.OLLAMA_BASE_URL,
    modelTimeoutMs: value.MODEL_TIMEOUT_MS,
    remoteModelAccepted: value.REMOTE_MODEL_ACCEPTED,
    epdsPermitted: value.EPDS_PERMITTED,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    authSecret: value.AUTH_SECRET ?? null,
    logLevel: value.LOG_LEVEL,
    retentionDays: value.RETENTION_DAYS,
  }
}

/** Adds the settings of a `.env` file in the working directory; what the environment sets already stands. */
export function readEnvFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file)
}

function configFolder(env: Record<string, string | undefined>): string {
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}
