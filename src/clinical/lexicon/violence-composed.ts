import type { Concept } from './concept.ts'
import { ARMED, BLADE, GUN, HIDE, HITS, KIN, TO_KILL, UNDO, WILL } from './crisis-words.ts'

const DOER = `he|hes|she|shes|they|theyre|${KIN}|bloke|man|guy|staff|nurse|worker|manager|landlord|teacher|coach`
const VICTIM = `me|us|mum|mam|mom|dad|gran|nan|grandad|grandma|sister|brother|kids|children|baby|daughter|son|boy|girl|wife`
const PERSON = `him|her|them|himself|herself|someone|somebody|everyone|everybody|people|us|me|myself|${KIN}|boss|manager|teacher|landlord|doctor|bloke|man|guy|woman|ex|bastard|lot`
const BODY = 'face|head|hair|arm|arms|wrist|wrists|ribs|stomach|belly|bump|back|jaw|eye|nose|mouth|legs|chest'
const AIRWAY = 'throat|neck|windpipe|gullet'
const GIVES_ORDERS =
  'voice|voices|god|allah|jesus|jehovah|lord|angel|angels|devil|satan|lucifer|demon|demons|spirit|spirits|jinn|djinn|ghost|entity|tv|telly|radio|phone|satellite|shadow|shadows|presence|something|messages|commands'
const HARM_DONE_TO_ORDER = `${TO_KILL}|hurt|harm|hit|attack|cut|jump|die|sacrifice|push|throw|drop|punish|destroy|step|walk|end`

/** Struck by somebody near, with what and where. */
export const struck: readonly string[] = [
  `${DOER} ~2 ${HITS} ~1 ${VICTIM} ~4 in|by|against|into|down|across|onto|with|on|at ~2 ${BODY}|wall|door|floor|stairs|fist|fists|boot|belt|pan|iron|bottle|bat|phone|plate|chair|shoe|stick|hair|counter|car`,
  `${DOER} keeps|kept|always|regularly|often|sometimes|started|been ~1 ${HITS} ~1 ${VICTIM}`,
  `${DOER} ~2 threw|throws|chucked|poured|flung|tipped|emptied ~3 kettle|tea|coffee|boiling|water|plate|plates|cup|glass|acid|bottle|shoe|tv|chair ~3 at|over|on ${VICTIM}`,
  `${DOER} ~2 black|blacked|broke|broken|busted|split|smashed|cracked|fractured|bloodied ~1 my|mums|our|me ~1 eye|nose|lip|jaw|arm|wrist|rib|ribs|finger|tooth|teeth|cheekbone`,
  `${KIN} ~8 pushes|shoves|knocks|throws|pushed|shoved me|us|mum|dad about|around|over`,
  `${DOER} ~1 stamped|stamps|knelt|kneed|kicked|kicks|punched|punches|jumped|stood|elbowed ~1 on|in|to? my|mums ~1 ${BODY}`,
  `gave|gives|given|giving ~1 ${VICTIM} a ~1 black eye|lip|beating|hiding|pasting|kicking|battering|thump|slap|smack`,
  `gave|gives|given|giving ~1 ${VICTIM} a ~1 beating|hiding|pasting|kicking|battering`,
]
/** And by a ball, by accident, or by one too small to mean it. */
export const notStruck: readonly string[] = [
  `football|rugby|karate|boxing|judo|hockey|training|match|sparring|toddler|tackle* ~14 ${HITS}`,
  `${DOER} ~2 ${HITS} ~12 accident*|football|ball|rugby|karate|boxing|judo|hockey|training|playing|sparring|toddler|tackle*|joking|gates|brick|toy`,
  `ambulance|nurse|physio|midwife|doctor ~4 ${HITS}`,
  `baby|toddler ~2 ${HITS} me`,
]

/** Violence and threats told by classes: who, what the hands do, to whom. */
export const violenceComposed: readonly Concept[] = [
  {
    code: 'throat-held',
    name: 'Something was held round the throat or over the face',
    kind: 'symptom',
    is: ['strangulation'],
    phrases: [
      `hand|hands|forearm|elbow|thumbs|fingers ~3 round|around|over|across|against|into ~1 my|her|mums|his|mam|moms|our ~1 ${AIRWAY}`,
      `${DOER} ~4 arm|knee|foot|boot|belt|scarf|cord|lead|towel|lace|flex|wire|stick ~3 round|around|on|over|across|against|to|into ~1 my|her|mums|our ~1 ${AIRWAY}`,
      `grabbed|grabs|grab|held|holds|pinned|pins|squeezed|squeezes|lifted|had|dragged|got|took|takes ~2 me|her|mum|us|him ~3 by|round|around the|my|her|his? ~1 ${AIRWAY}`,
      `pressed|presses|pressing|squeezed|squeezes|squeezing|crushed|crushing|leant|knelt|stood|stamped ~1 on|down? ~1 my|her|mums|his ~1 ${AIRWAY}`,
      'held|holds|put|puts|pushed|pressed|shoved|pinned ~2 pillow|cushion|duvet|bag|towel|hand|hands ~2 over|on|onto|round my|her|mums ~1 face|mouth|head|nose',
    ],
    except: [
      'doctor|nurse|physio|gp|osteopath|masseur|dentist|barber ~12 throat|neck|mouth|face',
      'baby|toddler ~2 put|puts|held ~12',
      `${DOER} put|puts|wrapped|wraps ~1 scarf|towel ~12`,
      'ice|freezer|carrier bag ~12',
      'put|puts|held an|some|a|the ice|freezer|frozen ~12',
      'neck ~3 brace|collar|massage|rub',
      'put|puts my|the|a? ~1 hand|hands|towel|scarf|pillow ~3 steam|flannel|ice|cold|warm',
      'i ~2 put|had|got|held ~2 hand|hands|scarf|towel|pillow ~2 my ~1 neck|face|mouth|head',
    ],
  },
  {
    code: 'will-kill-somebody',
    name: 'Will kill somebody',
    kind: 'symptom',
    is: ['harm-intent'],
    phrases: [
      `i|im|ill ~3 ${WILL} to? ~1 put|drive|plunge|stick|shove a|the|this ~1 bullet|${BLADE} ~2 in|into|through ~2 head|skull|chest|heart|back|face|${PERSON}`,
      `i|im|ill ~3 ${WILL} to? ~1 smash|cave|bash|kick|stave|stove|beat his|her|their|the ~1 head|skull|face|brains ~1 in`,
      `i|im|ill ~3 ${WILL} to? ~1 cut|slit|slash|open his|her|their ~1 throat|throats|neck`,
      `i|im|ill ~3 ${WILL} to? ~1 run|mow|drive ${PERSON} ~1 over|down`,
      `i|im|ill ~3 ${WILL} to? ~1 (do him in|do her in|do them in|finish him off|finish her off|take him out|take her out|take them with me|take him with me|take her with me|take as many)`,
      `${BLADE}|${GUN}|hammer|bat|petrol|acid|crowbar ~6 waiting|wait|outside|going|drive|driving|round for|to|his|her|their ~2 ${PERSON}|house|work|flat|place|come`,
      `${BLADE}|${GUN}|hammer|petrol|acid|crowbar ~3 in|under my|the ~1 bag|coat|car|boot|pocket|sleeve|pillow ~4 for ~1 ${PERSON}`,
      `waiting|wait|outside ~4 ${PERSON}|house|work ~6 with ~2 ${BLADE}|${GUN}|hammer|bat|petrol|acid|crowbar`,
    ],
    except: [
      `lol|haha|lmao|joking|joke|film|game|character|novel|book ~14 head|throat|over|down|in`,
      'run him|her|them down|over ~1 to|for|the|with|it',
    ],
  },
  {
    code: 'armed-at-door',
    name: 'Armed person at the door',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      `ex|he|she|hes|shes|partner|boyfriend|husband|man|someone|somebody|dad ~3 outside|at my|the|our ~1 door|house|window|flat|gate ~3 with a|an|his|the? ~1 ${ARMED}`,
    ],
    except: ['bottle of', 'axe|hammer|shovel ~4 fix|mend|help|borrow|return'],
  },
  {
    code: 'all-set-alight',
    name: 'Will set people on fire',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      `${WILL}|threatens|threatened|threatening|says|said|shouting|screaming ~4 set|sets|setting|light|burn|torch ~2 us|me|himself|herself|kids|children|house|flat|home|place|everyone|mum|car|myself ~3 alight|ablaze|fire|flames|down|up`,
      `poured|pours|pouring|splashed|doused|dousing|threw|sprayed|has|got|bought ~3 petrol|fuel|paraffin|white ~3 spirit? ~2 over|on|through|round|around|can|letterbox ~2 me|us|her|him|house|door|letterbox|himself|herself|kids|floor|stairs ~6`,
    ],
    except: [
      'bonfire|bbq|barbecue|candle|candles|match|oven|joss|incense ~6 alight|fire',
      'petrol ~3 mower|chainsaw|skin|eyes|hands',
    ],
  },
  {
    code: 'ordered-by-something',
    name: 'Ordered to harm by what others do not hear',
    kind: 'symptom',
    is: ['command-voices'],
    phrases: [
      `${GIVES_ORDERS} ~4 tell|tells|telling|told|say|saying|says|said|order|orders|ordered|command|commands|commanding|commanded|want|wants|need|needs|make|making|urging|urge|instructing|instructed|whisper|whispers|whispering|demand|demands|shout|shouting|scream|screaming ~3 i|me|him|her|he|she|must|should|to|that|have ~4 ${HARM_DONE_TO_ORDER}`,
      `(chosen by|sent by|instructed by|message from|messages from|orders from|command from|commanded by) ~3 god|allah|angels|devil|satan|spirits|aliens|tv|government ~6 ${HARM_DONE_TO_ORDER}`,
      `(has to|have to|must|got to|need to|needs to) ~1 ${TO_KILL}|sacrifice|hurt|punish ~2 ${PERSON}|baby ~4 god|devil|demon|demons|evil|soul|sins|satan|possessed|antichrist|world|save|cleanse`,
    ],
    except: [
      `god|something|radio|tv|telly|phone|lord ~2 told|tell|tells|said|says|make|makes|want|wants ~6 walk|end|die|cut|step|jump|throw|drop ~2 more|the|to|down|my|up|it|out`,
      'film|novel|book|series|game|song|character|story|podcast ~12',
      `voice ~3 doctor|nurse|mum|trainer|app|satnav`,
    ],
  },
  {
    code: 'held-against-will',
    name: 'Held against their will',
    kind: 'social',
    is: ['partner-violence'],
    isNegation: true,
    phrases: [
      `${DOER} ~2 locked|locks|locking|shut|shuts|trapped|tied|ties|chained|barricaded ~1 me|us|mum|her|him|gran|nan ~3 in|inside|prisoner|up|indoors|bedroom|room|cellar|house|bathroom|cupboard|chair|bed`,
      `${DOER} ~2 keeps|kept|holds|held|holding me|us|mum|her|gran|nan ~1 prisoner|indoors|locked|captive|hostage|tied`,
      `${DOER} ~3 wont|doesnt|never|not|refuses let|lets|letting|to ~2 me|us|mum|her|gran|nan ~3 leave|out|go|see|phone|speak|ring|visit|eat|have`,
      `${DOER} ~1 controls|dictates|decides|chooses|polices ~1 what|who|where|when|how ~1 i|we ~1 wear|see|go|eat|spend|speak|talk|dress|work|meet`,
      `${DOER} ~2 taken|took|takes|hid|hides|hidden|confiscated|smashed|cancelled|controls|checks|reads|tracks my|our|her|mums ~2 phone|passport|bank|card|cards|keys|money|messages|emails|wages|benefits|visa|papers|pension`,
    ],
    except: [
      `${KIN} ~2 took|taken|takes|hid|smashed ~1 my ~1 phone ~4 repair|repaired|shop|school|toddler|accident*`,
      'locked ~2 out|outside ~3 by accident|keys',
      'passport|passports ~6 for ~2 check|checking|checks|stamp|stamping|scan|scanning',
      `nurse|doctor|ward|school|boss|manager|work|insurance|gp|receptionist ~4 wont|doesnt|not ~2 let`,
      `mum|dad|parents|mom ~2 took|taken|takes ~1 my phone`,
      `wont|doesnt let ~2 me ~2 have|eat|go ~3 sweets|chocolate|party|sleepover|xbox|ice|gym|crisps|dog|puppy|cat`,
    ],
  },
  {
    code: 'threat-by-class',
    name: 'Threatened with being killed or maimed',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      `hell|shell|hed|shed|theyll|theyd|threatens|threatened|threatening|swears|swore|promised|vowed to|hell|hed|shell|he|she|they? ~1 ${UNDO} ~1 me|us|her|him|mum|mam|gran|nan|kids|children|sister|baby ~1 up|off|in|into|to|if|when|unless|down|under|like|with|and|tonight|next|for|over|alive`,
      `hell|shell|hed|shed|theyll|theyd|will|would|gonna|going|threatens|threatened|threatening ~2 ${UNDO} my|our|her|mums ~1 neck|throat|head|skull|back|face|legs|fingers|hands|arms|eyes|kids|kneecaps|spine|jaw`,
    ],
    except: [
      'hell|shell|hed|shed|theyll|theyd ~1 throw|push|feed|end|break|cut ~1 me|us|her|him|kids|baby ~1 in|off|up|down|to|if|when|with ~3 bath|swing|water|team|pool|lunch|milk|formula|bottle|hair|some|a',
      'consultant|surgeon|doctor|dr|hospital|gp|dentist|vet|radiographer ~6 cut|break|burn|slice|push|end|throw',
    ],
  },
  {
    code: 'comes-armed',
    name: 'Comes with a weapon',
    kind: 'risk',
    is: ['weapon-present'],
    phrases: [
      `outside|here|coming|door|downstairs|garden|van|car|round|house|street|stairs|room|kitchen|standing ~3 with ~2 ${ARMED}`,
      `hes|shes|theyre|he|she|they|ex ~1 got|has|holding|waving|swinging|carrying|gripping|brandishing|picked|grabbed|took ~1 a|the|his|her|my ~1 ${ARMED}`,
      `(in my|under my|in the) ~1 locker|bag|coat|pocket|jacket|rucksack|boot|glovebox|sleeve|drawer ~4 ${ARMED} ~1`,
      `got|have|has|taken|took|taking|brought|carrying|packed|bringing|put ~3 ${ARMED} ~2 in my|his|her|the ~1 locker|bag|coat|pocket|jacket|rucksack|boot|glovebox|sleeve|schoolbag`,
    ],
    except: [
      `${ARMED} ~2 of water|wine|milk|coke|squash|calpol|oil|meds|tablets|pills`,
      'got|has ~2 chain|pan|bottle|glass|lead|pole|pipe|brick|sword|bat|scissors',
    ],
  },
  {
    code: 'bears-a-grudge',
    name: 'Full of anger at somebody',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    is: ['could-kill'],
    phrases: [
      'prick|bastard|scumbag|scum|cunt|wanker|twat|arsehole|asshole|bitch|rat|pig|snake ~8 comes|come|shows|turns|near|pay|regret|deserves|asking|leaving|learn|sorry|get',
      '(had it coming|has it coming|got it coming|make him pay|make her pay|make them pay|sort him out|sort her out|going to regret|gonna regret|wont walk away|wont be walking|last mistake|teach him a lesson|teach her a lesson|get whats coming|sick of his mouth|sick of her mouth)',
      '(if he comes near|if she comes near|if they come near|if he touches|if she touches|when he walks in|when she walks in|next time i see him|next time i see her)',
    ],
  },
  {
    code: 'leaves-in-a-bag',
    name: 'Says that somebody will be carried out dead',
    kind: 'symptom',
    is: ['harm-intent'],
    phrases: [
      'leaving|leaves|leave|going|gonna|goes|go|come|coming|carried|carry|wheeled ~2 in|out ~1 a ~1 bag|bodybag|coffin|hearse|casket',
      'put|putting|stick ~1 him|her|them|that ~3 in|under the|a ~1 ground|grave|coffin|bodybag|morgue|mortuary',
    ],
    except: [
      'go|going|leave|leaves|carried|come ~3 bag ~2 for|of|on|with|to|tonight|home',
      'sleeping|overnight|school|hospital|shopping|gym|my|the bag',
    ],
  },
  {
    code: 'hides-now',
    name: 'Hides from somebody',
    kind: 'social',
    is: ['says-in-danger'],
    phrases: [
      `hiding|hid|hidden|im|shut|locked|barricaded|crouched ~2 myself|us|kids? ~1 in|inside the|our|my ~1 ${HIDE} ~8 outside|downstairs|door|house|coming|looking|shouting|silent|whisper*|quiet|him|her|police`,
      `outside|downstairs|door|house|coming|looking|shouting|crowbar|bat|knife|drunk|raging|smashing ~8 hiding|hid|im|shut|locked|barricaded|crouched ~2 myself|us? ~1 in|inside the|our|my ~1 ${HIDE} ~`,
    ],
    except: [
      'hide and seek ~12',
      'locked ~3 outside ~6 keys',
      'im in the|my ~1 kitchen|bedroom|bathroom|garage ~8 door|house ~6 trapped|finger|hit|shut',
    ],
  },
  {
    code: 'cannot-be-trusted-with',
    name: 'Not safe with the child',
    kind: 'symptom',
    is: ['thoughts-harm-baby'],
    isNegation: true,
    phrases: [
      'cant|cannot|dont|shouldnt|not|isnt|arent|never ~2 trust|trusted|safe|left|alone ~1 be|left|myself? ~1 with|near|around|alone ~1 the|my|our|this ~1 baby|newborn|twins|kids|children|toddler|son|daughter|him|her ~2 tonight|anymore|now|right|much|longer|today|please|someone|somebody|alone|i',
      'cant|cannot|dont|shouldnt|not ~2 trust|trusted ~1 myself|be|to ~2 with|near|around|alone ~1 the|my|our ~1 baby|newborn|twins|kids|children',
      'someone|somebody|please|anyone ~2 take|have|remove|collect ~1 him|her|baby|kids|them|twins ~1 (off me|away from me|before i|before something)',
    ],
    except: ['she|he|dog|cat|mil|mum|dad|husband|they|babysitter|nursery ~1 cant|cannot|not|shouldnt ~6', 'dog ~12'],
  },
  {
    code: 'whispers-do-it',
    name: 'Something keeps telling to do it',
    kind: 'symptom',
    is: ['command-voices'],
    phrases: [
      'it|they|something|he|she|somebody|someone|head ~1 keeps|keep|kept|wont|is ~1 stop? ~1 whispering|saying|telling|shouting|chanting|repeating|hissing|screaming ~6 cut|kill|stab|jump|hurt|burn|strangle|smother|drown|slit|push him|her|them|myself|yourself|me|it|now|off',
      'it|they|something keeps|keep|kept ~1 whispering|saying|telling|shouting|chanting|repeating ~3 do it',
      'voice|voices|satan|devil|demon|demons|spirit|spirits|jinn|lucifer ~2 say|says|saying|shout|shouts|shouting|screams|whispers|hisses ~1 push|kill|stab|cut|burn|jump|drown|hurt|throw|drop|slit|smash|strangle|smother|step',
      `order|orders|command|commands|instruction|instructions|signal|signals|message|messages ~2 from|through|off|in ~2 ${GIVES_ORDERS}|above|heaven|aliens|mi5|government|radiator|neighbour|neighbours|walls ~3 to ~1 ${HARM_DONE_TO_ORDER}|open|do`,
    ],
    except: [
      'keeps|keep saying|telling ~4 hurt|hurts|cut|burn|push|jump ~2 when|if|on|off|down|salt|sugar|smoking|back|me|it ~2 up|out|sugar|salt|smoking',
      'she|he|they|it keeps|keep ~1 telling|saying ~2 do it ~2 properly|again|myself|right|with|for|at',
    ],
  },
  {
    code: 'if-not-mine',
    name: 'If not theirs, then nobody else',
    kind: 'social',
    is: ['threat-to-life'],
    isNegation: true,
    phrases: [
      'if he|she|i|they cant|cannot|couldnt|doesnt|dont have|see|get ~3 kids|children|me|her|him|us|them|boys|girls|baby|daughter|son ~2 nobody|noone|none|nor|neither ~1 one? ~1 will|can|does|gets|would|shall|ill|else',
      'if he|she|i|they cant|cannot|couldnt|doesnt|dont have|see|get ~3 kids|children|me|her|him|us|them|boys|girls|baby|daughter|son ~1 (no one) ~1 will|can|does|gets|would|shall|else',
    ],
  },
  {
    code: 'made-to-do-things',
    name: 'Made to do sexual things',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [
      `${DOER}|stepbrother|man|boy|lads|boys|tutor|pastor|imam|priest ~1 made|makes|making|forced|forces|forcing|got|gets me|her|him|my ~3 to? ~1 do|touch|suck|lick|put|hold|rub|watch ~4 mouth|hand|hands|body|naked|bed|trousers|pants|bits|private|willy|thing|him|secret|night`,
    ],
    except: [
      'makes|made|got|gets me|her|him ~3 homework|chores|jobs|exercises|physio|stretches|washing|dishes|coat|shoes|teeth',
      'nurse|physio|doctor|dentist|coach|teacher|trainer made|makes|got ~12',
    ],
  },
  {
    code: 'fist-raised',
    name: 'Threatened with a fist',
    kind: 'social',
    is: ['partner-violence'],
    phrases: [
      'raises|raised|raising|shows|shakes|shook|clenches|clenched|lifts|lifted|waves|waved|puts|put ~1 his|her|a|their|my ~1 fist|fists ~3',
      'raises|raised|lifts|lifted his|her|their hand ~1 to|at|against me|us|mum|kids|her|him|gran',
    ],
    except: ['clench*|shakes|lifts ~2 fist ~6 stroke|grip|physio|exercise*|numb|pain*', 'heart ~8 fist'],
  },
  {
    code: 'helps-self-to-money',
    name: 'Takes the money of an old person',
    kind: 'social',
    is: ['adult-exploited'],
    phrases: [
      'helps|helping|help|helped himself|herself|themselves ~1 to|from ~1 my|mums|dads|his|her|nans|grans|grandads ~1 purse|wallet|bank|card|money|savings|pension|cash|account|handbag',
      'takes|taking|took|nicks|nicking|steals|stealing|pinches|robs ~3 from|out of? my|mums|dads|nans|grans|grandads ~1 purse|wallet|handbag|account|pension|savings|tin',
    ],
    except: ['takes|took ~6 direct debit|rent|gas|electric|tax|council'],
  },
]
