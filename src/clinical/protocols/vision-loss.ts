import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const visionLoss: Protocol = {
  name: 'vision-loss',
  title: 'Sudden loss of vision',
  sources: [
    { guideline: 'NICE NG127 Suspected neurological conditions', year: 2019 },
    { guideline: 'AAO Preferred Practice Pattern: retinal and ophthalmic artery occlusions', year: 2019 },
    { guideline: 'Royal College of Ophthalmologists emergency eye care', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'sudden',
      level: 'emergency',
      when: has('vision-loss', { onsetWithinHours: 336 }),
      why: 'Loss of vision: sight is lost within hours in artery occlusion',
    },
    {
      id: 'with-headache',
      level: 'emergency',
      when: all(
        has(['visual-disturbance', 'vision-loss']),
        has(['temple-pain', 'jaw-claudication', 'weakness-one-side', 'face-droop', 'speech-difficulty']),
      ),
      why: 'Visual change with signs of arteritis or stroke',
    },
    {
      id: 'painful-blur',
      level: 'emergency',
      when: all(has('severe-eye-pain'), has('visual-disturbance')),
      why: 'Severe eye pain with blurred vision',
    },
    {
      id: 'blur-eye-pain',
      level: 'urgent',
      when: all(has('visual-disturbance'), has(['eye-pain', 'red-eye', 'contact-lens'])),
      why: 'Blurred vision with a painful or red eye',
    },
  ],
  opensWith: ['vision-loss', 'visual-disturbance'],
  questions: [
    {
      code: 'vision-loss',
      ask: 'Have you suddenly lost sight in one or both eyes?',
      why: 'hours decide whether it comes back',
    },
    { code: 'temple-pain', ask: 'Do your temples or jaw hurt?', why: 'it can be an inflamed artery' },
  ],
}
