import { describe, expect, it } from 'vitest'
import { allergyConflicts } from './allergy-check.ts'
import { formatNote } from './format.ts'
import { noteFromDialogue } from './from-dialogue.ts'

function conflicts(allergy: string, plan: string): string[] {
  return allergyConflicts([
    { heading: 'allergies', text: allergy },
    { heading: 'plan', text: plan },
  ]).map(({ medicine }) => medicine)
}

describe('allergy against plan', () => {
  it.each<[string, string, string[]]>([
    ['Allergies: penicillin, hives.', 'We will start amoxicillin 500 mg three times a day.', ['amoxicillin']],
    ['The patient is allergic to penicillin.', 'Start augmentin today.', ['augmentin']],
    ['The patient is allergic to penicillin.', 'We will prescribe cefalexin.', ['cefalexin']],
    ['The patient is allergic to aspirin.', 'The patient can take ibuprofen for the pain.', ['ibuprofen']],
    ['Allergies: sulfa drugs.', 'Start bactrim for the bladder.', ['bactrim']],
    ['Allergies: codeine makes him sick.', 'We will give tramadol at night.', ['tramadol']],
    ['Allergies: lisinopril, swollen tongue.', 'We will switch to ramipril.', ['ramipril']],
    ['Allergies: penicillin.', 'We will start doxycycline 100 mg daily.', []],
    ['Allergies: penicillin.', 'Avoid amoxicillin.', []],
    ['Denies being allergic to penicillin.', 'Start amoxicillin.', []],
    ['Allergies: none.', 'Start amoxicillin.', []],
    ['Allergies: peanuts.', 'Start amoxicillin.', []],
  ])('%s %s', (allergy, plan, found) => expect(conflicts(allergy, plan)).toEqual(found))

  it('stands in the note for the clinician, with the words of the allergy', () => {
    const { note } = noteFromDialogue(
      [
        'Doctor: What brings you in?',
        'Patient: I have had a sore throat for four days.',
        'Doctor: Are you allergic to anything?',
        'Patient: I am allergic to penicillin, it gave me hives.',
        'Doctor: I am going to start you on amoxicillin 500 mg three times a day.',
      ].join('\n'),
    )
    const { text } = formatNote(note)
    expect(text).toContain(
      'Safety check for review: the plan names amoxicillin, an allergy that speaks against it is noted.',
    )
    const line = note.sentences.find((one) => one.text.startsWith('Safety check'))!
    expect(line.evidence[0]).toMatchObject({ quote: expect.stringContaining('penicillin') })
  })
})
