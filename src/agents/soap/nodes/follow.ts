import type { Runtime } from '@langchain/langgraph'
import { wording } from '../../../clinical/wording/index.ts'
import { getEncounter } from '../../../store/encounters.ts'
import { post } from '../../../store/inbox.ts'
import type { NoteServices } from '../services.ts'
import type { NoteState } from '../state.ts'

/** After the signature: the patient is told that a clinician has signed, once. The note itself is not shared. */
export function follow({ store, clock, failpoint }: NoteServices) {
  return async (
    { encounterId, noteId }: NoteState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<NoteState>> => {
    failpoint('follow:before')
    await store.withTenant(context!.tenantId, async (tx) => {
      const { locale } = await getEncounter(tx, encounterId)
      await post(tx, {
        encounterId,
        effectKey: `note:${noteId}:signed`,
        speaker: 'assistant',
        text: wording(locale, 'chat.signed'),
        now: clock.now(),
      })
    })
    failpoint('follow:after')
    return {}
  }
}
