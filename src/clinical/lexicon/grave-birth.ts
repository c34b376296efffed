import type { Concept } from './concept.ts'

/** Dangers before and at birth in few words; each is a kind of a plainer concept. */
export const graveBirth: readonly Concept[] = [
  {
    code: 'waters-green-puddle',
    name: 'Green or brown waters',
    kind: 'sign',
    is: ['meconium-liquor', 'waters-broken'],
    phrases: ['puddle|soaked|pad|sheets|trickle|gush ~4 green|greenish|brown'],
    except: ['frog|pond|grass|paint|wee|urine|sick|vomit|dog ~6 green|brown'],
  },
  {
    code: 'woke-in-puddle',
    name: 'Woke in a puddle',
    isCue: true,
    kind: 'symptom',
    is: ['waters-broken'],
    phrases: ['woke|woken|waking ~3 in|to a? ~1 puddle|pool'],
    except: ['puddle|pool of ~1 sweat|drool|wee|urine|pee|sick|vomit|blood|tears'],
  },
  {
    code: 'little-one-not-felt',
    name: 'Reduced fetal movement',
    kind: 'symptom',
    is: ['reduced-fetal-movement'],
    isNegation: true,
    phrases: [
      'havent|hasnt|not|cant|didnt|dont felt|feel|feeling the|my|our|any? little|wee one|man|lady|girl|bean ~1',
      'havent|hasnt|not|no|cant|didnt|dont felt|feel|feeling|had any? ~1 wriggle|wriggles|wriggling|flutter|flutters|nudge|nudges',
      'havent|not|cant|didnt|dont felt|feel|feeling ~1 baby|bub|bump|twins ~1 as ~1 much|often|strongly|strong',
    ],
    except: ['little one ~3 hot|warm|forehead|temperature|head|better|well|himself|herself'],
  },
  {
    // Who is meant by "he" is told by the weeks of the pregnancy, which the rule asks for.
    code: 'unborn-quieter',
    name: 'Quieter than usual',
    isCue: true,
    kind: 'symptom',
    isNegation: true,
    phrases: [
      'hes|shes|theyre ~3 quiet|quieter|calmer|lazy|lazier|sluggish|sleepier',
      'he|she|they|bub|bump|man|lady|bean ~1 is|has|have|seem|seems|feel|feels|gone|went|got ~3 quiet|quieter|calmer|lazy|lazier|sluggish|sleepier',
      'hes|shes|theyre|he|she|they|man|lady|bean|bump|bub isnt|arent|not|less ~1 active|busy|lively|wriggly',
    ],
    except: [
      'husband|partner|boyfriend|girlfriend|toddler|son|daughter|eldest|youngest|dog|cat|mum|dad ~12 quiet|quieter|calmer|lazy|lazier|sluggish|sleepier|active|busy|lively',
    ],
  },
  {
    code: 'push-with-nobody',
    name: 'Pushing with nobody there',
    kind: 'symptom',
    is: ['baby-coming'],
    isNegation: true,
    phrases: [
      'need|needs|have|has|got|want|wants to push ~2 no|without|nobody|before ~2 midwife|hospital|ambulance|doctor|nurse|here|help',
      'no|without midwife|ambulance|doctor|nurse ~6 need|needs|have|has|got|want|wants to push',
    ],
  },
  {
    code: 'pad-soaked-red',
    name: 'Vaginal bleeding',
    kind: 'symptom',
    is: ['heavy-vaginal-bleeding', 'vaginal-bleeding'],
    phrases: ['pad|pads|towel|knickers|pants ~2 soaked|full|drenched|covered ~2 red|blood'],
    except: ['knee|elbow|nose|nosebleed|finger|foot ~8 soaked|full|covered', 'period ~6 usual|normal'],
  },
  {
    code: 'baby-wild-then-still',
    name: 'Reduced fetal movement',
    kind: 'symptom',
    is: ['reduced-fetal-movement'],
    isNegation: true,
    phrases: ['baby|bub|bump|kicks|wriggling|moving|movements ~10 then|since|now nothing|still|quiet|stopped|none'],
    except: [
      'nothing ~2 else|to|wrong|new|serious|helps|works|much',
      'then stopped ~2 crying|feeding',
      'fever|rash|cough|sick|vomit* ~8 nothing|stopped|none',
    ],
  },
]
