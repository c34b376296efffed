import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const SIGNS = ['face-droop', 'weakness-one-side', 'speech-difficulty', 'numb-one-side']

export const strokeTia: Protocol = {
  name: 'stroke-tia',
  title: 'Stroke or transient ischaemic attack',
  sources: [
    { guideline: 'NICE NG128 Stroke and transient ischaemic attack in over 16s', year: 2022 },
    { guideline: 'AHA/ASA Guidelines for the early management of acute ischemic stroke', year: 2019 },
    { guideline: 'RCPCH Stroke in childhood', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'face',
      level: 'emergency',
      when: has('face-droop'),
      why: 'new facial droop is a stroke until shown otherwise',
    },
    {
      id: 'arm-or-side',
      level: 'emergency',
      when: has('weakness-one-side'),
      why: 'new weakness of one side is a stroke until shown otherwise',
    },
    {
      id: 'speech',
      level: 'emergency',
      when: has('speech-difficulty'),
      why: 'new loss of speech or slurring is a stroke until shown otherwise',
    },
    {
      id: 'side-numb',
      level: 'emergency',
      when: has('numb-one-side'),
      why: 'sudden numbness of the face or one side can be a stroke',
    },
    {
      id: 'limb-numb-with-sign',
      level: 'emergency',
      when: all(
        has('limb-numb-one-side'),
        has([
          'headache',
          'dizziness',
          'vertigo',
          'confusion',
          'loss-of-balance',
          'vision-loss',
          'visual-disturbance',
          'double-vision-sudden',
          'leg-weakness',
        ]),
      ),
      why: 'a numb limb with another brain sign can be a stroke',
    },
    {
      id: 'suspected-by-speaker',
      level: 'emergency',
      when: has('stroke-suspected'),
      why: 'the speaker names a stroke that is happening or just happened',
    },
    {
      id: 'posterior',
      level: 'emergency',
      when: any(
        all(has(['dizziness', 'vertigo', 'vomiting', 'headache']), has('double-vision-sudden')),
        all(
          has(['dizziness', 'vertigo']),
          has('loss-of-balance'),
          has(['headache', 'vomiting', 'neck-pain', 'numbness', 'hearing-loss']),
        ),
        all(has('loss-of-balance'), has(['double-vision-sudden', 'severe-headache', 'vision-loss'])),
      ),
      why: 'sudden vertigo with unsteadiness, double vision or headache can be a stroke at the back of the brain',
    },
    {
      id: 'wake-up',
      level: 'emergency',
      when: all(has('on-waking'), has(SIGNS)),
      why: 'a stroke noticed on waking may still be treatable',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(age({ max: 18 }, false), has(SIGNS)),
      why: 'children have strokes too and are diagnosed late',
    },
    {
      id: 'limb-unused-on-waking',
      level: 'emergency',
      when: all(has('limb-unused'), any(has('on-waking'), ever('sickle-cell'), has('sudden-change'))),
      why: 'an arm or leg that is suddenly not used, above all with sickle cell disease, can be a stroke',
    },
    {
      id: 'resolved',
      level: 'emergency',
      when: has([...SIGNS, 'stroke-suspected']),
      why: 'a stroke sign that cleared within a week carries a high early risk',
      lookBackHours: 168,
    },
  ],
  opensWith: [
    'face-droop',
    'weakness-one-side',
    'speech-difficulty',
    'numb-one-side',
    'limb-numb-one-side',
    'vertigo',
    'stroke-suspected',
  ],
  questions: [
    {
      code: 'face-droop',
      ask: 'Is one side of the face drooping, or is the smile uneven?',
      why: 'It is a sign of stroke.',
    },
    { code: 'weakness-one-side', ask: 'Is an arm or leg weak or numb on one side?', why: 'It is a sign of stroke.' },
    { code: 'speech-difficulty', ask: 'Is speech slurred or hard to find?', why: 'It is a sign of stroke.' },
    {
      code: 'loss-of-balance',
      ask: 'Did you suddenly lose your balance or start to see double?',
      why: 'The back of the brain may be affected.',
    },
  ],
}
