import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const headInjuryAnticoagulant: Protocol = {
  name: 'head-injury-anticoagulant',
  title: 'Head injury on anticoagulants or with a bleeding disorder',
  sources: [{ guideline: 'NICE NG232 Head injury: assessment and early management', year: 2023 }],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'anticoagulant',
      level: 'emergency',
      when: all(ever(['anticoagulant', 'haemophilia', 'liver-disease']), has('head-injury')),
      why: 'bleeding in the head is more likely and shows late on blood thinners',
    },
    {
      id: 'antiplatelet',
      level: 'emergency',
      when: all(ever('antiplatelet'), has('head-injury')),
      why: 'antiplatelet medicine other than aspirin alone raises the risk of bleeding',
    },
    {
      id: 'late-headache',
      level: 'emergency',
      when: all(
        ever('anticoagulant'),
        has(['fall', 'head-injury']),
        has(['headache', 'confusion', 'drowsiness', 'vomiting', 'speech-difficulty', 'loss-of-balance']),
      ),
      why: 'headache or confusion days after a fall on blood thinners is a bleed until shown otherwise',
    },
  ],
  opensWith: ['head-injury'],
  questions: [
    {
      code: 'anticoagulant',
      ask: 'Do you take a blood thinner, such as warfarin or apixaban?',
      why: 'Bleeding in the head is more likely.',
    },
    { code: 'headache', ask: 'Is there a headache since?', why: 'It can be a slow bleed.' },
    { code: 'confusion', ask: 'Is there any new confusion or unusual sleepiness?', why: 'It can be a slow bleed.' },
  ],
}
