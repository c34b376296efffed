import { age, all, any, ever, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const returnedTraveller: Protocol = {
  name: 'returned-traveller',
  title: 'Fever after travel',
  sources: [
    { guideline: 'UKHSA malaria treatment guidelines', year: 2016 },
    { guideline: 'CDC Yellow Book', year: 2024 },
    { guideline: 'UKHSA high consequence infectious diseases', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 720,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        has(['travel-recent', 'malaria-concern']),
        has(['fever', 'rigors', 'infant-fever', 'malaria-concern']),
        has([
          'confusion',
          'drowsy',
          'seizure',
          'jaundice',
          'breathlessness',
          'collapse',
          'syncope',
          'no-urine-day',
          'vomiting-blood',
          'bleeding-heavy',
          'shock-signs',
          'non-blanching-rash',
          'nosebleed',
          'severe-headache',
          'keeping-nothing-down',
          'blood-in-urine',
          'neck-stiffness',
        ]),
      ),
      why: 'Fever after travel with a sign of severity',
    },
    {
      id: 'risk-group',
      level: 'emergency',
      when: all(
        has('travel-recent'),
        has(['fever', 'rigors', 'infant-fever']),
        any(pregnant(), age({ max: 5 }, false), ever(['asplenia', 'immunosuppressed', 'sickle-cell', 'chemotherapy'])),
      ),
      why: 'Fever after travel in a risk group',
    },
    {
      id: 'named',
      level: 'emergency',
      when: all(has('malaria-concern'), has(['fever', 'rigors'])),
      why: 'Malaria or haemorrhagic fever feared, with fever',
    },
    {
      id: 'fever',
      level: 'emergency',
      when: all(has('travel-recent'), has(['fever', 'rigors'])),
      why: 'Fever after travel to the tropics is malaria until a test the same day',
    },
    {
      id: 'ill',
      level: 'urgent',
      when: all(
        has('travel-recent'),
        has(['flu-like', 'chills', 'jaundice', 'blood-in-stool', 'night-sweats', 'malaise']),
      ),
      why: 'Ill after travel',
    },
    {
      id: 'feared',
      level: 'urgent',
      when: has('malaria-feared'),
      why: 'suspected malaria needs a blood test the same day',
    },
  ],
  opensWith: ['malaria-feared', 'travel-recent', 'malaria-concern'],
  questions: [
    { code: 'fever', ask: 'Have you had a fever since you came back?', why: 'malaria can kill within a day' },
    { code: 'confusion', ask: 'Are you confused or very drowsy?', why: 'it is a sign of severe illness' },
  ],
}
