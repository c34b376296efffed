import type { NoteSection, NoteSentence } from '../../core/clinical.ts'
import { newId } from '../../core/ids.ts'
import type { NoteEdit, NoteVersionView, NoteView } from '../../core/rest.ts'

/** A sentence that is being written; it may be new, or one whose original has gone from a newer version. */
export interface Draft {
  readonly id: string
  readonly section: NoteSection
  readonly heading: string
  readonly text: string
  /** Whether it still rests on the words that the sentence rested on. */
  readonly keepsEvidence: boolean
}

const FIRST_HEADING: Record<NoteSection, string> = {
  subjective: 'hpi',
  objective: 'exam',
  assessment: 'assessment',
  plan: 'plan',
}

export function newDraft(section: NoteSection): Draft {
  return { id: newId(), section, heading: FIRST_HEADING[section], text: '', keepsEvidence: false }
}

export function draftOf({ id, section, heading, text, evidence }: NoteSentence): Draft {
  return { id, section, heading, text, keepsEvidence: evidence.length > 0 }
}

/** The latest content of a note; null while it is being drafted. */
export function head({ versions }: NoteView): NoteVersionView | null {
  return versions.at(-1) ?? null
}

/** The edit that puts a draft into a version: in place of its original, else after the last sentence of its section. */
export function editWith(current: NoteVersionView, draft: Draft): NoteEdit {
  const { version, sentences } = current
  const original = sentences.find(({ id }) => id === draft.id)
  const { id, section, heading } = original ?? draft
  const evidence = draft.keepsEvidence ? (original?.evidence ?? []) : []
  const changed: NoteSentence = { id, section, heading, text: draft.text.trim(), evidence, stated: true }
  if (original)
    return edit(
      version,
      sentences.map((one) => (one.id === id ? changed : one)),
    )
  return editAdding(current, changed)
}

/** The edit that puts a sentence behind the last one of its section. */
export function editAdding({ version, sentences }: NoteVersionView, added: NoteSentence): NoteEdit {
  const after = sentences.findLastIndex((one) => one.section === added.section) + 1
  return edit(version, sentences.toSpliced(after === 0 ? sentences.length : after, 0, added))
}

/** A plan that nobody said comes from the drafted level. */
export function isProposal({ section, stated }: NoteSentence): boolean {
  return section === 'plan' && !stated
}

/** The edit that makes a proposal the clinician's own plan; what is not taken is left out of what is signed. */
export function editTaking(current: NoteVersionView, proposal: NoteSentence): NoteEdit {
  const text = proposal.text.replace(PROPOSED, '')
  return editWith(current, { ...draftOf(proposal), text: text.charAt(0).toUpperCase() + text.slice(1) })
}
const PROPOSED = /^Proposed for the clinician: /

export function editWithout({ version, sentences }: NoteVersionView, id: string): NoteEdit {
  return edit(
    version,
    sentences.filter((one) => one.id !== id),
  )
}

function edit(parentVersion: number, sentences: readonly NoteSentence[]): NoteEdit {
  return { parentVersion, sentences: [...sentences] }
}
