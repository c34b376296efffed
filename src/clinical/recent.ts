/** Results that cost time, by the text they are of. */
export interface Recent<Result> {
  /** What `make` returned for this text before, or makes it now. What is kept is shared: nobody may change it. */
  of(text: string, make: (text: string) => Result): Result
}

interface RecentLimits {
  readonly entries: number
  /** UTF-16 units of one text: a longer one is not kept. */
  readonly characters: number
  /** UTF-16 units of all texts together. */
  readonly total?: number
}

/** Keeps the results of the latest texts of ordinary length, in this process only. The least recently used one goes first. */
export function createRecent<Result>(limits: RecentLimits): Recent<Result> {
  const { entries, characters, total = Number.POSITIVE_INFINITY } = limits
  const kept = new Map<string, Result>()
  let size = 0
  return {
    of(text, make) {
      if (text.length > characters) return make(text)
      const known = kept.get(text)
      const result = known ?? make(text)
      if (known === undefined) size += text.length
      else kept.delete(text)
      kept.set(text, result)
      while (kept.size > entries || (size > total && kept.size > 1)) {
        const oldest = kept.keys().next().value!
        kept.delete(oldest)
        size -= oldest.length
      }
      return result
    },
  }
}
