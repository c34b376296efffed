import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const smoke: Protocol = {
  name: 'smoke',
  title: 'Smoke inhalation',
  sources: [
    { guideline: 'ISBI practice guidelines for burn care: smoke inhalation', year: 2016 },
    { guideline: 'British Burn Association first aid guidelines', year: 2018 },
    { guideline: 'UKHSA Fire smoke: toxicological overview', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'inhaled',
      level: 'emergency',
      when: has('smoke-inhalation'),
      why: 'the airway can swell and poison act hours after breathing smoke',
    },
    {
      id: 'fire-and-airway',
      level: 'emergency',
      when: all(
        has('fire-at-hand'),
        has([
          'airway-after-fire',
          'muffled-voice',
          'hoarse-voice',
          'cough',
          'breathlessness',
          'wheeze',
          'sore-throat',
          'headache',
          'dizziness',
          'confusion',
          'soot-singed',
        ]),
      ),
      why: 'hoarseness, cough or headache after standing near a fire means that smoke was breathed',
    },
    {
      id: 'soot',
      level: 'emergency',
      when: all(
        has('soot-singed'),
        has([
          'burn',
          'cough',
          'breathlessness',
          'wheeze',
          'muffled-voice',
          'smoke-inhalation',
          'sore-throat',
          'burn-serious',
        ]),
      ),
      why: 'soot or singed hair means the airway was exposed',
    },
  ],
  opensWith: ['smoke-inhalation', 'soot-singed'],
  questions: [
    { code: 'breathlessness', ask: 'Is it hard to breathe?', why: 'The airway may swell.' },
    { code: 'hoarse-voice', ask: 'Is the voice hoarse?', why: 'The airway may swell.' },
    {
      code: 'confusion',
      ask: 'Is there any new confusion or unusual sleepiness?',
      why: 'It can be poisoning by fumes.',
    },
    { code: 'headache', ask: 'Is there a headache since?', why: 'It can be poisoning by fumes.' },
  ],
}
