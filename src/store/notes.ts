import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../core/canonical.ts'
import { Sbar, SoapNote, TriageAssessment, Urgency } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { audit } from './audit.ts'
import { lockEncounter } from './encounters.ts'
import { openJson, required, sealJson } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** What one version of a note says. */
export const NoteBody = z.object({
  soap: SoapNote,
  sbar: Sbar.nullable().default(null),
  /** The drafted triage. */
  triage: TriageAssessment.nullable().default(null),
  /** What the clinician chose and wrote when signing. */
  level: Urgency.nullable().default(null),
  safetyNet: z.string().nullable().default(null),
  followUp: z.string().nullable().default(null),
  emergencyOutcome: z.string().nullable().default(null),
  /** Why the level is below the floor; absent where it is not, also in what was signed before this was kept here. */
  lowerReason: z.string().optional(),
  /** Words of an addendum, or why it was entered in error. */
  reason: z.string().nullable().default(null),
})
export type NoteBody = z.infer<typeof NoteBody>

type NoteState = 'drafting' | 'in_review' | 'signed' | 'entered_in_error'
type Kind = 'draft' | 'edit' | 'signed' | 'addendum' | 'entered_in_error'
export type Author = { kind: 'model' } | { kind: 'person'; id: string }

/** Times are milliseconds since 1970. */
export interface Note {
  id: string
  encounterId: string
  state: NoteState
  /** The last message that the draft has read. */
  throughSeq: number
  /** Set when a message came after the draft. */
  staleAt: number | null
  headVersion: number
  headHash: string | null
  /** The interrupt that waits for a review. */
  interruptId: string | null
}

export interface NoteVersion {
  noteId: string
  version: number
  kind: Kind
  author: Author
  parentHash: string | null
  hash: string
  body: NoteBody
  /** Who signed, when, and a mark that only this database's keys can make over canonical JSON of both and the hash. */
  signature: { by: string; at: number; value: string } | null
  createdAt: number
}

/**
 * Begins a note; an unsigned one of the encounter is taken up again, reading on to `throughSeq`, and is no longer stale.
 * @throws AppError `not_found`
 */
export async function beginNote(
  tx: Tx,
  { id, encounterId, throughSeq, now }: { id?: string; encounterId: string; throughSeq: number; now: number },
): Promise<Note> {
  await lockEncounter(tx, encounterId)
  const [row] = await tx.query<NoteRow>(
    `insert into app.notes as n (id, encounter_id, through_seq, created_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, encounter_id) where state in ('drafting', 'in_review') do update
       set state = 'drafting', stale_at = null, interrupt_id = null, through_seq = greatest(n.through_seq, excluded.through_seq)
     returning ${COLUMNS}`,
    [id ?? newId(now), encounterId, throughSeq, new Date(now)],
  )
  return toNote(row!)
}

/** @throws AppError `not_found` */
export async function getNote(tx: Tx, id: string): Promise<Note> {
  return toNote(required(await tx.query<NoteRow>(`select ${COLUMNS} from app.notes where id = $1`, [id]), 'note'))
}

/** The latest note of an encounter. */
export async function noteOf(tx: Tx, encounterId: string): Promise<Note | null> {
  const [row] = await tx.query<NoteRow>(
    `select ${COLUMNS} from app.notes where encounter_id = $1 order by created_at desc, id desc limit 1`,
    [encounterId],
  )
  return row ? toNote(row) : null
}

/** The draft is there and waits for a review under this interrupt. */
export async function openReview(tx: Tx, noteId: string, interruptId: string): Promise<void> {
  await lockNote(tx, noteId)
  const rows = await tx.query(
    `update app.notes set state = 'in_review', interrupt_id = $2
      where id = $1 and state in ('drafting', 'in_review') and head_version > 0 returning id`,
    [noteId, interruptId],
  )
  if (rows.length === 0) throw new AppError('conflict', 'This note has no draft to review.')
}

/**
 * Takes the interrupt away, so that a review is resumed once.
 * @throws AppError `stale` when another review is open, or none
 */
export async function takeReview(tx: Tx, noteId: string, interruptId: string): Promise<void> {
  await lockNote(tx, noteId)
  const rows = await tx.query(
    `update app.notes set interrupt_id = null where id = $1 and interrupt_id = $2 and state = 'in_review' returning id`,
    [noteId, interruptId],
  )
  if (rows.length === 0)
    throw new AppError('stale', 'This review is over, or the note was drafted again. Load it again.')
}

export interface NewVersion {
  noteId: string
  /** The version this one was made on; 0 for the first. */
  parentVersion: number
  kind: Kind
  author: Author
  body: NoteBody
  now: number
}

/**
 * Adds a version after its parent, compare-and-set. Before the signature: `draft` by the model or a person, `edit` by a
 * person; `signed` by a person, once; after it `addendum` and `entered_in_error` by a person.
 * @throws AppError `stale` when the parent is not the latest version, or messages came after the draft that is signed;
 * `conflict` when the note's state does not take this kind; `not_allowed` when the author may not
 */
export async function addVersion(tx: Tx, input: NewVersion): Promise<NoteVersion> {
  const { noteId, kind, author, now } = input
  const note = await lockNote(tx, noteId)
  checkKind(note, kind)
  await checkAuthor(tx, kind, author)
  if (note.headVersion !== input.parentVersion)
    throw new AppError('stale', 'The note has a newer version. Load it again.')
  if (kind === 'signed' && note.staleAt !== null) {
    throw new AppError('stale', 'The patient has written since this draft. Have it drafted again before signing.')
  }
  const version = note.headVersion + 1
  const body = NoteBody.parse(input.body)
  const hash = hashOf({ noteId, version, kind, author, parentHash: note.headHash, body })
  const signature =
    SIGNED.has(kind) && author.kind === 'person'
      ? await sign(tx, { noteId, version, hash, by: author.id, at: now })
      : null
  await tx.query(
    `insert into app.note_versions (note_id, version, kind, author_kind, author_id, parent_hash, hash, body, signature,
       signed_by, signed_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      noteId,
      version,
      kind,
      author.kind,
      author.kind === 'person' ? author.id : null,
      note.headHash,
      hash,
      await sealJson(tx, cell('body', noteId, version), body),
      signature?.sealed ?? null,
      signature?.by ?? null,
      signature && new Date(signature.at),
      new Date(now),
    ],
  )
  await tx.query(`update app.notes set head_version = $2, head_hash = $3, state = $4 where id = $1`, [
    noteId,
    version,
    hash,
    kind === 'signed' ? 'signed' : kind === 'entered_in_error' ? 'entered_in_error' : note.state,
  ])
  await audit(tx, [
    {
      actor: author.kind === 'person' ? author.id : 'system',
      action: `note.${kind}`,
      object: `note:${noteId}/${version}`,
      code: hash,
      encounterId: note.encounterId,
    },
  ])
  return {
    noteId,
    version,
    kind,
    author,
    parentHash: note.headHash,
    hash,
    body,
    signature: view(signature),
    createdAt: now,
  }
}

/** All versions, the first one first. */
export async function noteVersions(tx: Tx, noteId: string): Promise<NoteVersion[]> {
  const versions: NoteVersion[] = []
  for (const row of await selectVersions(tx, noteId)) {
    const { version } = row
    const signature = row.signature && {
      sealed: row.signature,
      by: row.signed_by ?? '',
      at: row.signed_at?.getTime() ?? 0,
    }
    versions.push({
      noteId,
      version,
      kind: row.kind,
      author: authorOf(row),
      parentHash: row.parent_hash,
      hash: row.hash,
      body: await openJson(tx, cell('body', noteId, version), row.body, NoteBody),
      signature: view(signature),
      createdAt: row.created_at.getTime(),
    })
  }
  return versions
}

type NoteVerdict = { ok: true; versions: number; head: string | null } | { ok: false; firstBad: number; why: string }

/** Checks that a note is as it was written: no version changed, moved, missing or cut off, every signature genuine. */
export async function verifyNote(tx: Tx, noteId: string): Promise<NoteVerdict> {
  const note = await getNote(tx, noteId)
  let parentHash: string | null = null
  let version = 0
  for (const row of await selectVersions(tx, noteId)) {
    version++
    if (row.version !== version) return { ok: false, firstBad: version, why: 'the version is missing' }
    const why = await whyBad(tx, noteId, row, parentHash)
    if (why !== null) return { ok: false, firstBad: version, why }
    parentHash = row.hash
  }
  if (note.headVersion !== version || note.headHash !== parentHash) {
    return { ok: false, firstBad: version + 1, why: 'the latest version is missing' }
  }
  return { ok: true, versions: version, head: parentHash }
}

/** The note as it is once nobody else changes it. */
async function lockNote(tx: Tx, noteId: string): Promise<Note> {
  await lockEncounter(tx, (await getNote(tx, noteId)).encounterId)
  return getNote(tx, noteId)
}

const SIGNED: ReadonlySet<Kind> = new Set<Kind>(['signed', 'addendum', 'entered_in_error'])

function checkKind(note: Note, kind: Kind): void {
  const isUnsigned = note.state === 'drafting' || note.state === 'in_review'
  const wantsUnsigned = kind === 'draft' || kind === 'edit' || kind === 'signed'
  if (note.state === 'entered_in_error' || isUnsigned !== wantsUnsigned) {
    throw new AppError('conflict', `A note that is ${note.state} takes no ${kind}.`)
  }
  if (kind !== 'draft' && note.headVersion === 0) throw new AppError('conflict', 'This note has no draft yet.')
}

async function checkAuthor(tx: Tx, kind: Kind, author: Author): Promise<void> {
  if (author.kind === 'model') {
    if (kind !== 'draft') throw new AppError('not_allowed', 'Only a person edits and signs a note.')
    return
  }
  const rows = await tx.query(`select 1 from app.people where id = $1 and role = 'clinician' and active`, [author.id])
  if (rows.length === 0) throw new AppError('not_allowed', 'Only an active clinician writes in a note.')
}

interface Hashed extends Pick<NoteVersion, 'noteId' | 'version' | 'kind' | 'author' | 'parentHash' | 'body'> {}

function hashOf({ noteId, version, kind, author, parentHash, body }: Hashed): string {
  return createHash('sha256').update(canonicalJson({ noteId, version, kind, author, parentHash, body })).digest('hex')
}

interface Signature {
  sealed: Buffer
  by: string
  at: number
}

/**
 * A signature is the canonical statement, sealed with the tenant's key for this cell: whoever has the database alone can
 * neither make one nor move one.
 */
async function sign(
  tx: Tx,
  statement: { noteId: string; version: number; hash: string; by: string; at: number },
): Promise<Signature> {
  const { noteId, version, by, at } = statement
  return { sealed: await tx.seal(cell('signature', noteId, version), canonicalJson(statement)), by, at }
}

function view(signature: Signature | null): NoteVersion['signature'] {
  return signature && { by: signature.by, at: signature.at, value: signature.sealed.toString('base64url') }
}

async function whyBad(tx: Tx, noteId: string, row: VersionRow, parentHash: string | null): Promise<string | null> {
  const { version, kind, hash } = row
  if (row.parent_hash !== parentHash) return 'it does not follow the version before it'
  try {
    const body = await openJson(tx, cell('body', noteId, version), row.body, NoteBody)
    if (hashOf({ noteId, version, kind, author: authorOf(row), parentHash, body }) !== hash)
      return 'its content was changed'
    if (!SIGNED.has(kind)) return row.signature === null ? null : 'it has a signature that it must not have'
    if (row.signature === null || row.signed_by === null || row.signed_at === null) return 'its signature is missing'
    const said = await tx.open(cell('signature', noteId, version), row.signature)
    const statement = canonicalJson({ noteId, version, hash, by: row.signed_by, at: row.signed_at.getTime() })
    return said === statement ? null : 'its signature is for something else'
  } catch (error) {
    if (error instanceof AppError && error.code === 'corrupt') return 'its content or its signature was changed'
    throw error
  }
}

const COLUMNS = `id, encounter_id, state, through_seq, stale_at, head_version, head_hash, interrupt_id`

interface NoteRow extends Record<string, unknown> {
  id: string
  encounter_id: string
  state: NoteState
  through_seq: string
  stale_at: Date | null
  head_version: number
  head_hash: string | null
  interrupt_id: string | null
}

function toNote(row: NoteRow): Note {
  return {
    id: row.id,
    encounterId: row.encounter_id,
    state: row.state,
    throughSeq: Number(row.through_seq),
    staleAt: row.stale_at?.getTime() ?? null,
    headVersion: row.head_version,
    headHash: row.head_hash,
    interruptId: row.interrupt_id,
  }
}

interface VersionRow extends Record<string, unknown> {
  version: number
  kind: Kind
  author_kind: Author['kind']
  author_id: string | null
  parent_hash: string | null
  hash: string
  body: Buffer
  signature: Buffer | null
  signed_by: string | null
  signed_at: Date | null
  created_at: Date
}

function selectVersions(tx: Tx, noteId: string): Promise<VersionRow[]> {
  return tx.query<VersionRow>(
    `select version, kind, author_kind, author_id, parent_hash, hash, body, signature, signed_by, signed_at, created_at
       from app.note_versions where note_id = $1 order by version`,
    [noteId],
  )
}

function authorOf(row: VersionRow): Author {
  return row.author_kind === 'person' && row.author_id !== null
    ? { kind: 'person', id: row.author_id }
    : { kind: 'model' }
}

function cell(column: 'body' | 'signature', noteId: string, version: number): Cell {
  return { table: 'note_versions', column, id: `${noteId}/${version}` }
}
