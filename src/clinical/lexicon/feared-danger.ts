import type { Concept } from './concept.ts'

// Grave illnesses that the writer thinks are there now. The worry of the person or of family is a sign of its own (NICE
// NG253 Suspected sepsis in people aged 16 or over, 2025), and who writes "I think it's meningitis" does not wait for
// further questions.

const SUSPECTS =
  'think|thinks|thinking|sure|convinced|reckon|reckons|suspect|suspects|suspecting|worried|scared|afraid|panicking|frightened|terrified|query|feels|feel|looks|seems|could|might|may|possible|possibly|probably|definitely|suspected'
/** What carries the name of an illness and is none. */
const NO_ILLNESS =
  'vaccine|vaccines|vaccination|jab|jabs|booster|leaflet|charity|research|ward|nurse|team|survivor|course|talk|essay|training|awareness|risk|screening'

interface Feared {
  readonly code: string
  readonly name: string
  readonly as: readonly string[]
}

function feared({ code, name, as }: Feared): Concept {
  return {
    code,
    name: `${name} suspected by the speaker`,
    kind: 'symptom',
    phrases: as.flatMap((illness) => [
      `${SUSPECTS} ~5 ${illness}`,
      `is this|it|that ~1 ${illness}`,
      `have|has i|he|she|we got|developed|caught ~1 ${illness}`,
      `im|hes|shes|am|is|going|gone|goes|slipping having|developing|into|in a|an? ${illness}`,
      `${illness} i|we think|reckon|suspect|fear`,
      `got|have|has|having|showing all|every|some|most|many|classic|the? the? signs|symptoms|sign of a|an? ${illness}`,
    ]),
    except: as.flatMap((illness) => [
      `${illness} ${NO_ILLNESS}`,
      `about|of getting|catching ~1 ${illness}`,
      `scared|afraid|frightened|terrified of ~1 ${illness}`,
      `could|might|may get|have|develop ~2 ${illness} if`,
      `not|never|isnt|wasnt|nor|ruled|rule|without ~2 ${illness}`,
      `had|was|were|died ~2 ${illness} ~4 ago|last|years|child|baby|in`,
    ]),
  }
}

/** "I had an ectopic last year and have the same pain now": what was once, and what is felt now like it. */
function back({ code, name, as }: Feared): Concept {
  return {
    code: `${code.replace(/-(?:feared|suspected)$/, '')}-back`,
    name: `${name}, felt to be back`,
    kind: 'symptom',
    is: [code],
    isOfNow: true,
    phrases: as.flatMap((illness) => [
      `${illness} ~10 (happening|starting|started|coming on|came on|having it|got it|getting it) again`,
      `${illness} ~10 (its|it is|has come|is coming) back`,
      `${illness} ~10 (feel|feels|feeling|exactly|have the|having the|got the|this is the) ~1 same`,
    ]),
    except: as.flatMap((illness) => [
      `${illness} ~10 scared|worried|afraid|fear|can|could|will|might|if|risk|chance|never|not|hasnt|avoid|prevent|before ~4 again|back`,
      `${illness} ~12 same since|ever|as`,
      `${illness} ~10 back at|to|home|in|on|pain|ache|from`,
    ]),
  }
}

const FEARED: readonly Feared[] = [
  {
    code: 'meningitis-feared',
    name: 'Meningitis',
    as: ['meningitis|menengitis|meningitus|meningococcal|encephalitis|encefalitis'],
  },
  {
    code: 'sepsis-feared',
    name: 'Sepsis',
    as: [
      'sepsis|septicaemia|septicemia|septisemia',
      'blood poisoning',
      'septic shock',
      'going|gone|turning|turned septic',
    ],
  },
  {
    code: 'lung-clot-feared',
    name: 'Pulmonary embolism',
    as: [
      'pulmonary embolism|embolus|embolisms|emboli',
      'clot|clots on|in my|the|his|her|a? lung|lungs',
      'lung clot|clots',
    ],
  },
  { code: 'ectopic-feared', name: 'Ectopic pregnancy', as: ['an? ectopic'] },
  {
    code: 'perforation-feared',
    name: 'Perforation in the belly',
    as: [
      'appendix ~2 burst|bursting|bursted|ruptured|rupturing|popped|perforated|exploded',
      'burst|ruptured|perforated appendix',
      'peritonitis',
      'perforated bowel|ulcer|stomach',
    ],
  },
  { code: 'ketoacidosis-feared', name: 'Diabetic ketoacidosis', as: ['dka|ketoacidosis'] },
  { code: 'adrenal-crisis-feared', name: 'Adrenal crisis', as: ['adrenal|addisonian|addisons|addison crisis'] },
  {
    code: 'aneurysm-burst-feared',
    name: 'Ruptured aneurysm',
    as: ['aneurysm ~3 burst|bursting|ruptured|rupturing|leaking|leaked|popped', 'burst|ruptured|leaking ~1 aneurysm'],
  },
  {
    code: 'dissection-feared',
    name: 'Aortic dissection',
    as: ['aortic dissection|tear', 'aorta ~2 tearing|torn|dissecting|split', 'dissecting aorta|aneurysm'],
  },
  { code: 'cauda-equina-feared', name: 'Cauda equina syndrome', as: ['cauda equina|equine'] },
  {
    code: 'testicular-torsion-feared',
    name: 'Testicular torsion',
    as: ['testicular torsion', 'torsion', 'twisted|twisting ball|testicle|nut|bollock|testis'],
  },
  {
    code: 'retina-feared',
    name: 'Retinal detachment',
    as: ['retina|retinal ~2 detached|detaching|detachment|coming|peeling|torn|tear', 'detached|torn retina'],
  },
  {
    code: 'miscarriage-now-feared',
    name: 'Miscarriage',
    as: ['a|another? miscarriage', 'miscarrying', 'losing the|my|our|this? baby|pregnancy'],
  },
  { code: 'toxic-shock-feared', name: 'Toxic shock syndrome', as: ['toxic shock'] },
  {
    code: 'broken-spine-feared',
    name: 'Fracture of neck or spine',
    as: ['broken|broke|breaking|snapped|fractured|cracked ~1 neck|back|spine|vertebra|vertebrae'],
  },
  { code: 'hypo-feared', name: 'Hypoglycaemia', as: ['a? hypo'] },
  {
    code: 'pre-eclampsia-feared',
    name: 'Pre-eclampsia',
    as: ['preeclampsia|eclampsia|preclampsia', 'pre eclampsia', 'hellp'],
  },
  {
    code: 'shunt-block-feared',
    name: 'Blocked shunt',
    as: ['shunt ~3 blocked|blocking|failed|failing|infected|broken|malfunctioning'],
  },
  {
    code: 'brain-bleed-feared',
    name: 'Bleed in the brain',
    as: [
      'brain|subarachnoid|intracranial bleed|haemorrhage|hemorrhage',
      'bleed|bleeding on|in|inside my|the|his|her? brain',
      'brain aneurysm',
    ],
  },
  {
    code: 'obstruction-feared',
    name: 'Bowel obstruction',
    as: [
      'bowel|intestinal|gut obstruction|blockage',
      'an obstruction',
      'blocked|obstructed|twisted bowel|bowels|gut|intestine',
      'strangulated hernia|bowel',
    ],
  },
  {
    code: 'gut-bleed-feared',
    name: 'Gastrointestinal bleed',
    as: ['gi|stomach|gastric|intestinal|gut bleed', 'bleeding ulcer', 'ulcer ~1 bleeding'],
  },
  {
    code: 'inner-bleed-feared',
    name: 'Internal bleeding',
    as: ['internal bleeding|bleed|haemorrhage|hemorrhage', 'bleeding internally|inside', 'ruptured|burst spleen|liver'],
  },
  {
    code: 'giant-cell-feared',
    name: 'Giant cell arteritis',
    as: ['gca', 'giant cell arteritis', 'temporal arteritis'],
  },
  { code: 'malaria-feared', name: 'Malaria', as: ['malaria'] },
  { code: 'epiglottitis-feared', name: 'Epiglottitis', as: ['epiglottitis'] },
  { code: 'septic-joint-feared', name: 'Septic arthritis', as: ['septic arthritis|joint|knee|hip'] },
  { code: 'compartment-feared', name: 'Compartment syndrome', as: ['compartment syndrome'] },
  {
    code: 'abruption-feared',
    name: 'Placental abruption',
    as: ['placental? abruption', 'placenta ~2 abrupted|separating|detaching|torn'],
  },
  { code: 'pancreatitis-feared', name: 'Pancreatitis', as: ['pancreatitis|cholangitis'] },
  {
    code: 'ovarian-torsion-feared',
    name: 'Ovarian torsion',
    as: ['ovarian torsion', 'ovary ~2 twisted|twisting', 'twisted|twisting ovary', 'ruptured|burst|twisted cyst'],
  },
  { code: 'delirium-tremens-feared', name: 'Delirium tremens', as: ['delirium tremens', 'the? dts'] },
  { code: 'guillain-barre-feared', name: 'Guillain-Barré syndrome', as: ['guillain barre', 'gbs'] },
  { code: 'intussusception-feared', name: 'Intussusception', as: ['intussusception'] },
  { code: 'glaucoma-attack-feared', name: 'Acute glaucoma', as: ['acute glaucoma', 'glaucoma attack'] },
]

/** Named as feared in lists of their own; here only what is back. */
const FEARED_ELSEWHERE: readonly Feared[] = [
  { code: 'stroke-suspected', name: 'Stroke', as: ['stroke|tia|ministroke', 'mini stroke'] },
  { code: 'anaphylaxis-suspected', name: 'Anaphylaxis', as: ['anaphylaxis|anaphylactic'] },
]

export const fearedDanger: readonly Concept[] = [...FEARED.map(feared), ...[...FEARED, ...FEARED_ELSEWHERE].map(back)]
