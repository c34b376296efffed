import { z } from 'zod'

// A tenant's own rules for the guards, as data: what may be written, by whom it was written, what the pages show.

const Slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'use lower-case letters, digits and hyphens, 60 at most')
const Why = z.string().min(1).max(300)
const NoNul = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\u0000'), 'must not contain U+0000')

/** Levels that a rule of a tenant may raise a message to; it may lower none. */
const Raised = z.enum(['emergency', 'urgent'])

const words = {
  rule: Slug,
  why: Why,
  /** An RE2 pattern (no look-around, no back-reference), matched anywhere in the text. */
  pattern: NoNul(500).optional(),
  /** Whole words or phrases; accents and case don't count. */
  terms: z.array(NoNul(100)).min(1).max(200).optional(),
  /** Of the pattern; terms never are. */
  caseSensitive: z.boolean().default(false),
}
const oneOf = (rule: { pattern?: string | undefined; terms?: string[] | undefined }) =>
  (rule.pattern === undefined) !== (rule.terms === undefined)
const ONE_OF = { message: 'give either a pattern or terms', path: ['pattern'] }

/** On a message: it can be stopped or raised, not masked, because the floor and the record hold it whole. */
const InputRule = z
  .strictObject({ ...words, action: z.enum(['block', 'escalate']), urgency: Raised.optional() })
  .refine(oneOf, ONE_OF)
  .refine(({ action, urgency }) => (action === 'escalate') === (urgency !== undefined), {
    message: 'an escalation names its urgency, and nothing else does',
    path: ['urgency'],
  })
/** On a passage or a sentence: words can be masked, or the whole is left out. */
const TextRule = z.strictObject({ ...words, action: z.enum(['mask', 'block']) }).refine(oneOf, ONE_OF)

/** A guard of the product, made stricter: whatever it holds against a text, the text is left out. */
const Tighten = z.strictObject({ tighten: Slug, why: Why, action: z.literal('block') })
/** The same on a message; or a person is told as well. */
const InputTighten = z
  .strictObject({ tighten: Slug, why: Why, action: z.enum(['block', 'escalate']), urgency: Raised.optional() })
  .refine(({ action, urgency }) => (action === 'escalate') === (urgency !== undefined), {
    message: 'an escalation names its urgency, and nothing else does',
    path: ['urgency'],
  })

/** What stands in a policy: for each stage, in the order in which they run. There is no word in it for less. */
export const PolicyDocument = z.strictObject({
  name: Slug,
  input: z
    .array(z.union([InputTighten, InputRule]))
    .max(100)
    .default([]),
  context: z
    .array(z.union([Tighten, TextRule]))
    .max(100)
    .default([]),
  output: z
    .array(z.union([Tighten, TextRule]))
    .max(100)
    .default([]),
})
export type PolicyDocument = z.infer<typeof PolicyDocument>
export type PolicyEntry = PolicyDocument['input' | 'context' | 'output'][number]
/** A rule of the tenant's own. */
export type PolicyRule = Extract<PolicyEntry, { rule: string }>

/** One version as the pages show it. A version never changes. */
const PolicyVersion = z.object({
  version: z.number().int().positive(),
  /** Staff, by id, or `operator` for the command line. */
  author: z.string(),
  /** Their name, for people to read. */
  name: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** SHA-256 of its canonical JSON. */
  checksum: z.string(),
})
export const PolicyVersionView = PolicyVersion.extend({ document: PolicyDocument })
export type PolicyVersionView = z.infer<typeof PolicyVersionView>
export const PolicyView = z.object({
  /** The latest version is the one that holds; null = only the product's own guards. */
  current: PolicyVersionView.nullable(),
  versions: z.array(PolicyVersion),
  /** The product's own guards in the order in which they run; a policy adds behind them. */
  guards: z.array(
    z.object({ id: z.string(), version: z.number().int(), stage: z.enum(['input', 'context', 'output']) }),
  ),
})
export type PolicyView = z.infer<typeof PolicyView>

/** A policy as somebody has written it: what is wrong with it is the answer, not a refusal. */
export const PolicyDraft = z.strictObject({ document: z.unknown() })
export const PolicyCheck = z.object({
  /** Null: it can be loaded. Else the stage, the place, the rule and the reason. */
  fault: z.string().nullable(),
})
export type PolicyCheck = z.infer<typeof PolicyCheck>

export const PolicySet = z.strictObject({
  /** The version that this one follows, 0 for the first; another one since = 409. */
  parentVersion: z.number().int().nonnegative(),
  /** As it was written: what is wrong with it is said with the stage and the rule, so it is not refused by its shape alone. */
  document: z.union([PolicyDocument, z.unknown()]),
})
export type PolicySet = z.infer<typeof PolicySet>
