import { describe, expect, it } from 'vitest'
import { asSigned } from './as-signed.ts'
import { noteFromDialogue } from './from-dialogue.ts'
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

  it('tells the patient only what was said or signed, with answers beside their questions', () => {
    const parts = plainSummary({
      sentences: note.sentences,
      turns,
      locale: 'en',
      followUp: 'Friday, 9:00',
      safetyNet: null,
    })
    expect(parts.map(({ item }) => item)).toEqual(['told', 'found', 'plan'])
    const lines = parts.flatMap((part) => part.lines)
    for (const { text, evidence } of lines)
      for (const one of evidence) expect(TALK.includes(one.quote) && text.includes(one.quote.trim())).toBe(true)
    expect(lines.map(({ text }) => text)).toContain('Friday, 9:00')
    expect(parts[0]!.lines.some(({ text }) => text.includes('Any fever?') && text.includes('No.'))).toBe(true)
    expect(JSON.stringify(parts)).not.toMatch(/Proposed for the clinician|for review/)
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

  it('is the draft before it is signed', () => {
    for (const text of told({ level: null, followUp: null, safetyNet: null })) {
      expect(text).toContain('Proposed for the clinician')
      expect(text).not.toContain('Urgency:')
    }
  })
})
