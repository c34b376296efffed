import type { Concept } from './concept.ts'

/** Harm from medicines in ordinary doses, and from hormones run wild. */
export const drugHarm: readonly Concept[] = [
  {
    code: 'serotonergic-other',
    name: 'Other serotonergic drug',
    kind: 'medicine',
    phrases: [
      'tramadol|linezolid|dextromethorphan|mdma|ecstasy|ondansetron|sumatriptan',
      'st johns|john wort',
      'amitriptyline|mirtazapine|trazodone|clomipramine',
    ],
  },
  {
    code: 'dopamine-blocker',
    name: 'Antipsychotic or antiemetic that blocks dopamine',
    kind: 'medicine',
    phrases: [
      'clozapine|clozaril|zuclopenthixol|clopixol|paliperidone|fluphenazine|amisulpride|chlorpromazine|ziprasidone',
      'metoclopramide|prochlorperazine|domperidone',
      'antipsychotic injection|depot',
      'depot injection',
    ],
    is: ['antipsychotic'],
  },
  {
    code: 'muscle-rigidity',
    name: 'Rigid muscles',
    kind: 'sign',
    phrases: [
      'painful? spasms|spasm of|in the|my|his|her? back|neck|jaw|muscles|body|tummy',
      'rigid',
      'muscles|body|arms|legs|limbs|jaw ~3 rigid|locked|locking|seized|board|plank',
      'stiff|rigid all over',
      'stiff as a? board|plank|rod',
      'muscles|arms|legs|limbs|body ~2 really|so|very|extremely|gone|went|completely stiff',
      'lead pipe',
      'muscle rigidity|stiffness',
    ],
    except: [
      'spasm ~4 bladder|bowel|coronary|eyelid',
      'belly|stomach|tummy|abdomen|neck|bump|womb|plan|rules ~2 rigid',
      'rigid belly|stomach|tummy|abdomen|neck|plan|rules|schedule',
      'stiff|stiffness ~3 gym|workout|running|exercise',
      'neck ~2 stiff',
      'body board',
    ],
  },
  {
    code: 'jerking',
    name: 'Jerking or twitching muscles',
    kind: 'sign',
    phrases: [
      'jerking|jerks|jerky|twitching|twitchy|twitches|clonus|myoclonus',
      'muscle|muscles|legs|arms ~2 jumping|jump|spasming|spasm',
      'eyes ~2 rolling|darting|flicking',
    ],
    except: ['eye|eyelid|lid ~2 twitching|twitches|twitch', 'knee jerk', 'jerk chicken'],
  },
  {
    code: 'agitation',
    name: 'Agitation',
    kind: 'sign',
    phrases: ['agitated|agitation|restless|restlessness', 'cant|wont sit|stay|keep still'],
    except: ['restless legs|leg|night|nights|sleep'],
  },
  {
    code: 'serotonin-nms-suspected',
    name: 'Serotonin syndrome or neuroleptic malignant syndrome named',
    kind: 'condition',
    phrases: ['serotonin syndrome|toxicity', 'neuroleptic malignant', 'malignant hyperthermia'],
  },
  {
    code: 'tremor-coarse',
    name: 'Coarse tremor',
    isCue: true,
    kind: 'sign',
    phrases: [
      'tremor|tremors|trembling',
      'hands|hand|arms|legs|body ~3 shaking|shaky|shake|shakes|tremble|trembling',
      'cant hold a|the? cup|mug|pen',
    ],
    except: ['shaking chills', 'shaking with cold|laughter', 'shake hands'],
  },
  {
    code: 'lithium-level-high',
    name: 'High lithium or digoxin level',
    kind: 'sign',
    phrases: [
      'lithium|digoxin level|levels|is|was ~3 high|raised|toxic|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9|3.0|3.1|3.2|3.5|4.0',
      'lithium|digoxin level|levels is|was|of|at|came|reads|reading back? at? 2|3',
      'lithium|digoxin ~2 toxicity|toxic|poisoning',
      'high|toxic ~ lithium|digoxin',
    ],
  },
  {
    code: 'yellow-vision',
    name: 'Coloured vision or halos',
    kind: 'symptom',
    phrases: [
      'everything|vision|seeing|sight|things ~4 yellow|yellowish|yellowy|green|tinted|tinge|tinged',
      'yellow|green|coloured|colored vision|tint|tinge|halos|haloes|halo',
    ],
  },
  {
    code: 'slow-pulse',
    name: 'Slow pulse',
    kind: 'sign',
    phrases: [
      'slow|low pulse|heart|heartbeat|heartrate|hr rate|beat?',
      'pulse|heart|heartrate|hr ~4 slow|slowly|slowed|30|32|34|35|36|38|40|42|44|low',
      'bradycardia|bradycardic',
      'heart block',
    ],
    except: ['low heart risk', 'pulse|heart ~3 not slow|low'],
  },
  {
    code: 'methotrexate-daily',
    name: 'Methotrexate taken too often',
    kind: 'symptom',
    phrases: [
      'methotrexate|mtx ~10 every day|single|night|morning',
      'methotrexate|mtx ~10 daily|twice|double|doubled|extra|overdose|days',
      'every|each day|morning|night ~6 methotrexate',
      'daily|double|doubled|twice|extra|wrong|much ~5 methotrexate',
    ],
    except: ['methotrexate ~10 days ago', 'folic ~3 daily|every', 'methotrexate ~10 not|never|instead daily|every'],
  },
  {
    code: 'trimethoprim',
    name: 'Trimethoprim or co-trimoxazole',
    kind: 'medicine',
    phrases: ['trimethoprim|cotrimoxazole|septrin|bactrim', 'co trimoxazole'],
  },
  {
    code: 'thyroid-storm-named',
    name: 'Thyroid storm named',
    kind: 'condition',
    phrases: ['thyroid storm|crisis', 'thyrotoxic crisis|storm'],
  },
  {
    code: 'thyroid-drug-stopped',
    name: 'Stopped thyroid treatment',
    kind: 'risk',
    phrases: [
      'stopped|missed|ran|run|without|skipped|forgot|off|quit ~5 carbimazole|methimazole|propylthiouracil|ptu',
      'carbimazole|methimazole|propylthiouracil ~3 stopped|missed|ran|finished',
      'radioactive iodine|radioiodine',
    ],
  },
  {
    code: 'many-tablets',
    name: 'Many tablets at once',
    kind: 'symptom',
    phrases: [
      'took|taken|swallowed|had five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|5|6|7|8|9|10|12|15|20|25|30|40 of my|her|his|the|mums|dads|grans',
      'took|taken|swallowed a? handful|bottle|box|strip|packet',
    ],
    except: ['handful of times', 'box|packet ~2 week|month|a day'],
  },
]
