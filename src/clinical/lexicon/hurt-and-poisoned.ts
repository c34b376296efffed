import type { Concept } from './concept.ts'

const DRUGS =
  'gliclazide|glipizide|glimepiride|metformin|insulin|amlodipine|nifedipine|diltiazem|verapamil|bisoprolol|propranolol|atenolol|digoxin|flecainide|amiodarone|clonidine|ramipril|lisinopril|losartan|furosemide|amitriptyline|nortriptyline|sertraline|citalopram|fluoxetine|venlafaxine|mirtazapine|quetiapine|olanzapine|clozapine|risperidone|haloperidol|lithium|diazepam|lorazepam|temazepam|zopiclone|methadone|buprenorphine|morphine|oxycodone|fentanyl|tramadol|codeine|cocodamol|warfarin|apixaban|rivaroxaban|methotrexate|colchicine|theophylline|baclofen|gabapentin|pregabalin|carbamazepine|valproate|levothyroxine|thyroxine|iron|aspirin|quinine|chloroquine|hydroxychloroquine|sildenafil|viagra'
const CHILD =
  'child|toddler|baby|son|daughter|kid|grandson|granddaughter|boy|girl|grandchild|niece|nephew|twins|old|lo|infant'

/** Injuries, poisons and ill children told in words that name the cause and leave the symptom out. */
export const hurtAndPoisoned: readonly Concept[] = [
  {
    // One tablet of a sulfonylurea, a calcium blocker, a tricyclic or an opioid can kill a small child (TOXBASE).
    code: 'child-had-a-drug',
    name: 'Medicine taken by a child',
    kind: 'symptom',
    is: ['child-took-medicine'],
    phrases: [
      `${CHILD} ~2 had|took|taken|ate|eaten|swallowed|chewed|licked|sucked|drank ~3 grandads|grandpas|grandmas|grannys|grans|nans|nanas|mums|moms|dads|sisters|brothers|uncles|aunties|husbands|wifes|neighbours ${DRUGS}`,
      `${CHILD} ~2 ate|eaten|swallowed|chewed|licked|sucked ~4 my|the|a|some|our|his|her ${DRUGS}`,
      `${CHILD} ~2 got|gotten|getting into|at|hold ~3 ${DRUGS}`,
    ],
    except: ['prescribed|prescription|dose|doctor|gp|vet|dog|cat ~8 had|took|taken', 'had ~2 own'],
  },
  {
    code: 'poison-swallowed-by',
    name: 'Toxic substance swallowed',
    kind: 'symptom',
    is: ['poison-ingestion'],
    phrases: [
      'bleach|antifreeze|detergent|weedkiller|disinfectant|cleaner|descaler|turpentine|petrol|paraffin|perfume|sanitiser|sanitizer|vape|eliquid|nicotine|cigarette|varnish|poison|berries|mushroom|mushrooms|pod|liquitab|mothball ~2 swallowed|drunk|eaten|licked|ingested|drank|sucked ~1 by',
    ],
    except: ['by ~2 dog|cat|puppy|kitten|rabbit'],
  },
  {
    code: 'baby-jerks',
    name: 'Jerking in a baby',
    isCue: true,
    kind: 'sign',
    phrases: ['jerking|jerky|jerks|twitching|twitches|cycling'],
    except: [
      'sleep|asleep|sleeping|startle|startled|startles|moro|hiccups|hiccup|noise|reflex|milestone ~8 jerking|jerky|jerks|twitching|twitches|cycling',
      'jerking|jerky|jerks|twitching|twitches|cycling ~8 sleep|asleep|sleeping|startle|startled|startles|moro|hiccups|noise|reflex|bike',
    ],
  },
  {
    code: 'number-as-fever',
    name: 'A number that is a temperature',
    isCue: true,
    kind: 'sign',
    phrases: ['has|got|hit|hitting|at|with|is|reads|reading|says|shows|showing 38|39|40|41'],
    except: [
      '38|39|40|41 weeks|days|hours|minutes|years|months|kg|kilos|tablets|pills|pounds|lbs|inches|cm|stitches|percent|mg|ml|spots|miles|euros|per',
    ],
  },
  {
    code: 'a-bang',
    name: 'A blow',
    isCue: true,
    kind: 'symptom',
    phrases: ['after|since|from|got|took|had a|the|his|her|my bang|knock|whack|bash|blow|clash|punch|elbow'],
    except: ['door|big ~1 bang|knock', 'bang|knock|whack|blow ~3 knee|shin|elbow|toe|hand|finger|foot|ankle|arm|leg'],
  },
  {
    code: 'pooing-black',
    name: 'Black stool',
    kind: 'symptom',
    is: ['black-stool'],
    phrases: ['pooing|pooping|shitting|crapping ~1 black|tar|tarry'],
    except: [
      'iron|bismuth|liquorice|licorice|charcoal|pepto ~10 black',
      'black ~8 iron|bismuth|liquorice|charcoal|pepto',
    ],
  },
  {
    code: 'type-1-alone',
    name: 'Type 1 diabetes',
    kind: 'condition',
    is: ['type-1-diabetes'],
    phrases: [
      'type 1|one and|with|been|is|has|but? ~1 vomiting|vomited|sick|puking|throwing|ketones|thirsty|sugars|sugar|insulin|hypo|bm|bms',
    ],
    except: ['type 1|one allergy|error|reaction|respiratory|sma|collagen|wound'],
  },
  {
    code: 'fell-from-height',
    name: 'Fall from a height',
    kind: 'symptom',
    is: ['dangerous-mechanism'],
    phrases: [
      'fell|fallen|falling|jumped|dropped|tumbled from|off|out|through ~3 roof|scaffold|scaffolding|balcony|cliff|bridge|rooftop|attic|skylight',
      'fell|fallen|falling|jumped|dropped|tumbled ~3 # m|metre|metres|meter|meters',
      'fell|fallen|falling|jumped|dropped|tumbled ~3 ten|twelve|fifteen|twenty|thirty|10|12|15|20|25|30 feet|foot|ft',
      'fell|fallen|falling|jumped|dropped|tumbled from|off|out ~2 first|second|third|fourth|1st|2nd|3rd|top|upstairs|bedroom ~1 floor|storey|story|window|balcony',
    ],
    except: [
      'tile|tiles|cat|kitten|ball|phone|slate|branch|dog|snow|ice|leaf|leaves|gutter|satellite|dish|ornament|pot|toy|hat|aerial|bit|piece ~4 fell|fallen|falling|dropped',
      'fell|fallen|dropped ~2 my|the|our (phone|ball|toy|keys)',
      'bed|hamster ~3 fell|fallen',
    ],
  },
  {
    // BSSH: a small hole and little pain at first, and the finger is lost within hours.
    code: 'high-pressure-injection',
    name: 'High-pressure injection injury',
    kind: 'symptom',
    phrases: [
      'high pressure|pressured ~6 injected|injection|injecting|into ~3 finger|thumb|hand|palm|foot',
      'paint|grease|hydraulic|diesel|oil|sprayer|solvent|washer ~4 injected|injection|squirted|shot|fired|blasted|went ~2 into|in|through|under ~2 finger|thumb|hand|palm|skin|foot',
      'injected ~4 finger|thumb|hand|palm ~3 paint|grease|hydraulic|diesel|oil|solvent',
    ],
    except: ['paint|oil|grease ~4 on ~2 finger|thumb|hand', 'steroid|cortisone|trigger ~6 injection|injected'],
  },
  {
    code: 'myasthenia',
    name: 'Myasthenia gravis',
    kind: 'condition',
    phrases: ['myasthenia', 'myasthenic', 'myasthenia gravis', 'lambert eaton'],
  },
  {
    code: 'swallow-and-breathe',
    name: 'Trouble swallowing and breathing',
    kind: 'symptom',
    is: ['breathlessness', 'swallowing-difficulty'],
    phrases: [
      'struggling|struggle|hard|difficult|difficulty|trouble to? swallow|swallowing and|or|nor to? breathe|breathing',
      'struggling|struggle|hard|difficult|difficulty|trouble to? breathe|breathing and|or|nor to? swallow|swallowing',
    ],
  },
  {
    code: 'pacemaker-shocked',
    name: 'Defibrillator shock',
    kind: 'symptom',
    is: ['device-shock'],
    phrases: [
      'pacemaker|pacer ~2 shocked|shocking|zapped|zapping|kicked|jolted|fired',
      'shocked|zapped|jolted|shock|shocks by|from ~1 pacemaker|pacer',
    ],
  },
  {
    code: 'stone-in-kidney',
    name: 'Kidney stones',
    kind: 'condition',
    is: ['kidney-stones'],
    phrases: [
      'loin|flank|kidney|renal|ureter|ureteric|stent ~6 stone|stones',
      'stone|stones ~4 loin|flank|kidney|ureter|ureteric|stent',
    ],
    except: ['stone|stones ~2 weight|lost|heavy|gained', 'gall|gallbladder|bile ~3 stone|stones', '# stone'],
  },
  {
    // NICE NG253 and the notes of TRUS biopsy: instruments in the urinary tract are followed by sepsis within days.
    code: 'urinary-instrument',
    name: 'Operation on the urinary tract',
    kind: 'procedure',
    phrases: [
      'cystoscopy|ureteroscopy|lithotripsy|turp|turbt|nephrostomy',
      'prostate biopsy',
      'biopsy of|on the|my|his? prostate',
      'ureteric|kidney|jj stent ~3 put|changed|removed|in|out|fitted|placed',
      'stent put|changed|removed|fitted|placed ~6 kidney|loin|ureter|stone|stones',
    ],
    except: ['heart|coronary|cardiac ~4 stent', 'next|tomorrow|waiting|booked|before ~3 cystoscopy|biopsy'],
  },
  {
    code: 'chest-struck',
    name: 'Blow to the chest',
    kind: 'symptom',
    is: ['rib-injury'],
    phrases: [
      'steering|handlebar|handlebars|hoof|airbag|dashboard|boot|bat ~3 in|into|to|on|against|hit ~2 chest|ribs|breastbone|sternum',
      'chest|ribs|breastbone|sternum ~3 hit|struck|crushed|smashed|slammed|on|against ~2 steering|handlebar|handlebars|dashboard|wheel',
      'kicked|stamped|crushed|punched ~2 in|on ~1 chest|ribs',
    ],
  },
  {
    code: 'head-as-if-struck',
    name: 'Headache as if struck',
    kind: 'symptom',
    is: ['severe-headache'],
    phrases: [
      'head ~3 like|as ~5 hit|smashed|kicked|struck|whacked|clubbed ~3 bat|hammer|brick|shovel|axe|plank|club|sledgehammer',
      'head ~3 (kicked|hit|struck) by a horse|mule|donkey|train|truck|lorry|bus|brick',
      'like|as ~5 hit|smashed|kicked|struck|whacked|clubbed me|my|in|on|over|round ~3 head ~3 bat|hammer|brick|shovel|axe|plank|club|sledgehammer|with',
    ],
    except: ['hangover|hungover|flu|cold|drunk|drinking ~12 head', 'head ~12 hangover|hungover|flu|cold|drinking'],
  },
  {
    code: 'weight-not-pain',
    name: 'Weight or pressure on the chest',
    kind: 'symptom',
    isNegation: true,
    is: ['cardiac-chest-pain'],
    phrases: [
      'not|isnt|wouldnt|no|dont chest? pain exactly|really|as|so|such|more|just? but|more|its|just? ~4 elephant|anvil|weight|band|vice|squeezing|crushing|tightness ~3 sitting|chest|there|round|on',
      'not|isnt|wouldnt|dont ~2 pain but|more|rather ~4 elephant|anvil|weight|band|vice|squeezing ~3 chest',
    ],
    except: ['knee|back|foot|leg|head|ear ~8 weight|band|vice'],
  },
  {
    code: 'ear-pushed-out',
    name: 'Ear pushed forward',
    kind: 'sign',
    phrases: [
      'ear ~5 sticking|stick|sticks|pushed|poking|protruding|standing out|forward|forwards',
      'mastoid ~3 swollen|swelling|red|tender|lump|sore|painful|infection',
      'mastoiditis',
      'swelling|swollen|lump|red|redness ~2 behind ~2 ear',
    ],
    except: [
      'ears always|born|bat|plastic|pinned ~4',
      'surgery|years|glasses|piercing ~8 ear',
      'gland|glands|node|nodes ~4 ear',
    ],
  },
  {
    code: 'tiring-now',
    name: 'Getting tired with the effort',
    isCue: true,
    kind: 'sign',
    phrases: [
      'getting|becoming|growing|gets ~1 tired|exhausted|weaker|worn|knackered|drained',
      'too|so tired|exhausted|knackered to? breathe|breathing|talk|speak|cough',
      'wearing|tiring (him|her|me|himself|herself)? out',
    ],
    except: ['getting tired of', 'tired ~3 weeks|months|work|school'],
  },
  {
    code: 'not-oneself-old',
    name: 'Not as usual',
    isCue: true,
    kind: 'sign',
    phrases: [
      'seems|seem|seemed|been|acting|bit|little|feels ~1 off|odd|strange|funny|different|vague|wandery',
      'not ~1 himself|herself|right',
    ],
    except: ['off ~1 food|work|sick|school|milk', 'day|days|week|time off'],
  },
  {
    code: 'strong-urine',
    name: 'Strong or smelly urine',
    isCue: true,
    kind: 'sign',
    phrases: [
      'strong|smelly|dark|cloudy|stinky|pungent|stinking wee|urine|pee|water|piss',
      'wee|urine|pee|water ~2 strong|smells|smelly|dark|cloudy|stinks|pungent',
    ],
    except: ['water ~2 tap|fish|tank|pond'],
  },
  {
    code: 'fit-over',
    name: 'Seizure',
    kind: 'symptom',
    is: ['seizure'],
    phrases: ['stop|stopped|stopping fitting|convulsing|seizing'],
    except: [
      'coil|implant|kitchen|dress|jeans|clothes|trousers|shoes|ring|bra|shirt|uniform|lid|top|skirt|hat ~4 fitting',
      'fitting ~2 me|my|into|in|kitchens|kitchen|windows|carpets|carpet|boilers|tyres|doors|bathrooms|blinds',
    ],
  },
]
