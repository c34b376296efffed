import { fold, stem, words } from '../../core/text.ts'

/** Small words that carry no fact. */
const SMALL = new Set(
  "the and that this these those with from have has had been was were are for not but its it's they them their your you can may might will would should could does did than then when what which who whom whose how also very such some any each other more most less least much many few only just even still about into onto over under between after before during until while because since where there here one two often usually sometimes always never mostly both either per via being having doing make makes made take takes taken give gives given get gets got goes going come comes people person someone somebody something thing things way ways kind part lot lots well good like need needs use used using help helps include includes".split(
    ' ',
  ),
)

const UP = /^(?:more|higher|greater|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|rises?|worsen(?:s|ed)?)$/
const DOWN = /^(?:less|fewer|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|prevents?|improves?)$/
/** How many words after "more" the thing may stand that there is more of. */
const REACH = 3
/** Share of a sentence's own words that its source need not have: another word for the same thing, not another thing. */
const FREE = 0.3

/** Whether a claim stands word for word in a text. Both are folded; white space and the last stop don't count. */
export function stands(claim: string, text: string): boolean {
  const plain = (one: string) =>
    one
      .replace(/[\s"']+/g, ' ')
      .replace(/[.!\u0964]+\s*$/, '')
      .trim()
  return plain(fold(text).text).includes(plain(claim))
}

/**
 * What word overlap alone does not see: a claim made of other words than the source, and one that turns the direction
 * round ("more salt" where the source says "less salt").
 */
export function turnsOrAdds(claim: string, text: string): boolean {
  const own = words(claim)
  const known = new Set(words(text).map(stem))
  const content = own.filter((word) => word.length > 2 && !SMALL.has(word))
  const missing = content.filter((word) => !known.has(stem(word)))
  if (missing.length > content.length * FREE) return true
  // One word proves nothing: "you are in the clear" is in every page that has a clear fluid.
  if (new Set(content.map(stem)).size < 2) return true
  const there = directions(words(text))
  return directions(own).some(
    ({ of, isUp }) =>
      there.some((one) => one.of === of && one.isUp !== isUp) &&
      !there.some((one) => one.of === of && one.isUp === isUp),
  )
}

function directions(list: readonly string[]): { of: string; isUp: boolean }[] {
  return list.flatMap((word, index) => {
    const isUp = UP.test(word)
    if (!isUp && !DOWN.test(word)) return []
    const of = list.slice(index + 1, index + 1 + REACH).find((next) => next.length > 2 && !SMALL.has(next))
    return of === undefined ? [] : [{ of: stem(of), isUp }]
  })
}
