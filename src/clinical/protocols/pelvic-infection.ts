import { age, all, has, type Protocol, pregnant, sex, UNREVIEWED } from '../protocol.ts'

const WOMAN = all(sex('female'), age({ min: 11, max: 60 }))
const PAIN = ['pelvic-pain', 'abdominal-pain']
const SIGN = ['abnormal-discharge', 'smelly-lochia', 'vaginal-discharge', 'pain-on-sex', 'coil-or-sti']

export const pelvicInfection: Protocol = {
  name: 'pelvic-infection',
  title: 'Pelvic inflammatory disease',
  sources: [
    { guideline: 'BASHH UK national guideline for pelvic inflammatory disease', year: 2019 },
    { guideline: 'CDC Sexually transmitted infections treatment guidelines', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        WOMAN,
        has(PAIN),
        has(SIGN),
        has(['fever', 'rigors']),
        has(['severe-abdominal-pain', 'severe-pain', 'vomiting', 'rigors', 'shock-signs', 'collapse', 'confusion']),
      ),
      why: 'pelvic infection with fever and vomiting or severe pain can be an abscess',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        pregnant(),
        has(PAIN),
        has(['abnormal-discharge', 'smelly-lochia', 'vaginal-discharge']),
        has(['fever', 'rigors']),
      ),
      why: 'pelvic infection in pregnancy',
    },
    {
      id: 'pain-and-sign',
      level: 'urgent',
      when: all(WOMAN, has(PAIN), has(SIGN)),
      why: 'pelvic pain with discharge or painful sex: treatment should not wait',
    },
    {
      id: 'pain-and-fever',
      level: 'urgent',
      when: all(WOMAN, has('pelvic-pain'), has(['fever', 'rigors'])),
      why: 'pelvic pain with fever',
    },
  ],
  askedOf: sex('female'),
  opensWith: ['pelvic-pain', 'abnormal-discharge'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'It shows how far the infection goes.' },
    { code: 'abnormal-discharge', ask: 'Is there unusual discharge?', why: 'It points to infection.' },
    { code: 'missed-period', ask: 'Could you be pregnant?', why: 'Pain in pregnancy has other causes.' },
  ],
}
