import { age, all, any, ever, has, pregnant } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

const RISK = ['immunosuppressed', 'chemotherapy', 'diabetes', 'neutropenia-risk']

/** Everyday complaints that are looked after at home, by the pharmacist or at a planned visit. */
export const everydayComplaints: readonly Presentation[] = [
  {
    name: 'eyelid',
    sources: [{ guideline: 'NICE CKS: styes (hordeola); meibomian cyst', year: null }],
    complaint: ['stye'],
    level: 'routine',
    raise: [
      {
        level: 'urgent',
        when: all(has('stye'), has(['fever', 'visual-disturbance', 'vision-loss'])),
        why: 'a swollen lid with fever or change of sight',
      },
      { level: 'soon', when: all(has('stye'), ever(RISK)), why: 'an infected lid in a risk group' },
    ],
    selfCare: {
      minYears: 0.5,
      withinHours: 24 * 28,
      notPregnant: false,
      unless: [...RISK, 'fever', 'visual-disturbance', 'vision-loss', 'photophobia', 'halos'],
      explains: ['lump', 'skin-redness', 'skin-lesion', 'red-eye', 'eye-pain', 'itch', 'sudden-swelling'],
    },
  },
  {
    name: 'ear-canal',
    sources: [{ guideline: 'NICE CKS: otitis externa; earwax', year: null }],
    complaint: ['ear-fullness'],
    level: 'routine',
    raise: [{ level: 'urgent', when: all(has('ear-fullness'), has('hearing-loss')), why: 'sudden loss of hearing' }],
    selfCare: {
      minYears: 2,
      withinHours: 24 * 14,
      notPregnant: false,
      unless: [...RISK, 'hearing-loss', 'vertigo', 'ear-discharge', 'face-droop', 'head-injury'],
      explains: ['tinnitus', 'runny-nose'],
    },
  },
  {
    name: 'gums',
    sources: [{ guideline: 'NICE CKS: gingivitis and periodontitis', year: null }],
    complaint: ['gum-trouble'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('gum-trouble'), has(['bruise', 'fatigue', 'fever', 'weight-loss'])),
        why: 'bleeding gums with a sign of a blood disease',
      },
    ],
    selfCare: null,
  },
  {
    name: 'food-poisoning',
    sources: [{ guideline: 'NICE CKS: gastroenteritis', year: null }],
    complaint: ['food-poisoning'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('food-poisoning'), any(has(['fever', 'blood-in-stool']), ever(RISK), pregnant())),
        why: 'food poisoning with fever or blood, or in a risk group',
      },
    ],
    selfCare: {
      minYears: 1,
      maxYears: 75,
      withinHours: 72,
      notPregnant: true,
      unless: [...RISK, 'fever', 'blood-in-stool', 'dehydration', 'keeping-nothing-down', 'severe-abdominal-pain'],
      explains: ['vomiting', 'diarrhoea', 'nausea', 'abdominal-pain'],
    },
  },
  {
    name: 'shingles',
    sources: [{ guideline: 'NICE CKS: shingles', year: null }],
    complaint: ['shingles'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: any(
          has('zoster-face'),
          all(has('shingles'), has(['eye-pain', 'red-eye', 'visual-disturbance', 'face-droop', 'confusion'])),
          all(has('shingles'), any(ever(['immunosuppressed', 'chemotherapy', 'hiv']), pregnant())),
        ),
        why: 'shingles near the eye, or in a risk group',
      },
    ],
    selfCare: null,
  },
  {
    name: 'eczema',
    sources: [{ guideline: 'NICE CKS: eczema, atopic', year: null }],
    complaint: ['eczema', 'skin-patches'],
    level: 'routine',
    raise: [
      {
        level: 'urgent',
        when: all(has(['eczema', 'skin-patches']), has(['fever', 'rapidly-spreading-skin', 'burn-blister'])),
        why: 'eczema with fever or spreading blisters can be an infection',
      },
      {
        level: 'soon',
        when: all(has(['eczema', 'skin-patches']), has(['impetigo', 'wound-infected'])),
        why: 'eczema that weeps or crusts may be infected',
      },
    ],
    selfCare: {
      minYears: 0.25,
      withinHours: null,
      notPregnant: false,
      unless: [...RISK, 'fever', 'impetigo', 'wound-infected', 'rapidly-spreading-skin', 'joint-pain', 'mouth-ulcer'],
      explains: ['itch', 'rash', 'minor-bother', 'insomnia', 'skin-lesion'],
    },
  },
  {
    name: 'planned-visit',
    sources: [{ guideline: 'NHS England: access to general practice', year: null }],
    complaint: ['toenail-trouble', 'long-standing-minor', 'memory-trouble', 'hand-tremor', 'breast-tender'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('memory-trouble'), any(has(['headache', 'weight-loss', 'head-injury']), age({ max: 50 }, false))),
        why: 'memory trouble with a second sign, or before 50',
      },
      { level: 'soon', when: all(has('toenail-trouble'), ever('diabetes')), why: 'a foot problem in diabetes' },
    ],
    selfCare: null,
  },
  {
    name: 'sexual-health',
    sources: [{ guideline: 'BASHH guidelines on sexually transmitted infections', year: null }],
    complaint: ['sti-worry'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(has('sti-worry'), has(['testicular-pain', 'pelvic-pain', 'fever'])),
        why: 'infection that may have spread',
      },
    ],
    selfCare: null,
  },
  {
    name: 'glandular-fever',
    sources: [{ guideline: 'NICE CKS: glandular fever', year: null }],
    complaint: ['glandular-fever'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(has('glandular-fever'), has(['abdominal-pain', 'swallowing-difficulty'])),
        why: 'glandular fever with belly pain or trouble to swallow',
      },
    ],
    selfCare: null,
  },
  {
    name: 'minor-bother',
    sources: [{ guideline: 'NHS self-care: minor conditions', year: null }],
    complaint: ['minor-bother'],
    level: 'routine',
    raise: [],
    selfCare: {
      minYears: 1,
      withinHours: null,
      notPregnant: false,
      unless: [
        ...RISK,
        'fever',
        'wound-infected',
        'rapidly-spreading-skin',
        'dehydration',
        'weight-gain',
        'weight-loss',
      ],
      explains: ['nausea', 'fatigue', 'insomnia', 'small-wound'],
    },
  },
  {
    name: 'administration',
    sources: [{ guideline: 'NHS England: access to general practice', year: null }],
    complaint: ['repeat-prescription', 'check-up'],
    level: 'routine',
    raise: [],
    selfCare: null,
  },
  {
    name: 'readings',
    isBackground: true,
    sources: [{ guideline: 'NICE NG136: hypertension', year: 2019 }],
    complaint: [
      'systolic-bp',
      'high-bp-reading',
      'hypertension',
      'diabetes',
      'high-cholesterol',
      'hypothyroidism',
      'asthma',
      'copd',
      'gout',
      'obesity',
    ],
    level: 'routine',
    raise: [
      { level: 'urgent', when: has('high-glucose-said'), why: 'high blood glucose' },
      {
        level: 'soon',
        when: any(has('systolic-bp', { above: 159 }), has('diastolic-bp', { above: 99 })),
        why: 'blood pressure of stage 2',
      },
    ],
    selfCare: null,
  },
]
