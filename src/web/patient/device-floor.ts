import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT, type Urgency, urgencyRank } from '../../core/clinical.ts'
import type { Noticed } from './alarms.ts'

interface DeviceFloorInput {
  clientId: string
  text: string
  typedAt: string
  /** Earlier turns of the talk, oldest first. */
  recent: readonly Turn[]
}

const WINDOW = 10

/**
 * The floor on this device, for a message that the server has not got: its medicine is a lazy chunk, loaded while there
 * is still a network. It only warns; the server runs its own when the message arrives. Null = nothing urgent found.
 */
export async function screenOnDevice({ clientId, text, typedAt, recent }: DeviceFloorInput): Promise<Noticed | null> {
  const { screen, protocols } = await loadFloor()
  const message: Turn = { id: clientId, speaker: 'patient', text, at: typedAt }
  const asked = recent.at(-1)
  const { redFlags } = screen({
    message,
    question: asked?.speaker === 'assistant' ? asked : null,
    recent: recent.slice(-WINDOW),
    facts: [],
    subject: UNKNOWN_SUBJECT,
  })
  const [flag] = redFlags.toSorted((a, b) => urgencyRank(b.level) - urgencyRank(a.level))
  if (!flag || urgencyRank(flag.level) < urgencyRank('urgent')) return null
  const wording = protocols.find(({ name }) => name === flag.protocol)?.wording
  return {
    clientId,
    level: flag.level,
    crisis: flag.crisis,
    thirdPerson: flag.thirdPerson,
    wording: fitting(wording, flag.level),
  }
}

/** Fetches the medicine ahead of need: offline is too late. */
export async function loadFloor() {
  const [{ screen }, { protocols }] = await Promise.all([
    import('../../clinical/floor.ts'),
    import('../../clinical/protocols/index.ts'),
  ])
  return { screen, protocols }
}

/** A protocol's wording may be for another level than the rule that fired. */
function fitting(wording: string | undefined, level: Urgency): string {
  const family = level === 'emergency' ? 'emergency' : 'urgent'
  return wording?.startsWith(family) ? wording : family
}
