import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { type Line, scripted } from '../models/scripted.ts'
import { ask } from './ask.ts'
import { askStream } from './ask-stream.ts'
import { chatAnswer } from './chat-answer.ts'
import type { Contract, ViolationCode } from './contract.ts'
import lock from './contracts.lock.json' with { type: 'json' }
import { CONTRACTS } from './index.ts'
import { intakeNextQuestion } from './intake-next-question.ts'
import { lockFaults } from './lock.ts'
import { patientMessage } from './patient-message.ts'
import type { CallRecord } from './record.ts'
import { soapDraft } from './soap-draft.ts'
import { goodReply } from './testing/good-reply.ts'
import { turnUnderstand } from './turn-understand.ts'

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

const MESSAGE = turn('m', 'patient', 'Yes, a dull headache since Monday. I take ibuprofen. How long can it last?')
const UNDERSTAND = {
  message: MESSAGE,
  question: turn('q', 'assistant', 'Do you have any pain?'),
  recent: [],
  facts: [],
  subject: UNKNOWN_SUBJECT,
  floor: 'routine' as const,
}
const finding = (name: string, kind: string, quote: string) => ({
  name,
  kind,
  negation: 'affirmed',
  temporality: 'recent',
  experiencer: 'patient',
  family: false,
  hypothetical: false,
  quote,
})
const understood = (change: object = {}) => ({
  findings: [finding('Headache', 'symptom', 'a dull headache')],
  urgency: 'routine',
  urgency_quote: null,
  tells: true,
  query: 'How long can a dull headache last?',
  ...change,
})

const QUESTION = {
  question: { id: 'onset', text: 'When did the headache start?', why: 'Time changes what it can be.', choices: [] },
  recent: [turn('a', 'patient', 'My head hurts a lot.')],
  locale: 'en' as const,
}
const worded = (text = 'That sounds hard. When did this headache start?') => ({ text })

const PASSAGE = 'Most colds get better within ten days. Paracetamol can ease a fever. Drink plenty of water.'
const ANSWER = {
  question: 'How long does a cold last?',
  passages: [{ document: 'cold', chunk: 'cold-1', title: 'Common cold', text: PASSAGE }],
}
const sentence = (change: object = {}) => ({
  text: 'Most colds get better within ten days.',
  passage: 'p1',
  quote: 'Most colds get better within ten days.',
  ...change,
})
const answered = (...changes: object[]) => ({ sentences: (changes.length ? changes : [{}]).map(sentence) })

const TALK = {
  turns: [
    turn('1', 'assistant', 'What brings you here today?'),
    turn('2', 'patient', 'I have had a sore throat for three days.'),
    turn('3', 'assistant', 'Do you have any fever?'),
    turn('4', 'patient', 'No.'),
    turn('5', 'patient', 'I take lisinopril 10 mg every day for blood pressure.'),
  ],
  findings: [],
  subject: UNKNOWN_SUBJECT,
}
const noted = (change: object = {}) => ({
  sentences: [
    {
      heading: 'hpi',
      text: 'Patient reports a sore throat for three days.',
      turn: 't2',
      question: null,
      quote: 'sore throat for three days',
      ...change,
    },
  ],
})

const POINTS = {
  points: [
    { id: 'a', text: 'Take paracetamol 500 mg if you have a fever.' },
    { id: 'b', text: 'Come back if the fever lasts more than 3 days.' },
  ],
  locale: 'en' as const,
}
const told = (first: object = {}) => ({
  sentences: [
    { text: 'If you have a fever, take paracetamol 500 mg.', point: 'p1', ...first },
    { text: 'Come back if the fever lasts more than 3 days.', point: 'p2' },
  ],
})

interface Case {
  contract: Contract<unknown, unknown, unknown>
  input: unknown
  good: object
  /** Written replies that must not pass, with the code that says why. */
  bad: [ViolationCode, object][]
  /** What is left when the first of them comes twice; default: the fallback. */
  twice?: 'partial'
}
const cases: Case[] = [
  {
    contract: turnUnderstand as Contract<unknown, unknown, unknown>,
    input: UNDERSTAND,
    good: understood(),
    twice: 'partial',
    bad: [
      ['quote_not_found', understood({ findings: [finding('Fever', 'symptom', 'a high fever')] })],
      ['quote_not_found', understood({ findings: [finding('Pain', 'symptom', 'any pain')] })],
      ['below_floor', understood({ urgency: 'self_care' })],
      ['quote_not_found', understood({ urgency: 'emergency', urgency_quote: 'my face droops' })],
      ['quote_not_found', understood({ urgency: 'emergency' })],
      ['drug_not_mentioned', understood({ findings: [finding('Warfarin', 'medicine', 'I take ibuprofen')] })],
      ['number_not_said', understood({ query: 'Is 40 mg safe for a headache?' })],
      ['schema', understood({ urgency: 'high' })],
    ],
  },
  {
    contract: intakeNextQuestion as Contract<unknown, unknown, unknown>,
    input: QUESTION,
    good: worded(),
    bad: [
      ['wrong_question', worded('Do you smoke?')],
      ['not_one_question', worded('When did the headache start? Is it worse at night?')],
      ['not_one_question', worded('Tell me when the headache started.')],
      ['advice', worded("Don't worry. When did the headache start?")],
      ['advice', worded('You should rest. When did the headache start?')],
      ['drug_not_mentioned', worded('When did the headache start, before the amoxicillin?')],
      ['number_not_said', worded('When did the headache start, 3 days ago?')],
    ],
  },
  {
    contract: chatAnswer as unknown as Contract<unknown, unknown, unknown>,
    input: ANSWER,
    good: answered(),
    bad: [
      ['no_source', answered({ passage: 'p2' })],
      ['quote_not_found', answered({ quote: 'Most colds are gone in a week.' })],
      ['number_not_said', answered({ text: 'Most colds get better within 30 days.' })],
      [
        'drug_not_mentioned',
        answered({ text: 'Amoxicillin can ease a fever.', quote: 'Paracetamol can ease a fever.' }),
      ],
      ['unsupported', answered({ text: 'Most colds do not get better within ten days.' })],
      ['unsupported', answered({ text: 'Antibiotics cure most colds within ten days.' })],
      ['advice', answered({ text: 'You have a cold and most colds get better within ten days.' })],
    ],
  },
  {
    contract: soapDraft as unknown as Contract<unknown, unknown, unknown>,
    input: TALK,
    good: noted(),
    bad: [
      ['no_source', noted({ turn: 't9' })],
      ['no_source', noted({ question: 't9' })],
      ['quote_not_found', noted({ quote: 'sore throat for a week' })],
      ['number_not_said', noted({ text: 'Patient reports a sore throat for 5 days.' })],
      [
        'drug_not_mentioned',
        noted({ text: 'Takes warfarin.', heading: 'medicines', turn: 't5', quote: 'I take lisinopril' }),
      ],
      ['unsupported', noted({ text: 'Denies sore throat.' })],
      ['schema', noted({ heading: 'chief_complaint' })],
    ],
  },
  {
    contract: patientMessage as Contract<unknown, unknown, unknown>,
    input: POINTS,
    good: told(),
    bad: [
      ['no_source', told({ point: 'p9' })],
      ['number_not_said', told({ text: 'If you have a fever, take paracetamol 1000 mg.' })],
      ['drug_not_mentioned', told({ text: 'If you have a fever, take ibuprofen 500 mg.' })],
      ['left_out', { sentences: [{ text: POINTS.points[0]!.text, point: 'p1' }] }],
      ['left_out', told({ text: 'Take it if you have a fever.' })],
      ['unsupported', told({ text: 'Do not take paracetamol 500 mg if you have a fever.' })],
    ],
  },
]

for (const { contract, input, good, bad, twice } of cases) {
  const whole = JSON.stringify(good)
  const wrong = JSON.stringify(bad[0]![1])
  const outcome = twice ?? 'fallback'
  const half = whole.slice(0, whole.length / 2)

  describe(contract.id, () => {
    it.each<[string, Line[] | null, Partial<CallRecord>]>([
      ['a good answer', [whole], { outcome: 'accepted', calls: 1 }],
      ['garbage', ['miaow', 'miaow'], { outcome: 'fallback', cause: 'violation', calls: 2 }],
      ['a truncated reply', [{ text: half, finish: 'length' }], { outcome: 'fallback', cause: 'truncated' }],
      ['a hang', [{ hang: true, text: half }], { outcome: 'fallback', cause: 'timeout' }],
      ['a cut stream', [{ cut: true, text: half }], { outcome: 'fallback', cause: 'model_failed' }],
      ['a violation, repaired', [wrong, whole], { outcome: 'repaired', repairs: 1 }],
      ['a violation twice', [wrong, wrong], { outcome, cause: 'violation', repairs: 1 }],
      ['no model', null, { outcome: 'fallback', cause: 'no_model' }],
    ])('answers with %s', async (_, lines, expected) => {
      const rows: CallRecord[] = []
      const model = lines && scripted(lines)
      const timeoutMs = expected.cause === 'timeout' ? 60 : 60_000
      const answer = await ask(contract, input, { model, record: (row) => void rows.push(row), timeoutMs })
      if (answer.kind !== 'answer') throw new Error('escalated')
      expect(rows).toEqual([answer.record])
      expect(answer.record).toMatchObject({ contract: contract.id, version: contract.version, ...expected })
      if (answer.from === 'fallback') expect(answer.output).toEqual(contract.fallback(input))
      else if (answer.record.outcome !== 'partial')
        expect(answer.output).toEqual(contract.build(contract.output.parse(good), input))
      model?.assertPlayed()
    })

    it.each(bad)('refuses %s: %j', async (code, written) => {
      const lines = [JSON.stringify(written), JSON.stringify(written)]
      const answer = await ask(contract, input, { model: scripted(lines), record: () => {} })
      if (answer.kind !== 'answer') throw new Error('escalated')
      expect(answer.record.violations).toContain(code)
      expect(answer.record).toMatchObject({ cause: 'violation' })
      expect(['fallback', 'partial']).toContain(answer.record.outcome)
    })

    it('accepts what a modest model writes that follows the prompt', async () => {
      const model = scripted(({ schema, messages }) => goodReply(schema?.name ?? null, messages.at(-1)!.content))
      const answer = await ask(contract, input, { model, record: () => {} })
      expect(answer.record).toMatchObject({ outcome: 'accepted', violations: [] })
    })

    it('shows untrusted words only between marks', () => {
      const [system, user] = contract.render(input)
      expect(system!.role).toBe('system')
      expect(user!.content).toContain('<data from=')
      expect(system!.content).not.toContain('headache since Monday')
    })
  })
}

describe('turn.understand', () => {
  it('gives exact spans, and the code of the engine where it knows the words', () => {
    const { findings, query } = turnUnderstand.build(turnUnderstand.output.parse(understood()), UNDERSTAND)
    const [headache] = findings
    expect(MESSAGE.text.slice(headache!.start, headache!.end)).toBe('a dull headache')
    expect(headache).toMatchObject({ turn: 'm', question: 'q', code: 'headache' })
    expect(query).toBe('How long can a dull headache last?')
  })

  it('asks a question that the model overlooked', () => {
    const { query } = turnUnderstand.build(turnUnderstand.output.parse(understood({ query: null })), UNDERSTAND)
    expect(query).toMatch(/^How long can it last\?/)
  })

  it('keeps what is right of a reply whose repair failed too', async () => {
    const written = understood({
      findings: [finding('Headache', 'symptom', 'a dull headache'), finding('Fever', 'symptom', 'a high fever')],
      urgency: 'self_care',
      query: 'Is 40 mg safe?',
    })
    const lines = [JSON.stringify(written), JSON.stringify(written)]
    const answer = await ask(turnUnderstand, UNDERSTAND, { model: scripted(lines), record: () => {} })
    expect(answer).toMatchObject({
      output: { findings: [{ code: 'headache' }], urgency: null, query: 'How long can it last?' },
      record: { outcome: 'partial', cause: 'violation' },
    })
  })

  it('finds question and history without a model', () => {
    const { findings, tells, query } = turnUnderstand.fallback(UNDERSTAND)
    expect(findings.map(({ code }) => code)).toContain('headache')
    expect(tells).toBe(true)
    expect(query).toMatch(/^How long can it last\?.*[Hh]eadache/)
  })
})

describe('intake.next-question', () => {
  it.each([
    [{ ...QUESTION, locale: 'es' as const }],
    [{ ...QUESTION, question: { ...QUESTION.question, id: 'red-flag:chest-pain' } }],
  ])('asks no model where its words may not differ or could not be checked', async (input) => {
    const answer = await ask(intakeNextQuestion, input, { model: scripted([]), record: () => {} })
    expect(answer).toMatchObject({
      output: { text: input.question.text },
      record: { cause: 'not_checkable', calls: 0 },
    })
  })
})

describe('chat.answer', () => {
  it('streams sentences with exact citations, and finishes by the passages when one is not carried', async () => {
    const reply = JSON.stringify(
      answered({}, { text: 'Antibiotics cure every cold.', quote: 'Drink plenty of water.' }),
    )
    const shown: string[] = []
    const answer = await askStream(
      chatAnswer,
      ANSWER,
      { model: scripted([reply], { chunkSize: 9 }), record: () => {} },
      async ({ text, citations }) => {
        shown.push(text)
        for (const { start, end, quote } of citations) expect(PASSAGE.slice(start, end)).toBe(quote)
      },
    )
    expect(shown[0]).toBe('Most colds get better within ten days.')
    expect(shown.join(' ')).not.toContain('Antibiotics')
    expect(answer.record).toMatchObject({
      outcome: 'partial',
      violations: expect.arrayContaining(['unsupported']) as unknown,
    })
  })

  it('abstains without passages, and does not ask for it', async () => {
    const answer = await ask(chatAnswer, { ...ANSWER, passages: [] }, { model: scripted([]), record: () => {} })
    expect(answer).toMatchObject({ output: { sentences: [] }, record: { calls: 0 } })
  })
})

describe('soap.draft', () => {
  it('rests every sentence on one turn or one question with its answer, and loses nothing that the rules found', () => {
    const written = noted({ heading: 'ros', text: 'Denies fever.', turn: 't4', question: 't3', quote: 'No' })
    const note = soapDraft.build(soapDraft.output.parse(written), TALK)
    const fever = note.sentences.find(({ text }) => text === 'Denies fever.')
    expect(fever?.evidence).toEqual([{ kind: 'answer', question: '3', turn: '4', start: 0, end: 2, quote: 'No' }])
    for (const { stated, evidence } of note.sentences) if (evidence.length === 0) expect(stated).toBe(false)
    const text = note.sentences.map((one) => one.text).join('\n')
    expect(text).toContain('lisinopril')
    expect(text).toContain('sore throat')
    expect(new Set(note.sentences.map(({ id }) => id)).size).toBe(note.sentences.length)
  })
})

describe('soap.draft, partly right', () => {
  it('drops the sentence that its turn does not carry and keeps the others', async () => {
    const fine = noted().sentences[0]!
    const reply = JSON.stringify({ sentences: [fine, { ...fine, text: 'Patient reports a sore throat for 9 days.' }] })
    const answer = await ask(soapDraft, TALK, { model: scripted([reply, reply]), record: () => {} })
    if (answer.kind !== 'answer') throw new Error('escalated')
    const texts = answer.output.sentences.map(({ text }) => text)
    expect(texts).toContain(fine.text)
    expect(texts.join(' ')).not.toContain('9 days')
    expect(answer.record).toMatchObject({
      outcome: 'partial',
      violations: ['number_not_said', 'unsupported', 'number_not_said', 'unsupported'],
    })
  })
})

describe('the lock', () => {
  it('holds the words of every contract at its version', () => {
    expect(lockFaults(CONTRACTS, lock)).toEqual([])
  })

  const [first] = CONTRACTS
  it.each([
    ['words changed without a new version', { ...first!, hash: 'other' }, /changed but its version 1 did not/],
    ['a new version that is not locked', { ...first!, version: 2 }, /not in contracts.lock.json/],
  ])('notices %s', (_, changed, message) => {
    const [fault] = lockFaults([changed, ...CONTRACTS.slice(1)], lock)
    expect(fault).toMatch(message)
  })

  it('notices a contract that left the list', () => {
    expect(lockFaults(CONTRACTS.slice(1), lock)).toEqual([expect.stringContaining(first!.id)])
  })
})
