import { all, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const antepartumBleeding: Protocol = {
  name: 'antepartum-bleeding',
  title: 'Bleeding in later pregnancy',
  sources: [
    { guideline: 'RCOG Green-top Guideline 63 Antepartum haemorrhage', year: 2011 },
    { guideline: 'NICE NG121 Intrapartum care for women with obstetric complications', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'bleeding',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has(['vaginal-bleeding', 'blood-place-unsaid', 'bleeding-bare'])),
      why: 'Bleeding after 20 weeks may come from the placenta',
    },
    {
      id: 'smear',
      level: 'emergency',
      when: all(pregnant({ min: 20, max: 37 }), has('pink-smear')),
      why: 'Any blood before term may come from the placenta',
    },
    {
      id: 'smear-at-term',
      level: 'urgent',
      when: all(pregnant({ min: 37 }), has('pink-smear')),
      why: 'Blood at term may be a show or the placenta',
    },
    {
      id: 'bleeding-late-words',
      level: 'emergency',
      when: all(pregnant({ min: 14 }), has('heavy-vaginal-bleeding')),
      why: 'Heavy bleeding in pregnancy',
    },
    {
      id: 'hard-womb',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('abdominal-pain-constant-hard')),
      why: 'Constant pain with a hard womb suggests abruption',
    },
    {
      id: 'constant-pain',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('severe-abdominal-pain')),
      why: 'Severe abdominal pain in later pregnancy',
    },
    {
      id: 'abdominal-blow',
      level: 'emergency',
      when: all(pregnant({ min: 20 }), has('abdominal-blow')),
      why: 'A blow to the abdomen can detach the placenta',
    },
    { id: 'feared', level: 'emergency', when: has('abruption-feared'), why: 'the speaker names an abruption' },
  ],
  // Before 20 weeks bleeding is asked for by the protocol of miscarriage.
  askedOf: pregnant({ min: 20 }),
  opensWith: ['abruption-feared', 'vaginal-bleeding', 'pregnancy-mentioned', 'abdominal-pain-constant-hard'],
  questions: [
    {
      code: 'vaginal-bleeding',
      ask: 'Are you bleeding from the vagina?',
      why: 'bleeding in later pregnancy needs help now',
    },
    {
      code: 'abdominal-pain-constant-hard',
      ask: 'Is your bump hard and painful all the time?',
      why: 'it can mean the placenta is coming away',
    },
    {
      code: 'reduced-fetal-movement',
      ask: 'Is your baby moving less than usual?',
      why: 'it shows how the baby is',
    },
  ],
}
