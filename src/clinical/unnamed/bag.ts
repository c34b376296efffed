import type { Finding } from '../../core/clinical.ts'
import { tokenise } from '../match/tokens.ts'

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text that weigh, figures as `#`. What the rules have read as denied, past, supposed or of the family's
 * history is left out, so that it weighs neither way.
 */
export function weighingWords(text: string, findings: readonly Pick<Finding, 'start' | 'end' | 'assertion'>[]): Word[] {
  const silent = findings.filter(({ assertion }) => isSilent(assertion))
  return tokenise(text)
    .tokens.filter(({ start, end }) => !silent.some((one) => one.start <= start && end <= one.end))
    .map(({ text: word, start, end }) => ({ word: /^\d/.test(word) ? '#' : word, start, end }))
}

function isSilent({ negation, temporality, family, hypothetical }: Finding['assertion']): boolean {
  return negation === 'negated' || temporality === 'historical' || family || hypothetical
}

/** Each word once: their order, their case and the marks between them don't count. */
export function bagOf(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ word }) => word))
}

/** What the weights of so many words are divided by, so that long texts weigh no more than short ones, and few words less. */
export function spread(words: number): number {
  return Math.sqrt(Math.max(words, MIN_SPREAD))
}

const MIN_SPREAD = 12
