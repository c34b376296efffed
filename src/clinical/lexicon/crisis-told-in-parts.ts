import type { Concept } from './concept.ts'
import { DROP, HURTS_SKIN, WRITTEN_DAY } from './crisis-words.ts'

const SHED = 'barn|loft|garage|shed|attic|woods|stable|cellar|basement|outhouse|stairwell|workshop'
const WOUND =
  'wrists|wrist|arms|arm|cuts|blood|rope|noose|pills|tablets|bridge|ledge|blade|razor|tracks|roof|legs|thighs'

/** More parts of a crisis by class: what is put in order, what is said of being gone, how a call breaks off. */
export const crisisToldInParts: readonly Concept[] = [
  {
    code: 'deadly-thing-arrived',
    name: 'A deadly thing has come',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['deadly-thing-had', 'suicide-means'],
    phrases: [
      'helium|nitrogen|rope|noose|gun|shotgun|charcoal|hosepipe|ligature|nitrite|cyanide|blades|gas|canister ~2 arrived|arrives|came|comes|coming|delivered|turned|here|post|postman|amazon',
      '(parcel|package|order|delivery) ~2 (arrived|came|is here) ~3 method|way|need|exit',
    ],
  },
  {
    code: 'weighs-on-others',
    name: 'Weighs on others',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    is: ['hopelessness'],
    phrases: [
      'stop|stopped|tired|sick|hate|dont|not|cant|refuse|without|longer ~2 being|be|as a ~1 burden|cost|drain|weight|drag|nuisance|bother|trouble|worry|problem|millstone|expense|strain|load ~1 to|on|for|anymore|any|around',
      '(dragging everyone down|bringing everyone down|in everyones way|costing them|a waste of space|waste of oxygen|nothing but a burden|nothing but trouble)',
    ],
    except: ['dont|not ~1 want ~2 be a ~1 nuisance|bother|trouble|worry|problem ~3 doctor|but|calling|ringing|asking'],
  },
  {
    code: 'method-asked',
    name: 'Asks which would be quick or sure',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'which|what|how many ~4 tablets|pills|way|method|drug|drugs|poison|one|ones|of them ~3 would|will|is|are|d ~2 quickest|quick|fastest|painless|surest|enough|strongest|peaceful|gentlest|kindest|deadliest|certain',
      'quickest|surest|painless|kindest|gentlest|cleanest|easiest ~2 way|method|exit ~2 out|off|gone|over',
    ],
    except: [
      'quickest|quick|fastest|enough|strongest|surest|easiest|best ~3 for|to|relief|work|works|acting|way|pain|a|per',
      'way|method ~6 contraception|lose|stop|treat|cure|book|contact|get',
    ],
  },
  {
    code: 'wounds-pictured',
    name: 'Sent a picture of wounds or means, and a goodbye',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      `sent|posted|texted|sends|posts|snapchatted|dmd ~3 pic|pics|picture|pictures|photo|photos|video|snap|selfie ~3 ${WOUND} ~10 bye|goodbye|sorry|love|over|done|end|farewell`,
    ],
    except: ['sent|posted ~12 dermatolog*|surgery|doctor|gp|clinic|physio|nurse|portal'],
  },
  {
    code: 'nobodys-fault',
    name: 'Says that nobody is to blame',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['farewell-words'],
    isNegation: true,
    phrases: [
      'isnt|wasnt|not|nobodys|no one|ones? ~1 your|yours|his|her|anyones|their|mums|dads ~1 fault|doing',
      'nothing ~2 you|they|anyone|he|she could|couldve|would|wouldve ~1 done|said|do|stopped|helped',
      'tell ~3 im|i ~1 sorry|love|loved',
      'dont blame ~1 yourself|yourselves|herself|himself|anyone|mum|dad',
      '(nobody is to blame|no one is to blame|noone is to blame|nobodys to blame)',
    ],
  },
  {
    code: 'calls-unanswered',
    name: 'Calls are not answered',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['gone-dark'],
    isNegation: true,
    phrases: [
      'phone|mobile|calls|number|it ~3 voicemail|answerphone|answering|dead|unanswered',
      'phone|mobile|calls ~1 rings|ringing|rang|goes|going out|straight',
      'not|wont|isnt|hasnt|doesnt|stopped ~1 answering|answered|answer|picking|replying|replied|reading ~2 phone|calls|texts|up|messages|me|us|door',
    ],
  },
  {
    code: 'no-need-after',
    name: 'Will need nothing after a day',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['farewell-words', 'gone-by-then'],
    isNegation: true,
    phrases: [
      `wont|shant|not|no|never longer? ~2 need|needing|want|using|requiring|matter|wanting ~4 after|from|past|beyond|come|by ~1 ${WRITTEN_DAY}`,
      `after|come|by|from ~1 ${WRITTEN_DAY} ~3 wont|shant|not ~2 need|needing|matter|bother|here|around|problem|exist`,
    ],
    except: [
      'need|needing|want|matter|using ~10 holiday|cast|crutches|sling|off|moving|moved|operation|op|antibiotic*|inhaler|prescription|sick|note|delivery|appointment|pads|boot|transport',
    ],
  },
  {
    code: 'affairs-written-down',
    name: 'Has written down where everything is',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['affairs-settled', 'suicide-preparation'],
    phrases: [
      'written|wrote|noted|listed|left|put|typed|sorted|shown ~2 down|out|list|instructions? ~1 where|what|how everything|all|stuff|papers|passwords|insurance|bank|accounts|bills|things|heating|boiler ~2',
      'left|leaving|wrote|written|made ~2 list|instructions|passwords ~2 for|of ~2 wife|husband|kids|mum|dad|them|her|him|family|dog|cat|accounts|bills|funeral',
      'passwords|will|funeral|insurance|policy ~3 in|on the|my ~1 drawer|envelope|folder|table|desk|safe ~3',
    ],
    except: [
      'babysitter|sitter|holiday|carer|handover|colleague|work ~12',
      'list|instructions ~6 symptoms|medicines|medication|questions|operation|tablets',
    ],
  },
  {
    code: 'someone-for-the-pet',
    name: 'Wants somebody for the pet',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['put-by-for-them', 'affairs-settled'],
    phrases: [
      'someone|somebody|anyone|who|neighbour ~2 to|will|can|could? ~1 feed|have|take|mind|rehome ~2 dog|dogs|cat|cats|rabbit|budgie|horse|horses|animals|parrot|fish',
    ],
    except: ['feed|take|have|mind ~12 vet|holiday|away|hospital|walk|operation|op|abroad|weekend'],
  },
  {
    code: 'it-is-today',
    name: 'It is today',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['time-has-come'],
    phrases: ['its|it is? today|tonight', '(today is the day|tonights the night|this is the day|the day has come)'],
    except: ['today ~1 i|we|and|my|the|only|just'],
  },
  {
    code: 'drawn-to-a-drop',
    name: 'Cannot stop thinking of a height or deep water',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    is: ['at-a-drop', 'drawn-by-the-depth'],
    isNegation: true,
    phrases: [
      `stop|keep|keeps|always|constantly ~2 thinking|thinkin|looking|dreaming|imagining|picturing|staring|going|thoughts ~2 about|of|at|to|over|back? the|that|a|this ~1 ${DROP}`,
      `${DROP} ~3 calling|calls|pulls|pulling|draws|drawing|tempting ~1 me|him|her?`,
    ],
    except: [
      'bridge ~2 nose|tooth|teeth|dental|club',
      'cliff ~2 richard|hanger',
      'level|edge|tower ~2 of|sugar|cholesterol',
    ],
  },
  {
    code: 'lets-go',
    name: 'Would let go or step off',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    is: ['will-do-it', 'wants-it-over'],
    phrases: [
      'just|and|n|then|could|gonna|going|will|ill|to ~1 let go',
      'step|stepping|lean|leaning|roll|rolling|slip|slipping|slide|fall|walk|walking|wade|wading ~1 off|forward|forwards|under|over ~1 edge|side|it|and|rail|platform?',
    ],
    except: [
      'let go ~1 of',
      'to let go ~1 from|at',
      'fall over',
      'walk|walking|fall|falls off|over ~1 it|the ~2 pain|ankle|ladder|step|kerb',
    ],
  },
  {
    code: 'found-ready-to-hang',
    name: 'Found ready to hang or shoot themselves',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      `found|caught|walked ~3 ${SHED} ~3 stood|standing|sat|sitting|with|holding|tying ~3 bucket|chair|stool|crate|ladder|rope|hose|hosepipe|belt|cord|gun|shotgun|noose`,
      `${SHED} ~6 stood|standing|up on ~2 bucket|chair|stool|crate ~6 rope|belt|cord|beam|crying|why|said|says|claims|reckons|excuse`,
    ],
    except: ['fell|fallen|slipped ~12 ladder|chair|stool', `${SHED} ~12 fell|slipped|fallen|hurt|changing the|paint*`],
  },
  {
    code: 'better-with-me-gone',
    name: 'The world would go on better',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    isNegation: true,
    phrases: [
      'think|thinking|thought|wonder|wondering|imagine|better|easier|happier|nicer|world|relief|relieved|life|miss|notice ~12 if i|he|she|im werent|wasnt|didnt|isnt ~1 in|here|around|exist|alive|born|there|part ~1 it|here|anymore?',
      'think|thinking|thought|wonder|wondering|imagine|easier|happier|nicer|world|relief|relieved|miss|notice ~12 if i|he|she|im was|were|had ~1 gone|dead|never ~1 born|been?',
      'wonder|wondering|imagine|imagining|picture|picturing|think|thinking|planning|planned|plan ~3 (my own funeral|my funeral|own funeral)',
      'wonder|wondering|imagine|imagining|picture|think|thinking ~2 who|whod|what|if|how|anyone|anybody|theyd|people ~3 come|be|cry|say|turn|miss|think|care|notice ~3 funeral|gone|dead|died|wake|disappeared|vanished',
      'relief|relieved|glad|happy|rather|hope|hoping|pleased|mind|welcome|blessing ~4 if ~2 scan|results|result|cancer|lump|biopsy|tumour|heart|bad|terminal ~6 go|bad|cancer|terminal|kill|finish|took|take|gave|die',
    ],
    except: [
      'if i|he|she were|was|wasnt|werent|isnt in|here|there|around|part|gone ~1 pain|hospital|on|work|for|late|a|to|the|when|next|longer|at|until|till|away|school|home|abroad',
      'hope|hoping ~4 if ~4 not|isnt|clear|benign|negative|ok|fine',
    ],
  },
  {
    code: 'hurts-own-skin',
    name: 'Hurts the own skin',
    kind: 'symptom',
    is: ['self-harm'],
    phrases: [
      `burn|burning|scratch|scratching|scratches|scald|scalding|stab|stabbing|dig|digging|carve|carving|slice|slicing|score|scoring|harm|harming ~2 myself|himself|herself|themselves|arms|thighs|legs|wrists|skin|stomach|hips|forearms ~3 with|using ~2 ${HURTS_SKIN}`,
      `burn|burning|burns|scratch|scratching|scald|scalding|bite|biting|bites|bang|banging|punch|punching|hit|hitting|pinch|pinching ~1 myself|himself|herself|themselves ~3 (to cope|to feel|to calm|when it|when i|when he|when she|when things|every night|every day|most nights|on purpose|on my thighs|on my arms|on my legs|on his arms|on her arms|on her thighs|on her legs)`,
      `press|pressing|presses|hold|holding|holds|rub|rubbing|drag|dragging|drags|scrape|scraping ~3 ${HURTS_SKIN} ~3 against|into|on|across|over ~1 my|his|her ~1 skin|arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach|hip`,
    ],
    except: [
      'cut|cuts|burn|burns|scratch|hurt ~8 shaving|shave|cooking|chopping|slicing|work|barbecue|bbq|accident*|slipped|kitchen|onion*|gardening|splinter|blister|verruca|eczema|itch*|skin tag|wart',
      'accident* ~8 cut|burn|scratch*|hurt|stab*',
    ],
  },
]
