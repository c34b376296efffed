import { all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const pretermLabourRupture: Protocol = {
  name: 'preterm-labour-rupture',
  title: 'Preterm labour and ruptured membranes',
  sources: [
    { guideline: 'NICE NG235 Intrapartum care', year: 2023 },
    { guideline: 'NICE NG25 Preterm labour and birth', year: 2015 },
    { guideline: 'RCOG Green-top Guideline 73 Preterm prelabour rupture of membranes', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'preterm-waters',
      level: 'emergency',
      when: all(pregnant({ min: 16, max: 37 }), has('waters-broken')),
      why: 'Waters gone before 37 weeks',
    },
    {
      id: 'preterm-contractions',
      level: 'emergency',
      when: all(pregnant({ min: 20, max: 37 }), has('contractions')),
      why: 'Labour before 37 weeks',
    },
    {
      id: 'preterm-pressure',
      level: 'emergency',
      when: all(
        pregnant({ min: 20, max: 37 }),
        has('pelvic-pressure'),
        has(['contractions', 'pelvic-pain', 'back-pain', 'vaginal-bleeding', 'waters-broken', 'period-problem']),
      ),
      why: 'Pressure with cramps or back ache can be early labour',
    },
    {
      id: 'preterm-pressure-alone',
      level: 'urgent',
      when: all(pregnant({ min: 20, max: 37 }), has('pelvic-pressure')),
      why: 'Pressure low down before term can be early labour',
    },
    {
      id: 'preterm-pain',
      level: 'urgent',
      when: all(pregnant({ min: 20, max: 37 }), has('pelvic-pain')),
      why: 'Lower abdominal pain before 37 weeks may be labour',
    },
    {
      id: 'waters-infected',
      level: 'emergency',
      when: all(
        pregnant({ min: 16 }),
        has('waters-broken'),
        has(['fever', 'rigors', 'smelly-lochia', 'meconium-liquor', 'reduced-fetal-movement', 'vaginal-bleeding']),
      ),
      why: 'Waters gone with a sign of infection or distress',
    },
    {
      // NICE NG235 Intrapartum care (2023): stained waters need continuous monitoring and transfer to obstetric care.
      id: 'stained',
      level: 'emergency',
      when: all(pregnant({}, true), has('waters-stained')),
      why: 'Green or brown waters: the baby may be in distress',
    },
    {
      id: 'stained-late',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('meconium-liquor')),
      why: 'Green or brown waters: the baby may be in distress',
    },
    {
      id: 'cord',
      level: 'emergency',
      when: all(
        pregnant({ min: 20 }, true),
        has('cord-visible'),
        any(pregnant(), has(['waters-broken', 'contractions', 'baby-coming'])),
      ),
      why: 'The cord may be squeezed',
    },
    {
      id: 'term-waters',
      level: 'urgent',
      when: all(pregnant({ min: 37 }), has('waters-broken')),
      why: 'Waters gone at term: assessment within the day',
    },
  ],
  opensWith: ['waters-broken', 'contractions'],
  questions: [
    {
      code: 'meconium-liquor',
      ask: 'Is the water green, brown, bloody or smelly?',
      why: 'it can mean the baby is unwell',
    },
    {
      code: 'reduced-fetal-movement',
      ask: 'Is your baby moving less than usual?',
      why: 'it shows how the baby is',
    },
  ],
}
