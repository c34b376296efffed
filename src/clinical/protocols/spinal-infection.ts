import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const SPINE = ['back-pain', 'spine-pain', 'neck-pain', 'upper-back-pain']

export const spinalInfection: Protocol = {
  name: 'spinal-infection',
  title: 'Spinal infection',
  sources: [
    { guideline: 'IDSA Native vertebral osteomyelitis in adults', year: 2015 },
    { guideline: 'NICE NG59 Low back pain and sciatica in over 16s', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'nerve-sign',
      level: 'emergency',
      when: all(
        has(SPINE),
        has(['fever', 'rigors', 'chills', 'spinal-abscess-named', 'night-sweats']),
        has([
          'leg-weakness',
          'legs-not-working',
          'bladder-bowel-loss',
          'urinary-retention',
          'saddle-numbness',
          'limb-tingling-weakness',
          'numbness',
        ]),
      ),
      why: 'fever with back pain and weak or numb legs is an abscess pressing on the cord',
    },
    {
      id: 'risk',
      level: 'emergency',
      when: all(
        has(SPINE),
        has(['fever', 'rigors', 'chills']),
        any(
          ever(['injecting-drug-use', 'immunosuppressed', 'dialysis']),
          has(['spinal-procedure', 'recent-surgery', 'injecting-drug-use', 'spine-tender-or-night']),
        ),
      ),
      why: 'fever with spinal pain in someone at risk of an infected spine',
    },
    {
      id: 'diabetes',
      level: 'urgent',
      when: all(has(SPINE), has(['fever', 'rigors']), ever(['diabetes', 'steroid-dependent', 'cancer'])),
      why: 'fever with spinal pain and a condition that invites infection',
    },
    { id: 'rigors', level: 'urgent', when: all(has(SPINE), has('rigors')), why: 'back pain with shaking chills' },
    {
      id: 'after-surgery',
      level: 'emergency',
      when: all(
        has('spinal-procedure'),
        has(['fever', 'rigors', 'chills']),
        has(['leg-weakness', 'legs-not-working', 'numbness', 'bladder-bowel-loss', 'urinary-retention']),
      ),
      why: 'fever with a weak leg after an operation on the spine is an infection that presses on the cord',
    },
    { id: 'named', level: 'emergency', when: has('spinal-abscess-named'), why: 'an infected spine can paralyse' },
  ],
  opensWith: ['spinal-abscess-named', 'spinal-procedure'],
  questions: [
    { code: 'fever', ask: 'Have you had a fever or chills with the back pain?', why: 'The spine could be infected.' },
    { code: 'leg-weakness', ask: 'Are your legs weak or numb?', why: 'Nerves may be pressed.' },
  ],
}
