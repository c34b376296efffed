import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const adrenalCrisis: Protocol = {
  name: 'adrenal-crisis',
  title: 'Adrenal crisis',
  sources: [
    { guideline: 'NICE NG243 Adrenal insufficiency', year: 2024 },
    { guideline: 'Society for Endocrinology: adrenal crisis', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'vomiting',
      level: 'emergency',
      when: all(
        ever(['adrenal-insufficiency', 'adrenal-steroid-dependent']),
        has([
          'vomiting',
          'keeping-nothing-down',
          'collapse',
          'syncope',
          'shock-signs',
          'confusion',
          'drowsy',
          'severe-abdominal-pain',
          'near-syncope',
          'missed-steroid',
          'seizure',
        ]),
      ),
      why: 'Vomiting or collapse when the body makes no cortisol',
    },
    {
      id: 'fever',
      level: 'emergency',
      when: all(
        ever(['adrenal-insufficiency', 'adrenal-steroid-dependent']),
        has(['fever', 'rigors', 'head-injury', 'limb-deformity', 'burn']),
      ),
      why: 'Fever or injury without enough cortisol',
    },
    {
      id: 'missed-steroid-ill',
      level: 'emergency',
      when: all(
        has('missed-steroid'),
        has([
          'vomiting',
          'dizziness',
          'collapse',
          'syncope',
          'shock-signs',
          'fatigue',
          'confusion',
          'abdominal-pain',
          'near-syncope',
          'feels-unwell',
          'nausea',
        ]),
      ),
      why: 'Steroids stopped and unwell',
    },
    {
      id: 'steroid-vomiting',
      level: 'urgent',
      when: all(ever(['steroid-dependent']), has(['keeping-nothing-down', 'missed-steroid'])),
      why: 'Long-term steroids not taken or vomited',
    },
    { id: 'missed', level: 'urgent', when: has('missed-steroid'), why: 'Long-term steroids must not stop suddenly' },
    {
      id: 'feared',
      level: 'emergency',
      when: has('adrenal-crisis-feared'),
      why: 'the speaker names an adrenal crisis',
    },
  ],
  opensWith: ['adrenal-crisis-feared', 'adrenal-insufficiency', 'adrenal-steroid-dependent', 'missed-steroid'],
  questions: [
    {
      code: 'vomiting',
      ask: 'Are you being sick, or can you not keep your steroid tablets down?',
      why: 'missing doses is dangerous',
    },
    { code: 'near-syncope', ask: 'Do you feel faint or confused?', why: 'it can be a crisis' },
  ],
}
