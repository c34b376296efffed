import { placeValues, WORDING_KEYS, wording } from '../clinical/wording/index.ts'
import { UNKNOWN_SUBJECT, URGENCIES } from '../core/clinical.ts'
import {
  BLOCK_CODES,
  type BlockCode,
  type Guard,
  type GuardContext,
  type GuardLists,
  REWRITE_CODES,
  type Stage,
  type Verdict,
} from './guard.ts'
import { IDENTIFIER_KINDS } from './identifier-kind.ts'
import { masked } from './redact.ts'

/** One audit row per verdict, passes too: what was decided, never the words. */
export interface GuardRow {
  readonly id: string
  readonly version: number
  readonly stage: Stage
  readonly action: Verdict['kind']
  /** Block or rewrite code, or the urgency; empty for a pass. */
  readonly code: string
  readonly counts: Readonly<Record<string, number>>
  readonly ms: number
}

type GuardOutcome =
  | { readonly kind: 'pass'; readonly text: string; readonly rows: readonly GuardRow[] }
  | {
      readonly kind: 'block'
      readonly code: BlockCode
      readonly reply: Extract<Verdict, { kind: 'block' }>['reply']
      readonly rows: readonly GuardRow[]
    }
  | {
      readonly kind: 'escalate'
      readonly urgency: Extract<Verdict, { kind: 'escalate' }>['urgency']
      readonly reply: Extract<Verdict, { kind: 'escalate' }>['reply']
      readonly rows: readonly GuardRow[]
    }

/** Fixed texts that no guard may hold back. */
const ALWAYS_SHOWN = /^(?:emergency|urgent|safety-net|guard)(?:\.|$)/

/**
 * Runs the guards in the order of their list, each on the text that the one before left. The first block or escalation
 * ends the run. Fails closed: a guard that throws, takes longer than its budget or returns anything but a verdict blocks
 * with fixed words that say how to reach help.
 */
export async function runGuards(list: readonly Guard[], text: string, ctx: GuardContext): Promise<GuardOutcome> {
  const rows: GuardRow[] = []
  if (isFixedText(text, ctx)) {
    rows.push({
      id: 'fixed-text',
      version: 1,
      stage: 'output',
      action: 'pass',
      code: ctx.fixed ?? '',
      counts: {},
      ms: 0,
    })
    return { kind: 'pass', text, rows }
  }
  let current = text
  for (const guard of list) {
    const started = performance.now()
    const verdict = await verdictOf(guard, current, ctx)
    rows.push(rowOf(guard, verdict, performance.now() - started))
    if (verdict.kind === 'block') return { kind: 'block', code: verdict.code, reply: verdict.reply, rows }
    if (verdict.kind === 'escalate') return { kind: 'escalate', urgency: verdict.urgency, reply: verdict.reply, rows }
    if (verdict.kind === 'mask') current = masked(current, verdict.spans)
    if (verdict.kind === 'rewrite') current = verdict.text
  }
  return { kind: 'pass', text: current, rows }
}

const WARM_UPS = 3
/** One for each way of reading: English, another script, and a language in letters that are not its own. */
const WARM_UP_TEXTS = [
  'You told me that your knee hurts, and that you take nothing for it.',
  'ركبتي تؤلمني قليلا',
  'rokbti katwja3ni chwiya mn lbare7',
  'me duele un poco la rodilla',
]

/** Has every guard read its patterns, which costs its first calls most of a second, before somebody waits for it. */
export async function warmUp(lists: GuardLists): Promise<void> {
  const ctx: GuardContext = { role: 'patient', locale: 'en', subject: UNKNOWN_SUBJECT }
  for (const guard of [...lists.input, ...lists.context, ...lists.output]) {
    for (const text of WARM_UP_TEXTS)
      for (let i = 0; i < WARM_UPS; i++) {
        await answerOf(guard, text, ctx)
        // Others of this process go on between two calls.
        await new Promise((resolve) => setImmediate(resolve))
      }
  }
}

const UNAVAILABLE: Verdict = { kind: 'block', code: 'unavailable', reply: 'guard.unavailable' }

/** So often a guard that was late is asked again: the first times it may just have read its patterns. */
const AGAIN = 3

async function verdictOf(guard: Guard, text: string, ctx: GuardContext): Promise<Verdict> {
  for (let attempt = 0; attempt <= AGAIN; attempt++) {
    const started = performance.now()
    const cpu = process.cpuUsage()
    const verdict = await answerOf(guard, text, ctx)
    // No timer fires while a check computes, so its time is read after it.
    const isLate = performance.now() - started > guard.budgetMs && workedFor(cpu) > guard.budgetMs
    if (!isLate) return verdict
  }
  return UNAVAILABLE
}

async function answerOf(guard: Guard, text: string, ctx: GuardContext): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Verdict>((resolve) => {
    timer = setTimeout(() => resolve(UNAVAILABLE), guard.budgetMs)
  })
  try {
    const verdict = copyOf(await Promise.race([guard.check(text, ctx), late]))
    return isVerdict(verdict, text) ? verdict : UNAVAILABLE
  } catch {
    // What was thrown can quote the text, so it goes nowhere; the row says that the guard was not available.
    return UNAVAILABLE
  } finally {
    clearTimeout(timer)
  }
}

/** What was given back, read once: a getter that answers otherwise the next time can't pass as one thing and act as another. */
function copyOf(verdict: unknown): unknown {
  return structuredClone(verdict)
}

/** Processor time since then, ms: on a machine that is busy with other things a check is not to blame for the wait. */
function workedFor(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

function rowOf(guard: Guard, verdict: Verdict, ms: number): GuardRow {
  const code = 'code' in verdict ? verdict.code : verdict.kind === 'escalate' ? verdict.urgency : ''
  const counts: Record<string, number> = verdict.kind === 'mask' ? { spans: verdict.spans.length } : {}
  return {
    id: guard.id,
    version: guard.version,
    stage: guard.stage,
    action: verdict.kind,
    code,
    counts,
    ms: Math.round(ms * 1000) / 1000,
  }
}

/** Codes, kinds and words are those of the product: whatever else a guard gives back could hold the text. */
function isVerdict(value: unknown, text: string): value is Verdict {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const verdict = value as Record<string, unknown>
  switch (verdict['kind']) {
    case 'pass':
      return true
    case 'mask':
      return Array.isArray(verdict['spans']) && areSpans(verdict['spans'], text.length)
    case 'rewrite':
      return typeof verdict['text'] === 'string' && isOne(REWRITE_CODES, verdict['code'])
    case 'block':
      return isOne(BLOCK_CODES, verdict['code']) && isOne(WORDING_KEYS, verdict['reply'])
    case 'escalate':
      return isOne(URGENCIES, verdict['urgency']) && isOne(WORDING_KEYS, verdict['reply'])
    default:
      return false
  }
}

function isOne(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value)
}

/** In order, inside the text, not overlapping: anything else would leave text uncovered or doubled. */
function areSpans(spans: readonly unknown[], length: number): boolean {
  let from = 0
  for (const span of spans) {
    if (typeof span !== 'object' || span === null || !('start' in span) || !('end' in span)) return false
    const { start, end, type } = span as { start: unknown; end: unknown; type?: unknown }
    if (!isOne(IDENTIFIER_KINDS, type) || !Number.isInteger(start) || !Number.isInteger(end)) return false
    if ((start as number) < from || (end as number) <= (start as number) || (end as number) > length) return false
    from = end as number
  }
  return true
}

function isFixedText(text: string, { fixed, locale, subject }: GuardContext): boolean {
  if (fixed === undefined || !ALWAYS_SHOWN.test(fixed)) return false
  const trimmed = text.trim()
  return [subject.country, null].some((country) => {
    const values = placeValues(locale, country)
    return [wording(locale, fixed, values), wording(locale, fixed)].includes(trimmed)
  })
}
