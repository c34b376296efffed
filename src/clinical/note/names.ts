const WORD = /\p{L}[\p{L}\p{M}'\u2019-]*/gu
const OWN = /^I(?:['\u2019]|$)/
/** Above this share of capitals somebody writes them everywhere, and they say nothing. */
const MOST = 0.6

/**
 * A sentence with the names, places and days of its source written as they were written there: composing works in lower
 * case. A word counts as one where it has a capital inside a sentence, or begins one beside another such word.
 */
export function withNames(text: string, said: string): string {
  const all = [...said.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }))
  const hasCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word) && !OWN.test(word)
  if (all.length > 3 && all.filter(({ word }) => hasCapital(word)).length > all.length * MOST) return text
  const inLowerCase = new Set(all.filter(({ word }) => !/^\p{Lu}/u.test(word)).map(({ word }) => word.toLowerCase()))
  const names = new Map<string, string>()
  all.forEach(({ word, at }, index) => {
    if (!hasCapital(word) || inLowerCase.has(word.toLowerCase())) return
    const isFirst = /(?:^|[.?!:;"\u201c(\n])\s*$/.test(said.slice(0, at))
    const next = all[index + 1]
    const isBeside = hasCapital(next?.word) && /^,? $/.test(said.slice(at + word.length, next!.at))
    if (!isFirst || isBeside) names.set(word.toLowerCase(), word)
  })
  if (names.size === 0) return text
  return text.replaceAll(WORD, (word) => names.get(word) ?? word)
}
