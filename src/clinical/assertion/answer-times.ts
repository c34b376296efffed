import type { Token } from '../match/tokens.ts'

export const NO =
  /^(?:no|nope|teetotal|nah|na|naw|never|none|negative|neither|nothing|nada|nil|uhuh|noo+|denies|denied)$/

/** The words of an answer, or of a part of it, between spaces. */
export function lineOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ text: word }) => word).join(' ')} `
}

/** "If I run, yes", "yesterday no, today yes": a yes or a no behind its time or condition. */
const WHEN =
  /^(?:if|when|whenever|after|before|at|on|in|with|while|during|yesterday|today|now|earlier|last|this|mornings|evenings|nights|days|lately|recently|normally|usually|otherwise)$/
const CLAUSE_YES =
  /^ (?:(?:then|well|oh|but) )?(?:(?:yes|yeah|yep|yup|aye|definitely|absolutely) |(?:i|it|he|she) (?:do|does|is|am|has) $)/

/** Null where no yes stands behind a time or condition of its own. */
export function saidByTime(tokens: readonly Token[], first: number): 'yes' | 'passed' | null {
  if (!WHEN.test(tokens[first]!.text)) return null
  let said: 'yes' | 'passed' | null = null
  let when = first
  for (let at = first + 1; at < tokens.length; at++) {
    const { before, text } = tokens[at]!
    const isAnswer = before !== 'space' || /^(?:yes|no)$/.test(text)
    if (isAnswer && WHEN.test(tokens[when]!.text)) {
      const isLast = tokens[at + 1] === undefined || tokens[at + 1]!.before !== 'space'
      const end = tokens.findIndex((token, index) => index > at && token.before !== 'space')
      if (CLAUSE_YES.test(lineOf(tokens.slice(at, end < 0 ? undefined : end)))) said = 'yes'
      else if (said === 'yes' && isLast && NO.test(text) && /^(?:today|now)$/.test(tokens[when]!.text)) said = 'passed'
    }
    if (before !== 'space') when = at
  }
  return said
}
