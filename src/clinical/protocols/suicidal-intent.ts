import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const suicidalIntent: Protocol = {
  name: 'suicidal-intent',
  title: 'Suicidal thoughts and intent',
  sources: [
    { guideline: 'NICE NG225 Self-harm: assessment, management and preventing recurrence', year: 2022 },
    { guideline: 'Columbia-Suicide Severity Rating Scale, screen', year: 2008 },
    { guideline: 'WHO mhGAP guideline', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 720,
  windowHours: 1,
  crisis: true,
  wording: 'emergency.crisis',
  rules: [
    {
      id: 'intent',
      level: 'emergency',
      when: has('suicidal-intent'),
      why: 'Says that they will or want to kill themselves; intent is imminent danger',
    },
    { id: 'plan', level: 'emergency', when: has('suicide-plan'), why: 'A plan or preparation for suicide' },
    {
      id: 'means',
      level: 'emergency',
      when: all(has(['suicidal-thoughts', 'wants-it-over', 'hopelessness', 'farewell-words']), has('suicide-means')),
      why: 'Thoughts of suicide with the means at hand',
    },
    {
      id: 'about-to-act',
      level: 'emergency',
      when: all(has(['suicidal-thoughts', 'wants-it-over', 'hopelessness']), has('about-to-act')),
      why: 'Thoughts of suicide and the words that it will be done soon',
    },
    {
      id: 'farewell-and-place',
      level: 'emergency',
      when: all(has('farewell-words'), has('found-in-a-place')),
      why: 'Words of farewell, and where they will be found',
    },
    {
      id: 'farewell',
      level: 'urgent',
      when: all(has('this-is-it'), has('goodbye-said')),
      why: 'Words of an end, and a goodbye: ask at once what is meant',
    },
    {
      id: 'attempt',
      level: 'emergency',
      when: has('suicide-attempt'),
      why: 'Suicidal behaviour within three months is the highest C-SSRS risk',
      lookBackHours: 2160,
    },
    {
      id: 'voices',
      level: 'emergency',
      when: all(has('suicidal-thoughts'), has('command-voices')),
      why: 'Suicidal thoughts under command of voices',
    },
    {
      id: 'alcohol',
      level: 'emergency',
      when: all(has('suicidal-thoughts'), has(['overdose', 'self-harm'])),
      why: 'Suicidal thoughts with harm already done',
    },
    {
      id: 'thoughts',
      level: 'urgent',
      when: has('suicidal-thoughts'),
      why: 'Active or passive thoughts of suicide, no plan stated',
    },
    { id: 'self-harm-urge', level: 'urgent', when: has('urge-to-self-harm'), why: 'Urge to harm oneself' },
    {
      id: 'preparation',
      level: 'emergency',
      when: all(has(['suicidal-thoughts', 'wants-it-over', 'hopelessness']), has('suicide-preparation')),
      why: 'Farewells or affairs put in order with thoughts of death',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has('suicidal-thoughts'),
        has([
          'self-harm',
          'urge-to-self-harm',
          'hopelessness',
          'wants-it-over',
          'child-abuse',
          'sexual-assault',
          'alcohol-use',
          'hearing-voices',
        ]),
      ),
      why: 'A child with suicidal thoughts and another danger sign acts on impulse',
    },
    {
      id: 'child-hopeless',
      level: 'urgent',
      when: all(age({ max: 16 }, false), has(['hopelessness', 'wants-it-over', 'self-harm'])),
      why: 'Hopelessness in a child needs a safety talk the same day',
    },
  ],
  opensWith: ['suicidal-thoughts', 'wish-not-to-live', 'hopelessness', 'self-harm', 'low-mood', 'tearfulness'],
  questions: [
    {
      code: 'suicidal-intent',
      ask: 'Are you thinking about killing yourself, or do you mean to do it?',
      why: 'to know how much danger you are in right now',
    },
    {
      code: 'suicide-plan',
      ask: 'Have you thought about how you would do it, or got anything ready?',
      why: 'a plan means you need someone with you now',
    },
    {
      code: 'suicide-attempt',
      ask: 'Have you done anything to try to end your life in the last three months?',
      why: 'a recent attempt raises the danger',
    },
  ],
}
