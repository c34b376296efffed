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
  {
    code: 'nitrate-not-helping',
    name: 'Angina spray does not help',
    kind: 'symptom',
    is: ['chest-pain', 'chest-pain-persisting'],
    isNegation: true,
    phrases: [
      'gtn|nitro|nitroglycerin|nitroglycerine|nitrolingual ~3 not|isnt|hasnt|doesnt|didnt|wont|aint ~1 work|working|worked|help|helping|helped|touch|touching|touched|ease|easing|eased|shift|shifting|shifted|do|doing|done',
      'gtn|nitro|nitroglycerin|nitroglycerine|nitrolingual ~2 (no effect|no relief|no help|no difference|no good|done nothing|did nothing|doing nothing)',
      'puffs|sprays|squirts|goes|doses|lots of ~2 gtn|nitro|nitroglycerin|nitrolingual ~6 still',
    ],
    // The ointment is for a tear at the anus.
    except: [
      'gtn|nitro|nitroglycerin ~2 ointment|cream|paste|patch',
      'fissure|bum|bottom|anal|anus|piles ~10 gtn|nitro|nitroglycerin',
      'gtn|nitro ~8 fissure|bum|bottom|anal|anus|piles|nozzle|pump',
    ],
  },
  {
    code: 'heart-attack-before',
    name: 'Heart attack before',
    kind: 'condition',
    is: ['heart-disease'],
    phrases: [
      'had|having|since|after a|an|my|his|her|one|two|the|last|first? heart attack|attacks',
      'heart attack ~1 in|back|#',
    ],
    except: [
      'nearly|almost|practically ~1 had|having',
      'think|thinks|thought|am|im|hes|shes|be|is ~2 having ~1 heart attack',
      'heart attack now|today',
    ],
  },
  {
    code: 'same-as-before',
    name: 'The same as before',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'this|it|its|that ~1 feels|feel|felt|is ~2 same|identical',
      'this|the|that|my pain|ache|feeling|tightness|pressure feels|feel|felt|is ~2 same|identical',
      '(this|it|the pain|that) feels|feel|felt|is exactly|just? (like it|like that|like then|like it did|like last time|like before)',
    ],
    except: ['same day|week|time|side|place|medicine|tablets|dose|surgery|doctor'],
  },
]
