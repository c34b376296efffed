import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const decompressionIllness: Protocol = {
  name: 'decompression-illness',
  title: 'Decompression illness',
  sources: [
    { guideline: 'Diving and Hyperbaric Medicine: pre-hospital management of decompression illness', year: 2018 },
    {
      guideline: 'Undersea and Hyperbaric Medical Society best practice guidelines on decompression sickness',
      year: 2011,
    },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'after-dive',
      level: 'emergency',
      when: all(
        has('after-diving'),
        has([
          'joint-pain',
          'muscle-pain',
          'limb-or-bone-pain',
          'numbness',
          'limb-tingling-weakness',
          'leg-weakness',
          'weakness-one-side',
          'dizziness',
          'vertigo',
          'loss-of-balance',
          'staggering',
          'confusion',
          'headache',
          'chest-pain',
          'breathlessness',
          'rash',
          'speech-difficulty',
          'visual-disturbance',
          'collapse',
          'collapse',
          'urinary-retention',
          'haemoptysis',
        ]),
      ),
      why: 'any such sign within two days of a dive can be gas in the nerves, the lungs or the blood: oxygen, and a pressure chamber',
    },
    {
      id: 'named',
      level: 'emergency',
      when: has('decompression-feared'),
      why: 'the speaker names decompression illness',
    },
  ],
  opensWith: ['after-diving'],
  questions: [
    {
      code: 'numbness',
      ask: 'Is any part of you numb, weak or tingling?',
      why: 'Gas can harm the nerves after a dive.',
    },
    {
      code: 'breathlessness',
      ask: 'Is it hard to breathe, or does your chest hurt?',
      why: 'Gas can harm the lungs after a dive.',
    },
  ],
}
