import type { Client } from './client.ts'

/** A run that was taken over or aborted says nothing of its own; after so long the talk goes on without an answer. */
const REPLY_MS = 3_000

/**
 * Sends a message and waits until the whole reply is there, as a person would.
 * @returns milliseconds from sending to the reply; null when none came in time
 */
export async function say(
  patient: Client,
  message: { encounterId: string; clientId: string; text: string },
  { waitMs = REPLY_MS }: { waitMs?: number } = {},
): Promise<number | null> {
  const started = performance.now()
  let sentAt = Number.POSITIVE_INFINITY
  let stop = () => {}
  let timer: NodeJS.Timeout | undefined
  const seen: { seq: number; at: number }[] = []
  try {
    return await new Promise<number | null>((resolve, reject) => {
      const look = () => {
        const reply = seen.find(({ seq }) => seq > sentAt)
        if (reply) resolve(reply.at - started)
      }
      timer = setTimeout(resolve, waitMs, null)
      stop = patient.onEvent((event) => {
        if (event.encounterId !== message.encounterId || event.type !== 'message' || event.speaker !== 'assistant')
          return
        seen.push({ seq: event.seq, at: performance.now() })
        look()
      })
      void patient.send('message-send', message).then(({ seq }) => {
        // The reply can overtake the acknowledgement.
        sentAt = seq
        look()
      }, reject)
    })
  } finally {
    clearTimeout(timer)
    stop()
  }
}
