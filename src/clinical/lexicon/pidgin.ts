import type { Concept } from './concept.ts'

/** Who something happens to, in Nigerian Pidgin, is often left out: "no fit breathe", "body dey hot". */
const NOT = 'no|nor'
const CAN = 'fit|gree|dey|wan|sabi'

/** The gravest signs in West African Pidgin; each is a kind of the concept in plain English. */
export const pidgin: readonly Concept[] = [
  {
    code: 'pidgin-no-breathe',
    name: 'Severe breathlessness',
    kind: 'symptom',
    is: ['severe-breathlessness'],
    isNegation: true,
    phrases: [`${NOT} ${CAN} breathe|breath ~1`, 'breath|breathing ~1 dey|don cease|seize|cut|short|hook'],
  },
  {
    code: 'pidgin-no-wake',
    name: 'Unresponsive',
    kind: 'sign',
    is: ['unresponsive'],
    isNegation: true,
    phrases: [
      `${NOT} ${CAN} wake|respond|answer`,
      `${NOT} fit|gree|dey talk`,
      `${NOT} dey move|open|shake eye|body|again?`,
      'don faint|collapse|die|pass ~1',
      'just|only dey sleep ~ no|nor dey|gree wake|chop|suck',
    ],
    except: [
      'phone|battery|network|light|car ~2 don die',
      'don pass ~2 exam|test|waec|neco|jamb|class|interview|stool|shit|urine|piss',
      'phone|number|network|line|nurse|doctor ~2 no|nor dey|gree respond|answer',
    ],
  },
  {
    code: 'pidgin-no-feed',
    name: 'Not feeding',
    kind: 'symptom',
    is: ['not-feeding'],
    isNegation: true,
    phrases: [`${NOT} ${CAN} suck|feed|breastfeed ~1`],
  },
  {
    code: 'pidgin-drowsy',
    name: 'Drowsiness',
    kind: 'symptom',
    is: ['drowsiness', 'hard-to-rouse'],
    phrases: ['just|only|always dey sleep ~2', 'body don weak ~1', 'dey weak well'],
    except: ['dey sleep ~2 well|fine|night'],
  },
  {
    code: 'pidgin-hot-body',
    name: 'Fever',
    kind: 'symptom',
    is: ['fever'],
    phrases: ['body dey|don hot|hotting', 'hot body dey|worry|catch'],
  },
  {
    code: 'pidgin-chest',
    name: 'Chest pain',
    kind: 'symptom',
    is: ['chest-pain'],
    phrases: ['chest dey|don pain|press|hook|tight|heavy ~1', 'chest dey do|worry me|am|him'],
  },
  {
    code: 'pidgin-blood',
    name: 'Heavy bleeding',
    kind: 'symptom',
    is: ['bleeding-heavy'],
    isNegation: true,
    phrases: ['blood dey rush|pour|gush|flow', `blood ${NOT} ${CAN} stop`],
  },
  {
    code: 'pidgin-fit',
    name: 'Seizure',
    kind: 'symptom',
    is: ['seizure'],
    phrases: ['dey|don jerk|convulse|shake ~2 foam|mouth|eye', 'convulsion dey|don catch|hold|do'],
  },
  {
    code: 'pidgin-no-kick',
    name: 'Reduced fetal movement',
    kind: 'symptom',
    is: ['reduced-fetal-movement'],
    isNegation: true,
    phrases: ['baby|belle|pikin ~2 no|nor dey|gree move|kick|play|turn'],
    except: ['pikin no dey play ~3 school|others|ball'],
  },
]
