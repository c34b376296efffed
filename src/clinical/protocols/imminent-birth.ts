import { all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const imminentBirth: Protocol = {
  name: 'imminent-birth',
  title: 'Birth about to happen',
  sources: [
    { guideline: 'NICE NG235 Intrapartum care', year: 2023 },
    { guideline: 'JRCALC maternity guidance', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 12,
  windowHours: 1,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'baby-coming',
      level: 'emergency',
      when: has('baby-coming'),
      why: 'The urge to push or a visible head means birth now',
    },
    {
      id: 'urge',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), has(['contractions', 'waters-broken'])),
        has(['urge-to-push', 'coming-now-shouted']),
      ),
      why: 'The urge to push means birth is near',
    },
    {
      id: 'labour-pressure',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), has('baby-coming')),
        has('contractions'),
        has(['needs-toilet-in-labour', 'pelvic-pressure']),
      ),
      why: 'Contractions with the feeling that the bowels must open: the baby may come now',
    },
    {
      id: 'cord',
      level: 'emergency',
      when: all(any(pregnant({ min: 20 }), has(['contractions', 'waters-broken', 'baby-coming'])), has('cord-visible')),
      why: 'Cord, hand or foot first',
    },
    {
      id: 'fast-contractions',
      level: 'emergency',
      when: all(
        pregnant({ min: 37 }),
        has('contractions'),
        has(['vaginal-bleeding', 'meconium-liquor', 'persistent-headache', 'reduced-fetal-movement']),
      ),
      why: 'Labour with a warning sign',
    },
    {
      id: 'labour',
      level: 'urgent',
      when: all(pregnant({ min: 37 }), has('contractions')),
      why: 'Labour at term: call the maternity unit now',
    },
  ],
  opensWith: ['contractions', 'waters-broken', 'baby-coming'],
  questions: [
    {
      code: 'baby-coming',
      ask: 'Do you need to push, or can you see or feel the head?',
      why: 'the baby may come before you get to hospital',
    },
    {
      code: 'needs-toilet-in-labour',
      ask: 'Do you feel that you must open your bowels?',
      why: 'it can mean that the baby is coming',
    },
    {
      code: 'vaginal-bleeding',
      ask: 'Are you bleeding from the vagina?',
      why: 'bleeding in labour needs help at once',
    },
  ],
}
