import type { z } from 'zod'
import { AppError } from '../core/errors.ts'

/**
 * Parses what came from outside. Only here does a wrong shape become `bad_input`: the same error from deeper inside is a
 * fault of ours.
 * @throws AppError `bad_input` naming the fields, never their values
 */
export function readInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'body'))].slice(0, 20)
  const why = [...new Set(parsed.error.issues.map((issue) => issue.message))].slice(0, 5).join('; ')
  throw new AppError('bad_input', `Check ${fields.join(', ')}: ${why}`, { detail: { fields: fields.join(',') } })
}
