import { describe, expect, it } from 'vitest'
import type { NoteSentence } from '../../core/clinical.ts'
import type { NoteVersionView } from '../../core/rest.ts'
import { draftOf, editTaking, editWith, editWithout, newDraft } from './note-edits.ts'

const words = { kind: 'turn' as const, turn: 't1', start: 0, end: 5, quote: 'cough' }
function sentence(id: string, section: NoteSentence['section'], text = id): NoteSentence {
  return { id, section, heading: 'hpi', text, evidence: [words], stated: true }
}
const version = {
  version: 4,
  sentences: [sentence('s1', 'subjective'), sentence('s2', 'subjective'), sentence('p1', 'plan')],
} as NoteVersionView

describe('an edit', () => {
  it('changes its sentence only, on the version it was made on', () => {
    const { parentVersion, sentences } = editWith(version, { ...draftOf(version.sentences[1]!), text: ' New words. ' })
    expect(parentVersion).toBe(4)
    expect(sentences.map(({ text }) => text)).toEqual(['s1', 'New words.', 'p1'])
    expect(sentences[1]!.evidence).toEqual([words])
  })

  it('drops the source where the clinician says that it no longer rests on it', () => {
    const draft = { ...draftOf(version.sentences[0]!), text: 'Mine.', keepsEvidence: false }
    expect(editWith(version, draft).sentences[0]!.evidence).toEqual([])
  })

  it('puts a new sentence at the end of its section, without a source', () => {
    const { sentences } = editWith(version, { ...newDraft('subjective'), text: 'Added.' })
    expect(sentences.map(({ text }) => text)).toEqual(['s1', 's2', 'Added.', 'p1'])
    expect(sentences[2]).toMatchObject({ evidence: [], stated: true })
  })

  it('keeps words whose sentence has gone from the newer version', () => {
    const draft = { ...draftOf(sentence('gone', 'objective')), text: 'Kept.' }
    expect(editWith(version, draft).sentences.at(-1)).toMatchObject({ id: 'gone', text: 'Kept.' })
  })

  it('takes a proposal into the plan in words of its own', () => {
    const proposal = { ...sentence('p2', 'plan', 'Proposed for the clinician: planned appointment.'), stated: false }
    const { sentences } = editTaking({ ...version, sentences: [...version.sentences, proposal] }, proposal)
    expect(sentences.at(-1)).toMatchObject({ id: 'p2', text: 'Planned appointment.', stated: true })
  })

  it('removes one sentence', () => {
    expect(editWithout(version, 's1').sentences.map(({ id }) => id)).toEqual(['s2', 'p1'])
  })
})
