import { age, all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const hypothermia: Protocol = {
  name: 'hypothermia',
  title: 'Hypothermia',
  sources: [
    { guideline: 'ERC Guidelines: special circumstances, hypothermia', year: 2021 },
    { guideline: 'Wilderness Medical Society accidental hypothermia guideline', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'cold-and-brain',
      level: 'emergency',
      when: all(
        has('cold-exposure'),
        has([
          'confusion',
          'drowsiness',
          'hard-to-rouse',
          'unresponsive',
          'speech-difficulty',
          'shivering-stopped',
          'loss-of-balance',
          'collapse',
          'cold-clammy',
          'blue-lips',
        ]),
      ),
      why: 'cold with confusion, sleepiness or no shivering is severe hypothermia',
    },
    {
      id: 'measured',
      level: 'emergency',
      when: any(vital('temperature_c', { below: 35 }), all(has('cold-exposure'), has('low-temperature'))),
      why: 'body temperature below 35',
    },
    {
      id: 'immersion',
      level: 'emergency',
      when: all(has('cold-exposure'), has('submersion')),
      why: 'cold water cools fast',
    },
    {
      id: 'older-or-infant',
      level: 'emergency',
      when: all(
        has('cold-exposure'),
        any(age({ min: 70 }, false), age({ max: 1 }, false)),
        has(['fall', 'shivering', 'drowsiness', 'fatigue', 'not-feeding']),
      ),
      why: 'the old and the very young cool down fast',
    },
    {
      id: 'shivering',
      level: 'urgent',
      when: all(has('cold-exposure'), has('shivering')),
      why: 'shivering after exposure needs warming and a check',
    },
  ],
  opensWith: ['cold-exposure'],
  questions: [
    { code: 'confusion', ask: 'Is there confusion, slurred speech or sleepiness?', why: 'It means severe cooling.' },
    { code: 'shivering-stopped', ask: 'Has the shivering stopped?', why: 'It is a danger sign.' },
  ],
}
