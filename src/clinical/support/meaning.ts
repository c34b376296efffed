import { isContent, type Reading, root } from './reading.ts'

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
  /\b(?:used to|no longer|not any ?more|previous(?:ly)?|former(?:ly)?|in the past|(?:now )?resolved|went away|gone|(?:has|have) stopped|stopped (?:\w+ing|it|them|that)|quit|history of|years? ago|as a (?:child|kid|teenager)|back then|at that time)\b/
/** Words that say that something has ended; "a history of" does not. */
const ENDED = /\b(?:used to|no longer|not any ?more|former(?:ly)?|in the past|now resolved)\b/
const SAID_ENDED =
  /\b(?:used to|no longer|any ?more|former(?:ly)?|previous(?:ly)?|in the past|resolved|went away|go(?:ne|es)? away|cleared|better now|stopp?(?:ed|ing)|quit|gave (?:it )?up|given (?:it )?up|came off|off it|years? ago|back then|as a (?:child|kid|teenager)|when i was|had|was|were|did)\b/g
/** A past tense of its own; "have had" and "have been" reach into the present. */
const PAST_TENSE =
  /(?<!\b(?:have|has|having|you|ever|not|never|also|just) )\b(?:had|did|got|took|felt|went|came|smoked|drank|made|stopped|packed it in)\b|\b(?:was|were|died)\b|\bin (?:19|20)\d\d\b/
const NOW =
  /\b(?:currently|at present|right now|at the moment|now(?! resolved)|still|ongoing|active|today|continues? to)\b/
const PRESENT_TENSE = /\b(?:is|are|am|has|have|takes?|smokes?|drinks?|feels?|hurts?|do|does)\b/
/** A habit told in the present, at the head of a claim. */
const HABIT = /^(?:(?:the patient|she|he|they) )?(?:currently )?(?:takes|smokes|drinks|uses|is on|are on|vapes)\b/

/**
 * What is wrong with the time of a claim against its source, or null. The source text is cleaned; `answer` is the part
 * of it that answers, where the rest is a question.
 */
export function tenseFault(claim: Reading, source: string, answer: string): string | null {
  const text = claim.clean
  const own = clausesOf(answer, claim)
  const carrying = own.length > 0 ? own : clausesOf(source, claim)
  const over = OVER.exec(text)
  if (
    over &&
    !carrying.some(
      (clause) => OVER.test(clause) || (PAST_TENSE.test(clause) && over[0] !== 'used to' && over[0] !== 'no longer'),
    )
  )
    return over[0]
  const ended = ENDED.exec(text)
  if (ended && !isNear(source, { pattern: SAID_ENDED, about: text.slice(ended.index + ended[0].length) }))
    return ended[0]
  const isOverEverywhere = carrying.length > 0 && carrying.every((clause) => OVER.test(clause) && !NOW.test(clause))
  if (
    isOverEverywhere &&
    !over &&
    !PAST_TENSE.test(text) &&
    !/\b(?:ago|was|were|\w+ed)\b/.test(text) &&
    PRESENT_TENSE.test(text)
  )
    return 'past told as present'
  const isPast = (clause: string) => OVER.test(clause) || (PAST_TENSE.test(clause) && !PRESENT_TENSE.test(clause))
  const isOfTheDead = carrying.length > 0 && carrying.every((clause) => DIED.test(clause))
  if (isOfTheDead && !over && !DIED.test(text) && !PAST_TENSE.test(text) && /\b(?:has|is)\b/.test(text))
    return 'past told as present'
  if (HABIT.test(text) && own.length > 0 && own.every(isPast)) return 'past told as present'
  const now = NOW.exec(text)
  if (!now) return null
  // "Any chest pain?" - "I had some last year": the answer names nothing, but its tense is what was asked for.
  if (own.length === 0 && !NOW.test(answer) && isPast(answer.split(/[.;?!]|,? but /)[0] ?? '')) return now[0]
  const about = text.slice(now.index + now[0].length)
  const isNow = isNear(source, { pattern: new RegExp(NOW, 'g'), about })
  if (!isNow && /\bused to\b/.test(source) && isNear(source, { pattern: /\bused to\b/g, about })) return now[0]
  const isPlainNow = PRESENT_TENSE.test(text) && !PAST_TENSE.test(text) && !over
  if (isPlainNow && carrying.length > 0 && carrying.every((clause) => isPast(clause) && !NOW.test(clause)))
    return now[0]
  if (!NOW.test(source) && carrying.every(isPast)) return now[0]
  return null
}

const DIED = /\b(?:died|passed away|killed)\b/

const REACH = 60

/** True where the pattern stands near one of the next content words of the claim. */
function isNear(source: string, { pattern, about }: { pattern: RegExp; about: string }): boolean {
  const next = (about.match(/[a-z]+/g) ?? []).filter(isContent).slice(0, 3).map(root)
  return [...source.matchAll(pattern)].some((match) => {
    const around = source.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)
    return next.length === 0 || (around.match(/[a-z]+/g) ?? []).some((word) => next.includes(root(word)))
  })
}

/** The clauses of the source that share most with the claim, figures included; none when nothing is shared. */
function clausesOf(source: string, claim: Reading): string[] {
  const parts = source
    .split(/[.;?!]|,? \b(?:but|and then|so|because|and (?=(?:my|his|her|their) ))\b ?/)
    .filter((part) => part.trim() !== '')
  const scored = parts.map((part) => ({
    part,
    shared: new Set(
      (part.match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [])
        .map((word) => (/^\d/.test(word) ? String(Number(word)) : root(word)))
        .filter((word) => claim.stems.has(word) || claim.numbers.has(word)),
    ).size,
  }))
  const most = Math.max(0, ...scored.map(({ shared }) => shared))
  return most === 0 ? [] : scored.filter(({ shared }) => shared === most).map(({ part }) => part)
}
