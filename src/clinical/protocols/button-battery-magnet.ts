import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const buttonBatteryMagnet: Protocol = {
  name: 'button-battery-magnet',
  title: 'Swallowed battery, magnet or sharp object',
  sources: [
    { guideline: 'ESPGHAN position paper: button battery ingestions', year: 2021 },
    { guideline: 'RCEM and RCPCH best practice: ingestion of super strong magnets', year: 2021 },
    { guideline: 'National Capital Poison Center battery ingestion guideline', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'battery',
      level: 'emergency',
      when: has('swallowed-battery'),
      why: 'A button battery burns through the gullet within two hours',
    },
    { id: 'magnet', level: 'emergency', when: has('swallowed-magnet'), why: 'Magnets pinch the bowel' },
    { id: 'sharp', level: 'urgent', when: has('sharp-object-swallowed'), why: 'A sharp object can pierce the gut' },
    {
      id: 'sharp-symptoms',
      level: 'emergency',
      when: all(
        has('sharp-object-swallowed'),
        has([
          'abdominal-pain',
          'vomiting-blood',
          'swallowing-difficulty',
          'drooling',
          'chest-pain',
          'breathlessness',
          'vomiting',
        ]),
      ),
      why: 'Sharp object with symptoms',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(age({ max: 12 }, false), has(['swallowed-battery', 'swallowed-magnet', 'sharp-object-swallowed'])),
      why: 'children cannot tell, and harm begins within two hours',
    },
  ],
  opensWith: ['swallowed-battery', 'swallowed-magnet', 'sharp-object-swallowed'],
  questions: [
    { code: 'swallowed-battery', ask: 'Could it be a button battery?', why: 'it burns within hours' },
    { code: 'drooling', ask: 'Is the child drooling or unable to swallow?', why: 'it may be stuck' },
  ],
}
