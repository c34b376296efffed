import type { Finding } from '../core/clinical.ts'
import { isCue } from './match/concepts.ts'

/** Findings as a person reads them: without the cues that only rules use, and what is said twice in the same words once. */
export function shownFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, assertion, quote, value }) => {
    if (isCue(code)) return false
    const { negation, temporality, experiencer } = assertion
    const key = [code, negation, temporality, experiencer, value, quote.toLowerCase()].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
