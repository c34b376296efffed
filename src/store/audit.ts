import { createHmac } from 'node:crypto'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { AuditPage } from '../core/rest.ts'
import { inside, type Tx } from './tenant.ts'

/** One thing that happened, in ids, codes and counts. It names nobody but staff, by id, and never holds text. */
export interface AuditRow {
  /** Id of a member of staff, 'system' or 'patient'. */
  readonly actor: string | null
  /** Noun and verb: `note.sign`, `guard.verdict`. */
  readonly action: string
  /** Kind and id: `note:<id>`. */
  readonly object: string
  readonly code?: string
  readonly guard?: { readonly id: string; readonly version: number; readonly stage: string }
  readonly counts?: Readonly<Record<string, number>>
  /** Duration in milliseconds. */
  readonly ms?: number
  readonly encounterId?: string
}

/** No white space: what a sentence needs, an id or a code does not. */
const WORD = /^[A-Za-z0-9_.:/@+-]{1,200}$/
/** True for an id or a code, false for anything that could be a sentence. */
export function isCode(value: string): boolean {
  return WORD.test(value)
}

/**
 * Adds rows to the tenant's chain, in the transaction that does what they tell. Call it last: from here to the commit
 * the other writers of this tenant's trail wait.
 * @throws AppError `internal` on a value that is no id, code or number.
 */
export async function audit(tx: Tx, rows: readonly AuditRow[]): Promise<void> {
  if (rows.length === 0) return
  for (const row of rows) refuseText(row)
  const { clock, cipher } = inside(tx)
  const { auditKey } = await cipher()
  const at = isoTime(clock.now())
  const [head] = await tx.query<{ seq: string; hash: Buffer }>('select seq, hash from app.audit_heads for update')
  if (!head) throw new AppError('not_found', 'There is no such tenant.')
  let { hash } = head
  const entries = rows.map((row, index) => {
    const entry = toEntry(row, Number(head.seq) + 1 + index, at)
    hash = link(auditKey, tx.tenantId, hash, entry)
    return { ...entry, hash: `\\x${hash.toString('hex')}` }
  })
  await tx.query(
    `with added as (
       insert into app.audit (seq, at, actor, action, object, code, guard_id, guard_version, guard_stage, counts, ms, encounter_id, hash)
       select * from jsonb_to_recordset($1::jsonb) as e(seq bigint, at timestamptz, actor text, action text, object text, code text,
         guard_id text, guard_version integer, guard_stage text, counts jsonb, ms double precision, encounter_id uuid, hash bytea)
     )
     update app.audit_heads set seq = $2, hash = $3`,
    [JSON.stringify(entries), Number(head.seq) + rows.length, hash],
  )
}

/** The first head of a tenant's chain. */
export function chainStart(auditKey: Buffer, tenantId: string): Buffer {
  return createHmac('sha256', auditKey).update(`start:${tenantId}`).digest()
}

type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly firstBad: number; readonly why: string }

const PAGE = 2_000

/**
 * Walks the chain of a tenant and names the first entry that is not as it was written. With `since`, a head that was kept
 * elsewhere, it also notices a trail that was cut off or rolled back as a whole.
 */
export async function verifyAudit(
  store: { withTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> },
  tenantId: string,
  since?: { readonly entries: number; readonly head: string },
): Promise<AuditVerdict> {
  let seq = 0
  let hash: Buffer | null = null
  for (;;) {
    // A page a transaction, so that a long trail doesn't hold up the service.
    const step = await store.withTenant(tenantId, async (tx): Promise<AuditVerdict | 'more'> => {
      const { auditKey } = await inside(tx).cipher()
      hash ??= chainStart(auditKey, tenantId)
      const rows = await tx.query<StoredEntry & Record<string, unknown>>(
        `${SELECT_ENTRIES} where seq > $1 order by seq limit $2`,
        [seq, PAGE],
      )
      for (const { hash: stored, ...row } of rows) {
        const entry = fromStored(row)
        if (entry.seq !== seq + 1) return bad(seq + 1, 'the entry is missing')
        hash = link(auditKey, tenantId, hash, entry)
        if (!hash.equals(stored)) return bad(entry.seq, 'the entry or its place was changed')
        seq = entry.seq
        if (since?.entries === seq && hash.toString('hex') !== since.head)
          return bad(seq, 'it differs from the head kept elsewhere')
      }
      if (rows.length === PAGE) return 'more'
      const [head] = await tx.query<{ seq: string; hash: Buffer }>('select seq, hash from app.audit_heads')
      // The head is read after the rows: an entry written between the two makes another round.
      if (
        head &&
        Number(head.seq) > seq &&
        (await tx.query('select 1 from app.audit where seq = $1', [seq + 1])).length > 0
      )
        return 'more'
      if (!head || Number(head.seq) !== seq || !head.hash.equals(hash))
        return bad(seq + 1, 'the end of the trail is missing')
      if (since && since.entries > seq) return bad(seq + 1, 'the trail is shorter than the head kept elsewhere')
      return { ok: true, entries: seq, head: hash.toString('hex') }
    })
    if (step !== 'more') return step
  }
}

/** A page of a tenant's trail, oldest first. `next`: what to ask for as `after` next, null at the end. */
export async function auditPage(tx: Tx, { after, limit }: { after: number; limit: number }): Promise<AuditPage> {
  const rows = await tx.query<StoredEntry & Record<string, unknown>>(
    `${SELECT_ENTRIES} where seq > $1 order by seq limit $2`,
    [after, limit],
  )
  const entries = rows.map(({ seq, at, actor, action, object, code, counts, ms, hash, ...row }) => ({
    entry: Number(seq),
    at: isoTime(at.getTime()),
    actor,
    action,
    object,
    code,
    guard: guardOf(row),
    counts: counts ?? {},
    ms,
    hash: hash.toString('hex'),
  }))
  return { entries, next: entries.length === limit ? (entries.at(-1)?.entry ?? null) : null }
}

type GuardColumns = Pick<Entry, 'guard_id' | 'guard_version' | 'guard_stage'>
function guardOf({ guard_id: id, guard_version: version, guard_stage: stage }: GuardColumns) {
  return id === null || version === null || stage === null ? null : { id, version, stage }
}

interface Entry {
  seq: number
  at: string
  actor: string | null
  action: string
  object: string
  code: string | null
  guard_id: string | null
  guard_version: number | null
  guard_stage: string | null
  counts: Readonly<Record<string, number>> | null
  ms: number | null
  encounter_id: string | null
}

type StoredEntry = Omit<Entry, 'seq' | 'at'> & { seq: string; at: Date; hash: Buffer }

const SELECT_ENTRIES = `select seq, at, actor, action, object, code, guard_id, guard_version, guard_stage, counts, ms,
  encounter_id, hash from app.audit`

function toEntry(row: AuditRow, seq: number, at: string): Entry {
  return {
    seq,
    at,
    actor: row.actor,
    action: row.action,
    object: row.object,
    code: row.code ?? null,
    guard_id: row.guard?.id ?? null,
    guard_version: row.guard?.version ?? null,
    guard_stage: row.guard?.stage ?? null,
    counts: row.counts ?? null,
    ms: row.ms ?? null,
    encounter_id: row.encounterId?.toLowerCase() ?? null,
  }
}

function fromStored({ seq, at, ...rest }: Omit<StoredEntry, 'hash'>): Entry {
  return { ...(rest as Omit<Entry, 'seq' | 'at'>), seq: Number(seq), at: isoTime(at.getTime()) }
}

/** Keyed, so that nobody with the database alone can write a chain that verifies. */
function link(auditKey: Buffer, tenantId: string, previous: Buffer, entry: Entry): Buffer {
  const counts = entry.counts && Object.entries(entry.counts).sort(([a], [b]) => (a < b ? -1 : 1))
  const fields = [
    tenantId,
    entry.seq,
    entry.at,
    entry.actor,
    entry.action,
    entry.object,
    entry.code,
    entry.guard_id,
    entry.guard_version,
    entry.guard_stage,
    counts,
    entry.ms,
    entry.encounter_id,
  ]
  return createHmac('sha256', auditKey).update(previous).update(JSON.stringify(fields)).digest()
}

function refuseText({ actor, action, object, code, guard, counts, ms, encounterId }: AuditRow): void {
  const words = [actor, action, object, code, guard?.id, guard?.stage, encounterId, ...Object.keys(counts ?? {})]
  const numbers = [guard?.version, ms, ...Object.values(counts ?? {})]
  const isFine =
    words.every((word) => word === null || word === undefined || isCode(word)) &&
    numbers.every((number) => number === undefined || Number.isFinite(number))
  // The refused value stays out of the message: it may be what must not be in a log.
  if (!isFine) throw new AppError('internal', 'An audit row may hold ids, codes and numbers only.')
}

function bad(firstBad: number, why: string): AuditVerdict {
  return { ok: false, firstBad, why }
}
