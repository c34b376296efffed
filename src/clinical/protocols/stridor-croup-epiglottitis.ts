import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const stridorCroupEpiglottitis: Protocol = {
  name: 'stridor-croup-epiglottitis',
  title: 'Stridor, croup or epiglottitis',
  sources: [
    { guideline: 'NICE CKS Croup', year: null },
    { guideline: 'Advanced Paediatric Life Support, upper airway obstruction', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'stridor',
      level: 'emergency',
      when: has('noisy-breathing-in'),
      why: 'noise on breathing in means a narrow airway',
    },
    {
      id: 'croup-working',
      level: 'emergency',
      when: all(
        has('barking-cough'),
        has([
          'working-hard-breathing',
          'chest-recession',
          'breathlessness',
          'blue-lips',
          'cold-clammy',
          'drooling',
          'drowsiness',
          'hard-to-rouse',
        ]),
      ),
      why: 'croup with effort, drooling or tiredness',
    },
    {
      id: 'epiglottitis',
      level: 'emergency',
      when: all(
        has('drooling'),
        has(['sore-throat', 'fever', 'muffled-voice', 'breathlessness', 'swallowing-difficulty', 'throat-closing']),
      ),
      why: 'drooling with sore throat or fever can be epiglottitis: the throat must not be looked into',
    },
    {
      id: 'cannot-swallow',
      level: 'emergency',
      when: all(has('cannot-swallow'), has(['sore-throat', 'fever', 'muffled-voice', 'facial-swelling', 'neck-pain'])),
      why: 'unable to swallow saliva with a sore throat',
    },
    {
      id: 'croup-young',
      level: 'urgent',
      when: all(age({ max: 0.5 }, false), has('barking-cough')),
      why: 'croup under six months of age',
    },
    {
      id: 'croup-child',
      level: 'urgent',
      when: all(age({ max: 6 }, false), has('barking-cough')),
      why: 'croup of every degree gets one dose of a steroid today',
    },
    {
      // A bark is an adult's cough as well; what somebody calls croup is a small child's, whose age nobody has told yet.
      id: 'croup-named',
      level: 'urgent',
      when: all(age({ max: 6 }), has('croup-named')),
      why: 'croup of every degree gets one dose of a steroid today',
    },
    {
      id: 'throat-breathing',
      level: 'emergency',
      when: all(has('throat-closing'), has('breathlessness')),
      why: 'a closing throat with trouble breathing',
    },
    {
      id: 'muffled',
      level: 'urgent',
      when: all(has('muffled-voice'), has('sore-throat'), has(['fever', 'swallowing-difficulty'])),
      why: 'a muffled voice with fever can be an abscess',
    },
    { id: 'feared', level: 'emergency', when: has('epiglottitis-feared'), why: 'the speaker names epiglottitis' },
  ],
  opensWith: ['epiglottitis-feared', 'barking-cough', 'noisy-breathing-in', 'drooling', 'muffled-voice'],
  questions: [
    {
      code: 'noisy-breathing-in',
      ask: 'Is there a harsh noise when breathing in while calm?',
      why: 'The airway may be narrow.',
    },
    {
      code: 'drooling',
      ask: 'Is there drooling, or trouble swallowing spit?',
      why: 'The throat may be closing.',
    },
    {
      code: 'working-hard-breathing',
      ask: 'Do you see the skin suck in at the ribs or neck?',
      why: 'It means hard work to breathe.',
    },
  ],
}
