import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const ABUSE = ['carer-abuse', 'adult-neglect']

export const vulnerableAdultAbuse: Protocol = {
  name: 'vulnerable-adult-abuse',
  title: 'Abuse or neglect of an adult at risk',
  sources: [
    { guideline: 'Care and Support Statutory Guidance (Care Act)', year: 2014 },
    { guideline: 'NICE NG189 Safeguarding adults in care homes', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 720,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.violence',
  rules: [
    {
      id: 'danger-now',
      level: 'emergency',
      when: all(
        has(ABUSE),
        has([
          'danger-now',
          'weapon-present',
          'strangulation',
          'head-injury',
          'bleeding-heavy',
          'limb-deformity',
          'confusion',
          'drowsy',
          'severe-pain',
          'collapse',
          'burn-serious',
          'no-food-or-drink',
          'dehydration',
          'unresponsive',
        ]),
      ),
      why: 'an adult at risk who is hurt, or in danger now',
    },
    {
      id: 'sexual',
      level: 'emergency',
      when: all(has(ABUSE), has('sexual-assault')),
      why: 'sexual abuse of an adult at risk',
    },
    {
      id: 'held-and-watched',
      level: 'emergency',
      when: all(
        has('held-by-name'),
        has(['watched', 'kept-from-help']),
        has(['kept-from-help', 'asks-help', ...ABUSE]),
      ),
      why: 'who has them in hand stands beside them and keeps them from help',
    },
    {
      id: 'disclosed',
      level: 'urgent',
      when: has(ABUSE),
      why: 'abuse or neglect of an adult at risk is told: safeguarding the same day',
    },
    {
      id: 'injury-unexplained',
      level: 'urgent',
      when: all(age({ min: 65 }, false), has('unexplained-injury'), has(['bruise', 'limb-deformity', 'burn'])),
      why: 'bruises nobody can explain in a frail person',
    },
  ],
  opensWith: ['carer-abuse', 'adult-neglect'],
  questions: [
    { code: 'danger-now', ask: 'Is anybody in danger right now?', why: 'Then we call for help at once.' },
    { code: 'head-injury', ask: 'Is anybody hurt?', why: 'Injuries come first.' },
  ],
}
