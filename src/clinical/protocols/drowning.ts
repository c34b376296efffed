import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const drowning: Protocol = {
  name: 'drowning',
  title: 'Drowning',
  sources: [
    { guideline: 'ERC Guidelines: special circumstances, drowning', year: 2021 },
    { guideline: 'Wilderness Medical Society drowning guideline', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'with-symptoms',
      level: 'emergency',
      when: all(
        has('submersion'),
        has([
          'breathlessness',
          'cough',
          'unresponsive',
          'knocked-out',
          'vomiting',
          'drowsiness',
          'confusion',
          'blue-lips',
          'wheeze',
          'chest-pain',
          'breathing-stopped',
          'pink-frothy-sputum',
          'fatigue',
        ]),
      ),
      why: 'lungs can fail hours after water was breathed in',
    },
    {
      id: 'submersion',
      level: 'emergency',
      when: has('submersion'),
      why: 'anybody who went under and needed help must be checked',
    },
  ],
  opensWith: ['submersion'],
  questions: [
    {
      code: 'breathlessness',
      ask: 'Any coughing, fast breathing or trouble breathing since?',
      why: 'Lungs can get worse over hours.',
    },
    { code: 'unresponsive', ask: 'Did you pass out or stop breathing?', why: 'It shows how severe it was.' },
  ],
}
