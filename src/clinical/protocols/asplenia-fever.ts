import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const aspleniaFever: Protocol = {
  name: 'asplenia-fever',
  title: 'Fever without a working spleen',
  sources: [
    { guideline: 'BSH Prevention and treatment of infection in absent or dysfunctional spleen', year: 2011 },
    { guideline: 'CDC Clinical guidance on asplenia and sepsis', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'fever',
      level: 'emergency',
      when: all(ever('asplenia'), has(['fever', 'infant-fever', 'rigors', 'chills', 'feels-hot'])),
      why: 'without a spleen, fever can become overwhelming infection within hours',
    },
    {
      id: 'unwell',
      level: 'emergency',
      when: all(
        ever('asplenia'),
        has([
          'vomiting',
          'diarrhoea',
          'severe-headache',
          'confusion',
          'drowsy',
          'collapse',
          'purple-rash',
          'breathlessness',
        ]),
      ),
      why: 'overwhelming infection can start with vomiting, headache or confusion',
    },
    {
      id: 'ill',
      level: 'urgent',
      when: all(ever('asplenia'), has(['feels-unwell', 'malaise', 'flu-like', 'infection-source', 'animal-bite'])),
      why: 'illness or an animal bite without a spleen needs antibiotics the same day',
    },
  ],
  opensWith: ['asplenia'],
  questions: [
    {
      code: 'fever',
      ask: 'Do you have a temperature, or are you shivering?',
      why: 'Without a spleen, infection can turn dangerous in hours.',
    },
    { code: 'feels-unwell', ask: 'Do you feel ill today?', why: 'infection can begin without a fever' },
    {
      code: 'animal-bite',
      ask: 'Was there a bite or scratch from an animal in the last days?',
      why: 'such germs are dangerous without a spleen',
    },
  ],
}
