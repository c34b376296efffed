import { audit, auditPage, verifyAudit } from '../store/audit.ts'
import { listDocuments } from '../store/documents.ts'
import { listPeople } from '../store/people.ts'
import { onCall } from '../store/rota.ts'
import type { AdminDoor } from './door.ts'
import type { Policies } from './policies.ts'
import { createSafetyDoor } from './safety-door.ts'
import type { Services } from './services.ts'

interface AdminDoorOptions extends Pick<Services, 'store' | 'clock'> {
  policies: Policies
}

export function createAdminDoor({ store, clock, policies }: AdminDoorOptions): AdminDoor {
  return {
    ...createSafetyDoor({ store, clock }),

    users: (actor) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const now = new Set((await onCall(tx, clock.now())).map(({ personId }) => personId))
        const people = await listPeople(tx)
        return {
          users: people.map(({ id, role, name, locale }) => ({ userId: id, role, name, locale, onCall: now.has(id) })),
        }
      }),

    documents: (actor) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const documents = await listDocuments(tx)
        return {
          documents: documents.map(({ id, title, source, year, language, section, state, review, chunks }) => ({
            documentId: id,
            title,
            source,
            year,
            language,
            section,
            state,
            reviewedBy: review?.by ?? null,
            chunks,
          })),
        }
      }),

    audit: (actor, { after, limit }) => store.withTenant(actor.tenantId, (tx) => auditPage(tx, { after, limit })),

    policy: (actor) => policies.view(actor.tenantId),

    policyVersion: (actor, version) => policies.version(actor.tenantId, version),

    checkPolicy: (_, document) => policies.check(document),

    putPolicy: (actor, { parentVersion, document }) =>
      policies.put(actor.tenantId, { parentVersion, document, author: actor.userId }),

    recordEvalStart: (actor, suite) =>
      store.withTenant(actor.tenantId, (tx) =>
        audit(tx, [{ actor: actor.userId, action: 'eval.start', object: `suite:${suite}` }]),
      ),

    async verifyAudit(actor) {
      const verdict = await verifyAudit(store, actor.tenantId)
      if (verdict.ok) return { ok: true, entries: verdict.entries, head: verdict.head, firstBad: null, why: null }
      return { ok: false, entries: verdict.firstBad - 1, head: null, firstBad: verdict.firstBad, why: verdict.why }
    },
  }
}
