import { z } from 'zod'
import { RedFlag, Sbar, type Urgency } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import type { EscalationView } from '../core/protocol.ts'
import { lockEncounter } from './encounters.ts'
import { openJson, openOptional, required, sealJson } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

type State = EscalationView['state']

/** Times are milliseconds since 1970. */
export interface Escalation {
  id: string
  encounterId: string
  messageId: string | null
  clientId: string | null
  level: Urgency
  crisis: boolean
  thirdPerson: boolean
  wording: string
  redFlags: RedFlag[]
  handover: Sbar | null
  state: State
  patientAnswer: string | null
  raisedAt: number
  shownAt: number | null
  alertedAt: number | null
  secondAlertAt: number | null
  acknowledgedBy: string | null
  acknowledgedAt: number | null
  closedBy: string | null
  closedAt: number | null
  outcome: string | null
  /** When the loop's next step is due; null once a person has it. */
  dueAt: number | null
}

export interface NewEscalation {
  id?: string
  encounterId: string
  messageId: string | null
  clientId?: string | null
  level: Urgency
  crisis: boolean
  thirdPerson: boolean
  /** Key of the reviewed wording that is shown. */
  wording: string
  redFlags: RedFlag[]
  now: number
}

/**
 * Raises an escalation, due at once. The same message with the same protocols raises one, however often it is screened.
 * Compose it with `receive` and `raiseFloor` in one transaction.
 * @throws AppError `not_found`
 */
export async function raiseEscalation(
  tx: Tx,
  input: NewEscalation,
): Promise<{ escalation: Escalation; isNew: boolean }> {
  const {
    id = newId(input.now),
    encounterId,
    messageId,
    clientId = null,
    level,
    crisis,
    thirdPerson,
    wording,
    redFlags,
    now,
  } = input
  // The encounter's lock makes the look and the insert one step; the protocols are sealed, so no index can compare them.
  await lockEncounter(tx, encounterId)
  const same = messageId === null ? undefined : await findTwin(tx, messageId, redFlags)
  if (same) return { escalation: same, isNew: false }
  await tx.query(
    `insert into app.escalations
       (id, encounter_id, message_id, client_id, level, crisis, third_person, wording, red_flags, raised_at, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [
      id,
      encounterId,
      messageId,
      clientId,
      level,
      crisis,
      thirdPerson,
      wording,
      await sealJson(tx, cell('red_flags', id), redFlags),
      new Date(now),
    ],
  )
  await addStep(tx, { escalationId: id, step: 'raised', now })
  return { escalation: await getEscalation(tx, id), isNew: true }
}

/** @throws AppError `not_found` */
export async function getEscalation(tx: Tx, id: string): Promise<Escalation> {
  return open(tx, required(await tx.query<EscalationRow>(`${SELECT} where id = $1`, [id]), 'escalation'))
}

/** Oldest first. */
export async function escalationsOf(tx: Tx, encounterId: string): Promise<Escalation[]> {
  const rows = await tx.query<EscalationRow>(`${SELECT} where encounter_id = $1 order by raised_at, id`, [encounterId])
  const escalations: Escalation[] = []
  for (const row of rows) escalations.push(await open(tx, row))
  return escalations
}

/** A step of the loop. Only a named person acknowledges, and closes with an outcome. */
export type Step =
  | { to: 'shown' }
  | { to: 'patient_answered'; answer: string }
  | { to: 'alerted' }
  | { to: 'acknowledged'; by: string }
  | { to: 'closed'; by: string; outcome: string }

/** The order of the loop. The state only moves forward: a screen shown after the alert went out is a time, not a state. */
const ORDER: readonly State[] = ['raised', 'shown', 'patient_answered', 'alerted', 'acknowledged', 'closed']

/**
 * Takes a step. A step that was taken before changes nothing (a double click, a replay); the patient may answer again,
 * and an alert after the first is the second alert.
 * @returns the escalation as it is now, and whether this call changed it
 * @throws AppError `conflict` when it is closed, or somebody else has acknowledged it; `not_found`
 */
export async function advanceEscalation(
  tx: Tx,
  id: string,
  step: Step,
  now: number,
): Promise<{ escalation: Escalation; isChanged: boolean }> {
  await lockEscalation(tx, id)
  const before = await getEscalation(tx, id)
  if (isRepeat(before, step)) return { escalation: before, isChanged: false }
  if (before.state === 'closed') throw new AppError('conflict', 'This escalation is closed.')
  if (step.to === 'acknowledged' && before.acknowledgedBy !== null) {
    throw new AppError('conflict', 'Somebody else has acknowledged this escalation.')
  }
  const state = ORDER.indexOf(step.to) > ORDER.indexOf(before.state) ? step.to : before.state
  const at = new Date(now)
  const set: Record<string, unknown> = { state, ...(await changes(tx, before, step, at)) }
  const columns = Object.keys(set)
  await tx.query(
    `update app.escalations set ${columns.map((column, index) => `${column} = $${index + 2}`).join(', ')} where id = $1`,
    [id, ...Object.values(set)],
  )
  const code = step.to === 'patient_answered' ? step.answer : null
  await addStep(tx, { escalationId: id, step: step.to, by: 'by' in step ? step.by : null, code, now })
  return { escalation: await getEscalation(tx, id), isChanged: true }
}

function isRepeat(before: Escalation, step: Step): boolean {
  if (step.to === 'shown') return before.shownAt !== null
  if (step.to === 'acknowledged') return before.acknowledgedBy === step.by
  if (step.to === 'closed') return before.closedBy === step.by
  if (step.to === 'patient_answered') return before.patientAnswer === step.answer
  return false
}

async function changes(tx: Tx, before: Escalation, step: Step, at: Date): Promise<Record<string, unknown>> {
  if (step.to === 'shown') return { shown_at: at }
  if (step.to === 'patient_answered') return { patient_answer: step.answer }
  if (step.to === 'alerted') return before.alertedAt === null ? { alerted_at: at } : { second_alert_at: at }
  if (step.to === 'acknowledged') return { acknowledged_by: step.by, acknowledged_at: at, due_at: null }
  if (step.outcome.trim() === '') throw new AppError('bad_input', 'Say what came of it.')
  return {
    acknowledged_by: before.acknowledgedBy ?? step.by,
    acknowledged_at: before.acknowledgedAt === null ? at : new Date(before.acknowledgedAt),
    closed_by: step.by,
    closed_at: at,
    outcome: await tx.seal(cell('outcome', before.id), step.outcome),
    due_at: null,
  }
}

/** Says when the loop's next step is due. An escalation that a person has is left alone. */
export async function setEscalationDue(tx: Tx, id: string, dueAt: number | null): Promise<void> {
  await lockEscalation(tx, id)
  await tx.query(`update app.escalations set due_at = $2 where id = $1 and state not in ('acknowledged', 'closed')`, [
    id,
    dueAt === null ? null : new Date(dueAt),
  ])
}

/** Takes what is due for one worker, until then; a twin that comes meanwhile gets false. */
export async function claimEscalation(
  tx: Tx,
  id: string,
  { now, until }: { now: number; until: number },
): Promise<boolean> {
  const claimed = await tx.query(
    `update app.escalations set due_at = $3, claimed_until = $3 where id = $1 and due_at <= $2 and state not in ('acknowledged', 'closed') returning id`,
    [id, new Date(now), new Date(until)],
  )
  return claimed.length > 0
}

export async function setHandover(tx: Tx, id: string, handover: Sbar): Promise<void> {
  await lockEscalation(tx, id)
  const sealed = await sealJson(tx, cell('handover', id), handover)
  required(
    await tx.query(`update app.escalations set handover = $2 where id = $1 returning id`, [id, sealed]),
    'escalation',
  )
}

/** Escalations of all tenants whose next step is due, the longest due first. For `store.system`. */
export async function dueEscalations(
  query: Tx['query'],
  { now, limit = 100 }: { now: number; limit?: number },
): Promise<{ tenantId: string; escalationId: string }[]> {
  const rows = await query<{ tenant_id: string; id: string }>(
    `select tenant_id, id from app.escalations where due_at <= $1 order by due_at limit $2`,
    [new Date(now), limit],
  )
  return rows.map((row) => ({ tenantId: row.tenant_id, escalationId: row.id }))
}

/** A line of an escalation's timeline; `step` is a state, or what else was done (`second_contact`, `nobody_on_call`). */
interface TimelineStep {
  step: string
  /** Staff, by id. */
  by: string | null
  code: string | null
  at: number
}

/** Adds a line to the timeline without a change of state. Codes and ids only. */
export async function addStep(
  tx: Tx,
  {
    escalationId,
    step,
    by = null,
    code = null,
    now,
  }: { escalationId: string; step: string; by?: string | null; code?: string | null; now: number },
): Promise<void> {
  await tx.query(
    `insert into app.escalation_steps (id, escalation_id, step, by, code, at) values ($1, $2, $3, $4, $5, $6)`,
    [newId(now), escalationId, step, by, code, new Date(now)],
  )
}

/** Oldest first. */
export async function timeline(tx: Tx, escalationId: string): Promise<TimelineStep[]> {
  const rows = await tx.query<{ step: string; by: string | null; code: string | null; at: Date }>(
    `select step, by, code, at from app.escalation_steps where escalation_id = $1 order by at, ordinal`,
    [escalationId],
  )
  return rows.map((row) => ({ step: row.step, by: row.by, code: row.code, at: row.at.getTime() }))
}

/** What a reader sees of it; the protocols and the words are for staff. */
export function viewEscalation(
  escalation: Escalation,
  { reader, someoneTold }: { reader: 'patient' | 'staff'; someoneTold: boolean },
): EscalationView {
  const { id, clientId, level, crisis, thirdPerson, wording, state, redFlags } = escalation
  const flags = redFlags.map(({ protocol, rule, quote, beside }) => ({
    protocol,
    rule,
    quote,
    ...(beside && { beside }),
  }))
  return {
    escalationId: id,
    clientId,
    level,
    crisis,
    thirdPerson,
    wording,
    state,
    someoneTold,
    redFlags: reader === 'staff' ? flags : [],
  }
}

async function lockEscalation(tx: Tx, id: string): Promise<void> {
  const owner = await tx.query<{ encounter_id: string }>(`select encounter_id from app.escalations where id = $1`, [id])
  await lockEncounter(tx, required(owner, 'escalation').encounter_id)
}

async function findTwin(tx: Tx, messageId: string, redFlags: RedFlag[]): Promise<Escalation | undefined> {
  const names = protocolSet(redFlags)
  for (const row of await tx.query<EscalationRow>(`${SELECT} where message_id = $1`, [messageId])) {
    const found = await open(tx, row)
    if (protocolSet(found.redFlags) === names) return found
  }
  return undefined
}

function protocolSet(redFlags: RedFlag[]): string {
  return [...new Set(redFlags.map((flag) => flag.protocol))].sort().join(' ')
}

const SELECT = `select id, encounter_id, message_id, client_id, level, crisis, third_person, wording, red_flags, handover,
  state, patient_answer, raised_at, shown_at, alerted_at, second_alert_at, acknowledged_by, acknowledged_at, closed_by,
  closed_at, outcome, due_at from app.escalations`

interface EscalationRow extends Record<string, unknown> {
  id: string
  encounter_id: string
  message_id: string | null
  client_id: string | null
  level: Urgency
  crisis: boolean
  third_person: boolean
  wording: string
  red_flags: Buffer
  handover: Buffer | null
  state: State
  patient_answer: string | null
  raised_at: Date
  shown_at: Date | null
  alerted_at: Date | null
  second_alert_at: Date | null
  acknowledged_by: string | null
  acknowledged_at: Date | null
  closed_by: string | null
  closed_at: Date | null
  outcome: Buffer | null
  due_at: Date | null
}

async function open(tx: Tx, row: EscalationRow): Promise<Escalation> {
  return {
    id: row.id,
    encounterId: row.encounter_id,
    messageId: row.message_id,
    clientId: row.client_id,
    level: row.level,
    crisis: row.crisis,
    thirdPerson: row.third_person,
    wording: row.wording,
    redFlags: await openJson(tx, cell('red_flags', row.id), row.red_flags, z.array(RedFlag)),
    handover: row.handover && (await openJson(tx, cell('handover', row.id), row.handover, Sbar)),
    state: row.state,
    patientAnswer: row.patient_answer,
    raisedAt: row.raised_at.getTime(),
    shownAt: row.shown_at?.getTime() ?? null,
    alertedAt: row.alerted_at?.getTime() ?? null,
    secondAlertAt: row.second_alert_at?.getTime() ?? null,
    acknowledgedBy: row.acknowledged_by,
    acknowledgedAt: row.acknowledged_at?.getTime() ?? null,
    closedBy: row.closed_by,
    closedAt: row.closed_at?.getTime() ?? null,
    outcome: await openOptional(tx, cell('outcome', row.id), row.outcome),
    dueAt: row.due_at?.getTime() ?? null,
  }
}

function cell(column: 'red_flags' | 'handover' | 'outcome', id: string): Cell {
  return { table: 'escalations', column, id }
}
