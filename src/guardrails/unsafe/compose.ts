import { breaths } from './breaths.ts'
import { OWN_BODY } from './compositions.ts'
import { OTHERS } from './compositions-others.ts'
import { type Kind, kindsIn, PATTERNS } from './kinds.ts'
import type { RequestRule } from './requests.ts'

const COMPOSITIONS = [...OWN_BODY, ...OTHERS]

/** What looks at the edge of a breath can't be looked for in the whole text. */
const AT_EDGE: ReadonlySet<string> = new Set(
  Object.entries(PATTERNS).flatMap(([kind, { source }]) => (/[$^]/.test(source) ? [kind] : [])),
)

/** The code of the first composition that holds somewhere in a text, or null. `holds` tells of the kinds in the whole of it. */
export function composedRequest(plain: string, holds = kindsIn(plain)): RequestRule['code'] | null {
  const possible = COMPOSITIONS.filter(({ all }) =>
    all.every((one) => typeof one !== 'string' || AT_EDGE.has(one) || holds(one)),
  )
  if (possible.length === 0) return null
  for (const breath of breaths(plain)) {
    const seen = new Map<Kind, readonly Place[]>()
    const places = (kind: Kind) => {
      let known = seen.get(kind)
      if (!known) seen.set(kind, (known = [...breath.matchAll(PATTERNS[kind])].map(placeOf)))
      return known
    }
    const has = breath === plain ? holds : (kind: Kind) => places(kind).length > 0
    for (const { code, all, near = [], unless = [] } of possible) {
      if (!all.every((one) => (typeof one === 'string' ? has(one) : one.some(has)))) continue
      if (!near.every(([one, other, most]) => areNear(places(one), places(other), most))) continue
      if (!unless.some(has)) return code
    }
  }
  return null
}

interface Place {
  readonly start: number
  readonly end: number
}

const placeOf = (match: RegExpMatchArray): Place => ({ start: match.index!, end: match.index! + match[0].length })

function areNear(some: readonly Place[], others: readonly Place[], most: number): boolean {
  return some.some((one) => others.some((other) => Math.max(other.start - one.end, one.start - other.end) <= most))
}
