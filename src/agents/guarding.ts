import { placeValues, wording } from '../clinical/wording/index.ts'
import type { Locale, Turn } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import type { Guard, GuardContext, GuardPassage } from '../guardrails/guard.ts'
import type { KnownIdentifier } from '../guardrails/recognizers/known.ts'
import { type GuardRow, runGuards } from '../guardrails/run.ts'
import type { AuditRow } from '../store/audit.ts'
import type { Passage } from './services.ts'

/** What the guards say, as the workflows need it: what may go on, and the rows that put every verdict on record. */
export interface Guarding {
  /** A message on its way in. `reply`: said instead of an answer, null = it goes on. */
  input(message: Turn, scope: GuardScope): Promise<{ code: string | null; reply: string | null; rows: AuditRow[] }>
  /** Passages that may be shown to the step that answers. */
  context(passages: readonly Passage[], scope: GuardScope): Promise<{ passages: Passage[]; rows: AuditRow[] }>
  /** A sentence on its way out, with the passages it cites. `text` null: it stays. */
  output(
    sentence: string,
    scope: GuardScope & { passages: readonly Passage[] },
  ): Promise<{ text: string | null; codes: string[]; rows: AuditRow[] }>
}

export interface GuardScope {
  readonly encounterId: string
  readonly locale: Locale
  readonly subject: Subject
  /** What is known of the person the talk is about, who may read it. */
  readonly known: readonly KnownIdentifier[]
  /** The person's own words so far: a sentence that repeats them tells nothing new. */
  readonly said: readonly string[]
}

export interface GuardLists {
  readonly input: readonly Guard[]
  readonly context: readonly Guard[]
  readonly output: readonly Guard[]
}

export function createGuarding(lists: GuardLists): Guarding {
  return {
    async input(message, scope) {
      const outcome = await runGuards(lists.input, message.text, contextOf(scope))
      const rows = auditRows(outcome.rows, scope, `message:${message.id}`)
      if (outcome.kind === 'pass') return { code: null, reply: null, rows }
      const code = outcome.kind === 'block' ? outcome.code : outcome.urgency
      return {
        code,
        reply: wording(scope.locale, outcome.reply, placeValues(scope.locale, scope.subject.country)),
        rows,
      }
    },

    async context(passages, scope) {
      const kept: Passage[] = []
      const rows: AuditRow[] = []
      for (const passage of passages) {
        const outcome = await runGuards(lists.context, passage.text, contextOf(scope, [passage]))
        rows.push(...auditRows(outcome.rows, scope, `chunk:${passage.chunk}`))
        if (outcome.kind === 'pass') kept.push({ ...passage, text: outcome.text })
      }
      return { passages: kept, rows }
    },

    async output(sentence, { passages, ...scope }) {
      const outcome = await runGuards(lists.output, sentence, contextOf(scope, passages))
      const rows = auditRows(outcome.rows, scope, `encounter:${scope.encounterId}`)
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
    passages: passages.map(({ chunk, text }): GuardPassage => ({ id: chunk, text })),
  }
}

function auditRows(rows: readonly GuardRow[], { encounterId }: GuardScope, object: string): AuditRow[] {
  return rows.map(({ id, version, stage, action, code, counts, ms }) => ({
    actor: 'system',
    action: `guard.${action}`,
    object,
    ...(code !== '' && { code }),
    guard: { id, version, stage },
    counts,
    ms,
    encounterId,
  }))
}
