/**
 * The guardrails as a library: find identifiers, hide and restore them, on a stream too, and judge a message. What is no
 * text is refused with an `AppError`.
 */

export { AppError, isAppError } from '../core/errors.ts'
export type { Detection } from './detect.ts'
export { detect } from './detect.ts'
export type { IdentifierKind } from './identifier-kind.ts'
export type { PseudonymEntry, Pseudonyms } from './pseudonyms.ts'
export { createPseudonyms, pseudonymize } from './pseudonyms.ts'
export type { KnownIdentifier } from './recognizers/known.ts'
export type { RedactOptions } from './redact.ts'
export { redact } from './redact.ts'
export type { Span } from './scan.ts'
export { createStream } from './stream.ts'
