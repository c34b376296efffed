import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const traffickingFgm: Protocol = {
  name: 'trafficking-fgm',
  title: 'Trafficking, or genital cutting of girls',
  sources: [
    { guideline: 'Multi-agency statutory guidance on female genital mutilation', year: 2020 },
    { guideline: 'Modern slavery statutory guidance', year: 2020 },
    { guideline: 'WHO Care of girls and women living with female genital mutilation', year: 2018 },
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
        has(['trafficked', 'forced-labour']),
        has([
          'danger-now',
          'weapon-present',
          'sexual-assault',
          'strangulation',
          'head-injury',
          'bleeding-heavy',
          'suicidal-thoughts',
          'no-food-or-drink',
          'severe-pain',
        ]),
      ),
      why: 'a trafficked person in danger or hurt',
    },
    {
      id: 'cutting-fresh',
      level: 'emergency',
      when: all(
        has(['cutting-done', 'cutting-planned', 'female-genital-cutting']),
        has([
          'vaginal-bleeding',
          'bleeding-heavy',
          'bleeding-wont-stop',
          'bleeding-through',
          'feels-hot',
          'fever',
          'urinary-retention',
          'severe-pain',
          'collapse',
          'danger-now',
        ]),
      ),
      why: 'fresh cutting with bleeding, fever or no urine',
    },
    {
      id: 'cutting-soon',
      level: 'emergency',
      when: all(has('cutting-planned'), has(['travel-soon', 'danger-now', 'right-now'])),
      why: 'a girl about to be taken: only today can stop it',
    },
    {
      id: 'held-and-asks-help',
      level: 'emergency',
      when: all(has('woman-held'), has(['exploited-or-held', 'danger-now', 'right-now'])),
      why: 'somebody is held and asks for help',
    },
    {
      id: 'held-for-work',
      level: 'emergency',
      when: all(has('money-held-back'), has('cannot-leave')),
      why: 'others keep what is earned, and nobody may leave',
    },
    {
      id: 'cutting-planned',
      level: 'urgent',
      when: has('cutting-planned'),
      why: 'a girl at risk of cutting: duty to protect, the same day',
    },
    {
      id: 'cutting-child',
      level: 'urgent',
      when: all(age({ max: 18 }, false), has(['female-genital-cutting', 'cutting-done'])),
      why: 'cutting of a girl under 18 must be reported',
    },
    {
      id: 'trafficked',
      level: 'urgent',
      when: has(['trafficked', 'forced-labour']),
      why: 'signs of trafficking or forced labour: a safe talk alone, the same day',
    },
  ],
  opensWith: ['trafficked', 'cutting-planned'],
  questions: [
    { code: 'danger-now', ask: 'Are you in danger right now?', why: 'Then we get help at once.' },
    { code: 'travel-soon', ask: 'Is a journey planned in the next days?', why: 'It may have to be stopped.' },
  ],
}
