import type { z } from 'zod'
import { ProblemDetails } from '../../core/rest.ts'

/** A request that the server refused, or that never reached it (`status` 0). The message may be shown as it is. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string

  constructor({ status, code, message, cause }: { status: number; code: string; message: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
  }
}

interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT'
  body?: object
  /** The request goes on when the page is left. */
  keepalive?: boolean
}

/**
 * One call of the HTTP interface. `path` begins after the host (`/v1/me`); the answer is parsed by `schema`.
 * @throws ApiProblem for every refusal, and with status 0 when there is no connection
 */
export async function call<T>(
  schema: z.ZodType<T>,
  path: string,
  { method = 'GET', body, keepalive = false }: CallOptions = {},
): Promise<T> {
  const response = await reach(path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : null,
    keepalive,
  })
  const parsed: unknown = await response.json().catch(() => null)
  if (!response.ok) throw problemFrom(response.status, parsed)
  return schema.parse(parsed)
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new ApiProblem({
      status: 0,
      code: 'offline',
      message: 'No connection. Check the network and try again.',
      cause,
    })
  }
}

function problemFrom(status: number, body: unknown): ApiProblem {
  const problem = ProblemDetails.safeParse(body)
  if (!problem.success)
    return new ApiProblem({ status, code: 'internal', message: `The server answered ${status}. Try again.` })
  return new ApiProblem({ status, code: problem.data.code, message: problem.data.detail })
}
