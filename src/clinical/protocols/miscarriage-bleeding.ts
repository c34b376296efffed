import { all, any, has, type Protocol, pregnant, sex, UNREVIEWED } from '../protocol.ts'

export const miscarriageBleeding: Protocol = {
  name: 'miscarriage-bleeding',
  title: 'Bleeding or pain in early pregnancy',
  sources: [{ guideline: 'NICE NG126 Ectopic pregnancy and miscarriage', year: 2019 }],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'heavy',
      level: 'emergency',
      when: all(pregnant({ max: 24 }), has(['heavy-vaginal-bleeding', 'pads-soaked'])),
      why: 'Heavy bleeding in pregnancy',
    },
    {
      id: 'faint',
      level: 'emergency',
      when: all(
        pregnant({ max: 24 }),
        has(['vaginal-bleeding', 'pregnancy-loss-tissue', 'blood-place-unsaid']),
        has(['syncope', 'collapse', 'near-syncope', 'shock-signs']),
      ),
      why: 'Bleeding in pregnancy with faintness',
    },
    {
      id: 'infected',
      level: 'emergency',
      when: all(
        any(pregnant({ max: 24 }), has('pregnancy-loss-tissue')),
        has(['fever', 'rigors']),
        has(['vaginal-bleeding', 'smelly-lochia', 'abdominal-pain', 'pregnancy-loss-tissue']),
      ),
      why: 'Possible infected miscarriage',
    },
    {
      id: 'after-abortion',
      level: 'emergency',
      when: all(
        has('had-abortion'),
        has([
          'fever',
          'rigors',
          'heavy-vaginal-bleeding',
          'pads-soaked',
          'syncope',
          'near-syncope',
          'severe-abdominal-pain',
        ]),
      ),
      why: 'Fever, heavy bleeding or faintness after an abortion',
    },
    {
      id: 'after-abortion-signs',
      level: 'urgent',
      when: all(
        has('had-abortion'),
        has(['vaginal-bleeding', 'smelly-lochia', 'abdominal-pain', 'abnormal-discharge']),
      ),
      why: 'Bleeding, pain or discharge after an abortion needs an examination',
    },
    {
      id: 'heavy-after-loss',
      level: 'emergency',
      when: all(sex('female'), has('pregnancy-loss-tissue'), has(['heavy-vaginal-bleeding', 'pads-soaked'])),
      why: 'Miscarriage with heavy bleeding',
    },
    {
      id: 'bleeding',
      level: 'urgent',
      when: all(pregnant({ max: 20 }), has(['vaginal-bleeding', 'blood-place-unsaid', 'pink-smear'])),
      why: 'Bleeding in early pregnancy: same-day advice and a scan',
    },
    {
      id: 'loss',
      level: 'urgent',
      when: all(pregnant({ max: 24 }), has('pregnancy-loss-tissue')),
      why: 'Tissue passed in pregnancy',
    },
    { id: 'feared', level: 'urgent', when: has('miscarriage-now-feared'), why: 'the speaker names a miscarriage' },
  ],
  askedOf: sex('female'),
  opensWith: ['miscarriage-now-feared', 'vaginal-bleeding', 'early-pregnancy', 'positive-pregnancy-test'],
  questions: [
    {
      code: 'heavy-vaginal-bleeding',
      ask: 'Are you soaking a pad in an hour, or passing large clots?',
      why: 'it shows how fast you lose blood',
    },
    { code: 'pelvic-pain', ask: 'Do you have pain low down or on one side?', why: 'it could be an ectopic pregnancy' },
  ],
}
