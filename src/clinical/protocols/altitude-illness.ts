import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const altitudeIllness: Protocol = {
  name: 'altitude-illness',
  title: 'Altitude illness of brain or lungs',
  sources: [
    { guideline: 'Wilderness Medical Society guideline on acute altitude illness', year: 2019 },
    { guideline: 'UIAA Medical Commission advice on acute mountain sickness, HAPE and HACE', year: 2012 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'brain',
      level: 'emergency',
      when: all(
        has('at-altitude'),
        has([
          'staggering',
          'loss-of-balance',
          'confusion',
          'drowsy',
          'not-waking',
          'visual-hallucinations',
          'vomiting',
          'severe-headache',
        ]),
      ),
      why: 'unsteadiness or confusion at altitude is swelling of the brain: go down at once',
    },
    {
      id: 'lungs',
      level: 'emergency',
      when: all(
        has('at-altitude'),
        has(['breathlessness', 'pink-frothy-sputum', 'haemoptysis', 'blue-lips', 'noisy-breathing-in']),
      ),
      why: 'breathlessness at rest at altitude is water in the lungs: go down at once',
    },
    {
      id: 'mountain-sickness',
      level: 'urgent',
      when: all(
        has('at-altitude'),
        has('headache'),
        has(['nausea', 'vomiting', 'dizziness', 'insomnia', 'poor-appetite', 'fatigue']),
      ),
      why: 'mountain sickness: go no higher, and down if it does not better',
    },
  ],
  opensWith: ['at-altitude'],
  questions: [
    { code: 'staggering', ask: 'Is the person unsteady, as if drunk?', why: 'It can mean a swelling brain.' },
    {
      code: 'breathlessness',
      ask: 'Is the person out of breath while resting?',
      why: 'It can mean water in the lungs.',
    },
  ],
}
