import { type ErrorCode, isAppError } from '../core/errors.ts'
import type { Problem } from '../core/protocol.ts'
import type { ProblemDetails } from '../core/rest.ts'

/** The one place where an error becomes an HTTP status. */
const STATUS: Record<ErrorCode, number> = {
  bad_input: 400,
  too_large: 413,
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  conflict: 409,
  stale: 409,
  too_many_requests: 429,
  not_ready: 503,
  bad_setting: 500,
  folder_locked: 503,
  bad_key: 500,
  nested_use: 500,
  model_failed: 502,
  corrupt: 500,
  internal: 500,
}

const TITLE: Record<number, string> = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Changed meanwhile',
  413: 'Too large',
  429: 'Too many requests',
  500: 'Failed',
  502: 'Model failed',
  503: 'Not ready',
}

/** Problem details (RFC 9457) of anything thrown. Only our own messages are shown: another's could hold patient text. */
export function problemOf(error: unknown): ProblemDetails {
  if (isAppError(error) && STATUS[error.code] !== 500) {
    const fields = typeof error.detail['fields'] === 'string' ? { fields: error.detail['fields'].split(',') } : {}
    return { ...details(error.code, STATUS[error.code], error.message), ...fields }
  }
  const transport = transportProblem(error)
  if (transport) return transport
  return details(
    'internal',
    500,
    'Something failed on our side and was logged. Nothing you sent was kept unless it was acknowledged. Try again; in an emergency call your emergency number.',
  )
}

/** The same for a socket acknowledgement. */
export function socketProblem(error: unknown): Problem {
  const { code, detail } = problemOf(error)
  return { code, message: detail }
}

/** What Express's own body parser throws: malformed or too large. */
function transportProblem(error: unknown): ProblemDetails | null {
  if (error === null || typeof error !== 'object' || !('type' in error) || !('status' in error)) return null
  if (error.status === 413) return details('too_large', 413, 'The request is too large. Send less than 256 KiB.')
  if (typeof error.status === 'number' && error.status >= 400 && error.status < 500) {
    return details('bad_input', 400, 'The request could not be read as JSON. Send a JSON object in UTF-8.')
  }
  return null
}

function details(code: string, status: number, detail: string): ProblemDetails {
  return { type: `urn:anamnesis:problem:${code}`, title: TITLE[status] ?? 'Failed', status, detail, code }
}
