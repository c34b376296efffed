import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const sexualAssault: Protocol = {
  name: 'sexual-assault',
  title: 'Sexual assault',
  sources: [
    { guideline: 'FFLM recommendations: sexual offences', year: null },
    { guideline: 'BASHH adult and adolescent complainants of sexual assault', year: 2011 },
    { guideline: 'WHO responding to intimate partner and sexual violence', year: 2013 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.violence',
  rules: [
    {
      id: 'child',
      level: 'emergency',
      when: all(age({ max: 16 }, false), has('sexual-assault')),
      why: 'Sexual abuse of a child',
    },
    {
      id: 'injured',
      level: 'emergency',
      when: all(
        has('sexual-assault'),
        has([
          'bleeding-heavy',
          'heavy-vaginal-bleeding',
          'vaginal-bleeding',
          'strangulation',
          'head-injury',
          'danger-now',
          'suicidal-thoughts',
          'severe-abdominal-pain',
          'knocked-out',
          'syncope',
          'weapon-present',
        ]),
      ),
      why: 'Assault with injury, or still in danger',
    },
    {
      id: 'recent',
      level: 'emergency',
      when: has('sexual-assault', { onsetWithinHours: 96 }),
      why: 'Assault within three days: injuries, HIV and pregnancy prevention, evidence',
      lookBackHours: 96,
    },
    {
      id: 'within-week',
      level: 'urgent',
      when: has('sexual-assault'),
      why: 'Assault within a week: care within a day',
    },
  ],
  opensWith: ['sexual-assault'],
  questions: [
    { code: 'danger-now', ask: 'Are you in danger right now?', why: 'so that help can come to you' },
    { code: 'bleeding-heavy', ask: 'Are you hurt or bleeding?', why: 'injuries need care first' },
  ],
}
