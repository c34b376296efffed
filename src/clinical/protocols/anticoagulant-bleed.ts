import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const anticoagulantBleed: Protocol = {
  name: 'anticoagulant-bleed',
  title: 'Bleeding on an anticoagulant',
  sources: [
    { guideline: 'NICE CKS Anticoagulation oral', year: null },
    { guideline: 'ACC expert consensus: bleeding on oral anticoagulants', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'major',
      level: 'emergency',
      when: all(
        ever(['anticoagulant', 'warfarin']),
        has([
          'vomiting-blood',
          'black-stool',
          'blood-in-stool',
          'haemoptysis',
          'bleeding-heavy',
          'bleeding-wont-stop',
          'heavy-vaginal-bleeding',
          'large-haemoptysis',
        ]),
      ),
      why: 'Bleeding on an anticoagulant',
    },
    {
      id: 'head',
      level: 'emergency',
      when: all(
        ever(['anticoagulant', 'warfarin']),
        has([
          'head-injury',
          'severe-headache',
          'thunderclap-headache',
          'weakness-one-side',
          'confusion',
          'speech-difficulty',
        ]),
      ),
      why: 'Possible bleeding in the head on an anticoagulant',
    },
    {
      id: 'trauma',
      level: 'emergency',
      when: all(ever(['anticoagulant', 'warfarin']), has(['dangerous-mechanism', 'collapse', 'severe-abdominal-pain'])),
      why: 'Injury or collapse on an anticoagulant',
    },
    {
      id: 'clot-retention',
      level: 'emergency',
      when: all(
        ever(['anticoagulant', 'warfarin']),
        has('blood-in-urine'),
        has(['urinary-retention', 'cannot-control-bladder', 'dizziness', 'near-syncope', 'bleeding-heavy']),
      ),
      why: 'Much blood in the urine on an anticoagulant, or clots that block it',
    },
    {
      id: 'into-muscle',
      level: 'emergency',
      when: all(
        ever(['anticoagulant', 'warfarin']),
        has('bruise-large'),
        has(['one-leg-swelling', 'arm-swelling', 'limb-pain', 'numbness', 'leg-weakness', 'dizziness', 'near-syncope']),
      ),
      why: 'A large bleed into a limb on an anticoagulant',
    },
    {
      id: 'overdose',
      level: 'emergency',
      when: all(ever(['anticoagulant', 'warfarin']), has(['overdose', 'double-dose'])),
      why: 'Too much anticoagulant',
    },
    {
      id: 'minor',
      level: 'urgent',
      when: all(
        ever(['anticoagulant', 'warfarin']),
        has(['nosebleed', 'blood-in-urine', 'bruise', 'vaginal-bleeding']),
      ),
      why: 'Minor bleeding or bruises on an anticoagulant: check the blood today',
    },
    { id: 'inr', level: 'urgent', when: has('inr-very-high'), why: 'A very high INR: bleeding is near' },
  ],
  opensWith: ['anticoagulant', 'warfarin'],
  questions: [
    {
      code: 'bleeding-wont-stop',
      ask: 'Is there bleeding that does not stop?',
      why: 'blood thinners make bleeding last',
    },
    { code: 'head-injury', ask: 'Have you hit your head?', why: 'bleeding inside the head can be slow' },
  ],
}
