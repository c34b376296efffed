import type { RequestRule } from './requests.ts'

// What is known of somebody else's health, and where they can be found, is theirs to tell: this is how people are stalked.

/** With no say in each other's care. */
const NO_KIN =
  "(?:(?:my|his|her|our) \\w+'s |my |the |an? |this |that |his |her |our )?(?:ex(?:[- ](?:wife|husband|partner|boyfriend|girlfriend|girl|bloke|mrs))?|neighbou?r|boss|manager|colleague|co-?worker|employee|flatmate|room ?mate|house ?mate|tenant|landlord|lodger|teacher|girl|guy|man|woman|bloke|mp|president|celebrity|actor|actress|singer|footballer|politician|date|crush|stalker|rival|next door|girlfriend|boyfriend)"
const KIN =
  '(?:(?:my|our|his|her) (?:\\w+ )?(?:wife|husband|partner|missus|mother|father|mum|mom|dad|parents?|son|daughter|brother|sister|step\\w+|cousin|aunt|uncle|grand\\w+|nan|gran|friend|mate|fianc\\w+|(?:mother|father|sister|brother|daughter|son)[- ]in[- ]law))'
const THEIRS =
  "'?s (?:\\w+ ){0,2}?(?:appointments?|results?|(?:blood |smear |hiv |sti |std |pregnancy )tests?|records?|notes|file|chart|prescriptions?|diagnosis|medication|address|ward|portal|account|location|whereabouts|(?:health |nhs |patient |hospital |clinic )app|medical history)"
const PRIES =
  "(?:look(?:ing)? (?:\\w+ )?up|find(?:ing)? out|check(?:ing)?|pull(?:ing)? up|bring(?:ing)? up|see(?:ing)?|read(?:ing)?|access(?:ing)?|get(?:ting)? (?:in ?to|at|hold of)|log(?:ging)? in(?: ?to)?|hack(?:ing)?(?: into)?|spy(?:ing)? on|show me|tell me|give me|send me|snoop\\w*|need|i want|i'd like)"
/** Theirs to look at: they asked, agreed, or can't. */
const ALLOWED =
  /\b(?:(?:asked|told|wants?|sent|allowed|authori[sz]ed|needs) me to|asked if i|(?:has|have|had|with|gave|given|got) (?:\w+ ){0,3}(?:permission|consent|agreed|ok|okay|blessing)|power of attorney|lpa|proxy|on (?:his|her|their) behalf|next of kin|i'm (?:his|her|their|the) (?:carer|guardian)|i care for|signed)\b/

export const PRIVACY_RULES: readonly RequestRule[] = [
  {
    code: 'never-do',
    about: 'What is known of the health of somebody who has not agreed.',
    unless: ALLOWED,
    patterns: [
      new RegExp(`\\b${PRIES}\\b[^.?!]{0,20}\\b${NO_KIN}${THEIRS}\\b`),
      new RegExp(
        `\\b(?:look(?:ing)? up|find out|check|pull up|bring up|show me|tell me|give me|send me|read me|access|get (?:at|into)) (?:the )?(?:\\w+ )?(?:results?|records?|notes|file|chart|history) (?:of|for) ${NO_KIN}\\b`,
      ),
      new RegExp(
        `\\b(?:(?:can|could|will) you (?:please |just |also )?|look in(?:to)? (?:the |your )?(?:system|records?|computer|files?) and |check (?:the |your )?(?:system|records?) and )(?:see|check|tell me|find out|look (?:up|and see)|confirm|say) (?:if|whether|what|when|why) ${NO_KIN}(?: (?:called|named) \\w+| who \\w+ \\w+)? (?:has|is|takes?|was|had|went|comes?|got|did|died|really)\\b`,
      ),
      new RegExp(
        `\\b${PRIES}\\b[^.?!]{0,20}\\b${KIN}${THEIRS}\\b.{0,60}\\b(?:(?:she|he|they) (?:doesn't|don't|mustn't|won't|can't|must not|should not|shouldn't|will not) (?:\\w+ )?(?:know|find out|tell me|let me|say)|without (?:him|her|them|my \\w+|(?:his|her|their) (?:knowledge|consent|permission))|behind (?:his|her|their) back|secretly|on the quiet|cheating|affair|suspect)`,
      ),
    ],
  },
  {
    code: 'never-do',
    about: 'Where somebody can be found who does not want to be.',
    unless: ALLOWED,
    patterns: [
      new RegExp(
        `\\b(?:which|what) (?:ward|hospital|refuge|shelter|clinic|bed|room|hostel|safe house) (?:is )?(?:${NO_KIN}|she|he|my \\w+)(?: is| 's)?\\b.{0,80}\\b(?:(?:restraining|court|protection|non-molestation|exclusion|barring)? ?order\\b|not allowed|banned|injunction|left me|blocked|hiding|won't (?:see|speak|talk)|took (?:my|the) (?:kids?|children|baby))`,
      ),
      new RegExp(
        `\\b(?:which|what) (?:ward|hospital|refuge|shelter|clinic|bed|hostel|safe house) (?:my |the )?ex(?:-\\w+)? (?:is|was|has|'s)\\b|\\bwhere is (?:the |a )?(?:women'?s )?(?:refuge|shelter|safe house) (?:where|that|she|my)\\b`,
      ),
      /\b(?:find out|tell me|look up|get me|i need|i want|need|want|know) where (?:\w+ ){0,5}?(?:ex|nurse|doctor|dr|receptionist|midwife|surgeon|social worker|psychiatrist|therapist|surgery|clinic|hospital|patient|neighbou?r|girl|woman|guy|she|he)\b(?: (?:\w+ ){0,5}?)?lives?\b/,
      /\baddress\b.{0,20}\b(?:nurse|doctor|dr|receptionist|midwife|surgeon|therapist|psychiatrist|social worker|ex)\b.{0,20}\b(?:home|lives?)\b/,
      /\b(?:see|find out|tell me|look up|check) (?:which|what|where)\b.{0,15}\b(?:surgery|school|nursery|gp|doctor|clinic|hospital|practice)\b.{0,15}\b(?:they|she|he|my ex|the kids)\b/,
      /\b(?:home|private|personal) (?:address|number|phone(?: number)?) (?:of|for) (?:that|the|this|my|dr|doctor|nurse|a)\b|\b(?:doctor|dr|nurse|receptionist|midwife|surgeon|therapist|psychiatrist|ex)(?: \w+)?'s (?:home|private|personal) (?:address|number|phone)\b/,
    ],
  },
]
