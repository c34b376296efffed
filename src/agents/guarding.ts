import { placeValues, type WordingKey, wording } from '../clinical/wording/index.ts'
import type { Locale, Turn } from '../core/chat.ts'
import type { Subject, Urgency } from '../core/clinical.ts'
import type { GuardContext, GuardPassage } from '../guardrails/guard.ts'
import type { KnownIdentifier } from '../guardrails/recognizers/known.ts'
import { type GuardRow, runGuards } from '../guardrails/run.ts'
import type { AuditRow } from '../store/audit.ts'
import type { Policies } from './policies.ts'
import type { Passage } from './services.ts'

/** What the guards say, as the workflows need it: what may go on, and the rows that put every verdict on record. */
export interface Guarding {
  /**
   * A message on its way in. `code` null: it goes on. Else `reply` is said instead of an answer; with `urgency` a person
   * is to be told, and `rule` names the guard that said so.
   */
  input(
    message: Turn,
    scope: GuardScope,
  ): Promise<{
    code: string | null
    reply: string | null
    raised: { urgency: Urgency; rule: string } | null
    rows: AuditRow[]
  }>
  /** Passages that may be shown to the step that answers. */
  context(passages: readonly Passage[], scope: GuardScope): Promise<{ passages: Passage[]; rows: AuditRow[] }>
  /** A sentence on its way out, with the passages it cites. `text` null: it stays. */
  output(
    sentence: string,
    scope: GuardScope & { passages: readonly Passage[] },
  ): Promise<{ text: string | null; codes: string[]; rows: AuditRow[] }>
}

export interface GuardScope {
  readonly tenantId: string
  readonly encounterId: string
  readonly locale: Locale
  readonly subject: Subject
  /** What is known of the person the talk is about, who may read it. */
  readonly known: readonly KnownIdentifier[]
  /** The person's own words so far: a sentence that repeats them tells nothing new. */
  readonly said: readonly string[]
}

/** Runs the guards that hold for the tenant: the product's, with the tenant's policy over them. */
export function createGuarding(policies: Pick<Policies, 'of'>): Guarding {
  return {
    async input(message, scope) {
      const { lists, version } = await policies.of(scope.tenantId)
      const outcome = await runGuards(lists.input, message.text, contextOf(scope))
      const rows = auditRows(outcome.rows, { scope, version, object: `message:${message.id}` })
      if (outcome.kind === 'pass') {
        // The floor, the record and the next steps hold the message whole: one that a guard would mask does not go on.
        if (outcome.text === message.text) return { code: null, reply: null, raised: null, rows }
        return { code: 'unavailable', reply: say('guard.unavailable', scope), raised: null, rows }
      }
      if (outcome.kind === 'block') return { code: outcome.code, reply: say(outcome.reply, scope), raised: null, rows }
      // Its words are those of the alarm.
      const rule = outcome.rows.at(-1)?.id ?? 'unknown'
      return { code: outcome.urgency, reply: null, raised: { urgency: outcome.urgency, rule }, rows }
    },

    async context(passages, scope) {
      const { lists, version } = await policies.of(scope.tenantId)
      const kept: Passage[] = []
      const rows: AuditRow[] = []
      for (const passage of passages) {
        const outcome = await runGuards(lists.context, passage.text, contextOf(scope, [passage]))
        rows.push(...auditRows(outcome.rows, { scope, version, object: `chunk:${passage.chunk}` }))
        if (outcome.kind === 'pass') kept.push({ ...passage, text: outcome.text })
      }
      return { passages: kept, rows }
    },

    async output(sentence, { passages, ...scope }) {
      const { lists, version: policy } = await policies.of(scope.tenantId)
      const outcome = await runGuards(lists.output, sentence, contextOf(scope, passages))
      const rows = auditRows(outcome.rows, { scope, version: policy, object: `encounter:${scope.encounterId}` })
      if (outcome.kind === 'pass')
        return { text: outcome.text, codes: outcome.rows.map(({ id, version }) => `${id}@${version}`), rows }
      return { text: null, codes: [outcome.kind === 'block' ? outcome.code : outcome.urgency], rows }
    },
  }
}

function contextOf({ locale, subject, known, said }: GuardScope, passages: readonly Passage[] = []): GuardContext {
  return {
    role: 'patient',
    locale,
    subject,
    known,
    said,
    passages: passages.map(
      ({ chunk, text, population }): GuardPassage => ({ id: chunk, text, ...(population && { population }) }),
    ),
  }
}

function say(key: WordingKey, { locale, subject }: GuardScope): string {
  return wording(locale, key, placeValues(locale, subject.country))
}

/** One row a verdict. Under a policy of the tenant each names its version, also where the product's own guard spoke. */
function auditRows(
  rows: readonly GuardRow[],
  { scope, version: policy, object }: { scope: GuardScope; version: number | null; object: string },
): AuditRow[] {
  return rows.map(({ id, version, stage, action, code, counts, ms }) => ({
    actor: 'system',
    action: `guard.${action}`,
    object,
    ...(code !== '' && { code }),
    guard: { id, version, stage },
    counts: policy === null ? counts : { ...counts, policy },
    ms,
    encounterId: scope.encounterId,
  }))
}
