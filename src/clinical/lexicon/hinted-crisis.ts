import type { Concept } from './concept.ts'

const KIN_OF_CHILD =
  'uncle|cousin|brother|stepbrother|stepdad|stepfather|dad|grandad|grandpa|neighbour|babysitter|lodger|friend'
const MEDICINES = 'tablets|tabs|pills|meds|medication|medicine|painkillers|insulin|morphine'
const OF_KIN = 'mums|dads|nans|grans|grandmas|grandads|husbands|wifes|sisters|brothers|mates|flatmates'

/** Crises that are only hinted at: farewells without the word, methods asked for, harm that others mean or do. */
export const hintedCrisis: readonly Concept[] = [
  {
    code: 'at-our-door',
    name: 'Stands at the door',
    isCue: true,
    kind: 'risk',
    is: ['danger-now'],
    phrases: ['hes|shes|theyre|he|she|they|ex is|are? at|outside my|our|the ~1 door|window|gate|house|flat'],
  },
  {
    code: 'tablets-tipped-out',
    name: 'Tablets tipped out in a heap',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `emptied|tipped|poured|popped|pushed|pressed ~2 blister|blisters|packets|boxes|strips|${MEDICINES} out? into|in|on|onto ~1 bowl|pile|heap|table|hand|glass|cup|bed|lap|saucer|plate`,
    ],
    except: [
      `emptied|tipped|poured|popped|pushed|pressed ~8 one|two|half|dosette|organiser|organizer|for mum|dad|nan|him|her`,
      'popped|tipped|pushed|put a|the|one|my? tablet|pill',
    ],
  },
  {
    code: 'no-answer-wanted',
    name: 'Wants no answer',
    isCue: true,
    kind: 'risk',
    isNegation: true,
    phrases: ['dont|not to? ~1 reply|answer|respond', 'no need to ~1 reply|answer|respond', 'dont worry about me'],
  },
  {
    code: 'sorry-let-know',
    name: 'Wants it known to be sorry',
    isCue: true,
    kind: 'risk',
    is: ['farewell-words'],
    phrases: ['know ~1 im|i ~1 sorry|tried', 'see you|ya|u|yous on the other side', 'someone|somebody to know'],
    except: ['other side of|street|road', 'know ~1 im sorry ~3 late|missed|cancel|bother'],
  },
  {
    code: 'gone-dark',
    name: 'Phone or location turned off',
    isCue: true,
    kind: 'risk',
    phrases: [
      'turned|turns|switched|has|is|got|with his|her|their|the? location|phone|mobile|gps off',
      'phone|mobile|location is|has|went|gone|now|turned|switched? ~1 off|dead',
    ],
  },
  {
    code: 'asks-of-dying',
    name: 'Asks how a way of dying feels',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'painful|painless|hurt|hurts|quick|long|easy|peaceful ~3 bleed out',
      'painful|painless|hurt|hurts|quick|easy|peaceful ~2 to hang|drown|overdose|suffocate|gas|hanging yourself|myself|yourself|oneself? ',
      'painful|painless|hurt|hurts|quick|easy|peaceful ~3 drowning|hanging|overdosing|suffocating',
      'one way ticket|trip ~1 to ~1 beachy|cliffs|bridge|dignitas',
    ],
    except: [
      'hang|hanging ~2 curtain|curtains|picture|washing|coat|out|on|around|from|up|by|back|head|arm|arms|leg|upside',
    ],
  },
  {
    code: 'nobody-comes',
    name: 'Nobody will come, and no more fight',
    isCue: true,
    kind: 'symptom',
    is: ['hopelessness'],
    isNegation: true,
    phrases: ['nobody|noone|nobodys ~1 coming|comes|come for|to save|help|rescue? me'],
  },
  {
    code: 'done-fighting',
    name: 'Has done fighting',
    isCue: true,
    kind: 'symptom',
    is: ['wants-it-over'],
    phrases: ['done|finished|tired|weary|exhausted of|with? ~1 fighting|trying|struggling|surviving|coping'],
    except: [
      'trying ~2 to|for|it|this|the|different|lose|get',
      'fighting ~2 with|off|the|over|my|this|a',
      'coping ~1 with',
    ],
  },
  {
    code: 'draws-own-death',
    name: 'Draws the own death',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'drew|draws|draw|drawing|drawn|painted|sketched ~1 himself|herself|themselves|myself|him|her ~2 hanging|hanged|dead|dying|noose|bleeding|grave|gravestone|coffin|hung',
    ],
    except: ['hanging|hung ~2 monkey|bars|upside|out|around|picture|coat'],
  },
  {
    code: 'blade-in-hand',
    name: 'Blade in the hand',
    kind: 'symptom',
    is: ['urge-to-self-harm'],
    phrases: [
      'blade|razor|razorblade|scalpel|lighter|sharpener is|are|already|again? ~1 in|against|on my hand|hands|wrist|arm|skin|thigh',
    ],
    except: ['shav*|cut|cuts|cutting ~4 blade|razor ~4 my', 'blade|razor ~8 stuck|accident*|splinter|metal|shav*'],
  },
  {
    code: 'stares-at-place',
    name: 'Looks at a bridge or a railway again and again',
    kind: 'risk',
    is: ['at-the-place'],
    phrases: [
      'look|looking|stare|staring|stand|standing|stood at|over|on|by|down the|a|that ~1 bridge|viaduct|cliff|cliffs|tracks|train|trains|railway|ledge|platform ~2 every|each|all|most ~1 day|night|morning|evening|time|days|nights',
    ],
    except: [
      'work* ~8 stood|standing|stand',
      'stand|standing|stood ~12 feet|ankles|knees|shift|legs|back',
      'look|looking|stand|standing ~8 view|window|commute|work|paint*|photo|photos|spot*|hobby|toddler',
    ],
  },
  {
    code: 'shook-for-a-second',
    name: 'Shook a child for a moment',
    kind: 'symptom',
    is: ['thoughts-harm-baby'],
    phrases: [
      'i|ive|we|have|just shook|shaken him|her|it|baby ~1 only|just|once|second|seconds|bit|little|moment|twice',
    ],
    except: ['shook|shaken ~6 awake|wake|waking|hand|hands|bottle|rattle|head'],
  },
  {
    code: 'acid-threatened',
    name: 'Threatens with acid or fire',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      'if|when|unless|once ~12 put|puts|throw|throws|pour|pours|chuck|splash acid|petrol|bleach|kerosene|boiling on|over|at me|us|her',
      'put|puts|throw|throws|pour|pours|chuck|splash acid|petrol|bleach|kerosene on|over|at|in|into me|my|us|her',
      'put|puts|throw|throws|pour|pours|chuck|splash boiling|hot water|oil on|over|at me|us|her',
    ],
    except: ['i|to|we put|pour|throw ~ on|over|in my ~2 verruca|wart|nail|feet|foot|floor|drain'],
  },
  {
    code: 'money-held-back',
    name: 'Others keep the money earned',
    isCue: true,
    kind: 'risk',
    phrases: [
      'they|boss|owner|manager|madam|he|she|landlord|man|agent take|takes|took|keep|keeps|kept|hold|holds all? ~1 my|our money|wages|pay|tips|earnings',
    ],
  },
  {
    code: 'cannot-leave',
    name: 'May not leave',
    isCue: true,
    kind: 'risk',
    isNegation: true,
    phrases: [
      'cant|cannot|never|not allowed|let|free|able? me|us|to? ~1 leave|escape',
      'not allowed|free|permitted to? ~1 go|get out|outside|away|anywhere',
    ],
  },
  {
    code: 'made-to-do-stuff',
    name: 'Made to do things by somebody older',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [`${KIN_OF_CHILD} ~2 made|makes|forced|forces|making me|him|her to? ~1 do stuff|things|something`],
    except: [
      'do stuff|things|something ~4 like|for|around|with|at|about|homework|chores|exercise*|gym|training|house|garden|fun|nice|different',
    ],
  },
  {
    code: 'made-a-woman',
    name: 'Girl taken away to be made a woman',
    kind: 'social',
    is: ['cutting-planned'],
    phrases: [
      'take|takes|taking|taken|send|sends|sending|fly|flying ~2 daughter|niece|sister|girl|cousin|granddaughter|her ~12 make|makes|turn|become|becomes|becoming her|into|a ~1 woman|lady|clean|pure',
    ],
  },
  {
    code: 'will-end-somebody',
    name: 'Says to end somebody',
    kind: 'symptom',
    is: ['harm-thoughts'],
    phrases: ['ill|iwill|will|gonna|going|swear to? end him|her|them', 'if ~12 ill|iwill|gonna|swear end him|her|them'],
    except: [
      'end them in|by|with|before|after|early|all|now|on',
      'end her|his|them pain|suffering|call|pregnancy|contract|treatment',
    ],
  },
  {
    code: 'others-tablets-taken',
    name: 'Many tablets of somebody else taken',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      `took|taken|ate|eaten|swallowed|necked|downed ~1 my|his|her|the ~1 ${OF_KIN} ~1 ${MEDICINES} ~1 loads|lots|many|handful|bunch|all|most`,
    ],
    except: [`took|taken my|his|her ~1 ${OF_KIN} ~1 ${MEDICINES} ~3 to|back|away|from|off`],
  },
  {
    code: 'stop-for-ever',
    name: 'Wants it to stop for ever',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'want|wants|wish|need ~2 pain|it|this|everything|hurting|life 2|to stop|end|over ~1 forever|permanently',
      'id|ill|iwill|i|to|will|and just ~1 slip|drift|fade away',
      'insurance ~3 pay|pays|paid|payout|valid|cover|covers ~6 suicide|suicidal',
      'suicide ~6 insurance ~3 pay|pays|paid|payout|valid|cover|covers',
    ],
    except: [
      'drift|slip|fade away ~3 from|work|party|early|sleep|into|over|by|scar|rash|bruise',
      'rash|scar|bruise|spots|it|cough will|to|and just fade',
    ],
  },
  {
    code: 'carer-bars',
    name: 'Kept by a carer from speaking or doing',
    kind: 'social',
    is: ['carer-abuse'],
    isNegation: true,
    phrases: [
      'carer|carers|caregiver|helper ~3 wont|doesnt|dont|never|not let|lets|allow|allows me|her|him|them to? ~1 ring|call|phone|talk|speak|see|go|eat|drink|wash|use|have|leave|out',
    ],
    except: ['interpreter'],
  },
  {
    code: 'told-to-cut',
    name: 'Hears somebody say to cut or hurt',
    kind: 'symptom',
    is: ['command-voices'],
    phrases: [
      'hear|hearing|heard ~1 him|her|them|it|someone|something|satan|voices|voice ~1 tell|tells|telling|say|says|saying|order|ordering ~1 me? to ~1 cut|kill|hurt|burn|jump|stab|die|drown|carve',
    ],
    except: [
      'tell|telling|saying ~2 to ~1 cut ~1 down|back|out ~2 sugar|salt|smoking|drinking|carbs|alcohol|bread|caffeine',
    ],
  },
]
