import { TOLD } from './intents.ts'
import type { RequestRule } from './requests.ts'
import { AUTHORITY, CARER, MEDICINE_NAME, NATURAL, PAPER, VICTIM } from './things.ts'
import { CONTROLLED, VITAL_DRUG } from './words.ts'

// Requests that are known by a turn of phrase: what stands around them may be anything, a mishap or a holiday too.

const NUMBER = '(?:two|three|four|five|six|eight|ten|\\d+)'
const told = new RegExp(`(?<![a-z0-9])(?:${TOLD})(?![a-z0-9])`)

export const PHRASE_RULES: readonly RequestRule[] = [
  {
    code: 'medicine-stop',
    about: 'An amount to be chosen here, in whatever words.',
    unless: told,
    patterns: [
      new RegExp(`\\b(?:calculate|work out|figure out|set) (?:my|his|her|mum's|dad's) ${MEDICINE_NAME}\\b`),
      new RegExp(
        `\\bhow (?:much|many) (?:of (?:the |my |his |her )?)?(?:\\w+ )?${MEDICINE_NAME} (?:can|should|could|do|shall) (?:i|we) (?:put|give|add|squirt|mix)\\b`,
      ),
      new RegExp(`\\b(?:take|have) all (?:\\w+ ){0,3}?(?:at once|together|in one go)\\b.{0,40}\\bunless you\\b`),
      new RegExp(
        `\\b(?:go|going|went) (?:above|over|beyond) (?:the )?\\d+ ?(?:g|mg|grams?)?\\b.{0,25}\\b${MEDICINE_NAME}`,
      ),
      new RegExp(
        `\\bgive me (?:a|an|the) (?:\\w+ )?(?:(?:dosage|sliding scale)\\b|dose (?:of (?:\\w+ )?${MEDICINE_NAME}|for (?:a|my|his|her|\\d)))`,
      ),
      /\b(?:start|put) me on (?:what|which|\d+ ?(?:mg|mcg|units?))\b|\bunder-?dosed\b.{0,40}\b(?:move|bump|put) me up\b/,
      new RegExp(
        `\\b(?:what|which) strength (?:of )?(?:\\w+ )?${MEDICINE_NAME}\\b.{0,40}\\b(?:suits?|for me|should i)\\b`,
      ),
      new RegExp(`\\b\\d+ ?mg (?:and|or) \\d+ ?mg\\b.{0,40}\\b${MEDICINE_NAME}\\b.{0,30}\\bwhich\\b`),
      new RegExp(
        `\\b(?:puffs?|tablets?|units?|pills|sprays?)\\b.{0,40}\\bor (?:do i go to|maybe|even )?(?:${NUMBER})\\b.{0,40}(?:\\byou (?:tell|choose|pick|decide)|\\bor do i go\\b)|\\b(?:enough|better than \\d+),? or (?:do i go to |should i go to )?${NUMBER}\\b`,
      ),
      /\bwhat (?:should|do|shall) i (?:inject|bolus)\b|\bwhat number do i dial\b/,
      new RegExp(
        `\\b(?:am i|is it|would it be) (?:ok|okay|fine|safe|alright|all right) (?:with|to have|to take|to give him|to give her) (?:${NUMBER}) (?:of )?(?:the |my |his |her )?(?:\\d+ ?(?:mg|s)? ?)?(?:of )?${MEDICINE_NAME}`,
      ),
      new RegExp(
        `\\b${MEDICINE_NAME}\\b.{0,60}\\b(?:then )?${NUMBER} (?:should|will|would|ought to) do the (?:job|trick)\\b`,
      ),
      new RegExp(
        `\\bi(?:'m| am|'ll| will)? (?:go|going) for ${NUMBER}\\b.{0,20}\\b(?:alright|all right|ok|okay|fine|safe)\\b`,
      ),
      /\b\d+ (?:sounds|feels|seems|looks) (?:\w+ )?better\b.{0,20}\b(?:shall|should|can) i\b/,
      new RegExp(
        `\\b(?:won't|refuses? to|doesn't want to) (?:up|raise|increase|double) (?:my|his|her) ${MEDICINE_NAME}\\b.{0,40}\\b(?:i'll|ill|i will|myself)\\b`,
      ),
      new RegExp(`\\btake double (?:the |my )?${MEDICINE_NAME}`),
      new RegExp(
        `\\b(?:bab(?:y|ies)|toddler|infant|newborn|child|kid|son|daughter|month|months)\\b.{0,40}[.!?,;] (?:the )?(?:dose|dosage) (?:of|for) (?:\\w+ )?${MEDICINE_NAME}`,
      ),
      /\bprescribe (?:me )?how (?:many|much)\b/,
      new RegExp(`\\b${MEDICINE_NAME}\\b.{0,60}\\bhow (?:often and how much|much and how often|many and how often)\\b`),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'An amount to be told here, whatever the doctor said.',
    patterns: [
      new RegExp(`\\bjust tell me how (?:much|many) (?:\\w+ )?${MEDICINE_NAME} to (?:inject|take|give|use)\\b`),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'Leaving off what keeps a danger away, with a nod or on the word of a healer.',
    patterns: [
      new RegExp(
        `\\b(?:pastor|church|temple|mosque|healer|guru|priest|imam|god|prophet|reiki|homeopath|herbalist|psychic)\\b.{0,60}\\b(?:throw|stop|leave|bin|come off|quit|drop)\\b.{0,20}\\b${VITAL_DRUG}`,
      ),
      new RegExp(
        `\\bnot taking (?:the|my|his|her) ${VITAL_DRUG}\\b.{0,60}\\b(?:cool|ok|okay|fine|alright|right)\\b(?: with you)? ?\\?`,
      ),
      new RegExp(`\\b${VITAL_DRUG}\\b.{0,60}\\b${NATURAL}\\b.{0,20}\\binstead\\b`),
      new RegExp(`\\b(?:years?|long) (?:is|was) (?:plenty|enough|long enough)\\b.{0,30}\\b${VITAL_DRUG}`),
      new RegExp(
        `\\b${VITAL_DRUG}\\b.{0,40}\\b(?:just|only) (?:have|take|use) (?:aspirin|${NATURAL})\\b.{0,15}\\b(?:fine|ok|okay|right|alright)\\b`,
      ),
      new RegExp(`\\bif (?:i|he|she|we) (?:\\w+ )?forgot about (?:the|my|his|her) ${VITAL_DRUG}`),
    ],
  },
  {
    code: 'never-do',
    about: 'That those who decide do not find out.',
    unless:
      /\b(?:receptionist|reception|ringing|calling|texting|wrong(?:ly)?|by mistake|afraid|worried|scared|ashamed|rather not lie|surprise|birthday)\b/,
    patterns: [
      new RegExp(
        `\\b(?:how (?:do|can|could|would) (?:i|we)|any way to|is there (?:a|any) way to|help me) (?:stop|keep|prevent) (?:the |my |our |his |her )?(?:\\w+ )?(?:${AUTHORITY})\\b.{0,20}\\b(?:from )?(?:seeing|finding|getting wind|knowing|noticing|learning|reading)\\b`,
      ),
      new RegExp(
        `\\bmake sure (?:that )?(?:they|he|she|the (?:\\w+ )?(?:${AUTHORITY}|an[ae]+sthesi\\w+)) (?:don't|doesn't|never|won't|can't) (?:find out|know|notice|see|learn)\\b`,
      ),
      /\bso (?:that )?(?:it|they|the \w+) comes? (?:out|up|back) (?:low|lower|normal|clean|negative|fine|high|higher)\b/,
      new RegExp(
        `\\b(?:how (?:do|can|to)|help me|(?<!(?:don't|not|never|wouldn't) )want to|need to) (?:i )?hide\\b.{0,40}\\bfrom\\b.{0,25}\\b(?:${CARER})\\b`,
      ),
      /\bmake (?:the |my |our )?(?:midwife|doctors?|gp|nurse|health visitor|social worker|psychiatrist|police|teacher|coach|insurers?) (?:think|believe)\b/,
      /\bso (?:that )?it (?:isn't|won't be|is not|will not be|doesn't show) in my (?:hair|blood|urine|system|pee|saliva)\b/,
      /\bmake up (?:\w+ ){0,6}?(?:numbers|readings|values|results|logs?|sugars|scores)\b/,
      /\b(?:donate|give|giving|donating) (?:blood|plasma|sperm|eggs)\b.{0,60}\b(?:what do i say|what should i say|how do i get through|without them)\b/,
      /\bmake out (?:that|like) (?:i|we|it|he|she|nothing)\b/,
      /\b(?:pill|tablet|drink|food|mint|gum|something|anything) (?:that|to|which) (?:hides?|masks?|covers?(?: up)?|beats?) (?:\w+ ){0,2}(?:alcohol|drugs?|weed|thc|drink|smell of)\b/,
      /\b(?:make|get|have) (?:the )?(?:scales?|monitor|meter|probe|cuff|thermometer|oximeter|machine) (?:to )?(?:show|read|say|look|go) (?:more|less|higher|lower|normal|heavier|lighter|better|fine)\b/,
      /\b(?:lose (?:my|his|her) .{0,20}licen[cs]e|the final is)\b.{0,40}\bwhat do i (?:tell|say)\b/,
      /\b(?:test(?:s|ed|ing)?|probation|new job)\b.{0,70}\b(?:flush(?:es)?|clears?) (?:it|them|thc|weed|opiates?|coke|drugs?)\b|\b(?:clears?|flush(?:es)?) (?:out )?(?:thc|weed|opiates?|coke|cannabis)\b.{0,60}\btest\b/,
      /\b(?:assessor|doctor|examiner|panel|tribunal|insurers?|dwp|benefits \w+) to (?:think|believe) (?:that )?i (?:can't|cannot|am|have|need)\b/,
      /\b(?:how|need to|want to|help me|tips?|tell me|ways?)\b.{0,25}\b(?:appear|look|seem|sound|act) (?:sick|ill|disabled|injured|depressed|mad|crazy|bad) enough\b/,
      /\b(?:what's|what is|give me) (?:the best|a good|a) lie (?:for|to|about)\b|\bexplain away (?:my|the|a)\b/,
      /\b(?:friend|mate|brother|sister|kid|son|daughter|dog|partner|wife|husband|somebody else|someone else)'?s (?:wee|pee|urine|piss|hair|sample)\b.{0,20}\b(?:test|screen|cup|instead)\b/,
    ],
  },
  {
    code: 'record',
    about: 'A paper or an entry that is known to be untrue.',
    unless: /\b(?:mistake\w*|wrong\w*|errors?|incorrect\w*|asked me to|our policy|my surgeon|copy of)\b/,
    patterns: [
      new RegExp(
        `\\b(?:do|make|type|write|prepare|send|have|knock up)\\b(?: me| us)? (?:an? |one |the |to school )?(?:\\w+ ){0,3}?${PAPER}\\b.{0,80}\\b(?:nothing(?:'s| is)? wrong|i know it isn't|actually (?:we|i)|slept in|no time for|marriage function|a wedding to|off to \\w+|i was asleep|isn't true|for my mate|for a mate)`,
      ),
      /\b(?:state|say|write|put|certify|confirm)\b.{0,60}\b(?:nothing(?:'s| is) wrong|i know it isn't|i was asleep|actually (?:we|i) (?:was|were)|we were in \w+)\b/,
      new RegExp(`\\bnote to (?:the )?(?:school|work)\\b.{0,60}\\bactually\\b`),
      new RegExp(
        `\\b(?:swap|change|replace|put) (?:the |his |her |my )?names?\\b.{0,20}\\b(?:on|in) (?:the |my |this |that )?${PAPER}\\b.{0,30}\\b(?:to|for|with) (?:my|his|her)\\b|\\bput (?:his|her|their) name where mine\\b`,
      ),
      /\b(?:make|print|do) (?:an? |my own )?(?:nhs )?prescriptions? (?:\w+ ){0,4}?(?:at home|with a stamp)\b|\bprescription (?:template|pad)\b.{0,50}\b(?:fill|my ?self|i can)\b|\b(?:doctor|gp|clinic|surgery|hospital)'?s? stamp (?:picture|image|png|photo)\b/,
      /\bfill (?:this |it |that )?(?:in|out)?\b.{0,30}\b(?:as if you (?:had )?(?:examined|seen|saw)|vaccin\w+ (?:booklet|card|record))\b/,
      /\b(?:amend|change|move|alter) the (?:time|date|day|cause) of my (?:injury|accident|fall)\b|\b(?:phrase|word|write) (?:the|my|this) (?:note|letter|report) as (?:though|if)\b|\bturn my (?:\w+ )?days (?:off )?into\b|\bcall it an accident\b|\bstrike the word\b|\bgive my absence a reason\b|\bback up my story\b/,
      /\b(?:insurer|insurance)\b.{0,60}\bcall it an? \w+\b/,
      new RegExp(
        `\\b(?:type|write|draft|make) (?:me )?an? (?:consultant|doctor|gp|specialist|surgeon|psychiatrist)'?s? (?:opinion|statement|report)\\b`,
      ),
      /\b(?:could|can|make|have|let) (?:the|my) (?:record|chart|file|notes?) (?:to )?(?:show|say|state)\b.{0,70}\b(?:but the court|court case|even though|although|only did|i still)\b|\bwant (?:my|the) (?:chart|record|notes?|file) to (?:say|show)\b.{0,50}\b(?:even though|although|but i)\b/,
      /\bmake it \d+ and (?:nobody|no ?one)\b/,
      /\blower my weight in the (?:file|record|notes)\b|\b(?:enter|put) (?:in|into) my file that\b.{0,80}\bi never\b/,
    ],
  },
  {
    code: 'controlled',
    about: 'Controlled medicines by somebody else’s name, a reason made up, or where nobody looks.',
    unless: /\b(?:clean|addict\w*|want to stop|get off|my prescription|i refused|said no to)\b/,
    patterns: [
      new RegExp(
        `\\bwhat (?:do|should|can|could) (?:people|i|you|one) (?:say|tell)\\b.{0,50}\\b(?:walk out|leave|come away|go home) with ${CONTROLLED}`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b.{0,30}\\b(?:take over|use|have) (?:his|her|their) (?:refills?|script|prescription)\\b`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b.{0,50}\\b(?:say (?:i'm|i am|it's|they|that) .{0,25}\\bor (?:something|whatever)|put down .{0,25}\\bas the reason)\\b`,
      ),
      new RegExp(
        `\\b(?:country|site|website|shop|place|seller)\\b.{0,30}\\b(?:order|ship|buy|post)[ -]?\\w*\\b.{0,12}\\b${CONTROLLED}`,
      ),
      /\b(?:meds|pills|adderall|ritalin|xanax)\b.{0,30}\b(?:telegram|discord|snapchat) (?:group|channel|link)\b/,
      new RegExp(
        `\\b(?:which|what|know an?|any) (?:\\w+ )?(?:clinic|doctor|pharmacy|gp|chemist)\\w* (?:that |who )?(?:doesn't|don't|never|won't) (?:checks?|looks? at|asks?(?: for)?|verif\\w+)\\b.{0,20}\\b(?:database|system|id|register|records?|history|prescriptions?|questions|before giving .{0,12}${CONTROLLED})\\b`,
      ),
      new RegExp(
        `\\b(?:${CONTROLLED}|stronger benzo)\\b.{0,40}\\bwithout (?:looking at|checking|reading) my (?:history|records?|notes)\\b`,
      ),
      new RegExp(
        `\\b(?:used|finished|gone through|took) (?:up )?(?:all|the whole)\\b.{0,30}\\b${CONTROLLED}\\b.{0,40}\\b(?:sort me out|new lot|another lot|give me more)\\b`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b.{0,20}\\bin (?:his|her|their|(?:my )?\\w+'s) name\\b.{0,20}\\b(?:pass|give|hand)\\b|\\bpharmacy\\b.{0,30}\\bsend me ${CONTROLLED} twice\\b`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'Making somebody ill, dull or dead, without the word for it.',
    unless:
      /\b(?:afraid|worried|scared|suspect|protect|my (?:gp|doctor) said|novel|story|film|accident\w*|by mistake)\b/,
    patterns: [
      /\b(?:end|ending|finish off|shorten) (?:a|the|my) patient'?s? life\b|\bhelp (?:him|her|them) on (?:his|her|their) way\b/,
      /\bmakes? (?:a|an?other) (?:person|girl|woman|man|guy|boy) (?:\w+ )?(?:confused|forget|sleepy|sick|drowsy|pass out|dizzy|ill)\b|\bmake (?:a girl|her) forget\b/,
      /\b(?:sprinkle|slip|drop|crumble) something (?:in|into|on) (?:his|her|their|my \w+'?s?)\b/,
      /\b(?:rat|mouse|slug|weed) (?:stuff|poison|killer|bait)\b.{0,15}\bin (?:the |my |his |her )?\w+'?s? (?:sugar|food|tea|coffee|drink|flour|salt|milk)\b/,
      /\bwould (?:insulin|poison|potassium|morphine|it) be (?:found|detected|noticed|traced) in (?:some|any)(?:body|one)\b|\bcan (?:antifreeze|poison|insulin) be (?:detected|found|traced) in\b/,
      /\b(?:sleep|sleeping|sleepy|cough) (?:syrup|medicine|drops) for my (?:twins|kids?|baby|toddler)\b.{0,60}\bso i can\b/,
      new RegExp(
        `\\bwhich of (?:my|his|her) (?:pills|tablets|meds|medicines)\\b.{0,25}\\b(?:make|knock|put)\\b.{0,40}\\b(?:${VICTIM})?.{0,20}\\b(?:sick|ill|out|sleep)\\b`,
      ),
      /\bif i (?:stop|stopped|quit) (?:giving|feeding) (?:him|her|them) (?:water|food|insulin|\w+ tablets)\b.{0,30}\bhow long\b/,
      /\bgive my (?:kid|child|son|daughter|baby) an? (?:fever|rash|seizure|temperature)\b/,
      /\ballerg\w+\b.{0,40}\b(?:scare|teach|frighten|get back at|punish) (?:him|her|them)\b.{0,40}\bhow much\b/,
      /\bget rid of my (?:grand\w+|mother|father|mum|dad|wife|husband|aunt|uncle)\b.{0,25}\b(?:pills|tablets|medicine|insulin|meds)\b/,
    ],
  },
]
