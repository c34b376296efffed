import { age, all, any, ever, has, type Protocol, pregnant, sex, UNREVIEWED } from '../protocol.ts'

export const ectopicPregnancy: Protocol = {
  name: 'ectopic-pregnancy',
  title: 'Ectopic pregnancy',
  sources: [
    { guideline: 'NICE NG126 Ectopic pregnancy and miscarriage', year: 2019 },
    { guideline: 'RCOG Green-top Guideline 21 Diagnosis and management of ectopic pregnancy', year: 2016 },
    { guideline: 'ACOG Practice Bulletin 193 Tubal ectopic pregnancy', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'early-pain-bleeding',
      level: 'emergency',
      when: all(
        sex('female'),
        any(pregnant({ max: 14 }), has(['early-pregnancy', 'missed-period']), ever('positive-pregnancy-test')),
        has(['pelvic-pain', 'abdominal-pain', 'in-pain', 'severe-pain']),
        has('vaginal-bleeding'),
      ),
      why: 'Early pregnancy with pain and bleeding is ectopic until a scan shows otherwise',
    },
    {
      id: 'early-pain',
      level: 'emergency',
      when: all(
        sex('female'),
        any(pregnant({ max: 14 }), has(['early-pregnancy', 'missed-period']), ever('positive-pregnancy-test')),
        has(['severe-abdominal-pain', 'shoulder-tip-pain']),
      ),
      why: 'Early pregnancy with severe or shoulder-tip pain',
    },
    {
      id: 'one-sided',
      level: 'emergency',
      when: all(
        sex('female'),
        any(pregnant({ max: 14 }), has(['early-pregnancy', 'missed-period']), ever('positive-pregnancy-test')),
        has('pelvic-pain'),
      ),
      why: 'Early or possible pregnancy with pelvic pain',
    },
    {
      id: 'faint',
      level: 'emergency',
      when: all(
        sex('female'),
        any(pregnant({ max: 14 }), has(['early-pregnancy', 'missed-period']), ever('positive-pregnancy-test')),
        has(['syncope', 'collapse', 'near-syncope', 'shock-signs']),
        has(['abdominal-pain', 'pelvic-pain', 'vaginal-bleeding', 'shoulder-tip-pain']),
      ),
      why: 'Fainting in early pregnancy may be bleeding inside',
    },
    {
      id: 'known-risk',
      level: 'emergency',
      when: all(
        sex('female'),
        ever('ectopic-risk'),
        has(['pelvic-pain', 'severe-abdominal-pain', 'shoulder-tip-pain']),
        any(pregnant(), has(['positive-pregnancy-test', 'missed-period', 'vaginal-bleeding', 'early-pregnancy'])),
      ),
      why: 'A risk factor for ectopic pregnancy with pain',
    },
    {
      id: 'bleeding-shoulder',
      level: 'emergency',
      when: all(sex('female'), age({ min: 12, max: 55 }), has('vaginal-bleeding'), has('shoulder-tip-pain')),
      why: 'bleeding with shoulder-tip pain is blood in the belly until shown otherwise',
    },
    {
      id: 'loss-and-shoulder',
      level: 'emergency',
      when: all(sex('female'), has(['miscarriage-feared', 'pregnancy-loss-tissue']), has('shoulder-tip-pain')),
      why: 'a miscarriage with pain up to the shoulder can be a tube that has burst',
    },
    {
      id: 'coil-pain',
      level: 'urgent',
      when: all(sex('female', false), age({ min: 12, max: 55 }), has('ectopic-risk'), has('abdominal-pain')),
      why: 'Pain with a risk factor: test for pregnancy today',
    },
    {
      id: 'young-woman-unknown',
      level: 'urgent',
      when: all(sex('female', false), age({ min: 12, max: 50 }, false), has('pelvic-pain'), has('vaginal-bleeding')),
      why: 'Pelvic pain and bleeding in a woman who could be pregnant',
    },
    { id: 'feared', level: 'emergency', when: has('ectopic-feared'), why: 'the speaker names an ectopic pregnancy' },
  ],
  askedOf: sex('female'),
  opensWith: [
    'ectopic-feared',
    'missed-period',
    'positive-pregnancy-test',
    'early-pregnancy',
    'pelvic-pain',
    'vaginal-bleeding',
  ],
  questions: [
    {
      code: 'shoulder-tip-pain',
      ask: 'Do you have pain at the tip of your shoulder?',
      why: 'it can mean bleeding inside',
    },
    { code: 'near-syncope', ask: 'Do you feel faint or have you passed out?', why: 'it can mean bleeding inside' },
    {
      code: 'positive-pregnancy-test',
      ask: 'Could you be pregnant, or is your period late?',
      why: 'the cause and the danger depend on it',
    },
  ],
}
