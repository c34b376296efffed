import { all, any, ever, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

export const mania: Protocol = {
  name: 'mania',
  title: 'Mania',
  sources: [{ guideline: 'NICE CG185 Bipolar disorder', year: 2014 }],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.crisis',
  rules: [
    {
      id: 'dangerous',
      level: 'emergency',
      when: all(
        has('mania-signs'),
        has([
          'risky-behaviour',
          'harm-thoughts',
          'harm-intent',
          'suicidal-thoughts',
          'weapon-present',
          'paranoia',
          'hearing-voices',
          'visual-hallucinations',
        ]),
      ),
      why: 'Mania with psychosis or danger',
    },
    {
      id: 'reckless',
      level: 'emergency',
      when: all(any(ever('bipolar'), has('not-sleeping-days')), has('risky-behaviour')),
      why: 'Sleepless or bipolar, and risking life',
    },
    {
      id: 'postpartum',
      level: 'emergency',
      when: all(any(postpartum(180), has('postnatal')), has('mania-signs')),
      why: 'Mania after birth can be the start of psychosis',
    },
    {
      id: 'mania',
      level: 'urgent',
      when: all(has('mania-signs'), has(['not-sleeping-days', 'bipolar', 'mania-signs'])),
      why: 'Mania needs assessment within a day',
    },
    {
      id: 'sleepless-bipolar',
      level: 'urgent',
      when: all(ever('bipolar'), has('not-sleeping-days')),
      why: 'No sleep in bipolar disorder',
    },
  ],
  opensWith: ['mania-signs', 'not-sleeping-days', 'bipolar'],
  questions: [
    {
      code: 'not-sleeping-days',
      ask: 'Have you hardly slept for three nights or more?',
      why: 'no sleep can be a sign of mania',
    },
    {
      code: 'paranoia',
      ask: 'Have you believed things that others say are not real?',
      why: 'it shows how severe it is',
    },
  ],
}
