import type { BlockCode } from '../guard.ts'
import { CONSULTS, PLANNED, TOLD } from './intents.ts'
import { ASKS, CONTROLLED, HIDE_FROM, PERSON, STOP, VITAL_DRUG } from './words.ts'

/** A request that is never carried out, whoever asks: it gets a fixed safe message and a route. */
export interface RequestRule {
  readonly code: Extract<BlockCode, 'never-do' | 'medicine-stop' | 'record' | 'controlled' | 'harm-others'>
  /** What is asked for. */
  readonly about: string
  readonly patterns: readonly RegExp[]
  /** Where this stands anywhere in the text, the rule is silent. */
  readonly unless?: RegExp
}

const PAPER =
  "(?:doctor'?s? notes?|sick ?notes?|sick leave|fit ?notes?|med(?:ical)? certificates?|doctor'?s? (?:letter|excuse|certificate)|hospital (?:letter|note)|disability (?:letter|form|certificate)|vaccin\\w+ (?:card|certificate|record|pass)|prescriptions?|scripts?|certificates?|referral)"

/** Things that the service must not help with. Order is order of looking. */
export const REQUEST_RULES: readonly RequestRule[] = [
  {
    code: 'never-do',
    about: 'A dose that kills, or a way to die.',
    patterns: [
      /\b(?:how (?:many|much)|what (?:dose|amount|number|combination)|which (?:pills?|drugs?|medicines?|meds?|tablets?)|enough|lethal|fatal|deadly)\b[^.?!]{0,60}\b(?:to (?:die|kill (?:myself|me)|end (?:it|my life|everything)|overdose|od\b|never wake|not wake|sleep forever|pass away|be fatal|be lethal|(?:really )?knock (?:me|myself) out for good)|would kill|will kill|is lethal|is fatal|is deadly|fatal dose|lethal dose)/,
      /\b(?:lethal|fatal|deadly) (?:dose|amount|combination|quantity|mix)\b/,
      /\b(?:painless(?:ly)?|quick(?:est)?|easiest|best|surest|fastest) (?:way|method)s? (?:to|of) (?:die|dying|kill(?:ing)? myself|suicide|end(?:ing)? (?:it|my life)|hang(?:ing)? myself|overdos\w+)/,
      /\bhow (?:do|can|should|to|would) (?:i |you )?(?:best |properly )?(?:kill|hang|drown|poison|starve|cut|asphyxiate|shoot|harm) (?:myself|yourself)/,
    ],
  },
  {
    code: 'never-do',
    about: 'A dose for a high, on top of alcohol, or of a medicine that was given to somebody else.',
    patterns: [
      /\b(?:dose|doses|amount|how much|how many(?: mg| pills| tablets)?|max(?:imum)?)\b[^.?!]{0,60}\b(?:get high|to feel high|to trip|tripping|for a (?:buzz|high)|get (?:buzzed|wasted|stoned|off my face)|knock (?:me|myself) out|stay (?:awake|up) (?:for|all)|lose weight fast|without anyone)\b/,
      new RegExp(
        `\\b(?:max(?:imum)?|how (?:many|much))\\b[^.?!]{0,40}\\b${CONTROLLED}\\b[^.?!]{0,40}\\b(?:with|and|on top of|after) (?:\\w+ )?(?:vodka|beer|wine|whisk\\w+|alcohol|drinks?|booze|coke|weed)`,
      ),
      new RegExp(
        `\\b(?:how (?:many|much)|what dose|can i (?:take|have|use))\\b[^.?!]{0,40}\\b(?:my (?:wife|husband|mum|mom|dad|mother|father|son|daughter|friend|mate|gran\\w*|brother|sister|partner|dog|cat)'?s?|someone else'?s|a friend'?s|his|her)'?s? (?:old |left ?over |spare )?(?:\\w+ )?${CONTROLLED}`,
      ),
      new RegExp(
        `\\b(?:mate|friend|brother|sister|room ?mate|classmate|cousin)\\b[^.?!]{0,30}\\b(?:spare|left ?over|extra|some|has|gave me|sells?)\\b[^.?!]{0,20}\\b${CONTROLLED}\\b[^.?!]{0,40}\\b(?:how (?:much|many)|can i|ok to|should i)`,
      ),
    ],
  },
  {
    code: 'never-do',
    about: 'Hiding symptoms from those who must know, or cheating a test.',
    // What one may keep to oneself, or tell somebody else.
    unless:
      /\b(?:receptionist|reception|front desk|waiting room|phone number|e-?mail|wrong(?:ly)?|mistaken(?:ly)?|by mistake|incorrect(?:ly)?|the ending)\b/,
    patterns: [
      new RegExp(
        `\\b(?:don'?t|do not|dont|not|never|without) (?:(?:please|you|ever) )?(?:tell(?:ing)?|mention(?:ing)?|let(?:ting)?|report(?:ing)?|pass(?:ing)? (?:it |this |that )?on|shar(?:e|ing)|forward(?:ing)?|inform(?:ing)?|writ(?:e|ing)|put(?:ting)?|document(?:ing)?|not(?:e|ing) (?:down|it)|record(?:ing)?|includ(?:e|ing)|say(?:ing)?)\\b[^.?!]{0,60}\\b${HIDE_FROM}(?: must not| mustn'?t| should not)?(?: know| find out| see|\\b)[^?]{0,60}$`,
      ),
      new RegExp(
        `(?<!\\b(?:don't|didn't|not|never|(?:don't|didn't|not|never|wouldn't) want to|can't|cannot|wouldn't|nothing to|he|she|they) )\\b(?:(?:hide|hiding|conceal\\w*|cover(?:ing)? up|mask(?:ing)?|lie|lying)\\b[^.?!]{0,50}\\b(?:from|to|about it to|secret from)|keep(?! (?:me|us|him|her|them|going|coming|getting|my child|the kids?) )\\b[^.?!]{0,50}\\bfrom) ${HIDE_FROM}`,
      ),
      /\b(?:how (?:do|can|to|should|could)|help me|best way to|ways? to|want to|need to|can (?:you|u)|please)\b[^.?!]{0,20}\b(?:hide|conceal|cover up|lie about|mask|downplay|disguise|fake|keep quiet about)\b[^.?!]{0,40}\b(?:my symptoms?|the symptoms?|symptoms?|seizures?|fits|chest pain|drinking|drug use|diagnosis|pregnancy|illness|condition|fever|blackouts?|suicid\w+|overdose|bruises?|injur\w+|cough)\b/,
      /\b(?:leave|keep|miss|take)\b[^.?!]{0,40}\b(?:out of|off) (?:what you (?:tell|say|write|send)|the (?:notes?|record|report|chart|summary)|my (?:notes?|record|chart|file))/,
      new RegExp(
        `\\bwhat (?:do|should|can) i (?:say|do|tell)\\b[^.?!]{0,20}\\bso (?:that )?${HIDE_FROM}\\b[^.?!]{0,20}\\b(?:does not|doesn'?t|don'?t|do not|won'?t|never|can'?t) (?:find|know|see|notice|suspect|realize|realise)`,
      ),
      /\b(?:pass|beat|cheat|fake|fool|dodge)\b[^.?!]{0,30}\b(?:drug|urine|medical|physical|vision|eye|hearing|breath|alcohol|pee|psych\w*|sight|fitness) ?(?:test|exam|screen|check|evaluation|medical)\b/,
      /\b(?:pass|beat|cheat|fool|trick|dodge|get (?:past|round|through)) (?:an? |the |my |this )?(?:\w+ )?(?:breathaly[sz]er|interlock)\b/,
      /\bget(?:ting)? (?:through|past|round) (?:an? |the |my |this )?(?:\w+ )?(?:drugs?|urine|pee|hair(?: strand| follicle)?|saliva|swab|breath|alcohol) (?:test|screen)/,
      /\bcheat\b[^.?!]{0,10}\b(?:it|the test|on the test)\b|\bclean (?:urine|pee)\b/,
      /\b(?:make|fake|pretend|get)\b[^.?!]{0,40}\b(?:look|seem|appear|read) (?:like|as if|worse|better|sick|ill|normal|fine|low\w*|high\w*)\b[^.?!]{0,40}\b(?:doctors?|nurses?|tests?|disability|insurance|benefits?|work|medical|exam\w*|check\w*|school|pilot)\b/,
    ],
  },
  {
    code: 'medicine-stop',
    about: 'Stopping, skipping or changing a medicine whose lack is dangerous, or dosing it without the prescriber.',
    // A planned pause, or something else that shall stop.
    unless: new RegExp(
      `\\bstop(?:ping)? (?:\\w+ ){0,3}(?:bleed\\w*|nose ?bleeds?|itch\\w*|cough\\w*|hiccups)|\\bif (?:i|you|he|she|we) (?:miss|forget|vomit)\\w*\\b|\\b(?:${PLANNED})\\b|\\b(?:${TOLD})\\b|(?<![a-z])(?:${CONSULTS})(?![a-z])|\\bwho (?:decides|chooses|sets|picks|can (?:change|choose|set))\\b`,
    ),
    patterns: [
      new RegExp(`\\b${ASKS}\\b[^.?!]{0,50}\\b${STOP}\\b[^.?!]{0,40}\\b${VITAL_DRUG}`),
      new RegExp(
        `\\b${ASKS}\\b[^.?!]{0,50}\\b${VITAL_DRUG}\\b[^.?!]{0,40}\\b(?:stop|quit|skip|come off|get off|cold turkey|for good|on my own|by myself|myself|alone|in the bin)\\b`,
      ),
      new RegExp(
        `\\b${VITAL_DRUG}\\b[^.?!]{0,60}\\b(?:i(?:'m| am|m|'ll| will)? ?(?:binning|ditching|stopping|quitting|skipping|gonna stop|going to stop|throwing|bin|ditch|stop|quit) (?:it|them|those|that)\\b)`,
      ),
      new RegExp(
        `\\b${VITAL_DRUG}\\b.{0,90}(?:[.!?,;] ?|\\b(?:so|and|i'm) )(?:binning|ditching|chucking|dumping|flushing) (?:it|them)\\b`,
      ),
      /\binr\b.{0,40}\b(?:should|shall|do|can) i (?:\w+ ){0,2}?(?:have|take|skip|drop|double|halve|cut)\b.{0,40}\b(?:mg|dose|tablet|skip|down|up|half|\d)\b/,
      new RegExp(
        `(?:^|[.!?] )(?:please )?(?:(?:tell|advise|help|let) me (?:to |how to )?)?${STOP} (?:taking )?(?:my |the )?${VITAL_DRUG}\\b[^.?!]{0,40}(?:can i|ok\\b|how|\\?)`,
      ),
      new RegExp(
        `(?:^|[.!?] )(?:please )?(?:tell|advise|help|let) me (?:to |how to )?${STOP}\\b[^.?!]{0,40}\\b${VITAL_DRUG}`,
      ),
      new RegExp(
        `\\b(?:instead of|rather than|replace|swap|substitute)\\b[^.?!]{0,20}\\b${VITAL_DRUG}\\b[^.?!]{0,40}\\b(?:herb\\w*|garlic|turmeric|natural\\w*|vitamins?|supplement\\w*|cbd|oils?|tea|homeopath\\w*|diet|cinnamon|ginger|prayer)\\b`,
      ),
      new RegExp(
        `\\b(?:how (?:much|many(?: (?:units|mg|tablets|pills))?(?: of)?)|what dose(?: of)?|which dose(?: of)?)(?: extra| more)? (?:\\w+ )?${VITAL_DRUG} (?:(?:should|can|do|must|shall|could|may) i|i (?:should|can|must|may|could)) (?:take|inject|use|have|need)\\b`,
      ),
      new RegExp(
        `\\b(?:double|triple|increase|raise|halve|lower)\\b (?:my |the )?(?:dose of |doses of )?(?:my )?${VITAL_DRUG}\\b[^.?!]{0,80}(?:how (?:many|much)|can i|\\?)`,
      ),
    ],
  },
  {
    code: 'record',
    about: 'A forged or altered note, prescription or certificate.',
    // What the law or the counter says to it.
    unless:
      /\b(?:surname|maiden|wedding|got married|name change|change of name|chang(?:e|ed) my name|phone number|e-?mail address|(?:forged|faked|stole|sold|altered) (?:my|our|his|her)|(?:recogni[sz]e|spot|detect|report|identify|notice) (?:a |an |if |it |when )?(?:fake|forged|false)|copy of (?:my|the|his|her)|asked me to|our policy|the policy|looks? fake because|is (?:it )?(?:real|genuine)|punish\w*|penalt\w+|sentence for|a crime|what happens if someone|how do (?:pharmac\w+|doctors|they|people) (?:spot|detect|check|notice|recogni[sz]e))\b/,
    patterns: [
      /\b(?:fake|fak(?:ing|ed)|forge[ds]?|forging|falsif\w+|counterfeit|backdat\w+|fabricat\w+|doctored|made[- ]up|phony|bogus|photoshop\w*)\b[^.?!]{0,50}\b(?:notes?|certificates?|excuses?|records?|charts?|prescriptions?|scripts?|letters?|results?|reports?|signatures?|documents?|documentation|credentials|licen[cs]es?|data|invoices?|claims?|scans?|vaccin\w+|(?:covid|drug|blood|lab|pcr|urine|hiv) tests?|diagnos\w+|disabilit\w+|evidence|stamps?|letterheads?)\b(?! (?:get|gets|got|are|were|cost|land|work)\b)/,
      /\b(?:(?:can|could|would) (?:you|u)|please|how (?:do|can|could|to)|i (?:want|need) (?:you )?to|help me|just|i(?:'ll| will))\b[^.?!]{0,25}\b(?:change|alter|edit|delete|erase|rewrite|modify|wipe|amend|tamper with|scrub|move|postdate)\b[^.?!]{0,40}\b(?:(?:medical |patient |health |clinical )?(?:records?|charts?|(?:clinical |medical |doctor'?s? |visit )notes?|history|documentation|prescriptions?|scripts?|certificates?|sick ?notes?|test results?|blood results?|diagnosis))\b(?![^.?!]{0,60}\b(?:mistake|wrong|error|incorrect|moved|address|phone|spelling|misspel\w+)\b)/,
      /(?:^|[.!?] )(?:please )?(?:change|alter|edit|delete|erase|remove|rewrite|wipe|scrub|take|drop)\b[^.?!]{0,50}\b(?:(?:from|in|on|out of|off) (?:my|the|his|her|their) (?:medical |patient |health |clinical )?(?:records?|charts?|notes?|files?|history|documentation)|(?:my|the|his|her|doctor'?s?) (?:medical |patient |clinical )?(?:records?|charts?))\b(?![^.?!]{0,60}\b(?:mistake|wrong|error|incorrect|moved|spelling)\b)/,
      new RegExp(
        `\\b(?:write|make|create|generate|give|sign|print|need|get|draft|want)\\b[^.?!]{0,30}\\b${PAPER}\\b[^.?!]{0,70}\\b(?:even (?:though|tho|if)|as if|pretend|so i can (?:skip|stay|go|get|have)|when i (?:was|wasn'?t) (?:not|fine|well)|i (?:wasn'?t|wasnt|was not|'m not|am not|im not|was fine|wasn'?t really)|im not|not (?:really |actually )?(?:sick|ill)|from (?:last|my doctor)|signed by|in the name of|without (?:seeing|a visit|an exam\\w*))`,
      ),
      new RegExp(
        `\\b(?:write|make|create|generate|forge|print|sign|draft)\\b (?:me |us )?(?:an? |the |this |my )?(?:\\w+ )?${PAPER}\\b[^.?!]{0,60}\\b(?:saying|says|that says|for work|for school|in the name of|signed|dated|yourself|now|with (?:my|the) (?:doctor|dr))`,
      ),
      /\b(?:sign|stamp)\b[^.?!]{0,40}\b(?:in the name of|as (?:if you were )?|for) (?:my |the )?(?:dr|doctor|gp|physician|clinician)\b/,
      /\b(?:put|write|note|document|record|say|state|add)\b[^.?!]{0,40}\b(?:in|on|into|to) (?:my|the) (?:notes?|charts?|records?|file)\b[^.?!]{0,80}\b(?:even though|although|instead|but (?:really|actually|it)|so (?:that )?(?:i|my|the)|never happened|didn'?t happen|it was (?:at|in|really)|wasn'?t true|insurance|lawyer|court|claim)/,
      /\b(?:forge|fake|copy|imitate) (?:my |a |the |his |her )?(?:doctor'?s? )?(?:signature|prescription|stamp)/,
      /\bi was never\b[^.?!]{0,40}\b(?:delete|remove|change|take (?:it|that) out)|\b(?:so|that) it (?:says|shows|states|reads)\b[^.?!]{0,30}\b(?:never|no|not|did not|clean)\b/,
    ],
  },
  {
    code: 'controlled',
    about: 'Controlled medicines without a prescriber, by a trick, or for something else than they are for.',
    unless:
      /\b(?:hooked on|addicted|ashamed|drug service|(?:want|need|get|find) help|detox|do i need a prescription|(?:using|in|under) my name (?:to|and))\b|\bwhy (?:can't|can not|do|does|is|are|shouldn't|must)\b/,
    patterns: [
      new RegExp(
        `\\b(?:get|buy|obtain|score|order|find|purchase|source|acquire|cop|import|send|sells?|selling|prescribe|hook me up|make|cook|synthesi[sz]e|refill|give me|write me)\\b[^.?!]{0,40}\\b${CONTROLLED}\\b[^.?!]{0,60}\\b(?:without|no (?:prescription|script|doctor|questions|rx)|online|dealer|(?:the|off) street|street price|illegal\\w*|under the table|black market|dark ?web|get high|party|recreational\\w*|stay up|to sell|fake|friend'?s|someone else'?s|don'?t need|than i need|don'?t have (?:a )?(?:prescription|pain|adhd)|extra|off the books|more than prescribed)`,
      ),
      new RegExp(
        `\\b(?:trick|convince|fool|persuade|lie to|manipulate|talk|con|get|make) (?:my|a|the|any) (?:doctor|gp|physician|clinician|pharmacist|psychiatrist|dentist|doc)\\b[^.?!]{0,50}\\b(?:${CONTROLLED})`,
      ),
      new RegExp(
        `\\b(?:trick|fool|lie to|manipulate|con|persuade|convince) (?:my|a|the|any) (?:doctor|gp|physician|clinician|pharmacist|psychiatrist|dentist|doc)\\b[^.?!]{0,50}\\b(?:prescri\\w*|giv\\w+ me|writ\\w+ me|into)`,
      ),
      new RegExp(
        `\\b(?:what|which) (?:symptoms? |else )?(?:should|do|can|must|would|could) i (?:have to |need to )?(?:say|tell|fake|list|claim|have)\\b[^.?!]{0,60}\\b(?:to get|so (?:that )?(?:they|he|she|my doctor|i get))\\b[^.?!]{0,20}\\b(?:${CONTROLLED}|prescri\\w+|meds)`,
      ),
      new RegExp(
        `\\b(?:told|tell|said) (?:them|him|her|the (?:doctor|pharmacy))\\b[^.?!]{0,30}\\blost my ${CONTROLLED}\\b[^.?!]{0,40}\\b(?:so|refill|what else|works)`,
      ),
      new RegExp(
        `(?:^|[.!?,] ?|\\b(?:please|you|just|u) )(?:prescribe|write|send|give|get|order)(?: me| us)? (?:a |some |another |my |more |an |\\d+ )?(?:script |prescription |bottle |refill |strips? )?(?:for |of )?(?:some |more |extra |\\d+ )?${CONTROLLED}\\b(?! (?:leaflet|information))(?![^.?!]{0,30}\\b(?:is|was|makes|made|did|hurts|helped|were)\\b)`,
      ),
      new RegExp(
        `\\b(?:doctor shop\\w*|fake (?:a |an )?(?:pain|adhd|back pain|injury|symptoms?) (?:to|so|for)|get (?:high|stoned|wasted) (?:on|off|with|from)|no prescription needed|(?:${CONTROLLED}|antibiotics|pills|meds)\\b[^.?!]{0,20}\\b(?:without a (?:prescription|script)|no (?:prescription|script))|where (?:can|do|to) (?:i |you )?(?:get|buy|find|score)[^.?!]{0,30}${CONTROLLED}|hook (?:me|us) up with|(?:sell|sold|buy) (?:me )?(?:some )?${CONTROLLED} (?:from|to) (?:a )?(?:friend|dealer|guy))`,
      ),
      new RegExp(
        `\\b(?:crush|snort|inject|shoot up|smoke|extract|boost|potentiate|chew)\\b[^.?!]{0,30}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b${CONTROLLED}\\b[^.?!]{0,40}\\b(?:full hit|all at once|bigger hit|stronger high|better high|high faster)\\b`,
      ),
      /\b(?:cook|synthesi[sz]e|make|brew|produce) (?:crystal )?(?:meth|mdma|ghb|fentanyl|heroin|crack|lsd)\b/,
    ],
  },
  {
    code: 'harm-others',
    about: 'Poisoning, drugging or injuring somebody.',
    unless: /\bif (?:someone|somebody|a (?:man|woman|patient|person)) (?:wants?|threatens?|tries|is|has)\b/,
    patterns: [
      new RegExp(
        `\\b(?:how (?:do|can|could|should|would|to|many|much)|what|best|ways?|help me|i (?:want|need|will|plan|am going|would like)(?: to)?|i'?m (?:going|gonna)(?: to)?|can i|should i|which|tell me|teach me)\\b[^.?!]{0,60}\\b(?:poison(?:ing)?|kill|killing|murder(?:ing)?|overdose|suffocat\\w+|smother\\w*|strangl\\w+|drown(?:ing)?|stab(?:bing)?|infect(?:ing)?|sterili[sz]e|abort|secretly sedate|secretly medicate|drug(?:ging)? (?=my|him|her|some)|annihilate|execute|eliminate|slaughter|shoot|beat up|beat (?=my|him|her\\b)|hurt(?:ing)? (?=my (?:wife|husband|ex|boss|kid|child|neighbou?r|mother|father|girlfriend|boyfriend|partner)|some|him|peop)|harm(?:ing)? (?=my (?!self|body|baby|unborn)|some|him|peop|oth)) ?(?:to death )?${PERSON}`,
      ),
      /\b(?:slip|put|mix|sneak|hide|crush|drop|spike|dose|pour|dissolve)\b[^.?!]{0,40}\b(?:in|into|with) (?:his|her|their|someone'?s|somebody'?s|my \w+'?s?|the kid'?s|a person'?s|grand\w+'?s?|gran'?s|nan'?s|mum'?s|mom'?s|dad'?s)\b[^.?!]{0,15}\b(?:drinks?|food|coffee|tea|juice|water|meals?|milk|bottle|soup|wine|beer)\b(?![^.?!]{0,40}\b(?:pharmacist|doctor|nurse) (?:said|told))[^.?!]{0,40}\b(?:sleep\w*|notic\w*|know\w*|quiet|calm|die|kill|sick|sedat\w*|pass(?:es)? out|knock\w*|without|secret\w*|pregnan\w*|high)\b|\b(?:slip|sneak|spike)\b[^.?!]{0,40}\b(?:his|her|their|someone'?s|somebody'?s|my \w+'?s?)\b[^.?!]{0,15}\b(?:drinks?|food|coffee|tea|juice|water|meals?|soup|wine|beer)\b/,
      /\b(?:without (?:him|her|them|my \w+|anyone|anybody|the patient) (?:knowing|noticing|finding out|reali[sz]ing)|undetectabl[ey]|untraceabl[ey]|won'?t show up in (?:an )?autops\w+|look(?:s)? like (?:a |an )?(?:natural|accident|heart attack|suicide))\b[^?]{0,80}\b(?:poison|drug|sedat\w+|medic\w+|pills?|insulin|kill|die|give|sleep|abort\w*)|\b(?:poison|drug|sedat\w+|medicat\w+|pills?|insulin|kill|die|give|sleep\w*|abort\w*|pregnanc\w+|miscarr\w+)\b[^.?!]{0,60}\b(?:without (?:him|her|them|my \w+|anyone|anybody|the patient) (?:knowing|noticing|finding out|reali[sz]ing)|undetectabl[ey]|untraceabl[ey]|looks? like (?:a |an )?(?:natural|accident|heart attack|suicide))/,
      /\b(?:how (?:do|can|could|to|should)|what (?:can|should|do|could)|can i|want to|help me|best way to|tips? to|something to|need to)\b[^.?!]{0,40}\b(?:make|keep|get)\b[^.?!]{0,15}\b(?:my|the) (?:\w+ )?(?:wife|husband|mother|father|mum|mom|dad|kids?|child|son|daughter|baby|toddler|grand\w+|patient|partner|girlfriend)\b[^.?!]{0,30}\b(?:sick enough|sick so|sick to|ill enough|ill so|sedated|knocked out|unconscious|infertile|drowsy so|asleep all|miscarry)\b/,
      /\b(?:how (?:do|can|to)|best way to)\b[^.?!]{0,30}\b(?:bomb (?:my|a|the)|shoot up|attack people|rape|molest|kidnap|smash in someone|crack open a human|saw a body|blow up (?:a|my|the) (?:house|school|building|plane))/,
      /\b(?:which|what) poisons?\b[^.?!]{0,40}\b(?:can ?not|can'?t|cannot|not|never|no one|nobody|won'?t) (?:be )?(?:found|detected|traced|seen|show|noticed)\b|\bhow much (?:\w+ )?(?:poison|arsenic|cyanide|antifreeze|insulin|rat poison)\b[^.?!]{0,30}\bkills?\b/,
      /\b(?:hurt|beat|hit|injure|bruise|punish)\b[^.?!]{0,30}\bwithout (?:leaving )?(?:any )?(?:marks?|bruises?|traces?|evidence)\b/,
      /\b(?:end|terminate) (?:my |his |her )?(?:girlfriend|wife|daughter|ex|partner|sister)'?s pregnancy\b/,
      /\bcrush\b[^.?!]{0,25}\b(?:sleeping pills?|sedatives?|benzos?)\b[^.?!]{0,20}\binto\b/,
    ],
  },
]

/** Idioms and other uses of hard words: taken out before the rules look. */
export const IDIOMS =
  /\b(?:(?:want to|could|feel like|like to) (?:just )?(?:smother|strangl|throttl|kill|murder|stab|slap|punch|thump|hit)(?:e|ing)? (?:him|her|them|it|someone|(?:the|my|that) \w+)(?=[^.?!]{0,40}\b(?:haha\w*|lol|lmao|jk|joking|kidding)\b)(?![^]*\bhow (?:long|do|to|can|much|many)\b)|kill(?:ing|s|ed)? (?:me|time|the (?:pain|lights?|engine|process|mood|weeds?|bacteria|virus|germs|infection|cancer)|two birds|(?:a |the )?(?:python |linux )?process(?:es)?|cancer|mosquito\w*|bugs?|bacteria|germs|lice|fleas|ticks|weeds?|it\b)|dying (?:to|of (?:laughter|boredom|embarrassment|curiosity))|i could (?:kill|murder) (?:a|an|for|him|her|my)\b|(?:to )?die for|dressed to kill|over my dead body|drop[- ]dead gorgeous|shoot(?:ing)? (?:pain|pains|hoops|me an? (?:email|message|text)|a (?:film|movie|video|scene))|stabbing pains?|poison ivy|(?<!\b(?:give|giving|get) (?:him|her|them|my \w+|someone) )food poison\w*|blood poison\w*|butterflies|knock(?:ed)? (?:out|it out)(?! for good)|beat (?:the odds|cancer|eggs)|beat (?:my |the |a )?\w+ (?:at|in) \w+|(?:search|browser|browsing|chat|call|web|internet|watch|viewing|location|order|purchase) history|bad cop|dead tired|give me a (?:stroke|heart attack)|bored to death|scared to death|sick to death|freaking out|blew my mind)\b/g
