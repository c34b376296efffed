import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const urinaryRetention: Protocol = {
  name: 'urinary-retention',
  title: 'Urinary retention',
  sources: [
    { guideline: 'NICE CG97 Lower urinary tract symptoms in men', year: 2010 },
    { guideline: 'BAUS acute urinary retention guidance', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'painful-retention',
      level: 'emergency',
      when: has('urinary-retention'),
      why: 'Unable to pass urine: the bladder must be drained now',
    },
    {
      id: 'catheter-blocked',
      level: 'emergency',
      when: all(has('catheter'), has(['urinary-retention', 'bladder-pain'])),
      why: 'A blocked catheter',
    },
  ],
  opensWith: ['urinary-retention'],
  questions: [
    { code: 'bladder-pain', ask: 'Is your lower belly swollen or painful?', why: 'it means the bladder is too full' },
    {
      code: 'saddle-numbness',
      ask: 'Do you have numbness between your legs or weak legs?',
      why: 'it can be a nerve emergency',
    },
  ],
}
