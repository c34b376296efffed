import type { Concept } from './concept.ts'
import { ARMED, GUN, KIN } from './crisis-words.ts'

const AT_HAND = `${GUN}|knife|blade|razor|rope|noose|bleach|antifreeze|nembutal|helium|cord|belt|hairdryer|toaster`
const VEHICLE = 'van|bus|car|lorry|train|traffic|tram|truck|tube|motorway|taxi|wagon'
const TIES = 'tie|scarf|belt|rope|cord|lead|flex|sheet|laces|leash|dressing|towel|cable|string'
const ANCHOR = 'door|doorknob|handle|bunk|bed|rail|banister|bannister|hook|beam|hatch|wardrobe|pipe|tree|swing|frame'
const ROUGH = 'bit|hit|shook|slapped|squeezed|punched|threw|kicked|burned|burnt|pinched|smacked|shoved|dropped'

/** Parts of a crisis: what lies at hand, who is gone with what, what was just done, what somebody fears to do. */
export const crisisMoreParts: readonly Concept[] = [
  {
    code: 'thing-on-oneself',
    name: 'A deadly thing lies by them',
    kind: 'risk',
    is: ['deadly-thing-had', 'suicide-means', 'at-the-place'],
    phrases: [
      `${AT_HAND} ~2 in|on|under|by|beside the|my|a ~1 bed|lap|hand|hands|bath|bedside|pillow|mattress|glass ~2 here|me|now|tonight|beside|next|ready|and`,
      'bath|tub ~3 with ~3 hairdryer|toaster|razor|blade|knife|radio|heater|scalpel ~2',
      'bleach|antifreeze|screenwash|weedkiller ~2 glass|mug|cup ~1 here|beside|ready|front|now',
    ],
    except: [
      'bleach|antifreeze ~3 hand|hands|bed|mattress ~2',
      'bath ~3 with ~3 razor|razors ~8 shave|shaving|legs|rash',
      'glass ~2 of water|wine|milk',
    ],
  },
  {
    code: 'thing-for-dying',
    name: 'Has what is sold for dying',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'nembutal|pentobarbital|pentobarbitone',
      '(exit bag|peaceful pill|suicide kit|euthanasia drug|euthanasia drugs)',
    ],
    except: ['dog|cat|horse|vet|pet|documentary|podcast ~12 nembutal|pentobarbital'],
  },
  {
    code: 'stands-at-a-drop',
    name: 'Stands at a height or at the rails now',
    kind: 'risk',
    is: ['at-the-place', 'at-a-drop'],
    phrases: [
      `stood|standing|sat|sitting|stand|here ~1 on|at|by|near the|a|this ~2 bridge|viaduct|roof|rooftop|ledge|cliff|cliffs|parapet|flyover|tracks ~3 (right now|now|dont know|crying|alone)`,
    ],
    except: [
      'work* ~12 bridge|roof|tracks',
      'bridge|roof|tracks|cliff ~12 stuck|traffic|bus|lift|late|photo|view|fish*|waiting|dog|walk',
    ],
  },
  {
    code: 'at-a-loss',
    name: 'Does not know what to do',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    isNegation: true,
    phrases: [
      'dont|dunno|not ~1 know|sure ~1 what|who|where to ~1 do|call|ring|go|turn',
      'nowhere|nobody|noone|none left? to ~1 go|call|ring|turn',
    ],
  },
  {
    code: 'all-worked-out',
    name: 'Has it all worked out',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['decision-made'],
    phrases: [
      'got|have|ive|hes|shes|has|had ~2 it|everything|all ~1 all? worked|planned|figured|mapped|thought out|through?',
    ],
  },
  {
    code: 'deadly-thing-named',
    name: 'Names a deadly thing',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [`${GUN}|hosepipe|hose|noose|rope|helium|exhaust|nembutal|ligature|cliff|bridge|overdose`],
    except: ['massage|nail|glue|heat|water|nerf|toy|staple|spray|paint gun', 'bridge ~2 nose|tooth|teeth|dental|club'],
  },
  {
    code: 'head-to-stop',
    name: 'Wants the head to be quiet',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    is: ['wants-it-over'],
    phrases: [
      'want|wanna|need|make|wish|just ~2 head|mind|brain|thoughts|noise|it|everything|world ~1 to? stop|quiet|silent|silence|shut|off|still',
    ],
    except: ['it|noise|everything to? stop|off ~2 itch*|bleed*|hurt*|cough*|drip*|smok*|taking'],
  },
  {
    code: 'weapon-not-in-place',
    name: 'A weapon or rope is gone, and a person with it',
    kind: 'symptom',
    is: ['suicide-plan'],
    isNegation: true,
    phrases: [
      `${GUN}|crossbow|rope|knife|tablets|pills|hose ~2 isnt|not|gone|missing|arent|aint ~5 nor|neither|and ~1 is|so|are|hes|shes|he|she|his|her`,
      `(isnt here|is gone|has gone|is missing|hes gone|shes gone|gone out|went out|nowhere) ~6 ${GUN}|crossbow|rope|hose`,
    ],
    except: [
      'tablets|pills|knife ~2 gone|missing ~5 ~1 prescription|pharmacy|repeat|order',
      'rope|gun ~6 shop|sale|stolen|burgl*',
    ],
  },
  {
    code: 'gone-to-the-woods-with',
    name: 'Has gone off alone with the means',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `woods|wood|forest|barn|shed|garage|loft|beach|moor|moors|field|quarry|hotel ~2 with ~2 rope|chain|belt|gun|shotgun|rifle|cord|pills|tablets|hose|noose|blade|vodka ~`,
    ],
    except: [
      'dog|walk|walking|camp*|scouts|work*|tow|tent|hunt*|shoot* ~12 with',
      'with ~3 rope|chain|belt|gun|vodka ~6 swing|saw|sander|massage|nail|party|friends',
    ],
  },
  {
    code: 'tied-and-in-it',
    name: 'Tied something to a door or a bed and put the neck in',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      `tied|ties|tying|looped|knotted|hooked|put|hung|got ~4 ${TIES} ~2 to|on|round|over|from|off ~2 ${ANCHOR} ~6 in|neck|head|himself|herself|myself|climbed|hung|bye|goodbye`,
      `${TIES} ~1 tied|looped|knotted|hooked|hanging ~1 to|on|round|over|from ~2 ${ANCHOR}`,
    ],
    except: [
      `${TIES} ~3 tied|hooked|hanging|put|hung ~6 washing|coat|coats|picture|dog|curtain|dry|decorat*`,
      'dressing gown ~3 on|behind door',
    ],
  },
  {
    code: 'before-a-vehicle',
    name: 'Walked in front of a vehicle',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      `i|he|she|hes|shes|ive|just ~1 walked|stepped|ran|jumped|threw|lay|laid|lain|wandered ~1 myself|himself|herself|out? in|under|into front? of? ~2 ${VEHICLE} ~8 again|swerv*|braked|purpose|stopped|missed|police|trying|wanted|hoping|deliberate*`,
    ],
    except: [
      `accident*|ball|chasing|dog|toddler|looking ~12 ${VEHICLE}`,
      `${VEHICLE} ~12 accident*|ball|dog|toddler|looking|phone`,
    ],
  },
  {
    code: 'says-will-jump',
    name: 'Says that they will jump or not brake',
    kind: 'symptom',
    is: ['suicidal-intent'],
    isNegation: true,
    phrases: [
      'hell|shell|hed|shed|ill|theyll|will|would jump ~1 if|when|unless|tonight|off|from',
      'not|wont|dont|never ~2 stop|brake|slow|turn ~3 edge|cliff|cliffs|barrier|wall|pier|quay|drop',
    ],
    except: [
      'jump ~3 startle*|scared|noise|touch|chance|queue|pool|trampoline|bed|sofa|rope|bike|diving|board',
      'stop ~6 wall ~2 crying|asking',
    ],
  },
  {
    code: 'room-sealed',
    name: 'A room was sealed',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'kitchen|bathroom|car|garage|bedroom|room ~1 windows|doors|door|window|vents|gaps ~3 tape|taped|towels|sealed',
      'taped|sealed|stuffed|blocked ~3 kitchen|bathroom|car|garage|bedroom|room ~2 windows|doors|door|window|vents|gaps ~2 with ~1 tape|towels|foil|cloths',
    ],
    except: ['windows|doors|door|window ~6 paint*|decorat*|draught*|winter|dust|builder*|mould|mosquito*'],
  },
  {
    code: 'fears-to-do-worse',
    name: 'Afraid of what they may do',
    kind: 'symptom',
    is: ['thoughts-harm-baby'],
    phrases: [
      'scared|afraid|frightened|terrified|worried ~1 of? ~1 what? ill|i ~1 do|might|will|could ~2 worse|to ~2 kids|children|baby|her|him|them|twins|son|daughter|it',
      `baby|newborn|crying|screaming|he|she|twins ~2 wont|wouldnt|doesnt|didnt stop ~3 i ~1 ${ROUGH} ~1 her|him|it|the|them|baby`,
      `i ~1 ${ROUGH} ~1 the|my|our? baby|newborn ~4 stop|crying|quiet|hard|again|really|purpose|because|head|floor|wall`,
    ],
    except: [
      'dropped ~3 baby ~4 off|dummy|bottle|nursery',
      'scared|afraid|worried ~6 wrong|hurt by accident|bath|feed',
    ],
  },
  {
    code: 'will-slay',
    name: 'Will stab or slay somebody',
    kind: 'symptom',
    is: ['harm-intent'],
    phrases: [
      `i|im|ill ~1 going|gonna|gunna|will|want|wanna|about|ready|planning? to? ~1 shank|slash|behead|bludgeon|smother|suffocate|slaughter|execute|torch|drown|knife|shiv|ice that|this|the|him|her|them|my|someone|everyone ~1 ${KIN}|kid|lad|girl|boy|teacher|dealer|bloke|man|woman|boss|guy|everyone?`,
      `got|have|ive|has ~1 it|one|${ARMED} ~1 down|up|in my ~1 sock|sleeve|waistband|trousers|boot|bra`,
    ],
    except: [
      'want|wanna ~2 smother|drown|behead ~1 him|her|them ~3 haha|lol|hehe|lmao',
      'drown|smother ~1 my|the|it|them ~2 sorrows|chips|food|pain|noise|in',
      'lol|haha|lmao|joking ~8',
      'in my ~1 boot ~4 blister|insole|stone',
    ],
  },
  {
    code: 'done-to-child',
    name: 'Something was done to them',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [
      'did|does|done|doing it|that|stuff|things|something|sex ~1 to|with me ~4 behind|again|last|today|yesterday|when|down|bed|bathroom|toilets|car|room|hall|bleeding|night',
    ],
    except: [
      'nurse|doctor|physio|dentist|surgeon|they ~4 did|done|doing ~12',
      'did|does it to me ~4 food|milk|every|stress|coffee',
    ],
  },
  {
    code: 'word-for-danger',
    name: 'Sent the word that was agreed for danger',
    kind: 'social',
    is: ['says-in-danger'],
    phrases: [
      'code|safe word|phrase ~10 texted|sent|used|danger|help|said',
      'codeword|safeword ~10 texted|sent|used|danger|help|said',
    ],
    except: ['code word ~10 portal|login|password|verification|app'],
  },
  {
    code: 'strange-thing-in-child',
    name: 'Believes that something lives in a person',
    kind: 'symptom',
    is: ['delusion-about-baby'],
    phrases: [
      `aliens|alien|demons|demon|devils|devil|spirits|insects|worms|chips|robots|satan|snakes|wires ~3 in|inside|into|of ~2 ${KIN}|baby|twins|newborn|cot ~8 wash|drown|burn|cut|out|rid|cure|cleanse|purge|drive|kill|pull`,
      'cot|crib|pram|nursery ~2 is|was|are ~1 a|the coffin|grave|oven|tomb|trap|altar',
    ],
    except: ['worms ~3 in|inside ~3 ~12 stool|poo|bum|itch*|nappy'],
  },
  {
    code: 'wishes-a-blow-of-fate',
    name: 'Wishes that something would kill them',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'hope|hoping|wish|wishing|pray|praying ~2 i|id get|got|was|were|am|be ~1 hit|run|knocked|killed|shot|murdered|struck|crushed',
      'if i got|get|was|were ~1 hit|run|knocked|killed|shot ~7 bothered|mind|care|sad|relief|relieved|fine|glad',
      'want|wanna|wish|wanting ~6 not|never exist|existing',
      'dont|doesnt want|wanna to? live ~1 like this|that',
      'ready|wants|waiting to? go|die and|to join|be ~1 with? mum|dad|him|her|my|husband|wife|nan|grandad|god|jesus',
      'picturing|picture|imagining|imagine|seeing|see ~2 my ~1 hanging|drowning|suicide|corpse|coffin|grave',
    ],
    except: ['hit ~1 by ~1 hay|flu|inspiration|love|cold'],
  },
  {
    code: 'strikes-own-head',
    name: 'Strikes the own head or body',
    kind: 'symptom',
    is: ['self-harm'],
    phrases: [
      'bang|banging|bangs|hitting|punch|punching|punches|smashing ~1 my|his|her ~1 head|face|legs|arms|skull ~3 against|on|off|into|with|until|when ~1 the|a|i|hes|shes|my|his|her? ~1 wall|walls|floor|fist|fists|door|angry|upset|cross|calm|frustrat*|stress*|desk',
      'making|make|makes|made|making ~1 myself|himself|herself bleed|bleeding|sick ~3 with|using|on purpose|when|to',
    ],
    except: [
      'accident*|shelf|cupboard|beam|ceiling ~8 head',
      'hit|bang ~2 head ~4 accident*|shelf|cupboard|fell|slip*',
    ],
  },
  {
    code: 'cut-to-the-white',
    name: 'Cut so deep that the inside is seen',
    kind: 'symptom',
    is: ['self-harm', 'cut-uncontrolled'],
    phrases: [
      'cutting|cut herself|himself|myself|themselves ~14 see ~2 white|yellow|fat|bone|muscle|tendon|inside',
      '(been cutting|cut both|cut my arm|cut my arms|cut my wrist|cut my wrists|cut her arm|cut her arms|cut his arm|cut his arms|cut myself|cut herself|cut himself) ~14 see ~2 white|yellow|fat|bone|muscle|tendon|inside',
    ],
  },
  {
    code: 'bruised-in-care',
    name: 'Bruised or afraid in a home',
    kind: 'social',
    is: ['carer-abuse'],
    phrases: [
      '(care home|nursing home|residential home|care worker|carer|carers) ~14 covered|bruises|bruised|belt|cowers|flinches|terrified|screams',
      'told|tells|said|says|threatened|warned ~2 she|he|shed|hed|theyd|theyll|id|ill ~1 get|have|feel|taste the|a|his|her ~1 belt|slap|stick|slipper|hiding|smack|cane|strap',
      'hasnt|not|havent|never|isnt|arent ~1 turned|washed|changed|fed|bathed|moved ~1 her|him|gran|nan|mum|dad|me ~2 days|week|since|all',
      `screams|screaming|shouts|shouting|swears ~1 at ~1 her|him|mum|dad|nan|gran ~10 weight|thin|fridge|bruise*|dirty|empty|scared|hungry`,
    ],
    except: ['bruises|bruised ~4 easily|warfarin|aspirin|thinners', 'baby|toddler ~6 changed|fed|bathed|washed'],
  },
]
