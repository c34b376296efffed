import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { Subject } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { extract } from '../extract.ts'
import { startInterview } from '../interview.ts'

const WHO = 'Who is this about: you, or somebody else?'
const ASKED = 'Do you take any medicines, drops, patches, injections or herbal remedies?'

function medicinesOf(...lines: string[]): string[] {
  const subject = Subject.parse({ ageYears: 46, sex: 'male' })
  const turns = [WHO, ...lines].map(
    (text, index): Turn => ({
      id: `t${index}`,
      speaker: index % 2 === 0 ? 'assistant' : 'patient',
      text,
      at: '2026-01-05T09:00:00Z',
    }),
  )
  const note = composeNote({
    turns,
    findings: extract(turns, { subject }),
    subject,
    interview: startInterview(subject),
  })
  const texts = new Map(turns.map(({ id, text }) => [id, text]))
  const sentences = note.sentences.filter(({ heading }) => heading === 'medicines')
  for (const { evidence } of sentences)
    for (const one of evidence)
      if (one.kind !== 'passage') expect(texts.get(one.turn)!.slice(one.start, one.end)).toBe(one.quote)
  return sentences.map(({ text }) => text)
}

describe('medicines told with the complaint', () => {
  it.each<[string, string[]]>([
    [
      "I've had a cough and fever since Thursday, I take metformin 500 mg twice a day and my chest is sore",
      ['Medicine: "I take metformin 500 mg twice a day".'],
    ],
    [
      'headache for 2 days, took ibuprofen 400mg and paracetamol 1g every 6 hours, not helping',
      ['Medicine: "took ibuprofen 400mg and paracetamol 1g every 6 hours".'],
    ],
    ['My back hurts and I ran out of my codeine', ['Medicine: "I ran out of my codeine".']],
  ])('stand alone, with dose and times, in the words that tell them: %s', (complaint, lines) => {
    expect(medicinesOf(complaint)).toEqual([...lines, 'Other medicines: not asked.'])
  })

  it('of a relative, and asked after in a question, are not the patient’s', () => {
    expect(medicinesOf('my mum is on apixaban and I have a rash')).toEqual(['Medicines: not asked.'])
    expect(medicinesOf('Should I take ibuprofen for my back pain?')).toEqual(['Medicines: not asked.'])
  })

  it('stand beside the answer to the question for them, each once', () => {
    const own = medicinesOf('I have a cough and I take metformin 500 mg twice a day', ASKED, 'ramipril 5 mg at night')
    expect(own).toEqual([
      expect.stringContaining('ramipril 5 mg at night'),
      'Medicine: "I take metformin 500 mg twice a day".',
    ])
    expect(medicinesOf('I have a cough', ASKED, 'metformin 500 mg twice a day')).toHaveLength(1)
  })
})
