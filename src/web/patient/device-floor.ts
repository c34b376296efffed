import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
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
  const { screen, alarmOf } = await loadFloor()
  const message: Turn = { id: clientId, speaker: 'patient', text, at: typedAt }
  const asked = recent.at(-1)
  const { redFlags } = screen({
    message,
    question: asked?.speaker === 'assistant' ? asked : null,
    recent: recent.slice(-WINDOW),
    facts: [],
    subject: UNKNOWN_SUBJECT,
  })
  const alarm = alarmOf(redFlags)
  if (!alarm) return null
  const { level, crisis, thirdPerson, wording } = alarm
  return { clientId, level, crisis, thirdPerson, wording }
}

/** Fetches the medicine ahead of need: offline is too late. */
export async function loadFloor() {
  const [{ screen }, { alarmOf }] = await Promise.all([
    import('../../clinical/floor.ts'),
    import('../../clinical/alarm.ts'),
  ])
  return { screen, alarmOf }
}
