import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const alcoholWithdrawal: Protocol = {
  name: 'alcohol-withdrawal',
  title: 'Alcohol withdrawal',
  sources: [
    { guideline: 'NICE CG100 Alcohol-use disorders: physical complications', year: 2010 },
    { guideline: 'ASAM alcohol withdrawal management', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'complicated',
      level: 'emergency',
      when: all(
        has('stopped-alcohol'),
        has([
          'seizure',
          'visual-hallucinations',
          'hearing-voices',
          'confusion',
          'fever',
          'collapse',
          'shock-signs',
          'drowsy',
        ]),
      ),
      why: 'Withdrawal with a fit, hallucinations or confusion',
    },
    {
      id: 'named-tremens',
      level: 'emergency',
      when: all(
        any(has(['stopped-alcohol']), ever(['alcohol-dependence', 'alcohol-use'])),
        has('shaking'),
        has(['visual-hallucinations', 'hearing-voices', 'confusion', 'seizure']),
      ),
      why: 'Delirium tremens',
    },
    {
      id: 'wernicke',
      level: 'emergency',
      when: all(
        ever('alcohol-dependence'),
        has(['confusion']),
        has(['loss-of-balance', 'double-vision-sudden', 'visual-disturbance', 'dizziness']),
      ),
      why: 'Confusion and unsteadiness in heavy drinking: brain injury from lack of thiamine',
    },
    {
      // Shakes relieved by drink are physical dependence; stopping alone may end in fits (NICE CG115, 2011).
      id: 'morning-shakes',
      level: 'urgent',
      when: all(has('morning-shakes'), ever(['alcohol-dependence', 'alcohol-use', 'drinks-each-night'])),
      why: 'Shakes when the drink wears off: stopping without help may end in fits',
    },
    {
      id: 'autonomic',
      level: 'emergency',
      when: all(
        has('stopped-alcohol'),
        has('shaking'),
        has(['vomiting', 'sweating', 'palpitations', 'not-sleeping-days', 'anxiety']),
        has(['alcohol-dependence', 'vomiting', 'palpitations']),
      ),
      why: 'Withdrawal with shaking and more: it can turn into fits',
    },
    {
      id: 'shaking',
      level: 'urgent',
      when: all(
        any(has('stopped-alcohol'), ever('alcohol-dependence')),
        has(['shaking', 'sweating', 'vomiting', 'anxiety']),
      ),
      why: 'Withdrawal symptoms',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('delirium-tremens-feared'),
      why: 'the speaker names delirium tremens',
    },
  ],
  opensWith: ['delirium-tremens-feared', 'stopped-alcohol', 'alcohol-dependence', 'shaking'],
  questions: [
    { code: 'seizure', ask: 'Have you had a fit?', why: 'fits come with withdrawal' },
    { code: 'visual-hallucinations', ask: 'Do you see or hear things that are not there?', why: 'it is a danger sign' },
  ],
}
