import { isoTime } from '../core/clock.ts'
import { isAppError } from '../core/errors.ts'
import { describeError, type Log } from '../core/log.ts'
import type { PolicyCheck, PolicyVersionView, PolicyView } from '../core/policy.ts'
import { PolicyDocument } from '../core/policy.ts'
import type { GuardLists } from '../guardrails/guard.ts'
import type { Isolate } from '../guardrails/isolate.ts'
import { createPatternIsolate, readPolicy, unreadablePolicy, withPolicy } from '../guardrails/policy.ts'
import { audit } from '../store/audit.ts'
import type { Store } from '../store/open.ts'
import { listPeople } from '../store/people.ts'
import { addPolicy, currentPolicy, policyVersion, policyVersions } from '../store/policies.ts'
import type { Tx } from '../store/tenant.ts'

/** Notices of a new version, payload: the tenant. */
const CHANNEL = 'policies'

/** The guards of each tenant: the product's, and its policy over them. */
export interface Policies {
  /** What holds now; `version` null = the product's guards alone. Never fails: what can't be read holds everything back. */
  of(tenantId: string): Promise<{ lists: GuardLists; version: number | null }>
  view(tenantId: string): Promise<PolicyView>
  /** @throws AppError `not_found` */
  version(tenantId: string, version: number): Promise<PolicyVersionView>
  /** What is wrong with a policy as it was written; nothing is stored. */
  check(written: unknown): Promise<PolicyCheck>
  /**
   * Adds a version, which holds from the next message on.
   * @throws AppError `bad_input` naming the rule that is refused; `stale` when another version has come since
   */
  put(tenantId: string, input: NewPolicy): Promise<PolicyView>
  start(): Promise<void>
  stop(): Promise<void>
}

interface NewPolicy {
  /** Null: whatever the latest is. */
  readonly parentVersion: number | null
  /** As it was written; not yet checked. */
  readonly document: unknown
  /** Staff, by id, or `operator`. */
  readonly author: string
}

interface PolicyServices {
  readonly store: Store
  readonly lists: GuardLists
  readonly log: Log
  /** The thread for patterns; tests hand in their own. */
  readonly isolate?: Isolate
}

interface Stored {
  readonly version: number
  readonly author: string
  readonly at: number
  readonly checksum: string
}

export function createPolicies({ store, lists, log, isolate = createPatternIsolate() }: PolicyServices): Policies {
  const known = new Map<string, { lists: GuardLists; version: number | null }>()
  /** Grows with each notice: what was read before one is not kept after it. */
  let notices = 0
  let stopListening = async () => {}

  function forget(tenantId: string) {
    notices++
    if (tenantId === '') known.clear()
    else known.delete(tenantId)
  }

  async function load(tenantId: string): Promise<{ lists: GuardLists; version: number | null }> {
    const stored = await store.withTenant(tenantId, currentPolicy)
    if (!stored) return { lists, version: null }
    const document = PolicyDocument.parse(stored.document)
    return { lists: withPolicy(lists, { version: stored.version, document }, isolate), version: stored.version }
  }

  const shown = ({ version, author, at, checksum }: Stored, names: ReadonlyMap<string, string>) => ({
    version,
    author,
    name: names.get(author) ?? author,
    at: isoTime(at),
    checksum,
  })

  async function view(tenantId: string): Promise<PolicyView> {
    return store.withTenant(tenantId, async (tx) => {
      const stored = await currentPolicy(tx)
      const names = await namesOf(tx)
      return {
        current: stored && { ...shown(stored, names), document: PolicyDocument.parse(stored.document) },
        versions: (await policyVersions(tx)).map((one) => shown(one, names)),
        guards: [...lists.input, ...lists.context, ...lists.output].map(({ id, version, stage }) => ({
          id,
          version,
          stage,
        })),
      }
    })
  }

  return {
    async of(tenantId) {
      const found = known.get(tenantId)
      if (found) return found
      const before = notices
      try {
        const loaded = await load(tenantId)
        if (before === notices) known.set(tenantId, loaded)
        return loaded
      } catch (error) {
        // Not kept: the next message tries again. The floor and the fixed words need no policy.
        log.error('policy', { ...describeError(error), tenant_id: tenantId })
        return { lists: unreadablePolicy(), version: null }
      }
    },
    view,
    version: (tenantId, version) =>
      store.withTenant(tenantId, async (tx) => {
        const stored = await policyVersion(tx, version)
        return { ...shown(stored, await namesOf(tx)), document: PolicyDocument.parse(stored.document) }
      }),
    async check(written) {
      try {
        await readPolicy(written, { lists, isolate })
        return { fault: null }
      } catch (error) {
        if (isAppError(error, 'bad_input')) return { fault: error.message }
        throw error
      }
    },
    async put(tenantId, { parentVersion, document: written, author }) {
      const document = await readPolicy(written, { lists, isolate })
      const now = store.clock.now()
      await store.withTenant(tenantId, async (tx) => {
        const parent = parentVersion ?? (await currentPolicy(tx))?.version ?? 0
        const { version } = await addPolicy(tx, { parentVersion: parent, document, author, now })
        tx.afterCommit(() => forget(tenantId))
        await store.notify(CHANNEL, tenantId, tx)
        const rules = document.input.length + document.context.length + document.output.length
        await audit(tx, [{ actor: author, action: 'policy.put', object: `policy:${version}`, counts: { rules } }])
      })
      return view(tenantId)
    },
    async start() {
      // An empty payload means that notices may have been missed.
      stopListening = await store.listen(CHANNEL, forget)
    },
    async stop() {
      await stopListening()
      await isolate.close()
    },
  }
}

async function namesOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
  return new Map((await listPeople(tx)).map(({ id, name }) => [id, name]))
}
