import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const DANGER = [
  'knocked-out',
  'amnesia',
  'vomiting-after-injury',
  'vomiting',
  'seizure',
  'confusion',
  'drowsiness',
  'hard-to-rouse',
  'unresponsive',
  'severe-headache',
  'weakness-one-side',
  'speech-difficulty',
  'skull-fracture-sign',
  'visual-disturbance',
  'vision-loss',
  'loss-of-balance',
  'numb-one-side',
  'neck-stiffness',
  'double-vision-sudden',
]

export const headInjury: Protocol = {
  name: 'head-injury',
  title: 'Head injury',
  sources: [{ guideline: 'NICE NG232 Head injury: assessment and early management', year: 2023 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'danger-sign',
      level: 'emergency',
      when: all(has('head-injury'), has(DANGER)),
      why: 'loss of consciousness, vomiting, memory loss or a brain sign after a head injury needs a scan decision',
    },
    {
      id: 'skull-fracture',
      level: 'emergency',
      when: all(has('skull-fracture-sign'), has(['head-injury', 'dangerous-mechanism', 'knocked-out', 'fall'])),
      why: 'sign of a broken skull',
    },
    {
      id: 'memory-lost',
      level: 'emergency',
      when: any(
        all(has(['dangerous-mechanism', 'fall']), has('cannot-remember-event')),
        all(has('dangerous-mechanism'), has('vomiting-after-injury')),
      ),
      why: 'memory loss or repeated vomiting after an accident means that the head was hit',
    },
    {
      id: 'mechanism',
      level: 'emergency',
      when: all(has('head-injury'), has('dangerous-mechanism')),
      why: 'a high-energy blow to the head',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(age({ max: 1 }, false), has(['head-injury', 'fall'])),
      why: 'under one year injury is hard to see and harm is more likely',
    },
    {
      id: 'over-65-symptoms',
      level: 'emergency',
      when: all(
        age({ min: 65 }, false),
        has('head-injury'),
        has(['headache', 'dizziness', 'nausea', 'fatigue', 'antiplatelet']),
      ),
      why: 'over 65 small bleeds are common and show late',
    },
    {
      id: 'late-change',
      level: 'emergency',
      when: all(has(['fall', 'head-injury']), has(['confusion', 'hard-to-rouse', 'speech-difficulty', 'amnesia'])),
      why: 'confusion or sleepiness in the weeks after a fall can be a slow bleed under the skull',
      lookBackHours: 504,
    },
    {
      id: 'over-65',
      level: 'urgent',
      when: all(age({ min: 65 }, false), has('head-injury')),
      why: 'over 65 a head injury needs assessment the same day',
    },
    {
      id: 'headache-persisting',
      level: 'emergency',
      when: all(has('head-injury'), has('headache'), has(['nausea', 'dizziness', 'photophobia', 'fatigue'])),
      why: 'headache with sickness or dizziness after a head injury',
    },
    {
      id: 'headache',
      level: 'urgent',
      when: all(has('head-injury'), has('headache')),
      why: 'persistent headache after a head injury',
    },
    {
      id: 'shunt-or-surgery',
      level: 'emergency',
      when: all(ever('shunt'), has('head-injury')),
      why: 'earlier brain surgery raises the risk',
    },
    {
      id: 'knocked-out',
      level: 'emergency',
      when: all(
        has('knocked-out'),
        has(['vomiting', 'vomiting-after-injury', 'confusion', 'headache', 'amnesia', 'drowsiness', 'seizure', 'fall']),
      ),
      why: 'knocked out, then vomiting, headache or confusion',
    },
  ],
  opensWith: ['head-injury', 'skull-fracture-sign', 'knocked-out'],
  questions: [
    { code: 'knocked-out', ask: 'Were you knocked out, even for a moment?', why: 'It raises the risk of bleeding.' },
    { code: 'vomiting-after-injury', ask: 'Have you been sick since?', why: 'Pressure may be rising.' },
    { code: 'anticoagulant', ask: 'Do you take a blood thinner?', why: 'Bleeding is more likely.' },
    {
      code: 'skull-fracture-sign',
      ask: 'Is there blood or clear fluid from the nose or ear?',
      why: 'The skull may be broken.',
    },
  ],
}
