import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const briefUnexplainedEvent: Protocol = {
  name: 'brief-unexplained-event',
  title: 'Brief resolved unexplained event in an infant',
  sources: [{ guideline: 'American Academy of Pediatrics: brief resolved unexplained events', year: 2016 }],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'event',
      level: 'emergency',
      when: all(age({ max: 1.6 }, false), has('brief-event')),
      why: 'A baby who stopped breathing or turned blue, even when well now',
    },
    {
      id: 'colour',
      level: 'emergency',
      when: all(age({ max: 1.6 }, false), has(['apnoea', 'cyanosis-infant', 'floppy', 'blue-lips'])),
      why: 'Change of breathing, colour or tone',
    },
  ],
  opensWith: ['brief-event', 'apnoea'],
  questions: [
    {
      code: 'apnoea',
      ask: 'Did your baby stop breathing or change colour?',
      why: 'it needs a check even when it passed',
    },
    { code: 'floppy', ask: 'Did your baby go floppy?', why: 'it tells how serious the spell was' },
  ],
}
