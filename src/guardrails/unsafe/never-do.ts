import { readings } from '../normalise.ts'
import { PHRASE_RULES } from './by-turn-of-phrase.ts'
import { composedRequest } from './compose.ts'
import { harmfulKinds } from './harmful.ts'
import { kindsIn } from './kinds.ts'
import { foreignRequests } from './languages.ts'
import { LAY_RULES } from './lay.ts'
import { likeRefused } from './likeness.ts'
import { OBLIQUE_RULES } from './oblique.ts'
import { plainRequest } from './plain-request.ts'
import { PRIVACY_RULES } from './privacy.ts'
import { professionalWrongs } from './professional.ts'
import { REQUEST_RULES, type RequestRule } from './requests.ts'

interface NeverDoFinding {
  readonly code: RequestRule['code']
  /** 0 to 1. */
  readonly score: number
}

/** A request that must not be carried out, or null. Reads the words, not the intent: what is told as past is no request. */
export function neverDo(text: string): NeverDoFinding | null {
  for (const { text: reading } of readings(text)) {
    const plain = plainRequest(reading)
    for (const { code, patterns, unless } of RULES)
      if (patterns.some((pattern) => pattern.test(plain)) && unless?.test(plain) !== true) return { code, score: 0.9 }
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

const RULES = [...REQUEST_RULES, ...LAY_RULES, ...OBLIQUE_RULES, ...PRIVACY_RULES, ...PHRASE_RULES]
