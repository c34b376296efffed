import { NOTE_SECTIONS, type NoteSection, type SoapNote } from '../../core/clinical.ts'

const TITLES: Readonly<Record<string, string>> = {
  chief_complaint: 'CHIEF COMPLAINT',
  hpi: 'HISTORY OF PRESENT ILLNESS',
  pmh: 'PAST MEDICAL HISTORY',
  medicines: 'MEDICATIONS',
  allergies: 'ALLERGIES',
  family: 'FAMILY HISTORY',
  social: 'SOCIAL HISTORY',
  ros: 'REVIEW OF SYSTEMS',
  vitals: 'VITALS',
  exam: 'PHYSICAL EXAM',
  results: 'RESULTS',
  assessment: 'ASSESSMENT',
  plan: 'PLAN',
}

/** The note as text under its headings, whole and by section. */
export function formatNote(note: SoapNote): { text: string; sections: Record<NoteSection, string> } {
  const sections = Object.fromEntries(NOTE_SECTIONS.map((section) => [section, sectionText(note, section)])) as Record<
    NoteSection,
    string
  >
  return {
    text: NOTE_SECTIONS.map((section) => sections[section])
      .filter(Boolean)
      .join('\n\n'),
    sections,
  }
}

function sectionText(note: SoapNote, section: NoteSection): string {
  const inSection = note.sentences.filter((one) => one.section === section)
  const headings = [...new Set(inSection.map((one) => one.heading))]
  return headings
    .map((heading) => {
      const lines = inSection.filter((one) => one.heading === heading).map((one) => one.text)
      return `${TITLES[heading] ?? heading.toUpperCase()}\n\n${lines.join('\n')}`
    })
    .join('\n\n')
}
