import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ChatMessage, DataClass } from '../models/model.ts'

/** What is wrong with something a model wrote. Codes go on record, the words only back to the model. */
export type ViolationCode =
  | 'unreadable'
  | 'schema'
  | 'quote_not_found'
  | 'no_source'
  | 'unsupported'
  | 'below_floor'
  | 'drug_not_mentioned'
  | 'number_not_said'
  | 'wrong_question'
  | 'not_one_question'
  | 'advice'
  | 'left_out'
  | 'foreign'
  | 'blocked'

export interface Violation {
  readonly code: ViolationCode
  /** One sentence to the model: what is wrong and where. It can quote what the model wrote, so it is never stored. */
  readonly say: string
}

export interface ContractBudget {
  /** Of one reply. */
  readonly maxTokens: number
  /** For all calls together, milliseconds. */
  readonly timeoutMs: number
  readonly repairs: 0 | 1
}

/** One promise between the code and a model: what goes in, what must come out, and what holds when it doesn't. */
interface ContractDefinition<Input, Written, Output> {
  readonly id: string
  /** A change of words, of the schema or of the sample is a new version; a test holds both against the lock. */
  readonly version: number
  readonly input: z.ZodType<Input>
  /** What the model writes. */
  readonly output: z.ZodType<Written>
  /** The highest class of data that the rendered words carry. */
  readonly data: DataClass
  readonly budget: ContractBudget
  /**
   * What follows when the repaired reply breaks the contract again: the deterministic `fallback`, or a person
   * (`escalate`) where no deterministic words would do.
   */
  readonly onViolation: 'fallback' | 'escalate'
  /** A fixed input that shows all words; its rendering is what the lock hashes. */
  readonly sample: Input
  /**
   * False where rules could not check a reply (another language than the source's), or where no word may differ: the
   * model is then not asked at all.
   */
  applies(input: Input): boolean
  render(input: Input): ChatMessage[]
  /** What the schema can't say: violations, empty when the reply may be used. */
  accept(written: Written, input: Input): Violation[]
  /**
   * What is left of a reply whose repair failed too, when its parts stand by themselves: the same without those that
   * break the contract. Null = nothing worth keeping. Without it the whole reply is dropped.
   */
  trim?(written: Written, input: Input): Written | null
  /** Turns accepted words into what callers work with: exact spans, ids, known codes. */
  build(written: Written, input: Input): Output
  /** The same result without a model. Deterministic, from `clinical/`. */
  fallback(input: Input): Output
}

export interface Contract<Input, Written, Output> extends ContractDefinition<Input, Written, Output> {
  /** JSON schema of `output` in the dialect that backends take; the lengths are left to zod. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }
  /** SHA-256 over the words of the sample and the schema. */
  readonly hash: string
}

/** Makes a contract from its parts; see `ContractDefinition`. Schema and hash are made on first use. */
export function contract<Input, Written, Output>(
  definition: ContractDefinition<Input, Written, Output>,
): Contract<Input, Written, Output> {
  let schema: Contract<Input, Written, Output>['schema'] | undefined
  let hash: string | undefined
  return {
    ...definition,
    get schema() {
      const name = definition.id.replaceAll(/[^A-Za-z0-9_]/g, '_')
      schema ??= { name, schema: { title: name, ...jsonSchema(definition.output) } }
      return schema
    },
    get hash() {
      const words = [definition.render(definition.sample), this.schema]
      hash ??= createHash('sha256').update(JSON.stringify(words)).digest('hex')
      return hash
    },
  }
}

/** Strict modes of backends refuse these; zod checks them after the reply. */
const UNSUPPORTED = new Set([
  '$schema',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'maxItems',
  'minItems',
  'pattern',
])

function jsonSchema(type: z.ZodType): Record<string, unknown> {
  return strip(z.toJSONSchema(type)) as Record<string, unknown>
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !UNSUPPORTED.has(key))
      .map(([key, inner]) => [key, strip(inner)]),
  )
}
