import { MINUTE, SECOND } from '../../core/clock.ts'
import type { EncounterEvent, QueueEntry } from '../../core/protocol.ts'
import { EncounterView, QueueList } from '../../core/rest.ts'
import type { RunningService } from '../suite.ts'
import { connect } from './client.ts'
import { say } from './say.ts'
import type { Talk } from './talks.ts'

export interface Replayed {
  /** As a clinician sees it in the end. */
  readonly view: EncounterView
  readonly queued: QueueEntry | null
  /** What the patient saw. */
  readonly events: readonly EncounterEvent[]
}

/** After so long without a word the service ends a talk by itself; nothing else may end one here. */
const SILENCE_MS = 15 * MINUTE
const TYPING_MS = 20 * SECOND

/** Plays one talk over the socket as a patient, falls silent, and reads what a clinician then finds. */
export async function replay(service: RunningService, talk: Talk): Promise<Replayed> {
  const patient = await connect(service.url, await service.signIn('patient'))
  try {
    const { encounterId } = await patient.send('encounter-open', { fresh: true, locale: 'en' })
    for (const [index, text] of talk.messages.entries()) {
      service.clock.advance(TYPING_MS)
      await say(patient, { encounterId, clientId: `${talk.id}-${index}`, text })
    }
    await service.idle()
    service.clock.advance(SILENCE_MS + SECOND)
    await service.idle()
    const { events } = await patient.send('events-resume', { encounterId, afterSeq: 0 })
    const clinician = await connect(service.url, await service.signIn('clinician'))
    try {
      const view = await clinician.read(`/encounters/${encounterId}`, EncounterView)
      const { entries } = await clinician.read('/queue', QueueList)
      return { view, queued: entries.find((entry) => entry.encounterId === encounterId) ?? null, events }
    } finally {
      clinician.close()
    }
  } finally {
    patient.close()
  }
}
