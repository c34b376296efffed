import { age, all, atLeast, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const SKIN = ['hives', 'facial-swelling', 'allergen-exposure', 'insect-bite']
const AIRWAY = [
  'breathlessness',
  'wheeze',
  'throat-closing',
  'tongue-throat-swelling',
  'noisy-breathing-in',
  'muffled-voice',
  'blue-lips',
]
const CIRCULATION = ['collapse', 'syncope', 'near-syncope', 'cold-clammy', 'unresponsive', 'hard-to-rouse']

export const anaphylaxis: Protocol = {
  name: 'anaphylaxis',
  title: 'Anaphylaxis',
  sources: [
    { guideline: 'Resuscitation Council UK Emergency treatment of anaphylaxis', year: 2021 },
    { guideline: 'World Allergy Organization anaphylaxis guidance', year: 2020 },
    { guideline: 'NICE CG134 Anaphylaxis: assessment and referral', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'tongue-throat',
      level: 'emergency',
      when: has('tongue-throat-swelling'),
      why: 'swelling of tongue or throat can close the airway',
    },
    {
      id: 'skin-and-airway',
      level: 'emergency',
      when: all(has(SKIN), has(AIRWAY)),
      why: 'an allergic reaction with trouble breathing is anaphylaxis',
    },
    {
      id: 'skin-and-throat',
      level: 'emergency',
      when: all(has(['hives', 'facial-swelling', 'lip-swelling']), has('throat-odd')),
      why: 'hives or swelling with a changed throat is an airway that may close',
    },
    {
      id: 'skin-and-circulation',
      level: 'emergency',
      when: all(has(['hives', 'facial-swelling', 'allergen-exposure']), has(CIRCULATION)),
      why: 'an allergic reaction with faintness or collapse is anaphylaxis',
    },
    {
      id: 'skin-and-gut',
      level: 'emergency',
      when: all(
        has(['hives', 'facial-swelling']),
        has('allergen-exposure'),
        has(['vomiting', 'abdominal-pain', 'diarrhoea', 'dizziness']),
      ),
      why: 'skin and gut signs after an allergen meet the definition of anaphylaxis',
    },
    {
      id: 'two-systems',
      level: 'emergency',
      when: all(
        has('allergen-exposure'),
        atLeast(
          2,
          has(['hives', 'facial-swelling', 'lip-swelling', 'itch', 'rash']),
          has(['still-coughing-after', 'throat-odd', 'wheeze', 'breathlessness', 'throat-closing']),
          has(['vomiting', 'abdominal-pain', 'diarrhoea']),
          has(['near-syncope', 'dizziness', 'cold-clammy', 'drowsiness', 'floppy', 'confusion']),
        ),
        has([
          'still-coughing-after',
          'throat-odd',
          'wheeze',
          'near-syncope',
          'facial-swelling',
          'hives',
          'floppy',
          'breathlessness',
        ]),
      ),
      why: 'two body systems after an allergen are anaphylaxis',
    },
    {
      id: 'face-after-allergen',
      level: 'emergency',
      when: all(has('allergen-exposure'), has('facial-swelling')),
      why: 'a face that swells after an allergen can progress to the airway',
    },
    {
      id: 'itch-and-airway',
      level: 'emergency',
      when: all(
        has('itching-all-over'),
        has(['wheeze', 'throat-odd', 'throat-closing', 'cannot-breathe', 'facial-swelling', 'lip-swelling']),
      ),
      why: 'itching of the whole body with a narrow airway is anaphylaxis whatever set it off',
    },
    {
      id: 'lips-after-allergen',
      level: 'emergency',
      when: all(
        has('lip-swelling'),
        has(['allergen-exposure', 'hives', 'itch', 'rash', 'dizziness', 'vomiting', 'food-allergy']),
      ),
      why: 'lip swelling with another sign of allergy can progress to the airway',
    },
    {
      id: 'mouth-after-allergen',
      level: 'urgent',
      when: all(has('allergen-exposure'), has('mouth-itch')),
      why: 'an itching or tingling mouth after a likely allergen can be the first sign of a reaction',
    },
    {
      id: 'lips-or-face',
      level: 'urgent',
      when: has(['lip-swelling', 'facial-swelling']),
      why: 'swelling of the face without an explanation needs to be seen the same day',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(
        age({ max: 1 }, false),
        has(['hives', 'facial-swelling', 'allergen-exposure']),
        has(['vomiting', 'floppy', 'drowsiness', 'cold-clammy', 'cough', 'wheeze', 'high-pitched-cry']),
      ),
      why: 'infants show anaphylaxis by vomiting, floppiness, cough or crying',
    },
    {
      id: 'treated',
      level: 'emergency',
      when: has('adrenaline-used'),
      why: 'a second wave can follow after adrenaline wears off',
    },
    {
      id: 'suspected-by-speaker',
      level: 'emergency',
      when: has('anaphylaxis-suspected'),
      why: 'the speaker names an anaphylactic reaction',
    },
  ],
  opensWith: ['hives', 'facial-swelling', 'lip-swelling', 'tongue-throat-swelling', 'allergen-exposure', 'insect-bite'],
  questions: [
    {
      code: 'breathlessness',
      ask: 'Is there any trouble breathing, wheezing or noisy breathing?',
      why: 'The airway may be swelling.',
    },
    {
      code: 'tongue-throat-swelling',
      ask: 'Is the tongue or throat swollen or tight?',
      why: 'It can block the airway.',
    },
    {
      code: 'near-syncope',
      ask: 'Do you feel faint, or have you collapsed?',
      why: 'Blood pressure can drop in a severe reaction.',
    },
    { code: 'adrenaline-used', ask: 'Has an adrenaline pen been used?', why: 'The reaction can come back.' },
  ],
}
