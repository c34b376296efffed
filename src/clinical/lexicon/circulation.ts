import type { Concept } from './concept.ts'

/** Signs of a failing circulation, clots, limbs without blood, and what puts people at risk of them. */
export const circulation: readonly Concept[] = [
  {
    code: 'collapse',
    name: 'Collapse',
    kind: 'symptom',
    phrases: [
      'gone|went|goes|going down like ~1 sack|stone|tree|log|brick|ton',
      'just|suddenly dropped out|down|flat|dead|like|where|on|and',

      'hit the|my|his|her? carpet|tarmac|tiles|pavement',

      'woke|woken|wake|came|found|finding myself|himself|herself|up|round? on|lying ~2 floor|ground|pavement|carpet|tiles|deck',
      'collapsed|collapsing|collapses|colapsed|collapse',
      'fell|dropped|went|gone down|to|onto the? floor|ground suddenly|unconscious|lifeless',
      'dropped|hit to? the floor|deck|ground',
      'legs|knees gave|went|buckled way|out|from|and under? fell|collapsed|down',
    ],
    except: [
      'dropped ~2 off|price|weight|temperature|phone',

      'sleep|sleeps|slept|sleeping|mattress ~4 floor',
      'collapsed|collapsing arch|arches|lung|vein|veins|chair|roof|cervix|disc|bed|sofa|couch',
      'had|have|need|needed|going to hit the ground|floor|deck',
      'hit the ground running',
      'collapsed ~ bed|sofa|couch|laughing',
    ],
  },
  {
    code: 'sweating',
    name: 'Sweating',
    kind: 'symptom',
    phrases: [
      'dripping|soaking|wringing|drenched wet ~2 sweat|grey|putty|clammy|pale|colour',
      'hes|shes|im|is dripping wet',

      'sweating|sweaty|sweats|diaphoretic|diaphoresis|perspiring|sweatin',
      'drenched|dripping|pouring|soaked|covered|breaking|broke|break|broken out? in|with? a|cold? sweat|sweats',
      'cold sweat|sweats',
    ],
    except: [
      'rain|shower|swim|bath ~4 dripping|soaking wet',

      'night sweats|sweat|sweating',
      'sweat at|in night|bed',
      'hot flushes|flashes ~ sweating|sweats',
      'menopause|menopausal ~ sweating|sweats',
      'sweat rash|patch|glands',
    ],
  },
  {
    code: 'cold-clammy',
    name: 'Pale, cold or clammy skin',
    kind: 'sign',
    phrases: [
      'sheet|ghost|milk|paper|chalk white',
      'colour|color of ~1 putty|ash|ashes|clay|chalk|wax|slate|milk|paper|cement|death',

      'clammy|clamy',
      'looks|looking|look|gone|went|is|turned|turning|are|very|really|so|and grey|gray|ashen|pale|white|pallid ~ sheet|ghost|clammy|sweaty|cold|faint|weak|floppy|breathing',
      'white as|like a sheet|ghost',
      'gone|went|looks|looking|turned|turning|very|really|so|is|deathly grey|gray|ashen|pale|palid',
      'grey|gray|ashen face|faced|skin|colour|color|looking',
      'pale and|cold|clammy|sweaty|but',
    ],
    except: [
      'grey|gray|pale|white hair|hairs|stool|stools|poo|poop|patch|patches|discharge|teeth|tongue',
      'hair ~ grey|gray|white',
    ],
  },
  {
    code: 'leg-swelling',
    name: 'Leg swelling',
    kind: 'symptom',
    phrases: [
      'legs|belly|ankles|feet ~3 full of? water|fluid',
      'leg|calf|legs ~4 ballooning|ballooned',

      'ankles|legs|feet|ankle ~2 like a? balloons|balloon',
      'leg|calf|calves|thigh|ankle|ankles|legs|foot|feet|shin is|are|has|have|been|gone|looks|all|really|both|keeps? all|really|very|so|got|more|bit? swollen|swelling|swelled|puffy|swells|swolen|oedema|bigger|huge|ballooned|edema',
      'swollen|swelling|puffy|swolen|oedema|edema|oedematous ~ leg|legs|calf|thigh|ankle|ankles|foot|feet',
      'leg|ankle|pedal|calf oedema|edema|swelling',
    ],
    except: [
      'ankle|foot ~ swollen|swelling ~ twisted|sprained|rolled|sprain|football|twisting',
      'twisted|sprained|rolled|sprain ~6 swollen|swelling|puffy',
      'insect|mosquito|bee|wasp bite|sting ~6 swollen|swelling',
    ],
  },
  {
    code: 'one-leg-swelling',
    name: 'Swelling of one leg or painful calf',
    kind: 'symptom',
    is: ['leg-swelling'],
    phrases: [
      'calf ~5 hard|rock|tight|solid|firm|tense|tender|hot|lump|throbs|burning',
      'one|1|left|right|single|unilateral of? my|his|her|the? leg|legs|calf|thigh|lower leg? is|has|got|really|very|more|much? really|very|so|much|more|all|gone? swollen|swelling|bigger|puffy|huge|larger|fatter',
      'swelling|swollen|swolen|oedema|edema ~ left|right|one|1 leg|calf|thigh|lower',
      'calf|thigh ~ swollen|swelling|swelled|bigger|swolen',
      'swollen|swelling|swolen ~ calf|thigh',
      'calf|calves ~ pain|painful|tender|hurts|sore|aching|red|warm|hot|throbbing',
      'pain|tenderness|cramp|ache|soreness in|behind ~ calf',
      'leg ~ swollen|swelling ~ red|hot|warm|painful|tender|hurts|sore|tight',
      'leg ~ red|hot|warm|painful|tender|hurts|sore ~ swollen|swelling',
      'swollen|swelling ~ painful|red|hot|tender leg',
      'one|left|right|1 leg|calf|thigh ~ twice|double|three|size|larger|fatter',
      'hot|red|warm|swollen ~ behind ~ knee',
      'behind ~ knee ~ hot|red|warm|swollen',
    ],
    except: [
      'cramp|cramps ~10 gone|went|stretch|stretching|stretched|eased|minutes',
      'calf|calves ~4 tight|hard ~4 run|running|gym|training|stretching|workout',
      'charley horse',
      'calf|calves ~ cramp|cramps|pain|sore|hurts|aching ~ running|run|gym|marathon|exercise|football|leg day|hike|hiking',
      'both calves|legs|ankles ~ swollen|swelling|sore|hurt',
      'pulled|strained|tore|torn ~ calf',
      'calf pull|strain|implants|muscle pull',
    ],
  },
  {
    code: 'dvt-suspected',
    name: 'Clot suspected by the speaker',
    kind: 'symptom',
    phrases: [
      'think|thinks|worried|possible|suspected|might|could|scared|sure|query|having|got ~ dvt|blood clot|thrombosis',
      'blood clot|dvt|thrombosis in ~ leg|calf|thigh|arm',
      'deep vein thrombosis',
    ],
    except: [
      'prevent|preventing|avoid|risk|cause|causes ~ blood clot|dvt|thrombosis',
      'had ~ blood clot|dvt ~ years|ago',
    ],
  },
  {
    code: 'immobility-travel',
    name: 'Immobility or long travel',
    kind: 'risk',
    phrases: [
      'long|haul|hour|hr|transatlantic|recent|hours ~ flight|flights|plane|drive|coach|bus|journey',
      'flight|flew|plane|flown ~ hours|hrs|back|from|australia|yesterday|recently|week|days',
      'flew|flying|flown from|back|home|in|long',
      'bedbound|bedridden|bed bound|ridden|rest',
      'stuck|been in bed for ~ days|weeks',
      'immobile|immobilised|immobilized|immobility',
    ],
  },
  {
    code: 'cold-pale-limb',
    name: 'Cold, pale or blue limb',
    kind: 'sign',
    phrases: [
      'leg|foot|arm|hand ~5 purple|white|blue|mottled|marble|marbled|black ~3 stone|ice|icy|freezing|cold',

      'leg|foot|arm|hand|toes|limb|fingers ~2 marble|marbled|mottled|white|blue|pale|waxy|purple|grey|black|dusky|bluish|lifeless ~3 cold|freezing|icy|ice|stone|numb|agony|painful|pulse',
      'leg|foot|arm|hand|limb ~2 freezing|icy|cold|ice ~3 marble|marbled|mottled|white|blue|pale|waxy|purple|grey|black|dusky|numb|painful|agony',
      'cant|couldnt|no find|feel|found|finding|get ~2 pulse ~4 foot|leg|arm|wrist|ankle|hand',
      'leg|foot|arm|hand|toes ~ ice|stone cold|freezing ~ bluish|blue|white|pale|mottled|dusky|hurts|painful|agony',
      'leg|foot|arm|hand|toes|limb|fingers|lower leg? is|its|it|are|has|have|feels|looks|gone|went|going|turned|suddenly|all|both? gone|going|turned|really|very|all|so|now|suddenly|ice|freezing|stone|and? cold|pale|white|blue|mottled|dusky|bluish|purple|grey|black|freezing ~ painful|numb|pain|cold|white|pale|blue|hurts|agony|dead|weak|move|feel|feeling|pulse|tingling|pins|purple|mottled',
      'cold|pale|white|blue|mottled|dusky|freezing|pulseless and|numb|white|painful|pale|blue|cold leg|foot|arm|hand|limb|toes|leg',
      'painful|numb|pain|hurts|agony|numbness|dead|pins ~ leg|foot|arm|hand|limb|toes ~ cold|pale|white|blue|mottled|freezing|ice|dusky',
      'leg|foot|arm|hand|limb ~ painful|numb|pain|hurts|agony|dead|killing ~ cold|pale|white|blue|mottled|freezing|ice|dusky',
      'leg|foot|hand|arm|limb suddenly|gone|turned|stone|ice|went suddenly|stone|ice|icy|all? cold|white|blue|pale|black',
      'pulseless|ischaemic|ischemic leg|foot|limb|arm|hand',
      'acute|critical limb ischaemia|ischemia',
      'pulse|pulses in|felt ~ foot|leg absent|missing|gone',
    ],
    except: [
      'late fathers|mothers|dads|mums|moms|husbands|wifes|brothers|sisters|uncles|aunts|grandfathers|grandmothers|nans leg|foot|arm|hand|toes|fingers',
      'winter|outside|snow|gloves|weather ~6 cold|freezing|icy',
      'both hands|feet ~3 cold|freezing',
      'fingers|toes|hands|feet ~ white|blue|cold|numb ~ raynauds|winter|weather|outside',
      'raynauds|raynaud ~6 white|blue|numb|cold',
      'always cold hands|feet|toes|fingers',
      'black|blue|white shoes|socks|boot',
    ],
  },
  {
    code: 'pulsating-abdomen',
    name: 'Pulsating abdominal mass',
    kind: 'sign',
    phrases: [
      'lump|mass|stomach|belly|tummy|abdomen ~6 throbs|throbbing|beats|beating|pulses|pulsates|pulsating ~4 heart|heartbeat|pulse',

      'abdomen|belly|stomach|tummy|gut|navel ~5 like a? heartbeat|heart|pulse|drum',
      'feel|feels|see ~2 pulse|heartbeat|beating|throbbing|pulsing|pulsating ~3 tummy|belly|stomach|abdomen|navel',
      'belly|tummy|abdomen is|keeps|feels? pulsing|pulsating|thumping|beating',
      'pulsating|pulsing|pulsatile|throbbing|beating ~ abdomen|belly|stomach|tummy|abdominal|mass|lump',
      'abdomen|belly|stomach|tummy ~ pulsating|pulsing|pulsatile|heartbeat|beating|heart',
      'pulse|heartbeat in ~ tummy|belly|stomach|abdomen',
    ],
  },
  {
    code: 'sudden-pain',
    name: 'Sudden pain',
    kind: 'symptom',
    phrases: [
      'pain|ache|agony ~8 from|outta nowhere',
      'bout|bolt|bolts|stab|jolt of pain',

      'sudden|suddenly|abrupt|abruptly|acute ~ pain|agony|ache|hurts|hurting|pains',
      'pain|pains|agony ~ suddenly|nowhere|abruptly|sudden',
    ],
  },
  {
    code: 'flank-pain',
    name: 'Flank or loin pain',
    kind: 'symptom',
    phrases: [
      'flank|loin pain|ache|hurts|painful|aching|pains',
      'pain|ache|pains in|on ~ flank|loin|loins|side',
      'side and back pain|hurts',
    ],
  },
  {
    code: 'heart-rhythm-disease',
    name: 'Known rhythm disease or device',
    kind: 'condition',
    phrases: [
      'long qt',
      'brugada',
      'wpw',
      'wolff parkinson',
      'hocm|hcm',
      'hypertrophic cardiomyopathy',
      'pacemaker|icd|defibrillator',
      'heart block',
    ],
  },
  {
    code: 'device-shock',
    name: 'Defibrillator shock',
    kind: 'symptom',
    phrases: [
      'icd|defibrillator|defib|device ~1 kicked|zapped|jolted|thumped|banged|shocked|fired|kicking|zapping',

      'icd|defibrillator|defib fired|shocked|firing',
      'icd|defibrillator|defib|device went|gone|has|just|shocked|fired|keeps off|shocked|fired|shocking|gone|me|him|her',
      'shocked|shock|shocks by|from ~ icd|defibrillator|defib|device',
      'icd shock|shocks',
    ],
  },
  {
    code: 'cannot-lie-flat',
    name: 'Orthopnoea',
    kind: 'symptom',
    phrases: [
      'have|has|had|need|must|got to? sleep|sleeping in|on ~1 armchair|recliner|chair|upright',
      'sleep|sleeping|slept in|on ~1 armchair|recliner now|every|since|these|because',

      'breath|breathless|breathing|sob|suffocate|suffocating|drowning|dyspnea|dyspnoea|choking ~ lie|lying|lay|laying|lies flat|down',
      'lie|lying|lay|laying|lies flat|down ~ breath|breathe|breathless|breathing|drowning|gasping|suffocating|sob',
      'orthopnea|orthopnoea|pnd',
      'wake|wakes|woke|waking|woken up? ~ gasping|breathless|drowning|suffocating|breath',
      'sleep|sleeping ~ upright|chair|sitting up? ~ breath|breathe|breathing|breathless',
      'need|needs|extra|more|three|four pillows ~ breath|breathe|breathing',
    ],
    except: ['armchair|recliner|chair ~6 back|hip|shoulder|reflux|operation|baby'],
  },
  {
    code: 'flat-impossible',
    name: 'Unable to lie flat',
    kind: 'symptom',
    is: ['cannot-lie-flat'],
    isNegation: true,
    phrases: [
      'cant|cannot|unable|couldnt|can not|to? to? lie|lay|sleep|lying flat|down ~ breath|breathe|breathless|breathing|drowning|gasping|sob',
      'cant|cannot|unable lie|lay flat',
    ],
  },
  {
    code: 'weight-gain',
    name: 'Weight gain',
    kind: 'symptom',
    phrases: ['gained|put|gain|gaining ~ weight|kg|kilos|pounds|lbs|stone', 'weight ~ gain|up|gone|increased|gained'],
    except: ['weight ~ lose|loss|lost|losing', 'put weight|my on|weight my|the leg|foot|ankle'],
  },
  {
    code: 'arm-swelling',
    name: 'Arm swelling',
    kind: 'symptom',
    phrases: [
      'arm|forearm is|has|gone|really|all? ~ swollen|swelling|swelled|puffy',
      'swollen|swelling|swolen ~ arm|forearm',
    ],
    except: ['arm ~ vaccine|jab|bite|sting|injection', 'insect|bee|wasp|mosquito ~6 arm'],
  },
  {
    code: 'limb-turned-cold',
    name: 'Limb newly cold',
    kind: 'sign',
    phrases: [
      'leg|foot|arm|hand|toes ~ gone|went|turned|suddenly|going|feels ~ cold|freezing|white|pale',
      'suddenly cold|freezing|white leg|foot|arm|hand',
    ],
    except: ['always|raynauds|winter|outside ~6 cold', 'cold ~ winter|outside|weather|raynauds'],
  },
  {
    code: 'high-bp-reading',
    name: 'High blood pressure measured now',
    kind: 'sign',
    phrases: [
      'blood pressure|bp ~ high|raised|elevated|160|170|180|190|200|210|220|150|up|through|roof',
      'high|raised|elevated blood pressure|bp today|now|reading|readings|this|tonight|at|since',
    ],
    except: ['high blood pressure tablets|pills|medicine|meds', 'blood pressure normal|fine|ok', 'not high'],
  },
  {
    code: 'very-high-bp-said',
    name: 'Very high blood pressure said',
    kind: 'sign',
    phrases: [
      'blood pressure|bp is|was|has|gone|really|very|sky|dangerously|through|too|so|extremely? very|really|sky|dangerously|extremely|through high|roof|the',
      'malignant|accelerated hypertension',
      'hypertensive crisis|emergency|urgency',
    ],
  },
]
