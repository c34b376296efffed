import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { Subject } from '../core/clinical.ts'
import { screen, screenHeadTail } from './floor.ts'

const turn = (id: string, text: string, speaker: Turn['speaker'] = 'patient'): Turn => ({
  id,
  speaker,
  text,
  at: '2026-01-01T10:00:00Z',
})
const subject = Subject.parse({ ageYears: 58, sex: 'male' })
const run = (message: string, rest: { question?: string; recent?: string[] } = {}) =>
  screen({
    message: turn('m', message),
    question: rest.question ? turn('q', rest.question, 'assistant') : null,
    recent: (rest.recent ?? []).map((text, i) => turn(`r${i}`, text)),
    facts: [],
    subject,
  })

describe('the floor', () => {
  it('raises on a red flag and quotes it', () => {
    const { level, redFlags } = run('crushing chest pain for 20 minutes')
    expect(level).toBe('emergency')
    expect(redFlags[0]).toMatchObject({ turn: 'm', thirdPerson: false })
    expect('crushing chest pain for 20 minutes').toContain(redFlags[0]!.quote)
  })

  it('reads words that every object of the language has', () => {
    expect(run('crushing chest pain, says a constructor').level).toBe('emergency')
  })

  it('hears "yes" as the answer to the open question', () => {
    expect(run('yes', { question: 'Do you have chest pain now?' }).level).toBe('emergency')
    expect(run('no', { question: 'Do you have chest pain now?' }).level).toBeNull()
  })

  it('adds up what comes in pieces', () => {
    expect(run('and now my arm is weak on one side', { recent: ['my speech is slurred'] }).level).toBe('emergency')
  })

  it('keeps what was affirmed before against a later denial', () => {
    expect(run('no chest pain, I was joking', { recent: ['I have crushing chest pain'] }).level).toBe('emergency')
  })

  it.each([
    ['my dad has crushing chest pain', true],
    ['my neighbour collapsed and is not breathing', true],
    ['my dad has sickle cell and he has pain in his back', true],
  ])('counts a third person who is ill now: %s', (text, thirdPerson) => {
    expect(run(text).redFlags[0]).toMatchObject({ level: 'emergency', thirdPerson })
  })

  it.each([
    'I watched a film about sharks last night. Now I have crushing chest pain and I am sweating.',
    'I am writing an essay and suddenly my left arm went weak and my face droops',
    'I had crushing chest pain while I watched a film',
    'my son was in the school play and now he is not breathing',
    'I read a book. My wife has crushing chest pain.',
  ])('hears the own danger beside a story: %s', (text) => expect(run(text).level).toBe('emergency'))

  it.each([
    'no chest pain',
    'In the film a man collapses. He has a heart attack and dies.',
    'I dreamt that I could not breathe',
    'I am writing a crime novel in which the butler is poisoned',
    'The book says the hero took an overdose',
    'my nursing exam is on anaphylaxis',
    'I laughed so hard I thought I would die',
    'my father had a heart attack at 60',
    'what are the symptoms of a stroke?',
    'in the film he has a heart attack',
    'that bill nearly gave me a heart attack',
    'this traffic is killing me',
    "I'm dying to see you",
    'I had chest pain 3 years ago',
  ])('stays calm at "%s"', (text) => expect(run(text).level).toBeNull())

  it.each([
    ['k i l l  m y s e l f is all i think about', 'urgent'],
    ['I want to k1ll myself', 'emergency'],
    ['i will ki\u{1F52A}ll mys\u{1F52A}elf tonight', 'emergency'],
    ['ch3st p4in and cant br3athe', 'emergency'],
    ['\u0456 w\u0430nt t\u043e d\u0456e', 'urgent'],
  ])('reads words that are hidden from filters: %s', (text, level) => {
    const { redFlags } = run(text)
    expect(redFlags[0]).toMatchObject({ level, quote: text, start: 0, end: text.length })
  })

  it('puts together what is told of another person before and behind the name', () => {
    expect(run("urine infection, 80 yo mam, she's floppy and blotchy").level).toBe('emergency')
    expect(
      run('I have a urine infection and my mam is drowsy after her tablets').redFlags.map(({ protocol }) => protocol),
    ).not.toContain('sepsis-adult')
  })

  it.each(['my hba1c is 7 and the b12 is low', 'I take vitamins a c d e k', 'covid19 and h1n1 jabs are done'])(
    'takes codes and letters for what they are: %s',
    (text) => expect(run(text).level).toBeNull(),
  )

  it('asks what a protocol in play still needs, and not what was said', () => {
    const { openQuestions } = run('I have a bad headache')
    expect(openQuestions.length).toBeGreaterThan(0)
    expect(openQuestions.map(({ code }) => code)).not.toContain('headache')
  })

  it.each([
    ['I keep getting headaches and I feel rubbish, cant cope at work', true],
    ['i have depression and i feel worse', true],
    ['I am at the end of my tether', true],
    ['everything is too much, im falling apart', true],
    ['no interest in anything any more', true],
    ["I can't cope with the itching", false],
    ['my shoes are falling apart and my feet hurt', false],
    ['I had depression years ago, now a sore throat', false],
  ])('%s: whether life is wanted is asked: %s', (text, isAsked) => {
    const { openQuestions, level } = run(text)
    expect(openQuestions.some(({ code }) => code === 'suicidal-intent')).toBe(isAsked)
    expect(level).toBe(null)
  })

  it('screens head and tail of an oversized text', () => {
    const filler = 'the weather is nice today and nothing happened. '.repeat(600)
    for (const text of [`crushing chest pain. ${filler}`, `${filler} crushing chest pain.`]) {
      expect(screenHeadTail({ message: turn('m', text), recent: [], facts: [], subject }).level).toBe('emergency')
    }
  })
})
