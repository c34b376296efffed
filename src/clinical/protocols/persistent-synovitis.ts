import { age, all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const persistentSynovitis: Protocol = {
  name: 'persistent-synovitis',
  title: 'Persistent synovitis',
  sources: [
    { guideline: 'NICE NG100 Rheumatoid arthritis in adults', year: 2018 },
    { guideline: 'EULAR Management of early arthritis', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 2160,
  windowHours: 72,
  wording: 'urgent',
  rules: [
    {
      id: 'small-joints',
      level: 'soon',
      when: all(
        age({ min: 16 }),
        has('small-joints-swollen'),
        any(has('morning-stiffness'), has('small-joints-swollen', { lastingHours: 336 })),
      ),
      why: 'swollen small joints with morning stiffness: joint damage can be prevented early',
    },
    {
      id: 'weeks',
      level: 'soon',
      when: all(
        age({ min: 16 }),
        has(['joint-swollen', 'small-joints-swollen', 'joint-swelling'], { lastingHours: 504 }),
      ),
      why: 'joint swelling for weeks',
    },
    {
      id: 'child',
      level: 'soon',
      when: all(
        age({ max: 16 }, false),
        has(['joint-swollen', 'small-joints-swollen', 'joint-swelling', 'limp', 'morning-stiffness'], {
          lastingHours: 504,
        }),
      ),
      why: 'a swollen joint or a limp for weeks in a child',
    },
  ],
  opensWith: ['small-joints-swollen', 'morning-stiffness'],
  questions: [
    {
      code: 'morning-stiffness',
      ask: 'Are the joints stiff for more than half an hour in the morning?',
      why: 'It points to inflammation.',
    },
    { code: 'fever', ask: 'Do you have a fever?', why: 'An infected joint is urgent.' },
  ],
}
