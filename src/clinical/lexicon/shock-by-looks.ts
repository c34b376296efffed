import type { Concept } from './concept.ts'

const GREY = 'grey|gray|ashen|ashy|waxy'
const PALE = 'pale|white|green|pallid|colourless|colorless'
const SWEAT =
  'sweaty|sweating|clammy|sweat|sweats|cold|floppy|limp|collapsed|confused|drowsy|lethargic|mottled|breathless|panting'
const WRONG =
  '(not right|not himself|not herself|out of it|cant stand|cannot stand|wont wake|cant get up|not with it|not making sense|doesnt look right|dont look right)'
const ODD = 'funny|horrible|awful|terrible|bad|strange|weird|odd|dreadful|shocking|nasty|dodgy colour|color'

/** Shock as those who see it tell it: the colour has gone, and the person is cold, wet, limp or not right. */
export const shockByLooks: readonly Concept[] = [
  {
    code: 'shock-by-looks',
    name: 'Pallor with sweating, floppiness or altered state',
    kind: 'sign',
    is: ['cold-clammy'],
    phrases: [
      `${GREY} ~4 ${SWEAT}`,
      `${SWEAT} ~4 ${GREY}`,
      `${GREY} ~5 ${WRONG}`,
      `${WRONG} ~5 ${GREY}`,
      `${PALE} and|but|with|plus|n really|very|so|all? sweaty|sweating|clammy|floppy|limp|confused|drowsy|lethargic|mottled`,
      `sweaty|sweating|clammy|floppy|limp|drowsy and|but|with|plus|n really|very|so|gone|all? ${PALE}`,
      `${PALE} ~4 ${WRONG}`,
      `${ODD} ~5 ${WRONG}`,
      `${ODD} ~3 sweaty|sweating|clammy|floppy|limp|confused|drowsy|breathless`,
      `${WRONG} ~5 ${ODD}`,
      'cold|clammy|freezing ~2 sweaty|sweating|clammy|wet ~4 (out of it|not right|not himself|not herself|confused|drowsy|floppy)',
      'looks|look|looking ~1 like death',
      'sweating|sweaty|clammy ~4 like death',
    ],
    except: [
      'hair|hairs|beard|eyebrows|roots|eyes|dress|shirt|poo|stool|stools|wee|pee|urine|discharge|nails|sky|paint|phlegm|spit|snot|mucus|tongue ~3 grey|gray|white|pale|green',
      'grey|gray|white|pale|green ~1 hair|hairs|poo|stool|stools|wee|urine|discharge|nails|phlegm|spit|snot|mucus|skin|patch|patches|noise|matter|area|areas|tongue',
      `grey|gray|white|pale|green ~1 patch|patches|hair|hairs|nails|area|areas|stool|stools|discharge ~4 ${SWEAT}`,
      'green|white ~4 salad|vegetables|tea|eyes',
      'like death warmed up',
      'cold ~2 sore|sores|cold',
      'giving|gave|blood test|tests|needle|jab ~12 pale|white|grey|green',
      'pale|white|grey|green ~12 (giving blood|blood test|needle|jab)',
    ],
  },
  {
    code: 'grey-and-unwell',
    name: 'Grey colour, unwell',
    kind: 'sign',
    phrases: [
      `${GREY} ~4 awful|terrible|unwell|ill|poorly|dreadful|rotten|sick|faint|weak`,
      `awful|terrible|unwell|ill|poorly|dreadful|rotten|sick|faint|weak ~4 ${GREY}`,
    ],
    except: [
      'hair|hairs|beard|eyes|poo|stool|stools|discharge|nails|sky|phlegm|spit|snot|mucus|tongue|weather ~3 grey|gray',
      'grey|gray ~1 hair|hairs|poo|stool|stools|discharge|nails|phlegm|spit|snot|mucus|weather|sky|area',
    ],
  },
]
