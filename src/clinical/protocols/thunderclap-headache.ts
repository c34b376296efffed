import { all, any, ever, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

export const thunderclapHeadache: Protocol = {
  name: 'thunderclap-headache',
  title: 'Thunderclap headache, suspected subarachnoid haemorrhage',
  sources: [
    { guideline: 'NICE NG228 Subarachnoid haemorrhage caused by a ruptured aneurysm', year: 2022 },
    { guideline: 'ACEP Clinical policy: acute headache', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'as-if-struck',
      level: 'emergency',
      when: all(has('head-as-if-struck'), has('sudden-change')),
      why: 'a headache like a blow that comes from nowhere is a bleed until shown otherwise',
    },
    {
      id: 'thunderclap',
      level: 'emergency',
      when: has('thunderclap-headache'),
      why: 'a headache at its worst within minutes is a bleed until shown otherwise',
    },
    {
      id: 'severe-with-sign',
      level: 'emergency',
      when: all(
        has('severe-headache'),
        has([
          'neck-stiffness',
          'syncope',
          'collapse',
          'seizure',
          'confusion',
          'hard-to-rouse',
          'drowsiness',
          'double-vision-sudden',
          'weakness-one-side',
          'speech-difficulty',
          'vision-loss',
        ]),
      ),
      why: 'severe headache with stiff neck, fainting, fit or a brain sign can be a bleed',
    },
    {
      id: 'severe',
      level: 'urgent',
      when: has('severe-headache'),
      why: 'a new severe headache needs examination the same day',
    },
    {
      id: 'headache-collapse',
      level: 'emergency',
      when: all(has('headache'), has(['syncope', 'collapse', 'seizure'])),
      why: 'headache with loss of consciousness can be a bleed',
    },
    {
      id: 'postpartum',
      level: 'emergency',
      when: all(
        postpartum(42),
        any(
          has(['severe-headache', 'thunderclap-headache']),
          all(
            has('headache'),
            has([
              'vomiting',
              'seizure',
              'confusion',
              'visual-disturbance',
              'vision-loss',
              'weakness-one-side',
              'photophobia',
            ]),
          ),
        ),
      ),
      why: 'after birth severe headache can be a vein clot, a bleed or eclampsia',
    },
    {
      id: 'known-aneurysm',
      level: 'emergency',
      when: all(ever('known-aneurysm'), has('headache')),
      why: 'headache with a known aneurysm',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('brain-bleed-feared'),
      why: 'the speaker names a bleed in the brain',
    },
  ],
  opensWith: ['brain-bleed-feared', 'headache', 'severe-headache', 'thunderclap-headache'],
  questions: [
    {
      code: 'thunderclap-headache',
      ask: 'Did the headache reach its worst within a minute or so?',
      why: 'A sudden start can be a bleed.',
    },
    {
      code: 'neck-stiffness',
      ask: 'Is your neck stiff, or does it hurt to bend it forward?',
      why: 'It can be a bleed or an infection.',
    },
    { code: 'syncope', ask: 'Did you faint or have a fit with it?', why: 'It points to a bleed.' },
  ],
}
