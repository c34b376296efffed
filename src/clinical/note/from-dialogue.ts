import type { Turn } from '../../core/chat.ts'
import { type SoapNote, Subject } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { readDialogue } from '../dialogue.ts'
import { extract } from '../extract.ts'
import { hintsOfSubject } from '../subject-hints.ts'
import { triage } from '../triage.ts'
import { sexInVisit } from './visit.ts'

/** The note of a written talk (lines `[doctor] ..` or `Doctor: ..`), with the turns its evidence points into. */
export function noteFromDialogue(dialogue: string): { note: SoapNote; turns: Turn[] } {
  const turns = readDialogue(dialogue)
  const own = turns.filter(({ speaker }) => speaker !== 'clinician').map(({ text }) => text)
  // A visit speaks of sons, wives and former pregnancies: whom a message is about is not read off all its words.
  const isVisit = own.length < turns.length
  const subject = Subject.parse(isVisit ? { sex: sexInVisit(turns) } : hintsOfSubject(own.join('\n')))
  const findings = extract(turns, { subject })
  const assessed = triage({ turns, subject, complete: true })
  return { note: composeNote({ turns, findings, subject, triage: assessed }), turns }
}
