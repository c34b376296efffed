import { all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const cordProlapse: Protocol = {
  name: 'cord-prolapse',
  title: 'Umbilical cord prolapse',
  sources: [{ guideline: 'RCOG Green-top 50 Umbilical cord prolapse', year: 2014 }],
  review: UNREVIEWED,
  lookBackHours: 12,
  windowHours: null,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'cord',
      level: 'emergency',
      when: all(
        has('cord-visible'),
        any(pregnant(), has(['waters-broken', 'contractions', 'baby-coming', 'pregnancy-mentioned'])),
      ),
      why: 'the cord before the baby: the baby loses its blood within minutes',
    },
    {
      id: 'cord-told',
      level: 'emergency',
      when: has('cord-came-first'),
      why: 'the cord before the baby: the baby loses its blood within minutes',
    },
    {
      id: 'limb',
      level: 'emergency',
      when: all(any(pregnant({ min: 20 }), has(['waters-broken', 'contractions'])), has('cord-visible')),
      why: 'a hand or foot before the head',
    },
    {
      id: 'breech-waters',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), has('pregnancy-mentioned')),
        has('waters-broken'),
        has(['malpresentation', 'reduced-fetal-movement']),
      ),
      why: 'waters gone with the baby lying wrong, or moving less: the cord may come first',
    },
  ],
  opensWith: ['waters-broken', 'cord-visible'],
  questions: [
    {
      code: 'cord-visible',
      ask: 'Can you see or feel anything in the vagina, like a cord?',
      why: 'The cord may come before the baby.',
    },
    {
      code: 'malpresentation',
      ask: 'Were you told that your baby lies bottom down or sideways?',
      why: 'then the cord may come first',
    },
  ],
}
