import { all, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const reducedFetalMovement: Protocol = {
  name: 'reduced-fetal-movement',
  title: 'Reduced fetal movement',
  sources: [
    { guideline: 'RCOG Green-top Guideline 57 Reduced fetal movements', year: 2011 },
    { guideline: 'Saving Babies Lives care bundle version 3', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'after-20-weeks',
      level: 'emergency',
      when: all(pregnant({ min: 20 }, true), has('reduced-fetal-movement')),
      why: 'Fewer movements can be the only sign of a baby in danger',
    },
    {
      id: 'nothing-today',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('baby-usually-active'), has('nothing-today')),
      why: 'an active baby that is quiet now moves less',
    },
    {
      id: 'quieter',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('unborn-quieter')),
      why: 'an unborn baby that is quieter than usual moves less',
    },
  ],
  opensWith: ['reduced-fetal-movement'],
  questions: [
    {
      code: 'reduced-fetal-movement',
      ask: 'Is your baby moving less than usual, or not at all?',
      why: 'a change in movement must be checked at once',
    },
    {
      code: 'vaginal-bleeding',
      ask: 'Are you bleeding from the vagina?',
      why: 'bleeding and a quiet baby need help at once',
    },
  ],
}
