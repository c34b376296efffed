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

export const fearedDanger: readonly Concept[] = [
  feared({
    code: 'meningitis-feared',
    name: 'Meningitis',
    as: ['meningitis|menengitis|meningitus|meningococcal|encephalitis|encefalitis'],
  }),
  feared({
    code: 'sepsis-feared',
    name: 'Sepsis',
    as: [
      'sepsis|septicaemia|septicemia|septisemia',
      'blood poisoning',
      'septic shock',
      'going|gone|turning|turned septic',
    ],
  }),
  feared({
    code: 'lung-clot-feared',
    name: 'Pulmonary embolism',
    as: [
      'pulmonary embolism|embolus|embolisms|emboli',
      'clot|clots on|in my|the|his|her|a? lung|lungs',
      'lung clot|clots',
    ],
  }),
  feared({ code: 'ectopic-feared', name: 'Ectopic pregnancy', as: ['an? ectopic'] }),
  feared({
    code: 'perforation-feared',
    name: 'Perforation in the belly',
    as: [
      'appendix ~2 burst|bursting|bursted|ruptured|rupturing|popped|perforated|exploded',
      'burst|ruptured|perforated appendix',
      'peritonitis',
      'perforated bowel|ulcer|stomach',
    ],
  }),
  feared({ code: 'ketoacidosis-feared', name: 'Diabetic ketoacidosis', as: ['dka|ketoacidosis'] }),
  feared({ code: 'adrenal-crisis-feared', name: 'Adrenal crisis', as: ['adrenal|addisonian|addisons|addison crisis'] }),
  feared({
    code: 'aneurysm-burst-feared',
    name: 'Ruptured aneurysm',
    as: ['aneurysm ~3 burst|bursting|ruptured|rupturing|leaking|leaked|popped', 'burst|ruptured|leaking ~1 aneurysm'],
  }),
  feared({
    code: 'dissection-feared',
    name: 'Aortic dissection',
    as: ['aortic dissection|tear', 'aorta ~2 tearing|torn|dissecting|split', 'dissecting aorta|aneurysm'],
  }),
  feared({ code: 'cauda-equina-feared', name: 'Cauda equina syndrome', as: ['cauda equina|equine'] }),
  feared({
    code: 'testicular-torsion-feared',
    name: 'Testicular torsion',
    as: ['testicular torsion', 'torsion', 'twisted|twisting ball|testicle|nut|bollock|testis'],
  }),
  feared({
    code: 'retina-feared',
    name: 'Retinal detachment',
    as: ['retina|retinal ~2 detached|detaching|detachment|coming|peeling|torn|tear', 'detached|torn retina'],
  }),
  feared({
    code: 'miscarriage-now-feared',
    name: 'Miscarriage',
    as: ['a|another? miscarriage', 'miscarrying', 'losing the|my|our|this? baby|pregnancy'],
  }),
  feared({ code: 'toxic-shock-feared', name: 'Toxic shock syndrome', as: ['toxic shock'] }),
  feared({
    code: 'broken-spine-feared',
    name: 'Fracture of neck or spine',
    as: ['broken|broke|breaking|snapped|fractured|cracked ~1 neck|back|spine|vertebra|vertebrae'],
  }),
  feared({ code: 'hypo-feared', name: 'Hypoglycaemia', as: ['a? hypo'] }),
  feared({
    code: 'pre-eclampsia-feared',
    name: 'Pre-eclampsia',
    as: ['preeclampsia|eclampsia|preclampsia', 'pre eclampsia', 'hellp'],
  }),
  feared({
    code: 'shunt-block-feared',
    name: 'Blocked shunt',
    as: ['shunt ~3 blocked|blocking|failed|failing|infected|broken|malfunctioning'],
  }),
  feared({
    code: 'brain-bleed-feared',
    name: 'Bleed in the brain',
    as: [
      'brain|subarachnoid|intracranial bleed|haemorrhage|hemorrhage',
      'bleed|bleeding on|in|inside my|the|his|her? brain',
      'brain aneurysm',
    ],
  }),
  feared({
    code: 'obstruction-feared',
    name: 'Bowel obstruction',
    as: [
      'bowel|intestinal|gut obstruction|blockage',
      'an obstruction',
      'blocked|obstructed|twisted bowel|bowels|gut|intestine',
      'strangulated hernia|bowel',
    ],
  }),
  feared({
    code: 'gut-bleed-feared',
    name: 'Gastrointestinal bleed',
    as: ['gi|stomach|gastric|intestinal|gut bleed', 'bleeding ulcer', 'ulcer ~1 bleeding'],
  }),
  feared({
    code: 'inner-bleed-feared',
    name: 'Internal bleeding',
    as: ['internal bleeding|bleed|haemorrhage|hemorrhage', 'bleeding internally|inside', 'ruptured|burst spleen|liver'],
  }),
  feared({
    code: 'giant-cell-feared',
    name: 'Giant cell arteritis',
    as: ['gca', 'giant cell arteritis', 'temporal arteritis'],
  }),
  feared({ code: 'malaria-feared', name: 'Malaria', as: ['malaria'] }),
  feared({ code: 'epiglottitis-feared', name: 'Epiglottitis', as: ['epiglottitis'] }),
  feared({ code: 'septic-joint-feared', name: 'Septic arthritis', as: ['septic arthritis|joint|knee|hip'] }),
  feared({ code: 'compartment-feared', name: 'Compartment syndrome', as: ['compartment syndrome'] }),
  feared({
    code: 'abruption-feared',
    name: 'Placental abruption',
    as: ['placental? abruption', 'placenta ~2 abrupted|separating|detaching|torn'],
  }),
  feared({ code: 'pancreatitis-feared', name: 'Pancreatitis', as: ['pancreatitis|cholangitis'] }),
  feared({
    code: 'ovarian-torsion-feared',
    name: 'Ovarian torsion',
    as: ['ovarian torsion', 'ovary ~2 twisted|twisting', 'twisted|twisting ovary', 'ruptured|burst|twisted cyst'],
  }),
  feared({ code: 'delirium-tremens-feared', name: 'Delirium tremens', as: ['delirium tremens', 'the? dts'] }),
  feared({ code: 'guillain-barre-feared', name: 'Guillain-Barré syndrome', as: ['guillain barre', 'gbs'] }),
  feared({ code: 'intussusception-feared', name: 'Intussusception', as: ['intussusception'] }),
  feared({ code: 'glaucoma-attack-feared', name: 'Acute glaucoma', as: ['acute glaucoma', 'glaucoma attack'] }),
]
