import type { Sender } from './sender.ts'

/** The alert in the clinician's pages is the committed queue row and event themselves; there is nothing more to send. */
export const inApp: Sender = { kind: 'in_app', send: async () => ({ ok: true }) }
