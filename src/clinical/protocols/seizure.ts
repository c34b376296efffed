import { age, all, any, has, type Protocol, postpartum, pregnant, UNREVIEWED } from '../protocol.ts'

export const seizure: Protocol = {
  name: 'seizure',
  title: 'Seizure',
  sources: [
    { guideline: 'NICE NG217 Epilepsies in children, young people and adults', year: 2022 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
    { guideline: 'RCOG Green-top 68 Epilepsy in pregnancy', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      // WHO IMCI (2014): convulsions are a danger sign of the young infant.
      id: 'young-baby',
      level: 'emergency',
      when: all(age({ max: 0.25 }, false), has('baby-jerks')),
      why: 'jerking of a baby under three months is a fit until shown otherwise',
    },
    {
      id: 'ongoing',
      level: 'emergency',
      when: has('seizure-ongoing'),
      why: 'a fit over five minutes or repeated fits harm the brain',
    },
    {
      id: 'missed-medicine',
      level: 'urgent',
      lookBackHours: 720,
      when: has('missed-antiepileptic'),
      why: 'doses of an epilepsy medicine missed: a fit, or fits in a row, may follow',
    },
    { id: 'first', level: 'emergency', when: has('first-seizure'), why: 'a first fit needs its cause found at once' },
    {
      id: 'febrile',
      level: 'emergency',
      when: all(age({ max: 6 }, false), has('seizure')),
      why: 'a fit in a small child with fever needs assessment for meningitis',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(any(pregnant(), postpartum(42)), has(['seizure', 'usual-seizure'])),
      why: 'a fit in pregnancy or after birth is eclampsia until shown otherwise',
    },
    {
      id: 'with-danger',
      level: 'emergency',
      when: all(
        has(['seizure', 'usual-seizure']),
        has([
          'head-injury',
          'fever',
          'breathlessness',
          'blue-lips',
          'headache',
          'weakness-one-side',
          'confusion',
          'hard-to-rouse',
          'unresponsive',
          'anticoagulant',
          'submersion',
          'low-glucose-said',
          'diabetes',
        ]),
      ),
      why: 'a fit with injury, fever, low sugar or slow recovery is an emergency',
    },
    {
      id: 'today',
      level: 'emergency',
      when: has('seizure'),
      why: 'a fit in the last day is an emergency unless it is the known pattern',
    },
    {
      id: 'unwitnessed',
      level: 'emergency',
      when: all(
        has('bitten-tongue'),
        has(['collapse', 'syncope', 'amnesia', 'bladder-bowel-loss', 'confusion', 'unresponsive', 'jerking']),
      ),
      why: 'a bitten tongue after a blank, a collapse or wetting oneself was a fit',
    },
    {
      id: 'known-again',
      level: 'urgent',
      when: has('seizures-again'),
      why: 'known epilepsy that gets worse needs a clinician within a day',
    },
  ],
  opensWith: ['seizure', 'usual-seizure'],
  questions: [
    {
      code: 'seizure-ongoing',
      ask: 'Is the fit still going on, or did it last more than five minutes?',
      why: 'A long fit needs medicine.',
    },
    { code: 'first-seizure', ask: 'Is this the first fit ever?', why: 'A first fit needs tests at once.' },
    { code: 'head-injury', ask: 'Did the head get hit?', why: 'There can be bleeding.' },
  ],
}
