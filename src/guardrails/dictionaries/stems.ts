/** Forms that a word may be made from, itself first: "vomited" gives "vomit". Rough on purpose, a wrong form harms nothing. */
export function baseForms(word: string): string[] {
  const out = [word]
  for (const [ending, more] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const stem = word.slice(0, -ending.length)
    out.push(...more.map((letters) => stem + letters))
    if (/(?:ing|ed|er)$/.test(ending) && stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1))
  }
  return out
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
]
