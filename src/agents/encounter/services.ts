import type { InstrumentId } from '../../clinical/screeners/score.ts'
import type { MessageDelta } from '../../core/protocol.ts'
import type { AskContexts } from '../ask-context.ts'
import type { Guarding } from '../guarding.ts'
import type { Services } from '../services.ts'

export interface EncounterServices extends Pick<Services, 'store' | 'clock' | 'log' | 'retriever' | 'failpoint'> {
  readonly ask: AskContexts
  readonly guarding: Guarding
  /** Questionnaires that this service may use. */
  readonly forms: readonly InstrumentId[]
  /** Sentences leave one by one while a model writes; without one the reply is a single commit. */
  readonly streams: boolean
  sendDelta(tenantId: string, delta: MessageDelta): void
}
