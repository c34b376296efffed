import type { Concept } from './concept.ts'

/** Known diseases of the heart and the vessels. */
export const heartConditions: readonly Concept[] = [
  {
    code: 'heart-disease',
    name: 'heart disease',
    kind: 'condition',
    phrases: [
      'heart disease|condition|trouble|problem|problems',
      'cardiac disease|history|condition',
      'coronary artery? disease',
      'ischaemic|ischemic heart disease',
      'cad|ihd|chd|cabg|angina|cardiomyopathy',
      'had|previous|prior|past|old|earlier a? heart attack|attacks|infarct',
      'previous|prior|past|old|earlier mi',
      'heart stent|stents|bypass|surgery|valve',
      'stent|stents in ~ heart',
      'coronary stent|stents',
      'triple|quadruple bypass',
      'congenital heart disease|defect',
      'heart murmur',
    ],
  },
  {
    code: 'heart-failure',
    name: 'heart failure',
    kind: 'condition',
    phrases: [
      'water|fluid on|round|around|in the|my|his|her? lungs|heart',
      'heart failure',
      'chf|hfref|hfpef',
      'cardiac failure',
      'weak heart',
    ],
    is: ['heart-disease'],
  },
  {
    code: 'atrial-fibrillation',
    name: 'atrial fibrillation',
    kind: 'condition',
    phrases: ['atrial fibrillation|flutter', 'afib', 'a fib', 'af'],
    is: ['heart-disease'],
  },
  {
    code: 'previous-stroke',
    name: 'previous stroke',
    kind: 'condition',
    phrases: [
      'previous|prior|past|old|earlier stroke|strokes|tia|cva',
      'history of stroke|tia|cva|mini',
      'had a stroke|tia ~ years|year|ago|before',
      'stroke survivor',
      'mini stroke|strokes ~ years|year|ago|before',
    ],
  },
  {
    code: 'previous-clot',
    name: 'previous venous thromboembolism',
    kind: 'condition',
    phrases: [
      'previous|prior|past|history of? blood? clot|clots|dvt|pe|embolism|thrombosis',
      'had ~3 clot|clots|dvt|pe before|previously',
      'clotting disorder|problem',
      'thrombophilia',
      'factor v leiden',
      'antiphospholipid',
    ],
  },
  {
    code: 'peripheral-artery-disease',
    name: 'peripheral arterial disease',
    kind: 'condition',
    phrases: [
      'bypass|graft|stent|stents|angioplasty ~2 leg|legs|groin|foot',
      'peripheral arterial|artery|vascular disease',
      'pad|pvd',
      'claudication',
      'poor circulation',
    ],
  },
  {
    code: 'known-aneurysm',
    name: 'known aneurysm',
    kind: 'condition',
    phrases: [
      'triple a',

      'aneurysm|aneurysms|aneurism|aneurisms|anurysm|aneurysym|aaa',
      'aorta ~3 swollen|enlarged|dilated|widened|bulging|ballooned|stretched|big|wide|measured|scans|cm|surveillance',
      'bulge|swelling|ballooning ~2 aorta|artery',
      'known|small|monitored|under|history ~2 aneurysm',
    ],
    except: ['ruptured aneurysm'],
  },
  {
    code: 'connective-tissue-disorder',
    name: 'inherited connective tissue disorder',
    kind: 'condition',
    phrases: [
      'bendy|hypermobile|stretchy joints|joint',
      'ehlers|danlos|hypermobility|loeys',
      'marfan|marfans',
      'ehlers danlos',
      'loeys dietz',
      'bicuspid aortic valve',
    ],
  },
]
