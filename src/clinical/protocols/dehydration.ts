import { age, all, any, atLeast, ever, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const dehydration: Protocol = {
  name: 'dehydration',
  title: 'Dehydration',
  sources: [
    { guideline: 'NICE CG84 Diarrhoea and vomiting in under 5s', year: 2009 },
    { guideline: 'NICE CKS Gastroenteritis', year: null },
    { guideline: 'Healthier Together (NHS England), signs of dehydration in babies', year: null },
    { guideline: 'WHO treatment of diarrhoea', year: 2005 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'child-red',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        has(['vomiting', 'diarrhoea', 'dehydration', 'keeping-nothing-down']),
        has(['floppy', 'not-waking', 'mottled-skin', 'drowsy', 'sunken-fontanelle', 'confusion', 'weak-cry']),
      ),
      why: 'A child with fluid loss and a danger sign',
    },
    {
      id: 'infant-dry',
      level: 'emergency',
      when: all(
        age({ max: 1.6 }, false),
        has(['vomiting', 'diarrhoea', 'keeping-nothing-down', 'not-feeding']),
        has(['no-wet-nappies', 'sunken-fontanelle', 'dehydration']),
      ),
      why: 'An infant with fluid loss and no wet nappies',
    },
    {
      // NICE CG84, 2009: a sunken fontanelle and little urine together are clinical dehydration, with fever perhaps sepsis.
      id: 'infant-sunken',
      level: 'emergency',
      when: all(
        has('sunken-fontanelle'),
        has('no-wet-nappies'),
        has(['fever', 'infant-fever', 'drowsy', 'not-feeding']),
      ),
      why: 'A baby with a sunken soft spot and no wet nappies who is ill',
    },
    {
      id: 'infant-no-urine-long',
      level: 'emergency',
      when: all(age({ max: 1 }), has('no-wet-nappies', { lastingHours: 8 })),
      why: 'An infant without urine for eight hours and more',
    },
    {
      id: 'infant-no-urine',
      level: 'urgent',
      when: all(age({ max: 2 }), has('no-wet-nappies')),
      why: 'A child in nappies who passes little or no urine',
    },
    {
      id: 'adult-shock',
      level: 'emergency',
      when: all(
        has(['vomiting', 'diarrhoea', 'dehydration', 'keeping-nothing-down']),
        has(['confusion', 'collapse', 'syncope', 'not-waking']),
      ),
      why: 'Fluid loss with collapse or confusion',
    },
    {
      id: 'older-shock',
      level: 'emergency',
      when: all(
        age({ min: 65 }, false),
        has(['vomiting', 'diarrhoea', 'keeping-nothing-down', 'dehydration']),
        has(['no-urine-day', 'no-urine-at-all', 'no-wet-nappies']),
        has(['near-syncope', 'drowsy', 'shock-signs', 'cannot-get-up', 'fall']),
      ),
      why: 'no urine and faintness in an older person with fluid loss is shock',
    },
    {
      id: 'child-too-weak-to-drink',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        has(['vomiting', 'diarrhoea']),
        atLeast(
          2,
          has(['eyes-sunk-in', 'sunken-fontanelle']),
          has(['too-weak-to-drink', 'not-feeding', 'keeping-nothing-down']),
          has(['no-wet-nappies', 'no-urine-day']),
        ),
      ),
      why: 'sunken eyes, not drinking and no urine in a small child are severe dehydration',
    },
    {
      id: 'shock',
      level: 'urgent',
      when: all(has(['vomiting', 'diarrhoea', 'keeping-nothing-down']), has(['shock-signs', 'drowsy', 'near-syncope'])),
      why: 'Fluid loss with signs of low volume',
    },
    {
      id: 'no-urine',
      level: 'urgent',
      when: all(has(['vomiting', 'diarrhoea', 'keeping-nothing-down']), has(['no-urine-day', 'no-wet-nappies'])),
      why: 'Fluid loss with no urine',
    },
    {
      id: 'child-no-urine',
      level: 'urgent',
      when: all(
        age({ max: 16 }, false),
        has(['vomiting', 'diarrhoea']),
        has(['no-wet-nappies', 'no-urine-day', 'dehydration', 'keeping-nothing-down']),
      ),
      why: 'A child who loses fluid and passes little urine',
    },
    {
      id: 'older',
      level: 'urgent',
      when: all(
        age({ min: 65 }, false),
        has(['vomiting', 'diarrhoea']),
        has(['dehydration', 'keeping-nothing-down', 'dizziness', 'near-syncope', 'no-urine-day']),
      ),
      why: 'Fluid loss over 65',
    },
    {
      id: 'infant-gastro',
      level: 'urgent',
      when: all(age({ max: 0.5 }, false), has(['vomiting', 'diarrhoea']), has(['diarrhoea', 'keeping-nothing-down'])),
      why: 'Gastroenteritis in a young infant',
    },
    {
      id: 'keeping-down',
      level: 'urgent',
      when: all(has('keeping-nothing-down'), has(['vomiting', 'diarrhoea', 'dehydration', 'keeping-nothing-down'])),
      why: 'Nothing stays down',
    },
    {
      id: 'risk',
      level: 'urgent',
      when: all(
        has(['vomiting', 'diarrhoea']),
        has(['dehydration', 'no-urine-day']),
        any(ever(['diabetes', 'kidney-disease', 'heart-failure', 'lithium']), pregnant()),
      ),
      why: 'Fluid loss where it harms sooner',
    },
  ],
  opensWith: ['vomiting', 'diarrhoea', 'dehydration', 'keeping-nothing-down'],
  questions: [
    {
      code: 'no-urine-day',
      ask: 'Has it been more than 12 hours since you passed urine?',
      why: 'it shows how dry you are',
    },
    {
      code: 'keeping-nothing-down',
      ask: 'Do even small sips come back up?',
      why: 'if not you may need a drip',
    },
  ],
}
