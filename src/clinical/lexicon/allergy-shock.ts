import type { Concept } from './concept.ts'

const ALLERGEN =
  'peanut|peanuts|nut|nuts|cashew|cashews|almond|almonds|walnut|walnuts|shellfish|prawn|prawns|shrimp|crab|lobster|egg|eggs|milk|dairy|sesame|fish|kiwi|strawberry|strawberries|wasp|bee|bees|hornet|sting|stung|penicillin|amoxicillin|ibuprofen|antibiotic|antibiotics|latex|soy|wheat|pistachio|hazelnut|hazelnuts|lupin|ant|ants|mango|satay'

/** Allergic reactions. */
export const allergyShock: readonly Concept[] = [
  {
    code: 'hives',
    name: 'Urticaria',
    kind: 'sign',
    phrases: [
      'hives|hive|urticaria|urticarial|nettle rash|welts|wheals|weals|welt',
      'nettle rash',
      'itchy|itching|raised|red|blotchy|bumpy ~ rash|lumps|bumps|blotches|welts|spots|patches|wheals ~ over|everywhere|body|spreading|all|suddenly',
      'itchy|itching|itches ~ all over|everywhere|body',
      'rash|itch|itching|blotches|bumps|lumps|spots all|spreading|covering|everywhere|came|come|coming over|everywhere|body|up|suddenly|out|fast?',
      'covered|come|came|broken|broke|breaking out? in|with ~ rash|hives|lumps|spots|welts|blotches|bumps|wheals',
      'blotchy|flushed|flushing skin|all|face|and|red',
    ],
    except: [
      'chickenpox|chicken pox|eczema|scabies|measles|shingles|heat ~ rash|spots',
      'lives|gives|dives|wives|knives',
      'rash ~ months|years|weeks',
      'hot flushes|flushing|flashes',
    ],
  },
  {
    code: 'facial-swelling',
    name: 'Swelling of the face',
    kind: 'sign',
    phrases: [
      'face|eyes|eye|eyelids|cheeks|eyelid|faces is|are|has|have|starting|started|keeps|looks|gone|all|went|suddenly|been|really|getting? all|to|really|gone|very|so|getting|started|up|a|bit? swollen|swelling|puffy|puffed|swell|swells|ballooned|swelled|puff|swolen|blown|balloon',
      'swollen|swelling|puffy|swolen|swells ~ face|eyes|eyelids|facial|cheeks',
      'facial swelling|oedema|edema|angioedema',
      'angioedema|angiooedema|angio oedema|edema',
    ],
    except: [
      'tooth|toothache|dental|abscess|dentist|wisdom ~6 swollen|swelling|face|cheek',
      'swollen|swelling|face|cheek ~6 tooth|toothache|abscess|dentist|wisdom',
      'mumps',
      'eyes|eyelids|face ~ puffy|swollen ~ crying|cried|hay|hayfever|morning|tired|sleep|stye',
      'stye|sty|conjunctivitis|hayfever ~6 swollen|puffy',
      'punched|hit|kicked ~6 swollen|swelling',
      'swollen glands',
    ],
  },
  {
    code: 'lip-swelling',
    name: 'Swelling of the lips',
    kind: 'sign',
    is: ['facial-swelling'],
    phrases: [
      'lips|lip|mouth is|are|has|have|starting|started|keeps|gone|all|went|suddenly|been|really|feel|feels|getting|now? all|to|really|gone|very|so|getting|started|up|suddenly? swollen|swelling|puffy|puffed|swell|swells|ballooned|swelled|huge|swolen|fat|blown|tingling',
      'swollen|swelling|puffy|swolen|tingling|tingly|itchy ~ lips|lip|mouth',
      'fat|massive|huge|trout lips',
      'lips and|eyes|face ~ swollen|swelling|swell|puffy',
    ],
    except: [
      'fat lip',
      'cold sore|sores',
      'split|cut|bit|bitten|hit|punched|banged|knocked|fell|filler|filler|fillers ~6 lip|lips|mouth',
      'lip|lips|mouth ~6 split|cut|bit|hit|punched|banged|filler|fillers|dentist|injection|cracked|chapped',
      'mouth ulcer|ulcers',
    ],
  },
  {
    code: 'tongue-throat-swelling',
    name: 'Swelling of tongue or throat',
    kind: 'sign',
    phrases: [
      'tongue is|has|was|feels|keeps|starting|started|suddenly|gone|really|so|getting|and? to|really|very|so|all|gone|getting|too|throat|lips|suddenly? swollen|swelling|swell|big|swelled|huge|bigger|thick|puffy|enlarged|swells|swolen|large|are|fat',
      'swollen|swelling|swells|swolen|enlarged|angioedema ~ tongue|throat|airway|uvula|larynx',
      'throat|airway|windpipe|thoat is|has|feels|feeling|keeps|was|like|its|seems|going|starting|started|getting|suddenly|are? is|its|to|going|really|like|suddenly|getting|been|starting? closing|closed|swelling|tightening|constricting|closes|swell|shutting|tight|close up|over|off?',
      'closing|tightening|constriction|tightness|closes ~ throat|airway|windpipe|thoat',
      'laryngeal|tongue|throat oedema|edema|swelling|angioedema',
    ],
    except: [
      'sore throat',
      'tonsils|glands|tonsillitis|gland ~6 throat|swollen',
      'throat|swollen ~6 tonsils|glands|tonsillitis',
      'throat ~ sweet|lozenge',
      'bit|bitten|burnt|burned ~ tongue',
      'threat',
    ],
  },
  {
    code: 'allergen-exposure',
    name: 'Exposure to a likely allergen',
    kind: 'risk',
    phrases: [
      `ate|eaten|eating|had|after|eat|swallowed|kissed|touched|from|reaction|allergic|tried|given|gave|eats|took|taking|taken|some|a|to|accidentally|contained|contains|the|drank|dose|of ~ ${ALLERGEN}`,
      'stung|stings|sting|stinging ~ wasp|bee|hornet|by|neck|face|mouth|tongue|throat|hand|arm|leg|foot|jacket|ago|minutes',
      'wasp|bee|hornet|yellow|jacket|fire|ant sting|stings|stung|stang|bite',
      'bitten|stung by|off|from ~ wasp|bee|hornet|ant|insect|spider|jellyfish',
      'allergic reaction|reacting|reacted|attack|response',
      'reaction|reacting|reacted ~ to|after ~ food|sting|antibiotic|antibiotics|medicine|medication|tablet|vaccine|injection|nuts|drug|contrast|meal|jab|something',
      'new|started|first|started|after|took ~ antibiotic|antibiotics|medication|medicine|tablet|tablets|drug|amoxicillin|penicillin|ibuprofen|vaccine|jab|injection|contrast',
      'ate|eaten|eating|meal|food|restaurant|takeaway|curry|dinner|lunch ~6 swell*|itch*|hives|throat|rash|lips|tongue|swollen|wheez*',
    ],
    except: ['allergic to ~ penicillin|nuts|peanuts|latex', 'fish oil|tank', 'milk teeth|bottle'],
  },
  {
    code: 'adrenaline-used',
    name: 'Adrenaline auto-injector used',
    kind: 'procedure',
    phrases: [
      'used|gave|given|had|injected|using|administered|after|needed|jabbed|given|took|got|stabbed ~ epipen|epi|adrenaline|autoinjector|jext|epinephrine|emerade|epipens|pen',
      'epipen|epi|jext|adrenaline|epinephrine|autoinjector|emerade pen? used|given|administered|injected|worked|helped|wearing|ago|has|was',
    ],
    except: [
      'epipen ~ expired|prescription|renew|out of date|training|school|refill|replace',
      'havent|not|hasnt|didnt|no ~ epipen',
      'prescribed|carry|carries|need ~ epipen',
    ],
  },
  {
    code: 'anaphylaxis-suspected',
    name: 'Anaphylaxis suspected by the speaker',
    kind: 'symptom',
    phrases: [
      'having|going|gone|went|in|has|think|thinks|had|suffering|possible|into|got|treated|after|be|suspected ~ anaphyla*|anaphilaxis|anaphalactic|anaphilactic|anafylaxis|anaphylatic',
      'anaphylactic|anaphalactic|anaphilactic shock|reaction|attack',
      'severe|bad|serious|major|terrible allergic reaction',
      'allergic shock',
      'anaphylaxis now|started|starting|today',
    ],
    except: [
      'history|risk|carry|carries|epipen|prescribed|previous|ever|symptoms|signs ~ anaphyla*',
      'anaphyla* ~ history|years|ago|childhood|training|plan|policy|leaflet',
      'allergic|allergy|allergies ~ penicillin|nuts|peanuts ~ anaphyla*',
      'penicillin|nuts|peanut|peanuts|latex ~ anaphyla*',
      'severe allergic reactions are',
    ],
  },
]
