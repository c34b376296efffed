import type { AskContexts } from '../ask-context.ts'
import type { Services } from '../services.ts'

export interface NoteServices extends Pick<Services, 'store' | 'clock' | 'log' | 'failpoint'> {
  readonly ask: AskContexts
}
