import type { z } from 'zod'
import { newId } from '../core/ids.ts'
import type { ConsentView } from '../core/rest.ts'
import type { Tx } from './tenant.ts'

type Purpose = z.infer<typeof ConsentView>['purpose']

/** What somebody agreed to. A consent is a record per purpose and version; withdrawing ends it, nothing is deleted. */
interface Consent {
  purpose: Purpose
  version: number
  /** Milliseconds since 1970. */
  givenAt: number
  withdrawnAt: number | null
}

interface Which {
  personId: string
  purpose: Purpose
  version: number
}

/** Giving twice is one consent. */
export async function giveConsent(tx: Tx, { personId, purpose, version, now }: Which & { now: number }): Promise<void> {
  await tx.query(
    `insert into app.consents (id, person_id, purpose, version, given_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, person_id, purpose, version) where withdrawn_at is null do nothing`,
    [newId(now), personId, purpose, version, new Date(now)],
  )
}

/** Ends the consent for a purpose, whichever version was given: as easy as giving it. */
export async function withdrawConsent(
  tx: Tx,
  { personId, purpose, now }: Omit<Which, 'version'> & { now: number },
): Promise<void> {
  await tx.query(
    `update app.consents set withdrawn_at = $3 where person_id = $1 and purpose = $2 and withdrawn_at is null`,
    [personId, purpose, new Date(now)],
  )
}

/** Whether exactly this version stands now. An older version is not a consent to a newer text. */
export async function hasConsent(tx: Tx, { personId, purpose, version }: Which): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from app.consents where person_id = $1 and purpose = $2 and version = $3 and withdrawn_at is null`,
    [personId, purpose, version],
  )
  return rows.length > 0
}

/** The whole history of one person, oldest first. */
export async function listConsents(tx: Tx, personId: string): Promise<Consent[]> {
  const rows = await tx.query<{ purpose: Purpose; version: number; given_at: Date; withdrawn_at: Date | null }>(
    `select purpose, version, given_at, withdrawn_at from app.consents where person_id = $1 order by given_at, id`,
    [personId],
  )
  return rows.map((row) => ({
    purpose: row.purpose,
    version: row.version,
    givenAt: row.given_at.getTime(),
    withdrawnAt: row.withdrawn_at?.getTime() ?? null,
  }))
}
