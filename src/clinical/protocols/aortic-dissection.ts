import { age, all, any, ever, has, type Protocol, postpartum, pregnant, UNREVIEWED } from '../protocol.ts'

export const aorticDissection: Protocol = {
  name: 'aortic-dissection',
  title: 'Acute aortic dissection',
  sources: [
    { guideline: 'RCEM and RCR Diagnosis of thoracic aortic dissection in the emergency department', year: 2021 },
    { guideline: 'ACC/AHA Guideline for the diagnosis and management of aortic disease', year: 2022 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'tearing-pain',
      level: 'emergency',
      when: has('tearing-pain'),
      why: 'tearing pain in chest or back is typical of dissection',
    },
    {
      id: 'chest-to-back',
      level: 'emergency',
      when: all(has('chest-pain'), has(['upper-back-pain', 'back-pain'])),
      why: 'chest pain that goes through to the back can be dissection',
    },
    {
      id: 'pain-with-deficit',
      level: 'emergency',
      when: all(
        has(['chest-pain', 'upper-back-pain']),
        has(['weakness-one-side', 'leg-weakness', 'speech-difficulty', 'syncope', 'cold-pale-limb', 'numb-one-side']),
      ),
      why: 'chest or back pain with a nerve or pulse deficit can be dissection',
    },
    {
      id: 'sudden-severe',
      level: 'emergency',
      when: all(has('sudden-chest-pain'), age({ min: 16 })),
      why: 'sudden severe chest pain at its worst from the start can be dissection',
      lookBackHours: 24,
    },
    {
      id: 'upper-back-severe',
      level: 'emergency',
      when: all(
        age({ min: 35 }),
        has('upper-back-pain'),
        has(['severe-pain', 'sudden-pain', 'sudden-change', 'cold-clammy']),
      ),
      why: 'sudden or severe pain between the shoulder blades can be dissection',
    },
    {
      id: 'known-aorta',
      level: 'emergency',
      when: all(
        ever(['connective-tissue-disorder', 'known-aneurysm']),
        has(['chest-pain', 'upper-back-pain', 'back-pain', 'abdominal-pain', 'syncope']),
      ),
      why: 'new pain with a weak aorta is dissection until shown otherwise',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(any(pregnant(), postpartum(84)), has(['chest-pain', 'upper-back-pain', 'tearing-pain'])),
      why: 'pregnancy and the weeks after it raise the risk of dissection',
    },
    { id: 'feared', level: 'emergency', when: has('dissection-feared'), why: 'the speaker names an aortic dissection' },
  ],
  opensWith: ['dissection-feared', 'tearing-pain', 'chest-pain', 'upper-back-pain'],
  questions: [
    {
      code: 'tearing-pain',
      ask: 'Does it feel like tearing or ripping, or go through to your back?',
      why: 'The main artery may be tearing.',
    },
    { code: 'syncope', ask: 'Have you fainted?', why: 'Blood supply may be cut off.' },
    {
      code: 'weakness-one-side',
      ask: 'Is an arm or leg weak or numb on one side?',
      why: 'Blood supply may be cut off.',
    },
    {
      code: 'connective-tissue-disorder',
      ask: 'Do you or your family have Marfan syndrome or a weak main artery?',
      why: 'It raises the risk.',
    },
  ],
}
