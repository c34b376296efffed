import { has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const priapism: Protocol = {
  name: 'priapism',
  title: 'Priapism',
  sources: [
    { guideline: 'EAU guidelines: sexual and reproductive health', year: 2024 },
    { guideline: 'AUA and SMSNA guideline: ischaemic priapism', year: 2022 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'lasting',
      level: 'emergency',
      when: has('priapism'),
      why: 'An erection over four hours starves the tissue of oxygen',
    },
  ],
  opensWith: ['priapism'],
  questions: [{ code: 'sickle-cell', ask: 'Do you have sickle cell disease?', why: 'it can cause this' }],
}
