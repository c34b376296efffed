import { allergyConflicts } from '../../clinical/note/allergy-check.ts'
import { urgencyRank } from '../../core/clinical.ts'
import { isoTime } from '../../core/clock.ts'
import type { NoteVersionView, NoteView } from '../../core/rest.ts'
import { getEncounter } from '../../store/encounters.ts'
import { escalationsOf } from '../../store/escalations.ts'
import { turns } from '../../store/inbox.ts'
import { getNote, type NoteVersion, noteVersions } from '../../store/notes.ts'
import { getPerson } from '../../store/people.ts'
import type { Tx } from '../../store/tenant.ts'

/** @throws AppError `not_found` */
export async function noteView(tx: Tx, noteId: string): Promise<NoteView> {
  const note = await getNote(tx, noteId)
  const versions = await noteVersions(tx, noteId)
  const names = new Map<string, string>()
  for (const { author } of versions) {
    if (author.kind === 'person' && !names.has(author.id)) names.set(author.id, (await getPerson(tx, author.id)).name)
  }
  return {
    noteId,
    encounterId: note.encounterId,
    state: note.state,
    stale: note.staleAt !== null,
    interruptId: note.interruptId,
    versions: versions.map((version) => versionView(version, names)),
    cautions: note.state === 'in_review' ? cautions(versions.at(-1)) : [],
    blockers: note.state === 'in_review' ? await blockers(tx, note.encounterId, note.staleAt !== null) : [],
  }
}

/** The plan as it stands now, also as a clinician rewrote it, against the allergies in the same note. */
function cautions(head: NoteVersion | undefined): string[] {
  return allergyConflicts(head?.body.soap.sentences ?? []).map(
    ({ medicine, allergy }) => `The plan names ${medicine}. The note says: ${allergy.text}`,
  )
}

/** What stands in the way of a signature whatever is filled in, in plain words. */
export async function blockers(tx: Tx, encounterId: string, isStale: boolean): Promise<string[]> {
  const out: string[] = []
  if (isStale) out.push('The patient has written since this draft. It is being drafted again.')
  const said = await turns(tx, encounterId)
  const lastAsked = said.findLastIndex(({ speaker, isTold }) => speaker === 'clinician' && !isTold)
  const lastSaid = said.findLastIndex(
    ({ speaker }) => speaker === 'patient' || speaker === 'proxy' || speaker === 'guest',
  )
  if (lastAsked > lastSaid) out.push('A question to the patient is still open.')
  return out
}

/** True when an emergency was raised, so that signing needs what came of it. */
export async function needsOutcome(tx: Tx, encounterId: string): Promise<boolean> {
  const { floor } = await getEncounter(tx, encounterId)
  const raised = await escalationsOf(tx, encounterId)
  return raised.some(({ level }) => level === 'emergency') || urgencyRank(floor) >= urgencyRank('emergency')
}

function versionView(version: NoteVersion, names: ReadonlyMap<string, string>): NoteVersionView {
  const { kind, author, createdAt, hash, parentHash, body, signature } = version
  const name = (id: string) => names.get(id) ?? id
  return {
    version: version.version,
    kind,
    author:
      author.kind === 'model'
        ? { kind: 'model', id: null, name: 'Draft' }
        : { kind: 'person', id: author.id, name: name(author.id) },
    at: isoTime(createdAt),
    hash,
    parentHash,
    sentences: body.soap.sentences,
    sbar: body.sbar,
    omissions: body.soap.omissions,
    signature: signature && {
      by: signature.by,
      name: name(signature.by),
      at: isoTime(signature.at),
      value: signature.value,
    },
    reason: body.reason,
    level: body.level,
    safetyNet: body.safetyNet,
    followUp: body.followUp,
    emergencyOutcome: body.emergencyOutcome,
    lowerReason: body.lowerReason ?? null,
  }
}
