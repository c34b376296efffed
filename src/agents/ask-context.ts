import { maskedModel } from '../guardrails/masked-model.ts'
import { createPseudonyms, type PseudonymEntry } from '../guardrails/pseudonyms.ts'
import type { KnownIdentifier } from '../guardrails/recognizers/known.ts'
import type { AskContext } from '../prompts/ask.ts'
import type { CallRecord } from '../prompts/record.ts'
import { hasConsent } from '../store/consents.ts'
import { getEncounter } from '../store/encounters.ts'
import { type ModelCall, recordModelCalls } from '../store/model-calls.ts'
import { getPerson } from '../store/people.ts'
import { addPseudonyms, pseudonymsOf } from '../store/pseudonyms.ts'
import { isModelOff } from '../store/safety-record.ts'
import type { Tx } from '../store/tenant.ts'
import { CONSENT_VERSION } from './consent.ts'
import { identifiersOf } from './identifiers.ts'
import type { Services } from './services.ts'

export interface AskScope {
  readonly tenantId: string
  readonly encounterId: string
  readonly runId: string | null
  /** Model calls that are left; shared by all contracts of a turn. */
  readonly calls: { left: number }
  /** The rules answer, whatever model there is (see `Work`). */
  readonly isRecovery?: boolean
  readonly signal?: AbortSignal
  /** Rows of asks that the rules answered go here, for the commit that stores the answer; without it, at once. */
  readonly staged?: ModelCall[]
}

export interface AskContexts {
  /** Hands out what `ask` needs: the masked model (or none) and the recorder; keeps what masking added. */
  use<T>(scope: AskScope, work: (ctx: AskContext) => Promise<T>): Promise<T>
}

export function createAskContexts({ store, clock, model }: Pick<Services, 'store' | 'clock' | 'model'>): AskContexts {
  return {
    async use(scope, work) {
      const { tenantId, encounterId, runId, calls, isRecovery = false, signal, staged } = scope
      const record = async (row: CallRecord) => {
        const call = callOf(row, { encounterId, runId, at: clock.now() })
        // What a model was asked has cost something, whatever becomes of the turn.
        if (row.model === null && staged) staged.push(call)
        else await store.withTenant(tenantId, (tx) => recordModelCalls(tx, [call]))
      }
      const base = { record, calls, clock, ...(signal && { signal }) }
      if (model === null || isRecovery) return work({ ...base, model: null })
      const known = await store.withTenant(tenantId, (tx) => knownOf(tx, encounterId, model.isLocal))
      if (known === null) return work({ ...base, model: null })
      const pseudonyms = createPseudonyms({ map: known.map, known: known.identifiers, now: clock.now() })
      const before = pseudonyms.map.length
      try {
        return await work({ ...base, model: maskedModel(model, pseudonyms) })
      } finally {
        const added = pseudonyms.map.slice(before)
        if (added.length > 0) {
          await store.withTenant(tenantId, (tx) =>
            addPseudonyms(
              tx,
              encounterId,
              added.map((entry) => ({
                placeholder: placeholderOf(entry),
                kind: entry.kind,
                value: JSON.stringify(entry),
              })),
            ),
          )
        }
      }
    },
  }
}

/** What masking starts from; null = models are switched off, or this patient's words may not go to this backend. */
async function knownOf(
  tx: Tx,
  encounterId: string,
  isLocal: boolean,
): Promise<{ map: PseudonymEntry[]; identifiers: KnownIdentifier[] } | null> {
  // The kill switch: looked at before each use, so that it holds from the next step on.
  if (await isModelOff(tx)) return null
  const { patientId, subject } = await getEncounter(tx, encounterId)
  if (!isLocal && !(await hasConsent(tx, { personId: patientId, purpose: 'remote_model', version: CONSENT_VERSION })))
    return null
  const stored = await pseudonymsOf(tx, encounterId)
  const { name, email } = await getPerson(tx, patientId)
  return {
    map: stored.map(({ value }) => JSON.parse(value) as PseudonymEntry),
    identifiers: [...identifiersOf(subject), ...identifiersOf({ name, email })],
  }
}

/** The name it is stored under, unique in the encounter. A tag may begin with a digit, so the kind stands before it. */
function placeholderOf({ kind, tag, form }: PseudonymEntry): string {
  return `[${kind}_${tag}_F${form}]`
}

function callOf(row: CallRecord, where: { encounterId: string; runId: string | null; at: number }) {
  const { contract, version, hash, model, inputTokens, outputTokens, ms, repairs, outcome, cause } = row
  return {
    ...where,
    contract,
    contractVersion: version,
    contractHash: hash,
    model,
    inputTokens,
    outputTokens,
    ms,
    repairs,
    outcome: cause === null ? outcome : `${outcome}:${cause}`,
  }
}
