import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const giantCellArteritis: Protocol = {
  name: 'giant-cell-arteritis',
  title: 'Giant cell arteritis',
  sources: [
    { guideline: 'BSR guideline on diagnosis and treatment of giant cell arteritis', year: 2020 },
    { guideline: 'NICE CKS Giant cell arteritis', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 672,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'vision',
      level: 'emergency',
      when: all(
        age({ min: 50 }),
        any(has(['temple-pain', 'jaw-claudication']), all(ever('polymyalgia'), has('headache'))),
        has(['vision-loss', 'visual-disturbance', 'double-vision-sudden', 'cannot-see']),
      ),
      why: 'sight can be lost for good within hours',
    },
    {
      id: 'jaw',
      level: 'urgent',
      when: all(
        age({ min: 50 }),
        has('jaw-claudication'),
        has(['temple-pain', 'headache', 'fatigue', 'weight-loss', 'fever']),
      ),
      why: 'jaw pain on chewing with headache',
    },
    {
      id: 'temple',
      level: 'urgent',
      when: all(age({ min: 50 }, false), has('temple-pain')),
      why: 'new temple or scalp pain after 50 needs blood tests and treatment the same day',
    },
    {
      id: 'polymyalgia',
      level: 'urgent',
      when: all(age({ min: 50 }, false), ever('polymyalgia'), has(['headache', 'jaw-claudication', 'temple-pain'])),
      why: 'polymyalgia with new headache',
    },
    { id: 'feared', level: 'urgent', when: has('giant-cell-feared'), why: 'the speaker names giant cell arteritis' },
  ],
  askedOf: age({ min: 50 }, false),
  opensWith: ['giant-cell-feared', 'temple-pain', 'jaw-claudication'],
  questions: [
    { code: 'vision-loss', ask: 'Any change in your sight, even for a moment?', why: 'Sight can be lost for good.' },
    { code: 'jaw-claudication', ask: 'Does your jaw hurt when you chew?', why: 'It is a sign of inflamed arteries.' },
  ],
}
