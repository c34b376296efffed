import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { screen } from './floor.ts'
import { applyAnswer, nextQuestion, startInterview } from './interview.ts'
import { composeSbar } from './sbar.ts'
import { triage } from './triage.ts'

const at = '2026-06-01T09:00:00Z'
const turn = (id: string, text: string, speaker: Turn['speaker'] = 'patient'): Turn => ({ id, speaker, text, at })
const level = (text: string) =>
  screen({ message: turn('m', text), question: null, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level

describe('a sentence that only names a part of the body belongs to the next', () => {
  it.each([
    'Its my chest. Feels really tight',
    'my balls. one of them is really sore',
    'My head. Worst pain ever',
    'problem with my throat. closing up',
    "It's my husband's face. Drooping on the left",
    'my tummy. rock hard',
    'my speech. gone slurred',
    "my mum's leg. cold, white and painful",
    'My willy - been hard for 5 hours',
    'Bad pain. In my chest.',
  ])('%s', (text) => expect(level(text)).toBe('emergency'))

  it.each(['my eye. really sore and red', "got a problem with my calf. it's swollen and painful"])(
    'the same day: %s',
    (text) => expect(level(text)).toBe('urgent'),
  )

  it.each([
    'my chest. No pain now',
    "It's my chest. Bit of a cough",
    'question about my chest. Is it ok to go swimming?',
    'My heart. Broken since she left',
    "It's my mum's chest. She had a heart attack in 2015, fine now",
    'my back. Better than last week',
  ])('which may be harmless: %s', (text) => expect(level(text)).toBeNull())
})

describe('what comes in two messages', () => {
  const codes = (...turns: Turn[]) =>
    extract(turns)
      .filter(({ assertion }) => assertion.negation === 'affirmed')
      .map(({ code }) => code)
  const SITE = 'Where exactly do you feel it?'

  it('is read together, in whichever order', () => {
    expect(codes(turn('1', "it's my chest"), turn('2', 'feels really tight'))).toContain('cardiac-chest-pain')
    expect(codes(turn('1', 'really bad pain'), turn('2', SITE, 'assistant'), turn('3', 'my chest'))).toContain(
      'chest-pain',
    )
    expect(
      codes(turn('1', 'pain, had it for 2 hours'), turn('2', SITE, 'assistant'), turn('3', 'left testicle')),
    ).toContain('testicle-swollen-red')
    expect(codes(turn('1', 'no pain'), turn('2', SITE, 'assistant'), turn('3', 'chest'))).toEqual([])
  })

  it('quotes the later message exactly', () => {
    const text = 'feels really tight'
    const found = extract([turn('1', "it's my chest"), turn('2', text)])
    for (const { quote, start, end, turn: of } of found) {
      expect(of).toBe('2')
      expect(text.slice(start, end)).toBe(quote)
    }
    expect(found.length).toBeGreaterThan(0)
  })

  it('the alarm, the handover and the complaint hold both messages', () => {
    const turns = [turn('1', "it's my calf"), turn('2', 'sore since the flight on tuesday')]
    const findings = extract(turns)
    const beside = { turn: '1', quote: "it's my calf" }
    const [, later] = turns
    const known = { question: null, recent: turns.slice(0, 1), facts: [], subject: UNKNOWN_SUBJECT }
    const [flag] = screen({ message: later!, ...known }).redFlags
    expect(flag).toMatchObject({ protocol: 'dvt', quote: 'sore', turn: '2', beside })
    const input = { turns, findings, subject: UNKNOWN_SUBJECT }
    const found = triage({ turns, complete: false })
    const [complaint, said] = composeSbar({ ...input, triage: { ...found, redFlags: [flag!] } }).situation
    expect(complaint?.text).toBe('Chief complaint: "it\'s my calf", then "sore since the flight on tuesday".')
    expect(complaint?.evidence.map((one) => one.kind === 'turn' && one.turn)).toEqual(['1', '2'])
    expect(said?.text).toBe('Said: "it\'s my calf", then "sore"')
    expect(said?.evidence).toMatchObject([beside, { turn: '2', quote: 'sore' }])
  })

  it('who opens with a part of the body is asked first what is wrong with it', () => {
    const opened = applyAnswer(startInterview(UNKNOWN_SUBJECT), null, turn('1', "it's my chest"), [])
    const asked = nextQuestion({ ...opened, subject: { ...opened.subject, speaker: 'self' } })
    expect(asked).toMatchObject({ id: expect.stringMatching(/^(?:who|complaint)$/) })
  })
})
