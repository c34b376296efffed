import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { Subject } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { extract } from '../extract.ts'
import { startInterview } from '../interview.ts'
import { supports } from '../support.ts'
import { wording } from '../wording/index.ts'
import { noteFromDialogue } from './from-dialogue.ts'

const AT = '2026-01-05T09:00:00Z'

function noteOf(lines: readonly string[]) {
  const subject = Subject.parse({ ageYears: 33, sex: 'female' })
  const turns = lines.map(
    (text, index): Turn => ({ id: `t${index}`, speaker: index % 2 === 0 ? 'assistant' : 'patient', text, at: AT }),
  )
  const note = composeNote({
    turns,
    findings: extract(turns, { subject }),
    subject,
    interview: startInterview(subject),
  })
  return { turns, note, text: note.sentences.map((one) => one.text).join('\n') }
}

/** Answers to the form's own questions, in the order history, medicines, allergies, onset, worry, first danger, complaint. */
const TALKS = [
  [
    'fa',
    '\u0622\u0633\u0645 \u062f\u0627\u0631\u0645',
    '\u0627\u0633\u067e\u0631\u06cc \u0633\u0627\u0644\u0628\u0648\u062a\u0627\u0645\u0648\u0644',
    '\u067e\u0646\u06cc\u200c\u0633\u06cc\u0644\u06cc\u0646',
    '\u0633\u0647 \u0631\u0648\u0632 \u067e\u06cc\u0634',
    '\u0646\u06af\u0631\u0627\u0646 \u0630\u0627\u062a\u200c\u0627\u0644\u0631\u06cc\u0647 \u0647\u0633\u062a\u0645',
    '\u0646\u0647',
    '\u0633\u0631\u0641\u0647 \u0645\u06cc\u200c\u06a9\u0646\u0645',
  ],
  [
    'ar',
    '\u0639\u0646\u062f\u064a \u0631\u0628\u0648',
    '\u0628\u062e\u0627\u062e',
    '\u0628\u0646\u0633\u0644\u064a\u0646',
    '\u0645\u0646\u0630 \u064a\u0648\u0645\u064a\u0646',
    '\u0623\u062e\u0627\u0641 \u0645\u0646 \u0627\u0644\u0627\u0644\u062a\u0647\u0627\u0628',
    '\u0644\u0627',
    '\u0623\u0633\u0639\u0644',
  ],
  [
    'hi',
    '\u0926\u092e\u093e \u0939\u0948',
    '\u0907\u0928\u0939\u0947\u0932\u0930',
    '\u092a\u0947\u0928\u093f\u0938\u093f\u0932\u093f\u0928',
    '\u0924\u0940\u0928 \u0926\u093f\u0928',
    '\u092a\u0924\u093e \u0928\u0939\u0940\u0902',
    '\u0928\u0939\u0940\u0902',
    '\u0916\u093e\u0902\u0938\u0940 \u0939\u0948',
  ],
  ['hi', 'dama', 'inhaler', 'penicillin se daane', 'teen din pehle', 'nimoniya ka dar', 'nahi', 'khansi hai'],
  [
    'es',
    'me operaron en 2015',
    'me dan ibuprofeno 400',
    'penicilina',
    'hace tres dias',
    'me da miedo el corazon',
    'no',
    'me duele la garganta',
  ],
  ['fr', "je n'ai rien", 'doliprane', 'la penicilline', 'depuis hier', "j'ai peur", 'non', "j'ai mal"],
] as const

describe.each(TALKS)('a form in %s: %s', (locale, history, medicines, allergies, onset, worry, danger, complaint) => {
  const ask = (key: Parameters<typeof wording>[1]) => wording(locale, key)
  const { note, text, turns } = noteOf([
    ask('question.complaint.self'),
    complaint,
    ask('form.chest'),
    danger,
    ask('question.onset.self'),
    onset,
    ask('question.history.self'),
    history,
    ask('question.medicines.self'),
    medicines,
    ask('question.allergies.self'),
    allergies,
    ask('question.worry.self'),
    worry,
    ask('question.callback.self'),
    '0912 345 6789',
  ])

  it('keeps every answer as it was written, under its question', () => {
    expect(text).toContain(`Chief complaint: "${complaint}"`)
    expect(text).toContain(`Onset: "${onset}"`)
    expect(text).toContain(`Past medical history: "${history}"`)
    expect(text).toContain(`Medicines: "${medicines}"`)
    expect(text).toContain(`Allergies: "${allergies}"`)
    expect(text).toContain(`Main concern: "${worry}"`)
    expect(text).toContain(`": "${danger}"`)
  })

  it('says of nothing that it was not asked or not answered, and turns no word', () => {
    expect(text).not.toMatch(/not asked|not answered|the patient|0912/i)
    expect(note.omissions).toEqual([])
  })

  it('points at the words, which carry it', () => {
    const byId = new Map(turns.map((turn) => [turn.id, turn.text]))
    for (const { text: sentence, evidence, stated } of note.sentences.filter((one) => one.section === 'subjective')) {
      expect(stated).toBe(true)
      for (const one of evidence) {
        if (one.kind === 'passage') continue
        const said = byId.get(one.turn)!
        expect(said.slice(one.start, one.end)).toBe(one.quote)
        const question = one.kind === 'answer' ? byId.get(one.question)! : undefined
        expect(supports(sentence, [{ text: said, ...(question && { question }) }]).ok).toBe(true)
      }
    }
  })
})

describe('a visit in another language', () => {
  const { note } = noteFromDialogue(
    [
      'Doctor: \u00bfQu\u00e9 le pasa?',
      'Patient: Me duele la garganta desde hace dos dias y me cuesta tragar.',
      'Doctor: \u00bfTiene alergia a algo?',
      'Patient: A la penicilina, me salieron ronchas.',
    ].join('\n'),
  )
  const text = note.sentences.map((one) => one.text).join('\n')

  it('is quoted, not put into English grammar', () => {
    expect(text).not.toMatch(/the patient|their/i)
    expect(text).toContain('"A la penicilina, me salieron ronchas."')
    expect(text).toContain('Me duele la garganta desde hace dos dias y me cuesta tragar')
  })
})

describe('a quotation in letters other than Latin', () => {
  const said = { text: '\u067e\u0646\u06cc\u200c\u0633\u06cc\u0644\u06cc\u0646' }
  it.each([
    ['the words', 'Allergies: "\u067e\u0646\u06cc\u200c\u0633\u06cc\u0644\u06cc\u0646".', true],
    [
      'another medicine',
      'Allergies: "\u0622\u0645\u0648\u06a9\u0633\u06cc\u200c\u0633\u06cc\u0644\u06cc\u0646".',
      false,
    ],
    [
      'another medicine without marks',
      'Allergies: \u0622\u0645\u0648\u06a9\u0633\u06cc\u200c\u0633\u06cc\u0644\u06cc\u0646.',
      false,
    ],
  ])('%s', (_, sentence, isCarried) => {
    expect(supports(sentence, [said]).ok).toBe(isCarried)
  })
})
