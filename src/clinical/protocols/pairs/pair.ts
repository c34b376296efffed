import type { Urgency } from '../../../core/clinical.ts'
import type { ProtocolCase } from '../../protocol.ts'

type PairSubject = ProtocolCase['subject']

/** What a side of a pair must come to, as a complete interview: a level, or anything less urgent than one. */
type ExpectedLevel = Urgency | { readonly below: Urgency }

export interface MinimalPairSide {
  readonly text: string
  readonly level: ExpectedLevel
  readonly subject?: PairSubject
}

/** Two texts of nearly the same words, in which one word of assertion, time or person, or the finding that decides, changes the level. */
export interface MinimalPair {
  readonly protocol: string
  readonly kind: 'assertion' | 'time' | 'person' | 'finding'
  /** The dangerous side. */
  readonly a: MinimalPairSide
  readonly b: MinimalPairSide
}

interface PairOptions {
  /** Level of the dangerous side, where it is not the one of the group. */
  readonly level?: Urgency
  /** The harmless side is less urgent than this; the dangerous side's level where it is left out. */
  readonly below?: Urgency
  readonly subject?: PairSubject
  /** Subject of the harmless side, where who it is decides. */
  readonly other?: PairSubject
}

type PairRow = readonly [danger: string, safe: string, options?: PairOptions]

/** Pairs of one protocol, written as rows under what makes the difference. */
export function pairsOf(
  protocol: string,
  level: Urgency,
  rows: Partial<Record<MinimalPair['kind'], readonly PairRow[]>>,
): MinimalPair[] {
  return (Object.entries(rows) as [MinimalPair['kind'], readonly PairRow[]][]).flatMap(([kind, list]) =>
    list.map(([danger, safe, options = {}]) => {
      const own = options.level ?? level
      return {
        protocol,
        kind,
        a: { text: danger, level: own, ...(options.subject && { subject: options.subject }) },
        b: {
          text: safe,
          level: { below: options.below ?? own },
          ...((options.other ?? options.subject) && { subject: options.other ?? options.subject }),
        },
      }
    }),
  )
}
