import { z } from 'zod'

// What a run leaves behind. Read again by `compare` and by people, so it has a schema.

/**
 * How a case came out on one metric, in items: most cases are one item, a note is as many as it has sentences.
 * "No answer" stands apart: it is not right, but it is not wrong either.
 */
export const Score = z.object({
  right: z.number().int().nonnegative(),
  wrong: z.number().int().nonnegative(),
  noAnswer: z.number().int().nonnegative(),
  /** Why, in words: what was expected and what came. */
  explanation: z.string(),
})
export type Score = z.infer<typeof Score>

export const CaseRecord = z.object({
  id: z.string(),
  /** Of the case as it was asked: a changed case is not compared with its former self. */
  hash: z.string(),
  ms: z.number(),
  /** Name of the error when the case could not be run; every metric is then without an answer. */
  error: z.string().nullable(),
  scores: z.record(z.string(), Score),
})
export type CaseRecord = z.infer<typeof CaseRecord>

export const MetricRecord = z.object({
  metric: z.string(),
  about: z.string(),
  cases: z.number().int(),
  items: z.number().int(),
  right: z.number().int(),
  wrong: z.number().int(),
  noAnswer: z.number().int(),
  /** right / items; null when nothing was asked. */
  rate: z.number().nullable(),
  /** 95 % interval: Wilson where a case is one item, else bootstrap over cases. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  method: z.enum(['wilson', 'bootstrap']),
})
export type MetricRecord = z.infer<typeof MetricRecord>

const GateRecord = z.object({
  metric: z.string(),
  atLeast: z.number(),
  why: z.string(),
  rate: z.number().nullable(),
  passed: z.boolean(),
})

export const SuiteRecord = z.object({
  suite: z.string(),
  about: z.string(),
  cases: z.array(CaseRecord),
  metrics: z.array(MetricRecord),
  gates: z.array(GateRecord),
  /** Figures that have no right or wrong. */
  figures: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Things to read: an escalation with its quote. */
  remarks: z.array(z.object({ id: z.string(), text: z.string() })),
  passed: z.boolean(),
})
export type SuiteRecord = z.infer<typeof SuiteRecord>

export const EvalRun = z.object({
  runId: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** `<backend>:<name>`, or `rules` when no model was asked. */
  backend: z.string(),
  suites: z.array(SuiteRecord),
  gatesPassed: z.boolean(),
})
export type EvalRun = z.infer<typeof EvalRun>
