import type { Concept } from './concept.ts'

const LOW =
  '1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9|3.0|3.1|3.2|3.3|3.4|3.5|3.6|3.7|3.8|3.9'

/** Sugar, cortisol and thyroid: readings without the word, and what families see. */
export const endocrineSeen: readonly Concept[] = [
  {
    code: 'low-reading',
    name: 'Low reading, possibly of glucose',
    isCue: true,
    kind: 'sign',
    phrases: [
      `was|now|is|at|to|only|reading|reads|says|of|still|back|again|checked|showing|came|just ~1 ${LOW}`,
      `${LOW} ~2 again|still|now|this|morning|after|sweet|biscuits|juice|jelly|lucozade|glucose`,
    ],
    except: [`inr|potassium|creatinine|cholesterol|tsh|phosphate|urate|weight|level|lithium ~3 ${LOW}`],
  },
  {
    code: 'thirst-seen',
    name: 'Polydipsia',
    isCue: true,
    kind: 'symptom',
    is: ['excess-thirst'],
    phrases: [
      'drinking|drinks|drank|drink ~3 tap|hose|bath|sink|toilet|vase|puddle|jug|jugs|bottle|bottles|litre|litres|pints|gallons ~3 nonstop|non|after|constantly|day|night|dry|empty|water|straight',
      'cant|couldnt|never get ~2 enough ~3 water|juice|squash|drink',
      'cant|couldnt|never stop|quench ~2 drinking|thirst',
      'thirsty|thirst|thirstier ~3 all|nonstop|constantly|always|terrible|terribly|awful|mad|crazy|raging|unreal|time',
      'terribly|awfully|insanely|mad|ridiculously|desperately|dead|well thirsty',
      'tongue|mouth|lips ~3 leather|sandpaper|cardboard|desert|parched|bone|sahara|flannel',
    ],
    except: ['drinking|drinks|drank|drink ~6 beer|wine|vodka|cider|lager|gin|whisky|alcohol'],
  },
  {
    code: 'puffing-seen',
    name: 'Panting at rest',
    kind: 'sign',
    is: ['fast-breathing'],
    phrases: [
      'puffing|puffs|huffing|panting|heaving ~3 fast|hard|away|rest|like|lying|sat|sitting|bed|just',
      'breathing|breathes|breath|breaths ~2 like|as|though|if ~3 run|marathon|race|dog|train|sprint',
      'breathing|breathes|breath|breaths ~3 hard|deep|deeply|heavily',
    ],
    except: ['puffing|puffs ~2 inhaler|cigarette|vape|pipe', 'breathing|breath ~3 exercises|deep ~2 helps|calm'],
  },
  {
    code: 'breath-of-pears',
    name: 'Breath smelling of pear drops',
    kind: 'sign',
    is: ['fruity-breath'],
    phrases: [
      'breath|mouth|he|she ~3 smells|smell|smelling|stinks|whiff|smelt|reeks ~4 pear|drops|nail|varnish|remover|acetone|fruit|fruity|sweet|solvent|bubblegum|apple|rotten|alcohol',
      'pear drops|drop',
      'smells|smell|smelling|stinks ~2 nail varnish|polish|remover',
    ],
    except: ['smells|smell ~4 sweet ~2 potato|shop|ear|wee|urine|discharge', 'eating|ate|sucking|sucked pear drops'],
  },
  {
    code: 'sugar-off-scale',
    name: 'Very high blood glucose',
    isCue: true,
    kind: 'sign',
    is: ['high-glucose-said'],
    phrases: [
      'reading|readings|number|sugars|sugar|meter|bms|finger|libre|machine ~6 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40',
      'meter|machine|monitor|libre|dexcom|gluco|glucometer ~4 hi|high|hhi|error|offscale|max',
      'sugar|sugars|glucose ~4 through|off|sky|very|so|too ~1 roof|scale|high|chart|charts',
    ],
    except: [
      '(blood pressure|bp|peak|weight|age|pulse|heart|bmi) ~6 reading|readings|number|finger|machine',
      'pressure|bp|peak|weight|age|pulse|heart|bmi',
      'reading|readings ~6 pressure|bp|books|peak',
      'number ~6 phone|call|people|house',
    ],
  },
  {
    code: 'motions-looser',
    name: 'Change of bowel habit',
    kind: 'symptom',
    is: ['altered-bowel-habit'],
    phrases: [
      'looser|loose|different|thinner|narrower|pencil|ribbon|frequent|runny|runnier|slimy ~2 motions|motion|stools|stool|bowels|poo|poos|toilet ~10 weeks|months|month|lately|weight|normal|usual|years',
      'weeks|months|month ~6 looser|loose|different|thinner|ribbon|runny|frequent ~2 motions|motion|stools|stool|bowels|poo|poos',
      'going|go|toilet ~3 more|four|five|six|4|5|6 ~2 often|times ~4 day ~6 used|normal|weeks|months|lately|usual',
      'never|not ~2 empty|emptied|finished ~4 bowel|bowels|toilet|poo',
    ],
  },
  {
    code: 'clothes-loose',
    name: 'Weight loss',
    kind: 'symptom',
    is: ['weight-loss'],
    phrases: [
      'stone|pounds|kilos|kg|lbs|kgs off ~3 weight|months|weeks|without|trying|lost?',
      'weight ~3 falling|dropping|dropped|fallen|fell|dripping|melting|come|coming|gone off|away|down',
      'clothes|trousers|belt|skirt|ring|jeans ~3 hanging|loose|falling|notch|notches|big|baggy|slipping ~3 off|me|him|her|tighter?',
      'lost|losing|shed ~3 stone|pounds|kilos|kg|lbs|weight|kgs ~8 without|not|didnt|wasnt ~1 trying|diet|dieting|meaning',
    ],
    except: ['trying|want|need|diet|slimming|gym ~4 lose|losing|weight'],
  },
  {
    code: 'joints-puffy',
    name: 'Swelling of fingers, wrists or feet',
    kind: 'sign',
    is: ['small-joints-swollen'],
    phrases: [
      'knuckles|fingers|wrists|hands|toes|thumbs ~6 swollen|puffy|swelling|sausages|puffed|spongy|fat|tight',
      'swollen|puffy|swelling|spongy ~4 knuckles|fingers|wrists|hands|toes',
      'rings ~4 off|tight|wont|fit|cut ~6',
    ],
    except: [
      'pregnant|weeks|preeclampsia|allerg*|sting|stung|bitten|bite|nettle|cold|chilblain*|heat|hot|flight|cast|plaster ~12 fingers|hands|toes|knuckles',
      'fingers|hands|toes|knuckles ~12 pregnant|sting|stung|bitten|bite|cast|plaster|heat|flight',
    ],
  },
  {
    code: 'mornings-bad',
    name: 'Joint symptoms worst in the morning',
    kind: 'symptom',
    is: ['morning-stiffness'],
    phrases: [
      'mornings are|is hell|worst|awful|terrible|murder|nightmare|torture|agony',
      'takes|need|needs|take ~3 hour|hours|ages|lunchtime|noon|11|shower ~4 loosen|going|move|fingers|hands|free|ease',
      'cant|couldnt ~2 make|close a? fist|grip|buttons|button ~6 morning|mornings|waking',
    ],
    except: ['mornings are ~2 ~2 nausea|sick*|migraine|headache|cough|depress*'],
  },
  {
    code: 'very-low-reading',
    name: 'Very low reading, possibly of glucose',
    isCue: true,
    kind: 'sign',
    is: ['low-reading'],
    phrases: [
      'sugar|sugars|glucose|cgm|libre|dexcom|meter|bm|reading|finger|sensor ~5 1.0|1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9',
    ],
    except: [
      'inr|potassium|creatinine|cholesterol|tsh|ldl|hdl|phosphate|ketones ~6 1.0|1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9',
    ],
  },
  {
    code: 'type-1-short',
    name: 'Type 1 diabetes',
    kind: 'condition',
    is: ['type-1-diabetes'],
    phrases: ['t1|t1d|t1dm|type1', 't1 diabetic|diabetes'],
    except: ['t1 ~2 vertebra|spine|mri|weighted|scan|level'],
  },
  {
    code: 'adrenals-out',
    name: 'Adrenal glands removed',
    kind: 'condition',
    is: ['adrenal-insufficiency'],
    phrases: [
      'adrenals|adrenal glands? ~2 out|removed|gone|taken',
      'had|both|two ~2 adrenals|adrenal',
      'no|without adrenals',
    ],
    except: ['adrenal ~2 nodule|scan|mass|fatigue|cyst'],
  },
]
