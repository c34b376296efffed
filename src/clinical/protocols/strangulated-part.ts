import { has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const strangulatedPart: Protocol = {
  name: 'strangulated-part',
  title: 'Strangled or torn part of the body',
  sources: [
    { guideline: 'EAU Guidelines on urological trauma', year: 2023 },
    { guideline: 'BAUS consensus on male genital emergencies: penile fracture', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'strangled',
      level: 'emergency',
      when: has('part-strangled'),
      why: 'what is tied off dies within hours',
    },
    {
      id: 'penis-snapped',
      level: 'emergency',
      when: has('penis-snapped'),
      why: 'a torn penis is repaired the same day',
    },
  ],
  opensWith: [],
  questions: [],
}
