interface Limits {
  signal?: AbortSignal | undefined
  /** The longest gap between two items, milliseconds; without it only the signal ends a hang. */
  idleMs?: number | undefined
  /** The error to throw after such a gap. */
  onIdle?: (() => Error) | undefined
}

/**
 * Iterates a source that may hang or ignore its signal: stops when `signal` aborts (throws its reason) or when nothing
 * came for `idleMs` (throws what `onIdle` makes). The source is told by `return()`, but never waited for.
 */
export async function* watch<T>(source: AsyncIterable<T>, limits: Limits = {}): AsyncGenerator<T, void, undefined> {
  limits.signal?.throwIfAborted()
  const iterator = source[Symbol.asyncIterator]()
  let isDone = false
  try {
    for (;;) {
      const next = await inTime(iterator.next(), limits)
      if (next.done) {
        isDone = true
        return
      }
      yield next.value
    }
  } finally {
    // Not awaited: a generator that hangs inside its own await would hang its `return` as well.
    if (!isDone) iterator.return?.().then(undefined, () => {})
  }
}

/** The promise, or the first of signal and idle timer; whichever loses leaves no listener and no timer behind. */
export function inTime<T>(promise: Promise<T>, { signal, idleMs, onIdle }: Limits): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (act: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      act()
    }
    const stop = () => settle(() => reject(signal?.reason as Error))
    if (idleMs !== undefined) {
      timer = setTimeout(() => settle(() => reject(onIdle?.() ?? new Error('Nothing came in time.'))), idleMs)
    }
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}
