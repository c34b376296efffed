import type { NoteSentence, SoapNote } from '../../core/clinical.ts'
import type { NoteTemplate } from '../../core/note-documents.ts'

/** DAP: data, assessment, plan, over the same sentences. */
export function dapNote({ sentences }: SoapNote): NoteTemplate {
  const of = (...sections: NoteSentence['section'][]) => sentences.filter(({ section }) => sections.includes(section))
  return {
    kind: 'dap',
    parts: filled([
      { title: 'Data', sentences: of('subjective', 'objective') },
      { title: 'Assessment', sentences: of('assessment') },
      { title: 'Plan', sentences: of('plan') },
    ]),
  }
}

/** Referral letter: why, what is known, what was found, what is asked for. Says "not asked" where nobody asked. */
export function referralLetter({ sentences }: SoapNote): NoteTemplate {
  const of = (...headings: string[]) => sentences.filter(({ heading }) => headings.includes(heading))
  return {
    kind: 'referral',
    parts: filled([
      { title: 'Reason for referral', sentences: of('chief_complaint') },
      { title: 'History', sentences: of('hpi', 'ros') },
      { title: 'Past history', sentences: of('pmh', 'family', 'social') },
      { title: 'Medicines and allergies', sentences: of('medicines', 'allergies') },
      { title: 'Examination and results', sentences: of('vitals', 'exam', 'results') },
      { title: 'Impression', sentences: of('assessment', 'codes') },
      { title: 'Plan so far', sentences: of('plan') },
    ]),
  }
}

function filled(parts: NoteTemplate['parts']): NoteTemplate['parts'] {
  return parts.filter(({ sentences }) => sentences.length > 0)
}
