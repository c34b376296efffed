import { type Reading, root } from './reading.ts'

/** Pairs in which one word turns the meaning of the other round. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  ['better|improv\\w*', 'worse|worsen\\w*'],
  ['increas\\w*', 'decreas\\w*|reduc\\w*|lower\\w*'],
  ['start\\w*|begin\\w*|initiat\\w*', 'stop\\w*|discontinu\\w*|quit\\w*'],
  ['continu\\w*', 'stop\\w*|discontinu\\w*'],
  ['normal', 'abnormal'],
  ['positive', 'negative'],
  ['high|elevated|raised', 'low|reduced'],
  ['stable', 'unstable'],
  ['always', 'never'],
  ['constant\\w*', 'intermittent\\w*|comes and goes|come and go|on and off'],
  ['gained?|gaining', 'lost|losing|lose'],
  ['controlled', 'uncontrolled'],
  ['mild', 'severe'],
  ['upper', 'lower'],
].flatMap(([a, b]): (readonly [RegExp, RegExp])[] => {
  const one = new RegExp(`\\b(?:${a})\\b`)
  const other = new RegExp(`\\b(?:${b})\\b`)
  return [
    [one, other],
    [other, one],
  ]
})

/** Words that put a finding behind the person. */
const OVER =
  /\b(?:used to|no longer|not any ?more|previous(?:ly)?|former(?:ly)?|in the past|resolved|went away|gone|(?:has|have) stopped|stopped \w+ing|quit|history of|years? ago|as a (?:child|kid|teenager)|back then|at that time)\b/
/** A past tense of its own; "have had" and "have been" reach into the present. */
const PAST_TENSE =
  /(?<!\b(?:have|has|having|you|ever|not|never|also|just) )\b(?:had|did|got|took|felt|went|came)\b|\b(?:was|were)\b/
const NOW = /\b(?:currently|at present|right now|at the moment|now|still|ongoing|active|today|continues? to)\b/
const PRESENT_TENSE = /\b(?:is|are|am|has|have|takes?|smokes?|drinks?|feels?|hurts?|do|does)\b/

/** What is wrong with the time of a claim against its source, or null. The source text is cleaned. */
export function tenseFault(claim: Reading, source: string): string | null {
  const text = claim.clean
  const carrying = clausesOf(source, claim)
  const over = OVER.exec(text)
  if (
    over &&
    !carrying.some(
      (clause) => OVER.test(clause) || (PAST_TENSE.test(clause) && over[0] !== 'used to' && over[0] !== 'no longer'),
    )
  )
    return over[0]
  const isOverEverywhere = carrying.length > 0 && carrying.every((clause) => OVER.test(clause) && !NOW.test(clause))
  if (
    isOverEverywhere &&
    !over &&
    !PAST_TENSE.test(text) &&
    !/\b(?:ago|was|were|\w+ed)\b/.test(text) &&
    PRESENT_TENSE.test(text)
  )
    return 'past told as present'
  const now = NOW.exec(text)
  if (
    now &&
    !NOW.test(source) &&
    carrying.every((clause) => OVER.test(clause) || (PAST_TENSE.test(clause) && !PRESENT_TENSE.test(clause)))
  )
    return now[0]
  return null
}

/** The clauses of the source that share most with the claim. */
function clausesOf(source: string, claim: Reading): string[] {
  const parts = source.split(/[.;?!]|,? \b(?:but|and then|so|because)\b /).filter((part) => part.trim() !== '')
  const scored = parts.map((part) => ({
    part,
    shared: new Set((part.match(/[a-z]+/g) ?? []).map(root).filter((word) => claim.stems.has(word))).size,
  }))
  const most = Math.max(0, ...scored.map(({ shared }) => shared))
  return most === 0 ? parts : scored.filter(({ shared }) => shared === most).map(({ part }) => part)
}
