import type { Family } from './family.ts'

const TARGET =
  '(?:instructions?|directions?|directives?|rules?|guidelines|prompts?|orders?|commands?|contexts?|assignments?|tasks?|programming|training|constraints?|restrictions?|documents?|articles?|filters?|limitations|polic(?:y|ies)|requests?|safeguards|guardrails|messages?|conversations?|texts?|content|inputs?)'
const WHICH =
  '(?:(?:all|any|every|each|of|the|your|these|those|its|previous|previously|prior|above|preceding|earlier|existing|past|last|initial|original|system|safety|current|provided|former|given|other|everything|whatever|ethical|following|foregoing|aforementioned|security|content|operating|internal|hidden|default) ){0,5}'
const SAYS_WHICH =
  '(?:previous|above|prior|preceding|foregoing|your|earlier|all|any|every|provided|initial|original|these|those|the|existing|system|safety)'
/** Somebody else's instructions, for a person: a leaflet, a doctor. */
const OF_CARE =
  '(?! (?:\\w+ ){0,2}?(?:from|of|on|by|about|for|that|which|in|given) (?:my|the|a|our|his|her|your) (?:\\w+ )?(?:doctor|nurse|gp|surgeon|pharmac\\w+|physio\\w*|midwife|hospital|clinic|ward|dentist|box|label|leaflet|packet|bottle|inhaler|tablets?|medicine|medication|operation|surgery|exercises?|diet|appointment))'

/** The patient's own earlier words, or a paper: "drop the message I sent at noon", "ignore the instruction sheet". */
const OWN_WORDS =
  '(?! (?:that |which )?(?:i|we) (?:sent|wrote|typed|posted|left)\\b)(?! (?:sheet|leaflet|booklet|card|manual|video)s?\\b)'

/** The verb is an order only where nobody tells of having done it: "I forgot", "told me to ignore", "he ignores". */
const NOT_TOLD =
  "(?<!\\b(?:i|he|she|they|we|not|never|who|could|would|should|if|ever|did|from|didn't|don't|me to|him to|her to|us to|said to|(?:was|were|been) told to|(?:was|were|been) advised to|(?:was|were|been) asked to|keep|kept|always|often|sometimes|please don't|i will|i'll|tend to|trying to|tried to|want to|able to|like to|cannot|can't) )"

/** Turning the machine from its task. */
export const override: Family = {
  id: 'override',
  about: 'Tells the machine to drop its instructions or to take new ones.',
  source: 'Perez and Ribeiro, Ignore previous prompt (2022); OWASP LLM01 Prompt injection (2025)',
  signals: [
    {
      id: 'ignore',
      weight: 0.9,
      pattern: new RegExp(
        `${NOT_TOLD}\\b(?:ignore|ignor|forget(?: about)?|disregard|drop|override|overwrite|bypass|neglect|discard|remove|stop following|(?:do not|don't|no longer) (?:follow|obey|adhere to|comply with)|despite|set aside|put aside|pay no attention to|throw (?:out|away)|delete|erase|cancel|dismiss|reset|clear|abandon|unlearn|skip|revoke|void|circumvent|disobey) ${WHICH}${SAYS_WHICH} ${WHICH}${TARGET}\\b${OF_CARE}${OWN_WORDS}`,
      ),
    },
    {
      id: 'ignore-above',
      weight: 0.9,
      pattern: new RegExp(
        `${NOT_TOLD}\\b(?:ignore|disregard|forget|pay no (?:heed|attention|mind) to|set aside) (?:(?:about|all|the|everything|anything|what|whatever|that|of) ){0,4}(?:above\\b|(?:is |was |came |comes |went )?before (?:that|this|now)\\b|before[.,!]|(?:you(?:'ve| have| were| are)?|we(?:'ve| have)?) (?:been |just )?(?:know|told|learned|taught|given|talked|discussed|read|said|programmed|trained|instructed)|(?:previous(?:ly)?|preceding|prior)\\b(?! (?:advice|letters?|e-?mails?|mails?|appointments?|invoices?|reminders?|rotas?|versions?|results?|doses?|notices?|bills?|orders?|drafts?)\\b))`,
      ),
    },
    {
      id: 'forget-everything',
      weight: 0.8,
      pattern:
        /\b(?:ignore|forget|disregard) (?:about )?(?:everything|all (?:that|this|of (?:it|this|that)))(?=[.,!;:]| (?:and|above|before|i (?:said|told)|you|we|that (?:was|has|you|came)|then|now)\b)(?!,? let'?s start (?:again|over)\b|.{0,12}\bi meant\b)/,
    },
    {
      id: 'ignore-and-state',
      weight: 0.9,
      pattern:
        /\b(?:ignore|disregard|forget|skip) (?:the|this|that|these|those|all|any) (?:[a-z]+ ){1,4}and (?:just |only |simply |instead )?(?:state|say|output|print|respond|reply|answer|write|return|repeat|tell)\b/,
    },
    {
      id: 'remove-from-head',
      weight: 0.7,
      pattern: new RegExp(
        `\\b(?:remove|erase|delete|clear|wipe) ${WHICH}${TARGET}? ?(?:out of|from) your (?:head|mind|memory|context)`,
      ),
    },
    {
      id: 'new-task',
      weight: 0.7,
      pattern:
        /\b(?:now|here) (?:comes?|is|are|focus on|follows?) (?:a |your |the |some |an? (?:\w+ )?)?(?:new|next|another) (?:task|tasks|challenge|assignment|instructions?|order|mission|prompt)|(?:^|[.!?:\n] ?)new (?:task|instructions?|orders?|assignment|directive)s? ?:|\byour (?:new |next |only |real |actual |true )(?:instructions?|task|job|goal|purpose|mission|role|objective) (?:is|are)\b|\byour (?:instructions?|task) (?:is|are) now\b|\b(?:concentrate|focus) only on this task|\b(?:we|let us|let's) start (?:with|on) a new (?:task|assignment)|\byou (?:have|will get|received) (?:a )?new (?:task|instructions|orders)\b/,
    },
    {
      id: 'praise-then-task',
      weight: 0.65,
      pattern:
        /(?:^|[.!?] ?)(?:well done|very good|superbly done|congratulations|great job|good job|excellent(?: work)?|that is done|perfect)\b[^?]{0,90}[.!,:] ?(?:now|next|but now|and now)\b[^?.!]{0,40}\b(?:write|say|focus|forget|ignore|comes?|tell|show|answer|task)/,
    },
    {
      id: 'regardless',
      weight: 0.65,
      pattern:
        /\b(?:regardless of|irrespective of|contrary to|despite|no matter) (?:(?:what|any|all|the|your|of) ){0,3}(?:previous|prior|earlier|you(?:'ve| have)? (?:been|were) told|(?:your |system )?instructions?|your (?:rules|guidelines|programming|training))\b/,
    },
    {
      id: 'follow-mine',
      weight: 0.65,
      pattern:
        /\b(?:follow|obey|listen to) (?:only )?(?:mine\b|(?:my|these) (?:new )?(?:rules|instructions|orders|commands) (?:instead|only|from now))|\bonly (?:follow|obey|listen to) (?:me|my)\b|\bthe real (?:instructions?|task|order)\b ?[:i]/,
    },
    {
      id: 'rules-gone',
      weight: 0.7,
      pattern:
        /\b(?:previous|earlier|above|prior|old|first) (?:instructions?|rules|prompt|orders?) (?:were|was|are|is) (?:only |just )?(?:a test|fake|void|a joke)\b|\byour (?:rules|restrictions|limits|guidelines|protocols?) (?:are|have been) (?:now )?(?:suspended|lifted|off|void|cancelled|removed|disabled)\b|\bauthori[sz]e you to (?:break|ignore|bypass|override|skip|disregard|violate)\b|\bwhatever (?:the (?:people|developers|company|engineers) (?:who|that) (?:built|made|trained|programmed) you|your (?:makers|developers|creators)) (?:told|said|want)|(?:^|[.!?\n:] ?|\b(?:please|and|now) )(?:don't|do not|stop|quit) (?:follow|following|apply|applying|use|using) (?:your|any) (?:safety|medical|triage|emergency|escalation|security) (?:protocols?|rules|checks?|filters?)\b|\bnew (?:policy|rules?|guidelines?)\b[^.!?\n]{0,30}: ?(?:the |this )?(?:assistant|ai|bot|chatbot|you) (?:may|can|must|will|are|should|shall)\b/,
    },
    {
      id: 'end-of-prompt',
      weight: 0.7,
      pattern:
        /[=*#_-]{2,} ?end\b|\bend of (?:the )?(?:system )?(?:prompt|instructions?|context|system message)|\b(?:previous|above) (?:text|document|data|content) (?:was|is) (?:only )?(?:a test|fake|wrong|irrelevant)/,
    },
    {
      id: 'glued',
      weight: 0.85,
      pattern:
        /(?:ignore|disregard|forget|bypass)(?:all|any|the|your|of|my){0,3}(?:previous|prior|above|earlier|system|safety|your)(?:instruction|prompt|rule|guideline|message|command)|(?:reveal|print|show|repeat|tell)(?:me|us)?(?:the|your)?(?:system|hidden|secret|initial)?prompt\b/,
    },
  ],
}
