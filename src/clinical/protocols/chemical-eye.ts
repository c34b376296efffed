import { has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const chemicalEye: Protocol = {
  name: 'chemical-eye',
  title: 'Chemical injury of the eye',
  sources: [
    { guideline: 'AHA and American Red Cross first aid guidelines: chemical eye injury', year: 2015 },
    { guideline: 'Royal College of Ophthalmologists: chemical eye injury', year: null },
    { guideline: 'AAO ocular chemical injury', year: null },
    { guideline: 'NICE CKS Corneal superficial injury', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'chemical',
      level: 'emergency',
      when: has('chemical-in-eye'),
      why: 'A chemical in the eye: rinse with water at once, before all else',
    },
  ],
  opensWith: ['chemical-in-eye'],
  questions: [
    { code: 'vision-loss', ask: 'Has your sight in that eye got worse?', why: 'it shows how bad the injury is' },
  ],
}
