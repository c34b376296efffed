import { hasConsent } from '../../store/consents.ts'
import { factsOf } from '../../store/facts.ts'
import { type Message, messagesBetween, turns } from '../../store/inbox.ts'
import { readTalk } from '../../store/interview.ts'
import { resultOf } from '../../store/outbox.ts'
import { keptSentences, type Lease, type Run, startRun } from '../../store/runs.ts'
import type { Tx } from '../../store/tenant.ts'
import { CONSENT_VERSION } from '../consent.ts'
import { StoredInterview } from '../interview-state.ts'
import { WINDOW } from '../window.ts'
import { nothingStaged } from './staged.ts'
import { understandKey, type Work } from './work.ts'

/** Model calls before a turn's first sentence leaves, repairs included. */
const CALLS_PER_TURN = 2
/** A run that broke so often is answered by the rules alone. */
const MODEL_ATTEMPTS = 2

/**
 * The run to do now with all it works on, or null when nothing waits.
 * @throws AppError `stale` when somebody else has the encounter by now
 */
export async function takeUp(
  tx: Tx,
  lease: Lease,
  { now, signal }: { now: number; signal: AbortSignal },
): Promise<Work | null> {
  const run = await startRun(tx, lease, now)
  if (!run) return null
  const { encounterId } = run
  const { encounter, interview } = await readTalk(tx, encounterId, { schema: StoredInterview })
  const facts = (await factsOf(tx, encounterId)).map(({ finding }) => finding)
  const recent = await turns(tx, encounterId, { last: WINDOW + 1 })
  const care = { personId: encounter.patientId, purpose: 'care', version: CONSENT_VERSION } as const
  const isFirstTry = run.attempts === 1
  const kept = isFirstTry ? [] : await keptSentences(tx, run.id)
  return {
    tenantId: tx.tenantId,
    run,
    lease,
    calls: { left: CALLS_PER_TURN },
    kept,
    isRecovery: kept.length > 0 || run.attempts > MODEL_ATTEMPTS,
    understood: isFirstTry ? undefined : await resultOf(tx, understandKey(run.id)),
    consented: await hasConsent(tx, care),
    encounter,
    interview,
    facts,
    messages: (await inRange(tx, run, recent)).filter(
      ({ speaker }) => speaker !== 'assistant' && speaker !== 'clinician',
    ),
    recent,
    blockedReply: null,
    alarm: null,
    isAlarmKnown: false,
    query: null,
    reply: null,
    staged: nothingStaged(),
    signal,
  }
}

/** The messages of a run; mostly they stand among the latest. */
async function inRange(tx: Tx, run: Run, recent: readonly Message[]): Promise<Message[]> {
  const oldest = recent[0]
  if (oldest && oldest.seq > run.fromSeq) return messagesBetween(tx, run.encounterId, run)
  return recent.filter(({ seq }) => seq >= run.fromSeq && seq <= run.toSeq)
}
