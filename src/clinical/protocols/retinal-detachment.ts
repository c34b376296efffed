import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const retinalDetachment: Protocol = {
  name: 'retinal-detachment',
  title: 'Retinal detachment',
  sources: [
    { guideline: 'NICE CKS Retinal detachment', year: null },
    { guideline: 'AAO posterior vitreous detachment and retinal breaks', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'emergency',
  rules: [
    {
      id: 'curtain',
      level: 'emergency',
      when: has('curtain-vision'),
      why: 'A curtain or shadow: the retina may be coming off',
    },
    {
      id: 'flashes-loss',
      level: 'emergency',
      when: all(has('flashes-floaters'), has(['vision-loss', 'curtain-vision'])),
      why: 'Flashes or floaters with loss of sight',
    },
    {
      id: 'flashes-new',
      level: 'urgent',
      when: has('new-flashes-floaters'),
      why: 'New flashes or floaters: eye examination within a day',
    },
    {
      id: 'flashes',
      level: 'soon',
      when: all(has('flashes-floaters'), has('visual-disturbance')),
      why: 'Flashes or floaters with blur',
    },
    { id: 'feared', level: 'urgent', when: has('retina-feared'), why: 'the speaker names a detached retina' },
  ],
  opensWith: ['retina-feared', 'flashes-floaters', 'new-flashes-floaters'],
  questions: [
    {
      code: 'curtain-vision',
      ask: 'Is there a dark curtain or shadow over part of your sight?',
      why: 'it can mean the retina is coming off',
    },
    { code: 'vision-loss', ask: 'Have you lost any sight?', why: 'fast treatment can save it' },
  ],
}
