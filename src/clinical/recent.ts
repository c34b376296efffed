/** Results that cost time, by the text they are of. */
export interface Recent<Result> {
  /** What `make` returned for this text before, or makes it now. What is kept is shared: nobody may change it. */
  of(text: string, make: (text: string) => Result): Result
}

/** Keeps the results of the latest texts of ordinary length, in this process only. The least recently used one goes first. */
export function createRecent<Result>({ entries, characters }: { entries: number; characters: number }): Recent<Result> {
  const kept = new Map<string, Result>()
  return {
    of(text, make) {
      if (text.length > characters) return make(text)
      const known = kept.get(text)
      const result = known ?? make(text)
      if (known !== undefined) kept.delete(text)
      kept.set(text, result)
      if (kept.size > entries) kept.delete(kept.keys().next().value!)
      return result
    },
  }
}
