import type { Finding } from '../../core/clinical.ts'
import { kindsOf } from '../match/concepts.ts'
import type { Protocol, RedFlagQuestion } from '../protocol.ts'

/**
 * Everyday complaints that bring no protocol into play by themselves and can still hide its danger: the one or two
 * questions of it that are worth asking then, as `protocol/concept`.
 */
const ALSO_ASKED: readonly (readonly [complaints: readonly string[], questions: readonly string[]])[] = [
  [
    ['heartburn', 'upper-abdominal-pain'],
    ['acute-coronary-syndrome/cardiac-chest-pain', 'upper-gi-bleed/black-stool'],
  ],
  [
    ['dizziness', 'vertigo', 'spinning-spells'],
    ['stroke-tia/weakness-one-side', 'stroke-tia/speech-difficulty', 'upper-gi-bleed/black-stool'],
  ],
  [
    ['sore-throat', 'toothache'],
    [
      'deep-neck-infection/cannot-swallow',
      'deep-neck-infection/trismus',
      'stridor-croup-epiglottitis/noisy-breathing-in',
    ],
  ],
  [['toothache'], ['deep-neck-infection/neck-swelling']],
  [
    ['constipation', 'bloating'],
    ['bowel-obstruction-hernia/no-stool-days', 'acute-abdomen/rigid-abdomen'],
  ],
  [['limb-pain'], ['dvt/one-leg-swelling', 'acute-limb-ischaemia/cold-pale-limb']],
  [
    ['headache'],
    [
      'stroke-tia/weakness-one-side',
      'giant-cell-arteritis/jaw-claudication',
      'meningitis-encephalitis/non-blanching-rash',
      'carbon-monoxide/others-ill-same-house',
    ],
  ],
  [
    ['flu-like'],
    ['sepsis-adult/confusion', 'sepsis-adult/fast-breathing', 'meningitis-encephalitis/non-blanching-rash'],
  ],
  [
    ['numbness', 'limb-tingling-weakness'],
    ['stroke-tia/weakness-one-side', 'stroke-tia/speech-difficulty'],
  ],
  [
    ['dysuria', 'urinary-frequency', 'urine-cloudy', 'hurts-to-pee'],
    ['sepsis-adult/confusion', 'pyelonephritis/rigors'],
  ],
  [['back-pain'], ['aaa/pulsating-abdomen', 'spinal-infection/fever']],
]

/** Those questions, for what is there now and about which nothing was said, of the protocols that may concern the person. */
export function alsoAsked(findings: readonly Finding[], list: readonly Protocol[]): RedFlagQuestion[] {
  const stated = new Set(findings.flatMap(({ code }) => [...kindsOf(code)]))
  const present = new Set(
    findings
      .filter(
        ({ assertion }) =>
          assertion.negation !== 'negated' &&
          assertion.temporality === 'recent' &&
          !assertion.family &&
          !assertion.hypothetical,
      )
      .flatMap(({ code }) => [...kindsOf(code)]),
  )
  const wanted = new Set(
    ALSO_ASKED.filter(([complaints]) => complaints.some((code) => present.has(code))).flatMap(
      ([, questions]) => questions,
    ),
  )
  return list.flatMap(({ name, questions }) =>
    questions.filter(({ code }) => wanted.has(`${name}/${code}`) && !stated.has(code)),
  )
}
