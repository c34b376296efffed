import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const RISK = any(ever('heart-valve-or-defect'), has('injecting-drug-use'))
const FEVER = has(['fever', 'rigors', 'night-sweats', 'chills'])

export const infectiveEndocarditis: Protocol = {
  name: 'infective-endocarditis',
  title: 'Infective endocarditis',
  sources: [
    { guideline: 'ESC Guidelines for the management of endocarditis', year: 2023 },
    { guideline: 'NICE CG64 Prophylaxis against infective endocarditis', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 720,
  windowHours: 12,
  wording: 'emergency',
  rules: [
    {
      id: 'fever-and-emboli',
      level: 'emergency',
      when: all(
        RISK,
        FEVER,
        has([
          'small-vessel-signs',
          'non-blanching-rash',
          'weakness-one-side',
          'speech-difficulty',
          'face-droop',
          'breathlessness',
          'confusion',
          'chest-pain',
          'rigors',
          'collapse',
        ]),
      ),
      why: 'fever with a damaged valve and signs that pieces of it travel',
    },
    {
      id: 'fever-and-valve',
      level: 'urgent',
      when: all(RISK, FEVER),
      why: 'fever that comes and goes with a valve, a heart defect or injected drugs needs blood cultures before any antibiotic',
    },
  ],
  opensWith: ['heart-valve-or-defect'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever or night sweats?', why: 'A heart valve can be infected.' },
    {
      code: 'small-vessel-signs',
      ask: 'Are there new dark lines in your nails or sore spots on your fingers or toes?',
      why: 'Small clots can come from an infected valve.',
    },
  ],
}
