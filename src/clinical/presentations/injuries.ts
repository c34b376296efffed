import { age, all, has } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

/** Wounds, burns, falls and twists. */
export const injuries: readonly Presentation[] = [
  {
    name: 'ankle',
    sources: [{ guideline: 'NICE CKS: sprains and strains (Ottawa ankle rules)', year: null }],
    complaint: ['ankle-injury'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(
          has('ankle-injury'),
          has(['cannot-bear-weight', 'bone-tenderness', 'limb-deformity', 'limb-numb-one-side', 'numbness']),
        ),
        why: 'does not pass the Ottawa ankle rule',
      },
    ],
    selfCare: {
      minYears: 5,
      maxYears: 70,
      withinHours: 24 * 14,
      notPregnant: false,
      needs: ['can-bear-weight'],
      unless: [
        'cannot-bear-weight',
        'bone-tenderness',
        'limb-deformity',
        'numbness',
        'bone-visible',
        'fever',
        'one-leg-swelling',
      ],
      explains: [
        'joint-pain',
        'joint-swelling',
        'joint-swollen',
        'limb-pain',
        'limb-injury',
        'bruise',
        'bruise-minor',
        'muscle-pain',
        'leg-swelling',
      ],
    },
  },
  {
    name: 'limb-injury',
    sources: [{ guideline: 'NICE NG38: non-complex fractures', year: 2016 }],
    complaint: ['limb-injury', 'cannot-bear-weight', 'limb-deformity'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: has(['cannot-bear-weight', 'limb-deformity', 'bone-tenderness']),
        why: 'a fracture is likely',
      },
      { level: 'urgent', when: all(has('limb-injury'), age({ min: 70 }, false)), why: 'limb injury over 70' },
    ],
    selfCare: null,
  },
  {
    name: 'small-wound',
    sources: [{ guideline: 'NICE CKS: lacerations', year: null }],
    complaint: ['small-wound', 'cut-uncontrolled'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: has(['cut-uncontrolled', 'bleeding-wont-stop', 'animal-bite', 'human-bite']),
        why: 'a wound that may need closing',
      },
    ],
    selfCare: {
      minYears: 1,
      withinHours: 24 * 7,
      notPregnant: false,
      unless: [
        'cut-uncontrolled',
        'bleeding-wont-stop',
        'bleeding-heavy',
        'animal-bite',
        'human-bite',
        'hand-bite',
        'wound-infected',
        'numbness',
        'anticoagulant',
        'fever',
        'object-inhaled',
        'self-harm',
        'penetrating-injury',
        'haemophilia',
        'diabetes',
        'immunosuppressed',
        'rapidly-spreading-skin',
      ],
      explains: ['limb-pain', 'limb-injury', 'bruise'],
    },
  },
  {
    name: 'burn',
    sources: [{ guideline: 'NICE CKS: burns and scalds', year: null }],
    complaint: ['burn', 'burn-blister', 'animal-bite', 'human-bite'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'injury-of-head',
    sources: [{ guideline: 'NICE NG232: head injury', year: 2023 }],
    complaint: ['head-injury'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
]
