import type { Concept } from './concept.ts'

const HEAD = 'headache|headaches|headach|headake|migraine|migrane|hedache|heachache'

/** Headache and what goes with it. */
export const headache: readonly Concept[] = [
  {
    code: 'severe-headache',
    name: 'Severe headache',
    kind: 'symptom',
    is: ['headache'],
    phrases: [
      'blinding|splitting pain',
      'savage|vicious|brutal|fierce|monstrous ~1 headache|migraine',

      'head ~ exploded|burst|explode',
      `severe|terrible|awful|worst|unbearable|excruciating|agonising|agonizing|horrendous|splitting|blinding|bad|intense|massive|crippling|crushing|pounding|worse|horrible|killer|horrific ~ ${HEAD}`,
      `${HEAD}|head ~ severe|unbearable|excruciating|agony|explode|exploding|killing|worst|intense|terrible|crippling|awful|splitting|blinding`,
      'head ~ explode|exploding|split|splitting|burst|bursting|agony|excruciating|unbearable',
      'worst ~ head pain|hurt',
    ],
    except: [
      'headache|headaches|migraine ~6 at its|their worst',
      'came|come|comes|coming|got to a head',
      'spot|boil|pimple|abscess|cyst|zit|whitehead ~6 head',

      'not|isnt|wasnt|nothing|no|without ~ bad|severe|terrible ~ headache',
      'severe headache ~ years|usual|migraines|always',
    ],
  },
  {
    code: 'thunderclap-headache',
    name: 'Thunderclap headache',
    kind: 'symptom',
    is: ['severe-headache', 'headache'],
    phrases: [
      'sudden|suddenly ~1 savage|vicious|brutal|fierce|monstrous headache',
      'pain in|within seconds ~6 head|neck|skull',
      'blinding|splitting|terrible pain in|within seconds',

      'worst|terrible|horrendous|horrific|excruciating pain ~5 head|skull',
      'brain|skull|head ~2 exploded|exploding|burst|popped',
      'like ~2 gun|gunshot|bomb|shot|explosion|firework|grenade ~1 went|going|goes|off|in',

      'head ~ exploded|burst|popped',
      'something burst|popped|exploded|snapped ~ head',
      'thunderclap',
      'thunder clap',
      'clap|crack|bolt of thunder|lightning',
      `${HEAD}|head ~ hit|struck|slammed|smashed|walloped me|him|her ~ like|suddenly|nowhere|seconds|sudden`,
      `${HEAD} ~6 worst|peak|peaked|maximum|max ~ seconds|second|instantly|minute`,
      `${HEAD}|head ~8 like|as ~ hit|kicked|struck|smacked|whacked|shot|punched|clubbed me|him|her ~ bat|hammer|brick|axe|pole|plank|mallet`,
      `worst|most severe|painful|worse|intense|of? ~ ${HEAD} ~6 life|ever|had|experienced|felt`,
      `${HEAD} ~ worst|worse ~ life|ever|had`,
      'worst pain ~ head',
      'head ~ worst pain',
      `sudden|suddenly|instant|instantly|abrupt|explosive|onset|acute|abruptly ~ severe|terrible|awful|worst|excruciating|intense|massive|agonising|blinding|bad|splitting|horrendous|horrific|violent ~ ${HEAD}|pain`,
      `severe|terrible|awful|worst|excruciating|intense|massive|agonising|blinding|splitting|horrendous|bad|horrific|violent ~ ${HEAD} ~6 suddenly|sudden|instantly|seconds|nowhere|bang|abruptly|instant|minute|onset|blue`,
      `${HEAD} ~6 suddenly|instantly|seconds|nowhere|bang|abruptly|blue`,
      `sudden|sudden|explosive|instant|abrupt onset|severe|of? ${HEAD}`,
      `${HEAD}|pain ~ came|hit|started|begin|began|come|onset ~ suddenly|instantly|seconds|nowhere|bang|abruptly|second|lightning|blue|minute`,
      `${HEAD} ~ like|felt|feels|as ~ hit|kicked|struck|smacked|whacked|shot|punched|clubbed`,
      'like|felt|feels|as ~ hit|kicked|struck|smacked|whacked|shot|punched|clubbed ~ head|skull ~ bat|hammer|brick|back|axe|pole|door?',
      'something|pop|popped|burst|snapped|exploded ~ in|inside ~ head ~ headache|pain|sick|vomit*|neck',
      `${HEAD}|pain ~ peaked|maximum|max|worst ~ seconds|minute|minutes|instantly|within`,
      `${HEAD} ~ during|after|while|when having|i|we? sex|orgasm|orgasmed|lifting|straining|intercourse|climax|climaxed`,
    ],
    except: [
      'ice cream|lolly|slush ~2 headache',
      'pain|pains in|on|of|around|down|inside|across ~2 stomach|tummy|belly|abdomen|abdominal|chest|back|leg|legs|knee|hip|foot|arm|shoulder|wrist|groin|side|ear|tooth|jaw|testicle|calf|thigh|flank|pelvis|ankle|elbow|finger|toe|ribs',
      'stomach|tummy|belly|abdominal|chest|back|leg|knee|hip|foot|arm|shoulder|wrist|groin|ear|tooth|jaw|testicle|calf|thigh|flank|pelvic|ankle|elbow|finger|toe|rib|period pain|pains|ache|cramp|cramps',
      'brain freeze',
      'pain|pains in|on|of|around|down|inside|across ~2 heel|heels|buttock|bum|breast|boob|thumb|hand|sole|shin|hamstring|muscle|gum|nipple|penis|vagina|bladder|waist|pelvis',
      'heel|buttock|bum|breast|boob|thumb|hand|sole|shin|hamstring|muscle|gum|nipple|penis|vaginal|bladder|pelvis pain|pains|ache|cramp|cramps',
      'came|come|comes|coming|got to a head',
      'spot|boil|pimple|abscess|cyst|zit|whitehead|blackhead ~6 head',

      'sounded|sounds|loud ~2 like ~2 gun|bomb',

      'hit|kicked|struck|smacked|whacked|punched in|on|my|his|her|the|by ~ head',
      'worst headache clinic',
      'headache suddenly stopped|gone|went|better|cleared',
    ],
  },
  {
    // What the headache was not before: "no headache this morning, now the worst of my life". Its own words end the denial.
    code: 'now-the-worst',
    name: 'Worst headache, of now',
    kind: 'symptom',
    is: ['thunderclap-headache'],
    phrases: ['now|tonight|then|suddenly (the|its the|it is the|its) worst (of my life|in my life|ive ever had)'],
    except: [
      'pain|back|tummy|belly|stomach|period|chest|leg|knee|hip|tooth|cough|cold|day|week|rash|itch|throat|ear|sleep|shoulder|cramps ~10 now|tonight|then|suddenly ~3 worst',
    ],
  },
  {
    code: 'neck-stiffness',
    name: 'Neck stiffness',
    kind: 'sign',
    phrases: [
      'stiff|rigid|stiffness|sore|painful|stif|rigidity ~ neck|nuchal',
      'neck is|feels|getting|keeps|are|so|has|was|gone|really|got|getting|been|also|very|all|a|bit? is|so|really|very|gone|a|all|been|bit? stiff|rigid|sore|painful|hurts|stiffness|hurting|stif|locked',
      'neck stiffness|rigidity|pain|stiff|hurts|ache',
      'cant|couldnt|unable|hurts|painful|cannot to? bend|put|touch|move|get|touching ~ chin|neck|head ~ chest|down|forward?',
      'chin ~ chest ~ hurts|cant|pain|painful',
      'nuchal rigidity',
    ],
    except: [
      'neck ~ stiff|sore|painful|hurts ~6 slept|sleeping|pillow|desk|computer|gym|whiplash|massage',
      'slept ~ neck',
      'frozen stiff',
      'staff|stuff',
    ],
  },
  {
    code: 'photophobia',
    name: 'Light hurts the eyes',
    kind: 'symptom',
    phrases: [
      'light|lights ~2 horrible|awful|killing|kills|agony|torture',

      'light|lights|daylight|sunlight|brightness|screen ~ hurts|hurting|hurt|painful|bothers|unbearable|stand|bear|bothering',
      'cant|hate|hates|dont|couldnt|wont stand|bear|look|tolerate|like ~ light|lights|brightness|bright',
      'sensitive|sensitivity to ~ light|lights',
      'light sensitivity|sensitive|hurts',
      'photophobia|photophobic',
    ],
    except: ['light pain|bleeding|headed|headedness|period|touch|spotting'],
  },
  {
    code: 'bulging-fontanelle',
    name: 'Bulging fontanelle',
    kind: 'sign',
    phrases: [
      'fontanelle|fontanel|fontanelles ~2 tight|hard|drum|full|firm|sticking|pulsing|up',
      'soft spot ~2 tight|hard|drum|full|firm|sticking|pulsing|up',

      'fontanelle|fontanel|fontanelles ~ bulging|bulge|swollen|raised|tense|bulges',
      'soft spot ~ bulging|bulge|swollen|raised|tense|bulges',
      'bulging|swollen|tense|raised ~ fontanelle|fontanel|fontanelles',
      'bulging|swollen|tense|raised ~ soft spot',
    ],
    except: ['fontanelle|fontanel ~3 closed|normal|flat', 'soft drink|food|toy|play|tissue|bulge|lump|swelling'],
  },
  {
    code: 'high-pitched-cry',
    name: 'Abnormal cry',
    kind: 'sign',
    phrases: [
      'high|shrill|weird|strange|abnormal|unusual pitched|pitch|shrill? cry|crying|scream|screaming|moaning|whimpering|whimper',
      'cry|crying|scream ~ high pitched|shrill|strange|weird|different',
      'constant|constantly|nonstop moaning|whimpering',
      'inconsolable|inconsolably',
    ],
  },
  {
    code: 'raised-pressure-headache',
    name: 'Headache worse lying, coughing or on waking',
    isCue: true,
    kind: 'symptom',
    is: ['headache'],
    phrases: [
      `${HEAD}|head|pain ~6 worse|hurts|worst|wakes|woke|waking ~6 lying|lie|bending|bend|coughing|cough|sneeze|sneezing|straining|morning|mornings|waking|wake|sleep|night|lay`,
      `${HEAD} ~ every|in|each|on|first the? morning|mornings|waking|wake|thing`,
      `wake|wakes|waking|woken|woke ~ with|by|up ~ ${HEAD}`,
      `morning|early ${HEAD}`,
    ],
    except: ['hungover|hangover|wine|drinking ~6 headache', 'headache ~6 hungover|hangover|wine|sinus|sinuses|blocked'],
  },
  {
    code: 'shunt',
    name: 'Ventricular shunt',
    kind: 'procedure',
    phrases: [
      'vp|ventriculoperitoneal|brain|ventricular|head|his|her|my|a|has|with shunt',
      'shunt ~ brain|hydrocephalus|blocked|malfunction|head|headache|infection',
      'hydrocephalus',
    ],
  },
  {
    code: 'temple-pain',
    name: 'Temporal pain or scalp tenderness',
    kind: 'symptom',
    phrases: [
      'hurts|painful|sore|tender|agony ~6 pillow|hat|comb|hairbrush|spectacles',

      `temple|temples|temporal ~ pain|tender|sore|hurts|ache|throbbing|headache|painful|swollen|tenderness|aching|pains|headaches`,
      `pain|tender|sore|ache|throbbing|headache|painful|tenderness|headaches|pains|aching|hurts ~ temple|temples|temporal`,
      'scalp|hair ~ tender|sore|hurts|painful|tenderness|hurt|brush|comb|sensitive',
      'tender|sore|painful|hurts|hurt|tenderness|sensitive ~ scalp|comb|brush hair|my?',
      'combing|brushing|touching ~ hair|scalp ~ hurts|painful|hurt|sore|agony',
      'giant cell arteritis',
      'temporal|cranial arteritis',
    ],
    except: ['sunburn*|sunburnt|burnt scalp', 'scalp ~ itchy|dandruff|nits|psoriasis'],
  },
  {
    code: 'jaw-claudication',
    name: 'Jaw claudication',
    kind: 'symptom',
    phrases: [
      'cant|couldnt|cannot|hard|painful|hurts chew|chewing|eat ~6 jaw|cheek|cheeks|ache|face',

      'jaw|jaws ~ hurts|pain|aches|ache|tired|cramps|painful|sore|hurt|aching ~ chew|chewing|eat|eating|eats|talk|chews',
      'chew|chewing|eating ~ hurts|painful|pain|ache|aches|sore ~ jaw|jaws',
      'jaw claudication',
    ],
    except: ['tooth|toothache|teeth|dentist ~6 chew|chewing|eating'],
  },
  {
    code: 'head-tilt',
    name: 'Head tilt or new squint',
    kind: 'sign',
    phrases: [
      'sunset|sunsetting eyes|eye|gaze',
      'eyes ~2 looking|looks|stuck|turned|pointing down|downwards|downward',

      'head tilt|tilted|tilting',
      'tilting|tilts|holding ~ head ~ side',
      'squint|squinting|crosseyed',
      'eyes ~ crossed|crossing',
      'eyes ~ crossed|crossing|turning|turned in|inwards',
    ],
    except: ['looking down ~3 phone|floor|at'],
  },
  {
    code: 'morning-vomiting',
    name: 'Vomiting on waking',
    kind: 'symptom',
    is: ['vomiting'],
    phrases: [
      'vomit*|sick|throwing ~ every|each|most morning|mornings',
      'sick|vomit*|throws ~ when|as|after ~ wakes|waking',
    ],
    except: ['morning sickness', 'pregnant ~6 morning|mornings'],
  },
  { code: 'polymyalgia', name: 'Polymyalgia rheumatica', kind: 'condition', phrases: ['polymyalgia', 'pmr'] },
]
