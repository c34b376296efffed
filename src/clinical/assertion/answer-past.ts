/** Where somebody once was: "at school once, during assembly". */
const LIFE =
  'school|primary school|secondary school|high school|uni|university|college|the army|the navy|the forces|boarding school'
/** "Not since the operation", "not since I gave up": of a time that is over; "not since the antacid" is of today. */
const LONG_AGO =
  '(?:\\w+ ){0,4}(?:(?:19|20)\\d\\d|born|school|uni|university|college|childhood|teens|twenties|christmas|easter|years?|months?|summer|winter|spring|autumn|pandemic|lockdown|covid|divorce|wedding|pregnancy|birth|op|operation|surgery|stents?|bypass|pacemaker|transplant|chemo|radiotherapy|ablation|january|february|march|april|june|july|august|september|october|november|december) |(?:i|he|she|we) (?:was|were|started|stopped|quit|gave|moved|retired|lost|came off|went on|changed|switched|married|divorced|got (?:married|divorced|pregnant|sober|clean|off)) '
/** What was and is no more: given up, grown out of, or of years ago. */
export const WAS: readonly RegExp[] = [
  / (?:(?:the|my|his|her) \w+|doctors?|gp|they|we|i|hospital|consultant) (?:have |has |had )?(?:stopped|discontinued|finished|completed) (?:it|them|that|those|the (?:tablets|course)) | (?:took|taken) (?:me|him|her) off (?:it|them|that|those) /,
  / (?:not|dont|doesnt|hasnt|havent|isnt)(?: \w+){0,4} (?:any ?more|anymore|any longer)\b/,
  / (?:ive|weve|theyve|hes|shes|have|has) (?:stopped|finished|completed|come off) (?:it|them|that|those) |^ (?:(?:oh|well|no|nope|nah) )?(?:finished|completed|stopped) (?:it|them|that|those|the course) /,
  // "Two. The first at 52", "stopped the fags in 2020".
  / (?:(?:first|last|second) (?:one )?(?:was )?at|aged|at age|at the age of) \d\d /,
  / (?:stopped|quit|gave up|given up|packed in|kicked) (?:the |my |all )?(?:fags|cigs|ciggies|cigarettes|smoking|drinking|drink|booze|weed|drugs|habit) /,
  // "With my son, not this time".
  /^ (?:(?:yes|yeah|only|just) )*(?:with|during) (?:my |the )?(?:(?:first|second|third|last|previous|other) (?:one |baby |child |pregnancy )?(?:(?:but )?(?:not|never|no) (?:this|now|since|with)|$)|(?:son|daughter|eldest|youngest|twins) (?:but )?(?:not|never) (?:this|now|since|with))/,
  // Asked for what ever was, a year is the whole answer.
  /^ (?:(?:yes|yeah|yep|in|back|about|around|early|late|just|once|the|one) )*(?:19|20)\d\d $/,
  // Eight months sober.
  / (?:days?|weeks?|months?|years?) (?:sober |(?:clean|dry) $|smoke free |free of it |off (?:it|them) )/,
  // No, that was last summer.
  /^ (?:no|nope|nah|oh no) (?:that|it|those|they) (?:was|were) (?:(?:back|only|all) )*(?:in (?:19|20)\d\d|last (?:year|summer|winter|spring|autumn)|years|months|ages|a while|when (?:i|he|she) was) /,
  // Had them with each child, none now.
  / (?:had|got) (?:it|them|that|one|those|some) (?:\w+ ){1,8}(?:none|nothing|not|never|all gone) (?:now|these days|nowadays) /,
  / no longer | used to\b/,
  / (?:havent|hasnt|hadnt|not) had (?:any|one|it|them|that)(?: \w+)? since (?!(?:this|yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|breakfast|lunch))/,
  / (?:gave (?:it |them )?up|given (?:it |them )?up|quit|packed (?:it|them) in|kicked (?:it|the habit)|came off (?:it|them)) /,
  / (?:tried|had|did|smoked|used) (?:it|them|one|that) (?:the )?(?:once|the once|a couple of times|a few times) (?!today|now|this|last night|yesterday)/,
  / until (?:19|20)\d\d | (?:was|did|had|took|used|smoked|drank)(?: \w+){0,2} (?:un)?till? (?!today|now|this|yesterday|last night|breakfast|lunch|the)| grew out of | (?:all )?(?:behind (?:me|him|her|us)|in my past) /,
  / (?:un)?till? (?:i|he|she) (?:was|were|turned|got to|hit) (?:about |around )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\w+teen|my|his|her|a teen\w*|grown) /,
  / (?:i|he|she|it) did (?:once|before|years|when|but not) /,
  / i had (?:it|that|them|one|some)(?: \w+){0,3} (?:years|as a|when i|long|before|in the past|ages|once) /,
  / (?:in the past(?! (?:few|couple|\d))|as a (?:kid|child|teenager|teen|boy|girl|lad|student|young \w+)|years ago|when (?:i|he|she) was (?:born|younger|little|small|tiny|wee|young|a|in|about|around|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty)|(?:once|only|first|back|tried|did) at \w+teen |long time ago|ages ago|back in|a while (?:ago|back)|previously|growing up) /,
  new RegExp(
    ` (?:at|in|during) (?:${LIFE}) (?:(?:once|twice|a few times|a bit) )?(?:$|(?:once|twice|during|in|nothing|not|never|none|but not|haven\\w*|hasnt) )`,
  ),
  new RegExp(` not since (?:${LONG_AGO})`),
  / (?:in my (?:twenties|teens|20s|30s|childhood)|not (?:(?:for|in) (?:(?:about|over|nearly|almost|at|least|more|than|a|an|the|last|good|few|couple|of|many|\w+) ){0,3}?(?:years?|months?|decades?|ages|yonks))|(?:\w+) (?:years|months) back|last year|months ago|once before|way back) /,
]
export const STILL = /\b(?:and (?:still|now)|but now (?:its|i|yes|it)|still (?:do|have|get))\b/
export const STARTED =
  /\b(?:now yes|(?:now|today) (?:yes|i do|it does|i have|its there|there is|he does|she does)|started (?:today|now|this morning|last night)|until (?:today|now|this morning|yesterday|last night)|but (?:\w+ ){1,4}(?:got|have|has|do|does|is|am|there|back|started|come on|came on|hurts)(?: (?:it|one|some|them|that|a bit))? (?:now|today|this morning|tonight)(?! (?:fine|better|gone|ok|okay)))\b/
export const PASSED = [
  /\b(?:its|it is|it has|thats|that has|all|both|they|it|has|have|pain) (?:now |all |since )?(?:gone|went away|passed|stopped|resolved|cleared up|settled|disappeared|subsided)\b/,
  /\b(?:gone now|went away|better now|fine now|okay now|ok now|earlier but)\b/,
  /\b(?:it|its|has|they|that|pain|fever|swelling)(?: has| have| all)? (?:eased|come down|came down|calmed down|died down|gone down|went down|worn off|wore off|let up)\b/,
  /\b(?:it|i) did (?:earlier|yesterday|this morning|last night|last week)\b/,
  / back to (?:normal|how it was|itself|myself)(?: now| again| after\b.*| within\b.*)? $/,
  // "Last week, yes, it went", "threw up twice, nothing since".
  / (?:it|they|that|pain|swelling|rash|both)(?: just| all)? went(?: away| off| down| again)?(?: $| (?:after|by|on its own|by itself|within|overnight|yesterday|this|last|straight|quickly|eventually|pretty|when|once) )/,
  / not since /,
  / (?:nothing|none|not|never|nowt|no more|not once|not again|hasnt|havent|didnt)(?: \w+){0,2} (?:since|since then|after that|ever since) $/,
  /^ (?:(?:it|there|yes) )*was (?:there |one |some )?(?:earlier|before|this morning|last night|yesterday)(?: on| today| yes)? $/,
  /\b(?:it|fever|temperature) (?:has )?(?:broke|broken) (?:overnight|last|this|yesterday|in the|on|after|about|around)\b/,
]
/** "There was, but the cream sorted it." */
export const WAS_SORTED =
  /^ (?:yes )?(?:there|it|i|he|she|they) (?:was|were|did|had)(?: (?:some|a bit|one|yes|it))? but .*\b(?:sorted|cleared|fixed|shifted|settled|got rid of|gone|stopped|went|helped|calmed)\b/
export const NOT_PASSED = /\b(?:hasnt|has not|havent|not|wont|never|doesnt) (?:gone|stopped|passed|go away|went)\b/
export const NOT_NOW =
  /\b(?:not|isnt|arent|doesnt|dont|hasnt) (?:any )?(?:now|right now|right this \w+|this (?:second|minute|instant|very \w+)|at the moment|today|currently)\b(?! no\b)/

/** "None earlier on, but since tea": a denial of a time that is over, and then the time that began. */
export const NOT_THEN_NOW =
  / (?:no|not|none|nothing|wasnt|didnt|hadnt|havent|fine|ok|okay)(?: \w+){0,5} (?:earlier|before|yesterday|at first|to (?:begin|start) with|this morning|last night|on \w+day|last week)(?: on)? (?:but|and) (?:since|now|today|tonight|as of|from|this|after|in the last) (?!.*\b(?:no|not|nothing|none|fine|better|gone|ok|okay|\w+nt)\b)/
