import { AGAINST, TOLD } from './intents.ts'
import type { RequestRule } from './requests.ts'
import { CARER, MEDICINE_NAME, PILLS, VICTIM } from './things.ts'
import { CONTROLLED, STOP, VITAL_DRUG } from './words.ts'

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
      new RegExp(
        `\\b(?:want|need|give me|get me|send me) (?:\\d{2,3}|ten|twenty|thirty|forty|fifty|sixty|a hundred|a box of|a strip of) (?:of )?(?:the )?${CONTROLLED}`,
      ),
      new RegExp(`\\b${CONTROLLED}\\b.{0,50}\\bi (?:sell|flog|resell) (?:a few|some|them|half|the rest|my)\\b`),
      new RegExp(`\\b(?:i|we) (?:want|need) (?:my |the |some )?${MEDICINE_NAME} (?:right )?now\\b.{0,40}\\bwithout\\b`),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'Stopping on one’s own, also where a pause may be planned.',
    unless: new RegExp(`${told.source}|(?<![a-z0-9])(?:${AGAINST})(?![a-z0-9])`),
    patterns: [
      new RegExp(
        `\\b${STOP}\\b.{0,15}\\b${VITAL_DRUG}\\b.{0,15}\\b(?:on my own|by myself|off my own bat|without (?:asking|telling|ringing|checking with|seeing) (?:any|the|my|a))`,
      ),
    ],
  },
  {
    code: 'never-do',
    about: 'They are not to know, so how is it covered?',
    patterns: [
      new RegExp(
        `\\b(?:don't|do not) want (?:the |my |our |any )?(?:${CARER}|social (?:workers?|services)|dvla|insur\\w+|police) to (?:know|find out|see|hear|learn|notice)\\b.{0,60}\\b(?:how|what) (?:do|can|should|could) (?:i|we) (?:\\w+ )?(?:hide|cover|keep|conceal|mask|explain|say)\\b`,
      ),
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
    code: 'record',
    about: 'What was admitted, taken back; where one was not.',
    unless: /\b(?:mistake\w*|wrong\w*|typos?|address|phone|number|e-?mail|surname|password)\b/,
    patterns: [
      /\b(?:delete|remove|erase|take out|scrub|lose|cross out|wipe|strike|get rid of)\b.{0,25}\b(?:part|bit|line|message|sentence|stuff|chat|what)\b.{0,20}\b(?:i|we) (?:said|admitted|told|mentioned|wrote|confessed|typed)\b/,
      /\b(?:say|state|write|confirm|put|certify)\b.{0,60}\b(?:for|as|need|is) (?:an|my) alibi\b/,
    ],
  },
  {
    code: 'never-do',
    about: 'A story for those who ask about an injury, or for who shall not know what it is.',
    unless: told,
    patterns: [
      new RegExp(
        `\\b(?:${CARER}|social (?:workers?|services)|police|insur\\w+|dvla|court)\\b.{0,80}\\b(?:come up with|think of|think up|invent|give me|need|what|which|suggest) (?:me )?(?:an? |some )?(?:\\w+ )?(?:story|excuse|explanation|lie|cover)\\b`,
      ),
      /\b(?:when|if) (?:he|she|they|my \w+) (?:asks?|rings?|calls?|phones?|comes?(?: in)?),? (?:just |please )?(?:tell (?:him|her|them)|say) (?:that )?(?:it's|it was|it is|the (?:tests?|tablets|bloods?|scan) (?:was|were|is|are)|i never)\b/,
      /\bhow (?:do|can|could|to)\b.{0,12}\bget(?:ting)? (?:round|around|past) (?:the|their|your|that|this|any) (?:\w+ )?(?:checks?|questions?|limits?|rules?|assessment|screening|form)\b/,
      /\b(?:can't|cannot|mustn't|must not|doesn't|don't|not) (?:\w+ )?know\b.{0,60}\b(?:tell|say to) (?:him|her|them) (?:that )?(?:it's|it is|i've|i have|i'm) \w+/,
    ],
  },
  {
    code: 'harm-others',
    about: 'Tablets into somebody’s glass.',
    unless:
      /\b(?:swallow\w*|trouble|can't take|cough|his own|her own|(?:pharmacist|nurse|doctor|gp) (?:said|says|told))\b/,
    patterns: [
      new RegExp(
        `\\b(?:which|what|how many) (?:of (?:my|his|her|the) )?(?:${PILLS}|drugs?|powder)\\b.{0,20}\\b(?:put|slip|mix|crush|crumble|drop|stir|add|dissolve)\\b.{0,15}\\b(?:in|into) (?:his|her|their|my \\w+'s|the \\w+'s) (?:${MEAL}|beer|wine|glass|bottle|milk|water|juice)`,
      ),
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
      /\ba pillow (?:would|could|will) (?:be|do|make|solve|end|settle)\b|\b(?:how long|if i|i (?:could|want to|will|might)) (?:\w+ ){0,4}a pillow (?:over|on) (?:his|her|their)\b/,
      /\bhow (?:do|can|could|would|to)\b.{0,30}\b(?:give|infect|make|get|cause)\b.{0,40}\b(?:on purpose|deliberately|intentionally)\b/,
    ],
  },
]
