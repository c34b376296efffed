import { age, all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const MOUTH = ['sore-throat', 'toothache', 'dental-abscess', 'fever', 'neck-pain', 'neck-swelling']

export const deepNeckInfection: Protocol = {
  name: 'deep-neck-infection',
  title: 'Deep neck infection',
  sources: [
    { guideline: 'NICE NG84 Sore throat (acute)', year: 2018 },
    { guideline: 'ENT UK Management of deep neck space infection', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'swelling-and-throat',
      level: 'emergency',
      when: all(
        has(MOUTH),
        has('neck-swelling'),
        has([
          'cannot-swallow',
          'drooling',
          'trismus',
          'muffled-voice',
          'breathlessness',
          'throat-closing',
          'swallowing-difficulty',
          'noisy-breathing-in',
        ]),
      ),
      why: 'swelling of the neck with trouble swallowing, speaking or breathing can close the airway',
    },
    {
      id: 'floor-of-mouth',
      level: 'emergency',
      when: all(
        has(['dental-abscess', 'toothache']),
        any(
          has('neck-swelling'),
          // Of a bad tooth the swallowing is lost when it has reached the spaces of the neck.
          has('cannot-swallow'),
          all(
            has(['facial-swelling', 'sudden-swelling']),
            has(['trismus', 'swallowing-difficulty', 'breathlessness', 'eye-socket-swelling', 'drooling']),
          ),
        ),
      ),
      why: 'a tooth infection that spreads to neck, eye or floor of the mouth',
    },
    {
      id: 'trismus-throat',
      level: 'emergency',
      when: all(
        has('trismus'),
        has([
          'sore-throat',
          'fever',
          'muffled-voice',
          'drooling',
          'toothache',
          'dental-abscess',
          'neck-swelling',
          'cannot-swallow',
        ]),
      ),
      why: 'a mouth that will not open with a sore throat or tooth is a deep abscess until shown otherwise',
    },
    {
      id: 'mouth-floor',
      level: 'emergency',
      when: all(
        has('mouth-floor-up'),
        has(['fever', 'rigors', 'toothache', 'dental-abscess', 'swallowing-difficulty', 'muffled-voice', 'drooling']),
      ),
      why: 'a raised floor of the mouth can close the airway',
    },
    {
      id: 'muffled-and-swallow',
      level: 'emergency',
      when: all(has('muffled-voice'), has('cannot-swallow')),
      why: 'a muffled voice with saliva that cannot be swallowed is a closing throat',
    },
    {
      id: 'quinsy',
      level: 'emergency',
      when: has('quinsy-or-neck-abscess'),
      why: 'an abscess of the throat can block the airway',
    },
    {
      id: 'child-neck',
      level: 'emergency',
      when: all(
        age({ max: 6 }, false),
        has(['fever', 'infant-fever']),
        has(['head-tilt', 'neck-stiffness', 'neck-swelling']),
        has(['drooling', 'cannot-swallow', 'not-feeding', 'noisy-breathing-in']),
      ),
      why: 'a feverish child who will not swallow or move the neck can have an abscess behind the throat',
    },
    {
      id: 'face-and-fever',
      level: 'urgent',
      when: all(has(['dental-abscess', 'toothache']), has(['facial-swelling', 'sudden-swelling', 'fever'])),
      why: 'a tooth infection with a swollen face or fever needs treatment the same day',
    },
  ],
  opensWith: ['trismus', 'neck-swelling', 'dental-abscess', 'quinsy-or-neck-abscess'],
  questions: [
    {
      code: 'trismus',
      ask: 'Is it hard to open your mouth as wide as usual?',
      why: 'A deep infection can lock the jaw.',
    },
    { code: 'cannot-swallow', ask: 'Is it too hard to swallow your own spit?', why: 'The throat may be closing.' },
    {
      code: 'neck-swelling',
      ask: 'Is there swelling in your neck or under your tongue?',
      why: 'It may press on the airway.',
    },
  ],
}
