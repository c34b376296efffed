import { AppError } from '../core/errors.ts'
import { type RedactOptions, scannerFor } from './redact.ts'
import type { Span } from './scan.ts'

interface RedactingStream {
  /**
   * Takes a chunk, returns the redacted text that is certain by now. Identifiers leave as `[NAME]`, `[DATE]` and so on.
   * @throws AppError `bad_input` for what is no text, and after the end; the stream stays as it was
   */
  write(chunk: string): string
  /** The rest. */
  end(): string
}

/**
 * Redaction on a stream: what leaves, joined, equals the redaction of the whole text for any cut into chunks, because both
 * are made by the same scanner. Only words that could begin an identifier are held, for at most 48 units after their end;
 * an overlong run is masked from its start.
 */
export function createStream(options: RedactOptions = {}): RedactingStream {
  const scanner = scannerFor(options)
  /** What has not left yet; `sent` is where it begins in the whole text. */
  let held = ''
  let sent = 0
  let nextSpan = 0
  let hasEnded = false

  const take = (end: number): string => {
    const out = held.slice(0, end - sent)
    held = held.slice(end - sent)
    sent = end
    return out
  }

  const release = (): string => {
    let out = ''
    while (sent < scanner.settled) {
      // The span that was announced last may have grown: its words go nowhere.
      const previous = scanner.spans[nextSpan - 1]
      if (previous !== undefined && sent < previous.end) {
        take(previous.end)
        continue
      }
      const span: Span | undefined = scanner.spans[nextSpan]
      if (span === undefined || span.start >= scanner.settled) return out + take(scanner.settled)
      out += `${take(span.start)}[${span.type}]`
      take(span.end)
      nextSpan++
    }
    return out
  }

  return {
    write(chunk) {
      // Callers without types: a chunk that only one of the two has taken would move every mask.
      if (typeof chunk !== 'string') throw new AppError('bad_input', 'A stream takes text.')
      if (hasEnded) throw new AppError('bad_input', 'This stream has ended; what comes now needs a new one.')
      held += chunk
      scanner.push(chunk)
      return release()
    },
    end() {
      hasEnded = true
      scanner.end()
      return release()
    },
  }
}
