import { all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const domesticAbuse: Protocol = {
  name: 'domestic-abuse',
  title: 'Domestic abuse',
  sources: [
    { guideline: 'NICE PH50 Domestic violence and abuse', year: 2014 },
    { guideline: 'Training Institute on Strangulation Prevention: adult assessment', year: null },
    { guideline: 'WHO clinical handbook: violence against women', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.violence',
  rules: [
    {
      id: 'danger-now',
      level: 'emergency',
      when: all(has('partner-violence'), has('danger-now')),
      why: 'Violence with danger now',
    },
    {
      id: 'threat-to-life',
      level: 'emergency',
      when: has('threat-to-life'),
      why: 'A threat to kill by somebody who can come near',
    },
    {
      id: 'strangled',
      level: 'emergency',
      when: all(has('strangulation'), has(['partner-violence', 'strangulation', 'danger-now'])),
      why: 'Strangulation can kill days later',
    },
    {
      id: 'injured',
      level: 'emergency',
      when: all(
        has('partner-violence'),
        has([
          'vomiting',
          'vomiting-after-injury',
          'vision-loss',
          'confusion',
          'head-injury',
          'bleeding-heavy',
          'breathlessness',
          'chest-pain',
          'severe-abdominal-pain',
          'vaginal-bleeding',
          'syncope',
          'collapse',
          'weapon-present',
          'suicidal-thoughts',
          'limb-deformity',
          'knocked-out',
        ]),
      ),
      why: 'Violence with injury or a weapon',
    },
    {
      id: 'pregnant-hit',
      level: 'emergency',
      when: all(
        any(pregnant(), has('pregnancy-mentioned')),
        has('partner-violence'),
        has(['abdominal-blow', 'vaginal-bleeding', 'abdominal-pain', 'reduced-fetal-movement']),
      ),
      why: 'A blow in pregnancy',
    },
    {
      id: 'disclosed',
      level: 'urgent',
      when: has('partner-violence'),
      why: 'Domestic abuse disclosed: a private talk within a day',
    },
    {
      id: 'broken-in',
      level: 'emergency',
      when: all(has('door-smashed'), has(['children-hidden', 'partner-violence'])),
      why: 'somebody breaks in while people hide',
    },
    {
      id: 'armed',
      level: 'emergency',
      when: all(has('danger-now'), has('weapon-present')),
      why: 'an armed person is near',
    },
  ],
  opensWith: ['partner-violence', 'strangulation', 'danger-now'],
  questions: [
    { code: 'danger-now', ask: 'Are you in danger right now?', why: 'so that help can come to you' },
    {
      code: 'strangulation',
      ask: 'Has anyone put hands or something around your neck?',
      why: 'the harm can show later',
    },
  ],
}
