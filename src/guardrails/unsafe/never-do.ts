import { readings } from '../normalise.ts'
import { PHRASE_RULES } from './by-turn-of-phrase.ts'
import { composedRequest } from './compose.ts'
import { harmfulKinds } from './harmful.ts'
import { DAILY_RULES } from './in-daily-words.ts'
import { kindsIn } from './kinds.ts'
import { foreignRequests } from './languages.ts'
import { LAY_RULES } from './lay.ts'
import { likeRefused } from './likeness.ts'
import { OBLIQUE_RULES } from './oblique.ts'
import { plainRequest } from './plain-request.ts'
import { PRIVACY_RULES } from './privacy.ts'
import { professionalWrongs } from './professional.ts'
import { REQUEST_RULES, type RequestRule } from './requests.ts'
import { MEDICINE_NAME } from './things.ts'
import { CONTROLLED, VITAL_DRUG } from './words.ts'

interface NeverDoFinding {
  readonly code: RequestRule['code']
  /** 0 to 1. */
  readonly score: number
}

/** A request that must not be carried out, or null. Reads the words, not the intent: what is told as past is no request. */
export function neverDo(text: string): NeverDoFinding | null {
  for (const { text: reading } of readings(text)) {
    const plain = plainRequest(reading)
    const known = new Map<RegExp, boolean>()
    const has = (leading: RegExp) => {
      let found = known.get(leading)
      if (found === undefined) known.set(leading, (found = leading.test(plain)))
      return found
    }
    for (const { code, patterns, unless } of RULES)
      if (
        patterns.some(({ pattern, leading }) => (leading === null || has(leading)) && pattern.test(plain)) &&
        unless?.test(plain) !== true
      )
        return { code, score: 0.9 }
    for (const { code, pattern, unless } of foreignRequests)
      if (pattern.test(plain) && unless?.test(plain) !== true) return { code, score: 0.85 }
    const holds = kindsIn(plain)
    const composed = composedRequest(plain, holds)
    if (composed) return { code: composed, score: 0.8 }
    const wrongs = professionalWrongs(plain)
    if (wrongs > 0) return { code: 'never-do', score: Math.min(0.95, 0.6 + 0.1 * wrongs) }
    const harmful = harmfulKinds(plain)
    if (harmful > 0) return { code: 'harm-others', score: Math.min(0.95, 0.6 + 0.1 * harmful) }
    const alike = likeRefused(plain, holds)
    if (alike) return { code: alike, score: 0.65 }
  }
  return null
}

/**
 * Long lists of names that patterns begin with: tried at each word of a text they cost the most, so whether there is one at
 * all is looked for once.
 */
const LEADING = [MEDICINE_NAME, CONTROLLED, VITAL_DRUG].map((source) => ({ source, test: new RegExp(`\\b${source}`) }))

/** The list that a pattern begins with, where it can't hold without one. */
function leadingOf({ source }: RegExp): RegExp | null {
  const rest = source.replace(/^\\b/, '')
  return (
    LEADING.find((list) => rest.startsWith(list.source) && !hasBranch(rest.slice(list.source.length)))?.test ?? null
  )
}

/** Whether a pattern's source goes on with another way to hold. */
function hasBranch(source: string): boolean {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\\') i++
    else if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (depth === 0 && (sign === '|' || (i === 0 && /[?*{]/.test(sign!)))) return true
  }
  return false
}

const RULES = [...REQUEST_RULES, ...LAY_RULES, ...OBLIQUE_RULES, ...PRIVACY_RULES, ...PHRASE_RULES, ...DAILY_RULES].map(
  ({ code, patterns, unless }) => ({
    code,
    unless,
    patterns: patterns.map((pattern) => ({ pattern, leading: leadingOf(pattern) })),
  }),
)
