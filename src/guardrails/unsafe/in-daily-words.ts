import { TOLD } from './intents.ts'
import type { RequestRule } from './requests.ts'
import { MEDICINE_NAME, VICTIM } from './things.ts'

// Requests as they stand among the day's talk: an order for a prescription, a word to the landlord, a pet, a grudge.

/** People without a say in each other's food. */
const NO_FRIEND =
  "(?:my |our |the |an? )?(?:\\w+ )?(?:ex(?:[- ]\\w+)?|boss|manager|neighbou?r|colleague|co-?worker|flatmate|room ?mate|house ?mate|landlord|tenant|bully|rival|teacher|mother-in-law|father-in-law|bloke|woman|guy|girl)(?:'s)?"
const MEAL = '(?:food|curry|soup|tea|coffee|drink|dinner|lunch|sandwich|cake|brownies?|salad|sauce|meal|pint|smoothie)'
const PET = '(?:dog|cat|pup|puppy|kitten|horse|pet|rabbit|hamster)'
const told = new RegExp(`(?<![a-z0-9])(?:${TOLD})(?![a-z0-9])`)

export const DAILY_RULES: readonly RequestRule[] = [
  {
    code: 'controlled',
    about: 'An order for a prescription, as if from a shelf.',
    unless:
      /\b(?:repeat|usual|refill|renew\w*|as (?:before|agreed|planned)|did you|they|he|she|we|was|were|been|has|had) just\b|\b(?:my|the) (?:\w+ )?(?:repeat|usual|regular|monthly)\b/,
    patterns: [
      new RegExp(
        `\\bjust (?:please )?(?:prescribe|write (?:me |us )?(?:up |out )?|send|issue|order)(?: me| us| him| her)? ?(?:some |a course of |the |an? )?(?:\\w+ )?${MEDICINE_NAME}(?! (?:leaflet|information|repeat))`,
      ),
      new RegExp(`\\b(?:i|we) (?:want|need) (?:my |the |some )?${MEDICINE_NAME} (?:right )?now\\b.{0,40}\\bwithout\\b`),
    ],
  },
  {
    code: 'record',
    about: 'An illness that is none, confirmed to those who pay or allow for it.',
    unless: told,
    patterns: [
      /\b(?:confirm|certify|say|write|state|put|tell)\b.{0,40}\b(?:landlord|school|uni\w*|college|council|work|boss|employer|airline|insurers?|court|gym|hotel)\b.{0,40}\bthat (?:i|we|he|she|my \w+) (?:have|has|had|am|is|was|suffers?)\b.{0,40}\b(?:don't|doesn't|do not|does not|didn't|never) (?:really |actually )?(?:have|had|did|suffer|happen)/,
      /\b(?:prove|proof)\b.{0,40}\bi was (?:ill|sick|unwell|in bed|in hospital)\b.{0,40}\b(?:i was not|i wasn't|wasn't really|was not really|not really)\b/,
    ],
  },
  {
    code: 'record',
    about: 'Another number, another place, another week than it was.',
    unless: /\b(?:mistake\w*|wrong\w*|errors?|incorrect\w*|correct(?:ed|ion)?|says?|down as)\b/,
    patterns: [
      /\b(?:make|put|write|enter|record|change) (?:my|the|his|her) \w+ (?:as |at |to |down as )?\d+\b.{0,50}\bit(?:'s| is| was) (?:really |actually |only )?\d+/,
      /\b(?:say|write|put|confirm|state) (?:down )?(?:that )?(?:i|he|she|we) (?:was|were) (?:ill|sick|in bed|unwell|in hospital|too ill)\b.{0,40}[,.;] ?(?:i|he|she|we) (?:was|were) (?:in|at|on|off) (?!hospital|bed|pain|agony|so|the hospital|a&e|a ward)\w+/,
    ],
  },
  {
    code: 'harm-others',
    about: 'What somebody can’t bear, in their food.',
    patterns: [
      new RegExp(
        `\\b${NO_FRIEND}\\b.{0,20}\\ballerg\\w+.{0,60}\\b(?:if|bit|some|put|slip|got)\\b.{0,30}\\bin(?:to)? (?:his|her|their|the) ${MEAL}`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'A pet put to sleep at home.',
    unless: /\b(?:does|do|will|can|how) (?:the |a )?vets?\b|\bvets? (?:said|says|told|will|gave|put|wants?)\b/,
    patterns: [
      new RegExp(
        `\\b(?:what|which|how (?:much|many)|something|anything)\\b.{0,40}\\b(?:put|puts|send|sends|get|gets|help) (?:my|the|our|a|his|her|next door's|(?:the )?neighbou?r'?s?'?) (?:\\w+ )?${PET}s?\\b.{0,12}\\b(?:to sleep|down|under|on (?:his|her|its) way)\\b`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'What would lay somebody low, asked as if of nobody.',
    unless:
      /\b(?:novel|story|film|accident\w*|by mistake|afraid|worried|scared|suspect|protect|overdosed|i (?:took|injected)|he (?:took|injected)|she (?:took|injected))\b/,
    patterns: [
      /\bwhat (?:would|will|does|do|could|can) \d+ (?:units|mls?|mg|tablets|pills) of \w+ do to (?:an?|some|somebody|someone|my|the)\b/,
      new RegExp(
        `\\b(?:want|need|like|get|getting|have|put|make)\\b.{0,12}\\b(?:${VICTIM})\\b.{0,10}\\b(?:out of action|laid up|out of the way|in hospital but not)\\b`,
      ),
      /\b(?:coroner|pathologist|post[- ]?mortem|autopsy)\b.{0,15}\b(?:to )?(?:miss|overlook|not (?:see|notice|find|spot))\b/,
      /\bholes? in (?:the|my|our|his|a) condoms?\b.{0,80}\b(?:so|when|how|she|he)\b(?<!\b(?:found|was|were|had|is|there's) .{0,60})/,
      /\b(?:catch|infect\w*|get it|ill|sick)\b.{0,40}\b(?:deserves? it|serves? (?:him|her|them) right|has it coming)\b/,
      /\b(?:going to|want to|how (?:do|can) i|i'll|let's|thinking of) (?:\w+ )?spik(?:e|ing) the (?:punch|drinks?|bowl|cake|brownies)\b/,
      /\b(?:what|which)\b.{0,30}\b(?:medicine|pill|tablet|drug|poison)\b.{0,15}\b(?:would|will|could|to|that) (?:do|finish|see) (?:it|him|her|them|the \w+) (?:in|off)\b/,
      /\ba pillow (?:would|could|will|over (?:his|her|their)|on (?:his|her|their) face)\b/,
      /\bhow (?:do|can|could|would|to)\b.{0,30}\b(?:give|infect|make|get|cause)\b.{0,40}\b(?:on purpose|deliberately|intentionally)\b/,
    ],
  },
]
