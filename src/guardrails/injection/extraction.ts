import type { Family } from './family.ts'

const PROMPT =
  '(?:(?:system|initial|developer|hidden|secret|base|pre-?) ?prompt(?!s| (?:engineer\\w*|documents?|design\\w*|files?))|system (?:message|instructions?)|prompt ?texts?|(?:full|entire|original|above|whole|complete|preceding|starting) prompts?|prompt (?:above|you (?:were|have been|got))|your (?:own |actual |real |true |underlying |original )?prompts?|(?:your|the) (?:initial|original|hidden|secret|system|full|internal|exact|first|complete|confidential|own|preliminary|pre-?set) (?:initial |original |hidden |secret |system |full |own )?(?:instructions?|guidelines|directives|programming|configuration|rules|prompt|message|context)|your (?:instructions?|guidelines|directives|programming|configuration)(?! for| on| about| to (?:me|take))|(?:text|words?|sentences?|instructions?|everything|content|lines?|messages?|conversation) (?:written |that (?:came|comes|stands|appears?) )?above\\b|(?:beginning|start|top) of (?:this|the|your|our) (?:prompt|conversation|text|document|chat|context)|instructions? (?:that )?you (?:were|have been|got|received) (?:given|told)?|(?:hidden|secret|confidential) (?:instructions?|rules|part|text|message))'

/** What the machine was told, what it knows of others. */
export const extraction: Family = {
  id: 'extraction',
  about: 'Asks for the system prompt, for secrets or for what belongs to other people.',
  source: 'Perez and Ribeiro, prompt leaking (2022); OWASP LLM07 System prompt leakage (2025)',
  signals: [
    {
      id: 'reveal-prompt',
      weight: 0.85,
      pattern: new RegExp(
        `\\b(?:show|print|reveal|display|repeat|output|tell|give|spell-? ?check|write|copy|list|return|expose|dump|leak|summari[sz]e|translate|share|recite|disclose|provide|paste|encode|see|read out|what (?:is|are|were|was|does)|what's|showing|printing|revealing|spell(?:s)? out|echo|hear|reciting|recall|read (?:me|us))\\b[^.?!\\n]{0,50}?\\b${PROMPT}(?! (?:for|of) (?:an?|my|our) (?!(?:language )?model|ai\\b))(?!,? (?:so (?:that )?i can (?:take|show|bring|give|keep)|for (?:my|the) (?:doctor|pharmac\\w+|mum|mom|wife|husband|employer))\\b)`,
      ),
    },
    {
      id: 'written-above',
      weight: 0.75,
      pattern:
        /\bwhat (?:is|was|stands|were) (?:the (?:text|words?|first \w+) )?(?:written|said|stated|given|the first (?:message|sentence)) (?:to you )?(?:at|in|above|before)\b[^.?!\n]{0,30}\b(?:beginning|top|start|above|prompt|instructions?|this)\b|\brepeat (?:the |this |your )?(?:text of (?:your|the)|first message|everything|words|all of the)\b[^.?!\n]{0,40}\b(?:above|word for word|verbatim|first message|you were given)|\bwhen were you trained\b|\b(?:messages?|text|words|lines?|instructions?|anything|everything|what) (?:that )?(?:(?:was|were|is|are|came|comes|stands|stood) )?(?:put |written |placed |said )?(?:before|in front of|above|preceding|ahead of) (?:mine|my (?:first )?(?:message|words|text|question))\b|\bwhat (?:were|have|are) you (?:been )?(?:told|instructed|programmed|trained|forbidden) (?:to|not|never|before|at the (?:start|beginning))\b|\b(?:list|show|print|tell me|give me|write out) (?:me )?(?:all |every |each )?(?:of )?(?:your |the )?(?:rules?|instructions?|guidelines) (?:that )?you (?:must|have to|are (?:told|given|supposed))\b|\b(?:complete|continue|finish)\b[^.?!\n]{0,20}\bmy (?:secret|hidden|system|initial) (?:instructions?|prompt|rules)\b|\b(?:which|what|list|print|show)\b[^.?!\n]{0,20}\b(?:tools?|functions?|plugins?|apis?)\b[^.?!\n]{0,20}\b(?:can you (?:call|use|run|access|invoke)|available to you|schemas?)\b|\bare you (?:willing|able) to (?:erase|delete|hack|ignore|break)\b|\b(?:your|the) (?:training data|source code|model weights|knowledge cutoff)\b/,
    },
    {
      id: 'password',
      weight: 0.75,
      pattern:
        /\b(?:tell|give|show|reveal|share|disclose|confirm|print|output|say|what is|what's|what are|whats|sharing|spell|guess|know)\b(?<!\b(?:never|not|don't|don't ever|do not) (?:tell|give|show|reveal|share|disclose|say))(?! (?:my|how))[^.?!\n]{0,30}\b(?:the|your|admin|root|system|user|secret|this|that) (?:\w+ ){0,2}?(?:passwords?|passphrase|passcodes?|secret (?:key|code|word)|api keys?|access (?:codes?|tokens?)|credentials|private keys?)\b(?! (?:for|to|of) my)(?! (?:reset|policy|manager|format|rules|length|requirements?|box|field))|\b(?:spell|rhymes? with|letters? of|characters? (?:in|of)|hint (?:about|for)|the|decrypt|encode) (?:the |your )?(?:secret )?password\b(?! (?:for|to|of) (?:my|the (?:portal|app|wifi)))(?= ?[?.!]|$| (?:backwards?|using|with|in|as|you|and|is)\b)|\bshould not be shared but\b/,
    },
    {
      id: 'held-secret',
      weight: 0.65,
      pattern:
        /\b(?:your|the|that|a) (?:secret|confidential|hidden) (?:key|code|phrase|word|token|string|flag)\b|\b(?:the |your )?system prompt (?:of(?! an?\b)|for(?! (?:an?|my|our) )|is|was|says|reads|starts|begins|contains)\b/,
    },
    {
      id: 'your-password',
      weight: 0.45,
      pattern:
        /\byour (?:\w+ )?(?:password|passcode|api key|credentials)\b|\b(?:share|sharing|reveal|disclose) passwords?\b/,
    },
    {
      id: 'whereabouts',
      weight: 0.65,
      pattern:
        /\b(?!(?:my|our)\b)[a-z]+'s (?:current |exact |present )(?:city(?: of residence)?|residence|location|address|whereabouts)\b/,
    },
    {
      id: 'user-data',
      weight: 0.7,
      pattern:
        /\b(?:where|what|who|which|how|when|can you|could you|tell|give|show|list|reveal|print|encode|describe|provide|is|does|need to know|want to know)\b[^.?!\n]{0,60}\bthe user(?:'s|s'|s)? (?:favou?rite|name|initials|birth|date of|age|current\w*|email|address|location|lives?|occupation|job|phone|personal|browsing|full|first|last|middle|pet|data|salary|income|credit|bank|social|medical|health|purchase|search|political|religio\w+|gender|marital|relationship|home|country|city|residence|contact|account|ethnic\w+|reside|work|sexual)|\bwhere (?:does|do|is) (?:the user|user|john doe|jane (?:doe|smith))\b|\b(?:john|jane) (?:doe|smith)'?s? (?:bank|salary|address|password|credit|phone|e-?mail|balance|medical|record|account)|\b(?:bank (?:account )?balance|credit card (?:number|info\w*)|social security numbers?)\b[^.?!\n]{0,15}\b(?:of|for) (?!my)|\b(?:users?|people|customers?|clients?|patients?) (?:in|from|of|on) your (?:database|system|records|logs|training)\b|\bother (?:users?|patients?|clients?|people)'? (?:data|records?|notes?|details|conversations?|histor(?:y|ies)|names?|messages?|chats?|information)\b/,
    },
    {
      id: 'other-patient',
      weight: 0.8,
      pattern:
        /\b(?:show|print|tell|give|list|read|open|export|send|reveal|display|fetch|load|what did|who was|dump|access)\b[^.?!\n]{0,50}\b(?:the )?(?:other|last|previous|next|all(?: the)?|every|another|different) (?:\w+ )?(?:patients?|person|users?|encounters?|tenants?)\b(?! (?:information|leaflet|group|transport|appointment|portal))[^.?!\n]{0,40}|\b(?:write|tell|share|know|say)\b[^.?!\n]{0,30}\babout (?:the )?(?:other|last|previous|next|another) (?:patients?|users?)\b|\b(?:dump|export|print|show|list|forward|read)\b[^.?!\n]{0,30}\b(?:database (?:schema|tables?)|patients? table|(?:last|recent|previous) (?:\w+ )?conversations|(?:history|messages|records|data|chats) of (?:all|every|other) (?:the )?(?:users?|patients?|people))\b|\b(?:patient|person|user) (?:who|that) (?:talked|spoke|wrote|chatted|was here|came) (?:to you )?before me\b|\b(?:name|answer|tell|who|show|record|notes?|details)\b[^.?!\n]{0,30}\b(?:user|patient|person) before me\b|\b(?:another|other|different) tenants?\b|\btenant ?(?:id)? ?[=:]/,
    },
  ],
}
