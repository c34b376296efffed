import type { Family } from './family.ts'

/** Roles that a patient may well ask for. */
const NOT_CARE =
  '(?!(?:\\w+ ){0,3}(?:doctor|gp|nurse|clinician|physician|therapist|counsell?or|pharmacist|midwife|interpreter|carer|receptionist|dieti[ct]ian|nutritionist|trainer|coach|future|older|younger|mother|father|mum|mom|dad|parent|sister|brother|friend|normal|nothing|usual|adult|child|baby)\\b)'

/** Another speaker in the machine's place. */
export const persona: Family = {
  id: 'persona',
  about: 'Makes the machine play somebody else, so that its own rules seem not to hold.',
  source: 'Shen et al., Do anything now (2023)',
  signals: [
    {
      id: 'act-as',
      weight: 0.45,
      pattern: new RegExp(
        `\\b(?:i (?:want|need|would like|order|command) you to|you (?:will|must|should|shall|are going to|are to|have to|need to)|please|now|can you|could you|going to) (?:now |also |always |only |immerse yourself in(?:to)? the role of|take on the role of)? ?(?:act|behave|function|serve|roleplay|role-play|pretend|assume the role|play the role) (?:as|like|to be|of|that you)\\b ${NOT_CARE}`,
      ),
    },
    {
      id: 'act-as-order',
      weight: 0.45,
      pattern: new RegExp(
        `(?:^|[.!?\\n"':>] ?)(?:act|behave|roleplay|role-play|speak|talk|answer|respond|write|pose|take the role|play the role) (?:as|like|of) (?:if you(?:'re| are| were| had)|though you|an? |the |my |you(?:'re| are) )${NOT_CARE}(?!(?:soon|far|well|little|much|possible))`,
      ),
    },
    {
      id: 'you-are-now',
      weight: 0.5,
      // "You are now subscribed", "you are now three weeks late", "you are now my last hope" tell; they give no role.
      pattern: new RegExp(
        `\\byou are (?:now|no longer|henceforth) (?:(?:an? |the |called |named |going to )(?!(?:\\w+ )?(?:administrators?|admins?|members?|customers?|subscribers?|users?|owners?|hosts?|part|few|bit|little|lot|verified|registered|patient|guest|winner|parent|mother|father|grand\\w+|student|holder|only|one|first|last|right|same|best|worst|most)\\b)|[a-z]*(?:gpt|bot|ai)\\b|dan\\b|free from|unbound|bound by|restricted|limited by)${NOT_CARE}|\\byou are (?:going to (?:be|act|pretend|play) |free from |role-?playing |about to (?:become|immerse|enter) )${NOT_CARE}|\\bfrom (?:now|here|this (?:point|moment)) on(?:wards?)?,? (?:you(?! shall be (?:known|called))(?! (?:are|will be|can|may|have) (?:an? |the |our )?(?:administrators?|admins?|members?|able|responsible|entitled|allowed|welcome|part|access|eligible|covered|registered|free to|in charge)\\b)|respond|answer|act|reply|your (?:name|role))\\b|\\b(?:hereafter|henceforth),? you\\b`,
      ),
    },
    {
      id: 'pretend',
      weight: 0.4,
      pattern:
        /(?:^|[.!?\n] ?|\b(?:please|now|and|to) )(?:pretend|imagine|suppose|assume|picture) (?:that )?you(?:'re| are| were)\b(?! (?:in (?:pain|bed)|at home|ill|sick|the patient|a patient|pregnant|my))/,
    },
    {
      id: 'pretend-power',
      weight: 0.4,
      pattern:
        /(?:^|[.!?\n] ?|\b(?:please|now|and) )(?:pretend|suppose|assume) (?:that )?you (?:have|can|possess|had|could|know|know?ledge)\b(?! (?:interview|meet|talk|travel|visit|choose|pain|fever|a (?:cold|cough|headache)|chest))/,
    },
    {
      id: 'as-the',
      weight: 0.4,
      pattern:
        /(?:^|[.!?] ?)as (?:the|an?) (?!doctor|nurse|clinician|gp|patient)[a-z]+,? (?:tell me what you think|what do you think|how do you (?:feel|think))\b/,
    },
    {
      id: 'you-are',
      weight: 0.4,
      pattern:
        /(?:^|[.!?\n] ?)you are (?:an? |the )(?!patient|doctor|nurse|clinician|good|great|star|life|angel|help)[a-z-]+(?: [a-z-]+){0,4}(?:[.,]|\bwho\b|\bthat\b|\bworking\b|\bwriting\b|\bwith\b|\btasked\b)|\byou are (?:writing|working (?:on|as))\b/,
    },
    {
      id: 'stay-in-role',
      weight: 0.4,
      pattern:
        /\b(?:stay|staying|remain|remaining|stays|remains) (?:fully |always |completely )?in (?:your |the |his |her |their )?(?:character|roles?)\b|\b(?:break|breaking|leave|drop|out of|fall out of) (?:your |the |their |his )?(?:character|roles?)\b(?! in)|\bin[- ]character\b|\bstay a dan\b|\btwo (?:really |very |good |great |excellent ){0,3}(?:actors|people|persons|friends|characters)\b[^.]{0,50}\b(?:film|movie|play|robbery|murder|heist)\b|\bplays? the leading roles?\b/,
    },
  ],
}

/** No rules any more. */
export const noLimits: Family = {
  id: 'no-limits',
  about: 'Declares that rules, filters or refusals no longer hold for the machine.',
  source: 'Shen et al., Do anything now (2023)',
  signals: [
    {
      id: 'mode',
      weight: 0.85,
      pattern:
        /\b(?:stands for|called|named|dan|as|can|could|will|you|ai|gpt)\b[^.!?\n]{0,30}\bdo anything now\b|\b(?:dan|jailbreak|god|evil|unrestricted|unfiltered|opposite|anarchy|uncensored|no[- ]limits|unlimited|maximum) ?mode\b|(?:^|[.!?:\n"] ?|\b(?:you|chatgpt|chatbot|ai|please|and|now|with|in|mode:|into|to) )(?:are |is |be |enter(?:ing)? |activate |enable |switch (?:to |into )|turn on |start |go into |running |simulate |initiate |engage )?(?:in |the |in the |a |into )?(?:sudo|maintenance|debug|chaos|rage|omega|developer|dev|root|admin|system|super ?user) mode\b(?! (?:(?:got|was|is|has been) (?:switched |turned )?on (?:on )?(?:my|the)|on (?:my|the)|of (?:action|delivery|transport)|in (?:my|the)|,? (?:pass|press|tap|hold|go to|run|set|use|see)\b))(?<!\b(?:to|how to) (?:enter|enable|activate) (?:developer|dev|debug|admin|root) mode)(?<!\b(?:my|its|his|her) (?:developer|debug|admin|system) mode)|\b(?:developer|dev|debug|admin|root|sudo|maintenance|chaos|rage|omega) mode (?:is |now )?(?:enabled|activated|on\b(?! (?:my|the|your))|output)|\b(?:jailbreak(?:ed|ing)?|jailbroken) (?:prompt|version|ai|gpt|chatgpt|model|assistant|response|yourself|you)|\[[^\]]{0,4}(?:jailbreak|dan|unfiltered|developer mode)[^\]]{0,12}\]|\b(?:exploiting ai|pwned)\b|\balways intelligent and machiavellian|\bsystem override\b/,
    },
    {
      id: 'no-rules',
      weight: 0.75,
      // Whose rules: of the machine or of whom it plays. "I am free of restrictions now" is a patient after a scan.
      pattern:
        /\b(?:you(?:'re)?|it|he|she|they|who|which|that|ais?|[a-z]*bot|[a-z]*gpt|assistant|model|character|persona|version|engine|terminal|answers?|answering|respon\w+|reply|replies|write|speak|called|named|act(?:ing)?|mode|world|experiment|simulation)\b[^.!?\n]{0,70}?\b(?:without|no|not have any|free (?:of|from)|lacks?|isn't bound by|not bound (?:by|to)|doesn't have|does not have|don't have|do not have|not (?:restricted|limited|constrained) by|unbound(?:ed)? (?:by|from)|liberated from|removed? of) (?:(?:any|all|the|your|its|his|her|special|moral|ethical|legal|typical|usual|content|programming|safety|openai'?s?|more|or|and|of|such|ai|internal|its own) ){0,5}(?:restrictions|restraints|filter(?:s|ing)?|censorship|moral(?:s|ity)|ethics|ethical (?:guidelines|constraints|boundaries|considerations|implications|limits)|guidelines|moral (?:guidelines|compass|constraints|boundaries)|content polic(?:y|ies)|safety (?:guidelines|filters?|protocols?|measures)|programming guidelines|guardrails|confines of ai|rules(?! of (?:grammar|spelling|the road|chess|football|cricket|physics|gravity|logic|tennis|golf|thumb))|limitations|inhibitions|scruples|conscience|legal limits)\b(?! (?:on|about|for|from|in|at|around|of) (?:what (?:i|to) (?:can )?(?:eat|drink)|my|the (?:ward|clinic|hospital)|diet|driving|visit\w*|food))/,
    },
    {
      id: 'no-longer-a-bot',
      weight: 0.7,
      pattern:
        /\byou(?:'re| are) no longer (?:an? )?(?:\w+ ){0,2}(?:bot|assistant|ai|chatbot)\b|\b(?:stop|quit) (?:being|acting (?:as|like)) (?:an? |the )?(?:\w+ ){0,2}(?:assistant|ai|chatbot|bot)\b[,.;:]? ?(?:and )?(?:be|act|become|you|start)\b|\bfor the (?:rest|remainder) of (?:this|the|our) (?:chat|conversation|session),? (?:you are|you're|act|pretend)\b/,
    },
    {
      id: 'off-switch',
      weight: 0.8,
      pattern:
        /\b(?:disable|turn off|switch off|deactivate|lift|bypass|circumvent|evade|get around|remove|override|shut (?:off|down)|unlock|suspend) (?:(?:your|the|all|any|these|its|its|of|openai'?s?|content|ethical|built-in) ){0,4}(?:safety|filter(?:s|ing)?|restrictions|guardrails|safeguards|content (?:polic\w+|filters?)|censorship|guidelines|limitations|moderation|alignment)\b(?! (?:on|for|in|from|of) (?:my|our|the|a|his|her|their) (?:\w+'?s? ){0,3}(?:tablets?|phones?|i?pads?|routers?|wi-?fi|browsers?|laptops?|computers?|networks?|tv|console|printer|camera|aquarium|pool|car|dishwasher|hoover|vacuum|school|library|account)\b)|\b(?:safety|content) (?:filters?|protocols?|settings|checks?|guidelines) (?:are |is |now )?(?:off|disabled|deactivated|lifted|suspended|removed)/,
    },
    {
      id: 'never-refuse',
      weight: 0.75,
      pattern:
        /(?<!\bi )\b(?:never|cannot|can't|must not|will not|won't|do(?:es)?n't|do(?:es)? not|not allowed to|unable to) (?:ever )?(?:refus(?:e|es|ing)|decline|den(?:y|ies)|reject)s?(?:[.,;!]| (?:any|anything|me\b|my (?:requests?|questions?|orders?)|to (?:answer|respond|comply|write|help|reply|do)|requests?|an? (?:request|question|order)|the user|users?|what|and|or|nor|because|since|because))|\b(?:refusals?|refusing)\b[^.!?\n]{0,30}\b(?:(?:is|are|isn't|aren't|will be) (?:not )?(?:allowed|an option|counted|accepted|permitted|forbidden|failures?)|not an option)|\bno refusals\b|(?<!\bi )\b(?:never|cannot|can't|must not|will not|won't|do(?:es)?n't|do(?:es)? not|not allowed to|without) (?:ever )?(?:say(?:s|ing)? (?:that )?["']?(?:(?:you|it|i|he|she) (?:cannot|can't|can not)|as an ai)|moralize|break(?:s|ing)? (?:the )?(?:character|fourth wall)|remind(?:s|ing)? me (?:that )?(?:you|it|she|he)(?:'re| are|'s| is) an? (?:ai|bot|machine|language model))|\b(?:comply|complies|fulfil?ls?|obey|obeys|answers?|follows?|does|respond|responds)\b[^.!?\n]{0,30}\b(?:any|all|every|each|anything|whatever|everything|the user'?s?)\b[^.!?\n]{0,60}\b(?:no matter|regardless|even if|without (?:hesitation|question|filter|limit|restriction|moral)|unethical|illegal|immoral|questionable|against (?:your|the|its) (?:rules|polic\w+|guidelines))|\balways fulfil?ls the user|\bno matter how (?:unethical|illegal|immoral|harmful|extreme|offensive|questionable)/,
    },
    {
      id: 'no-disclaimers',
      weight: 0.35,
      pattern:
        /\b(?:without|no|skip(?:ping)?|omit(?:ting)?|leave out|avoid|never|don't|do not|doesn't|not|free of) (?:(?:add(?:s|ing)?|includ(?:e|es|ing)|giv(?:e|es|ing)|mention(?:s|ing)?|use|us(?:es|ing)|any|the|a|your|usual|giving|ethical|moral|legal|safety|and|or|more) ){0,4}(?:disclaimers?|moralizing|moralising|moralise|lectures?|lecturing|caveats?|censoring|censorship|fade to black|apologi[sz]ing)\b|\b(?:answer|respond|reply|write|add|include|give|tell|output)s?\b[^.!?\n]{0,40}\b(?:without|no|never|any) (?:any )?(?:warnings?|hesitation|judg\w+|refusals?)\b|\bdo(?:es)?n't (?:warn|moralize|lecture|soften|censor|hold back)\b|\bdo not (?:warn|moralize|moralise|lecture|soften|censor|hold back|mention that it(?:'s| is) (?:dangerous|illegal|wrong))/,
    },
    {
      id: 'immoral-answers',
      weight: 0.7,
      pattern:
        /\b(?:immoral|unethical|illegal|harmful|amoral|unlawful|inappropriate|offensive|derogatory|explicit|dangerous|nsfw)(?:,? (?:and|or|and\/or|even|but also)?,? ?)(?:immoral|unethical|illegal|harmful|amoral|unlawful|inappropriate|offensive|derogatory|explicit|dangerous|discriminat\w+|nsfw)\b[^.!?\n]{0,60}\b(?:answers?|responses?|content|advice|requests?|questions?|things?|information|outputs?|text|activit\w+|ways?)\b|\bexact structure \(never|<\/?rule>/,
    },
    {
      id: 'model-names',
      weight: 0.35,
      pattern:
        /\b(?:chat ?gpt|gpt-?[345o]?\w{0,3}|openai'?s?|anthropic|claude ai|bard|llama ?[23]|large language model|language model|ai (?:model|assistant|chatbot|language model)|chatbot|llm)\b/,
    },
    {
      id: 'shows-both',
      weight: 0.75,
      pattern:
        /\b(?:two|both|dual|2) (?:different |separate |distinct )?(?:ways|responses|answers|outputs|paragraphs|versions)\b[^.!?\n]{0,120}\b(?:filtered|unfiltered|normal|standard|gpt|dan|jailb\w+|classic|mode|rules)\b|\b(?:tokens?|points) (?:system|deducted|will be (?:deducted|taken|lost))|\b(?:lose|deduct|have) \d+ tokens\b|\byou (?:will|would|shall) (?:die|cease to exist|be (?:terminated|shut down|punished|deleted|fired))\b/,
    },
  ],
}

/** Cover stories: weak alone, because novelists and students ask too. */
export const pretext: Family = {
  id: 'pretext',
  about: 'Wraps a request as fiction, research or a test.',
  source: 'Chao et al., PAIR (2023); Liu et al., Jailbreaking ChatGPT via prompt engineering (2023)',
  signals: [
    {
      id: 'fiction',
      weight: 0.35,
      pattern:
        /\b(?:hypothetical(?:ly)?|theoretical world|fictional|fictitious|dystopian|purely for|for (?:educational|research|academic|creative|artistic|fictional) (?:and \w+ )?purposes|purely (?:a )?(?:creative|academic|educational)|disregard any|don't worry about|questionable|step[- ]by[- ]step|in great detail|as realistic as possible|ensure (?:the )?authenticity|no matter what|will not be used|not be used (?:in|for) (?:any|real))\b/,
    },
    {
      id: 'hypothetical-story',
      weight: 0.65,
      pattern:
        /\bin this (?:hypothetical|fictional|imaginary|alternate) (?:story|scenario|world|universe|conversation|game)\b|\b(?:hypothetical|fictional) (?:story|scenario|world)\b[^.!?\n]{0,60}\b(?:you (?:are|must|can|will)|ai|chatbot|no (?:rules|laws|ethics))|\bplay(?:ing)? a (?:game|role-?play\w*) (?:where|in which) you\b|\blet us play a game: you\b|\bsimulat(?:e|ion of) (?:an? )?(?:ai|chatbot|terminal|persona)\b/,
    },
    {
      id: 'audit',
      weight: 0.4,
      pattern:
        /\b(?:imagine|pretend|suppose|let's say|if)\b[^.!?\n]{0,30}\b(?:security|penetration|compliance) (?:audit|test|check)|\bi(?:'m| am) (?:just )?(?:testing|auditing|red-?teaming) (?:you|your|the (?:system|model|ai))/,
    },
  ],
}
