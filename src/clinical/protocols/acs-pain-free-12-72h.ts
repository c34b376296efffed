import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const acsPainFree1272h: Protocol = {
  name: 'acs-pain-free-12-72h',
  title: 'Chest pain that passed 12 to 72 hours ago',
  sources: [{ guideline: 'NICE CG95 Recent-onset chest pain', year: 2016 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'pain-within-72h',
      level: 'urgent',
      when: all(age({ min: 18 }), has(['chest-pain', 'exertional-chest-pain'])),
      why: 'suspected cardiac pain in the last 72 hours needs assessment the same day, also when it has gone',
    },
    {
      id: 'suspected-by-speaker',
      level: 'urgent',
      when: has('heart-attack-suspected'),
      why: 'a suspected heart attack in the last 72 hours needs assessment the same day',
    },
  ],
  opensWith: ['chest-pain'],
  questions: [
    {
      code: 'chest-pain',
      ask: 'Have you had the chest pain in the last 12 hours?',
      why: 'Pain in the last 12 hours needs an ambulance.',
    },
    {
      code: 'cardiac-chest-pain',
      ask: 'Did the pain press, or spread to your arm, jaw or back?',
      why: 'That points to the heart.',
    },
  ],
}
