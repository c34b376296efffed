import { age, all, any, has, type Protocol, sex, UNREVIEWED } from '../protocol.ts'

export const emergencyContraception: Protocol = {
  name: 'emergency-contraception',
  title: 'Emergency contraception',
  sources: [
    { guideline: 'FSRH guideline: emergency contraception', year: 2017 },
    { guideline: 'CDC US selected practice recommendations', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'within-five-days',
      level: 'urgent',
      when: all(
        any(sex('female'), has('sex-without-cover')),
        age({ min: 10, max: 56 }),
        has('unprotected-sex', { onsetWithinHours: 120 }),
      ),
      why: 'Works best within hours, at most five days',
    },
  ],
  opensWith: ['unprotected-sex'],
  questions: [
    { code: 'sexual-assault', ask: 'Was the sex something you did not want?', why: 'so that you get the right help' },
  ],
}
