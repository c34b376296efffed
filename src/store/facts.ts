import { Finding } from '../core/clinical.ts'
import { newId } from '../core/ids.ts'
import { openJson, sealJson } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** Something known, with where it came from. Nothing is changed or deleted: a correction names what it replaces. */
export interface Fact {
  id: string
  finding: Finding
  source: 'rule' | 'model' | 'clinician'
  supersedes: string | null
  /** Milliseconds since 1970. */
  at: number
}

export interface NewFact {
  finding: Finding
  source: Fact['source']
  supersedes?: string | null
}

/** Adds facts in order. Under an effect key (run, node and purpose) they are added once, however often it is replayed. */
export async function addFacts(
  tx: Tx,
  {
    encounterId,
    effectKey = null,
    facts,
    now,
  }: { encounterId: string; effectKey?: string | null; facts: NewFact[]; now: number },
): Promise<void> {
  if (facts.length === 0) return
  const rows: { id: string; body: Buffer; source: string; supersedes: string | null }[] = []
  for (const { finding, source, supersedes = null } of facts) {
    const id = newId(now)
    rows.push({ id, body: await sealJson(tx, cell(id), finding), source, supersedes })
  }
  await tx.query(
    `insert into app.facts (id, encounter_id, body, source, supersedes, effect_key, ordinal, at)
     select f.id, $1, f.body, f.source, f.supersedes, $6, f.ordinal, $7
       from unnest($2::uuid[], $3::bytea[], $4::text[], $5::uuid[]) with ordinality as f(id, body, source, supersedes, ordinal)
     on conflict do nothing`,
    [
      encounterId,
      rows.map((row) => row.id),
      rows.map((row) => row.body),
      rows.map((row) => row.source),
      rows.map((row) => row.supersedes),
      effectKey,
      new Date(now),
    ],
  )
}

/** What is known now: every fact that none replaces, oldest first. */
export function factsOf(tx: Tx, encounterId: string): Promise<Fact[]> {
  return select(tx, encounterId, `and not exists (select from app.facts l where l.supersedes = f.id)`)
}

/** Everything that was ever known, oldest first. */
export function factTrail(tx: Tx, encounterId: string): Promise<Fact[]> {
  return select(tx, encounterId, '')
}

async function select(tx: Tx, encounterId: string, and: string): Promise<Fact[]> {
  const rows = await tx.query<FactRow>(
    `select id, body, source, supersedes, at from app.facts f where encounter_id = $1 ${and} order by at, written`,
    [encounterId],
  )
  const facts: Fact[] = []
  for (const row of rows) {
    facts.push({
      id: row.id,
      finding: await openJson(tx, cell(row.id), row.body, Finding),
      source: row.source,
      supersedes: row.supersedes,
      at: row.at.getTime(),
    })
  }
  return facts
}

interface FactRow extends Record<string, unknown> {
  id: string
  body: Buffer
  source: Fact['source']
  supersedes: string | null
  at: Date
}

function cell(id: string): Cell {
  return { table: 'facts', column: 'body', id }
}
