/** Says the contrary of what was asked without a no: "any constipation?" "I go every day". */
export function saysOpposite(asked: string, answer: string): boolean {
  const says = ([question, words]: readonly [RegExp, RegExp]) => question.test(asked) && words.test(answer)
  return OPPOSITE.some(says) || (!LIMITED.test(answer) && WELL.some(says))
}

/** What goes on, or was otherwise, or is well only by halves, is left to the other rules. */
const LIMITED =
  /\b(?:but|though|although|until|till|except|unless|apart|if|when|used to|was|were|yesterday|earlier|before|not|no longer|never|hardly|barely|only|just about|trying|wish|less|more than|\w+n['\u2019]?t)\b/i

/** How people say that a part or a function is well, each against the complaints of it. */
const WELL: readonly (readonly [asked: RegExp, answer: RegExp])[] = [
  [
    /\bf(?:o?e)tal movement|\bbaby mov|\bmov(?:es|ing) less/i,
    /\bkick\w* (?:the (?:hell|crap|life|shit|living daylights)|away|like (?:mad|crazy|a (?:mule|footballer))|lots|loads|me all|all (?:day|night|morning))\b/i,
  ],
  [
    /\b(?:appetite|off (?:his|her|their|your) food|not eating|poor feeding)\b/i,
    /\b(?:eat(?:s|ing)? (?:everything|anything|loads|lots|plenty|for (?:two|england)|me out of house|us out of house|like (?:a horse|a pig|there)|well|fine|normally)|starving|ravenous|always hungry|healthy appetite|scoff\w*|wolf\w*)\b/i,
  ],
  [
    /\b(?:diarrh?oea|loose (?:stools?|motions?)|the runs)\b/i,
    /\b(?:(?:solid|hard|firm) as (?:a )?(?:rock|\w+)|rock hard|rock solid|bunged up|constipated|(?:solid|formed|firm|normal) (?:stools?|poos?|motions?)|haven['\u2019]?t been)\b/i,
  ],
  [
    /\b(?:tired\w*|fatigue\w*|exhaust\w*|no energy|lethargic)\b/i,
    /\b(?:full of (?:energy|beans)|bundle of energy|loads of energy|bags of energy|raring to go|fresh as a daisy|bouncing)\b/i,
  ],
  [
    /\b(?:insomnia|trouble (?:with )?sleep\w*|sleep (?:problems?|trouble)|wake? (?:at|in the) night)\b/i,
    /\b(?:out like a light|out for the count|dead to the world|(?:straight|right) through|(?:full|solid) (?:eight|nine|8|9) hours|sleep(?:s|ing)? (?:well|fine|soundly|through))\b/i,
  ],
  [
    /\b(?:confus\w*|muddled|disorient\w*|memory|forget\w*|odd behaviour|not making sense)\b/i,
    /\b(?:sharp as|on the ball|mind like|all (?:his|her|my) marbles|knows (?:exactly )?(?:what day|where)|remembers everything|elephant)\b/i,
  ],
  [
    /\b(?:weak\w*|loss of strength)\b/i,
    /\b(?:strong as|like an ox|grip(?:s|ping)? (?:well|fine|hard)|full strength|lift(?:s|ing)? (?:weights|anything|fine))\b/i,
  ],
  [
    /\b(?:short of breath|breathless\w*|breathing (?:problems?|trouble)|trouble breathing)\b/i,
    /\b(?:breath(?:e|es|ing) (?:easy|easily|freely|fine|normally)|run a marathon|ran (?:\d+|five|ten) ?k|lungs like)\b/i,
  ],
  [
    /\b(?:hear(?:ing)? (?:loss|trouble|problems?)|deaf\w*|hard of hearing)\b/i,
    /\b(?:pin drop|ears like|hear(?:s|ing)? (?:everything|fine|perfectly|a pin))\b/i,
  ],
  [
    /\b(?:vision|visual|sight|blurr\w*|seeing)\b/i,
    /\b(?:20 ?\/ ?20|twenty twenty|eyes like a hawk|eagle eyed?|see(?:s|ing)? (?:perfectly|fine|clearly|clear as))\b/i,
  ],
  [
    /\b(?:balance|unsteady|wobbl\w*|dizz\w*)\b/i,
    /\b(?:steady as|steady on (?:my|his|her) feet|sure ?footed|(?:walk|walks|walking) (?:fine|straight|normally))\b/i,
  ],
  [
    /\b(?:dark (?:urine|wee|pee)|(?:urine|wee|pee) (?:dark|cloudy|brown|red))\b/i,
    /\b(?:(?:pale|clear|straw|light|normal) (?:yellow|colou?r\w*|as water|straw)|like water|crystal clear|clear as)\b/i,
  ],
  [
    /\b(?:dehydrat\w*|dry mouth|not drinking|refus\w+ to drink)\b/i,
    /\b(?:drink(?:s|ing)? (?:loads|lots|plenty|like a fish|fine|well)|glugg\w*|downing)\b/i,
  ],
  [
    /\b(?:fever\w*|temperature|febrile)\b/i,
    /\b(?:cool as|stone cold|normal temp\w*|temp\w* (?:is |['\u2019]?s )?normal)\b/i,
  ],
  [
    /\b(?:anxi\w*|worr\w*|stress\w*|panick?\w*)\b/i,
    /\b(?:cool as|calm as|laid back|chilled|happy as larry|water off)\b/i,
  ],
  [
    /\bup to date\b|\bvaccinat\w*|\b(?:jabs?|smears?)\b/i,
    /\b(?:overdue|missed (?:it|one|them|a few|the last)|behind (?:on|with)|(?:booked|due)(?: in)? (?:for|on|next|this|tomorrow))\b/i,
  ],
]

const OPPOSITE: readonly (readonly [asked: RegExp, answer: RegExp])[] = [
  // "Is your baby moving less?" "Yes he is moving lots"; one that names another time or a not stays what it is.
  [
    /\bf(?:o?e)tal movement|\bbaby mov/i,
    /^(?!.*\b(?:not?|never|\w+n['\u2019]?t|but|until|till|yesterday|was|were|used|less|stopped|before)\b).*\bmov(?:es|ing) (?:about |around )?(?:lots|loads|plenty|more|a lot|all the time|as (?:usual|normal)|normally)\b/i,
  ],
  [
    /\b(?:vomit\w*|sick|throwing up|bring\w* up)\b/i,
    /\b(?:kept|keeping|keeps|holding|held) (?:everything|it all|it|food|fluids|milk|feeds)(?: all)? down\b/i,
  ],
  [
    /\b(?:wet(?:ting)?|incontinen\w*|accidents?|leak\w*)\b/i,
    /\b(?:dry as a bone|bone dry|dry (?:for|all|since|every))\b/i,
  ],
  [
    /\bconstipat\w*|days? or more since/i,
    /\b(?:went (?:this|today|yesterday|an hour)|(?:go|going|been|open my bowels) (?:every|once|twice|each|daily|this morning|today)|regular|like clockwork)\b/i,
  ],
  [
    /\b(?:weight loss|lost weight|losing weight|weight)\b/i,
    /\b(?:put (?:it |some |weight )?on|gain\w*|piled (?:it|the pounds) on|heavier)\b/i,
  ],
  [
    /\b(?:insomnia|trouble sleeping|sleep)\b/i,
    /\b(?:like a log|sleep for (?:england|britain|ireland|wales|scotland|america)|sleep (?:anywhere|standing up)|like a baby(?!\W+(?:up|wak|every|cry))|out like a light|sleep (?:fine|well|great))\b/i,
  ],
  [
    /\b(?:phlegm|sputum|mucus|productive|(?:cough|bring)\w* (?:\w+ )?(?:anything|something|stuff|much) up)\b/i,
    /^\W*(?:(?:no|it['\u2019]?s|its|just|only|quite|very|a|all|pretty|mostly)\W+)*dry\b/i,
  ],
  [
    /\b(?:low|down|sad|depress\w*|mood|hopeless)\b/i,
    /\b(?:on top of the world|over the moon|never (?:been |felt )?better|on cloud nine|happy as|cheerful|in (?:good|great|high) spirits)\b/i,
  ],
  [
    /\b(?:confus\w*|muddled|disoriented)\b/i,
    /\b(?:sharp as|(?<!\bnot (?:\w+ )?|n['\u2019]?t (?:\w+ )?)with it\b(?! (?:on|at|for|when|in))|all there|clear as (?:a bell|day)|got all (?:his|her) marbles)\b/i,
  ],
  [/\b(?:fever\w*|temperature|febrile)\b/i, /\bcool\b(?! (?:off|down|pack|him|her))/i],
  [
    /\b(?:drows\w*|sleepy|floppy|lethargic|hard to wake|wak(?:e|ing))\b/i,
    /\b(?:bouncing off|full of beans|wide awake|running (?:around|about|riot|rings)|into everything|bright as)\b/i,
  ],
  [
    /\boff (?:his|her|their|your) (?:food|feeds?|milk)\b|\bpoor (?:feeding|appetite)\b/i,
    /\b(?:asked for (?:more|seconds)|ate (?:everything|it all|the lot)|cleared (?:his|her|the) plate|wolf\w* (?:it|everything) down|guzzl\w*)\b/i,
  ],
  [
    /\bpregnan\w*/i,
    /\b(?:second coming|immaculate|both women|two women|lesbians?|virgin birth|no (?:womb|uterus)|hysterectomy|(?:been through|past|after|had) the (?:change|menopause)|post ?menopausal|i['\u2019]?m (?:a (?:man|bloke|guy)|male|(?:5[6-9]|[6-9]\d)))\b/i,
  ],
  [
    /\bwet napp/i,
    /\b(?:(?:wet|soaking|soaked|heavy|sodden) (?:one|napp\w+|through)|napp\w+ (?:is|are|was|were) (?:wet|soaking|soaked|heavy))\b/i,
  ],
  [
    /\b(?:missed|late|overdue)\b.*\bperiod|\bperiod\b.*\blate\b/i,
    /\b(?:on time|regular|came (?:on )?(?:last|yesterday|today|this)|just (?:had|finished)|(?:on|having) (?:it|my period|one) (?:now|at the moment))\b/i,
  ],
  [/^periods?$/i, /\b(?:late|overdue|missed|nothing yet|no sign)\b/i],
  [
    /\b(?:appetite)\b/i,
    /\b(?:eat(?:ing)? like a horse|always hungry|can['\u2019]?t stop eating|eating (?:fine|well))\b/i,
  ],
]
