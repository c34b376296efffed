import { age, all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const guillainBarre: Protocol = {
  name: 'guillain-barre',
  title: 'Guillain-Barre syndrome',
  sources: [{ guideline: 'EAN/PNS guideline on Guillain-Barre syndrome', year: 2023 }],
  review: UNREVIEWED,
  lookBackHours: 672,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      // Association of British Neurologists, myasthenia gravis management (2015).
      id: 'myasthenic-crisis',
      level: 'emergency',
      when: all(
        ever('myasthenia'),
        has(['breathlessness', 'swallowing-difficulty', 'speech-difficulty', 'fast-breathing', 'cannot-breathe']),
      ),
      why: 'myasthenia that reaches swallowing or breathing can stop the breath',
    },
    {
      id: 'ascending',
      level: 'emergency',
      when: all(
        has('ascending-weakness', { onsetWithinHours: 672 }),
        has([
          'leg-weakness',
          'limb-tingling-weakness',
          'numbness',
          'loss-of-balance',
          'face-droop',
          'breathlessness',
          'swallowing-difficulty',
          'weakness-one-side',
          'back-pain',
          'recent-infection',
        ]),
      ),
      why: 'weakness that climbs can reach the breathing muscles within hours',
    },
    {
      id: 'both-sides-fast',
      level: 'emergency',
      when: all(
        has('leg-weakness', { onsetWithinHours: 672 }),
        has(['limb-tingling-weakness', 'numbness']),
        has([
          'diarrhoea',
          'flu-like',
          'fever',
          'recent-infection',
          'swallowing-difficulty',
          'breathlessness',
          'loss-of-balance',
        ]),
      ),
      why: 'weak and tingling legs after an infection',
    },
    {
      id: 'weak-and-bulbar',
      level: 'emergency',
      when: all(
        has(['leg-weakness', 'ascending-weakness'], { onsetWithinHours: 672 }),
        has(['swallowing-difficulty', 'breathlessness', 'face-droop', 'double-vision-sudden', 'hand-clumsiness']),
      ),
      why: 'weak legs with trouble to swallow or breathe, or weak hands, can reach the breathing',
    },
    {
      id: 'weak-after-infection',
      level: 'emergency',
      when: all(
        has('leg-weakness', { onsetWithinHours: 672 }),
        has(['recent-infection', 'diarrhoea', 'food-poisoning', 'flu-like']),
        has([
          'limb-tingling-weakness',
          'cannot-climb',
          'joint-cant-move',
          'cannot-walk-straight',
          'cannot-bear-weight',
        ]),
      ),
      why: 'legs that fail in the weeks after an infection',
    },
    {
      id: 'child-stops-walking',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has('leg-weakness'),
        has(['limp', 'joint-cant-move', 'loss-of-balance', 'cannot-bear-weight']),
      ),
      why: 'a child whose legs fail may have the cord or the nerves ill',
    },
    {
      id: 'cannot-walk',
      level: 'emergency',
      when: has('legs-not-working'),
      why: 'legs that stop working with tingling',
    },
    {
      id: 'numb-legs-cannot-walk',
      level: 'emergency',
      when: all(
        has(['limb-tingling-weakness', 'leg-weakness']),
        has('numbness'),
        has(['cannot-walk-straight', 'cannot-bear-weight']),
      ),
      why: 'numb legs that no longer carry threaten the cord or the breathing',
    },
    {
      id: 'weak-legs',
      level: 'urgent',
      when: has('leg-weakness', { onsetWithinHours: 672 }),
      why: 'new weakness of the legs needs examination within a day',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('guillain-barre-feared'),
      why: 'the speaker names Guillain-Barré syndrome',
    },
  ],
  opensWith: ['guillain-barre-feared', 'ascending-weakness', 'leg-weakness'],
  questions: [
    { code: 'breathlessness', ask: 'Any trouble breathing or swallowing?', why: 'The weakness may be spreading.' },
    { code: 'ascending-weakness', ask: 'Did it start in the feet and move up?', why: 'This pattern can spread fast.' },
    {
      code: 'diarrhoea',
      ask: 'Did you have a tummy bug or flu in the last weeks?',
      why: 'It can follow an infection.',
    },
  ],
}
