import type { Concept } from './concept.ts'

/** Signs of heart, lung, brain and nerve that people describe by what they can no longer do, or by what they found. */
export const laySigns: readonly Concept[] = [
  {
    code: 'breathless-least-effort',
    name: 'Breathless on least effort',
    kind: 'symptom',
    is: ['breathlessness'],
    phrases: [
      'breathless|puffed|winded|gasping|panting|breath|sob ~4 walking|crossing|getting|going|moving|climbing|dressing|washing|talking|standing|turning ~4 toilet|loo|bathroom|room|bed|kitchen|door|steps|dressed|chair|over|hall|shower|sofa',
      'breathless|puffed|winded|gasping|panting|breath|sob ~2 few|couple|two|three|2|3|ten|10 steps|paces|metres|meters|yards|feet',
      'few|two|three|couple|ten|10 steps|paces|metres|meters|yards ~6 breathless|puffed|winded|gasping|panting|breath',
      'breathless|puffed|winded|gasping|panting|breath|sob ~2 talking|dressing|eating|washing|standing',
    ],
    except: ['breathless ~6 years|always|usual', 'not|never|no ~1 breathless|puffed|breath'],
  },
  {
    code: 'cannot-for-breath',
    name: 'Too breathless for least effort',
    kind: 'symptom',
    is: ['breathless-least-effort'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|barely|hardly|unable ~1 walk|get|make|cross|go|reach|stand|dress|wash|move|talk ~8 breath|breathing|breathless|puff|puffed|gasping|nebuliser|nebulizer|emphysema|copd|lungs',
      'breathing|breath|breathless|emphysema|copd|lungs|asthma ~8 cant|couldnt|cannot|barely|hardly|unable ~1 walk|get|make|cross|go|reach|dress|wash|climb ~4 toilet|loo|bathroom|room|bed|kitchen|door|stairs|dressed|chair|steps|downstairs|upstairs|sofa',
    ],
  },
  {
    code: 'no-deep-breath',
    name: 'Unable to take a deep breath',
    kind: 'symptom',
    is: ['breathlessness'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|unable|hurts|painful|not|hard to? take|draw|get|breathe in? a|any? ~1 deep|deeply|full|proper|big breath|breaths|in?',
      'only take|manage|breathe tiny|small|shallow|little breaths?',
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
      'hardly|barely|no|stopped|not ~2 wheeze|wheezing ~6 quiet|sleepy|tired|exhausted|drowsy|grey|blue',
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
      'swallowed|mouth|ate|eating|food|sweet|grape|coin|toy ~10 silent|no|cant|not|wont ~1 sound|noise|crying|cry|cough|breathe|breathing|air',
    ],
    except: [
      'no|not ~1 cough|coughing ~4 since|now|any',
      'not crying|breathing ~2 anymore|hard|fast',
      'hear|heard no sound',
    ],
  },
]
