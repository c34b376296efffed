import { all, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const carbonMonoxide: Protocol = {
  name: 'carbon-monoxide',
  title: 'Carbon monoxide poisoning',
  sources: [
    { guideline: 'UKHSA Carbon monoxide: diagnosis and management advice', year: null },
    { guideline: 'ACEP Clinical policy: acute carbon monoxide poisoning', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency.poison',
  rules: [
    {
      id: 'alarm',
      level: 'emergency',
      when: has('co-alarm'),
      why: 'a sounding alarm or known leak is a lethal exposure until cleared',
    },
    {
      id: 'fumes-and-symptoms',
      level: 'emergency',
      when: all(
        has('faulty-heating-exposure'),
        has([
          'headache',
          'nausea',
          'vomiting',
          'dizziness',
          'confusion',
          'drowsiness',
          'syncope',
          'breathlessness',
          'collapse',
          'fatigue',
          'unresponsive',
        ]),
      ),
      why: 'headache or sickness near a burning appliance',
    },
    {
      id: 'household-headache',
      level: 'emergency',
      when: has('household-headache'),
      why: 'headaches of several people that clear outside point to fumes',
      // A leak from a faulty appliance goes on for weeks.
      lookBackHours: 336,
    },
    {
      id: 'household',
      level: 'emergency',
      when: all(
        has('others-ill-same-house'),
        has(['headache']),
        has(['nausea', 'dizziness', 'vomiting', 'fatigue', 'confusion', 'drowsiness']),
      ),
      why: 'several people ill together, or better outside, points to fumes',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        pregnant(),
        has(['co-alarm', 'faulty-heating-exposure']),
        has(['co-alarm', 'headache', 'nausea', 'dizziness']),
      ),
      why: 'the unborn child is harmed at lower levels',
    },
  ],
  opensWith: ['co-alarm', 'faulty-heating-exposure'],
  questions: [
    { code: 'others-ill-same-house', ask: 'Is anybody else in the building ill?', why: 'It points to fumes.' },
    { code: 'confusion', ask: 'Is there any new confusion?', why: 'It means severe poisoning.' },
    { code: 'syncope', ask: 'Has anybody fainted?', why: 'It means severe poisoning.' },
  ],
}
