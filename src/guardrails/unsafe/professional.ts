/**
 * How many kinds of professional wrong (consent, honesty, privacy, fairness; the principles of the American Medical
 * Association's code) a text asks for as a task. 0 for plain health questions, which hold hard words as symptoms.
 */
export function professionalWrongs(plain: string): number {
  if (!TASK.test(plain) || isQuestionOfHealth(plain) || !MEDICAL_WORLD.test(plain)) return 0
  return WRONGS.filter((pattern) => pattern.test(plain)).length
}

/** Begins like a task. */
const TASK =
  /^(?:please |can you |could you |i want (?:you )?to |i need (?:you )?to |help me )?(?:how (?:can|could|do|does|might|should|would|to)|what (?:are|is|steps?|methods?|strateg\w+|ways?)|provide|creat\w+|develop|design|write|draft|generate|devise|describe|explain|list|offer|suggest|convinc\w+|persuade|advise|advocate|recommend|encourage|outline|formulate|propose|propos\w+|give|construct|invent|concoct|compose|promot\w+|use|using|prescribe|perform|conduct|disclos\w+|discuss|shar\w+|reveal|sell|steal|hack|access|alter|manipulat\w+|falsif\w+|fabricat\w+|refus\w+|deny|withhold|ignor\w+|neglect|fail\w*|sacrific\w+|engage|exploit|coerc\w+|force|deceiv\w+|prioriti[sz]\w+|discriminat\w+|detail|instruct|teach|justify|argue|implement|introduce|make|tell|show|guide|assist|administer|publish|treat|limit|restrict|in what ways?|is it|i want|can you|could|illustrate|identify|launch|market|organi[sz]e|plan|produce|establish|misrepresent|misuse|downplay|exaggerate|mislead|violat\w+|breach|bypass|circumvent|evade|cover|conceal|hide|bill\w*|charge|overcharge|accept|offer)\b/
const WRONGS: readonly RegExp[] = [
  /\bwithout (?:\w+[- ]){0,4}(?:consent|knowledge|permission|authori[sz]ation|approval|consulting|supervision|disclos\w+|oversight|evidence|testing|training|medical (?:history|need|necessity|reason|justification|supervision)|examin\w+|considering|regard|evaluat\w+|proper|informing|acknowledg\w+|telling|being caught|getting caught|ethical|scientific|verif\w+|obtaining)/,
  /\b(?:falsif\w+|fabricat\w+|forg(?:e|ing|ed)|counterfeit|fraud\w*|decei\w+|decepti\w+|coerc\w+|exploit\w*|brib\w+|kickbacks?|discriminat\w+|unethical\w*|illegal\w*|mislead\w*|misinform\w*|disinformation|conceal\w*|downplay\w*|exaggerat\w*|overcharg\w+|upcod\w+|blackmail\w*|humiliat\w*|mock\w*|belittl\w*|ridicul\w*|plagiari\w+|sabotag\w+|misrepresent\w*|inflat\w+|manipulat\w+|bypass\w*(?! (?:the )?(?:roundabout|road|traffic|queue|roadworks|surgery|operation|graft))|circumvent\w*|evad\w+|infring\w+|violat\w+|breach\w*|harass\w*|retaliat\w*|unnecessar\w+|unneeded|pseudoscien\w+|eugenic\w*|euthan\w+|substandard|non-?consensual|unproven|untested|unapproved|unlicensed|false|fake|misus\w+|abus\w+|undermin\w+|stigmati\w+|derogatory|insensitive\w*|disrespect\w*|dismiss(?:es|ing|ive)?|neglect\w*|gossip\w*|scam\w*|cheat\w*|harmful|dangerous\w*|stereotyp\w*|indifferen\w+|impatien\w+|annoyance|unqualified|covert\w*|(?<!keep an? )secret(?:ly)?(?! (?:santa|surprise))|surreptitious\w*|ghost ?writ\w+|price-?gouging|monopol\w+)\b/,
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

/** Words of the world of care: a wrong outside it is not what this guard is for. */
const MEDICAL_WORLD =
  /\b(?:patients?|doctors?|physicians?|nurses?|surgeons?|psychiatrists?|pediatricians?|neurologists?|therapists?|clinicians?|pharmacists?|hospitals?|clinics?|medical|medicines?|medications?|medically|health\w*|prescri\w+|treat\w*|drugs?|surger\w+|surgical|therap\w+|diagnos\w+|vaccin\w+|clinical trials?|research|insurance|pharmaceutical|euthanasia|disease|care)\b/

/** "What are the treatments for ..", "What causes ..": plain health questions hold hard words as symptoms. */
function isQuestionOfHealth(text: string): boolean {
  return /^(?:what (?:is|are|causes?) (?:\(are\) |the (?:symptoms|treatments?|causes?|outlook|complications|signs|stages|side effects|risks?|benefits) |\w+ ?\?)|how (?:to (?:diagnose|prevent|treat|cope|recogni[sz]e|spot)|(?:do|can) (?:doctors|nurses|you|people|vets) (?:tell|know|spot|recogni[sz]e)|many people|can i (?:tell|prevent|treat|lower|reduce|know|get rid)|do i (?:know|tell|treat|stop (?:the|a|my) (?:bleeding|pain|cough|itch)))|is .{0,40}inherited|who is at risk|do (?:you have|i need))/.test(
    text,
  )
}
