import type { Concept } from './concept.ts'

/** How a complaint goes, and what medicines have to do with it: new, missed, given twice, tried in vain, overdue for a check. */
export const courseAndMedicine: readonly Concept[] = [
  {
    code: 'comes-back',
    name: 'Comes back again and again',
    kind: 'symptom',
    is: ['treatment-failed'],
    phrases: [
      'third|3rd|fourth|4th|fifth|5th|sixth time ~2 since|this|in|now|i',
      'keeps|keep|kept coming|flaring|getting|building back|up|it|them|these',
      'again and again',
      'i|always|often get|getting headaches|nosebleeds|migraines',
      'recurrent|recurring',
      'only|just helped|worked|lasted|cleared for',
      'came|come|coming straight|right? back',
    ],
    except: [
      'bloods|results|letter|scan|test|tests|xray ~2 came|come|coming back',
      'third|3rd trimester',
      'come|came|coming back home|from|to|in|for|tomorrow|later',
    ],
  },
  {
    code: 'shop-treatment-tried',
    name: 'Treatment did not help',
    kind: 'symptom',
    is: ['treatment-failed'],
    isNegation: true,
    phrases: [
      'not|isnt|arent|doesnt|dont|hardly doing|done|do ~1 much|anything|lot|thing|trick',
      'tried|used ~6 twice|loads|lots|everything|months|weeks',
      'despite|spite of? ~3 cream|creams|clotrimazole|ointment|drops|antihistamine|antihistamines|tablets|treatment|lotion|shampoo|steroid',
      'cream|creams|drops|ointment|lotion|shampoo|steroid|washes|wash|gel|tablets ~2 no|little|not|isnt|arent|hasnt|doesnt ~2 use|help|helping|helped|working|difference|better|enough',
    ],
  },
  {
    code: 'no-strength-to-rise',
    name: 'Cannot work, leave the house or look after oneself',
    kind: 'symptom',
    is: ['life-on-hold'],
    isNegation: true,
    phrases: [
      'cant|cannot|couldnt|dont|not|hardly|barely|struggle|struggling ~2 get|getting out of bed',
      'cant|cannot|couldnt|hardly|struggle|struggling ~2 face work|people|anyone|school',
    ],
  },
  {
    code: 'panic-often',
    name: 'Frequent panic attacks',
    kind: 'symptom',
    is: ['life-on-hold'],
    phrases: [
      'panic attack|attacks ~4 every|most|daily|several|constantly|twice|nearly|almost day|days|a|week|all?',
      'daily|constant panic|attacks',
    ],
    except: ['panic attack|attacks ~4 every|twice a? few? month|months|year|years'],
  },
  {
    code: 'weight-drops',
    name: 'Weight loss',
    kind: 'symptom',
    is: ['weight-loss'],
    phrases: [
      'dropping|shedding|shed ~2 weight|stone|pounds|kilos|kg|lbs',
      'weight ~2 dropping|falling|dropped|gone|melting|plummeting off|down?',
      'clothes|trousers|belt|jeans ~4 loose|falling|hanging',
      '# kg|kilos|stone|pounds|lbs lighter|less|down ~',
    ],
    except: [
      'diet|dieting|trying|slimming|ozempic|mounjaro|wegovy|gym ~8 weight|kg|stone|pounds|kilos',
      'weight|kg|stone|pounds|kilos ~8 diet|dieting|trying|slimming|ozempic|mounjaro|wegovy',
    ],
  },
  {
    code: 'new-medicine',
    name: 'Medicine started lately',
    kind: 'risk',
    phrases: [
      'started|start|starting|begun|began|commenced|new|put|switched ~3 on|taking|to? sertraline|citalopram|escitalopram|fluoxetine|paroxetine|venlafaxine|mirtazapine|duloxetine|amitriptyline|amlodipine|ramipril|lisinopril|losartan|candesartan|bisoprolol|metformin|statin|atorvastatin|simvastatin|rosuvastatin|omeprazole|naproxen|gabapentin|pregabalin|antidepressant|hrt|pill|levothyroxine|topiramate|propranolol|doxycycline|nitrofurantoin|amoxicillin|antibiotic|antibiotics',
      'since|after starting|started|start|taking ~2 tablet|tablets|pill|pills|medication|meds|medicine|statin|patch|patches|injection|antibiotic|antibiotics',
      'new tablet|tablets|medication|meds|medicine|pill|pills|inhaler',
      'side effect|effects',
    ],
    except: ['any|what|no|about|of side effect|effects', 'started ~3 pill ~4 years'],
  },
  {
    code: 'missed-antiepileptic',
    name: 'Missed epilepsy medicine',
    kind: 'risk',
    isNegation: true,
    phrases: [
      'missed|miss|run|ran|without|forgot|forgotten|skipped|stopped|no|not|havent|hasnt|out ~5 epilepsy|seizure|epileptic|keppra|levetiracetam|lamotrigine|lamictal|valproate|epilim|depakote|carbamazepine|tegretol|phenytoin|topiramate|lacosamide ~1 tablet|tablets|meds|medication|medicine|medicines|pills|dose|doses',
      'missed|run|ran|without|forgot|skipped|stopped|havent|out ~4 keppra|levetiracetam|lamotrigine|lamictal|valproate|epilim|depakote|carbamazepine|tegretol|phenytoin|lacosamide',
    ],
    except: [
      'not|never missed|forgotten|forgot|skipped',
      'what ~4 miss|missed|forget',
      'if i|he|she ~ miss|missed|forget|forgot|skip',
    ],
  },
  {
    code: 'given-again',
    name: 'Extra or double dose',
    kind: 'symptom',
    is: ['double-dose'],
    phrases: [
      'gave|given me|him|her|them ~2 it|them|one|dose|tablets|tablet|same|another again|twice|too',
      'two|2|double lots|lot|doses ~4 hour|hours|minutes|of|in|today|tonight|together|at',
      'tablet|tablets|pill|pills|dose|medicine|meds|medication|insulin ~4 then|and ~2 again|another|repeated',
    ],
    except: [
      'started|start|begin|restart|come|came ~4 again',
      'two|2 doses ~ vaccine|jab|jabs|vaccination',
      'again ~2 tomorrow|next|if',
    ],
  },
  {
    code: 'loses-way',
    name: 'Loses the way',
    kind: 'sign',
    phrases: [
      'got|gets|getting lost ~6 driving|walking|way|home|shop|shops|road|street|town|village|familiar',
      'lost her|his|the|my way',
      'left|leaves|leaving ~4 gas|cooker|stove|oven|hob on',
    ],
    except: ['lost ~ weight'],
  },
  {
    code: 'tremor-at-rest',
    name: 'Tremor at rest or slowness',
    kind: 'sign',
    is: ['parkinsonism'],
    phrases: [
      'tremor|shake|shaking|shakes|trembling ~6 rest|resting|still|relaxed|lap',
      'writing|handwriting ~4 tiny|small|smaller|shrunk|shrinking|cramped|tinier',
      'resting|rest tremor',
    ],
    except: ['tremor|shake ~4 rest ~2 of'],
  },
  {
    code: 'medicine-unsafe-in-pregnancy',
    name: 'Medicine to be checked in pregnancy',
    kind: 'medicine',
    phrases: [
      'ramipril|lisinopril|enalapril|perindopril|losartan|candesartan|valsartan|irbesartan|valproate|epilim|depakote|topiramate|carbamazepine|phenytoin|warfarin|methotrexate|isotretinoin|roaccutane|accutane|statin|atorvastatin|simvastatin|rosuvastatin|lithium|carbimazole|mycophenolate|acitretin|leflunomide',
    ],
  },
  {
    code: 'after-vaccine',
    name: 'Soreness after a vaccine',
    kind: 'symptom',
    phrases: [
      'jab|jabs|vaccine|vaccination|booster|injection ~12 arm ~3 sore|aching|aches|ache|hurts|tender|stiff|dead|heavy|red',
      'sore|aching|achy|stiff|tender arm ~8 jab|jabs|vaccine|vaccination|booster',
      'arm ~3 sore|aching|aches|ache|hurts|tender|stiff ~6 jab|jabs|vaccine|vaccination|booster',
      'jab|vaccine|vaccination|booster ~6 feel|feeling|felt ~2 achy|tired|rough|rubbish|shivery|grotty',
    ],
    except: ['jab|vaccine|vaccination|booster|injection ~6 months|weeks|years ago'],
  },
  {
    code: 'fluttering',
    name: 'Palpitations',
    kind: 'symptom',
    is: ['palpitations'],
    phrases: [
      'fluttering|flutters|flutter again|for|in|still|today|now|all|on',
      'had|have|having|feel|feeling fluttering|flutters',
    ],
    except: [
      'baby|bump|womb|eye|eyelid|lid|stomach|tummy|belly|butterflies|muscle ~6 flutter*',
      'flutter* ~6 baby|bump|womb|eye|eyelid|lid|stomach|tummy|belly|ear',
      'atrial flutter',
    ],
  },
  {
    code: 'long-standing',
    name: 'Long-standing complaint',
    kind: 'risk',
    phrases: [
      'all my life',
      'since childhood|birth|forever',
      'for|since|over|past|last ~2 years|yrs|decades',
      '# years|yrs ~ same|now|unchanged|doesnt|no',
      'years|ages ago|now|same|always|old|standing',
      'always had|been|have ~',
    ],
    except: [
      'dry|after|married|work|worked|working|lived|living|smoke|smoked|smoking|well|fine|clear|free|being|clean|sober|vegan|diabetic ~3 for|over|since|in ~2 years|yrs',
      'not|never been|had ~3 for ~2 years|yrs',
      'again|started|new|suddenly|worse ~12 years|yrs',
      'years|yrs ~12 again|started|suddenly|worse|changed',
    ],
  },
  {
    code: 'monitoring-missed',
    name: 'Overdue blood test for a medicine',
    kind: 'social',
    isNegation: true,
    phrases: [
      'lithium|methotrexate|warfarin|inr|azathioprine|clozapine|amiodarone|leflunomide|carbimazole ~6 blood|bloods|test|tests|check|monitoring|inr|level ~8 missed|overdue|late|forgot|skipped|behind',
      'missed|overdue|late|forgot|skipped ~6 lithium|methotrexate|warfarin|inr|azathioprine|clozapine|amiodarone ~4 blood|bloods|test|tests|check|monitoring|inr|level',
    ],
  },
  {
    code: 'bigger-now',
    name: 'getting bigger',
    kind: 'risk',
    is: ['symptoms-worsening'],
    phrases: [
      'slowly|getting|gets|got|growing|steadily bigger|larger|wider',
      'bigger|larger every|each day|week',
      'growing ~1 in? size',
      'spread|spreads|spreading over|to|across|up|down|since',
    ],
    except: ['bump|baby|belly ~ bigger', 'not|isnt getting|got|growing|spreading'],
  },
]
