import { all, ever, has, type Protocol, sex, UNREVIEWED } from '../protocol.ts'

export const ovarianTorsion: Protocol = {
  name: 'ovarian-torsion',
  title: 'Ovarian torsion',
  sources: [
    { guideline: 'ACOG Committee Opinion 783 Adnexal torsion in adolescents', year: 2019 },
    { guideline: 'RCOG Green-top Guideline 62 Ovarian masses in premenopausal women', year: 2011 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'sudden-vomiting',
      level: 'emergency',
      when: all(
        sex('female', false),
        has('pelvic-pain', { onsetWithinHours: 96 }),
        has(['vomiting', 'syncope', 'collapse', 'near-syncope', 'severe-abdominal-pain']),
      ),
      why: 'Sudden pelvic pain with vomiting',
    },
    {
      id: 'stimulated',
      level: 'emergency',
      when: all(
        sex('female'),
        has('fertility-treatment'),
        has(['pelvic-pain', 'severe-abdominal-pain']),
        has(['vomiting', 'nausea', 'severe-abdominal-pain', 'near-syncope', 'breathlessness']),
      ),
      lookBackHours: 336,
      why: 'stimulated ovaries twist or leak fluid',
    },
    {
      id: 'cyst',
      level: 'emergency',
      when: all(
        sex('female'),
        ever('ovarian-cyst'),
        has(['pelvic-pain', 'severe-abdominal-pain', 'abdominal-pain', 'severe-pain']),
        has(['vomiting', 'nausea', 'severe-abdominal-pain', 'severe-pain', 'fever', 'near-syncope', 'syncope']),
      ),
      why: 'A known cyst with pain and sickness',
    },
    {
      id: 'ovary-pain',
      level: 'emergency',
      when: all(has('pelvic-pain'), has('severe-abdominal-pain'), has(['vomiting', 'nausea']), sex('female')),
      why: 'Severe pelvic pain with sickness',
    },
    {
      id: 'cyst-pain',
      level: 'urgent',
      when: all(sex('female'), ever('ovarian-cyst'), has(['pelvic-pain', 'abdominal-pain'])),
      why: 'Pain with a known ovarian cyst',
    },
    { id: 'feared', level: 'emergency', when: has('ovarian-torsion-feared'), why: 'the speaker names a twisted ovary' },
  ],
  askedOf: sex('female'),
  opensWith: ['ovarian-torsion-feared', 'pelvic-pain', 'ovarian-cyst'],
  questions: [
    { code: 'vomiting', ask: 'Are you being sick?', why: 'a twisted ovary causes vomiting' },
    { code: 'positive-pregnancy-test', ask: 'Could you be pregnant?', why: 'the cause and the danger depend on it' },
  ],
}
