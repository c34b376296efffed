import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { isShallow } from '../../core/protocol.ts'

/** One step of the product on one parsed line; what it returns is printed with the line's id. */
export type Answer<Input> = (input: Input) => object | Promise<object>

export interface ProbeStep<Input = unknown> {
  readonly name: string
  readonly input: z.ZodType<Input>
  /** Key of the line that names it: `id`, or `query_id` for retrieval. */
  readonly idKey?: 'id' | 'query_id'
  /** Loads what the step needs, once. */
  open(options: ProbeOptions): Promise<Answer<Input>>
  /**
   * Inputs of our own, like those of callers. They are answered again and again before the first line is read, and their
   * answers dropped: a first call builds indices, and some hundred calls pass until the processor's code of every part
   * is made, which a caller who takes the time of each line would see.
   */
  warmUp?(): Promise<readonly Input[]>
}

export interface ProbeOptions {
  readonly corpus?: string
  readonly locale?: string
  readonly model?: string
  readonly data?: string
}

/** A step with its types closed over, so that steps of different inputs stand in one list. */
export function probeStep<Input>(step: ProbeStep<Input>): ProbeStep {
  return step as ProbeStep
}

/** It ends with whichever is reached first. */
interface WarmUp {
  readonly calls: number
  /** Of processor time: a machine that is busy with other things must not end it early. */
  readonly milliseconds: number
}

async function warmUp(step: ProbeStep, answer: Answer<unknown>, { calls, milliseconds }: WarmUp): Promise<void> {
  const inputs = (await step.warmUp?.()) ?? []
  const before = process.cpuUsage()
  const spent = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
  for (let call = 0; call < calls && inputs.length > 0 && spent() < milliseconds; call++)
    await answer(inputs[call % inputs.length])
}

const Id = z.union([z.string(), z.number()])

/**
 * Runs a step on JSON lines, each answered before the next is read, so that a caller may wait for an answer.
 * A line that can't be used gives `{id, error}`, `{id: null, line, error}` where it isn't JSON, and the run goes on.
 * @returns the number of lines that could not be used
 */
export async function runProbe(
  step: ProbeStep,
  options: ProbeOptions,
  io: { input: Readable; output: Writable; warmUp?: WarmUp },
): Promise<number> {
  const answer = await step.open(options)
  if (io.warmUp) await warmUp(step, answer, io.warmUp)
  const idKey = step.idKey ?? 'id'
  let bad = 0
  let line = 0
  for await (const text of createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() === '') continue
    const out = await answerLine(text, line)
    if ('error' in out) bad++
    if (!io.output.write(`${JSON.stringify(out)}\n`)) await new Promise((resolve) => io.output.once('drain', resolve))
  }
  return bad

  async function answerLine(text: string, number: number): Promise<object> {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return { [idKey]: null, line: number, error: 'not JSON' }
    }
    const id = Id.safeParse(
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[idKey] : undefined,
    )
    if (!id.success) return { [idKey]: null, line: number, error: `${idKey}: expected a string or a number` }
    if (!isShallow(value, { maxNodes: 2_000_000 })) return { [idKey]: id.data, error: 'nested too deeply' }
    const parsed = step.input.safeParse(value)
    if (!parsed.success) return { [idKey]: id.data, error: whatIsWrong(parsed.error) }
    try {
      return { [idKey]: id.data, ...(await answer(parsed.data)) }
    } catch (error) {
      // The name only: a message could repeat the text that was given.
      return { [idKey]: id.data, error: `failed: ${error instanceof Error ? error.name : typeof error}` }
    }
  }
}

function whatIsWrong(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ')
}
