/** No vowels and no look-alikes: a tag is never a word and survives reading aloud. */
export const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ'

/** A random byte from here on would favour some letters. */
const FAIR = 256 - (256 % ALPHABET.length)

/** Gives random tags, none of them twice and none of the used; longer ones when many are taken, so that a free one is found at once. */
export function createTags(taken: Iterable<string>): () => string {
  const used = new Set(taken)
  const bytes = new Uint8Array(1_024)
  let at = bytes.length
  const letter = (): string => {
    for (;;) {
      if (at === bytes.length) {
        crypto.getRandomValues(bytes)
        at = 0
      }
      const byte = bytes[at++]!
      if (byte < FAIR) return ALPHABET[byte % ALPHABET.length]!
    }
  }
  return () => {
    const length = used.size < 10_000 ? 4 : used.size < 1_000_000 ? 6 : 8
    for (;;) {
      let tag = ''
      while (tag.length < length) tag += letter()
      if (used.has(tag)) continue
      used.add(tag)
      return tag
    }
  }
}
