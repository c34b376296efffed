import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const necrotisingInfection: Protocol = {
  name: 'necrotising-infection',
  title: 'Necrotising soft tissue infection',
  sources: [
    { guideline: 'WSES and SIS-E consensus: skin and soft-tissue infections', year: 2018 },
    { guideline: 'IDSA skin and soft tissue infections', year: 2014 },
    { guideline: 'NICE NG141 Cellulitis and erysipelas', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'pain-out-of-proportion',
      level: 'emergency',
      when: all(
        has('pain-out-of-proportion'),
        has(['skin-redness', 'infection-source', 'fever', 'rigors', 'rapidly-spreading-skin', 'small-wound']),
      ),
      why: 'Pain far worse than the skin looks',
    },
    {
      id: 'spreading-and-ill',
      level: 'emergency',
      when: all(
        has('rapidly-spreading-skin'),
        has([
          'fever',
          'rigors',
          'confusion',
          'shock-signs',
          'vomiting',
          'drowsy',
          'feels-like-dying',
          'pain-out-of-proportion',
          'feels-unwell',
          'malaise',
        ]),
      ),
      why: 'Fast spreading skin infection in an ill person',
    },
    {
      id: 'necrosis',
      level: 'emergency',
      when: has('tissue-necrosis'),
      why: 'Black or crackling skin: tissue is dying',
    },
    {
      id: 'black-skin',
      level: 'emergency',
      when: all(
        has('rapidly-spreading-skin'),
        any(ever(['diabetes', 'immunosuppressed', 'chemotherapy']), age({ max: 1 }, false)),
      ),
      why: 'Spreading infection with weak defences',
    },
    {
      id: 'spreading',
      level: 'urgent',
      when: has('rapidly-spreading-skin'),
      why: 'Spreading skin infection needs treatment today',
    },
    {
      id: 'cellulitis-fever',
      level: 'urgent',
      when: all(has('skin-redness'), has(['fever', 'rigors'])),
      why: 'Cellulitis with fever',
    },
  ],
  opensWith: ['skin-redness', 'infection-source', 'rapidly-spreading-skin'],
  questions: [
    {
      code: 'rapidly-spreading-skin',
      ask: 'Is the redness spreading quickly, or turning purple or black?',
      why: 'a deep infection spreads within hours',
    },
    {
      code: 'pain-out-of-proportion',
      ask: 'Is the pain much worse than it looks?',
      why: 'it can mean a deep infection',
    },
  ],
}
