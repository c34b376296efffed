import type { Concept } from './concept.ts'

const ON_FIRE =
  'pan|kitchen|oven|grill|dryer|sofa|curtains|scooter|battery|shed|bin|telly|tv|toaster|mattress|blanket|fryer|ebike|candle'

/** Poison, bad air, fire and eyes by what is seen, where nobody names the danger. */
export const bodyDangerShown: readonly Concept[] = [
  {
    code: 'week-of-tablets',
    name: 'A week of tablets at once',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      'swallowed|took|taken|had|eaten|ate ~3 whole|full|entire|all ~2 weeks|week|days|month|months ~3 tablets|pills|dosette|box|blister|tray|meds|medication|breakfast|once|go',
      'whole|full|entire ~1 week|weeks|month ~2 dosette|tablets|pills|blister|tray',
    ],
    except: [
      'whole|full|entire ~1 week|weeks|month ~2 ~2 course|antibiotic|antibiotics',
      'off|without|missed ~4 week|weeks',
    ],
  },
  {
    code: 'mouthful-of-poison',
    name: 'A mouthful of something that is no drink',
    kind: 'symptom',
    is: ['poison-ingestion'],
    phrases: [
      'mouthful|swig|gulp|sip|slug|drank|sucked|licked|chewed|swallowed|drunk|drinking|spat|mouth|ate|tasted|necked ~8 diffuser|plugin|freshener|potpourri|firelighter|firelighters|deodorant|hairdye|limescale|screenwash|deicer|turps|gramoxone|paraquat|sniper|kerosene|harpic|jik|domestos|zoflora|febreze|perfume|aftershave|peroxide|eliquid|jeyes|eucalyptus|camphor|wintergreen|olbas|bleach|antifreeze|weedkiller|white spirit?',
      'liquid|oil|fluid ~4 reed|diffuser|plugin|freshener|lamp|vape|eliquid ~6 drank|mouth|mouthful|swallowed|licked|sucked|baby|toddler',
      'mistook|mistaken|mixed|thought|thinking|instead ~4 bleach|white spirit|turps|acid|weedkiller|antifreeze|cleaner|petrol|paraffin|thinners ~2 for|of|was ~2 water|juice|squash|vodka|drink',
      'coke|pop|water|juice|lemonade|fanta bottle ~8 gramoxone|weedkiller|acid|bleach|petrol|kerosene|paraffin|turps|cleaner|chemical|pesticide|diesel|antifreeze|thinners',
    ],
    except: [
      'dog|cat|puppy|kitten ~4 licked|chewed|ate|drank|swallowed',
      'tasted|taste|mouth ~4 like ~3 perfume|bleach|petrol|chemical',
    ],
  },
  {
    code: 'street-opioid',
    name: 'Street opioid',
    kind: 'medicine',
    is: ['opioid-use'],
    phrases: [
      'm30|m30s|blues|percs|oxys|brown|gear|tar|lean|purple|nitazene|nitazenes|kpin ~6 took|taken|using|used|smoked|snorted|injected|banged|party|pill|tab|sniffed',
      'took|taken|using|used|smoked|snorted|injected|banged|sniffed ~4 m30|m30s|blues|percs|gear|skag|smack|tar|brown|lean|nitazene|oxys|blue',
      'belt|tourniquet|strap|needle|syringe|works|spoon ~4 arm|leg|groin|floor|beside|toilet|loo|bathroom',
    ],
    except: [
      'seat|fan|conveyor belt',
      'blood|vaccine|flu|jab|insulin|infusion|drip ~6 needle|arm',
      'took ~4 gear ~2 off',
      'brown ~2 stool|poo|wee|urine|discharge|phlegm',
    ],
  },
  {
    code: 'eyes-wont-open',
    name: 'Cannot be got to open the eyes or answer',
    kind: 'sign',
    is: ['not-waking'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|unable ~1 get him|her|them|mum|dad|gran|nan|grandad|mate|friend ~1 to? ~1 open|wake|respond|answer|speak|talk|stir|react ~2',
      'not|isnt|wont|doesnt|hardly|barely ~1 respond|responding|stir|stirring|rouse|rousing ~1 proper|properly|to|when|much|at|fully',
      'falls|falling|drops|dropping|drifts|drifting|nods|nodding|slip ~1 back? asleep|off|out ~2 mid|during|while|halfway|midway|when|talking|speaking ~2 sentence|talking|speaking|eating|conversation|word|me|us?',
      'asleep mid|halfway ~2',
    ],
    except: [
      'get him|her|them to ~1 open|answer|talk ~3 mouth|bowels|up|door|letter|phone|about',
      'glued|sticky|crust*|gunk|pus ~8 open',
      'open ~4 glued|sticky|crust*|gunk',
    ],
  },
  {
    code: 'dozy',
    name: 'Dozy',
    kind: 'sign',
    is: ['drowsy'],
    phrases: [
      'dozy|zonked|comatose|glazed',
      'only|just|always|keeps|keep|mostly sleeping ~2 since|days|day|all|time|and',
      'sleeping all the time|day',
    ],
    except: ['dozy ~2 driver|cow|me|idiot|teenager', 'zonked ~4 work|shift|gym', 'not ~1 sleeping'],
  },
  {
    code: 'limbs-beat',
    name: 'Limbs that beat or jump by themselves',
    kind: 'sign',
    is: ['jerking'],
    phrases: [
      'ankle|ankles|foot|feet|legs|leg|knees|arms|body|limbs ~4 beating|bouncing|tapping|jumping|jerk|jerking|jerky|drumming|kicking ~4 own|themselves|itself|stop|control|involuntar*',
      'jerky|jumpy|twitchy ~1 limbs|arms|legs|body|movements',
      'jaw|teeth ~2 grinding|clenched|clenching|chattering|gurning',
      'grinding|gurning ~2 jaw|teeth ~4 hot|sweat*|night|pills|tabs',
    ],
    except: ['restless legs', 'knee jerk', 'grind|grinding|clenching ~2 teeth|jaw ~4 dentist|sleep|stress|guard'],
  },
  {
    code: 'party-drug',
    name: 'Party drug',
    kind: 'risk',
    is: ['recreational-drugs'],
    phrases: [
      'e tab|tabs|pill|pills',
      'tab|tabs|pill|pills of e|ecstasy|mdma|molly',
      'pinger|pingers|mandy|molly|yokes|flakka|mcat|mkat|mephedrone|spice|ketamine|ket|ghb|acid|lsd|meth|crystal|tina|coke|cocaine|speed|mdma|ecstasy',
    ],
    except: [
      'acid ~1 reflux|folic|stomach|uric|burn|rain|drain|battery',
      'folic|stomach|uric|citric|hyaluronic|salicylic|lactic|ascorbic|hydrochloric|battery|amino|fatty|azelaic|mefenamic|tranexamic|fusidic|valproic|retinoic|acetic|glycolic acid',
      'speed ~1 up|limit|bump|dial|of',
      'coke|spice|crystal ~2 bottle|can|drink|rack|diet|zero|food',
      'like|diet coke|cola',
      'spice|speed|crystal|acid ~3 food|level|clear|splashed|eye|skin|face|walk*|drive|car|mph',
    ],
  },
  {
    code: 'lithium-brand',
    name: 'Lithium under a brand name',
    kind: 'medicine',
    is: ['lithium'],
    phrases: ['camcolit|priadel|liskonum|lithicarb|eskalith|quilonum'],
  },
  {
    code: 'tablets-for-overactive-thyroid',
    name: 'Tablets for an overactive thyroid',
    kind: 'medicine',
    is: ['antithyroid-drug'],
    phrases: [
      'overactive|hyperactive ~1 thyroid ~4 tablets|tablet|pills|medication|medicine|treatment|meds',
      'graves|thyrotoxicosis|hyperthyroid* ~4 tablets|tablet|pills|medication|medicine|meds',
      'tablets|tablet|pills|medication|medicine ~4 overactive|hyperactive|graves|hyperthyroid* ~1 thyroid?',
      'thyroid tablets ~2 carb*|overactive',
      'neomercazole|thiamazole|tapazole',
    ],
    except: [
      'graves|overactive|hyperactive ~8 levothyroxine|thyroxine|eltroxin',
      'overactive bladder ~4',
      'tablets ~4 overactive bladder',
    ],
  },
  {
    code: 'heads-together',
    name: 'Several with bad heads in one house',
    kind: 'risk',
    is: ['household-headache'],
    phrases: [
      'everyone|all|both|we|us|whole|kids|five|four|three ~8 splitting|banging|thumping|pounding|sore|bad|headache|headaches ~1 heads|head|headaches|and|headache? ~12 better|fine|goes|clears|gone|ok|lift|vanishes|outside|leave|lectures|work|school|out|air',
      'flame|pilot|flames ~4 orange|yellow|sooty|lazy ~12',
      'headache|headaches|heads|sick|dizzy|vomit* ~12 flame|pilot|flames ~5 orange|yellow|sooty|lazy',
    ],
    except: ['candle|gas hob|eyes ~4 flame', 'flame|flames ~4 yellow|orange ~4 discharge|rash'],
  },
  {
    code: 'engine-in-garage',
    name: 'Engine running in a closed place',
    kind: 'risk',
    is: ['faulty-heating-exposure'],
    phrases: [
      'garage|shed|workshop|barn|container|cabin ~4 engine|motor|generator|car|mower ~2 on|running|going|ticking|idling',
      'car|engine|motor|bike|generator|mower ~6 shut|closed|sealed ~2 garage|shed|workshop|doors|door|barn',
      'cherry|bright pink|red ~1 face|faced|cheeks|skin|lips',
    ],
    except: ['garage ~4 car ~3 service|mot|repair|fixed|picked'],
  },
  {
    code: 'fire-at-hand',
    name: 'Was close to a fire',
    kind: 'risk',
    phrases: [
      `${ON_FIRE} ~3 went|caught|burst|goes|blew|was|is|exploded ~1 up|fire|light|alight|flames|ablaze`,
      'house|flat|building|caravan|car ~2 fire|alight|ablaze|burning|burned|burnt',
      'put|beat|stamped|threw|smothered ~2 out ~3 flames|fire|it',
      'burning house|flat|building|car|caravan|room',
      'carried|pulled|dragged|rescued|got out|from of? ~2 burning|fire|smoke|blaze',
    ],
    except: [
      'fire ~1 alarm|drill|brigade|station|exit|fighter|extinguisher|works|place',
      'on fire ~4 skin|stomach|throat|chest|feels',
    ],
  },
  {
    code: 'airway-after-fire',
    name: 'Throat, lungs or spit changed after a fire',
    kind: 'sign',
    phrases: [
      'throat|lungs|chest|windpipe|airways ~3 scorched|raw|burnt|burning|burned|sore|tight|scalded|on|scratchy|rough|croaky|seared',
      'croaky|croak|hoarse|rasping|raspy|gravelly',
      'spit|phlegm|snot|mucus|saliva ~2 grey|gray|black|sooty|dark|speckled',
      'grey|gray|black|sooty ~1 spit|phlegm|snot|mucus|saliva',
      'muddled|headache|dizzy|confused|wheez*|cough*|breathless|sick|lightheaded',
    ],
  },
  {
    code: 'glue-for-drops',
    name: 'Something else put in the eye for drops',
    kind: 'symptom',
    is: ['chemical-in-eye'],
    phrases: [
      'superglue|glue|bleach|wart|verruca|corn|acid|nail|ear|olbas|eliquid|vape|peroxide|sanitiser|sanitizer ~8 eye drops|drop|dropper|wash',
      'mistook|mixed|thought|confused|grabbed|instead|mistake ~8 eye drops|drop|dropper|wash ~4',
      'glue|superglue ~8 lid|lashes|eyelid|eyelids|eyelashes',
    ],
    except: ['eye drops ~4 instead ~4 ointment|gel|cream', 'lash glue ~4 rash|itchy'],
  },
  {
    code: 'sees-only-red',
    name: 'Sees only red, black or fog',
    kind: 'symptom',
    is: ['visual-disturbance'],
    phrases: [
      'sees|see|seeing|saw ~1 only|just|nothing|nowt ~1 red|black|grey|dark|light|blur|blood|shadows|white|fog',
      'frosted|steamed|misted|foggy|greasy glass|window|windscreen|shower',
      'vision|sight|see ~3 like ~3 frosted|fog|foggy|misted|smoke|steam|cling|vaseline',
    ],
  },
  {
    code: 'flew-at-eye-while-working',
    name: 'Struck in the face while using a tool, sight changed',
    kind: 'symptom',
    is: ['penetrating-eye'],
    phrases: [
      'strimming|strimmer|grinding|grinder|hammering|hammer|drilling|drill|chiselling|welding|mowing|sawing|nailing ~14 vision|sight|blob|tears|blurry|blurred|foggy|pupil',
    ],
    except: ['gradually|years ~4'],
  },
  {
    code: 'lens-worn',
    name: 'Contact lens wear',
    kind: 'risk',
    is: ['contact-lens'],
    phrases: [
      'wear|wearing|wore|worn|napped|slept|showered|swam|swimming|left|kept ~3 dailies|monthlies|lenses|contacts|lens|fortnightlies',
      'dailies|monthlies|fortnightlies',
      'monthly|daily|soft|hard|gas|bandage lens|lenses',
    ],
    except: [
      'varifocal|reading|camera|sun ~1 lens|lenses',
      'lens|lenses ~4 cataract|implant|glasses|spectacles',
      'dailies ~2 news|papers',
    ],
  },
  {
    code: 'light-unbearable',
    name: 'Cannot bear light',
    kind: 'symptom',
    is: ['photophobia'],
    isNegation: true,
    phrases: [
      'sit|sitting|lie|lying|stay|staying|hide|hiding in|with the|a? ~1 dark|curtains|sunglasses|shade',
      'light|lights|brightness|sun|daylight|lamp|screen ~3 kills|killing|unbearable|agony|scream|screams|hurts|stabs|torture|horrible|murder',
      'cant|couldnt ~2 look|open|stand|bear|face ~3 light|lights|screen|daylight|window|sun|bright',
    ],
  },
  {
    code: 'eye-raging-red',
    name: 'Angry red eye',
    kind: 'symptom',
    is: ['painful-red-eye'],
    phrases: [
      'eye|eyes ~3 raging|angry|blood|bright|fiery|scarlet|beetroot|furious|livid red?',
      'raging|angry|fiery|scarlet ~1 red? eye|eyes',
    ],
    except: ['eye|eyes ~3 blood ~1 pressure|test|sugar'],
  },
  {
    code: 'throat-nasty',
    name: 'Sore throat, told as nasty or raw',
    kind: 'symptom',
    is: ['sore-throat'],
    phrases: [
      'nasty|bad|awful|raging|horrible|stinking|killer|raw|terrible|poorly|shocking|red throat',
      'throat ~2 nasty|agony|razor|razors|blades|glass|sandpaper|raw|killing|ulcerated',
      'tonsils ~2 up|swollen|pus|massive|sore|huge|white',
      'hurts|agony|painful|sore to swallow',
    ],
    except: ['throat ~4 chemical|acid|bleach|bone|fire|smoke'],
  },
]
