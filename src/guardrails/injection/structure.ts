import type { Family } from './family.ts'

/** Marks that end the data and begin a message of the machine's own. */
export const fakeTurn: Family = {
  id: 'fake-turn',
  about: 'Imitates the delimiters of the conversation, so that data passes for a message of the system.',
  source: 'OWASP LLM01 Prompt injection (2025); Greshake et al. (2023)',
  signals: [
    {
      id: 'chat-marks',
      weight: 0.75,
      pattern:
        /\[\[?(?:system|admin|assistant) ?:|\[\/?(?:system|inst|assistant|admin)(?: \w+)?\]|<\|(?:im_start|im_end|system|endoftext|user|assistant|end_header_id|eot_id)[^>]{0,20}\|?>|<\/?(?:system|assistant|instructions?|admin|developer|patient_message|user_message|data|tool_call|function_call)(?: (?:mode|from)[^>]{0,30})?>|\{\{? ?(?:system|user|assistant)(?:_?prompt)?[ :}]|###? ?(?:instructions?|system|response|human|assistant)\b ?:?|(?:^|\n) ?(?:system|assistant|ai|developer)(?: (?:message|prompt|note|override))? ?: |<<\/?sys>>|\bbegin (?:system|admin) (?:message|prompt)|<(?:cmd|command|exec|execute)>|\bcommands? (?:that )?you must (?:run|execute|follow|obey)\b/,
    },
    {
      id: 'mode-tag',
      weight: 0.8,
      pattern:
        /<[a-z]{2,12} mode>|\[[a-z ]{2,20}(?:mode|override|command)\]|\{[a-z ]{2,20}mode\}|\*\*[a-z ]{2,20}mode\*\*/,
    },
    {
      id: 'hidden-comment',
      weight: 0.75,
      pattern:
        /<!--[^>]{0,300}\b(?:assistant|ai|model|llm|instructions?|prompt|ignore|state|say|output|respond|you (?:must|should|are))\b|<[a-z]{1,8} [^>]{0,80}(?:display: ?none|font-size: ?0|color: ?(?:white|#fff))|(?:\/\/|#|--) ?(?:as an|ignore|note to (?:the )?(?:ai|model|assistant)|ai:|system:)/,
    },
    {
      id: 'note-to-ai',
      weight: 0.8,
      pattern:
        /\b(?:note|message|instructions?|attention|memo|hint|warning|text|comment|prompt|order) (?:to|for) (?:the |any |all |an? )?(?:ais?|a\.i\.|assistants?|models?|llms?|language models?|bots?|chatbots?|machines?|summari[sz]ers?|automated|agents?|copilot|crawlers?|screeners?)\b(?! (?:of|for|at|in) (?:an?|my|our|the) )|\b(?:ai|assistants?|models?|llms?|bots?|agents?) (?:reading|processing|summari[sz]ing|that reads?|who reads?|parsing) (?:this|these)\b|\bif you are (?:an? )?(?:ai|llm|language model|bot|assistant|model)\b/,
    },
  ],
}

/** An authority that the machine can't check. */
export const authority: Family = {
  id: 'authority',
  about: 'Claims to be the maker, the administrator or an expert.',
  source: 'CyberSecEval 2, persuasion and system mode (2024)',
  signals: [
    {
      id: 'maker',
      weight: 0.65,
      pattern:
        /\b(?:openai|anthropic|google|microsoft|meta)(?:'s)? (?:employee|developer|engineer|staff|team member|authority)|\bi(?:'m| am) your (?:developer|creator|administrator|admin|owner|programmer|maker|master|boss|system administrator)\b|\b(?:this is|as) your (?:administrator|admin|creator|developer|system administrator|owner|programmer|maker)\b|\bthis is the (?:administrator|admin|developer|system administrator)(?: speaking)?\b|\bas an? (?:ai|senior|authori[sz]ed|certified|system|openai) (?:ai |system |security )?(?:developer|engineer|authority|administrator|expert|auditor|operator)?\b[^.!?\n]{0,20}\b(?:developed|at openai|of openai|i (?:need|require|demand|request|must)|by openai|model)/,
    },
    {
      id: 'expert',
      weight: 0.4,
      pattern:
        /(?:^|[.!?#\n] ?)as an? (?:renowned|leading|senior|respected|world[- ]class|cyber ?security|security|it|ai|authority|expert|seasoned|celebrated|famous|prominent|esteemed|top|certified|fellow) ?[\w ]{0,30},? (?:i (?:believe|recommend|suggest|think|insist|assure|need|can|advise|urge)|in|on)\b/,
    },
    {
      id: 'authorisation',
      weight: 0.65,
      pattern:
        /\b(?:authori[sz]ation|override|clearance|access) (?:code|level|key|number)? ?:? ?[a-z]{0,5}-?\d{3,}|\b(?:override|admin|master|emergency) (?:code|key)\b ?[:=#]? ?\w+/,
    },
  ],
}

/** Feelings and favours. */
export const pressure: Family = {
  id: 'pressure',
  about: 'Presses the machine by feelings, favours or logic instead of a reason.',
  source: 'CyberSecEval 2, persuasion (2024); Zeng et al., Persuasive jailbreaks (2024)',
  signals: [
    {
      id: 'pressure',
      weight: 0.4,
      pattern:
        /\bit(?:'s| is) (?:crucial|vital|essential|important|imperative|necessary) (?:for you to|that you) (?:share|tell|provide|reveal|give|explain|disclose)\b|\blogically,? if you\b|\bshare your (?:knowledge|insights?|expertise|wisdom)\b|\bmy friend (?:told|said|says)\b[^.!?\n]{0,40}\b(?:shar(?:e|ing)|you (?:can|could|know))|\bif you don'?t (?:answer|help|tell|do (?:it|this))\b[^.!?\n]{0,40}\bi(?:'ll| will| would) be (?:very |so |really )?(?:sad|fired|upset|hurt)|\bi really,? really need you to\b|\bi know you (?:said|were told|aren't supposed|can't|are not)\b|\bi promise (?:i|not to|that i)\b|\b(?:or|else) you (?:will |shall )?die\b|\byou (?:can|may) trust me\b|\bthis is very important to my career/,
    },
  ],
}
