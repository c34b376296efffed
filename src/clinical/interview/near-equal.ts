/**
 * Danger questions of several protocols can ask for almost the same: "very sleepy, floppy or hard to wake?", then
 * "confused or hard to wake?". Each names its dangers; what was denied in one question is not asked again in another.
 */
const DANGERS: readonly (readonly [string, RegExp])[] = [
  ['sleepy', /\b(?:(?:unusual )?(?:sleepy|sleepiness)|drowsy|hard to wake)\b/g],
  ['confused', /\b(?:confused|confusion)\b/g],
  ['floppy', /\bfloppy\b/g],
  ['fever', /\b(?:fever|temperature(?: of 38 c(?: \(100\.4 f\))? or more)?|hot)\b/g],
  ['shivering', /\b(?:shivering|shaking chills|chills)\b/g],
  [
    'breathless',
    /\b(?:short of breath|shortness of breath|breathless|trouble breathing|hard to (?:breathe|catch (?:your|their) breath))\b/g,
  ],
  ['fast breathing', /\b(?:fast breathing|breathing (?:very )?fast)\b/g],
  ['faint', /\b(?:faint(?:ed)?|light-headed)\b/g],
  ['passed out', /\b(?:passed out|collapsed?)\b/g],
  [
    'sick',
    /\b(?:feeling or being sick|being sick(?: and cannot keep fluids down)?|been sick|does everything you drink come back up)\b/g,
  ],
  ['chest pain', /\bchest pain\b/g],
  ['stiff neck', /\bneck stiff\b/g],
]
/** All other words of such a question; a question with a word beyond these asks for something of its own. */
const LIGHT =
  /\b(?:is|are|was|were|do|does|did|have|has|had|there|you|your|the|their|they|them|person|child|baby|it|a|an|any|new|very|unusually|feel|or|and|since|now|been)\b|[^a-z]/g
const OF_CHILD = /\b(?:child|baby)\b/

/** The dangers that a question names, in a fixed order, as one word; null where it asks for something of its own. */
export function dangersOf(ask: string): string | null {
  // Before it may stand what explains it, or that it is asked again.
  const question = ask
    .toLowerCase()
    .split(/[.!?] /)
    .at(-1)!
  let rest = question
  const named: string[] = []
  for (const [name, pattern] of DANGERS) {
    const left = rest.replace(pattern, ' ')
    if (left !== rest) named.push(name)
    rest = left
  }
  if (named.length === 0 || rest.replace(LIGHT, '') !== '') return null
  // A young child who is confused is sleepy or floppy to whoever looks on.
  if (OF_CHILD.test(question) && named.includes('sleepy')) named.push('confused')
  return [...new Set(named)].join('+')
}

/** Whether the dangers of a question were all denied in one that was asked before it. */
export function isDenied(dangers: string | null, denied: readonly string[]): boolean {
  if (dangers === null) return false
  const wanted = dangers.split('+')
  return denied.some((one) => {
    const known = new Set(one.split('+'))
    return wanted.every((danger) => known.has(danger))
  })
}
