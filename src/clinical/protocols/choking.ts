import { age, all, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const choking: Protocol = {
  name: 'choking',
  title: 'Choking or inhaled foreign body',
  sources: [
    { guideline: 'Resuscitation Council UK choking guidance', year: 2021 },
    { guideline: 'European Resuscitation Council basic and paediatric life support', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'choking-now',
      level: 'emergency',
      when: has(['choking', 'choking-severe']),
      why: 'a blocked airway kills within minutes',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(age({ max: 1 }, false), has(['choking', 'choking-severe', 'object-inhaled'])),
      why: 'an infant needs back blows and chest thrusts, not abdominal thrusts',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(pregnant(), has(['choking', 'choking-severe', 'object-inhaled'])),
      why: 'in pregnancy chest thrusts replace abdominal thrusts',
    },
    {
      id: 'object-inhaled',
      level: 'emergency',
      when: has('object-inhaled'),
      why: 'an inhaled object can shift and block the airway',
    },
  ],
  opensWith: ['choking', 'choking-severe', 'object-inhaled'],
  questions: [
    {
      code: 'choking-severe',
      ask: 'Are they unable to breathe, cough or speak?',
      why: 'If not, the airway is fully blocked.',
    },
    {
      code: 'still-coughing-after',
      ask: 'Since it happened, is there still coughing, noisy breathing or trouble swallowing?',
      why: 'Something may still be stuck.',
    },
  ],
}
