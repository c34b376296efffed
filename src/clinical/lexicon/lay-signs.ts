import type { Concept } from './concept.ts'

/** Signs of heart, lung, brain and nerve that people describe by what they can no longer do, or by what they found. */
export const laySigns: readonly Concept[] = [
  {
    code: 'breathless-least-effort',
    name: 'Breathless on least effort',
    kind: 'symptom',
    is: ['breathlessness'],
    phrases: [
      'stop|stopped|rest|pause # times ~4 bathroom|toilet|loo|stairs|kitchen|room|top',

      'breathless|puffed|winded|gasping|panting|breath|sob ~4 walking|crossing|getting|going|moving|climbing|dressing|washing|talking|standing|turning ~4 toilet|loo|bathroom|room|bed|kitchen|door|steps|dressed|chair|over|hall|shower|sofa',
      'breathless|puffed|winded|gasping|panting|breath|sob ~2 few|couple|two|three|2|3|ten|10 steps|paces|metres|meters|yards|feet',
      'few|two|three|couple|ten|10 steps|paces|metres|meters|yards ~6 breathless|puffed|winded|gasping|panting|breath',
      'breathless|puffed|winded|gasping|panting|breath|sob ~2 talking|dressing|eating|washing|standing',
    ],
    except: [
      'breathless ~6 years|always|usual',
      'not|never|no ~1 breathless|puffed|breath',
      'bad|smelly|foul|fresh|stinky|stinking|garlic|awful|horrible|rotten breath',
      'i sob',
      'sob ~2 about',
      'breathless|puffed|winded|panting|breath|sob ~4 walking|climbing|going|getting|running ~3 uphill|hill|hills|slope|slopes|incline|mile|miles',
    ],
  },
  {
    code: 'cannot-for-breath',
    name: 'Too breathless for least effort',
    kind: 'symptom',
    is: ['breathless-least-effort'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|barely|hardly|unable ~1 get ~2 breath',
      'cant|couldnt|cannot|barely|hardly|unable ~1 get|go|make ~1 up|out|across|off|to|from|it|upstairs|downstairs|dressed|far ~8 breath|breathing|breathless|puff|puffed|gasping|nebuliser|nebulizer|emphysema|copd|lungs',
      'cant|couldnt|cannot|barely|hardly|unable ~1 walk|cross|reach|stand|dress|wash|move|talk ~8 breath|breathing|breathless|puff|puffed|gasping|nebuliser|nebulizer|emphysema|copd|lungs',
      'breathing|breath|breathless|emphysema|copd|lungs|asthma ~8 cant|couldnt|cannot|barely|hardly|unable ~1 walk|get|make|cross|go|reach|dress|wash|climb ~4 toilet|loo|bathroom|room|bed|kitchen|door|stairs|dressed|chair|steps|downstairs|upstairs|sofa',
    ],
    except: ['copd|lungs|lung|breathing|emphysema ~1 clinic|review|appointment|class|nurse|check|test|inhaler|group'],
  },
  {
    code: 'no-deep-breath',
    name: 'Unable to take a deep breath',
    kind: 'symptom',
    is: ['breathlessness'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|unable|hurts|painful|not|hard to? take|draw|get in? a|any? ~1 deep|full|proper|big breath|breaths',
      'cant|couldnt|cannot|unable|hurts|painful|not|hard to? breathe in? ~1 deep|deeply|full|fully',
      'only take|manage|breathe tiny|small|shallow|little breath|breaths',
      'only breathe tiny|small|shallow',
      'cant|couldnt breathe in? deep|deeply|fully',
    ],
    except: ['nose|nostril ~4 breath'],
  },
  {
    code: 'silent-chest',
    name: 'Wheeze that has gone silent',
    kind: 'sign',
    phrases: [
      'wheez*|asthma ~10 now|gone|went|going|turned|become ~2 quiet|silent',
      'quiet|silent chest',
      'gone|went|now|become quiet|silent ~8 wheez*|asthma',
      'hardly|barely|stopped ~2 wheeze|wheezing ~6 quiet|sleepy|tired|exhausted|drowsy|grey|blue',
      'no|not ~2 wheeze|wheezing ~6 quiet|sleepy|exhausted|drowsy|grey|blue',
    ],
    except: ['quiet ~2 night|day|area|place|week'],
  },
  {
    code: 'belly-held',
    name: 'Holds the belly in pain',
    kind: 'sign',
    is: ['abdominal-pain'],
    phrases: ['clutching|holding|grabbing|clutches|doubled ~2 stomach|tummy|belly|abdomen|side|guts|over with|in'],
    except: ['holding ~2 side effects|by'],
  },
  {
    code: 'during-exertion',
    name: 'During exertion',
    isCue: true,
    kind: 'risk',
    phrases: [
      'while|when|whenever|whilst|during|mid|after|as i|he|she|we|im|hes|shes|was|were|he|my|the|a|doing|playing|out|just? was|were|is|am|doing|playing|went|go|out|for|started|start? run|runs|running|ran|jog|jogging|swim|swims|swimming|swam|cycling|football|rugby|netball|basketball|cricket|hockey|tennis|badminton|training|exercise|exercising|sprint|sprinting|dancing|pe|workout|match|race|lengths|laps|treadmill|climbing|hiking|lifting|rowing|sports|game|kabaddi',
      'at|in|on the? pe|gym|football|rugby|training|treadmill|pitch|track|crossfit|spin|swimming|park ~2 collapsed|fainted|passed|blacked|dropped',
      'run|runs|running|sprint|sprinting|chasing|dashing for|after the|a? bus|train|ball',
    ],
  },
  {
    code: 'bitten-tongue',
    name: 'Bitten tongue',
    kind: 'sign',
    phrases: [
      'bit|bitten|chewed|bite|biting the|my|his|her|inside|of|through|own? my|his|her|side? ~1 tongue|cheek',
      'tongue is|was|has|been|all|got|a|bit? bit|bitten|bleeding|chewed|cut|sore ~3 woke|wet|floor|confused|wee|pee|remember',
    ],
    except: [
      'bit|bitten ~2 tongue|cheek ~6 eating|eat|food|chewing|dinner|lunch|sandwich|gum|talking|fell|fall|dentist',
      'eating|eat|chewing|dinner|lunch ~4 bit|bitten ~2 tongue|cheek',
      'bite|bit|biting my tongue ~2 said|say|boss',
    ],
  },
  {
    code: 'hand-clumsiness',
    name: 'Clumsy hands',
    kind: 'sign',
    isNegation: true,
    phrases: [
      'hand|hands|finger|fingers ~2 clumsy|fumbling|fumble|useless|dropping|clumsier',
      'cant|couldnt|cannot|struggle|struggling|unable|trouble|difficulty|hard to? ~1 do|doing|fasten|fastening|undo|button|manage|hold|write|writing|type|typing ~2 buttons|button|zip|zips|laces|shirt|keys|pen|cutlery|bra',
      'handwriting|writing ~2 gone|worse|terrible|bad|changed|messy',
    ],
  },
  {
    code: 'inr-very-high',
    name: 'INR far above range',
    kind: 'sign',
    phrases: [
      'inr is|was|of|at|came|come|back|now|today|has|gone|my|are|reading|result|level|high? ~3 6|7|8|9|10|11|12|13|14|15|5.*|6.*|7.*|8.*|9.*',
      'inr ~3 sky|dangerously|through|too|very|off|really high|the|roof',
    ],
    // A day or an appointment is no result.
    except: ['inr ~4 # weeks|days|months|week|day|month', 'inr ~3 on the #', 'inr ~1 due|booked|appointment ~3 #'],
  },
  {
    code: 'bruise-large',
    name: 'Large or spreading bruise',
    kind: 'sign',
    is: ['bruise'],
    phrases: [
      'huge|massive|enormous|giant|large|big|spreading|growing bruise|bruises|bruising',
      'bruise|bruising ~3 spreading|growing|bigger|huge|massive|spreads|whole|all',
    ],
  },
  {
    code: 'gagged-then-silent',
    name: 'Gagged, then silent',
    kind: 'sign',
    is: ['choking-severe'],
    isNegation: true,
    phrases: [
      'gagging|gagged|spluttering|spluttered|retching|choking|coughing ~4 now|then|gone|went ~1 silent|quiet|limp|floppy|blue|purple|dark',
      'swallowed|sweet|grape|coin|toy ~10 silent|no|cant|not|wont ~1 sound|noise|crying|cry|cough|breathe|breathing|air',
      'mouth|ate|eating|food ~10 silent|no|cant|not|wont ~1 sound|noise|breathe|breathing|air',
      'mouth|ate|eating|food ~10 silent|cant|wont ~1 cry|cough',
    ],
    except: [
      'no|not ~1 cough|coughing ~4 since|now|any',
      'not crying|breathing ~2 anymore|hard|fast',
      'hear|heard no sound',
      'no ~1 breathing ~1 problem|problems|difficulty|difficulties|trouble|issues',
    ],
  },
  {
    code: 'cannot-reach-toilet',
    name: 'Unable to get to the toilet or across a room',
    kind: 'sign',
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|barely|hardly|unable|not to? ~1 walk|get|make|reach|crawl ~4 toilet|loo|bathroom|washroom|kitchen|latrine',
      'cant|couldnt|cannot|barely|hardly|unable to? ~1 walk|cross|get across ~2 room',
    ],
    except: ['cant get ~2 toilet paper', 'cant ~4 potty|trained'],
  },
  {
    code: 'peak-flow-low',
    name: 'Peak flow far below the usual',
    kind: 'sign',
    phrases: [
      'peak flow|flows ~3 60|70|80|90|100|110|120|130|140|150|160|170|180|190|200 ~3 usual|normal|normally|usually|best|should|instead|down|from',
      'peak flow|flows ~4 half|third|dropped|down|red|low|below|under|fallen|rubbish|terrible|off',
    ],
  },
  {
    code: 'on-effort',
    name: 'On walking or climbing',
    isCue: true,
    kind: 'risk',
    phrases: [
      'every|each time ~2 climb|walk|go|rush|hurry|exert',
      'when|whenever|if i|he|she|we? ~1 climb|climbing|walk|walking|hurry|rush|exert|uphill ~4 stairs|hill|uphill|upstairs|slope|dog|far|fast|shops|steps?',
      'climbing|walking up|the? stairs|hill|uphill|steps',
    ],
  },
  {
    code: 'limb-icy',
    name: 'Cold limb',
    kind: 'sign',
    phrases: [
      'leg|foot|arm|hand is|its|are|feels|felt|gone|went|goes|like|as|has|turned|stone|suddenly? ~1 ice|icy|freezing|stone cold?',
      'icy|freezing|ice ~1 leg|foot|arm|hand',
    ],
    except: ['hand|foot ~4 ice pack|cream|skating|bath|cubes', 'icy|ice ~2 road|path|steps|pavement'],
  },
  {
    code: 'limb-discoloured',
    name: 'White, blue or mottled limb',
    kind: 'sign',
    phrases: [
      'leg|foot|arm|hand|toes|fingers ~6 white|blue|purple|pale|mottled|marbled|black|grey|dusky',
      'white|blue|purple|pale|mottled|marbled|dusky leg|foot|arm|hand|toes|fingers',
    ],
    except: [
      'bruise|bruised|bruising ~6 leg|arm|foot|hand',
      'socks|shoe|shoes|glove|cast|tape|patch ~3 white|blue|black',
    ],
  },
  {
    code: 'sharp-side-pain',
    name: 'Sharp pain on one side',
    kind: 'symptom',
    phrases: [
      'knife|stab|stabbing|sharp ~3 armpit|ribs|collarbone|shoulderblade',

      'sharp|stabbing|stab|sudden|suddenly ~2 pain|pains|stab|stabbing ~1 left|right|one|1 side?',
      'sharp|stabbing|stab|sudden|suddenly ~1 left|right|one|1 side',
      'sharp|stabbing|stab|sudden ~4 shoulder|collarbone|shoulderblade|armpit',
    ],
  },
  {
    code: 'shocks-down-spine',
    name: 'Electric shocks down the spine',
    kind: 'symptom',
    phrases: [
      'electric|electrical|shock|shocks|zaps ~2 down ~2 spine|back|neck|legs|arms|body',
      'lhermitte|lhermittes',
    ],
  },
  {
    code: 'cannot-climb',
    name: 'Too weak to climb',
    kind: 'sign',
    is: ['leg-weakness'],
    isNegation: true,
    phrases: [
      'stairs|steps ~1 impossible|beyond',
      'cant|couldnt manage|do ~1 stairs|steps',
      'cant|couldnt|cannot|unable|not|barely|hardly to|able? climb ~2 stairs|bed|steps|bath|car|bus|up|into',
    ],
    except: ['climb ~3 breath*|chest|knee|hip|ankle|pain'],
  },
  {
    code: 'cannot-grip',
    name: 'Cannot grip',
    kind: 'sign',
    is: ['hand-clumsiness'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|unable|barely|hardly to? hold|grip|grasp|lift|pick ~2 cup|pen|mug|fork|spoon|phone|glass|anything|things|kettle',
      'keep|keeps|i|he|she drop|drops|dropping ~1 things|cups|everything|stuff',
    ],
    except: ['drop ~2 things off'],
  },
  {
    code: 'limb-unused',
    name: 'An arm or leg is not used',
    kind: 'sign',
    isNegation: true,
    phrases: [
      'not|isnt|wont|stopped|doesnt|hasnt use|used|using|move|moved|moving ~1 right|left|one arm|leg|hand|side',
      'right|left|one arm|leg|hand|side ~2 not|isnt|wont|doesnt used|move|moving|use',
    ],
    except: [
      'fell|fall|pulled|broken|swollen|fracture|hurt|cast ~8 arm|leg|hand',
      'arm|leg|hand ~6 fell|fall|pulled|swollen|hurts',
    ],
  },
  {
    code: 'feeding-part',
    name: 'Takes only part of the feeds',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'half|thirds|quarters|60|70 ~3 normal|usual|milk|bottle|bottles|feeds|feed|formula',
      'smaller|shorter|less ~1 feeds|milk|bottles',
    ],
  },
  {
    code: 'whooshing-in-ears',
    name: 'Pulsing noise in the ears',
    kind: 'symptom',
    phrases: ['whoosh|whooshing|pulsing|heartbeat|swishing ~3 ear|ears|head'],
    except: ['ultrasound|baby ~4 heartbeat'],
  },
  {
    code: 'seen-down-no-answer',
    name: 'Found down, not answering',
    kind: 'sign',
    is: ['unresponsive'],
    phrases: [
      'not|isnt|wont|doesnt|hasnt answer|answering|answered|respond|responding ~12 floor|ground|lying|slumped',
      'on the ~2 floor|ground ~6 not|isnt|wont|doesnt|hasnt answer|answering|respond|responding',
    ],
    except: [
      'ground|first|shop floor',
      'floor ~2 plan|manager',
      'answer|answering|answered ~2 phone|phones|call|calls|email|emails',
      'surgery|gp|doctor|doctors|reception|pharmacy|landlord ~1 not|isnt|wont|doesnt|hasnt answer|answering|answered|respond|responding',
    ],
  },
]
