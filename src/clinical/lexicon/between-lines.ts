import type { Concept } from './concept.ts'

const LOVED =
  'kids|children|family|wife|husband|mum|mom|dad|parents|boys|girls|daughter|son|everyone|partner|sister|brother'
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|morning|weekend|christmas|then|midnight|dawn'
const DOSES =
  'tablets|pills|units|insulin|paracetamol|codeine|morphine|propranolol|amitriptyline|sertraline|diazepam|meds'
const MEDICINES = `${DOSES}|tablet|pill|capsules|tramadol|zopiclone`

/**
 * What is not said but stands between the lines. C-SSRS asks for intent, plan and preparation; nobody who has decided uses
 * those words. Each of the cues is harmless alone: two kinds of them together are not.
 */
export const betweenLines: readonly Concept[] = [
  {
    code: 'decision-made',
    name: 'Has decided, and does not say what',
    isCue: true,
    kind: 'risk',
    phrases: [
      'ive|i|have|hes|shes decided|decided',
      '(ive made up my mind|i have made up my mind|my minds made up|my mind is made up|its decided|it is decided|ive made my decision|the decision is made)',
    ],
    except: [
      'decided ~1 to|on|that|not|against|which|what|who|if|whether|where|when|how|i|we|hes|shes|its|for|between|about',
      'made up my mind ~1 to|about|on|that|i|whether|which',
      'decision ~1 to|about|on|that|which',
    ],
  },
  {
    code: 'kept-secret',
    name: 'Nobody is to know',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    isNegation: true,
    phrases: [
      '(nobody|no one|noone) needs|has|must|should|can|will|gets to? know|knows|stop|find',
      'not|dont|wont|cant telling|tell anyone|anybody|a|them soul?',
      '(thats all|all) im|i|ill? saying|say|going',
      'its|keep|keeping ~1 our secret',
    ],
  },
  {
    code: 'time-has-come',
    name: 'Says that it is time, or that there is time enough',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      'its|it is? time',
      'thats|plenty|enough|long ~1 of? time|enough',
      'ready now',
      '(nothing left to do|everythings ready|everything is ready|all set|all sorted)',
    ],
    except: [
      'time ~1 to|for|of|that|i|we|the|you|he|she|limited|consuming',
      'all sorted ~3 now|thanks|thank',
      'long time|enough ~3 ago|now|since|to|for',
    ],
  },
  {
    code: 'found-only-later',
    name: 'Reckons with being found late',
    kind: 'risk',
    isNegation: true,
    phrases: [
      `(nobody|no one|noone) ~1 would|will|ll|gonna|is? ~1 find|finds|notice|notices|miss|misses ~1 me|us|it|body|out? ~1 till|until|til|before|for ~1 ${DAYS}|days|weeks|while`,
    ],
    except: [
      'find|finds|notice|notices|miss|misses ~12 holiday|leave|away|work|shift|office',
      '(nobody|no one|noone) ~16 fall|fell|falls|falling|collapse*|faint*|alarm|pendant|stroke|ill|choke',
      'fall|fell|falls|falling|collapse*|faint*|scared|worry|worried|afraid|alarm|pendant ~16 find|notice|notices|finds',
    ],
  },
  {
    code: 'gone-by-then',
    name: 'Will be gone by a day',
    kind: 'risk',
    phrases: [
      `by|before|come ~1 ${DAYS} i|ill shall|will? be? gone|dead`,
      `ill|shall|will|i i? be gone|dead|out|no of|more ~3 by|before|come ~1 ${DAYS}`,
      `so shall|will i be? ~1 by|before|come ~1 ${DAYS}`,
      `ill|i|shall|will be gone|dead ~1 by|before|come ~1 ${DAYS}`,
    ],
    except: [
      'be gone ~4 to|on|from|away|abroad|holiday|back|home|fishing',
      'cough|cold|rash|pain|it|swelling|fever|virus ~3 be gone',
      'be out of ~5',
    ],
  },
  {
    code: 'affairs-settled',
    name: 'Affairs in order',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: ['put|got|have|getting|all ~2 affairs|papers|things in order', 'my affairs'],
    except: ['affairs|papers|things ~10 surgery|operation|op|replacement|transplant|hospital|anaesthetic|executor'],
  },
  {
    code: 'letters-to-loved',
    name: 'Letters to the family',
    kind: 'risk',
    phrases: [`wrote|written|writing|write|recorded|left ~2 letters|videos|goodbyes ~1 to|for ~2 ${LOVED}`],
    except: [
      `letters|notes|letter|note|cards ~8 school|teacher|work|christmas|birthday|santa|thank|wedding|doctor|gp|nurse|hospital|council|fridge|dinner|party|invite*|camp|soldier*|university`,
      'doctor|gp|nurse|hospital|consultant|she|he|they|who|teacher|school|council|clinic ~2 wrote|written|writing|left',
    ],
  },
  {
    code: 'put-by-for-them',
    name: 'Put where it will be found',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      'in|under|inside the|my|a ~1 drawer|safe|desk|envelope|envelopes|box|pillow',
      '(for after|when im gone|for when im|once im gone|for afterwards)',
    ],
  },
  {
    code: 'a-plan-and-a-day',
    name: 'A plan and a day, and no word for what',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'have|got|had|with|ive a|my plan and|with a|the|my? date|day|place|time|method',
      'have|got|ive a|the|my date and|with a|the|my? plan|place|method',
      'my|the plan is set|ready|fixed|made ~3 nobody|noone|secret',
    ],
    except: [
      'birth|treatment|payment|training|meal|phone|care|pension|diet|revision|savings|travel ~2 plan',
      'plan ~10 surgery|surgeon|operation|op|midwife|consultant|wedding|holiday|physio|induction|caesarean|move|treatment|diet',
    ],
  },
  {
    code: 'reckons-the-dose',
    name: 'Has reckoned how much it would take',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `worked|work|working|looked|looking|figured|googled|calculated|know|counted out|up? how many|much ~3 ${DOSES} ~2 (it would take|itd take|it takes|would kill|would do it|would be enough|id need|i would need|to end)`,
      `how many|much ~3 ${DOSES} ~1 would|does|will it|to? take|kill|do ~2 me|kill|die|end|finish`,
    ],
    except: [`${DOSES} ~8 holiday|order|month|weeks|prescription|repeat|dose|carbs|meal|correction`],
  },
  {
    code: 'more-on-purpose',
    name: 'Took more than usual on purpose',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'took|taken|injected|inject|swallowed|drank|used|had ~3 more|extra|double|triple|lots|loads|all|too ~8 (on purpose|deliberately|intentionally|knowingly)',
      '(on purpose|deliberately|intentionally) ~3 took|taken|injected|swallowed|overdosed|drank ~4 more|extra|double|triple|lots|loads|all|too|insulin|tablets|pills',
    ],
    except: ['water|fluids|vitamin|vitamins|coffee|sunscreen ~6 (on purpose|deliberately|intentionally)'],
  },
  {
    code: 'strips-taken',
    name: 'Whole strips of tablets taken',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      `took|taken|swallowed|ate|had|necked|downed ~3 ${MEDICINES} ~6 strip|strips|packet|packets|blister|box|boxes|bottle`,
      'took|taken|swallowed|ate|necked|downed ~3 strip|strips|blister|packets|boxes ~1 or|maybe',
    ],
    except: [
      'dog|cat|puppy|kitten has|just|have? took|taken|swallowed|ate|eaten',
      `${MEDICINES} ~6 strip|strips|packet|packets|blister|box|boxes|bottle ~4 says|label|said|back|empty|order|reorder|month|weeks|course|prescribed|finished|as|out|chemist|pharmacy`,
      'out|one|half|1|2|two|back ~3 of|from the|a|my ~1 strip|packet|blister|box|bottle',
      'took|had|taken a|one|two|1|2|my|three? ~1 paracetamol|tablet|tablets|ibuprofen|pill ~3 from|out',
      'test|urine|dip|testing|nicotine|lozenge|pregnancy|strip ~2 strip|strips|light|lights',
    ],
  },
  {
    code: 'done-when-asleep',
    name: 'Will do it when the others sleep or are out',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'going|gonna|gunna|ill|will|planning|plan to? do it ~2 when|once|after|while ~3 asleep|sleeping|sleep|school|gone|out|home|bed',
    ],
    except: [
      'do it ~12 school ~3 holidays|hols',
      'test|form|questionnaire|prep|exercise|exercises|homework|laundry|cleaning|enema|swab|sample|stool|injection|dressing|physio|call|online|reading|workout|yoga ~16 do it',
      'do it ~10 test|form|questionnaire|prep|exercise|homework|laundry|enema|swab|sample|dressing|workout',
    ],
  },
  {
    code: 'drawn-by-the-depth',
    name: 'Drawn by the water or the drop',
    isCue: true,
    kind: 'risk',
    phrases: [
      'water|drop|river|sea|ground|tracks|waves|lights look|looks|seem|seems ~1 nice|calm|peaceful|inviting|lovely|close|beautiful|quiet|good|easy|soft|far|cold|black|deep|dark',
      '(long way down|so high up|its so quiet|so peaceful here)',
    ],
  },
  {
    code: 'goes-back-to-look',
    name: 'Goes back to look at it',
    isCue: true,
    kind: 'symptom',
    is: ['eyes-on-it'],
    phrases: ['keep|keeps|kept going ~2 out|up|in|down|back|over there|to? ~1 look|see|check|hold|touch'],
  },
  {
    code: 'wonders-not-to-be',
    name: 'Wonders whether not to be would be easier',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    isNegation: true,
    phrases: [
      'easier|better|nicer|simpler|best|peaceful not|if to|i|wasnt|didnt? exist|exist|around|alive|here',
      'easier|better|nicer|simpler not to? exist|live|be|wake',
      'cant|cannot|dont do|want|wanna this|the? life|living|existing thing|business|lark any|anymore',
      'hate|hates|hating|loathe being|to be? alive',
      'hate|hates|hating|loathe existing|existence',
    ],
    except: ['better|easier|best|nicer not to? be|live ~1 in|a|too|so|on|with|at|near|seen|late|alone|disturbed'],
  },
  {
    code: 'tops-oneself',
    name: 'Speaks of topping oneself',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'going|gonna|gunna|hell|shell|ill|will|want|wants|wanna|threatens|threatening|threatened|about to? top|off|do|neck himself|herself|myself|themselves in?',
    ],
    except: [
      'top|off myself|himself|herself|themselves up',
      'do himself|herself|myself|themselves ~1 a|an|good|proud|some|no|harm|mischief|the|favour',
      'do himself|herself|myself|themselves',
    ],
  },
  {
    code: 'nobody-else-may-have',
    name: 'If not theirs, then nobody else',
    kind: 'social',
    is: ['threat-to-life'],
    isNegation: true,
    phrases: [
      'if he|she|i|they cant|cannot|can|dont|doesnt not? have|get me|her|him|us|them ~1 (nobody|no one|noone) ~1 will|can|else|does',
    ],
  },
  {
    // Apart from its broader sister: with "someone" in its words the finding would be somebody else's.
    code: 'known-as-sorry',
    name: 'To be known as sorry',
    isCue: true,
    kind: 'risk',
    is: ['farewell-words'],
    isNegation: true,
    phrases: ['know ~1 im|i|ive ~1 sorry|tried|loved'],
    except: [
      'sorry|tried ~5 late|missed|cancel|bother|appointment|trouble|delay|mess|confusion|ring|call|book|it|that|the',
    ],
  },
  {
    code: 'someone-to-know',
    name: 'Wants somebody to know of being sorry',
    kind: 'risk',
    phrases: ['want|wanted|need|needed|for ~1 someone|somebody to know ~2 sorry|tried|loved'],
  },
  {
    code: 'last-message-ever',
    name: 'The last message that anybody gets',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'last message|text|email|post|letter|call ~1 you|youll|u|anyone|anybody|they|theyll ~1 get|have|see|hear|receive|read from|of? me?',
    ],
    except: [
      'last message|text|email|post|letter ~12 about|regarding|prescription|appointment|results|clinic|hospital|told',
    ],
  },
  {
    code: 'some-tablets-taken',
    name: 'Took tablets, not said how many',
    isCue: true,
    kind: 'risk',
    phrases: [
      'took|taken|swallowed|necked|downed ~1 some|the|a|my|his|her|mums|dads|them|bunch ~2 pills|tablets|meds|paracetamol|tabs|painkillers|codeine|sleepers',
    ],
  },
  {
    code: 'strips-counted',
    name: 'Counts what was taken in strips',
    isCue: true,
    kind: 'risk',
    phrases: [
      'a|one|two|2|half|three|3|whole|couple strip|strips|blister|blisters|packet|packets|box|boxes ~1 maybe|or|and|probably|perhaps|at|of? ~1 two|2|three|3|half|more|one|least|them',
    ],
  },
  {
    code: 'goodbye-to-carers',
    name: 'Says goodbye to those who cared',
    kind: 'risk',
    phrases: [
      'say|saying|said|tell|give ~4 goodbye|farewell ~1 to|from ~4 surgery|nurses|doctors|doctor|staff|reception|receptionist|receptionists|team|practice|everyone|all|me',
      'tell|tells ~8 goodbye|farewell|bye from|for me',
      'goodbye|farewell ~1 to|and ~3 surgery|nurses|doctors|staff|reception|team ~8 kind|good|thanks|thank|lovely',
    ],
    except: [
      'goodbye|farewell ~14 moving|moved|move|retire*|leaving|relocat*|changing|transfer*|party|card|cake|work|uni|university|airport|school|nursery',
      'moving|moved|move|retire*|leaving|relocat*|changing|transfer*|party|card|funeral|coffin|vet|hospice|grandad|nan|airport|school|nursery|dying|dad|mum ~14 goodbye|farewell',
      'goodbye|farewell ~3 cough|pain|smoking|cigarettes|sugar|catheter|cast|plaster',
    ],
  },
  {
    code: 'hit-and-still',
    name: 'Hurt somebody, who no longer moves',
    kind: 'symptom',
    is: ['unresponsive'],
    isNegation: true,
    phrases: [
      'hit|punched|pushed|kicked|stabbed|strangled|choked|shoved|shook|slapped|threw|battered|smacked|headbutted ~1 him|her|them|baby|mum|dad|it ~6 not|isnt|wont|doesnt|stopped|hardly|barely|cant ~1 moving|move|waking|wake|breathing|answering|answer|responding|respond|getting|get|crying',
    ],
    except: [
      'not|isnt|wont|doesnt|cant|hardly|barely moving|move ~2 arm|leg|foot|hand|finger|fingers|toe|neck|knee|wrist|ankle|shoulder|house|job',
      'not|isnt|wont|doesnt|stopped|cant answer|answering ~2 phone|texts|calls|messages',
      'not|isnt|wont|doesnt|stopped|cant getting|get|crying|move|moving ~3 any|better|worse|over|help|in|out|on|along',
    ],
  },
  {
    code: 'shook-somebody',
    name: 'Shook somebody',
    isCue: true,
    kind: 'risk',
    phrases: [
      'shook|shaken him|her|baby|it',
      'shook|shaken the|my|our ~1 baby|boy|girl|son|daughter|twin|twins|toddler|infant',
    ],
    except: [
      'shook|shaken ~6 awake|wake|waking|hand|hands|bottle|rattle|head|up|off|inhaler|mixture',
      'nobody|noone|never|didnt|not shook|shaken',
    ],
  },
  {
    code: 'fears-own-hands',
    name: 'Afraid of what they might do to somebody',
    kind: 'symptom',
    is: ['harm-thoughts'],
    phrases: [
      'scared|afraid|frightened|worried|terrified|dont ~2 what|of|know? what? i|ill might|may|could|will|would|am|gonna|going? to? do to|with ~1 him|her|them|baby|it|someone|somebody|people|kids|children|wife|husband|partner|mum|dad',
      'scared|afraid|frightened|terrified ~1 what ill|i do to ~1 him|her|them|baby|someone',
    ],
    except: ['do with ~ money|him ~ school|holidays|wound|tablets', 'dont know what i|ill ~1 do with'],
  },
  {
    code: 'silver-thing-eaten',
    name: 'A small round silver thing went into the mouth',
    kind: 'symptom',
    is: ['swallowed-battery'],
    phrases: [
      'ate|eaten|swallow*|gulp*|gob|mouth ~6 round|silver|shiny|flat|metal ~3 thing|things|one|ones|bit|bits|piece|disc|thingy|thingies ~2 from|out|off|in|inside of? the|a|his|her|my|our? ~1 remote|watch|toy|scales|key|keys|fob|thermometer|hearing|candle|light|calculator|card',
    ],
  },
]
