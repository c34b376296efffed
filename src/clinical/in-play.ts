import { codesNeeded, type Situation } from './evaluate.ts'
import type { Protocol, Rule } from './protocol.ts'
import { protocols } from './protocols/index.ts'

/** A rule with the place of its protocol in the list. */
interface Placed {
  readonly rule: Rule
  readonly place: number
}

let ruleIndex: { byCode: ReadonlyMap<string, readonly Placed[]>; always: readonly Placed[] } | null = null

function indexRules() {
  const byCode = new Map<string, Placed[]>()
  const always: Placed[] = []
  for (const [place, { rules }] of protocols.entries()) {
    for (const rule of rules) {
      const codes = codesNeeded(rule.when)
      if (codes === null) always.push({ rule, place })
      for (const code of codes ?? []) {
        const list = byCode.get(code)
        if (list) list.push({ rule, place })
        else byCode.set(code, [{ rule, place }])
      }
    }
  }
  return { byCode, always }
}

interface InPlay {
  readonly rules: ReadonlySet<Rule>
  /** In the order of the list. */
  readonly protocols: readonly Protocol[]
}

/** The rules that what was said can meet at all, and their protocols. */
export function rulesInPlay({ byKind }: Situation): InPlay {
  ruleIndex ??= indexRules()
  const rules = new Set<Rule>()
  const places = new Set<number>()
  const add = (placed: readonly Placed[]) => {
    for (const { rule, place } of placed) {
      rules.add(rule)
      places.add(place)
    }
  }
  add(ruleIndex.always)
  for (const code of byKind.keys()) add(ruleIndex.byCode.get(code) ?? [])
  return { rules, protocols: [...places].sort((a, b) => a - b).map((place) => protocols[place]!) }
}

let openers: ReadonlyMap<string, readonly Protocol[]> | null = null

function indexOpeners(): ReadonlyMap<string, readonly Protocol[]> {
  const index = new Map<string, Protocol[]>()
  for (const protocol of protocols)
    for (const code of protocol.opensWith) index.set(code, [...(index.get(code) ?? []), protocol])
  return index
}

/** The protocols that one of the codes opens. */
export function openedBy(codes: ReadonlySet<string>): ReadonlySet<Protocol> {
  openers ??= indexOpeners()
  const opened = new Set<Protocol>()
  for (const code of codes) for (const protocol of openers.get(code) ?? []) opened.add(protocol)
  return opened
}
