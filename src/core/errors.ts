/** Every way a request can end other than well. The HTTP status is chosen in `api/respond.ts`, nowhere else. */
export const ERROR_CODES = [
  'bad_input',
  'too_large',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'conflict',
  'stale',
  'too_many_requests',
  'not_ready',
  'bad_setting',
  'folder_locked',
  'bad_key',
  'nested_use',
  'model_failed',
  'corrupt',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * The one error class. `message` says what happened and what to do next, and never holds patient text;
 * `detail` takes ids, counts and names of fields for the log.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: Readonly<Record<string, string | number | boolean>>

  constructor(
    code: ErrorCode,
    message: string,
    { cause, detail = {} }: { cause?: unknown; detail?: Record<string, string | number | boolean> } = {},
  ) {
    super(message, { cause })
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}

export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code)
}
