import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const venom: Protocol = {
  name: 'venom',
  title: 'Venomous bite or sting',
  sources: [
    { guideline: 'WHO Guidelines for the management of snakebites', year: 2016 },
    { guideline: 'Toxbase Snake bite and marine stings', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'snake',
      level: 'emergency',
      when: has('snake-bite'),
      why: 'venom works over hours: every snake bite is seen',
    },
    {
      id: 'sting-ill',
      level: 'emergency',
      when: all(
        has('venomous-sting'),
        has([
          'breathlessness',
          'vomiting',
          'sweating',
          'muscle-pain',
          'face-droop',
          'shaking',
          'collapse',
          'syncope',
          'chest-pain',
          'palpitations',
          'severe-pain',
          'abdominal-pain',
          'drooling',
          'speech-difficulty',
          'cannot-swallow',
          'jerking',
          'confusion',
          'dizziness',
        ]),
      ),
      why: 'a venomous sting with symptoms of the whole body',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(age({ max: 6 }, false), has('venomous-sting')),
      why: 'venom is worse in small children',
    },
    { id: 'sting', level: 'urgent', when: has('venomous-sting'), why: 'a scorpion, jellyfish or dangerous spider' },
    { id: 'mouth', level: 'emergency', when: has('many-stings'), why: 'many stings, or one in the throat' },
  ],
  opensWith: ['snake-bite', 'venomous-sting'],
  questions: [
    { code: 'breathlessness', ask: 'Any trouble breathing, swallowing or seeing?', why: 'Venom can affect nerves.' },
    { code: 'vomiting', ask: 'Are you sick, sweating or in great pain?', why: 'Venom spreads through the body.' },
  ],
}
