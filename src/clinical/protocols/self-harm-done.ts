import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const selfHarmDone: Protocol = {
  name: 'self-harm-done',
  title: 'Self-harm or suicide attempt that has happened',
  sources: [
    { guideline: 'NICE NG225 Self-harm: assessment, management and preventing recurrence', year: 2022 },
    { guideline: 'Royal College of Emergency Medicine mental health toolkit', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 1,
  crisis: true,
  wording: 'emergency.crisis',
  rules: [
    {
      id: 'attempt',
      level: 'emergency',
      when: has('suicide-attempt'),
      why: 'A suicide attempt needs medical and psychosocial assessment at once',
      lookBackHours: 2160,
    },
    {
      id: 'overdose-on-purpose',
      level: 'emergency',
      when: all(has('overdose'), has(['suicidal-thoughts', 'self-harm', 'hopelessness'])),
      why: 'Overdose with wish to die',
    },
    {
      id: 'extra-dose-on-purpose',
      level: 'emergency',
      when: all(has('double-dose'), has(['suicidal-thoughts', 'self-harm'])),
      why: 'More than the dose was taken, with a wish to die or to be hurt',
    },
    {
      id: 'strips',
      level: 'emergency',
      when: all(has('some-tablets-taken'), has('strips-counted')),
      why: 'A strip or more is an overdose, whatever the tablets are',
    },
    {
      id: 'overdose-lately',
      level: 'urgent',
      when: has('overdose'),
      why: 'An overdose of the last three months, on purpose until told otherwise, needs an assessment even when the body is well',
      lookBackHours: 2160,
    },
    {
      id: 'self-harm-danger',
      level: 'emergency',
      when: all(has('self-harm'), has(['suicidal-thoughts', 'bleeding-heavy', 'penetrating-injury'])),
      why: 'Self-harm with suicidal thoughts or a serious wound',
    },
    {
      id: 'deep-wound',
      level: 'emergency',
      when: all(has('self-harm'), has('cut-uncontrolled')),
      why: 'A deep or gaping wound may have cut tendon, nerve or vessel',
    },
    {
      id: 'self-harm',
      level: 'urgent',
      when: has('self-harm'),
      why: 'Recent self-harm: wound care and assessment within a day',
    },
  ],
  opensWith: ['self-harm', 'urge-to-self-harm', 'suicide-attempt'],
  questions: [
    {
      code: 'suicidal-thoughts',
      ask: 'When you hurt yourself, did any part of you want to die?',
      why: 'it changes how fast you need help',
    },
    { code: 'bleeding-heavy', ask: 'Is the wound deep, gaping or still bleeding?', why: 'it may need closing today' },
  ],
}
