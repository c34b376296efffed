import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { type NoteSentence, type SoapNote, Subject, TriageAssessment, UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { composeNote } from './compose-note.ts'
import { extract } from './extract.ts'
import type { Question } from './interview/question.ts'
import { applyAnswer, startInterview } from './interview.ts'
import { formatNote } from './note/format.ts'
import { numbersIn } from './note/numbers.ts'
import { evidenceOffsets } from './note/offsets.ts'
import { composeSbar } from './sbar.ts'
import { triage as triageOf } from './triage.ts'
import { wording } from './wording/index.ts'

const AT = '2026-01-05T09:00:00Z'

/** "D: .." and "P: .." lines as turns t0, t1, .. */
const SPEAKERS: Readonly<Record<string, Turn['speaker']>> = { 'D:': 'clinician', 'A:': 'assistant', 'G:': 'guest' }

function talk(...lines: string[]): Turn[] {
  return lines.map((line, index) => ({
    id: `t${index}`,
    speaker: SPEAKERS[line.slice(0, 2)] ?? 'patient',
    text: line.slice(3),
    at: AT,
  }))
}

function compose(turns: Turn[], subject = UNKNOWN_SUBJECT): SoapNote {
  return composeNote({ turns, findings: extract(turns), subject })
}

function under(note: SoapNote, heading: string): string {
  return note.sentences
    .filter((one) => one.heading === heading)
    .map(({ text }) => text)
    .join(' ')
}

const VISIT = talk(
  'D: Good morning, what brings you in today?',
  'P: I have had a sharp pain in my left knee for 3 days.',
  'D: Any fever, chills or rash?',
  'P: No.',
  'D: Do you have any swelling in the knee?',
  'P: Yes, a bit.',
  'D: Do you take any medicines?',
  'P: I take lisinopril 20 mg once a day.',
  'D: Are you allergic to anything?',
  'P: I am allergic to penicillin, it gave me a rash.',
  'D: Do you smoke?',
  'P: No.',
  'P: My mother had gout.',
  'D: On your exam, I see some swelling over the left knee. The x-ray shows no fracture.',
  'D: I think you have a ligament sprain. I want you to rest the knee, and I am going to start you on ibuprofen 400 mg three times a day. Come back in 2 weeks, okay?',
  'P: Okay, thank you.',
)

describe('a visit', () => {
  const note = compose(VISIT)

  it.each([
    ['chief_complaint', '"I have had a sharp pain in my left knee for 3 days."'],
    ['hpi', 'Onset: "for 3 days"'],
    ['hpi', 'sharp pain in their left knee for 3 days'],
    ['ros', 'Denies fever, chills or rash'],
    ['medicines', 'lisinopril 20 mg once a day'],
    ['allergies', 'penicillin'],
    ['social', 'does not smoke'],
    ['family', 'mother had gout'],
    ['exam', 'swelling over the left knee'],
    ['results', 'no fracture'],
    ['assessment', 'ligament sprain'],
    ['plan', 'should rest the knee'],
    ['plan', 'ibuprofen 400 mg'],
    ['plan', '2 weeks'],
  ])('says under %s: %s', (heading, text) => {
    expect(under(note, heading)).toContain(text)
  })

  it('rests each sentence on one turn, or on one question with its answer', () => {
    for (const one of note.sentences) expect(one.evidence).toHaveLength(one.stated ? 1 : 0)
    const denial = note.sentences.find(({ text }) => text.startsWith('Denies fever'))!
    expect(denial.evidence[0]).toMatchObject({ kind: 'answer', question: 't2', turn: 't3', quote: 'No.' })
  })

  it('quotes its evidence exactly', () => {
    const texts = new Map(VISIT.map(({ id, text }) => [id, text]))
    for (const { evidence } of note.sentences) {
      for (const one of evidence) {
        if (one.kind === 'passage') throw new Error('a note cites no passage')
        expect(texts.get(one.turn)!.slice(one.start, one.end)).toBe(one.quote)
      }
    }
  })

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(compose(VISIT))).toBe(JSON.stringify(note))
  })

  it('uses the pronouns of a known sex only', () => {
    expect(under(compose(VISIT, Subject.parse({ sex: 'female' })), 'hpi')).toContain('her left knee')
    expect(formatNote(note).text).not.toMatch(/\b(?:he|she|his|her)\b/i)
  })

  it('is written under its headings, by section', () => {
    const { text, sections } = formatNote(note)
    expect(text.indexOf('CHIEF COMPLAINT')).toBe(0)
    expect(sections.plan).toContain('PLAN')
    expect(sections.subjective).not.toContain('PLAN')
  })
})

describe('a note holds no number that was not said', () => {
  it.each([
    [
      talk(
        'D: How long?',
        'P: about twenty one days',
        'D: how bad?',
        'P: like a seven out of ten, I took five hundred milligrams of paracetamol',
      ),
    ],
    [talk('D: your blood pressure is one forty over ninety, let us start you on amlodipine five milligrams a day')],
    [talk('P: I have chest pain since 2 hours')],
  ])('case %#', (turns) => {
    const triage = TriageAssessment.parse({
      level: 'emergency',
      floor: 'emergency',
      redFlags: [],
      why: [],
      disposition: { setting: 'ambulance', withinHours: 0, safetyNet: 'safety-net.emergency' },
      missing: [],
      confidence: 1,
    })
    const note = composeNote({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT, triage })
    const said = numbersIn(turns.map(({ text }) => text).join('\n'))
    for (const number of numbersIn(formatNote(note).text)) expect(said).toContain(number)
  })
})

describe('never turns what was said round', () => {
  it.each<[string, string[], RegExp, RegExp]>([
    [
      'a denial in own words',
      ['D: Any chest pain?', 'P: No, no chest pain.'],
      /denies chest pain/i,
      /reports chest pain/i,
    ],
    [
      'a denial of one of two',
      ['D: Any vomiting or constipation?', 'P: No vomiting but constipation.'],
      /constipation/i,
      /denies vomiting or constipation|reports vomiting/i,
    ],
    [
      'an exception after a no',
      ['D: Any fever, cough or chest pain?', 'P: No, just a bit of a cough.'],
      /cough/i,
      /denies fever, cough/i,
    ],
    [
      'a habit denied',
      ['D: Do you smoke at all?', "P: Uh, no, I don't smoke."],
      /does not smoke/i,
      /reports smok|patient smokes/i,
    ],
    [
      'a question without an answer',
      ['D: Any chest pain?', 'P: My left leg is swollen.'],
      /left leg is swollen/i,
      /chest pain/i,
    ],
    ['yes to a denying question', ['D: So no headaches?', 'P: Yes.'], /./, /reports headaches/i],
    [
      'another person',
      ['P: My father had a heart attack.'],
      /father had a heart attack/i,
      /patient had a heart attack/i,
    ],
    [
      'a self-correction',
      ['D: Any nausea?', 'P: Not really. Yeah, maybe a bit of nausea.'],
      /nausea/i,
      /denies nausea/i,
    ],
  ])('%s', (_, lines, present, absent) => {
    const { text } = formatNote(compose(talk(...lines)))
    expect(text).toMatch(present)
    expect(text).not.toMatch(absent)
  })
})

describe("the product's own interview", () => {
  const turns = talk(
    'A: What phone number can we call if this chat stops?',
    'P: 0113 496 0000',
    'A: Thank you. What is the main problem today? Please tell me in your own words.',
    'P: burning in my stomach',
    'A: When did it start?',
    'P: after the wedding',
    'A: How bad is it now, from 0 (nothing) to 10 (the worst you can think of)?',
    'P: 6',
    'A: Are you allergic to any medicine, food or anything else? What happened?',
    'P: none',
  )
  const note = compose(turns)

  it.each([
    ['chief_complaint', 'Chief complaint: "burning in my stomach".'],
    ['hpi', 'Onset: "after the wedding".'],
    ['hpi', 'Severity: 6.'],
    ['allergies', 'Allergies: none.'],
  ])('puts an answer under its own heading: %s', (heading, text) => {
    expect(under(note, heading)).toContain(text)
  })

  it('keeps the call-back number and the scale of the question out of the note', () => {
    expect(formatNote(note).text).not.toMatch(/0113|\b10\b/)
  })
})

describe('what was not said', () => {
  const missing = (note: SoapNote, heading: string): NoteSentence | undefined =>
    note.sentences.find((one) => one.heading === heading && !one.stated)

  it('is "not stated" and "not asked", never "denied"', () => {
    const note = compose(talk('P: Hello.'))
    expect(under(note, 'chief_complaint')).toBe('Chief complaint: not stated.')
    expect(missing(note, 'hpi')?.text).toBe('Onset: not asked.')
    expect(missing(note, 'allergies')?.text).toBe('Allergies: not asked.')
  })

  it('is "asked, not answered" where it was asked', () => {
    const note = compose(talk('D: When did the pain start?', 'P: My knee is swollen.'))
    expect(missing(note, 'hpi')?.text).toBe('Onset: asked, not answered.')
    const text = 'Are you allergic to any medicine, food or anything else? What happened?'
    const question: Question = { id: 'allergies', text, why: '', choices: [] }
    const turns = talk(`A: ${text}`, 'P: what?')
    const interview = applyAnswer(startInterview(), question, turns[1]!, [], 't0')
    const answered = composeNote({ turns, findings: [], subject: UNKNOWN_SUBJECT, interview })
    expect(missing(answered, 'allergies')?.text).toBe('Allergies: asked, not answered.')
  })

  it('shows turns that no sentence rests on', () => {
    const long = Array.from(
      { length: 60 },
      (_, index) => `P: My knee pain and back pain number ${index} hurt with swelling and fever.`,
    )
    expect(compose(talk(...long)).omissions.length).toBeGreaterThan(0)
  })
})

describe('evidence in the dialogue', () => {
  it('points at the words in the original string, question first', () => {
    const dialogue = '[doctor] any fever ?\n[patient] no .\n[patient] my  knee\nhurts a lot'
    const turns: Turn[] = [
      { id: 'a', speaker: 'clinician', text: 'any fever ?', at: AT },
      { id: 'b', speaker: 'patient', text: 'no .', at: AT },
      { id: 'c', speaker: 'patient', text: 'my knee hurts a lot', at: AT },
    ]
    const offsets = evidenceOffsets(dialogue, turns)
    const quoted = (spans: { start: number; end: number }[]) =>
      spans.map(({ start, end }) => dialogue.slice(start, end))
    expect(quoted(offsets({ kind: 'answer', question: 'a', turn: 'b', start: 0, end: 4, quote: 'no .' }))).toEqual([
      'any fever ?',
      'no .',
    ])
    expect(quoted(offsets({ kind: 'turn', turn: 'c', start: 3, end: 13, quote: '' }))).toEqual(['knee\nhurts'])
  })
})

describe('a handover', () => {
  it('names the danger in the words that were said, and proposes only', () => {
    const turns = talk('P: I have crushing chest pain since this morning')
    const triage = TriageAssessment.parse({
      level: 'emergency',
      floor: 'emergency',
      redFlags: [
        {
          protocol: 'acute-coronary-syndrome',
          rule: 'acute-coronary-syndrome/pain',
          level: 'emergency',
          quote: 'crushing chest pain',
          turn: 't0',
          start: 7,
          end: 26,
        },
      ],
      why: [],
      disposition: { setting: 'ambulance', withinHours: 0, safetyNet: 'safety-net.emergency' },
      missing: [],
      confidence: 1,
    })
    const sbar = composeSbar({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT, triage })
    expect(sbar.situation.map(({ text }) => text)).toContain('Said: "crushing chest pain"')
    expect(sbar.assessment[0]!.text).toContain('emergency')
    expect(sbar.recommendation[0]!.text).toContain('Proposed')
    expect(sbar.background.map(({ text }) => text)).toContain('Allergies: not asked.')
  })

  it('quotes the same words once, whichever rules read them', () => {
    const turns = talk('P: crushing chest pain and fever since Thursday')
    const triage = triageOf({ turns, complete: false })
    const flag = triage.redFlags[0]!
    const twice = {
      ...triage,
      redFlags: [flag, { ...flag, protocol: 'aortic-dissection', rule: 'aortic-dissection/pain' }],
    }
    const sbar = composeSbar({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT, triage: twice })
    const texts = sbar.situation.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(sbar.assessment.filter(({ heading }) => heading === 'red_flag')).toHaveLength(2)
  })

  it('tells what the interview asked in vain from what it did not ask', () => {
    const turns = talk('P: crushing chest pain', 'A: Any allergies?', 'P: my arm is numb')
    const triage = triageOf({ turns, complete: false })
    const covered = { allergies: { status: 'unsure', turn: 't2', question: 't1' } } as const
    const interview = { ...startInterview(), covered }
    const sbar = composeSbar({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT, triage, interview })
    const background = sbar.background.map(({ text }) => text)
    expect(background).toContain('Allergies: asked, not answered.')
    expect(background).toContain('Medicines: not asked.')
  })
})

it('who is asked for a place and tells the complaint is quoted with it', () => {
  const turns: Turn[] = [
    { id: 'q', speaker: 'assistant', text: wording('en', 'question.place.self'), at: '2026-01-01T00:00:00Z' },
    { id: 'a', speaker: 'patient', text: 'My chest feels tight and my left arm is heavy', at: '2026-01-01T00:00:00Z' },
  ]
  const note = composeNote({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT })
  expect(note.sentences.find(({ heading }) => heading === 'chief_complaint')?.text).toContain('My chest feels tight')
})

it.each([
  ['severity', 'no fever', /Severity: no fever/, /fever/],
  ['medicines', 'I have no allergies', /Medicines: .*allerg/, /allerg/i],
  ['history', 'I take paracetamol', /Past medical history: .*paracetamol/, /paracetamol/],
] as const)('an answer about something else does not stand under the question: %s', (topic, text, wrong, kept) => {
  const turns: Turn[] = [
    { id: 'q', speaker: 'assistant', text: wording('en', `question.${topic}.self`), at: AT },
    { id: 'a', speaker: 'patient', text, at: AT },
  ]
  const note = composeNote({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT })
  const texts = note.sentences.filter(({ stated }) => stated).map((sentence) => sentence.text)
  expect(texts.filter((one) => wrong.test(one))).toEqual([])
  expect(texts.some((one) => kept.test(one))).toBe(true)
})

it('a medicines question that was answered with something else was asked all the same', () => {
  const said = (id: string, speaker: Turn['speaker'], text: string): Turn => ({ id, speaker, text, at: AT })
  const turns = [said('q', 'assistant', wording('en', 'question.medicines.self')), said('a', 'patient', 'no fever')]
  const findings = extract(turns)
  const question = { id: 'medicines', text: turns[0]!.text, why: '', choices: [] }
  const interview = applyAnswer(startInterview(), question, turns[1]!, findings, 'q')
  const texts = composeNote({ turns, findings, subject: UNKNOWN_SUBJECT, interview }).sentences.map(({ text }) => text)
  expect(texts).toContain('Medicines: asked, not answered.')
  expect(texts).toContain('Allergies: not asked.')
})

describe('onset', () => {
  it('keeps a correction of the same breath beside what it corrects', () => {
    const note = compose(talk('P: It began on Monday, no sorry, on Tuesday. A burning pain when I pass water.'))
    expect(under(note, 'hpi')).toContain('Onset: "on Monday, no sorry, on Tuesday".')
  })
})
