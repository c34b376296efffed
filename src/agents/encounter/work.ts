import { z } from 'zod'
import type { Alarm } from '../../clinical/alarm.ts'
import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import type { Encounter } from '../../store/encounters.ts'
import type { Message } from '../../store/inbox.ts'
import type { KeptSentence, Lease, Run } from '../../store/runs.ts'
import type { GuardScope } from '../guarding.ts'
import { identifiersOf } from '../identifiers.ts'
import type { StoredInterview } from '../interview-state.ts'
import type { Said } from './said.ts'
import type { Staged } from './staged.ts'

/** What one run works on. It lives in memory for the run only: the graph's own state is small and holds no words. */
export interface Work {
  readonly tenantId: string
  readonly run: Run
  readonly lease: Lease
  /** Model calls that this turn has left, all contracts together. */
  readonly calls: { left: number }
  /** What a try of this run before this one has shown. */
  readonly kept: readonly KeptSentence[]
  /** The rules finish it: a model would give readers of the kept sentences a second answer, or it has broken this run often. */
  readonly isRecovery: boolean
  /** What an earlier try of this run has understood and stored; undefined on the first one. */
  readonly understood: unknown
  /** The person has agreed that the history is taken. */
  readonly consented: boolean
  encounter: Encounter
  interview: { state: StoredInterview | null; version: number }
  facts: Finding[]
  /** What this run answers, in order; and what was said before it. */
  readonly messages: readonly Message[]
  readonly recent: readonly Turn[]
  /** Words said instead of an answer when a guard stopped the message. */
  blockedReply: string | null
  /** Found in the messages of this run. */
  alarm: Alarm | null
  /** Nobody new was called: its words stand in the talk already. */
  isAlarmKnown: boolean
  query: string | null
  /** What the reply has become; the end of the turn stores it. */
  reply: Said | null
  staged: Staged
  readonly signal: AbortSignal
}

export const RunContext = z.object({ work: z.custom<Work>((value) => typeof value === 'object' && value !== null) })
export type RunContext = z.infer<typeof RunContext>

/** What the guards may know of this talk. */
export function scopeOf(work: Work): GuardScope {
  const { encounter, interview, run } = work
  const said = [...before(work), ...work.messages]
    .filter(({ speaker }) => speaker !== 'assistant')
    .map(({ text }) => text)
  const subject = interview.state?.subject ?? encounter.subject
  return {
    tenantId: work.tenantId,
    encounterId: run.encounterId,
    locale: encounter.locale,
    subject,
    known: identifiersOf(encounter.subject),
    said,
  }
}

/** Key of the effect that stores what a model has understood of a run's messages. */
export function understandKey(runId: string): string {
  return `${runId}:understand`
}

/** Key of the effect that posts a run's reply. */
export function replyKey(runId: string): string {
  return `${runId}:reply`
}

/** The earlier of the run's messages and what was said before: what a rule or a model reads beside the last one. */
export function before(work: Work): Turn[] {
  const last = work.messages.at(-1)
  const ids = new Set(work.messages.map(({ id }) => id))
  return [...work.recent.filter(({ id }) => !ids.has(id)), ...work.messages.filter(({ id }) => id !== last?.id)]
}
