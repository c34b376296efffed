/** The guardrails as a library: find identifiers, hide and restore them, on a stream too, and judge a message. */
export { detect } from './detect.ts'
export { pseudonymize } from './pseudonyms.ts'
export { redact } from './redact.ts'
export { createStream } from './stream.ts'
