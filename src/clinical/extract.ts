import type { Turn } from '../core/chat.ts'
import type { Finding, Subject } from '../core/clinical.ts'
import { type Context, contextOf, judge } from './assertion/assert.ts'
import { type ConceptMatch, matchConcepts } from './match/concepts.ts'
import { type Tokenised, tokenise } from './match/tokens.ts'

export interface ExtractOptions {
  /** Who the talk is about; when somebody types about a third person, that person is the patient. */
  readonly subject?: Subject
  /** Counts work, for the test that it is linear. */
  readonly steps?: { count: number }
}

/** A text taken apart: its concepts, and what is needed to judge them. */
export interface Reading {
  readonly text: Tokenised
  readonly matches: readonly ConceptMatch[]
  readonly context: Context
}

/**
 * Findings of a text, with exact UTF-16 quotes and what is claimed about each.
 */
export function extract(input: string | readonly Turn[], options: ExtractOptions = {}): Finding[] {
  if (typeof input === 'string') return findingsOf(read(input, options), null)
  return input
    .filter(({ speaker }) => speaker !== 'clinician' && speaker !== 'assistant')
    .flatMap((turn) => findingsOf(read(turn.text, options), turn.id))
}

/** Tokenises, matches and reads the cues of one text. */
export function read(text: string, { subject, steps }: ExtractOptions = {}): Reading {
  const tokenised = tokenise(text)
  const matches = matchConcepts(tokenised, steps)
  const masked: boolean[] = []
  for (const { concept, from, to } of matches) {
    // A finding of one word that is also a cue ("gone", "none") would hide the cue from all others.
    if (to - from === 1 && !concept.isNegation) {
      masked[from] = true
      continue
    }
    for (let i = from; i < to; i++) masked[i] = true
  }
  const proxy = subject !== undefined && subject.speaker !== 'self'
  return { text: tokenised, matches, context: contextOf(tokenised, masked, { proxy, steps }) }
}

function findingsOf({ text, matches, context }: Reading, turn: string | null): Finding[] {
  return matches.map(({ concept, from, to }) => {
    const start = text.tokens[from]!.start
    const end = text.tokens[to - 1]!.end
    const judged = judge(context, { from, to }, { kind: concept.kind, isNegation: concept.isNegation })
    return {
      code: concept.code,
      name: concept.name,
      kind: concept.kind,
      assertion: judged.assertion,
      quote: text.text.slice(start, end),
      start,
      end,
      turn,
      question: null,
      hoursAgo: judged.hoursAgo,
      onsetHours: judged.onsetHours,
      resolved: judged.resolved,
      side: null,
      site: null,
      severity: null,
      value: null,
      unit: null,
    }
  })
}
