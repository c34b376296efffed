import { describe, expect, it } from 'vitest'
import { readDialogue } from './dialogue.ts'

describe('a written talk', () => {
  it('is read turn by turn, and a line without a speaker continues the turn before', () => {
    const turns = readDialogue(
      '[doctor] Hello.\nDoctor: Any pain?\nPatient: Yes\nin my chest\n[patient_guest] He is pale',
    )
    expect(turns.map(({ speaker, text }) => `${speaker}|${text}`)).toEqual([
      'clinician|Hello.',
      'clinician|Any pain?',
      'patient|Yes\nin my chest',
      'guest|He is pale',
    ])
  })

  it('is one turn of the patient without speakers, and a word with a colon is no speaker', () => {
    expect(readDialogue('Temperature: 39\nno cough').map(({ speaker }) => speaker)).toEqual(['patient'])
  })
})
