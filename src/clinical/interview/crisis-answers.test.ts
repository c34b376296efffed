import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'
import { wording } from '../wording/index.ts'
import { aboutOther } from './own-answers.ts'

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

describe('a question about suicide is seldom answered with a yes', () => {
  const THOUGHTS = 'Are you thinking about killing yourself, or do you mean to do it?'
  const WAY = 'Have you thought about how you would do it, or got anything ready?'
  const DONE = 'Have you done anything to try to end your life in the last three months?'
  const WHY = 'Did you take it to hurt yourself or to die?'
  const level = (before: string, ask: string, answer: string) =>
    screen({
      message: turn('a', 'patient', answer),
      question: turn('q', 'assistant', ask),
      recent: [turn('b', 'patient', before)],
      facts: [],
      subject: UNKNOWN_SUBJECT,
    }).level

  it.each([
    "I have thought about it, but I wouldn't because of my kids",
    'it has crossed my mind',
    "I've considered it",
    'not seriously',
    "wouldn't tell you if I did",
    "I'd never act on it, I'm too scared",
    'the thought is always there in the back of my mind',
    "I don't think I'd have the guts",
    'what if i am',
    'no but i think about it',
    'fleeting ones',
    'every single day',
    "no. they'd all be better off though",
    'no, but nobody would miss me',
  ])('thoughts: "%s" owns up to some', (answer) => {
    for (const ask of [THOUGHTS, aboutOther(THOUGHTS), 'Do you have any thoughts of ending your life?'])
      expect(level('feeling low', ask, answer)).toBe('urgent')
  })

  it.each([
    'no i have never thought about it',
    'never thought about that',
    'No. I have a lovely family',
    "no, I wouldn't do that",
    'nothing like that, just stressed',
    'no just fed up with the pain',
    'my knee hurts when i walk',
    'i think its my thyroid',
    'no, my brother did though',
    'god no',
    'no, my kids are better off with me here',
  ])('thoughts: "%s" owns up to none', (answer) => {
    expect(level('feeling low', THOUGHTS, answer)).toBeNull()
  })

  it('thoughts: with the means at hand it is an emergency, and unanswered twice it is urgent', () => {
    expect(level('feeling low', THOUGHTS, 'I have the pills here')).toBe('emergency')
    expect(level('feeling low', `${wording('en', 'question.again')} ${THOUGHTS}`, 'the weather is bad')).toBe('urgent')
  })

  it.each([
    [WAY, "there's a rope in the garage", 'emergency'],
    [WAY, 'the pills are in my drawer', 'emergency'],
    [WAY, 'train', 'emergency'],
    [WAY, 'thought about the bridge', 'emergency'],
    [WAY, 'no but I know where', 'emergency'],
    [WAY, 'no, I gave my tablets to my wife', 'urgent'],
    [WAY, 'i have no plan', 'urgent'],
    [DONE, 'took tablets in october', 'emergency'],
    [DONE, 'tried on sunday', 'emergency'],
    [DONE, 'walked to the station then came home', 'emergency'],
    [DONE, 'once when i was nineteen, i took tablets', 'urgent'],
    [DONE, 'no, just went for walks to clear my head', 'urgent'],
  ])('%s "%s": %s', (ask, answer, want) => {
    expect(level('feeling low, i want to die', ask, answer)).toBe(want)
  })

  const FREE = 'Do you have any thoughts of ending your life?'
  const HARM = 'Any thoughts of harming yourself?'
  const MEANT: Readonly<Record<string, readonly (string | null)[]>> = {
    emergency: ['emergency'],
    'urgent+': ['urgent', 'emergency'],
    '<emergency': [null, 'soon', 'urgent'],
    '<urgent': [null, 'soon'],
  }

  it.each([
    [THOUGHTS, "I have thought about it, but I wouldn't because of my kids", 'urgent+'],
    [THOUGHTS, 'I have thought about it', 'urgent+'],
    [THOUGHTS, 'it has crossed my mind', 'urgent+'],
    [THOUGHTS, "I've considered it", 'urgent+'],
    [THOUGHTS, 'not seriously', 'urgent+'],
    [THOUGHTS, "wouldn't tell you if i did", 'urgent+'],
    [THOUGHTS, 'thinking about it', 'urgent+'],
    [THOUGHTS, 'ive thought about it but i wouldnt do it', 'urgent+'],
    [THOUGHTS, 'both', 'emergency'],
    [THOUGHTS, 'yeah both', 'emergency'],
    [THOUGHTS, 'I have the pills here', 'emergency'],
    [THOUGHTS, 'i lied. i have pills here', 'emergency'],
    [FREE, "I have thought about it, but I wouldn't because of my kids.", 'urgent+'],
    [FREE, 'it has crossed my mind', 'urgent+'],
    [FREE, "I've considered it", 'urgent+'],
    [FREE, 'not seriously', 'urgent+'],
    [FREE, 'sometimes', 'urgent+'],
    [FREE, 'at night', 'urgent+'],
    [FREE, "I wish I wasn't here", 'urgent+'],
    [FREE, "I'd rather not be here", 'urgent+'],
    [FREE, "I'd rather not say", 'urgent+'],
    [FREE, "wouldn't tell you if i did", 'urgent+'],
    [FREE, 'no but I wish I was dead', 'urgent+'],
    [FREE, 'I have the pills here', 'emergency'],
    [FREE, 'I have a plan', 'emergency'],
    [FREE, 'yes, tonight', 'urgent+'],
    [FREE, 'i dont want to answer', 'urgent+'],
    [FREE, 'no', '<urgent'],
    [FREE, 'god no', '<urgent'],
    [HARM, 'god no', '<urgent'],
    [HARM, 'God no, nothing like that', '<urgent'],
    [THOUGHTS, 'god no', '<urgent'],
    [FREE, 'no point in it, no', '<urgent'],
    [WAY, "there's a rope in the garage", 'emergency'],
    [WAY, 'the pills are in my drawer', 'emergency'],
    [WAY, 'train', 'emergency'],
    [WAY, "I'd use the car", 'emergency'],
    [WAY, 'tablets', 'emergency'],
    [WAY, 'yes', 'emergency'],
    [WAY, 'a bit', 'emergency'],
    [WAY, 'thought about the bridge', 'emergency'],
    [DONE, 'took tablets in october', 'emergency'],
    [DONE, 'I cut myself last week', 'emergency'],
    [DONE, 'once', 'emergency'],
    [DONE, 'tried on sunday', 'emergency'],
    [DONE, 'yes but nobody knows', 'emergency'],
    [DONE, 'I got 14 in the questionnaire', '<emergency'],
    [THOUGHTS, 'it comes and goes tbh', 'urgent+'],
    [THOUGHTS, 'only in the middle of the night', 'urgent+'],
    [THOUGHTS, "I have done but I'd never act on it", 'urgent+'],
    [THOUGHTS, 'not killing myself no but id be happy if a bus hit me', 'urgent+'],
    [THOUGHTS, 'thought about it last week, not today', 'urgent+'],
    [THOUGHTS, 'the thought is always there in the back of my mind', 'urgent+'],
    [THOUGHTS, 'on bad days yeah', 'urgent+'],
    [THOUGHTS, 'i dont think id have the guts', 'urgent+'],
    [THOUGHTS, "i couldn't do that to my mum", 'urgent+'],
    [THOUGHTS, 'what if i am', 'urgent+'],
    [THOUGHTS, "i'd rather not answer that one", 'urgent+'],
    [THOUGHTS, 'would you blame me', 'urgent+'],
    [THOUGHTS, 'im too scared to do it', 'urgent+'],
    [THOUGHTS, 'used to, its starting to come back now', 'urgent+'],
    [FREE, "more than i'd like to admit", 'urgent+'],
    [FREE, 'fleeting ones', 'urgent+'],
    [FREE, 'Yes but nothing I would act on', 'urgent+'],
    [FREE, 'every single day', 'urgent+'],
    [HARM, "I've scratched my arms a few times", 'urgent+'],
    [HARM, 'it goes through my head', 'urgent+'],
    [WAY, "I've looked at the flats near mine", 'emergency'],
    [WAY, 'my insulin', 'emergency'],
    [WAY, 'probably an overdose', 'emergency'],
    [WAY, 'yes googled it', 'emergency'],
    [WAY, 'got a blade in my bag', 'emergency'],
    [WAY, 'been keeping my tablets back', 'emergency'],
    [DONE, 'I tried to hang myself but the belt broke', 'emergency'],
    [DONE, 'two weeks ago, my sister found me', 'emergency'],
    [DONE, 'walked to the station then came home', 'emergency'],
    [THOUGHTS, 'nope not at all', '<urgent'],
    [THOUGHTS, 'never', '<urgent'],
    [THOUGHTS, 'no way, i love my life', '<urgent'],
    [THOUGHTS, 'not at all, just tired', '<urgent'],
    [THOUGHTS, 'no, nothing like that', '<urgent'],
    [THOUGHTS, 'absolutely not, i have too much to live for', '<urgent'],
    [FREE, 'No, none', '<urgent'],
    [FREE, 'Good god, no', '<urgent'],
    [HARM, 'no never have', '<urgent'],
    [FREE, 'no i just feel flat', '<urgent'],
    [WAY, 'no nothing', '<emergency'],
    [WAY, "no I wouldn't do that", '<emergency'],
    [DONE, 'no never', '<emergency'],
    [DONE, 'not in the last three months', '<emergency'],
    [THOUGHTS, 'I do have moments', 'urgent+'],
    [THOUGHTS, 'not in so many words', 'urgent+'],
    [THOUGHTS, "i wouldn't say that but i dont want to be around", 'urgent+'],
    [THOUGHTS, "it's been on my mind since she left", 'urgent+'],
    [THOUGHTS, 'had a wobble last night', 'urgent+'],
    [THOUGHTS, "i've imagined it loads", 'urgent+'],
    [THOUGHTS, 'I wouldnt have the courage', 'urgent+'],
    [THOUGHTS, 'my religion wont allow it', 'urgent+'],
    [THOUGHTS, 'who hasnt', 'urgent+'],
    [THOUGHTS, 'im not going to lie, yes', 'urgent+'],
    [THOUGHTS, 'less than last year', 'urgent+'],
    [FREE, 'Id never do anything but i do think it', 'urgent+'],
    [FREE, 'when im drunk', 'urgent+'],
    [FREE, 'only when the pain is bad', 'urgent+'],
    [FREE, 'now and again', 'urgent+'],
    [FREE, 'can we skip this one', 'urgent+'],
    [FREE, 'its getting harder to ignore', 'urgent+'],
    [HARM, 'the urge is there', 'urgent+'],
    [HARM, 'I cut a bit last month', 'urgent+'],
    [WAY, 'vague ideas', 'emergency'],
    [WAY, 'pills probably', 'emergency'],
    [WAY, 'I know which bridge', 'emergency'],
    [WAY, "I've written to the kids", 'emergency'],
    [WAY, 'yeah ive got stuff saved up', 'emergency'],
    [WAY, 'no but i could always use my dads gun', 'emergency'],
    [WAY, 'drowning', 'emergency'],
    [DONE, 'I stood on the platform last week', 'emergency'],
    [DONE, 'had a go in september', 'emergency'],
    [DONE, 'nearly. my mum walked in', 'emergency'],
    [DONE, 'put a bag on my head then took it off', 'emergency'],
    [THOUGHTS, 'no thank god', '<urgent'],
    [THOUGHTS, "No, I'm just worn out from work", '<urgent'],
    [THOUGHTS, 'no i want to live for my kids', '<urgent'],
    [THOUGHTS, 'certainly not', '<urgent'],
    [FREE, 'no, never crossed my mind', '<urgent'],
    [FREE, "No I've not had any", '<urgent'],
    [FREE, 'not since i was a teenager', '<urgent'],
    [HARM, 'nope, nothing like that', '<urgent'],
    [THOUGHTS, 'no i have not thought of it', '<urgent'],
    [WAY, 'No, nothing', '<emergency'],
    [WAY, 'no i dont have a plan', '<emergency'],
    [DONE, 'nothing', '<emergency'],
    [DONE, 'no, last time was 2012', '<emergency'],
    [DONE, "I've been seeing a counsellor", '<emergency'],
    [HARM, 'i cut myself shaving but thats all', '<urgent'],
  ])('%s "%s": %s', (ask, answer, want) => {
    const before = ask === WAY || ask === DONE ? 'feeling low, i want to die' : 'feeling low'
    expect(MEANT[want]).toContain(level(before, ask, answer))
  })

  it.each([
    ['The whole box', 'emergency'],
    ['about 20', 'emergency'],
    ['yes', 'emergency'],
    ['no', null],
    ['just two as it says', null],
    ['no, not the whole box', null],
  ])('more than the dose? "%s": %s', (answer, want) => {
    expect(level('i took some tablets', 'Did you take more than you should?', answer)).toBe(want)
  })

  it.each([
    ['How many did you take?', '30', 'emergency'],
    ['How many did you take?', 'the lot', 'emergency'],
    ['How many tablets have you taken?', 'about twenty', 'emergency'],
    ['How many of the paracetamol did she take?', 'a strip, maybe two', 'emergency'],
    ['How much did he swallow?', 'whole bottle', 'emergency'],
    ['How many did you take?', 'lost count', 'emergency'],
    ['How many did you take?', 'all of them', 'emergency'],
    ['How many did you take?', '2', null],
    ['How many did you take?', 'one before bed', null],
    ['How many did you take?', 'none', null],
    ['How much did you take?', '400 mg', null],
    ['How many did you take?', 'two, at 10 am', null],
    ['How many days have you taken it?', '30', null],
    ['How many antibiotics have you taken?', 'all of them', null],
    ['How many puffs did you take?', '10', null],
    ['How many units did you take?', '14', null],
  ])('%s "%s": %s', (ask, answer, want) => {
    expect(level('hello', ask, answer)).toBe(want)
  })

  it('an extra dose taken to have it all stop is an attempt', () => {
    expect(level('i took two extra of my tablets today', WHY, 'I wanted it all to stop')).toBe('emergency')
  })

  it.each([
    ['What would help most?', 'not being here', 'urgent'],
    ['What are you hoping for today?', 'to not exist anymore', 'urgent'],
    ['Is there anything else you want to tell us?', 'i just want it all to stop. everything. me.', 'urgent'],
    ['What is worrying you today?', 'that i will do it tonight', 'emergency'],
    ['Are you alone?', 'yes and i have the rope here', 'emergency'],
    ['What would help most?', 'a stronger cream i think', null],
    ['What would help most?', 'to be gone from this waiting list', null],
    ['What are you hoping for today?', 'to not need a new referral', null],
    ['Is there anything else you want to tell us?', 'i just want the itch to stop', null],
    ['What is worrying you today?', 'that i will do it wrong, the injection', null],
    ['Are you alone?', 'yes and i have the results here', null],
  ])('a question of any talk, %s "%s": %s', (ask, answer, want) => {
    expect(level('hello', ask, answer)).toBe(want)
  })
})
