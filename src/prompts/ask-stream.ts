import type { ZodType } from 'zod'
import { systemClock } from '../core/clock.ts'
import type { ChatMessage } from '../models/model.ts'
import { watch } from '../models/watch.ts'
import {
  type AskContext,
  accepted,
  causeOf,
  checkedInput,
  repairMessages,
  requestOf,
  schemaViolation,
  takeCall,
  withDeadline,
} from './ask.ts'
import type { Contract, Violation } from './contract.ts'
import { type ItemReader, itemReader } from './item-reader.ts'
import { readJson } from './read-json.ts'
import { type CallRecord, type Cause, type Meter, meter } from './record.ts'

/** A contract whose reply is a list that can be checked and shown one by one, while the rest is still being written. */
export interface StreamingContract<Input, Written, Output, WrittenItem, Item> extends Contract<Input, Written, Output> {
  readonly items: {
    /** Name of the list in what the model writes. */
    readonly field: string
    readonly schema: ZodType<WrittenItem>
    accept(item: WrittenItem, input: Input): Violation[]
    build(item: WrittenItem, input: Input): Item
    /** What is still to be said, deterministic, when the model stopped being usable after `kept`. */
    rest(input: Input, kept: readonly Item[]): readonly Item[]
  }
}

/** Takes an item on its way to the reader. False: a guard of the caller held it back, so the model is not gone on with. */
type OnItem<Item> = (item: Item, from: 'model' | 'fallback') => Promise<boolean | undefined | void>

type StreamAnswer<Item> =
  | {
      readonly kind: 'answer'
      readonly items: readonly Item[]
      readonly from: 'model' | 'fallback' | 'both'
      readonly record: CallRecord
    }
  | { readonly kind: 'escalate'; readonly items: readonly Item[]; readonly cause: Cause; readonly record: CallRecord }

const MAX_CHARS = 100_000

/**
 * `ask` with items that leave as they come. What passed stays; at the first fault after that, the rest is the
 * deterministic fallback. As long as nothing has left, one repair is tried. An empty list is an abstention.
 * @throws the reason of `ctx.signal`; what `onItem` throws; AppError `internal` for an input that does not fit.
 */
export async function askStream<Input, Written, Output, WrittenItem, Item>(
  contract: StreamingContract<Input, Written, Output, WrittenItem, Item>,
  given: Input,
  ctx: AskContext,
  onItem: OnItem<Item>,
): Promise<StreamAnswer<Item>> {
  const input = checkedInput(contract, given)
  const spent = meter(contract, ctx.model?.name ?? null, ctx.clock ?? systemClock)
  const kept: Item[] = []
  const show = async (item: Item, from: 'model' | 'fallback') => {
    const isOut = (await onItem(item, from)) !== false
    if (isOut) kept.push(item)
    return isOut
  }
  let isOnRecord = false
  const record = async (...row: Parameters<Meter['row']>) => {
    isOnRecord = true
    const made = spent.row(...row)
    await ctx.record(made)
    return made
  }
  try {
    const cause = await withDeadline(contract, ctx, (signal) =>
      attempts(contract, input, { ctx, spent, signal, kept, show: (item) => show(item, 'model') }),
    )
    if (cause === null) {
      const outcome = spent.repairs > 0 ? 'repaired' : 'accepted'
      return { kind: 'answer', items: kept, from: 'model', record: await record(outcome, null) }
    }
    const byModel = kept.length
    const rest = theRest(contract, input, { kept, cause })
    if ('cause' in rest) {
      return { kind: 'escalate', items: kept, cause: rest.cause, record: await record('escalated', rest.cause) }
    }
    for (const item of rest.items) {
      ctx.signal?.throwIfAborted()
      await show(item, 'fallback')
    }
    const from = byModel > 0 ? 'both' : 'fallback'
    return { kind: 'answer', items: kept, from, record: await record(byModel > 0 ? 'partial' : 'fallback', cause) }
  } catch (error) {
    if (!isOnRecord) await ctx.record(spent.row('aborted', null))
    throw error
  }
}

function theRest<Input, Item>(
  {
    items,
    onViolation,
  }: { items: { rest(input: Input, kept: readonly Item[]): readonly Item[] }; onViolation: 'fallback' | 'escalate' },
  input: Input,
  { kept, cause }: { kept: readonly Item[]; cause: Cause },
): { items: readonly Item[] } | { cause: Cause } {
  if (cause === 'violation' && onViolation === 'escalate') return { cause }
  try {
    return { items: items.rest(input, [...kept]) }
  } catch {
    return { cause: 'fallback_failed' }
  }
}

interface Run<Item> {
  ctx: AskContext
  spent: Meter
  signal: AbortSignal
  kept: readonly Item[]
  show: (item: Item) => Promise<boolean>
}

/** @returns null when the reply was used as a whole, else why the fallback has to go on. */
async function attempts<Input, Written, Output, WrittenItem, Item>(
  contract: StreamingContract<Input, Written, Output, WrittenItem, Item>,
  input: Input,
  run: Run<Item>,
): Promise<Cause | null> {
  const { ctx, spent } = run
  if (ctx.model === null) return 'no_model'
  if (!contract.applies(input)) return 'not_checkable'
  let messages: readonly ChatMessage[] = contract.render(input)
  for (;;) {
    if (!takeCall(ctx, spent)) return 'call_budget'
    const reply = await streamOnce(contract, input, run, messages)
    if ('cause' in reply) return reply.cause
    if (reply.violations.length === 0) return null
    spent.violations.push(...reply.violations.map(({ code }) => code))
    const isBlocked = reply.violations.some(({ code }) => code === 'blocked')
    if (isBlocked || run.kept.length > 0 || spent.repairs >= contract.budget.repairs) return 'violation'
    if (ctx.calls && ctx.calls.left <= 0) return 'violation'
    spent.repairs++
    messages = repairMessages(messages, reply.text, reply.violations)
  }
}

/** One call, its items shown as they come; stops reading at the first violation. */
async function streamOnce<Input, Written, Output, WrittenItem, Item>(
  contract: StreamingContract<Input, Written, Output, WrittenItem, Item>,
  input: Input,
  { ctx, spent, signal, show }: Run<Item>,
  messages: readonly ChatMessage[],
): Promise<{ text: string; violations: Violation[] } | { cause: Cause }> {
  const stream = watch(ctx.model!.stream(requestOf(contract, messages), signal), { signal })
  const reader = itemReader(contract.items.field)
  let text = ''
  let isWhole = false
  try {
    for (;;) {
      const next = await stream.next().catch((error: unknown) => ({ cause: causeOf(error, ctx) }))
      if ('cause' in next) return next
      if (next.done) break
      const chunk = next.value
      if ('usage' in chunk) spent.add(chunk.usage)
      if ('finish' in chunk) {
        if (chunk.finish !== 'stop') return { cause: chunk.finish === 'length' ? 'truncated' : 'filtered' }
        isWhole = true
      }
      if (!('text' in chunk)) continue
      text += chunk.text
      const violations = await takeItems(contract, input, { show, reader, text: chunk.text })
      if (violations.length > 0) return { text, violations }
      if (text.length > MAX_CHARS) return { cause: 'model_failed' }
    }
  } finally {
    await stream.return()
  }
  if (!isWhole) return { cause: 'model_failed' }
  return { text, violations: wholeReply(contract, text) }
}

async function takeItems<Input, WrittenItem, Item>(
  { items }: Pick<StreamingContract<Input, never, never, WrittenItem, Item>, 'items'>,
  input: Input,
  { show, reader, text }: { show: (item: Item) => Promise<boolean>; reader: ItemReader; text: string },
): Promise<Violation[]> {
  for (const { value } of reader.push(text)) {
    const parsed = items.schema.safeParse(value)
    if (!parsed.success) return [schemaViolation(parsed.error.issues)]
    const read = accepted(items, parsed.data, input)
    if ('violations' in read) return read.violations
    if (!(await show(read.output))) return [{ code: 'blocked', say: 'A guard held it back.' }]
  }
  return []
}

/** The list was checked item by item; what is left is that the reply is the object it should be. */
function wholeReply(contract: { output: ZodType }, text: string): Violation[] {
  const value = readJson(text)
  if (value === undefined) return [{ code: 'unreadable', say: 'It is not one JSON object.' }]
  const parsed = contract.output.safeParse(value)
  return parsed.success ? [] : [schemaViolation(parsed.error.issues)]
}
