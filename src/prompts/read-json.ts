import { isShallow } from '../core/protocol.ts'

const MAX_CHARS = 64 * 1024

/**
 * The JSON object in a model's reply, or undefined. Models wrap it in a code fence, think aloud before it, or chat
 * around it; nothing is completed or repaired here. Too deep, too large and U+0000 are refused before any schema.
 */
export function readJson(reply: string): unknown {
  const from = reply.indexOf('{', afterThinking(reply))
  const to = reply.lastIndexOf('}')
  if (from < 0 || to < from || to - from > MAX_CHARS) return undefined
  return parseShallow(reply.slice(from, to + 1))
}

/** Parsed JSON within the limits of depth and content, or undefined. */
export function parseShallow(text: string): unknown {
  if (text.includes('\u0000') || /\\u0000/i.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isShallow(value) ? value : undefined
  } catch {
    return undefined
  }
}

function afterThinking(reply: string): number {
  const end = reply.lastIndexOf('</think>')
  return end < 0 ? 0 : end
}
