/** A message of that length is one breath; of a longer one, sentences are read in pairs. */
const BREATH = 280

/** What is read apart: a short message whole, of a longer one each two sentences that follow one another. */
export function breaths(plain: string): string[] {
  if (plain.length <= BREATH) return [plain]
  const sentences = plain.match(/[^.?!\n]{1,280}[.?!\n]?/g) ?? []
  return sentences.map((sentence, index) => sentence + (sentences[index + 1] ?? ''))
}
