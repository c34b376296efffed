import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const hivPep: Protocol = {
  name: 'hiv-pep',
  title: 'HIV exposure',
  sources: [
    { guideline: 'BASHH UK guideline: HIV post-exposure prophylaxis', year: 2021 },
    { guideline: 'CDC nPEP guidelines', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 4,
  wording: 'urgent',
  rules: [
    {
      id: 'exposure',
      level: 'urgent',
      when: has('hiv-exposure', { onsetWithinHours: 96 }),
      why: 'Prevention must start as soon as possible, within 72 hours',
      // A day of the week may lie a day nearer than it is read.
      lookBackHours: 96,
    },
    {
      id: 'assault',
      level: 'urgent',
      when: all(has('sexual-assault'), has('hiv-exposure')),
      why: 'Assault with exposure to HIV',
    },
  ],
  opensWith: ['hiv-exposure'],
  questions: [
    {
      code: 'hiv-exposure',
      ask: 'Did it happen within the last 72 hours?',
      why: 'the medicine only works if started early',
    },
    { code: 'sexual-assault', ask: 'Was it from sex that you did not want?', why: 'so that you get the right help' },
  ],
}
