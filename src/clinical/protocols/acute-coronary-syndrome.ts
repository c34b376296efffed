import { age, all, any, ever, has, type Protocol, sex, UNREVIEWED } from '../protocol.ts'

const ASSOCIATED = [
  'sweating',
  'cold-clammy',
  'nausea',
  'vomiting',
  'breathlessness',
  'syncope',
  'near-syncope',
  'collapse',
]

export const acuteCoronarySyndrome: Protocol = {
  name: 'acute-coronary-syndrome',
  title: 'Acute coronary syndrome',
  sources: [
    { guideline: 'NICE CG95 Recent-onset chest pain', year: 2016 },
    { guideline: 'AHA/ACC Guideline for the evaluation and diagnosis of chest pain', year: 2021 },
    { guideline: 'ESC Guidelines for acute coronary syndromes', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 12,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'chest-pain-adult',
      level: 'emergency',
      when: all(age({ min: 18 }), has('chest-pain')),
      why: 'chest pain now or in the last 12 hours needs an ECG at once',
    },
    {
      id: 'cardiac-character',
      level: 'emergency',
      when: has('cardiac-chest-pain'),
      why: 'pressing or radiating chest pain is a heart attack until shown otherwise',
    },
    {
      id: 'suspected-by-speaker',
      level: 'emergency',
      when: has('heart-attack-suspected'),
      why: 'the speaker names a heart attack that is happening',
    },
    {
      id: 'like-the-last-one',
      level: 'emergency',
      when: all(ever('heart-attack-before'), has('same-as-before')),
      why: 'who had a heart attack and feels the same again is the best judge of it',
    },
    {
      id: 'exertional',
      level: 'urgent',
      when: has('exertional-chest-pain'),
      why: 'new chest pain on exertion can be unstable angina',
    },
    {
      id: 'exertional-unstable',
      level: 'emergency',
      when: all(has('exertional-chest-pain'), has([...ASSOCIATED, 'chest-pain-persisting', 'arm-pain', 'jaw-pain'])),
      why: 'angina with sweating, breathlessness, radiation or at rest is unstable',
    },
    {
      id: 'radiation-with-symptoms',
      level: 'emergency',
      when: all(
        age({ min: 30 }),
        has(['arm-pain', 'jaw-pain']),
        has(['sweating', 'cold-clammy', 'breathlessness', 'syncope', 'near-syncope']),
      ),
      why: 'arm or jaw pain with sweating or breathlessness can be infarction without chest pain',
    },
    {
      id: 'equivalent-on-effort',
      level: 'urgent',
      when: all(age({ min: 30 }), has(['arm-pain', 'jaw-pain']), has(['on-effort', 'during-exertion'])),
      why: 'jaw, neck or arm pain that comes with effort can be angina without chest pain',
    },
    {
      id: 'equivalent-persisting',
      level: 'emergency',
      when: all(
        age({ min: 30 }),
        has(['arm-pain', 'jaw-pain']),
        has(['on-effort', 'during-exertion']),
        has(['chest-pain-persisting', 'feels-unwell', 'fatigue', 'nausea', 'vomiting', 'dizziness']),
      ),
      why: 'jaw or arm pain of effort that stays, or with sickness or weakness, is unstable',
    },
    {
      id: 'woman',
      level: 'emergency',
      when: all(
        sex('female', false),
        age({ min: 45 }, false),
        has(['jaw-pain', 'arm-pain', 'upper-back-pain', 'sweating', 'cold-clammy']),
        has(['breathlessness', 'nausea', 'vomiting', 'fatigue', 'near-syncope', 'heartburn']),
      ),
      why: 'women with infarction often have jaw, back or arm pain, sickness or fatigue instead of chest pain',
    },
    {
      id: 'weight-with-sweating',
      level: 'emergency',
      when: all(
        age({ min: 30 }),
        has('weight-like-anvil'),
        has(['sweating', 'cold-clammy', 'shock-signs', 'arm-pain', 'jaw-pain', 'breathlessness']),
      ),
      why: 'many call it a weight and no pain: with sweating or breathlessness it is the heart until shown otherwise',
    },
    {
      id: 'doom',
      level: 'emergency',
      when: all(age({ min: 30 }), has(['cold-clammy', 'sweating']), has('feels-like-dying')),
      why: 'pale or clammy with a sense of doom is shock or infarction until shown otherwise',
    },
    {
      id: 'diabetic',
      level: 'emergency',
      when: all(
        age({ min: 35 }),
        ever('diabetes'),
        any(
          all(has(['sweating', 'cold-clammy']), has(['breathlessness', 'nausea', 'vomiting', 'arm-pain', 'jaw-pain'])),
          all(has('breathlessness'), has(['arm-pain', 'jaw-pain', 'upper-back-pain', 'syncope'])),
        ),
      ),
      why: 'infarction may be painless in diabetes',
    },
    {
      id: 'over-75',
      level: 'emergency',
      when: all(
        age({ min: 75 }, false),
        any(
          all(
            has(['breathlessness', 'syncope', 'collapse']),
            has(['sweating', 'cold-clammy', 'nausea', 'vomiting', 'confusion']),
          ),
          all(
            has(['sweating', 'cold-clammy']),
            has(['nausea', 'vomiting', 'heartburn', 'arm-pain', 'jaw-pain', 'feels-unwell', 'fatigue']),
          ),
        ),
      ),
      why: 'over 75 infarction often shows as breathlessness, collapse, sickness or sweating',
    },
    {
      id: 'indigestion-with-sweating',
      level: 'emergency',
      when: all(
        age({ min: 40 }),
        has(['heartburn', 'upper-abdominal-pain']),
        has(['sweating', 'cold-clammy', 'arm-pain', 'jaw-pain']),
      ),
      why: 'indigestion with sweating after 40 can be infarction',
    },
    {
      id: 'cocaine',
      level: 'emergency',
      when: all(has('cocaine-use'), has(['chest-pain', 'exertional-chest-pain', 'palpitations', 'arm-pain'])),
      why: 'stimulants cause infarction and rhythm disturbance at any age',
    },
    {
      id: 'child-with-features',
      level: 'emergency',
      when: all(
        age({ max: 18 }, false),
        has('chest-pain'),
        has(['syncope', 'breathlessness', 'palpitations', 'blue-lips', 'exertional-syncope']),
      ),
      why: 'chest pain in the young is dangerous with fainting, breathlessness or palpitations',
    },
    {
      id: 'cry',
      level: 'emergency',
      when: has('cry-for-organ'),
      why: 'a cry for help that names the chest, the heart or the breath, and says no more',
    },
  ],
  opensWith: ['cry-for-organ', 'chest-pain', 'exertional-chest-pain', 'arm-pain', 'jaw-pain', 'heart-attack-suspected'],
  questions: [
    {
      code: 'chest-pain',
      ask: 'Do you have any pain, tightness or pressure in your chest now?',
      why: 'It could be the heart.',
    },
    {
      code: 'cardiac-chest-pain',
      ask: 'Does the pain press or squeeze, or go to your arm, jaw or back?',
      why: 'This is typical of heart pain.',
    },
    { code: 'sweating', ask: 'Are you sweating, or cold and clammy?', why: 'Sweating with pain points to the heart.' },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'The heart may be struggling.' },
    {
      code: 'cocaine-use',
      ask: 'Have you used cocaine or other stimulants in the last days?',
      why: 'They can narrow the heart arteries.',
    },
  ],
}
