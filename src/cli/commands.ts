import { z } from 'zod'
import { createPolicies } from '../agents/policies.ts'
import { silentLog } from '../core/log.ts'
import type { PolicyView } from '../core/policy.ts'
import { contextGuards, inputGuards, outputGuards } from '../guardrails/guards/index.ts'
import { addDocument, listDocuments, publishDocument, reviewDocument } from '../rag/library.ts'
import { verifyAudit } from '../store/audit.ts'
import { backup } from '../store/backup.ts'
import type { Store } from '../store/open.ts'
import { staffCommands } from './staff.ts'
import { parseArgs, tenantOf } from './store.ts'

const Tenant = z.object({ tenant: z.string().optional() })
const DocumentId = z.uuid('is no id of a document: kb list shows them')
const Review = Tenant.extend({ id: DocumentId, by: z.string(), role: z.string(), date: z.string() })

/**
 * What a command does with the store, by name. The process that holds the embedded folder serves these over its socket,
 * so that a command works beside a running service.
 */
export const commands = {
  'audit-verify': async (store: Store) => {
    const tenants = await store.tenants()
    return Promise.all(tenants.map(async ({ id, name }) => ({ id, name, verdict: await verifyAudit(store, id) })))
  },
  backup: async (store: Store, args: unknown) => {
    const { folder } = parseArgs(z.object({ folder: z.string() }), args)
    const { masterKeyId, archive } = await backup(store, folder)
    return { folder, masterKeyId, bytes: archive.bytes }
  },
  'kb-list': async (store: Store, args: unknown) => {
    const documents = await listDocuments(store, await tenantOf(store, parseArgs(Tenant, args).tenant))
    return documents.map(({ id, title, state, source, year, chunks }) => ({ id, title, state, source, year, chunks }))
  },
  'kb-add': async (store: Store, args: unknown) => {
    const { tenant, markdown } = parseArgs(Tenant.extend({ markdown: z.string() }), args)
    return addDocument(store, await tenantOf(store, tenant), markdown)
  },
  'kb-review': async (store: Store, args: unknown) => {
    const { tenant, id, by, role, date } = parseArgs(Review, args)
    await reviewDocument(store, await tenantOf(store, tenant), id, { by, role, date })
    return { id }
  },
  'kb-publish': async (store: Store, args: unknown) => {
    const { tenant, id } = parseArgs(Tenant.extend({ id: DocumentId }), args)
    return publishDocument(store, await tenantOf(store, tenant), id)
  },
  'policy-load': async (store: Store, args: unknown) => {
    const { tenant, document } = parseArgs(Tenant.extend({ document: z.unknown() }), args)
    const tenantId = await tenantOf(store, tenant)
    const input = { parentVersion: null, document, author: 'operator' }
    const { current } = await withPolicies(store, (policies) => policies.put(tenantId, input))
    return { version: current?.version ?? 0 }
  },
  'policy-show': async (store: Store, args: unknown): Promise<PolicyView> => {
    const tenantId = await tenantOf(store, parseArgs(Tenant, args).tenant)
    return withPolicies(store, (policies) => policies.view(tenantId))
  },
  ...staffCommands,
} as const

/** Beside a running service: it hears of a new version from the database. */
async function withPolicies<T>(
  store: Store,
  work: (policies: ReturnType<typeof createPolicies>) => Promise<T>,
): Promise<T> {
  const lists = { input: inputGuards, context: contextGuards, output: outputGuards }
  const policies = createPolicies({ store, lists, log: silentLog })
  try {
    return await work(policies)
  } finally {
    await policies.stop()
  }
}
