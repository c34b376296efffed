import { has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const frostbite: Protocol = {
  name: 'frostbite',
  title: 'Frostbite',
  sources: [
    { guideline: 'Wilderness Medical Society guideline on frostbite', year: 2019 },
    { guideline: 'Extreme Physiology and Medicine: practical approach to frostbite in hospital', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'frozen',
      level: 'emergency',
      when: has('frozen-skin'),
      why: 'frozen tissue can be saved by rewarming and by drugs only within a day',
    },
  ],
  opensWith: [],
  questions: [],
}
