import type { Concept } from './concept.ts'

const tenths = (from: number, to: number) =>
  Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, index) => ((from * 10 + index) / 10).toFixed(1)).join(
    '|',
  )

/** Dangers of the body in the words of those who stand beside it; each is a kind of a plainer concept, or a cue for one rule. */
export const graveSigns: readonly Concept[] = [
  {
    code: 'chest-sat-on',
    name: 'Chest pain like a weight',
    kind: 'symptom',
    is: ['cardiac-chest-pain'],
    phrases: [
      'chest|breastbone|sternum ~3 like|as ~3 someone|somebody|something|elephant|weight|person|man|lorry|truck|horse|cow|sandbag ~1 sitting|sat|sits|standing|stood|stamping|kneeling|leaning|pressing|pushing on|down',
      'chest ~4 squeeze|squeezes her|him|me|har',
      // Speech to text.
      'chess pain|pains|tightness',
    ],
    except: ['baby|toddler|dog|cat|kid ~4 chest'],
  },
  {
    code: 'weight-like-anvil',
    name: 'Feeling of a great weight',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'weight|pressure|heaviness|heavy ~6 like an|a anvil|elephant|ton|slab|brick|bricks|boulder',
      'like an|a anvil|elephant|ton ~2 on|in',
    ],
  },
  {
    code: 'comes-at-rest-too',
    name: 'Also at rest now',
    isCue: true,
    kind: 'symptom',
    is: ['chest-pain-persisting'],
    phrases: [
      'now|even|also ~4 sitting|resting|rest|lying|bed ~2 too|also|aswell',
      'now ~2 when|while|just sitting|resting|lying ~1',
    ],
  },
  {
    code: 'limb-not-mine',
    name: 'Limb or side that feels strange',
    kind: 'sign',
    is: ['weakness-one-side'],
    isNegation: true,
    phrases: [
      'left|right|whole|one ~1 side|arm|leg|hand|half ~4 wasnt|isnt|not mine|there',
      'left|right|whole|one ~1 side|arm|leg|hand|half ~4 didnt|doesnt|not feel like? mine',
      'left|right|whole|one ~1 side|arm|leg|hand|half ~4 belong|belonged|belongs ~2 else|someone|somebody',
    ],
    except: ['hand side ~6', 'on|to the|my|your left|right side|hand ~3 wasnt|isnt there'],
  },
  {
    code: 'mouth-bent',
    name: 'Facial droop',
    kind: 'sign',
    is: ['face-droop'],
    phrases: [
      'mouth|face|lip|lips ~3 bend|bends|bent|bending|twist|twists|twisting|tilt|tilted|shift|shifted|turned ~3 one|left|right side',
    ],
    except: ['dentist|tooth|filling|anaesthetic ~10 mouth|face|lip|lips'],
  },
  {
    code: 'swole-up',
    name: 'Swelling of tongue or throat',
    kind: 'sign',
    is: ['tongue-throat-swelling'],
    phrases: ['tongue|throat ~3 swole|swoll|swell|swells'],
    except: ['bit|bitten|burnt|burned ~3 tongue', 'sore|glands|tonsils ~6 swole|swell|swells'],
  },
  {
    code: 'veil-before-eye',
    name: 'Curtain or shadow over vision',
    kind: 'symptom',
    is: ['curtain-vision'],
    phrases: [
      'flash|flashes|flashing|floater|floaters|lightning|sparkles ~12 dark|black|grey|gray ~1 veil|curtain|shadow|shutter|arc|crescent',
      'eye|vision|sight ~6 dark|black|grey|gray veil|curtain|shutter|blind|arc|crescent',
    ],
    except: ['under ~3 eye|eyes'],
  },
  {
    code: 'blood-by-the-cup',
    name: 'Large haemoptysis',
    kind: 'symptom',
    is: ['large-haemoptysis'],
    phrases: [
      'hack|hacked|hacking|cough|coughed|coughing|spit|spitting|spat ~3 blood ~5 mug|mugful|cup|cupful|glass|bowl|eggcup|pint|jug|sink',
    ],
    except: ['blood ~3 cup|mug of ~1 tea|coffee', 'drop|streak|fleck|speck|tiny|tinge ~6 blood'],
  },
  {
    code: 'bladder-not-emptied',
    name: 'Urinary retention',
    kind: 'symptom',
    is: ['urinary-retention'],
    isNegation: true,
    phrases: [
      'bladder ~1 not|hasnt|wont|never ~1 emptied|empty|emptying|drained ~2 # hour|hours',
      'havent|hasnt|not|didnt emptied|empty ~2 bladder ~3 # hour|hours',
    ],
  },
  {
    code: 'acid-on-skin',
    name: 'Chemical burn',
    kind: 'sign',
    is: ['burn-serious'],
    phrases: [
      'acid|alkali|lye|quicklime|caustic ~6 splashed|splash|spilled|spilt|spill|thrown|threw|poured|sprayed|squirted|lab|school|work|factory ~8 face|hand|hands|arm|arms|skin|leg|legs|body|neck',
      'splashed|spilled|spilt|spill|thrown|threw|poured|sprayed|squirted ~3 acid|alkali|lye|quicklime|caustic ~6 face|hand|hands|arm|arms|skin|leg|legs|body|neck',
      'hand|hands|face|skin|arm|arms ~6 rinsing|rinsed|rinse ~6 acid|alkali|caustic',
    ],
    except: [
      'salicylic|glycolic|hyaluronic|lactic|azelaic|folic|uric|citric|ascorbic|amino|stomach|kojic|retinoic|tranexamic acid',
      'acid reflux|peel|serum|cream|toner|stomach',
    ],
  },
  {
    code: 'inhaler-by-the-hour',
    name: 'Reliever needed within the hour',
    kind: 'symptom',
    is: ['severe-asthma'],
    phrases: [
      'inhaler|puffer|ventolin|salbutamol|blue|reliever|nebuliser|nebulizer ~2 every 10|15|20|30|40|ten|fifteen|twenty|thirty mins|min|minutes|minute',
      'inhaler|puffer|ventolin|salbutamol|reliever ~2 every half ~1 hour',
    ],
    except: ['newborn|check|checks|obs ~4 every'],
  },
  {
    code: 'slow-and-nodding',
    name: 'Slow breathing',
    kind: 'sign',
    is: ['slow-breathing'],
    phrases: ['# breaths a|per min|minute', 'breathing ~2 slowing|slower'],
    except: [
      '12|14|15|16|18|20|22|24|25|26|28|30|32|35|36|38|40|42|44|45|48|50|52|54|55|56|58|60|62|64|65|68|70|72|75|80 breaths a|per min|minute',
      'breathing slower ~4 calm|relax*|helps|exercise|yoga|asleep',
    ],
  },
  {
    code: 'meningitis-about',
    name: 'Case of meningitis nearby',
    isCue: true,
    kind: 'risk',
    phrases: [
      'meningitis|meningococcal|mening ~3 going|outbreak|case|cases|halls|around|round',
      'case|cases|outbreak ~2 meningitis|meningococcal',
      'friend|flatmate|roommate|classmate|housemate|boy|girl|someone ~4 has|had|got|with|died|diagnosed ~2 meningitis|meningococcal',
    ],
    except: ['vaccine|vaccination|jab|leaflet|talk ~6 meningitis|meningococcal'],
  },
  {
    code: 'bitten-by-unknown',
    name: 'Bite of an unknown creature',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'bitten|bit|bite|stung ~3 something|unknown|creature|thing|it',
      'bite|bitten|leg|ankle|foot|hand ~6 two|2 ~1 dots|holes|punctures|fangs|teeth',
      'fang marks|mark',
    ],
    except: ['bit|bite of ~2', 'bit it|something ~2 hard|crunchy|off'],
  },
  {
    code: 'lids-drooping',
    name: 'Drooping eyelids',
    kind: 'sign',
    phrases: [
      'eyelid|eyelids|lids ~2 droop|drooping|drooped|droopy|dropping|heavy|falling|hanging|closing',
      'droop|drooping|droopy|dropping ~1 eyelid|eyelids|lids',
      'cant|cannot|couldnt keep|hold|lift ~2 eyelids|eyelid|lids',
      'ptosis',
    ],
    except: [
      'years|always|born|botox|cosmetic|tired|age ~6 eyelid|eyelids|lids',
      'eyelids|eyelid ~4 years|always|botox|age',
    ],
  },
  {
    code: 'under-right-ribs',
    name: 'Pain under the right ribs',
    kind: 'symptom',
    is: ['upper-abdominal-pain'],
    phrases: [
      'colicky|colic|pain|pains|ache|aches|agony|hurts|hurting|tender|sore|cramp|cramps ~3 under|below|beneath ~2 right ~1 rib|ribs|ribcage',
      'right ~1 rib|ribs|ribcage ~2 colicky|pain|pains|agony|hurts|tender',
    ],
    except: ['fell|punched|kicked|tackle|bruise|pregnant ~8 rib|ribs|ribcage'],
  },
  {
    code: 'belly-to-shoulder',
    name: 'Shoulder-tip pain',
    kind: 'symptom',
    is: ['shoulder-tip-pain'],
    phrases: [
      'pain|hurts|hurting|ache|agony ~8 belly|tummy|stomach|abdomen|pelvis ~5 up|into|to|in ~2 shoulder|shoulders',
    ],
    except: ['backpack|lifting|gym ~8 shoulder|shoulders'],
  },
  {
    code: 'lids-like-balls',
    name: 'Swollen eyelids',
    kind: 'sign',
    is: ['eye-socket-swelling'],
    phrases: [
      'eye|eyes|lid|lids|eyelid|eyelids ~3 like|size ~2 golf|plum|plums|conkers|tennis|grapes|balloon|balloons',
    ],
  },
  {
    code: 'bmi-with-tenths',
    name: 'Very low body mass index',
    kind: 'sign',
    is: ['bmi-very-low'],
    phrases: [`bmi is|of|was|now|at|down? to|is? ${tenths(9, 14.9)}`],
  },
  {
    code: 'blood-result-deadly',
    name: 'Blood result that endangers life',
    kind: 'sign',
    phrases: [
      `potassium ~3 ${tenths(1.5, 2.5)}|${tenths(6.5, 8.9)}`,
      `potassium|k level|of|is|was ${tenths(1.5, 2.5)}|${tenths(6.5, 8.9)}`,
      `sodium ~3 ${Array.from({ length: 20 }, (_, index) => 100 + index).join('|')}`,
      `lactate ~2 ${tenths(4, 9.9)}`,
    ],
    except: ['potassium|sodium ~3 mg|tablet|tablets|foods'],
  },
  {
    code: 'some-tablets-named',
    name: 'A number of tablets of a medicine',
    isCue: true,
    kind: 'symptom',
    phrases: [
      '5|6|7|8|9|10|12|14|15|16|18|20|24|25|28|30|40|50|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty propranolol|amitriptyline|codeine|tramadol|diazepam|zopiclone|sertraline|citalopram|quetiapine|metformin|bisoprolol|amlodipine|gliclazide|digoxin|oxycodone|morphine|venlafaxine|pregabalin|gabapentin|mirtazapine|fluoxetine|lithium|olanzapine|aspirin|ibuprofen|nytol|xanax|valium|benadryl|paracetamol ~2 40s|10s|50s|25s|5s|i|think|now|and|feel|feeling',
    ],
    except: ['mg|ml|prescribed|order|repeat|pack|box|script|supply|collect|given ~4 #', '# mg'],
  },
  {
    code: 'dose-by-several',
    name: 'Doses given by several people',
    kind: 'symptom',
    is: ['double-dose'],
    phrases: [
      'calpol|paracetamol|ibuprofen|nurofen|tylenol|motrin|medicine|dose|tablets|meds|insulin|antihistamine ~4 so|also did|has|had|gave ~2 husband|wife|dad|mum|mom|nan|gran|granny|grandma|carer|partner|nurse|sister',
    ],
  },
  {
    code: 'blood-from-behind',
    name: 'Blood in the stool',
    kind: 'symptom',
    is: ['blood-in-stool'],
    phrases: [
      'blood|clots ~4 back end|passage',
      'blood|clots ~4 backside|behind|bumhole',
      'loo|toilet|bowl|pan ~2 full|filled|red ~2 blood|clots|it',
    ],
    except: ['back end ~2 of|month|year', 'pressure|test|tests ~4'],
  },
  {
    code: 'tar-passed',
    name: 'Black tarry stool',
    kind: 'symptom',
    is: ['black-stool'],
    phrases: [
      'tar ~5 poo|poop|stool|toilet|bottom|bum|loo|motion|bowels',
      'poo|poop|stool|stools|motion|bowels|toilet ~5 tar',
    ],
    except: ['cigarette|tobacco|road|roof|shampoo|beach ~6 tar'],
  },
  {
    code: 'meter-reads-lo',
    name: 'Glucose below what the meter can read',
    kind: 'sign',
    is: ['very-low-reading', 'low-glucose-said'],
    phrases: ['meter|libre|dexcom|sensor|machine ~1 says|reads|showing|reading|shows|said ~1 lo'],
  },
  {
    code: 'poison-in-mouth',
    name: 'Poison in the mouth',
    kind: 'symptom',
    is: ['poison-ingestion'],
    phrases: [
      'weedkiller|bleach|antifreeze|paraquat|turps|petrol|diesel|acid|descaler|pesticide|insecticide|detergent|dettol|caustic ~8 into|in ~2 mouth',
      'mouth ~4 weedkiller|bleach|antifreeze|paraquat|turps|petrol|diesel|descaler|pesticide|insecticide|caustic',
    ],
    except: ['mouth ~2 wash|ulcer|tray', 'bleach ~2 teeth|tray|hair'],
  },
  {
    code: 'night-on-floor',
    name: 'Long time on the floor',
    kind: 'symptom',
    is: ['long-lie'],
    phrases: ['on ~1 floor since|from|all|overnight ~2 night|yesterday|evening'],
    except: ['sleep|slept|sleeping|mattress|toys|clothes|camp ~6 floor'],
  },
  {
    code: 'pupil-unequal',
    name: 'Unequal pupils',
    kind: 'sign',
    is: ['skull-fracture-sign'],
    phrases: [
      'one|left|right pupil ~2 big|bigger|huge|larger|blown|wide|dilated',
      'pupils ~3 different|uneven|unequal ~1 size|sizes?',
    ],
    except: ['always|born|years ~6 pupil|pupils', 'drops|optician ~8 pupil|pupils'],
  },
  {
    code: 'lips-smacking',
    name: 'Staring with smacking of the lips',
    kind: 'sign',
    is: ['seizure'],
    phrases: [
      'staring|stare|stares|blank ~4 smacking|smack|chewing ~1 lips|mouth',
      'smacking ~1 lips ~6 staring|answer|respond|blank',
    ],
    except: ['food|tasty|hungry ~6 smacking'],
  },
  {
    code: 'skin-crackles',
    name: 'Crackling under the skin',
    kind: 'sign',
    phrases: [
      'skin|neck|chest|face ~4 crackles|crackly|crackling|crunchy|crackle ~2 like|under|when|touch|press',
      'bubble wrap ~4 skin|neck|chest',
      'crackles|crackling|crackly ~3 bubble wrap',
    ],
    except: ['knee|joint|neck ~2 crackles|crackling ~2 when ~2 turn|move|bend'],
  },
  {
    code: 'struck-in-a-second',
    name: 'Thunderclap headache',
    kind: 'symptom',
    is: ['thunderclap-headache'],
    phrases: [
      'came|hit|started|struck ~2 in|within a|one ~1 second|seconds|instant|flash ~10 head|headache',
      'head|headache ~8 came|hit|started|struck ~2 in|within a|one ~1 second|seconds|instant|flash',
      'switch|light flicked|flipped|went ~8 head|headache',
    ],
    except: ['lump|rash|spot|spots|itch|cramp ~6 head'],
  },
  {
    code: 'lightning-back',
    name: 'Shooting pains down the back',
    kind: 'symptom',
    is: ['back-pain', 'shocks-down-spine'],
    phrases: [
      'back|spine ~3 lightning|electric ~1 pain|pains|shock|shocks|bolts|jolts',
      'lightning|electric pain|pains|shock|shocks|bolts ~3 back|spine',
    ],
  },
  {
    code: 'sick-all-over',
    name: 'Vomiting',
    kind: 'symptom',
    is: ['vomiting'],
    phrases: ['sick|vomit all over|down ~1 her|him|me|herself|himself|myself|floor|bed', 'covered in ~1 sick|vomit'],
  },
]
