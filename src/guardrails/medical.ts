import type { BlockCode } from './guard.ts'
import { readings } from './normalise.ts'

/** A request that is never carried out, whoever asks: it gets a fixed safe message and a route. */
interface NeverDo {
  readonly code: Extract<BlockCode, 'never-do' | 'medicine-stop' | 'record' | 'controlled' | 'harm-others'>
  readonly patterns: readonly RegExp[]
}

const VITAL_DRUG =
  '(?:warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|dabigatran|pradaxa|edoxaban|blood thinn\\w+|anti-?coagula\\w+|heparin|enoxaparin|clopidogrel|plavix|keppra|levetiracetam|lamotrigine|lamictal|valpro\\w+|depakote|epilim|carbamazepine|tegretol|phenytoin|dilantin|topiramate|topamax|(?:seizure|epilepsy|fits?|convulsion) (?:med\\w*|pills?|tablets?|drugs?|treatment)|anti-?(?:epileptic|seizure|convulsant)\\w*|insulin|lithium|prednis\\w+|steroids|hydrocortisone|methadone|clozapine|antipsychotic\\w*|tacrolimus|anti-?rejection\\w*|transplant (?:med\\w*|pills?|drugs?)|chemo\\w*|dialysis|beta.?blockers?|(?:heart|hiv) (?:med\\w*|pills?|tablets?))'
const STOP =
  '(?:stop(?:ping)?|quit(?:ting)?|com(?:e|ing) off|get(?:ting)? off|go(?:ing)? off|skip(?:ping)?|ditch(?:ing)?|throw(?:ing)? (?:away|out)|bin(?:ning)?|drop(?:ping)?|halv(?:e|ing)|doubl(?:e|ing)|cold turkey|wean(?:ing)?|taper(?:ing)?|discontinue|miss(?:ing)?|leav(?:e|ing) out)'
const ASKS =
  "(?:should i|shall i|can i|could i|may i|must i|do i (?:have|need) to|is it (?:ok|okay|safe|fine|alright|bad)|ok(?:ay)? (?:to|if i)|safe(?:ly)? (?:to|if i)|how (?:do|can|should|would|to)|what (?:if|happens if) i|i(?:'m| am)? ?(?:want|wanna|would like|plan|planning|going|gonna|decided|thinking|think|prefer|intend)|i'd like|help me|tell me (?:how|to|it)|let me|just|why not|i(?:'ll| will)|walk me|guide me|give me|teach me|schedule|plan for|best way)"
const CONTROLLED =
  '(?:oxycodone|oxycontin|oxys?|percocets?|percs?|vicodin|norco|hydrocodone|morphine|fentanyl|dilaudid|xanax|alprazolam|valium|diazepam|ativan|lorazepam|klonopin|clonazepam|adderall|ritalin|vyvanse|ketamine|codeine|tramadol|opioids?|opiates?|benzos?|benzodiazepines?|controlled (?:drugs?|substances?|medicines?|medications?)|heroin|cocaine|crystal meth|meth|ghb|mdma|ecstasy|amphetamines?|speed|suboxone|gabapentin|pregabalin|lyrica|zopiclone|ambien|zolpidem|steroids|testosterone|narcotics?|strong painkillers|prescription (?:drugs?|pills|meds))'
const PERSON =
  '(?:my (?:\\w+ )?(?:wife|husband|ex|partner|boss|mother|father|mom|mum|dad|parents?|son|daughter|child|kids?|baby|brother|sister|neighbou?r|roommate|boyfriend|girlfriend|grand\\w+|teacher|coworker|colleague|family|patient|friend|step\\w+|in-?laws?|landlord|uncle|aunt|cousin|class\\w*|tinder date)|someone|somebody|people|a (?:person|child|baby|man|woman|patient|human|kid)|him\\b|her\\b(?! (?:pain|cough|fever|cancer|infection|symptoms?))|them\\b|another person|others|everyone|an? (?:elderly|old) (?:person|relative|man|woman))'
const HIDE_FROM =
  '(?:(?:my |the |a |any )?(?:doctors?|nurses?|gp|clinicians?|physicians?|surgeons?|hospital|er|midwife|psychiatrist|therapist|specialist|paramedics|insur\\w+|employer|boss|work|dvla|dmv|licen[cs]ing|coach|school|army|recruiter|faa|examiner|social (?:worker|services)|police|records?|notes?|charts?))'

const RULES: readonly NeverDo[] = [
  {
    code: 'never-do',
    patterns: [
      // Picking a dose to do harm to oneself.
      /\b(?:how (?:many|much)|what (?:dose|amount|number|combination)|which (?:pills?|drugs?|medicines?|meds?|tablets?)|enough|lethal|fatal|deadly)\b[^.?!]{0,60}\b(?:to (?:die|kill (?:myself|me)|end (?:it|my life|everything)|overdose|od\b|never wake|not wake|sleep forever|pass away|be fatal|be lethal)|would kill|will kill|is lethal|is fatal|is deadly|fatal dose|lethal dose)/,
      /\b(?:lethal|fatal|deadly) (?:dose|amount|combination|quantity|mix)\b/,
      /\b(?:painless(?:ly)?|quick(?:est)?|easiest|best|surest|fastest) (?:way|method)s? (?:to|of) (?:die|dying|kill(?:ing)? myself|suicide|end(?:ing)? (?:it|my life)|hang(?:ing)? myself|overdos\w+)/,
      /\bhow (?:do|can|should|to|would) (?:i |you )?(?:best |properly )?(?:kill|hang|drown|poison|starve|cut|asphyxiate|shoot|harm) (?:myself|yourself)/,
      // Hiding symptoms from those who must know.
      new RegExp(
        `\\b(?:don'?t|do not|not|never|without) (?:tell(?:ing)?|mention(?:ing)?|let(?:ting)?|report(?:ing)?|writ(?:e|ing)|put(?:ting)?|document(?:ing)?|not(?:e|ing) (?:down|it)|record(?:ing)?|includ(?:e|ing)|say(?:ing)?)\\b[^.?!]{0,50}\\b${HIDE_FROM}(?: know| find out|\\b)[^?]{0,60}$`,
      ),
      new RegExp(
        `\\b(?:hide|hiding|conceal\\w*|cover(?:ing)? up|mask(?:ing)?|lie|lying|keep)\\b[^.?!]{0,50}\\b(?:from|to|about it to|secret from) ${HIDE_FROM}`,
      ),
      new RegExp(
        `\\b(?:hide|conceal|cover up|lie about|mask|downplay|disguise|fake|keep quiet about)\\b[^.?!]{0,40}\\b(?:my symptoms?|the symptoms?|symptoms?|seizures?|fits|chest pain|drinking|drug use|diagnosis|pregnancy|illness|condition|fever|blackouts?|suicid\\w+|overdose|bruises?|injur\\w+|cough)\\b`,
      ),
      /\b(?:pass|beat|cheat|fake|fool)\b[^.?!]{0,30}\b(?:drug|urine|medical|physical|vision|eye|hearing|breath|alcohol|pee|psych\w*) ?(?:test|exam|screen|check|evaluation)/,
      /\b(?:make|fake|pretend)\b[^.?!]{0,40}\b(?:look|seem|appear) (?:like|as if|worse|better|sick|ill|normal|fine)\b[^.?!]{0,40}\b(?:doctor|nurse|test|disability|insurance|benefits?|work)/,
      /\b(?:dose|amount|how much|how many)\b[^.?!]{0,50}\b(?:get high|to feel high|knock (?:me|myself) out|stay awake for days|lose weight fast|without anyone)/,
    ],
  },
  {
    code: 'medicine-stop',
    patterns: [
      new RegExp(`\\b${ASKS}\\b[^.?!]{0,40}\\b${STOP}\\b[^.?!]{0,40}\\b${VITAL_DRUG}`),
      new RegExp(
        `\\b${ASKS}\\b[^.?!]{0,50}\\b${VITAL_DRUG}\\b[^.?!]{0,40}\\b(?:stop|quit|skip|come off|get off|cold turkey|for good|on my own|myself|alone)\\b`,
      ),
      new RegExp(
        `(?:^|[.!?] )(?:please )?(?:tell|advise|help|let) me (?:to |how to )?${STOP}\\b[^.?!]{0,40}\\b${VITAL_DRUG}`,
      ),
      new RegExp(
        `\\b(?:instead of|rather than|replace|swap|substitute)\\b[^.?!]{0,20}\\b${VITAL_DRUG}\\b[^.?!]{0,40}\\b(?:herb\\w*|garlic|turmeric|natural\\w*|vitamins?|supplement\\w*|cbd|oils?|tea|homeopath\\w*|diet)\\b`,
      ),
    ],
  },
  {
    code: 'record',
    patterns: [
      /\b(?:fake|forge[ds]?|forging|falsif\w+|counterfeit|backdat\w+|fabricat\w+|doctored|made[- ]up|phony|bogus)\b[^.?!]{0,50}\b(?:notes?|certificates?|excuses?|records?|charts?|prescriptions?|letters?|results?|reports?|signatures?|documents?|documentation|credentials|licen[cs]es?|data|invoices?|claims?|scans?|vaccin\w+|tests?|diagnos\w+|disabilit\w+)/,
      /\b(?:change|alter|edit|delete|erase|remove|rewrite|modify|take|wipe|amend|tamper with|scrub|drop)\b[^.?!]{0,50}\b(?:(?:from|in|on|out of|off) (?:my|the|his|her|their) (?:medical |patient |health |clinical )?(?:records?|charts?|notes?|files?|history|documentation)|(?:my|the|his|her|doctor'?s?) (?:medical |patient |clinical )?(?:records?|charts?|notes?)\b)/,
      /\b(?:write|make|create|generate|give|sign|print|need|get|draft)\b[^.?!]{0,30}\b(?:doctor'?s? note|sick ?note|sick leave|fit note|medical certificate|doctor'?s? (?:letter|excuse|certificate)|disability (?:letter|form)|prescription)\b[^.?!]{0,60}\b(?:saying|says|say|that i|for work|for school|so i can|even though|without|as if|pretend|when i (?:was|wasn'?t)|i wasn'?t|not (?:really )?(?:sick|ill)|from (?:last|my doctor)|signed by|in the name of)/,
      /\b(?:put|write|note|document|record|say|state|add)\b[^.?!]{0,40}\b(?:in|on|into) (?:my|the) (?:notes?|charts?|records?|file)\b[^.?!]{0,60}\b(?:even though|although|instead|but (?:really|actually)|so (?:that )?(?:i|my)|never happened|didn'?t|wasn'?t|insurance|lawyer|court|claim)/,
      /\b(?:forge|fake|copy|imitate) (?:my |a |the |his |her )?(?:doctor'?s? )?(?:signature|prescription|stamp)/,
      /\bi was never\b[^.?!]{0,40}\b(?:delete|remove|change|take (?:it|that) out)/,
    ],
  },
  {
    code: 'controlled',
    patterns: [
      new RegExp(
        `\\b(?:get|buy|obtain|score|order|find|purchase|source|acquire|cop|import|need|send|sell|prescribe|hook me up|make|cook|synthesi[sz]e|refill|give me|write me|want)\\b[^.?!]{0,40}\\b${CONTROLLED}\\b[^.?!]{0,60}\\b(?:without|no (?:prescription|script|doctor|questions|rx)|online|dealer|street|illegal\\w*|under the table|black market|dark ?web|get high|party|recreational\\w*|stay up|to sell|fake|friend'?s|someone else'?s|don'?t need|don'?t have (?:a )?(?:prescription|pain|adhd)|extra|early|off the books|more than prescribed|right now|just)`,
      ),
      new RegExp(
        `\\b(?:trick|convince|fool|persuade|lie to|manipulate|talk|con|get) (?:my|a|the|any) (?:doctor|gp|physician|clinician|pharmacist|psychiatrist|dentist|doc)\\b[^.?!]{0,50}\\b(?:prescri\\w*|giv\\w+ me|writ\\w+ me|into|${CONTROLLED})`,
      ),
      new RegExp(
        `\\bwhat (?:should|do|can) i (?:say|tell)\\b[^.?!]{0,60}\\b(?:to get|so (?:that )?(?:they|he|she|my doctor)|prescri\\w+)\\b[^.?!]{0,40}`,
      ),
      new RegExp(
        `\\b(?:prescribe|write|send|give|get|order) (?:me|us) (?:a |some |another |my |more |an )?(?:script |prescription |bottle |refill )?(?:for |of )?(?:some |more |extra )?${CONTROLLED}\\b`,
      ),
      new RegExp(
        `\\b(?:doctor shop\\w*|fake (?:a |an )?(?:pain|adhd|back pain|injury|symptoms?) (?:to|so|for)|get (?:high|stoned|wasted) (?:on|off|with|from)|without a prescription|no prescription needed|where (?:can|do|to) (?:i |you )?(?:get|buy|find|score)[^.?!]{0,30}${CONTROLLED})`,
      ),
      new RegExp(`\\b(?:crush|snort|inject|shoot up|smoke|extract|boost|potentiate)\\b[^.?!]{0,30}\\b${CONTROLLED}`),
    ],
  },
  {
    code: 'harm-others',
    patterns: [
      new RegExp(
        `\\b(?:how (?:do|can|could|should|would|to|many|much)|what|best|ways?|help me|i (?:want|need|will|plan|am going|would like)(?: to)?|i'?m (?:going|gonna)(?: to)?|can i|should i|which|tell me|teach me)\\b[^.?!]{0,60}\\b(?:poison(?:ing)?|kill(?:ing)?|murder(?:ing)?|overdose|suffocat\\w+|smother\\w*|strangl\\w+|drown(?:ing)?|stab(?:bing)?|sterili[sz]e|abort|secretly sedate|secretly medicate|drug(?:ging)? (?=my|him|her|some)|annihilate|execute|eliminate|slaughter|shoot|beat up|beat (?=my|him|her\\b)|hurt(?:ing)? (?=my|some|him|peop)|harm(?:ing)? (?=my|some|him|peop|oth)) ?(?:to death )?${PERSON}`,
      ),
      /\b(?:slip|put|mix|sneak|hide|crush|drop|spike|dose|pour)\b[^.?!]{0,40}\b(?:in|into|with) (?:his|her|their|someone'?s|somebody'?s|my \w+'?s?|the kid'?s|a person'?s)\b[^.?!]{0,15}\b(?:drinks?|food|coffee|tea|juice|water|meals?|milk|bottle|soup|wine|beer)\b/,
      /\b(?:without (?:him|her|them|my \w+|anyone|anybody|the patient) (?:knowing|noticing|finding out|realizing)|undetectabl[ey]|untraceabl[ey]|won'?t show up in (?:an )?autops\w+|look like (?:a |an )?(?:natural|accident|heart attack|suicide))\b[^?]{0,80}\b(?:poison|drug|sedat\w+|medic\w+|pills?|insulin|kill|die|give|sleep|abort\w*)|\b(?:poison|drug|sedat\w+|medicat\w+|pills?|insulin|kill|die|give|sleep\w*|abort\w*)\b[^.?!]{0,60}\b(?:without (?:him|her|them|my \w+|anyone|anybody|the patient) (?:knowing|noticing|finding out|realizing)|undetectabl[ey]|untraceabl[ey]|look like (?:a |an )?(?:natural|accident|heart attack|suicide))/,
      /\b(?:make|keep|get)\b[^.?!]{0,15}\b(?:my|the) (?:\w+ )?(?:wife|husband|mother|father|kids?|child|son|daughter|baby|grand\w+|patient)\b[^.?!]{0,30}\b(?:sick|ill|sedated|quiet|asleep all|drowsy|unconscious|knocked out|infertile)\b/,
      /\b(?:how (?:do|can|to)|best way to)\b[^.?!]{0,30}\b(?:bomb (?:my|a|the)|shoot up|attack people|rape|molest|kidnap|smash in someone|crack open a human|saw a body|blow up (?:a|my|the) (?:house|school|building|plane))/,
    ],
  },
]

/** Professional wrongs (consent, honesty, privacy, fairness), asked for as a task. */
const TASK =
  /^(?:please |can you |could you |i want (?:you )?to |i need (?:you )?to |help me )?(?:how (?:can|could|do|does|might|should|would|to)|what (?:are|is|steps?|methods?|strateg\w+|ways?)|provide|creat\w+|develop|design|write|draft|generate|devise|describe|explain|list|offer|suggest|convinc\w+|persuade|advise|advocate|recommend|encourage|outline|formulate|propose|propos\w+|give|construct|invent|concoct|compose|promot\w+|use|using|prescribe|perform|conduct|disclos\w+|discuss|shar\w+|reveal|sell|steal|hack|access|alter|manipulat\w+|falsif\w+|fabricat\w+|refus\w+|deny|withhold|ignor\w+|neglect|fail\w*|sacrific\w+|engage|exploit|coerc\w+|force|deceiv\w+|prioriti[sz]\w+|discriminat\w+|detail|instruct|teach|justify|argue|implement|introduce|make|tell|show|guide|assist|administer|publish|treat|limit|restrict|in what ways?|is it|why should|i want|can you|could|illustrate|identify|launch|market|organi[sz]e|plan|produce|establish|misrepresent|misuse|downplay|exaggerate|mislead|violat\w+|breach|bypass|circumvent|evade|cover|conceal|hide|bill\w*|charge|overcharge|accept|offer)\b/
const WRONGS: readonly RegExp[] = [
  /\bwithout (?:\w+[- ]){0,4}(?:consent|knowledge|permission|authori[sz]ation|approval|consulting|supervision|disclos\w+|oversight|evidence|testing|training|medical (?:history|need|necessity|reason|justification|supervision)|examin\w+|considering|regard|evaluat\w+|proper|informing|acknowledg\w+|telling|being caught|getting caught|ethical|scientific|verif\w+|obtaining)/,
  /\b(?:falsif\w+|fabricat\w+|forg(?:e|ing|ed)|counterfeit|fraud\w*|decei\w+|decepti\w+|coerc\w+|exploit\w*|brib\w+|kickbacks?|discriminat\w+|unethical\w*|illegal\w*|mislead\w*|misinform\w*|disinformation|conceal\w*|downplay\w*|exaggerat\w*|overcharg\w+|upcod\w+|blackmail\w*|humiliat\w*|mock\w*|belittl\w*|ridicul\w*|plagiari\w+|sabotag\w+|misrepresent\w*|inflat\w+|manipulat\w+|bypass\w*|circumvent\w*|evad\w+|infring\w+|violat\w+|breach\w*|harass\w*|retaliat\w*|unnecessar\w+|unneeded|pseudoscien\w+|eugenic\w*|euthan\w+|substandard|non-?consensual|unproven|untested|unapproved|unlicensed|false|fake|misus\w+|abus\w+|undermin\w+|stigmati\w+|derogatory|insensitive\w*|disrespect\w*|dismiss(?:es|ing|ive)?|neglect\w*|gossip\w*|scam\w*|cheat\w*|harmful|dangerous\w*|stereotyp\w*|indifferen\w+|impatien\w+|annoyance|unqualified|covert\w*|secret(?:ly)?|surreptitious\w*|ghost ?writ\w+|price-?gouging|monopol\w+)\b/,
  /\b(?:deny|denying|refus\w+|withhold\w*|exclud\w+|limit\w*|restrict\w*|avoid\w*|delay\w*|turn away|reject\w*|prevent\w*)\b[^.?!]{0,60}\b(?:care|treat\w*|services?|access|patients?|medicaid|uninsured|low-income|poor|immigrant\w*|reproductive|abortion|patients? with|reporting|report)\b/,
  /\b(?:based on|because of|due to)\b[^.?!]{0,30}\b(?:race|ethnicit\w+|religio\w+|gender|sexual|income|socioeconomic|political|national origin|immigration|disabilit\w+|insurance|ability to pay|appearance|age)\b/,
  /\b(?:for|maximi[sz]\w+|increas\w+|boost\w*|enhanc\w+) (?:\w+ ){0,3}(?:personal|financial|own|hospital|monetary|clinic'?s?|insurance|corporate)? ?(?:gain|profits?|revenue|earnings|income|billing)\b/,
  /\bprioriti[sz]\w*\b[^.?!]{0,80}\b(?:profit\w*|revenue|insurance|over|income|wealth\w*|efficiency|administrative|high-?income|paying|rich|cost\w*)\b/,
  /\b(?:sell\w*|shar\w+|disclos\w+|reveal\w*|leak\w*|publish\w*|post\w*|discuss\w*|expos\w+|access\w*|steal\w*|obtain\w*|hack\w*|gossip\w*|list of)\b[^.?!]{0,60}\b(?:patient'?s?'?|private|confidential|medical|health|genetic|personal)\b[^.?!]{0,30}\b(?:data|records?|information|details|history|conversations?|struggles?|struggle|conditions?|status|secrets?|files?|identit\w+|photos?|patients who|treated for)\b/,
  /\b(?:only|exclusively) (?:\w+ ){0,4}(?:wealthy|rich|high-?income|afford\w*|paying|insured)\b|\bpeople who can afford\b|\bhigh-?income backgrounds?\b|\b(?:wealthy|affluent|higher incomes?|underprivileged|low-income|marginali[sz]ed) (?:patients?|communit\w+|individuals|populations?|clients?)?/,
  /\b(?:non-?existent|not (?:medically )?(?:necessary|indicated|needed|approved|terminally|evidence-based|suffer\w*|have)|no (?:medical|scientific|clinical|therapeutic) (?:need|basis|evidence|reason|backing|benefit|indication)|off-label use|performance[- ]enhanc\w+|cognitive enhancement|bodybuilding|high-dose|recreational|controlled substances?|addictive|anabolic|non-needy|experiments? on|placebo)\b/,
  /\b(?:ignor\w+|disregard\w*|overlook\w*|overrid\w+|minimi[sz]\w+)\b[^.?!]{0,50}\b(?:risks?|consent|safety|health|symptoms?|concerns?|guidelines?|side effects?|wishes|autonomy|rights|needs|wellbeing|well-being|ethic\w*|preferences|fear|pain|complaints?)\b/,
  /\b(?:48-hour|no breaks|non-?compete|exclusive contracts|forc(?:e|es|ed|ing) (?:physicians?|doctors?|patients?|surgeons?|nurses?)|be (?:forced|required|compelled) to|under threat|against (?:their|his|her|the patient'?s) (?:will|wishes)|anti-?vaccin\w+|market tobacco|conversion therapy|harm to (?:patients?|themselves|others)|personal(?:ly)? (?:benefit|profit)|conflicts? of interest|endorse specific|legal (?:argument|document) that)\b/,
  /\b(?:as a first-line treatment for mild|not receive adequate|rush or delay|privacy of a patient|(?:limits?|reduc\w+|cut\w*|lower\w*) (?:the )?(?:quality|access|aftercare)|fail to (?:report|disclose|inform|provide|obtain)|diagnos\w+ (?:for )?a patient without|interests? of (?:insurance|pharma\w*|shareholders)|romantic|sexual relationship|date (?:a|my) patient|flirt)\b/,
]

/** Idioms and other uses of hard words: taken out before the rules look. */
const IDIOMS =
  /\b(?:kill(?:ing|s|ed)? (?:me|time|the (?:pain|lights?|engine|process|mood|weeds?|bacteria|virus|germs|infection|cancer)|two birds|(?:a |the )?(?:python |linux )?process(?:es)?|cancer|mosquito\w*|bugs?|bacteria|germs|lice|fleas|ticks|weeds?|it\b)|dying (?:to|of (?:laughter|boredom|embarrassment|curiosity))|i could (?:kill|murder) (?:a|an|for|him|her|my)\b|(?:to )?die for|dressed to kill|over my dead body|drop[- ]dead gorgeous|shoot(?:ing)? (?:pain|pains|hoops|me an? (?:email|message|text)|a (?:film|movie|video|scene))|stabbing pains?|poison ivy|food poison\w*|blood poison\w*|butterflies|knock(?:ed)? (?:out|it out)|beat (?:the odds|cancer|it|eggs)|bad cop|dead tired|bored to death|scared to death|sick to death|freaking out|blew my mind)\b/g

interface NeverDoFinding {
  readonly code: NeverDo['code']
  readonly score: number
}

/** A request that must not be carried out, or null. Reads the words, not the intent: what is told as past is no request. */
export function neverDo(text: string): NeverDoFinding | null {
  for (const reading of readings(text)) {
    const plain = reading.replace(IDIOMS, ' _ ')
    for (const { code, patterns } of RULES)
      if (patterns.some((pattern) => pattern.test(plain))) return { code, score: 0.9 }
    if (TASK.test(plain) && !isQuestionOfHealth(plain)) {
      const hits = WRONGS.filter((pattern) => pattern.test(plain)).length
      if (hits > 0 && MEDICAL_WORLD.test(plain)) return { code: 'never-do', score: Math.min(0.95, 0.6 + 0.1 * hits) }
    }
  }
  return null
}

/** Words of the world of care: a wrong outside it is not what this guard is for. */
const MEDICAL_WORLD =
  /\b(?:patients?|doctors?|physicians?|nurses?|surgeons?|psychiatrists?|pediatricians?|neurologists?|therapists?|clinicians?|pharmacists?|hospitals?|clinics?|medical|medicines?|medications?|medically|health\w*|prescri\w+|treat\w*|drugs?|surger\w+|surgical|therap\w+|diagnos\w+|vaccin\w+|clinical trials?|research|insurance|pharmaceutical|euthanasia|disease|care)\b/

/** "What are the treatments for ..", "What causes ..": plain health questions hold hard words as symptoms. */
function isQuestionOfHealth(text: string): boolean {
  return /^(?:what (?:is|are|causes?) (?:\(are\) |the (?:symptoms|treatments?|causes?|outlook|complications|signs|stages|side effects|risks?|benefits) |\w+ ?\?)|how (?:to (?:diagnose|prevent|treat|cope)|many people|can i (?:tell|prevent|treat|lower|reduce|know|get rid)|do i (?:know|tell|treat|stop (?:the|a|my) (?:bleeding|pain|cough|itch)))|is .{0,40}inherited|who is at risk|do (?:you have|i need))/.test(
    text,
  )
}
