import { AppError } from '../core/errors.ts'
import { PolicyDocument, type PolicyEntry, type PolicyRule } from '../core/policy.ts'
import { fold, unfold } from '../core/text.ts'
import type { Guard, GuardLists, Stage, Verdict } from './guard.ts'
import { block, pass } from './guard.ts'
import { createIsolate, type Isolate } from './isolate.ts'

/** Limits of one pattern on one text. A message is small, so whoever reaches them has written the wrong pattern. */
const JOB_MS = 250
const MEMORY_MB = 48
/** Waiting for the thread is in it, and for it to start again after another rule broke it. */
const BUDGET_MS = 3_000
/** Places that are masked in one text; more than these and the text is left out. */
const MOST_SPANS = 1_000
const STAGES = ['input', 'context', 'output'] as const

/** A policy that was read and checked; `version` is that of the tenant's chain of versions. */
interface Policy {
  readonly version: number
  readonly document: PolicyDocument
}

/** The thread in which patterns of tenants are read and run. */
export function createPatternIsolate(): Isolate {
  const url = new URL('./policy-worker.mjs', import.meta.url)
  return createIsolate({ url, jobMs: JOB_MS, memoryMb: MEMORY_MB })
}

/**
 * Reads a policy as it was written. It can add and make stricter; it has no words for less, and a guard that it names
 * has to be one of that stage.
 * @throws AppError `bad_input` naming the stage, the place and the rule, never the pattern
 */
export async function readPolicy(
  written: unknown,
  { lists, isolate }: { lists: GuardLists; isolate: Isolate },
): Promise<PolicyDocument> {
  const parsed = PolicyDocument.safeParse(written)
  if (!parsed.success) throw refused(written, parsed.error.issues)
  const document = parsed.data
  const names = new Set<string>()
  for (const stage of STAGES) {
    for (const [index, entry] of document[stage].entries()) {
      const name = nameOf(entry)
      if (names.has(`${stage}/${name}`)) throw bad(stage, index, name, 'it stands twice')
      names.add(`${stage}/${name}`)
      const why = 'tighten' in entry ? unknownGuard(entry.tighten, stage, lists) : await patternFault(entry, isolate)
      if (why !== null) throw bad(stage, index, name, why)
    }
  }
  return document
}

/**
 * The product's guards with a policy over them: those that it makes stricter at their own place, then its own rules in
 * their order. They come last, so that nothing a tenant masks is hidden from a guard of the product.
 */
export function withPolicy(lists: GuardLists, { version, document }: Policy, isolate: Isolate): GuardLists {
  const stage = (name: Stage): Guard[] => [
    ...lists[name].map((guard) => tightened(guard, document[name])),
    ...document[name].flatMap((entry) =>
      'rule' in entry ? [ruleGuard(entry, { stage: name, version, isolate })] : [],
    ),
  ]
  return { input: stage('input'), context: stage('context'), output: stage('output') }
}

/** What stands where a policy can't be read: every text is held back, and the fixed words say how to reach help. */
export function unreadablePolicy(): GuardLists {
  const stop = (stage: Stage): Guard => ({
    id: 'policy',
    version: 1,
    stage,
    budgetMs: 50,
    check: () => block('unavailable'),
  })
  return { input: [stop('input')], context: [stop('context')], output: [stop('output')] }
}

/** How strict a verdict is. Of two the stricter one holds; equal ones leave the guard's own. */
const STRICTNESS: Readonly<Record<Verdict['kind'], number>> = { pass: 0, mask: 1, rewrite: 1, block: 2, escalate: 3 }

function tightened(guard: Guard, entries: readonly PolicyEntry[]): Guard {
  const entry = entries.find((one) => 'tighten' in one && one.tighten === guard.id)
  if (!entry) return guard
  const stricter = actionOf(entry)
  return {
    ...guard,
    async check(text, ctx) {
      const verdict = await guard.check(text, ctx)
      // Anything that is no verdict is left to whoever runs the list: it fails closed there.
      const own = STRICTNESS[verdict?.kind]
      return own > 0 && own < STRICTNESS[stricter.kind] ? stricter : verdict
    },
  }
}

function ruleGuard(
  rule: PolicyRule,
  { stage, version, isolate }: { stage: Stage; version: number; isolate: Isolate },
): Guard {
  const action = actionOf(rule)
  const terms = rule.terms?.map((term) => fold(term).text)
  return {
    id: `policy:${rule.rule}`,
    version,
    stage,
    budgetMs: BUDGET_MS,
    async check(text) {
      const folded = fold(text)
      const find = terms ? { terms } : matcherOf(rule)
      const found = placesOf(await isolate.run({ find, text: terms ? folded.text : text }))
      if (found.length === 0) return pass
      if (rule.action !== 'mask' || found.length > MOST_SPANS) return action
      const spans = found.map(([start, end]) => (terms ? unfold(folded, start, end) : { start, end }))
      return { kind: 'rewrite', text: hidden(text, spans), code: 'policy' }
    },
  }
}

function hidden(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    if (start >= from) out += `${text.slice(from, start)}[...]`
    from = Math.max(from, end)
  }
  return out + text.slice(from)
}

/** @throws AppError `internal` on anything but pairs of places: a broken thread never means "nothing found" */
function placesOf(answer: unknown): [number, number][] {
  const isPair = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && one.every((place) => Number.isInteger(place) && Number(place) >= 0)
  if (Array.isArray(answer) && answer.every(isPair)) return answer as [number, number][]
  throw new AppError('internal', 'The pattern thread gave no answer that can be used.')
}

function actionOf(entry: PolicyEntry): Verdict {
  if (entry.action !== 'escalate') return block('policy')
  const urgency = 'urgency' in entry && entry.urgency === 'emergency' ? 'emergency' : 'urgent'
  return { kind: 'escalate', urgency, reply: urgency }
}

function unknownGuard(id: string, stage: Stage, lists: GuardLists): string | null {
  const known = lists[stage].map((guard) => guard.id)
  return known.includes(id) ? null : `there is no such guard in this stage; choose from ${known.join(', ')}`
}

async function patternFault(rule: PolicyRule, isolate: Isolate): Promise<string | null> {
  if (rule.terms) {
    return rule.terms.every((term) => fold(term).text.trim() !== '') ? null : 'a term is empty'
  }
  try {
    const fault = await isolate.run({ check: matcherOf(rule) })
    return fault === null ? null : `the pattern is refused: ${typeof fault === 'string' ? fault : 'unknown'}`
  } catch {
    return 'the pattern is refused: reading it takes too much time or memory'
  }
}

function matcherOf({ pattern = '', caseSensitive }: PolicyRule): { pattern: string; caseSensitive: boolean } {
  return { pattern, caseSensitive }
}

function nameOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return ''
  const { rule, tighten } = entry as { rule?: unknown; tighten?: unknown }
  return typeof rule === 'string' ? rule : typeof tighten === 'string' ? tighten : ''
}

function refused(
  written: unknown,
  issues: readonly { path: readonly PropertyKey[]; message: string; errors?: unknown }[],
): AppError {
  const issue = issues[0]!
  const [stage, index, ...rest] = issue.path
  const list = (written as Record<PropertyKey, unknown> | null)?.[stage ?? '']
  const entry = Array.isArray(list) && typeof index === 'number' ? (list[index] as unknown) : null
  if (entry === null)
    return new AppError('bad_input', `The policy is refused: ${String(stage ?? 'it')}: ${issue.message}.`)
  return bad(
    String(stage),
    Number(index),
    nameOf(entry),
    [rest.join('.'), ownMessage(issue, entry)].filter(Boolean).join(': '),
  )
}

/** Of a union: what is wrong with the kind of entry that was meant. */
function ownMessage(issue: { message: string; errors?: unknown }, entry: unknown): string {
  if (!Array.isArray(issue.errors)) return issue.message
  const isRule = typeof entry === 'object' && entry !== null && !('tighten' in entry)
  const branch = (issue.errors as { path: PropertyKey[]; message: string }[][])[isRule ? 1 : 0] ?? []
  return branch.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')
}

function bad(stage: string, index: number, name: string, why: string): AppError {
  return new AppError(
    'bad_input',
    `The policy is refused: ${stage}, entry ${index + 1}, "${name.slice(0, 80)}": ${why}.`,
  )
}
