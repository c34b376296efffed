import { all, any, has, type Protocol, postpartum, pregnant, UNREVIEWED } from '../protocol.ts'

export const dvt: Protocol = {
  name: 'dvt',
  title: 'Deep vein thrombosis',
  sources: [
    { guideline: 'NICE NG158 Venous thromboembolic diseases', year: 2020 },
    { guideline: 'RCOG Green-top 37b Thrombosis in pregnancy and puerperium: acute management', year: 2015 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    { id: 'one-leg', level: 'urgent', when: has('one-leg-swelling'), why: 'one swollen or painful calf can be a clot' },
    { id: 'suspected-by-speaker', level: 'urgent', when: has('dvt-suspected'), why: 'the speaker names a clot' },
    {
      id: 'pregnant',
      level: 'urgent',
      when: all(any(pregnant(), postpartum(42)), has(['one-leg-swelling', 'dvt-suspected', 'limb-pain'])),
      why: 'clots are more common in pregnancy and after birth, and calf signs less reliable',
    },
    { id: 'arm', level: 'urgent', when: has('arm-swelling'), why: 'a swollen arm can be a clot of the arm vein' },
    {
      id: 'with-chest',
      level: 'emergency',
      when: all(
        has(['one-leg-swelling', 'dvt-suspected', 'arm-swelling']),
        has(['breathlessness', 'chest-pain', 'pleuritic-pain', 'haemoptysis', 'syncope', 'collapse', 'palpitations']),
      ),
      why: 'the clot may have reached the lungs',
    },
    {
      id: 'threatened-limb',
      level: 'emergency',
      when: all(has('one-leg-swelling'), has(['cold-pale-limb', 'limb-not-moving'])),
      why: 'a massive clot can threaten the limb',
    },
  ],
  opensWith: ['leg-swelling', 'one-leg-swelling', 'dvt-suspected'],
  questions: [
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'A clot can move to the lungs.' },
    { code: 'chest-pain', ask: 'Do you have chest pain?', why: 'A clot can move to the lungs.' },
    { code: 'one-leg-swelling', ask: 'Is only one leg swollen, hot or painful?', why: 'A clot is usually in one leg.' },
  ],
}
