/**
 * Short answers that are whole clauses: each pattern reads a first clause from end to end, in lower case without
 * apostrophes, so that a word in a longer sentence never sets it off. In the order in which they are tried.
 */
export type PhraseKind =
  | 'no'
  | 'possible'
  | 'was'
  | 'yes'
  /** Nothing wrong there, whichever way round it was asked: "all fine". */
  | 'fine'
  /** Something wrong there, whichever way round it was asked: "terrible", "getting worse". */
  | 'bad'
  /** A question in return. */
  | 'asks'

/** What a short clause answers, or null where it is none of the phrases. */
export function phraseOf(clause: string): PhraseKind | null {
  for (const [kind, pattern] of PHRASES) if (pattern.test(clause)) return kind
  return null
}

const BE = String.raw`(?:(?:im|i am|hes|shes|he is|she is|its|it is|theyre|they are|thats|that is|that one is|ive been|its been|it has been|thats been|theyve been|everythings|everything is|i feel|feeling|feels|it feels|been|they feel|all) )?`
const VERY = String.raw`(?:(?:all|both|just|perfectly|absolutely|totally|completely|pretty|quite|very|really|so|bloody|fairly|still|been|most) )*`
const TAIL = String.raw`(?: (?:thanks|thank you|there|here|now|so far|with (?:that|those|it|them)|(?:at|for) the moment|touch wood|really|actually|today|lately|at night|at times|on that (?:front|score)|in that (?:respect|department)|to be (?:honest|fair)|i think|if anything|doctor|doc|though))*`

function whole(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})${TAIL}$`)
}

const PHRASES: readonly (readonly [PhraseKind, RegExp])[] = [
  [
    'asks',
    whole(
      '(?:how|what|whats|in what way|why)(?: (?:do|did|dyou|does|is|are))? (?:you|that|it|this|ya) (?:mean|ask|asking|saying|supposed to mean|about)',
      '(?:thats|that is) a (?:good|great|tough|hard|difficult|tricky|big) (?:question|one)(?: .*)?',
      'define (?:that|it|\\w+)',
      'what is that',
      'whats (?:that|this|it)',
      'meaning(?: what)?',
      'such as',
      'like what',
      '(?:sorry|pardon|come again|say again|eh|you what|what)(?: what| again)?',
      '(?:can|could) you (?:repeat|say) (?:that|it|the question)(?: again)?',
      'you tell me',
      'tell me',
      'you(?:re| are) the (?:doctor|expert|professional)',
    ),
  ],
  [
    'possible',
    whole(
      `${VERY}(?:likely|probable|possible|plausible|conceivable)`,
      '(?:i )?(?:do )?(?:suppose|suspect|expect|guess|reckon|believe|imagine|assume|gather|presume|would think|would imagine|should think) so',
      '(?:its|it is|thats|that is|anythings|anything is) (?:(?:very|quite|certainly|always|all) )?possible',
      '(?:i )?dunno(?: .*)?',
      '(?:there(?:s| is) )?(?:always |still )?(?:a|some|every) (?:(?:small|slight|fair|good|slim|tiny|outside) )?(?:chance|possibility|risk)(?: .*)?',
      '(?:(?:its|it has|its just) )?(?:been )?(?:suggested|mentioned|queried|questioned|talked about|discussed|thought|suspected)(?: (?:once|before|to me|at one point|that))?',
      '(?:someone|somebody|one (?:doctor|gp|nurse)|a (?:doctor|nurse|gp|friend)|google|the internet|dr google|chatgpt) (?:once )?(?:said|says|mentioned|suggested|thought|thinks|reckons|reckoned)(?: (?:so|it|that|it might be|i (?:might|may|could)))?(?: once| before)?',
      '(?:(?:im|its|hes|shes|being|still|currently|been) )*(?:under investigation|being (?:investigated|tested|looked into|checked)|under review)',
      '(?:it |that )?(?:was|has|is)(?:nt| not| never)(?: ever)?(?: been)? (?:confirmed|proven|proved|diagnosed|established|found out|settled)',
      '(?:they |we |i |nobody |no one )?never (?:really )?(?:found out|got to the bottom of (?:it|that)|confirmed it|proved it|knew|worked it out|diagnosed it)(?: .*)?',
      '(?:ive |i have |i )?(?:self ?diagnosed|self diagnosed)(?: .*)?',
      '(?:that(?:d|s| would| is)? |it(?:d|s| would)? )?(?:be )?(?:my|our|the) (?:best |first |working )?(?:guess|theory|suspicion|hunch|feeling|assumption|thinking)',
      '(?:i )?(?:wouldnt|would not) (?:be surprised|surprise me)|it wouldnt surprise me',
      '(?:i )?(?:wouldnt|couldnt|can not|cant) swear to (?:it|that)',
      '(?:theres )?(?:(?:good|fair|small|slight|some|every) )?(?:chance|possibility) of (?:it|that)',
      'if you say so',
      '(?:id|i would) (?:think|imagine|guess|expect|assume|suppose|have thought) (?:so|yes)',
      '(?:im |i am )?(?:beginning|starting) to (?:wonder|think so|suspect(?: so| it)?)',
      '(?:weare|were|we are|weve been|been) trying(?: for (?:a baby|one|another|number \\w+))?',
      '(?:god|lord|heaven|heavens|goodness|christ|who)(?: only| alone)? knows',
      `${BE}${VERY}(?:hard|difficult|tough|tricky|not easy|impossible)(?: one)?(?: to (?:say|tell|know|judge|be sure|explain|describe|put a finger on))?(?: .{0,30})?`,
      '(?:(?:i|it|that|well|would|say|id|guess|suppose|all) )*depends?(?: .*)?',
      '(?:it |that |they )?var(?:y|ies)(?: .*)?',
      'in a (?:way|sense|manner of speaking)',
      'up to a point',
      'to (?:an|some|a certain) (?:extent|degree)',
      '(?:sort|kind) of yes (?:and )?(?:sort|kind) of no',
      '(?:i )?(?:cant|couldnt|could not|can not) (?:be (?:sure|certain)|recall|remember)(?: .*)?',
      '(?:i )?(?:dont|do not|didnt|cant) (?:really )?(?:recall|remember)(?: .*)?',
      '(?:i )?(?:forget|forgot|have forgotten|ive forgotten)(?: .*)?',
      '(?:i )?(?:have )?no (?:memory|recollection)(?: of .*)?',
      'thats (?:why|what) (?:im|i)(?: .*)?',
      '(?:i )?(?:was|were) hoping(?: .*)?',
      '(?:so )?(?:they|everyone|people|folk|the (?:doctors?|gp|nurse|hospital|paramedics?)|im|i am|ive been|i was) (?:tell|tells|told|say|says|said|think|thinks|thought|reckon|reckons|reckoned|suspect|suspects|believe|believes)(?: me)?(?: so| it is| it was| i (?:do|have|did|might|am))?',
      '(?:(?:we|they|the \\w+) )(?:think|thinks|thought|reckon|reckons|suspect) so(?: .*)?',
      '(?:theyve |they have |theyd |they were |nobody has |nobodys |ive |i have |we have |weve )?(?:never|not) (?:really |quite |entirely )*been (?:sure|certain|able to say)',
      'so (?:they|he|she) (?:tell|tells|told|say|says|said) ?(?:me)?',
      '(?:my )?(?:mum|mom|mother|dad|father|wife|husband|partner|gran|nan|sister|brother) (?:thinks|thought|reckons) (?:so|(?:i|it|he|she) (?:did|do|does|had|have|has|was|is|am|might|may|could).*)',
      '(?:they |the \\w+ )?(?:gave|put|started|have) (?:me|him|her) (?:on |some )?\\w+(?: \\w+)? (?:just )?in case(?: of it)?',
      '(?:my |the |a |his |her )?(?:\\w+ )?(?:scan|test|tests|result|results|biopsy|bloods|blood test|xray|mri|ct|ultrasound|endoscopy|colonoscopy|camera|swab)s? (?:is |are |isnt |arent )?(?:not )?(?:back|in|due|booked|pending|next|tomorrow|this|on|coming|still|yet)(?: .*)?',
      '(?:i |we |he |she )?(?:cant|couldnt) (?:really |quite |actually )?(?:see|look|reach|feel|check)(?: (?:it|there|past|round|around|behind|down|back))(?: .*)?',
      '(?:ive |weve |im |we |i )*(?:run|ran|out) (?:out )?of (?:strips|batteries|sticks)(?: .*)?',
      '(?:my|the|his|her) \\w+ (?:thinks|thought|believes|believed|suspects|suspected|worries|was wondering|wondered|wonders|mentioned|suggested|queried)(?: that)?(?: so| (?:about )?(?:it|that)(?: once)?| (?:i|it|he|she) (?:do|does|did|have|has|am|is|was|might|may)(?: be| have)?)',
      '(?:i )?(?:(?:do|did) )?(?:think|believe|reckon|suspect|guess|suppose|imagine|thought|believed) (?:that )?(?:he|she|it|they|i|we|you|there) (?:did|do|does|has|have|had|was|were|is|am|are|might(?: have)?|may(?: have)?|could(?: be| have)?|would)',
      'so (?:im|i am|ive been|i was) told',
      '(?:apparently|seemingly|supposedly|allegedly|reportedly)(?: so)?',
      '(?:theyre|they are|were|the \\w+ (?:is|are)|doctors are) (?:still )?(?:testing|checking|looking|investigating|(?:doing|running) (?:\\w+ )?tests|keeping an eye on it|sending (?:me|him|her) for)(?: .*)?',
      '(?:im |we are |were |theyre |they are |hes |shes |still |just )*(?:waiting|awaiting)(?: .*)?',
      '(?:it |that |they )?(?:felt|feels|looked|looks|seemed|seems|sounded|sounds) (?:like|so|that way)(?: it| that)?(?: (?:to me|a bit|at the time))?',
      '(?:i )?(?:did )?(?:thought|wonder|wondered|suspected|think|was wondering)(?: so| about (?:it|that)| that(?: too)?| the same)?',
      '(?:its |about |a |more or less )*(?:fifty fifty|50 50)(?: .*)?',
      'so so',
      // Asked whether something is there: a little of it, which is no denial.
      '(?:its |it is |theres |there is )?not (?:too|that|so|all that) bad(?: (?:though|now|today|yet))?',
      '(?:i )?(?:wouldnt|cant|couldnt|wont) rule (?:it|that|anything) out',
      // Of harm to oneself: no intent is said by it, and the thought is not denied.
      '(?:i )?(?:would|could)(?:nt| not| never)(?: ever)? (?:do|hurt|harm|dream of|go through with|put them through)(?: .*)?',
      // Some of it, how much is left open.
      'nothing (?:to write home about|(?:(?:too|that|very|particularly|really|overly|all that) )?(?:major|serious|terrible|dramatic|drastic|bad|crazy|severe|horrendous|awful|troublesome))',
      'pass',
      '(?:(?:i|he|she) (?:am|is)|im|hes|shes|i was|was|yes|well) ?(?:supposed|meant|prescribed|told) to(?: .*)?',
      '(?:supposed|meant) to(?: (?:be|do|take it|have it|use it))?',
      '(?:i )?(?:plead|take) the fifth',
      '(?:can we )?(?:skip|next)(?: (?:that|this|question|one|please|it))*',
      'ask (?:my|the) \\w+',
      'no comment',
      '(?:im |i am |hes |shes )?not (?:(?:too|entirely|totally|completely|altogether|quite|really|that|so|all that|very|overly|a hundred percent|100|exactly|honestly|actually) )*(?:sure|certain|clear)(?: .*)?',
      '(?:i )?(?:dont|havent|do not|have not|no|never|we dont|we havent)(?: \\w+){0,3}(?: a| any| one of (?:those|them))? ?(?:thermometers?|scales?|monitor|machine|oximeter|meter)(?: .*)?',
      'not that (?:id|i would) (?:notice|know|remember|be able to tell)(?: .*)?',
      '(?:ive|weve|i have|i|we|hes|shes) (?:not|never|havent|didnt) (?:really |actually |been able to )?(?:measured?|check(?:ed)?|look(?:ed)?|taken?|tested?|weighed?|counted?)(?: .*)?',
    ),
  ],
  [
    'no',
    whole(
      '(?:i )?(?:(?:very much|really|seriously|kind of|rather|highly) )*doubt (?:it|that|so)(?: .{0,20})?',
      `${BE}(?:(?:highly|very|most|pretty|quite|really) )*unlikely`,
      'zero',
      '(?:(?:ive|i have|i|hes|shes|he|she) )?(?:come|came|been) (?:very |pretty |quite )?close(?: to it)?',
      'n',
      // It was near, and did not come: "felt like it but nothing came up".
      '(?:(?:i|he|she|it) )?(?:felt like (?:it|i (?:would|might|was going to))|nearly did|wanted to|thought i would|was about to) but (?:nothing|didnt|i didnt|it didnt|he didnt|she didnt|never)(?: .{0,20})?',
      // "They suspected it but the tests were clear".
      '(?:they|the \\w+|my \\w+|it was|i was) (?:suspected|thought|queried|worried about|tested for)(?: \\w+){0,3} but (?:the |my |all |all the )?(?:tests?|scans?|bloods|results?|biopsy|xrays?|swabs?) (?:was|were|came back) (?:all )?(?:clear|negative|normal|fine)',
      '(?:thats|that is|thats just|its|it is) (?:wrong|not right|incorrect|not true|untrue|a mistake|an error|rubbish|nonsense)(?: .*)?',
      '(?:well )?(?:thats |its )?(?:news to me|(?:the )?first ive heard(?: of (?:it|that|this))?)',
      '(?:very |so |pretty |not quite )?(?:nearly|almost|close)(?: .{0,12})?',
      '(?:im |its |hes |shes |were )?(?:due|booked(?: in)?|down|waiting|getting|having) (?:for )?(?:it|one|mine|his|hers)(?: done)? (?:next|tomorrow|on|in|this|later|soon).*',
      '(?:nay|nae|nopes|nopey|naah+|nein|negatory|no siree)',
      '(?:a |an |one |two |three |few |some |just |only |couple of |couple )*near miss(?:es)?(?: .*)?',
      '(?:oh )?if only',
      '(?:its |quite |rather |more |exactly )*the other way(?: (?:round|around|about))?',
      '(?:very |quite )?far from (?:it|that)',
      '(?:its |if anything |quite |just |rather )*(?:the )?(?:very |complete |exact )?(?:opposite|reverse|contrary)',
      '(?:quite )?(?:to|on) the contrary',
      '(?:im |i am |been )?free of (?:that|it|those|them)',
      '(?:ive |i have |i )?(?:been )?(?:very |pretty |quite )?lucky (?:so far|there|with that|that way|like that)',
      '(?:ive |i have |i )?(?:escaped|avoided|dodged|been spared|missed out on) (?:that|it|those|them)(?: one| bit| part)?',
      '(?:i think |im sure |i reckon )?(?:id|i would|hed|shed|we would)(?: like to think id)? (?:know|have noticed|notice|remember|have seen|have felt)(?: if .*| about it)?',
      '(?:i |we |he |she |they )?(?:dont|doesnt|havent|hasnt|didnt|never|do not|have not) (?:really |ever |actually )?(?:get|got|have|had|see|seen|feel|felt|notice|noticed|do|take|taken|use|used|bother with) (?:any(?:thing)?|it|that|them|those|one|much of that)(?: (?:of that|of those|like that|at all))?',
      '(?:i |we |he |she |they )?(?:dont|doesnt|havent|never) (?:own|carry|keep|possess|got|have) (?:one|any|it)',
      '(?:ive |i |weve |he |she )?(?:ran|run) out(?: of (?:them|it|tablets|pills|meds|medication|medicine))?(?: (?!of )\\w+.*)?',
    ),
  ],
  [
    'fine',
    whole(
      // "Okay" alone only says that the question was heard.
      `(?!(?:ok|okay|alright|all right|right|perfect|grand|good)$)${BE}${VERY}(?:fine|good|clear|ok|okay|normal|alright|all right|grand|perfect|healthy|regular|as (?:normal|usual|ever|always)|no different)(?: as (?:ever|always|usual)| for me)?`,
      '(?:much )?(?:the )?same as (?:ever|always|usual|normal|before)',
      '(?:just )?the usual',
      '(?:so far |no |its |been )*(?:(?:all )?(?:good|quiet|clear) )?(?:so far )?(?:touch wood|fingers crossed|knock on wood)',
      'all present and correct',
      'nothing (?:new|unusual|abnormal|strange|out of the ordinary|to report|wrong)',
      'no (?:problems?|issues?|complaints?|worries|trouble|troubles|change|changes|concerns?)(?: (?:there|at all|with that|with those|with it|that i know of|whatsoever|to report|like that|of that sort))*',
    ),
  ],
  [
    'bad',
    whole(
      `${BE}${VERY}(?:terrible|terribly|awful|horrendous|horrible|dreadful|shocking|agony|in agony|agonising|agonizing|unbearable|excruciating|killing me|murder|brutal|the worst|worse|worse than ever|worse and worse|getting worse|going downhill|no better|not (?:great|good|so good|too good|very good|brilliant|too clever|so clever|well|the best))`,
      // A little of what was asked, and badly done where it was asked for: "any cough?", "can you swallow?".
      '(?:it |they |that )?(?:(?:hardly|barely|scarcely|only just)(?: (?:at all|any|ever|noticeabl[ey]|much))?|rarely|seldom|infrequently)(?: now| these days| lately)?',
      `${BE}not (?:(?:exactly|really|quite|feeling|too|all that) )*(?:jumping for joy|over the moon|on top of the world|a bundle of (?:joy|laughs)|a barrel of laughs|(?:my|his|her) (?:usual|best|old|normal) self|firing on all cylinders|myself|himself|herself)(?: .{0,20})?`,
      'not if (?:i|he|she|we|you) (?:keep|stay|lie|lies|sit|sits|rest|rests|dont|doesnt|take|takes|avoid|hold|stop|stops|move slowly)\\b.*',
      'not (?:on|with|off) (?:the|my|his|her|these|those|this|any) (?:\\w+ )?(?:tablets?|pills?|meds|medicines?|medication|inhalers?|puffers?|cream|steroids?|insulin|drops|patch(?:es)?|spray|treatment|painkillers?|antacids?)(?: .*)?',
      'not unless (?:i|you|he|she|we|they|im|hes|shes)\\b.*',
      'not (?:till|until) (?!(?:now|today|recently|lately|this|yesterday|last|you)\\b).*',
      '(?:its |it is )?not (?:(?:very|that|so|too|all that|really) )*(?:often|frequently|regularly|always|constantly|continuously|all the time|every (?:day|night|time|morning))',
      '(?:(?:a|quite a|quite|much|far|lot|little|bit|way|he is|she is|its) )*(?:less|slower|weaker|quieter|worse) than (?:usual|normal|before|ever|it was|yesterday|(?:he|she|it|i) (?:usually|normally) (?:do|does|is|am))',
      `${BE}something (?:awful|terrible|shocking|rotten|fierce|chronic)`,
      '(?:its |they are |theyre |it is |yes )?still (?:there|here|bad|going(?: on| strong)?|the same|got (?:it|them)|have (?:it|them)|having (?:it|them)|happening|sore|hurts|hurting|bleeding|swollen|painful)',
      '(?:it |they |that )?(?:just )?(?:wont|hasnt|havent|doesnt|never|isnt|is not|will not|has not) (?:gone away|go away|going away|going|gone|stops?|stopped|stopping|shift(?:ed|ing)?|eased?|easing|let up|letting up|settled?|settling|clear(?:ed)?(?: up)?|improv(?:ed?|ing)|getting (?:any )?better|got (?:any )?better)',
      `${VERY}(?:bad|painful|sore|much|tired|weak) (?:that )?(?:i|it|he|she) (?:cant|cannot|couldnt|can barely|can hardly|wakes|keeps|had to) .*`,
    ),
  ],
  [
    'was',
    whole(
      '(?:(?:just|only|some|very) )*old (?:ones?|scars|marks)(?: .{0,20})?',
      '(?:many )?(?:many|several) (?:moons|years) ago',
      '(?:a )?(?:donkeys|donkey) years ago',
      '(?:not|none|nothing|never)(?: so much)? (?:these days|nowadays)',
      '(?:i |he |she |i have |ive |he has )?out ?grown? (?:it|them|that)',
      '(?:i )?outgrew (?:it|them|that)',
      '(?:i |ive |i have |he |she )?(?:had|got) (?:it|them|that|mine|those) (?:taken )?out(?: .*)?',
      'ex(?: \\w+)?',
      '(?:former|reformed|recovering|retired)(?: \\w+)?',
      'formerly',
      'before (?:i|my|the|we|he|she|having)(?: \\w+)? (?:had|got|was|were|kids|children|married|started|moved|retired|baby|operation|op|surgery|accident|pregnancy|pandemic|lockdown|divorce)(?: .*)?',
      'before (?:the|my|having|our) (?:kids|children|operation|op|surgery|accident|pregnancy|pandemic|lockdown|divorce|baby|wedding)',
      'pre (?:pandemic|covid|lockdown|kids|pregnancy)',
      '(?:back )?(?:in|at) (?:high |primary |secondary |grammar |boarding )?(?:school|college|university|uni|the army|the navy)',
      'in (?:my|his|her) (?:youth|younger days|childhood|teens)',
      'in a (?:previous|past|former) life',
      '(?:im |ive been |he is |shes |now |its )*in remission(?: .*)?',
      '(?:ive been |i was |its |been |now )*cured(?: .*)?',
      '(?:ive been |i have been |ive |been |im )*(?:clear|clean|free|sober|dry|off (?:it|them))(?: of it)? (?:for|since|these) .*',
    ),
  ],
  [
    'yes',
    whole(
      'not half',
      '(?:yes )?all of the above|(?:yes )?all of what you (?:said|listed|named|mentioned)|(?:yes )?every (?:single )?one of (?:them|those)',
      // Little of it is some of it, when it is said to be there.
      '(?:(?:its|it is) )?not (?:(?:too|that|so|all that|very) )?bad (?:but|though|just) (?:its |it is |theyre |they are |i can )?(?:still )?(?:(?:always|definitely|def) )?(?:there|here|noticeable|feel it|annoying|nagging)',
      // Another word for it: "not pain, more of a squeeze".
      '(?:(?:its|it is) )?not (?:(?:really|exactly|quite|so much) )?(?:a )?(?:pain|painful|ache|tight|tightness|sharp|sore)(?: (?:no|exactly|really|as such))* (?:its )?(?:more|just) (?:of |like |as if |a |an )*(?:(?:squeez|tight|press|heav|ach|discomfort|dull|burn|crush|weight|band|belt)\\w*|(?:someone|somebody|an elephant|something) (?:\\w+ )?(?:sat|sits|sitting|stood|standing|pressing|squeezing))(?: .{0,20})?',
      // How an allergy is told.
      '(?:(?:it|that|they) )?(?:brought|brings|came|comes|broke|breaks) (?:me|him|her) out in .{1,30}',
      // "Any blood in it?" - "about half a cup": who says how much says that there was some.
      '(?:(?:about|around|roughly|nearly|almost|over|well over|just|only|at least|more than) )*(?:(?:half an?|an?|one|two|three|four|a few|a couple of|a good|some) )(?:(?:half|small|tiny|little|big|good|full) )*(?:cups?|cupfuls?|mugs?|mugfuls?|teaspoons?|tablespoons?|spoons?|spoonfuls?|mouthfuls?|eggcups?|egg cups?|pints?|handfuls?|drops|streaks?|specks?|flecks?|spots|dots|splashe?s?|smears?|clots|trickle|dribble|tinge|thimbleful|bucketful|bowlful|sinkful)(?: full)?(?: of it| of blood)?(?: or (?:so|two|three|more))?(?: maybe| i think| id say| at least)?',
      '(?:yes )?(?:(?:im|i am) )?(?:very much )?afraid (?:so|yes|(?:there|it|he|she|i|they) (?:is|are|was|does|do|has|have|did|am))',
      'of course(?: (?:yes|(?:there|it|he|she|i|they) (?:is|are|does|do|has|have|am)))?',
      '(?:(?:every|just|only|yes) )*(?:now and (?:then|again)|so often|once in a while|off and on|on and off)',
      '(?:yes )?(?:a|quite a|a very|a really|like a) (?:heavy|dull|sharp|tight|mild|small|slight|big|bad|little|funny|weird|strange|burning|nasty) (?:one|ache|pain|feeling|sensation)',
      'like (?:a|flicking a|somebody flicked a|turning on a) (?:light )?switch',
      '(?:i )?(?:wouldnt|would not) say (?:no|none|never|not)(?: .*)?',
      '(?:id|i would) be lying if i said (?:no|otherwise|i (?:didnt|hadnt|havent|wasnt|dont|never)).*',
      '(?:i )?(?:cant|couldnt|wont|wouldnt|not going to|no point) (?:deny(?:ing)?|lie|lying)(?: (?:it|that|to you|about it|yes|i (?:do|have|am|did)))*',
      '(?:i )?(?:cant|couldnt) say (?:no|(?:that )?(?:i|it|he|she) (?:havent|hadnt|hasnt|dont|doesnt|didnt|isnt)(?: (?:have|had|got|get|feel|felt|been|noticed?|hurt))?(?: (?:it|that|any|one))?)',
      '(?:well )?(?:my|the|his|her) \\w+ (?:says|said|tells me|told me|reckons|swears|complains|noticed)(?: that)?(?: its (?:got|gone|grown|bigger|worse|darker|changed|spread)(?: .*)?| so| (?:i|it|he|she) (?:do|does|did|have|has|am|is|was))',
      '(?:like|more than|worse than) you (?:wouldnt|would not|could|can|couldnt|d) (?:believe|imagine|know|think)',
      'a (?:great|good|fair) (?:deal|few|many)',
      'more often than not',
      'spot on',
      'bingo',
      '(?:you|youve) (?:guessed|got) it',
      '(?:and )?(?:that|them|those|it) (?:too|as well|also)',
      '(?:havent|dont|didnt|isnt|arent|doesnt|hasnt|werent|wasnt) (?:i|it|he|she|they|we) (?:just|ever)',
      '(?:do|am|have|is|does|did|has|was) (?:i|it|he|she|they) ever',
      '(?:oh )?(?:dont (?:talk to me about|get me started on|start me on|even ask(?: about)?|ask(?: about)?)|tell me about)(?: (?:it|that|them))?',
      '(?:i )?(?:wish|if only) i (?:could|couldnt|didnt have to|was able to) say (?:no|otherwise|different|differently|not|so)',
      '(?:just|right|all(?: over| round)?|around) (?:here|there)',
      '(?:arent|dont|havent|isnt|doesnt|hasnt|wouldnt|cant) (?:we all|everyones?|everybodys?|they all|most people|all of us)(?: .{0,24})?',
      'who (?:doesnt|isnt|hasnt|wouldnt|wont)(?: .*)?',
    ),
  ],
]
