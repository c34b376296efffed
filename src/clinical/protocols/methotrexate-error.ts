import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const methotrexateError: Protocol = {
  name: 'methotrexate-error',
  title: 'Methotrexate error or toxicity',
  sources: [
    { guideline: 'MHRA Methotrexate once-weekly: measures to reduce fatal overdose', year: 2020 },
    { guideline: 'BSR/BHPR Guideline for DMARD prescription and monitoring', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 12,
  wording: 'emergency',
  rules: [
    {
      id: 'daily',
      level: 'emergency',
      when: has('methotrexate-daily'),
      why: 'weekly methotrexate taken daily destroys the bone marrow',
    },
    {
      id: 'daily-said',
      level: 'emergency',
      when: all(ever('methotrexate'), has(['double-dose', 'overdose'])),
      why: 'too much methotrexate',
    },
    {
      id: 'fever',
      level: 'emergency',
      when: all(
        ever('methotrexate'),
        has(['fever', 'rigors', 'purple-rash', 'vomiting-blood', 'bleeding-wont-stop', 'jaundice']),
      ),
      why: 'fever, bleeding or jaundice on methotrexate: blood count at once',
    },
    {
      id: 'lung',
      level: 'emergency',
      when: all(ever('methotrexate'), has('breathlessness'), has(['cough', 'fever'])),
      why: 'breathlessness and cough on methotrexate can be lung damage',
    },
    {
      id: 'marrow',
      level: 'urgent',
      when: all(
        ever('methotrexate'),
        has([
          'sore-throat',
          'mouth-ulcer',
          'bruise',
          'infection-source',
          'nosebleed',
          'breathlessness',
          'cough',
          'trimethoprim',
        ]),
      ),
      why: 'sore throat, mouth ulcers or bruises on methotrexate: blood count the same day',
    },
    {
      id: 'dry',
      level: 'urgent',
      when: all(
        ever('methotrexate'),
        has(['vomiting', 'diarrhoea']),
        has(['dehydration', 'keeping-nothing-down', 'no-urine-day', 'diarrhoea']),
      ),
      why: 'losing fluid makes methotrexate rise',
    },
  ],
  opensWith: ['methotrexate'],
  questions: [
    {
      code: 'methotrexate-daily',
      ask: 'Did you take it on more than one day of the week?',
      why: 'It is taken once a week only.',
    },
    { code: 'mouth-ulcer', ask: 'Do you have mouth ulcers?', why: 'It can lower the blood count.' },
    { code: 'sore-throat', ask: 'Do you have a sore throat?', why: 'It can lower the blood count.' },
  ],
}
