import type { Urgency } from '../../../core/clinical.ts'
import type { DataClass } from '../../../models/model.ts'
import type { Channel } from '../../../store/rota.ts'

/** Class of what an alert holds: opaque ids and a level. */
export const ALERT_DATA: DataClass = 'pseudonymised'

/** What wakes a person: ids and a level, never a word of the patient's. */
export interface AlertMessage {
  /** The same for every try of this attempt: receivers drop a second one. */
  readonly key: string
  readonly escalationId: string
  readonly encounterId: string
  readonly level: Urgency
  readonly crisis: boolean
  /** 1 for the first alert. */
  readonly round: number
  /** Where the case opens. */
  readonly link: string
}

export type SendResult = { readonly ok: true } | { readonly ok: false; readonly code: string }

/** One way to reach a person. Adding one is a file and a line in the list beside it. */
export interface Sender {
  readonly kind: Channel['kind']
  /** Never throws for a receiver that is dead or slow: that is a result. */
  send(alert: AlertMessage, address: string, signal: AbortSignal): Promise<SendResult>
}
