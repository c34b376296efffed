import { all, any, ever, has } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

/** Complaints that are known or have gone on for long, and what makes them more. */
export const courses: readonly Presentation[] = [
  {
    name: 'slow-stream',
    sources: [{ guideline: 'NICE CG97: lower urinary tract symptoms in men', year: 2010 }],
    complaint: ['slow-stream'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(
          has('slow-stream'),
          has(['weight-loss', 'back-pain', 'blood-in-urine', 'dysuria', 'symptoms-worsening']),
        ),
        why: 'a slow stream with pain, blood or weight loss',
      },
      {
        level: 'urgent',
        when: all(has('slow-stream'), has(['fever', 'rigors', 'urinary-retention', 'leg-weakness'])),
        why: 'a slow stream with fever, or that stops',
      },
    ],
    selfCare: null,
    explains: ['urinary-frequency', 'insomnia', 'fatigue'],
  },
  {
    name: 'smell-lost',
    sources: [{ guideline: 'ENT UK and BRS: management of new onset loss of sense of smell', year: 2020 }],
    complaint: ['smell-lost'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('smell-lost'), has(['headache', 'nosebleed', 'visual-disturbance', 'confusion', 'weight-loss'])),
        why: 'a lost sense of smell with a second sign',
      },
    ],
    selfCare: null,
  },
  {
    name: 'gout-again',
    sources: [{ guideline: 'NICE NG219: gout', year: 2022 }],
    complaint: ['gout-again'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(
          has('gout-again'),
          any(
            has([
              'fever',
              'rigors',
              'chills',
              'rapidly-spreading-skin',
              'foot-wound',
              'joint-cant-move',
              'feels-unwell',
            ]),
            ever(['diabetes', 'immunosuppressed', 'anticoagulant', 'joint-prosthesis', 'chemotherapy']),
          ),
        ),
        why: 'a red joint with fever or in a risk group may be infected, though gout is known',
      },
    ],
    selfCare: null,
    explains: ['skin-redness', 'joint-swelling', 'joint-swollen', 'joint-pain', 'limb-pain'],
  },
]
