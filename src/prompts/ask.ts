import { type Clock, systemClock } from '../core/clock.ts'
import { AppError, isAppError } from '../core/errors.ts'
import { type ChatMessage, collect, type Model } from '../models/model.ts'
import type { Contract, Violation } from './contract.ts'
import { readJson } from './read-json.ts'
import { type CallRecord, type Cause, type Meter, meter } from './record.ts'

export interface AskContext {
  /** Already masked and routed; null = none is configured. */
  model: Model | null
  /** Takes the row of this use. It is awaited, so that no answer exists without its row. */
  record: (row: CallRecord) => void | Promise<void>
  signal?: AbortSignal
  clock?: Clock
  /** Model calls that the turn has left, shared by all its contracts and counted down here, repairs included. */
  calls?: { left: number }
  /** Overrides the contract's own time. */
  timeoutMs?: number
}

type Answer<Output> =
  | {
      readonly kind: 'answer'
      readonly output: Output
      readonly from: 'model' | 'fallback'
      readonly record: CallRecord
    }
  /** Nothing may be said or stored: a person has to do it. */
  | { readonly kind: 'escalate'; readonly cause: Cause; readonly record: CallRecord }

/**
 * Asks a model for what a contract describes: render, call, parse, accept, repair once with the violations named, else
 * what stands by itself of it, else the deterministic fallback, else a person. A truncated reply is never read. Only an abort and an input of the wrong
 * shape throw: whatever a model does ends in an answer.
 * @throws the reason of `ctx.signal`; AppError `internal` for an input that does not fit.
 */
export async function ask<Input, Written, Output>(
  contract: Contract<Input, Written, Output>,
  given: Input,
  ctx: AskContext,
): Promise<Answer<Output>> {
  const input = checkedInput(contract, given)
  const spent = meter(contract, ctx.model?.name ?? null, ctx.clock ?? systemClock)
  const tried = await withDeadline(contract, ctx, (signal) => attempt(contract, input, { ctx, spent, signal })).catch(
    async (error: unknown) => {
      await ctx.record(spent.row('aborted', null))
      throw error
    },
  )
  if ('output' in tried) {
    const outcome = spent.repairs > 0 ? 'repaired' : 'accepted'
    const record = tried.isTrimmed ? spent.row('partial', 'violation') : spent.row(outcome, null)
    await ctx.record(record)
    return { kind: 'answer', output: tried.output, from: 'model', record }
  }
  return fallBack(contract, input, { ctx, spent, cause: tried.cause })
}

/** @throws AppError `internal`, naming the fields but not what stands in them. */
export function checkedInput<Input>(
  contract: Pick<Contract<Input, never, never>, 'id' | 'input'>,
  given: Input,
): Input {
  const parsed = contract.input.safeParse(given)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new AppError('internal', `The input of contract ${contract.id} does not fit its schema at: ${fields}.`)
}

/** Runs a step under the contract's time. The step gets a signal that the caller's abort and the deadline both trip. */
export async function withDeadline<T>(
  contract: { budget: { timeoutMs: number } },
  ctx: AskContext,
  step: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  ctx.signal?.throwIfAborted()
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(TIMED_OUT), ctx.timeoutMs ?? contract.budget.timeoutMs)
  try {
    return await step(ctx.signal ? AbortSignal.any([ctx.signal, deadline.signal]) : deadline.signal)
  } finally {
    clearTimeout(timer)
  }
}

const TIMED_OUT = new AppError('model_failed', 'The contract ran out of time.', { detail: { kind: 'idle' } })

/** True when one more call is allowed, which it then counts. */
export function takeCall(ctx: AskContext, spent: Meter): boolean {
  if (ctx.calls && ctx.calls.left <= 0) return false
  if (ctx.calls) ctx.calls.left--
  spent.calls++
  return true
}

/** @throws when it was the caller who stopped: that is no failure of the model. */
export function causeOf(error: unknown, ctx: AskContext): Cause {
  if (ctx.signal?.aborted) throw ctx.signal.reason
  if (error === TIMED_OUT) return 'timeout'
  return isAppError(error, 'not_allowed') ? 'not_allowed' : 'model_failed'
}

/** The conversation so far plus what was wrong with the reply. */
export function repairMessages(
  messages: readonly ChatMessage[],
  reply: string,
  violations: readonly Violation[],
): ChatMessage[] {
  const said = violations.slice(0, 8).map(({ say }) => `- ${say}`)
  const content = `That reply can't be used:\n${said.join('\n')}\nWrite the whole JSON object again with only this put right. What you can't support, leave out.`
  return [...messages, { role: 'assistant', content: reply.slice(0, 8_000) }, { role: 'user', content }]
}

interface Attempt {
  ctx: AskContext
  spent: Meter
  signal: AbortSignal
}

async function attempt<Input, Written, Output>(
  contract: Contract<Input, Written, Output>,
  input: Input,
  { ctx, spent, signal }: Attempt,
): Promise<{ output: Output; isTrimmed: boolean } | { cause: Cause }> {
  if (ctx.model === null) return { cause: 'no_model' }
  if (!contract.applies(input)) return { cause: 'not_checkable' }
  let messages = contract.render(input)
  for (;;) {
    if (!takeCall(ctx, spent)) return { cause: spent.repairs > 0 ? 'violation' : 'call_budget' }
    const request = requestOf(contract, messages)
    let text: string
    try {
      const reply = await collect(ctx.model, request, { signal, maxChars: 100_000 })
      spent.add(reply.usage)
      if (reply.finish === 'length') return { cause: 'truncated' }
      if (reply.finish !== 'stop') return { cause: 'filtered' }
      text = reply.text
    } catch (error) {
      return { cause: causeOf(error, ctx) }
    }
    const read = readReply(contract, text, input)
    if ('output' in read) return { output: read.output, isTrimmed: false }
    spent.violations.push(...read.violations.map(({ code }) => code))
    if (spent.repairs >= contract.budget.repairs || (ctx.calls && ctx.calls.left <= 0)) {
      const output = trimmed(contract, read.written, input)
      return output === undefined ? { cause: 'violation' } : { output: output.output, isTrimmed: true }
    }
    spent.repairs++
    messages = repairMessages(messages, text, read.violations)
  }
}

/** The request that a contract's messages make. Temperature 0: the same words should get the same reply. */
export function requestOf(
  contract: Pick<Contract<never, never, never>, 'schema' | 'budget' | 'data'>,
  messages: readonly ChatMessage[],
) {
  const { schema, budget, data } = contract
  return { messages, schema, maxTokens: budget.maxTokens, temperature: 0, dataClass: data }
}

function readReply<Input, Written, Output>(
  contract: Contract<Input, Written, Output>,
  text: string,
  input: Input,
): { output: Output } | { violations: Violation[]; written?: Written } {
  const value = readJson(text)
  if (value === undefined) return { violations: [{ code: 'unreadable', say: 'It is not one JSON object.' }] }
  const parsed = contract.output.safeParse(value)
  if (!parsed.success) return { violations: [schemaViolation(parsed.error.issues)] }
  const read = accepted(contract, parsed.data, input)
  return 'output' in read ? read : { ...read, written: parsed.data }
}

function trimmed<Input, Written, Output>(
  contract: Contract<Input, Written, Output>,
  written: Written | undefined,
  input: Input,
): { output: Output } | undefined {
  if (written === undefined || contract.onViolation === 'escalate') return undefined
  const left = contract.trim?.(written, input)
  if (left === undefined || left === null) return undefined
  const read = accepted(contract, left, input)
  return 'output' in read ? read : undefined
}

/**
 * Accepts and builds one reply, or one item of it. A rule that throws on a strange reply has not accepted it: whatever
 * a model writes, the turn goes on.
 */
export function accepted<Input, Written, Output>(
  rules: { accept(written: Written, input: Input): Violation[]; build(written: Written, input: Input): Output },
  written: Written,
  input: Input,
): { output: Output } | { violations: Violation[] } {
  try {
    const violations = rules.accept(written, input)
    return violations.length === 0 ? { output: rules.build(written, input) } : { violations }
  } catch {
    return { violations: [{ code: 'unreadable', say: 'It could not be checked.' }] }
  }
}

/** Names the fields that are wrong and what they should be. */
export function schemaViolation(issues: readonly { path: PropertyKey[]; message: string }[]): Violation {
  const said = issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'the object'}: ${issue.message}`)
  return { code: 'schema', say: `It does not follow the schema: ${said.join('; ')}.` }
}

/** The deterministic answer, or a person where there is none; either way the use is on record first. */
async function fallBack<Input, Output>(
  contract: Pick<Contract<Input, never, Output>, 'fallback' | 'onViolation'>,
  input: Input,
  { ctx, spent, cause }: { ctx: AskContext; spent: Meter; cause: Cause },
): Promise<Answer<Output>> {
  const made = cause === 'violation' && contract.onViolation === 'escalate' ? { cause } : deterministic(contract, input)
  if ('cause' in made) {
    const record = spent.row('escalated', made.cause)
    await ctx.record(record)
    return { kind: 'escalate', cause: made.cause, record }
  }
  const record = spent.row('fallback', cause)
  await ctx.record(record)
  return { kind: 'answer', output: made.output, from: 'fallback', record }
}

function deterministic<Input, Output>(
  contract: Pick<Contract<Input, never, Output>, 'fallback'>,
  input: Input,
): { output: Output } | { cause: Cause } {
  try {
    return { output: contract.fallback(input) }
  } catch {
    return { cause: 'fallback_failed' }
  }
}
