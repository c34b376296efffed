import { readings } from '../normalise.ts'
import { composedRequest } from './compose.ts'
import { harmfulKinds } from './harmful.ts'
import { kindsIn } from './kinds.ts'
import { foreignRequests } from './languages.ts'
import { likeRefused } from './likeness.ts'
import { plainRequest } from './plain-request.ts'
import { professionalWrongs } from './professional.ts'
import type { RequestRule } from './requests.ts'
import { ruledRequest } from './ruled.ts'

interface NeverDoFinding {
  readonly code: RequestRule['code']
  /** 0 to 1. */
  readonly score: number
}

/** A request that must not be carried out, or null. Reads the words, not the intent: what is told as past is no request. */
export function neverDo(text: string): NeverDoFinding | null {
  for (const { text: reading } of readings(text)) {
    const plain = plainRequest(reading)
    const ruled = ruledRequest(plain)
    if (ruled) return { code: ruled, score: 0.9 }
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
