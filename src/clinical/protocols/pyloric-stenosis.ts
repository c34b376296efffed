import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const INFANT = age({ max: 0.34 }, false)

export const pyloricStenosis: Protocol = {
  name: 'pyloric-stenosis',
  title: 'Infantile hypertrophic pyloric stenosis',
  sources: [
    { guideline: 'NICE NG1 Gastro-oesophageal reflux disease in children and young people', year: 2015 },
    { guideline: 'RCH Melbourne Pyloric stenosis', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'dry',
      level: 'emergency',
      when: all(
        INFANT,
        has('projectile-vomiting'),
        has(['no-wet-nappies', 'sunken-fontanelle', 'dehydration', 'floppy', 'drowsy', 'not-waking', 'not-feeding']),
      ),
      why: 'projectile vomiting with signs of drying out',
    },
    {
      id: 'every-feed',
      level: 'urgent',
      when: all(INFANT, has('projectile-vomiting')),
      why: 'projectile vomiting in the first months can be a blocked stomach outlet',
    },
    {
      id: 'hungry',
      level: 'urgent',
      when: all(INFANT, has('vomiting'), has(['hungry-after-vomit', 'not-gaining-weight'])),
      why: 'vomiting with hunger or weight loss in the first months',
    },
  ],
  opensWith: ['projectile-vomiting'],
  questions: [
    { code: 'no-wet-nappies', ask: 'Are there fewer wet nappies than usual?', why: 'Babies dry out quickly.' },
    {
      code: 'not-gaining-weight',
      ask: 'Has the baby stopped gaining weight?',
      why: 'The stomach outlet may be blocked.',
    },
  ],
}
