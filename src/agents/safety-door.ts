import { isoTime } from '../core/clock.ts'
import type { IncidentList, ModelSwitchView } from '../core/safety.ts'
import { listPeople } from '../store/people.ts'
import { closeIncident, incidents, modelSwitches, recordIncident, switchModel } from '../store/safety-record.ts'
import type { Tx } from '../store/tenant.ts'
import type { SafetyDoor } from './door.ts'
import type { Services } from './services.ts'

/** What an administrator does when something goes wrong. The floor, the fixed words and the loop need none of it. */
export function createSafetyDoor({ store, clock }: Pick<Services, 'store' | 'clock'>): SafetyDoor {
  return {
    modelSwitch: (actor) => store.withTenant(actor.tenantId, switchView),

    switchModel: (actor, { off, reason }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        await switchModel(tx, { off, reason, by: actor.userId, now: clock.now() })
        return switchView(tx)
      }),

    incidents: (actor) => store.withTenant(actor.tenantId, incidentList),

    recordIncident: (actor, { severity, what }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        await recordIncident(tx, { severity, what, by: actor.userId, now: clock.now() })
        return incidentList(tx)
      }),

    closeIncident: (actor, incidentId, { outcome }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        await closeIncident(tx, incidentId, { outcome, by: actor.userId, now: clock.now() })
        return incidentList(tx)
      }),
  }
}

async function switchView(tx: Tx): Promise<ModelSwitchView> {
  const changes = await modelSwitches(tx)
  const name = await names(tx)
  return {
    off: changes[0]?.off ?? false,
    changes: changes.map(({ off, by, at, reason }) => ({ off, by: name(by), at: isoTime(at), reason })),
  }
}

async function incidentList(tx: Tx): Promise<IncidentList> {
  const all = await incidents(tx)
  const name = await names(tx)
  return {
    incidents: all.map(({ id, severity, what, recordedBy, recordedAt, closed }) => ({
      incidentId: id,
      severity,
      what,
      recordedBy: name(recordedBy),
      recordedAt: isoTime(recordedAt),
      closed: closed && { outcome: closed.outcome, by: name(closed.by), at: isoTime(closed.at) },
    })),
  }
}

async function names(tx: Tx): Promise<(id: string) => string> {
  const known = new Map((await listPeople(tx)).map(({ id, name }) => [id, name]))
  return (id) => known.get(id) ?? id
}
