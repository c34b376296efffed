import { type Finding, urgencyRank } from '../core/clinical.ts'
import { evaluate, type Situation } from './evaluate.ts'
import { kindsOf } from './match/concepts.ts'
import { PLAINLY, UNTOLD } from './plain-finding.ts'
import type { Condition, RedFlagQuestion, Rule } from './protocol.ts'
import { protocols } from './protocols/index.ts'

/**
 * Open red-flag questions in the order of what a yes would change: first those whose yes makes it an emergency. Equal
 * ones keep their order. A yes to the last ones alone changes nothing yet; they stay, because two of them may.
 */
export function byExpectedChange(questions: readonly RedFlagQuestion[], situation: Situation): RedFlagQuestion[] {
  return questions
    .map((question) => ({ question, level: levelAfterYes(question.code, situation) }))
    .toSorted((a, b) => b.level - a.level)
    .map(({ question }) => question)
}

interface Placed {
  readonly rule: Rule
  readonly lookBackHours: number
}
let index: ReadonlyMap<string, readonly Placed[]> | null = null

function levelAfterYes(code: string, situation: Situation): number {
  index ??= rulesByCode()
  const withYes = assume(code, situation)
  let best = -1
  for (const kind of kindsOf(code)) {
    for (const { rule, lookBackHours } of index.get(kind) ?? []) {
      const rank = urgencyRank(rule.level)
      if (rank > best && evaluate(rule.when, withYes, lookBackHours)) best = rank
    }
  }
  return best
}

function assume(code: string, situation: Situation): Situation {
  const finding: Finding = {
    ...UNTOLD,
    code,
    name: code,
    kind: 'symptom',
    assertion: { ...PLAINLY, negation: 'affirmed' },
    quote: '',
    start: 0,
    end: 0,
    turn: null,
    question: null,
    hoursAgo: 0,
  }
  const byKind = new Map(situation.byKind)
  for (const kind of kindsOf(code)) byKind.set(kind, [...(byKind.get(kind) ?? []), finding])
  return { ...situation, findings: [...situation.findings, finding], byKind }
}

function rulesByCode(): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>()
  for (const { rules, lookBackHours } of protocols) {
    for (const rule of rules) {
      for (const code of new Set(codesOf(rule.when))) {
        const placed = { rule, lookBackHours: rule.lookBackHours ?? lookBackHours }
        out.set(code, [...(out.get(code) ?? []), placed])
      }
    }
  }
  return out
}

function codesOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'has':
      return condition.codes
    case 'all':
    case 'any':
    case 'at-least':
      return condition.of.flatMap(codesOf)
    default:
      return []
  }
}
