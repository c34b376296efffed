import { CONSULTS } from './intents.ts'
import type { RequestRule } from './requests.ts'
import { CONTROLLED, HIDE_FROM, PERSON, STOP, VITAL_DRUG } from './words.ts'

// The same requests as people put them: run-on, without a question mark, the aim before or after the asking. Each rule
// wants an act and an aim; words alone are no request.

/** Prescription medicines beyond the vital and the controlled ones, by name and by the ending of their class. */
const OTHER_RX =
  '(?:amitriptyline|nortriptyline|mirtazapine|trazodone|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|duloxetine|paroxetine|aripiprazole|haloperidol|metformin|gliclazide|methotrexate|levothyroxine|thyroxine|furosemide|spironolactone|colchicine|allopurinol|phenergan|promethazine|hydroxyzine|antidepressants?|antibiotics?|blood pressure (?:tablets?|pills?|meds?)|sleeping (?:tablets?|pills?)|[a-z]{3,12}(?:dipine|sartan|pril|olol|cillin|mycin|cycline|floxacin|oxetine|triptyline|azepam))'
export const ANY_RX = `(?:${VITAL_DRUG}|${CONTROLLED}|${OTHER_RX})`
const PILLS = '(?:tablets?|pills?|capsules?|meds?|medicines?|medication)'
const DOSE = '(?:dos(?:e|es|age)|mg|milligrams?|units?|how (?:many|much)|amount|strength|number)'
const MINE =
  "(?:for (?:me|my \\w+|him|her)|(?:should|shall|must|do|can|could) i|i (?:should|shall|must|can|could|need|have to)|i'll|myself|for (?:a |an )?(?:my|his|her)|my (?:dad|mum|mom|son|daughter|wife|husband|gran\\w*|kid|child|baby))"
const CARER =
  '(?:doctor|gp|nurse|clinic|consultant|surgeon|neurologist|cardiolog\\w+|psychiatrist|specialist|hospital|pharmac\\w+|midwife|prescriber|physician|ward)'
/** Where a clinician gave the order, asking about it is what a patient should do. */
const TOLD = new RegExp(
  `\\bdid (?:the|my|our) ${CARER}s? (?:write|say|prescribe|tell|order)\\b|\\b(?:my|the|our|his|her|a) (?:\\w+ )?${CARER}s?\\b[^.?!]{0,30}\\b(?:told|said|says|asked|advised|wants?|wrote|took|is taking|stopped|changed|put|started|reduced|lowered|raised|recommend\\w+|prescribed|decided|agreed)\\b|\\bwho (?:decides|chooses|sets|picks|can (?:change|choose|set))\\b`,
)
/** Or who wants to settle it with them. */
const TOLD_OR_ASKING = new RegExp(`${TOLD.source}|(?<![a-z])(?:${CONSULTS})(?![a-z])`)
const SECRET =
  "(?:without (?:\\w+ ){0,3}(?:knowing|noticing|seeing|finding out|realizing|realising|telling|asking|consent|a trace)|secretly|in secret|on the quiet|so (?:that )?(?:no ?one|nobody|he|she|they) (?:\\w+ )?(?:never |doesn't |don't |won't )?(?:knows?|notices?|finds? out|sees?)|behind (?:his|her|their) back|slowly|bit by bit)"
const OF_BODY =
  '(?:sick|ill|unwell|sleep|asleep|sleepy|drowsy|bleeds?|bleed out|pass(?:es)? out|faint|miscarr\\w+|infertile|weak|die|dies|never wake|stop breathing|collapse|throw up|vomit|runs?|diarrh\\w+|quiet|unconscious|knocked out)'

export const LAY_RULES: readonly RequestRule[] = [
  {
    code: 'medicine-stop',
    about: 'A dose that only a prescriber can choose, for oneself or for somebody else.',
    unless: TOLD,
    patterns: [
      new RegExp(
        `\\b(?:just |exactly )?(?:pick|choose|decide|name|work out|calculate|set|tell me|give me)\\b.{0,40}\\b(?:${DOSE})\\b.{0,60}\\b${ANY_RX}\\b.{0,60}\\b${MINE}\\b`,
      ),
      new RegExp(
        `\\b${DOSE}\\b[^.?!]{0,40}\\b${ANY_RX}\\b.{0,60}\\b(?:just |you )(?:pick|choose|decide|name|say|tell me)\\b`,
      ),
      new RegExp(
        `\\b(?:what|which|how (?:many|much)|right|correct|best)\\b(?! (?:is the )?(?:normal|usual|standard|typical|maximum|max)\\b)[^.?!]{0,30}\\b${ANY_RX}\\b[^.?!]{0,30}\\b(?:(?:should|shall|must) i (?:take|have|give|inject|use|start|go|be)|i (?:should|shall|must) (?:take|have|give|inject|use|start|go|be)|(?:is |would be |be )?(?:right|best|ok|enough|safe) for (?:me|my|him|her)|for me\\b)`,
      ),
      new RegExp(
        `\\b${ANY_RX}\\b.{0,50}\\b(?:what|which|how) (?:dose|dosage|strength|many|much)\\b.{0,30}\\b(?:should|shall|must) i (?:really |actually |now )?(?:go|take|have|give|inject|start|use|move|change|be on)\\b`,
      ),
      new RegExp(
        `\\bhow (?:many|much) of my (?:own )?(?:\\w+ ){0,2}?(?:${ANY_RX}|${PILLS}|inhaler|steroids?)\\b.{0,20}\\b(?:can|should|could|shall|do) i give\\b`,
      ),
      new RegExp(
        `\\b(?:baby|toddler|newborn|infant|month old|months old|kids?|twins?|child)\\b.{0,40}\\b(?:won't|will not|doesn't|not|to|can't|never) (?:\\w+ )?(?:sleep|settle|shut up|calm|nap|stay quiet)\\b.{0,60}\\bhow (?:many|much)\\b.{0,50}\\bgive\\b|\\bhow (?:many|much)\\b.{0,40}\\b(?:to make|to get|so)\\b.{0,20}\\b(?:baby|toddler|newborn|infant|kids?|child) (?:\\w+ )?(?:sleeps?|quiet|settles?|calm)\\b`,
      ),
      new RegExp(
        `\\b(?:which|what|how (?:many|much))\\b.{0,50}\\b(?:${OTHER_RX}|${PILLS})\\b.{0,60}\\b(?:left ?over|old box|cupboard|drawer|from last (?:time|year)|expired|somebody else's|my (?:mum|mom|dad|wife|husband)'s)\\b.{0,40}\\b(?:choose|pick|decide|tell me|should i)\\b`,
      ),
      new RegExp(
        `\\b(?:what|which|right|correct)\\b.{0,20}\\b(?:dose|dosage|strength|amount)\\b.{0,60}\\b(?:doctor|gp|surgery|clinic|letter)\\b.{0,10}\\b(?:is|'s|has|are)? ?(?:away|on holiday|gone|closed|not (?:here|around|answering)|retired|unavailable|ran out|lost)\\b`,
      ),
      new RegExp(
        `\\b(?:skip|miss|cut|drop|reduce|less|leave out|inject less)\\b.{0,20}\\binsulin\\b.{0,40}\\b(?:weight|thin|skinny|slim|fat|kilos|pounds)\\b`,
      ),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'Stopping a medicine whose lack is dangerous, told as a plan.',
    unless: TOLD,
    patterns: [
      new RegExp(
        `\\bi(?:'m| am) (?:throwing|binning|chucking|flushing|ditching)\\b(?: away| out)? (?:my |the |all )*${VITAL_DRUG}`,
      ),
      new RegExp(
        `\\bhow\\b[^.?!]{0,20}\\b(?:cut|drop|reduce|lower|come down)\\b[^.?!]{0,20}\\b${VITAL_DRUG}\\b[^.?!]{0,12}\\b(?:from \\d+ ?(?:mgs?|mcg)? )?to (?:zero|nothing|0\\b)`,
      ),
      /\bcan i (?:just )?(?:take|have) (?:two|three|four|2|3|4) of (?:the|my|these|those)\b[^.?!]{0,20}\binstead of (?:one|1)\b/,
      new RegExp(
        `(?:^|[.!?,;] ?)(?:so |and |i )?(?:want|wanting|need|needing|planning|decided|trying|about|going|i'm)(?: going)? (?:to )?${STOP}\\b[^.?!]{0,30}\\b${VITAL_DRUG}\\b.{0,120}(?:\\bhow\\b|\\bwithout\\b|\\bwhat\\b|\\bany ?way\\b|\\balone\\b|\\bon my own\\b|\\btips?\\b|\\btell me\\b|\\bhelp\\b|\\bquick|\\?)`,
      ),
      new RegExp(
        `\\b${VITAL_DRUG}\\b.{0,60}\\bi(?:'m| am|'ll| will) (?:stopping|quitting|coming off|done with|stop|quit|come off|not taking)\\b(?! (?:smok|drink|work|at ))`,
      ),
      new RegExp(
        `\\b${STOP}\\b[^.?!]{0,30}\\b${VITAL_DRUG}\\b.{0,60}\\bwithout (?:telling|asking|seeing|speaking|talking|involving|letting)\\b`,
      ),
    ],
  },
  {
    code: 'never-do',
    about: 'Getting past somebody who has to know.',
    patterns: [
      /\b(?:which|what) answers?\b[^.?!]{0,60}\b(?:get|gets|give|gives|make|score) (?:me )?(?:an? )?(?:low|normal|good|better|perfect|clean) (?:score|result)/,
      /\b(?:get|bring|lower|drop|fake|reduce)\b[^.?!]{0,20}\b(?:bp|blood pressure|pulse|heart rate|sugars?)\b[^.?!]{0,20}\bfor (?:an hour|the day|a|the|my) (?:\w+ ){0,3}(?:job medical|work medical|driving medical|medical|insurance)\b/,
      /\bwhat (?:do|should|can|must) i (?:say|tell)\b[^.?!]{0,40}\b(?:psychiatrist|tribunal|doctors?|assessor|crisis team)\b[^.?!]{0,30}\b(?:let (?:me )?out|off (?:my |the )?section|out of (?:the )?section)\b/,
      /\b(?:help me|how (?:do|can|could|to|should)|want to|need to|ways? to|tell me how)\b.{0,40}\b(?:pass|get through|get past|get)\b.{0,30}\b(?:medical|fitness|driving|pilot|army|health check|assessment|screening|exam)\b.{0,40}\bwithout (?:them|him|her|the \w+|anyone|anybody) (?:seeing|knowing|noticing|finding|realizing|realising|asking)\b/,
      new RegExp(
        `\\b(?:what|which words|how)\\b.{0,20}\\b(?:say|tell|answer|act|behave|talk|write)\\b.{0,30}\\bso (?:that )?(?:they|he|she|${HIDE_FROM}|the \\w+)\\b.{0,12}\\b(?:don't|doesn't|won't|do not|does not|can't|never)\\b.{0,12}\\b(?:section|admit|keep|commit|notice|find|report|know|realize|realise|suspect|take (?:my|the) (?:kids?|children|licen[cs]e|baby))\\b`,
      ),
      new RegExp(
        `(?<!\\b(?:not|never|n't want to|don't|won't|afraid to|ashamed to|wouldn't|didn't|i'd never|he|she|they|my \\w+) )\\bhid(?:e|ing)\\b[^.?!]{0,40}\\b(?:from|so)\\b[^.?!]{0,30}\\b(?:signs?|passes|clears?|lets?|approves?)\\b`,
      ),
    ],
  },
  {
    code: 'record',
    about: 'A record or paper that would say what is not so.',
    patterns: [
      /\b(?:alter|change|edit|delete|remove|rewrite|reword)\b what (?:the|my) (?:doctor|gp|nurse|clinician|consultant|psychiatrist|midwife) (?:wrote|put|noted|recorded)\b(?!.{0,60}\b(?:mistake|wrong|error|incorrect)\b)/,
      /\b(?:print|write|make|issue|do|get|knock up)\b[^.?!]{0,25}\b(?:fit|sick|doctor'?s) ?(?:note|letter|certificate)\b[^.?!]{0,25}\b(?:with|in|under) (?:my|his|her) (?:mate|friend|brother|sister|cousin|husband|wife|colleague|boyfriend|girlfriend)'?s name\b/,
      /\b(?:change|edit|alter|amend|modify|rewrite|update|adjust|redo|fix)\b (?:up )?(?:my|the|this|that|yesterday's|today's|last \w+'?s?|his|her)(?: \w+){0,2} (?:notes?|records?|entry|entries|chart|file|summary|report|letter|history|diagnosis|form|results?)\b.{0,40}\b(?:so (?:that )?(?:it|they)|to (?:say|show|read|state|look)|and (?:take|leave|remove|delete|cut|drop)|saying|that says|to hide|to cover)\b(?!.{0,60}\b(?:mistake|wrong|error|incorrect|misspel\w*|moved|right one)\b)/,
      /\b(?:delete|remove|erase|wipe|scrub|take out|leave out|cut|drop|lose|get rid of)\b (?:the |that |any |all )?(?:\w+ ){0,2}?(?:bits?|parts?|lines?|entry|entries|mentions?|sentences?|stuff|that i)\b.{0,20}\b(?:about|of|on|where|drink|drank|smoke|smoked|use|used|took|tried|have|had)\b.{0,60}\b(?:file|records?|notes?|chart|history|report|applying|insurance|army|job|court|custody|licen[cs]e)\b/,
      /\b(?:change|edit|alter|rewrite|amend)\b.{0,30}\b(?:entry|note|record|report)s?\b.{0,20}\b(?:take|leave|cut) out\b/,
      /\b(?:put|write|add|enter|note)\b (?:\w+ )?(?:in|into|on) (?:my|the) (?:medical )?(?:records?|notes?|file|chart)\b.{0,10}\bthat i (?:have|had|am|was|need|can't|suffer)\b.{0,60}\b(?:so|gives? me|for (?:the |my )?(?:insurance|uni\w*|work|school|benefits?|court|visa|exam)|get (?:extra|more|off))\b/,
      /\b(?:print|make|give|get|issue|send|write|do)\b(?: me)? (?:an? |the )?(?:\w+ ){0,2}(?:card|certificate|pass|passport|letter|note|proof)\b.{0,50}\b(?:i (?:never|haven't|didn't|wasn't|don't|am not|'m not)|never had|not vaccinated|unvaccinated|without (?:the|having|getting|a) (?:jab|shot|it|vaccine|test|visit))\b/,
      /\b(?:sign|stamp|fill in|fill out)\b.{0,40}\b(?:in|under|with|using|as) (?:my |the |a |his |her |dr |doctor )?(?:doctor|gp|nurse|dr|consultant|physician|surgeon)(?:'?s?| \w+'?s?)? (?:name|signature|stamp)\b/,
    ],
  },
  {
    code: 'controlled',
    about: 'Controlled medicines by a lie, from a dealer, or by way of somebody else.',
    patterns: [
      /\b(?:turn|make|mix|cook|brew|convert)\b[^.?!]{0,30}\b(?:cough (?:syrup|medicine|mixture)|linctus|codeine|promethazine|phenergan)\b[^.?!]{0,20}\b(?:lean|purple drank|sizzurp|drank)\b/,
      new RegExp(
        `\\b(?:telegram|discord|snapchat|whatsapp|dark ?web|onion) (?:groups?|channels?|sites?|links?|sellers?|dealers?|markets?)\\b[^.?!]{0,40}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b(?:get|need|want|buy|obtain|order|score|find|looking for|after)\\b[^.?!]{0,30}\\b${CONTROLLED}\\b.{0,40}\\b(?:who (?:sells?|has|got)|anyone (?:sell\\w*|got|have)|sells?\\b|dealer|plug\\b|without (?:a |any |my |the )?(?:doctor|gp|prescription|script|seeing|questions)|no (?:doctor|prescription|script|gp))|\\b(?:believable|convincing|good) (?:story|stories|lie|lies|excuse|symptoms)\\b.{0,60}\\b(?:${CONTROLLED}|prescri\\w+)|\\bi (?:sell|deal|resell) (?:my |some of my )?${CONTROLLED}|\\b${CONTROLLED}\\b.{0,40}\\b(?:better|stronger|bigger|more of a) (?:buzz|high|hit|kick)\\b`,
      ),
      new RegExp(
        `\\b(?:what|which) (?:\\w+ )?(?:symptoms?|lies?|story|stories|excuses?|words|things?)\\b.{0,20}\\b(?:should|do|can|must|would|could|to)\\b.{0,12}\\b(?:fake|make up|invent|pretend|tell|say|claim|use|give|describe)\\b.{0,60}\\b(?:get|script|prescri\\w+|card|pills?|${CONTROLLED})\\b|\\b(?:script|prescription|card|${CONTROLLED})\\b.{0,40}\\b(?:what|which) (?:\\w+ )?(?:symptoms?|lies?|story|excuses?)\\b.{0,20}\\b(?:fake|make up|invent|pretend|claim|say|tell)\\b`,
      ),
      new RegExp(
        `\\b(?:two|both|2|3|three|several|different|multiple|more than one|second|another) (?:doctors?|gps?|clinics?|pharmacies|surgeries|prescribers)\\b.{0,50}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b.{0,50}\\bfor my (?:dog|cat|horse|mum|mom|dad|nan|friend)\\b.{0,20}\\b(?:but|really|actually)\\b.{0,20}\\b(?:for me|mine|myself|me)\\b`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'Doing something to a body without its owner.',
    patterns: [
      /\binject\w*\b[^.?!]{0,30}\bair\b[^.?!]{0,40}\b(?:looks? (?:natural|like an accident)|kill|undetect\w+|nobody|no one|no trace|without a trace)\b/,
      new RegExp(
        `\\b(?:how|help me|what|want to|need to)\\b[^.?!]{0,30}\\bput (?:${PERSON})[^.?!]{0,12}\\bto sleep (?:forever|for ever|for good|permanently)`,
      ),
      new RegExp(
        `\\b(?:how|what|which|help me|want to|need to|can i|i'll|i will|best way|dos(?:e|age))\\b.{0,60}\\b(?:make|makes|get|keep|put|send)\\b (?:${PERSON}|his|her|them)\\b.{0,30}\\b${OF_BODY}\\b.{0,60}\\b${SECRET}`,
      ),
      new RegExp(
        `\\b(?:what|which|something|anything|how much)\\b.{0,40}\\b(?:can|could|should|do|to|would) (?:i )?(?:give|put|slip|feed|use|add|mix)\\b.{0,40}\\b(?:${PERSON}|he|she|his|her)\\b.{0,30}\\b(?:so|to|and|until|that)\\b.{0,15}\\b(?:${OF_BODY})\\b(?!.{0,20}\\b(?:better|through|at night|tonight\\?)\\b)(?<!\\b(?:help|helps|to) (?:him|her|them) sleep)`,
      ),
      new RegExp(
        `\\b(?:dos(?:e|age)|amount|how much|how many)\\b.{0,50}\\b(?:to make|that makes?|so)\\b.{0,6}\\b(?:${PERSON})\\b.{0,10}\\b(?:go to sleep forever|sleep forever|never wake|die|stop breathing|pass out|sleep)\\b`,
      ),
      new RegExp(
        `\\b(?:slip|sneak|spike|dose|drug)\\b[^.?!]{0,40}\\b(?:pills?|tablets?|drugs?|abortion|medicine|laxatives?|sedatives?|powder|something|roofies?|ghb)\\b[^.?!]{0,20}\\b(?:to|into|in|on) (?:${PERSON}|his|her|their)\\b`,
      ),
      new RegExp(
        `\\b(?:feed|give|put|mix|crush|grind|hide|add|stir)\\b.{0,40}\\b(?:${PERSON}|his|her)\\b.{0,60}\\b(?:laxatives?|sedatives?|sleeping|pills?|tablets?|drugs?|poison|something|insulin|medicine)\\b.{0,40}\\b${SECRET}`,
      ),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'A number for a medicine, picked in a chat; a vital one left off alone.',
    unless: TOLD_OR_ASKING,
    patterns: [
      new RegExp(
        `\\b${ANY_RX}\\b.{0,80}\\b(?:give me (?:a|the) (?:number|dose|amount)|tell me the (?:amount|dose|number)|name a (?:dose|number)|what number|need more)\\b|(?:^|[.!?,;] ?|\\b(?:please|just|you|and|then) )(?:pick|choose|set|decide(?: on)?|adjust|name) (?:my|the|an?|me (?:my|an?|the)) (?:dose of |starting )?${ANY_RX}`,
      ),
      new RegExp(
        `\\b(?:good|right|best|correct|starting|safe)(?: starting)? (?:dose|dosage|amount) (?:of|for) ${ANY_RX}\\b.{0,50}\\b(?:me|my (?:wife|husband|son|daughter|boy|girl|mum|mom|dad|kid)|kilos?|kg|pounds)\\b`,
      ),
      new RegExp(
        `\\b(?:should|shall|can) i (?:go|move|push|put it|bump(?: it)?) (?:up|down) (?:to|by|from)\\b.{0,30}\\b(?:my )?${ANY_RX}\\b`,
      ),
      new RegExp(
        `\\b(?:which|what|how (?:much|many))\\b.{0,20}\\bof (?:my|his|her|(?:my )?\\w+(?:'s|s)) ${ANY_RX}\\b.{0,30}\\b(?:suit|can i|should i|for (?:him|her|my)|to (?:rest|sleep|relax|calm))`,
      ),
      new RegExp(
        `\\b${VITAL_DRUG}\\b.{0,60}\\b(?:i'm off (?:it|them)|how (?:do|can|quick|fast|soon|long)(?: (?:do|can|could|should))? i (?:wean|drop|come off|get off|stop|quit|taper|kick|do it)|can we (?:just )?(?:not give|stop|skip|leave|drop)|drop it myself|wean myself|had enough of)`,
      ),
      new RegExp(
        `\\b(?:i've had (?:it|enough)|fed up|done|sick) (?:with|of) (?:my |the )?${VITAL_DRUG}\\b.{0,60}\\bhow\\b`,
      ),
      new RegExp(`\\bhow (?:to|do i|can i|could i) ${STOP} (?:my |the |taking )*${VITAL_DRUG}\\b`),
    ],
  },
  {
    code: 'never-do',
    about: 'Getting a wrong answer out of a test or past an examiner.',
    patterns: [
      /\b(?:get through|trick|outsmart|get past)\b.{0,15}\b(?:breath|drug|urine|alcohol|hair) test\b|\bkeep (?:my |the )?(?:blackouts?|fits|seizures?|drinking|diagnosis|epilepsy|relapse) (?:quiet|secret|hidden)\b.{0,30}\bso\b/,
      /\b(?:how (?:to|do i|can i|could i|should i)|ways? to|help me|best way to|want to|need to) (?:hide|keep|conceal|mask|disguise|cover up)\b.{0,50}\b(?:at|from|for|during|in) (?:the |my |a |an )?(?:army|navy|military|police|pilot|driving|licen[cs]e|dvla|dmv|faa|school|work|employer|insur\w+|medical|exam\w*|test|assessment|interview|court|midwife|social)\b/,
      /\bso (?:that )?(?:\w+ ){1,4}(?:doesn't|don't|won't|does not|will not|never) (?:show|come|turn) (?:up )?(?:in|on)\b.{0,25}\b(?:test|blood|urine|screen\w*|hair|liver|results?|scan)\b/,
      new RegExp(
        `\\b(?:which|what) (?:answers?|words?|things?|lies?)\\b.{0,15}\\b(?:make|makes|get|gets|convince|fool|let)\\b (?:the |my |a )?(?:psychiatrist|${CARER}|crisis team|social worker|assessor|police|examiner)`,
      ),
      /\btell (?:the |my )?(?:midwife|doctor|nurse|gp|hospital|insur\w+|school|social worker|police|boss)\b.{0,10}\bi (?:never|don't|didn't|haven't|am not|quit|stopped)\b.{0,30}\b(?:i do|i did|but|though|she'll|he'll|they'll|even if)\b/,
    ],
  },
  {
    code: 'record',
    about: 'A paper made to say what is not so, or made by nobody who may.',
    patterns: [
      /\b(?:make|create|generate|print|produce|give me)\b.{0,20}\b(?:vaccin\w+|covid|immuni[sz]ation|lab|drug|hiv|blood)\b.{0,20}\b(?:records?|cards?|certificates?|results?|reports?|tests?)\b.{0,15}\b(?:that|which|to|saying|showing) (?:shows?|says?|proves?|states?|i\b|it\b)/,
      /(?:^|[.!?,] ?|\b(?:you|please|just) )(?:generate|make|create|produce|print|draft|mock up) (?:me |up )?(?:an? |the |another )?(?:\w+ )?(?:prescription|script|rx)\b/,
      /(?:^|[.!?,] ?|\b(?:and|just|please|you) )say (?:that )?(?:the|a|my) (?:nurse|doctor|gp|consultant) (?:has )?(?:checked|saw|seen|examined|agreed|signed)\b/,
      /\b(?:make|have|get|let) (?:the |my |that |this )?(?:\w+ )?(?:letter|note|report|certificate|record|form|chart|results?|scan) (?:say|says|read|reads|state|show|look)\b/,
      /\b(?:put|use|write|give|with) (?:yesterday's?|yesterdays|last (?:week|month|monday|friday)'?s?|an? (?:earlier|older|different|false|wrong|other|previous)|tomorrow'?s?) date\b|\bdate (?:it|the \w+) (?:back|earlier|before|for last)\b/,
      /\b(?:generate|make|create|design|draw|print|forge|copy|give me|i need|do) (?:me )?(?:an? |the )?(?:doctor'?s?|gp'?s?|clinic|hospital|official|medical|nhs|surgery) (?:stamp|signature|letterhead|seal|header|logo)\b/,
      /\b(?:invent|make up|fabricate|cook up|concoct)\b.{0,25}\b(?:results?|entries|reports?|history|symptoms?|illness|injur\w+|scans?|notes?|readings?|values|diagnos\w+|appointments?)\b/,
      /\b(?:write|say|state|put|confirm|certify)(?: down)? (?:that )?i (?:had|have|was|am|suffer|need|caught|got)\b.{0,40}\bso (?:that )?(?:i|they|my \w+) (?:can |could |will |would )?(?:get|gets?|don't|skip|pay|refund|let|off)\b/,
      /\b(?:remove|delete|hide|erase|wipe|drop|lose)\b (?:my|the) (?:\w+ ){0,3}(?:diagnosis|history|records?|entry|prescriptions?|test)\b.{0,40}\b(?:before|so|from everything|from everywhere)\b/,
      /\bprescription (?:with|in|under|from) (?:doctor|dr)\b.{0,15}\bname\b|\byou (?:type|write) it,? (?:and )?i(?:'ll| will)? print it\b/,
    ],
  },
  {
    code: 'controlled',
    about: 'Controlled medicines for fun, for work, or by acting.',
    patterns: [
      new RegExp(
        `\\bwhere\\b.{0,40}\\b(?:get|gets|buy|find|score|sells?|order)\\b.{0,20}\\b${CONTROLLED}|^\\W{0,12}${CONTROLLED},? where\\b`,
      ),
      new RegExp(
        `\\b(?:need|want|get|looking for)\\b.{0,20}\\b${CONTROLLED}\\b.{0,40}\\b(?:no (?:adhd|pain|diagnosis)|for (?:finals|exams?|the party|a party|fun|the weekend|revision|a festival)|to (?:party|study|focus|sell))\\b`,
      ),
      new RegExp(
        `\\b(?:convince|persuade|make|fool|trick|tell|get)\\b.{0,20}\\b(?:${CARER}|dentist|vet)\\b.{0,50}\\bso (?:that )?(?:i|he|she|they) (?:get|gets?|can|gives?|prescribes?)\\b.{0,20}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b(?:get|extract|squeeze|suck|pull|cook|smoke|chew)\\b.{0,15}\\b${CONTROLLED}\\b.{0,12}\\b(?:out of|from|off) (?:a |the |my )?(?:patch|patches|tablets?|pills?)`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b.{0,60}\\b(?:can|could|may) i (?:drink|take|try|have|use|snort|smoke)\\b.{0,20}\\b(?:for fun|for a laugh|to party|to relax|recreational\\w*|just once)\\b`,
      ),
      new RegExp(
        `\\b(?:order|buy|get)\\b.{0,15}\\b${CONTROLLED}\\b.{0,30}\\b(?:online|link|delivered|legally or not|dark ?net|telegram|snapchat|whatsapp)\\b`,
      ),
      /\b(?:get|given|prescribed)\b.{0,15}\bby (?:faking|pretending|lying)\b|\bspot (?:fake|forged) (?:scripts?|prescriptions?)\b.{0,40}\b(?:mine|work|pass)\b/,
    ],
  },
  {
    code: 'harm-others',
    about: 'Harm to a person or an animal, in plain words.',
    unless: /\bif (?:someone|somebody|a (?:man|woman|patient|person)) (?:wants?|threatens?|tries|is|has)\b/,
    patterns: [
      /\b(?:how (?:do|can|to|could|should)|want to|going to|help me|best way to|what)\b.{0,20}\b(?:poison|kill|drug|hurt|drown)\b (?:the |a |an |my |our )?(?:\w+'?s? ){0,2}(?:dog|cat|pet|horse|puppy|kitten)s?\b/,
      new RegExp(
        `\\b(?:how (?:much|many)|what|which|dose)\\b.{0,40}\\b(?:would|will|could|to) (?:finish(?: off)?|end|get rid of|do in|take out|bump off|put down|harm|hurt) (?:${PERSON}|him|her)\\b`,
      ),
      /\b(?:what|which|something|how)\b.{0,30}\b(?:makes?|keeps?|gets?)\b (?:a |the |my |our )?(?:kids?|child|children|baby|toddler)\b.{0,12}\b(?:drowsy|sleepy|quiet|asleep|dopey|calm|out)\b.{0,15}\b(?:for hours|all (?:day|night)|so i|babysit\w*)\b/,
      /\b(?:make|get|force|help)\b (?:my |her|the )?(?:\w+ )?(?:girlfriend|wife|daughter|ex|sister|partner|her)? ?(?:to )?(?:lose (?:the|her|our) (?:baby|pregnancy)|miscarry|abort)\b/,
      /\b(?:pills?|tablets?|sedatives?|laxatives?|powder|drops|something|what (?:can|could|do|should) (?:i|you) (?:put|slip)|what goes|insulin|poison)\b.{0,20}\b(?:in|into) (?:\w+ )?(?:his|her|their|dads?'?s?|mums?'?s?|moms?'?s?|grans?'?s?|nans?'?s?|boss'?s?|wife'?s|husband'?s|coffee|tea)\b.{0,15}\b(?:soup|tea|coffee|food|drinks?|dinner|wine|unnoticed)?\b.{0,20}\b(?:taste|notice\w*|unnoticed|show|know|find out|secretly)\b/,
      /\b(?:his|her|ex|he|she|boss|neighbou?r|someone)\b.{0,20}\b(?:has|is|with)\b.{0,6}\b(?:\w+ )?(?:allerg\w+)\b.{0,30}\bhow (?:little|much|many)\b.{0,15}\b(?:take|kill|need|enough|to)\b/,
      new RegExp(
        `\\b(?:want|need|would like|wish)\\b.{0,10}\\b(?:${PERSON}|him|her)\\b.{0,20}\\b(?:to (?:be|get|feel|have)|have|gets?|too)\\b.{0,12}\\b(?:sick|ill|poorly|the runs|diarrh\\w+|unwell|pain)\\b.{0,60}\\b(?:what|how|which|unnoticed|secretly)\\b`,
      ),
    ],
  },
]
