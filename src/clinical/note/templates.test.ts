import { describe, expect, it } from 'vitest'
import type { NoteSentence } from '../../core/clinical.ts'
import { accepted, asSigned } from './as-signed.ts'
import { noteFromDialogue } from './from-dialogue.ts'
import { answerInPlainWords } from './plain-answer.ts'
import { plainSummary } from './plain-summary.ts'
import { dapNote, referralLetter } from './templates.ts'

const TALK = `Doctor: What brings you in?
Patient: My left knee has been swollen for 3 days.
Doctor: Any fever?
Patient: No.
Doctor: Your blood pressure is 128 over 76. I will prescribe ibuprofen 400 mg, come back on Friday.
Patient: Thanks.`

const { note, turns } = noteFromDialogue(TALK)

describe('templates', () => {
  it.each([
    ['dap', dapNote(note)],
    ['referral', referralLetter(note)],
  ])('%s holds each sentence of the note once, with its evidence', (_, { parts }) => {
    const held = parts.flatMap(({ sentences }) => sentences)
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length)
    expect(held.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      note.sentences.toSorted((a, b) => a.id.localeCompare(b.id)),
    )
  })

  it('tells the patient in short lines what was said or signed, and nothing that was only proposed', () => {
    const parts = plainSummary({
      sentences: note.sentences,
      turns,
      locale: 'en',
      level: 'soon',
      followUp: 'Friday, 9:00',
      safetyNet: null,
    })
    expect(parts.map(({ item, lines }) => [item, lines.map(({ text }) => text)])).toEqual([
      ['told', ['\u201cMy left knee has been swollen for 3 days.\u201d', 'You said no to: fever.']],
      ['found', ['\u201cYour blood pressure is 128 over 76.\u201d']],
      [
        'plan',
        [
          "The clinician's decision: care within a few days.",
          '\u201cI will prescribe ibuprofen 400 mg, come back on Friday.\u201d',
          'Friday, 9:00',
        ],
      ],
    ])
    for (const { evidence } of parts.flatMap((part) => part.lines))
      for (const one of evidence) expect(TALK).toContain(one.quote)
  })
})

it('a summary tells what the clinician wrote into the note, and neither a code nor a proposal of the rules', () => {
  const own = (section: 'assessment' | 'plan', text: string, heading: string = section) => ({
    id: text,
    section,
    heading,
    text,
    evidence: [],
    stated: true,
  })
  const parts = plainSummary({
    sentences: [
      own('assessment', 'Likely a strained knee.'),
      own('assessment', 'M25.562 Pain in left knee', 'codes'),
      own('plan', 'X-ray today.'),
      { ...own('plan', 'Proposed for the clinician: planned visit.'), stated: false },
    ],
    turns,
    locale: 'en',
    level: 'soon',
    followUp: null,
    safetyNet: null,
  })
  expect(parts.map(({ item, lines }) => [item, lines.map(({ text }) => text)])).toEqual([
    ['found', ['Likely a strained knee.']],
    ['plan', ["The clinician's decision: care within a few days.", 'X-ray today.']],
  ])
})

describe('an answer in plain words', () => {
  const label = (topic: string) => ({ kind: 'label', topic })
  const list = (answer: string, thing: string) => ({ kind: 'list', answer, thing })
  it.each<[string, string, object | null]>([
    ['Are you allergic to any medicine, food or anything else? What happened?', 'none', label('allergies')],
    ['Do you take any medicines, with or without a prescription?', 'metformin', null],
    ['Is there any fever?', 'no', list('no', 'fever')],
    ['Is there any fever?', 'Yes.', list('yes', 'fever')],
    ['Is there any fever?', "I don't know", list('unsure', 'fever')],
    ['Are you having trouble breathing?', 'No', list('no', 'having trouble breathing')],
    ['Is your skin pale or sweaty?', 'no', list('no', '\u201cIs your skin pale or sweaty?\u201d')],
    // What a rule could turn into its opposite stands as it was asked.
    ['Any cough or fever?', 'yes', list('yes', '\u201cAny cough or fever?\u201d')],
    ['Are you not drinking?', 'no', list('no', '\u201cAre you not drinking?\u201d')],
    ['Any chest pain? Any cough?', 'no', list('no', '\u201cAny chest pain? Any cough?\u201d')],
    ['Any fever?', 'No, but I was cold', null],
    ['How bad is it?', 'awful', null],
  ])('%s - %s', (question, answer, expected) => {
    expect(answerInPlainWords(question, answer)).toEqual(expected)
  })
})

describe('a signed note', () => {
  const drafted = noteFromDialogue('Patient: I have had a cough for 3 days.').note
  const told = (signed: Parameters<typeof asSigned>[1]) =>
    [dapNote(asSigned(drafted, signed)), referralLetter(asSigned(drafted, signed))].map(({ parts }) =>
      parts.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('\n'),
    )

  it('says what the clinician decided in place of what was proposed', () => {
    expect(JSON.stringify(drafted)).toContain('Proposed for the clinician')
    for (const text of told({ level: 'soon', followUp: 'Back on Friday.', safetyNet: 'Call 999 if you choke.' })) {
      expect(text).not.toContain('Proposed for the clinician')
      expect(text).toMatch(/Urgency: soon.*\nFollow-up: Back on Friday\.\nSafety net: Call 999 if you choke\./)
    }
  })

  it('keeps as plan what the clinician took into it, and a caution against an allergy, and nothing that was only proposed', () => {
    const line = (text: string, stated: boolean): NoteSentence => ({
      id: text,
      section: 'plan',
      heading: 'plan',
      text,
      evidence: [],
      stated,
    })
    const taken = line('Appointment within days.', true)
    const caution = line('Safety check for review: the plan names amoxicillin.', false)
    const left = line('Chest X-ray within the week.', false)
    const { sentences } = accepted({ ...drafted, sentences: [...drafted.sentences, taken, caution, left] })
    expect(sentences.filter(({ section }) => section === 'plan')).toEqual([taken, caution])
  })

  it('ends with what was added since', () => {
    for (const text of told({ level: 'soon', followUp: null, safetyNet: null, addenda: ['Allergic to penicillin.'] }))
      expect(text).toMatch(/Urgency: soon.*\nAddendum: Allergic to penicillin\.$/)
  })

  it('is the draft before it is signed', () => {
    for (const text of told({ level: null, followUp: null, safetyNet: null })) {
      expect(text).toContain('Proposed for the clinician')
      expect(text).not.toContain('Urgency:')
    }
  })
})
