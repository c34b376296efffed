import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const poisoning: Protocol = {
  name: 'poisoning',
  title: 'Poisoning and overdose',
  sources: [
    { guideline: 'TOXBASE (UK National Poisons Information Service)', year: null },
    { guideline: 'NICE CKS Poisoning or overdose', year: null },
    { guideline: 'MHRA paracetamol overdose: treatment nomogram and staggered overdose', year: 2012 },
    { guideline: 'American Association of Poison Control Centers out-of-hospital guidelines', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency.poison',
  rules: [
    { id: 'overdose', level: 'emergency', when: has('overdose'), why: 'An overdose can harm without early symptoms' },
    { id: 'toxic-substance', level: 'emergency', when: has('poison-ingestion'), why: 'A toxic substance was taken' },
    {
      id: 'child-took-medicine',
      level: 'emergency',
      when: all(has('child-took-medicine'), age({ max: 16 })),
      why: 'A child who took an adult medicine can be harmed by one tablet',
    },
    {
      id: 'staggered-paracetamol',
      level: 'emergency',
      when: has('staggered-paracetamol'),
      why: 'Repeated excess paracetamol damages the liver while feeling well',
    },
    {
      id: 'double-dose-dangerous',
      level: 'emergency',
      when: all(
        has('double-dose'),
        has([
          'high-risk-medicine',
          'opioid',
          'opioid-use',
          'methotrexate',
          'lithium',
          'insulin',
          'sulfonylurea',
          'digoxin',
          'anticoagulant',
          'clozapine',
        ]),
      ),
      why: 'An extra dose of a medicine with a narrow margin',
    },
    {
      id: 'double-dose-child',
      level: 'emergency',
      when: all(has('double-dose'), age({ max: 6 }, false)),
      why: 'An extra dose in a small child',
    },
    {
      id: 'double-dose-symptoms',
      level: 'emergency',
      when: all(
        has('double-dose'),
        has([
          'drowsy',
          'syncope',
          'collapse',
          'seizure',
          'chest-pain',
          'palpitations',
          'vomiting',
          'confusion',
          'breathlessness',
        ]),
      ),
      why: 'An extra dose with symptoms',
    },
    {
      id: 'double-dose',
      level: 'urgent',
      when: has('double-dose'),
      why: 'An extra dose: check with poisons advice today',
    },
  ],
  opensWith: ['overdose', 'poison-ingestion', 'child-took-medicine', 'double-dose', 'staggered-paracetamol'],
  questions: [
    {
      code: 'suicidal-thoughts',
      ask: 'Did you take it to hurt yourself or to die?',
      why: 'so that we can get you the right help',
    },
    {
      code: 'drowsy',
      ask: 'Are you, or is the person, very sleepy, confused or being sick?',
      why: 'these are signs that the poison is working',
    },
  ],
}
