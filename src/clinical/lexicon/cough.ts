import type { Concept } from './concept.ts'

/** Cough, sputum and blood from the lungs. */
export const coughing: readonly Concept[] = [
  {
    code: 'haemoptysis',
    name: 'Haemoptysis',
    kind: 'symptom',
    phrases: [
      'blood tinged|streaked|stained|specked|flecked ~1 spit|phlegm|sputum|mucus|gunk',

      'cough|coughing|coughed|hack|hacked|hacking ~5 blood|clot|clots',
      'blood ~4 when|as|every|each|time|if ~2 cough|coughing',

      'brought|bringing|brings up ~5 blood ~6 phlegm|lung|chest|cough|tb|smoker',
      'cough|coughing|coughed|coughs|coughin|hacking|hacked|spit|spitting|spat|bringing|hack up|out|some|bright|red|up|of|a|lots|little|bit ~ blood|bloody|blod|clots',
      'blood|bloody|clots in|with|when|streaked|stained|and|on ~ phlegm|sputum|cough|coughing|spit|mucus|tissue|mucous|plegm|flem',
      'phlegm|sputum|mucus|spit|mucous|flem ~ blood|bloody|bloodstained|streaked|streaks',
      'bloody|bloodstained|rusty|pink phlegm|sputum|mucus|spit|cough',
      'hemoptysis|haemoptysis',
      'cough|coughing|coughed blood',
    ],
    except: [
      'cough|coughing|coughed ~5 blood pressure|test|tests|sugar|thinner|thinners|group|nose|vessel',
      'cough* ~5 no blood',
      'tissue (when|after|as|if|every time)? i|she|he? wipe|wiped|wiping',
      '(i|when|after|she|he) wipe|wiped|wiping (and|there|theres|i|its|the|my bum|my bottom|myself) ~3 blood ~3 tissue',
      'this|that bloody cough',

      'gums|gum|tooth|teeth|toothbrush|brushing|brush|nosebleed|dentist|mouth ~6 blood|bleeding',
      'spit|spitting|spat ~ blood ~ teeth|gums|brushing|brush|tooth|flossing',
    ],
  },
  {
    code: 'large-haemoptysis',
    name: 'Large haemoptysis',
    kind: 'symptom',
    is: ['haemoptysis'],
    phrases: [
      'choking on ~2 blood',
      'blood ~2 from ~1 lung|lungs',

      'hack|hacked|hacking|coughed|coughing|cough up? ~3 load|loads|lot|lots|pile|heap ~3 blood',
      'cough|coughing|coughed ~8 half|quarter|full|filled|fill a|an|the? ~1 mug|cup|glass|bowl|sink|tissue|basin',
      'blood ~8 filled|half|full a|an|the? ~1 mug|cup|glass|bowl|basin|sink',

      'brought|bringing|brings|bring|coughed|coughing|coughs up? ~5 tablespoon|tablespoons|cupful|cup|mouthful|mouthfuls|eggcup|basin|bowl|bowlful|handful ~3 blood|clots',
      'blood clots ~5 basin|bucket|bowl|sink ~1 full',
      'coughing|bringing|spitting up? clots|blood ~6 wont|not|cant stop|stopping',
      'cough|coughing|coughed|coughs|bringing|spitting ~ lots|lot|loads|cup|cupful|cups|mouthful|mouthfuls|tablespoon|tablespoons|spoonful|spoonfuls|teaspoon|teaspoons|bowl|pints|pint|clots|handful|much|amounts|pure|fresh|frank ~ blood|clots',
      'cough|coughing|coughed|coughs|bringing|spitting ~ blood ~ lots|lot|loads|cup|cupful|cups|mouthfuls|mouthful|tablespoon|tablespoons|spoonful|spoonfuls|teaspoon|bowl|clots|everywhere|stop|much|pouring|handful',
      'massive|large|heavy|major|frank|gross haemoptysis|hemoptysis',
    ],
  },
  {
    code: 'productive-cough',
    name: 'Productive cough',
    kind: 'symptom',
    is: ['cough'],
    phrases: [
      'green|yellow|brown|thick|rusty|nasty|dark ~ phlegm|sputum|mucus|gunk|flem|plegm|spit',
      'cough*|bringing ~ phlegm|sputum|mucus|gunk|flem|plegm',
      'phlegm|sputum|mucus ~ green|yellow|brown|rusty|changed|more|thick',
      'chesty|productive cough',
    ],
    except: ['nose ~ green|yellow|mucus', 'snot'],
  },
  {
    code: 'pink-frothy-sputum',
    name: 'Pink frothy sputum',
    kind: 'sign',
    phrases: [
      'pink|frothy|foamy|white ~ frothy|froth|foam|foamy ~ breath*|cough*|lungs|up?',
      'pink ~ phlegm|sputum|spit',
      'frothy|foamy|pink sputum|phlegm|spit|froth|foam|bubbles',
      'cough*|bringing ~ froth|foam|pink|frothy|foamy',
    ],
    except: ['frothy|foamy urine|pee|wee|stool|poo|discharge', 'foam bath|mattress|roller|banana|party'],
  },
  {
    code: 'pneumonia-known',
    name: 'Pneumonia or chest infection named',
    kind: 'condition',
    phrases: ['pneumonia|pnumonia|neumonia', 'chest infection'],
    except: ['pneumonia vaccine|jab|vaccination|shot'],
  },
]
