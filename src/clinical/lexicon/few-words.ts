import type { Concept } from './concept.ts'

const ANY_WORD = 'a*|b*|c*|d*|e*|f*|h*|i*|j*|l*|m*|n*|o*|r*|s*|t*|u*|v*|w*|x*|y*|z*'
const LETTERS_OF_OTHERS =
  'hospital|gp|doctor|doctors|nurse|nurses|clinic|consultant|school|council|work|insurance|solicitor|secretary|receptionist|surgery|referral|medical|discharge|appointment|sick|clinical|case|lecture|revision'
const PLACE = 'bridge|ledge|roof|rooftop|cliff|cliffs|parapet|viaduct|flyover|railings'

/**
 * Crises in a few words, in emoji, and by somebody who may not speak freely: the warning signs of helplines, and what the
 * guides on domestic abuse and modern slavery tell staff to look for (NICE PH50, 2014; Modern Slavery statutory guidance).
 */
export const fewWords: readonly Concept[] = [
  {
    code: 'in-three-words',
    name: 'Tablets, drink and an end, word by word',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'pills|tablets|meds|paracetamol|morphine|insulin ~1 vodka|gin|whisky|whiskey|rum|wine|brandy|booze|bottle ~1 done|goodbye|bye|sorry|over|finished|goodnight|enough',
      'vodka|gin|whisky|whiskey|rum|wine|brandy|booze|bottle ~1 pills|tablets|meds|paracetamol|morphine|insulin ~1 done|goodbye|bye|sorry|over|finished|goodnight|enough',
      'pillemoji pillemoji ~3 bye|goodbye|goodnight|sorry|done|love',
    ],
  },
  {
    code: 'means-in-emoji',
    name: 'A weapon as an emoji',
    isCue: true,
    kind: 'risk',
    is: ['suicide-means'],
    phrases: ['gunemoji|knifeemoji|coffinemoji|knotemoji'],
  },
  {
    code: 'only-a-weapon-emoji',
    name: 'Nothing but a weapon or a coffin as an emoji',
    kind: 'symptom',
    phrases: ['gunemoji|coffinemoji'],
    except: [`${ANY_WORD} ~6 gunemoji|coffinemoji`, `gunemoji|coffinemoji ~6 ${ANY_WORD}`],
  },
  {
    code: 'act-announced',
    name: 'Announces the act',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'killing|hanging|shooting|drowning|gassing|offing|unaliving|topping|overdosing myself|himself|herself|themselves? ~1 tonight|today|now|tomorrow|later|soon',
      'about|gonna|gunna|ready to? jump',
      'car|engine|motor ~1 running|on|idling ~3 garage ~2 shut|closed|locked|sealed',
      'garage ~2 shut|closed|locked|sealed ~3 car|engine|motor running|idling',
    ],
    except: [
      'jump in|into|on|ahead|rope|for|to|back|up|online|through|start|leads|over|ship|around|about',
      // It is the heart that is about to jump, out of the chest.
      'heart|hearts|ticker is|was|feels|felt? like? its|is? going? about|gonna|gunna|ready to? jump',
      'hanging|shooting|killing|drowning out|up|in|around|about|on|time|for|from',
      'hanging|shooting|killing|drowning tonight|today|now|tomorrow|later|soon',
      'garage ~6 mechanic|service|mot',
    ],
  },
  {
    code: 'weapon-on-lap',
    name: 'Gun held to oneself',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'gun|shotgun|rifle|pistol|revolver in|on|across|against|under my|his|her lap|hand|hands|mouth|knee|knees|chin|temple',
    ],
    except: ['massage|glue|nail|water|nerf|toy|heat|spray|tattoo|staple|paintball gun', 'pistol grip'],
  },
  {
    code: 'farewell-hinted',
    name: 'Letters are ready, or an end of all pain is near',
    kind: 'risk',
    phrases: [
      'letters|notes|goodbyes are|is|were all? done|written|finished|sealed|signed',
      'letters|goodbyes all? written|sealed',
      'no more pain|hurt|hurting|suffering|worry after that|this|tonight|tomorrow|today|friday|saturday|sunday|monday',
    ],
    except: [
      `letters|notes|goodbyes ~6 ${LETTERS_OF_OTHERS}`,
      `${LETTERS_OF_OTHERS} ~4 letters|notes`,
      'no more pain after this|that|the|todays injection|op|operation|treatment|session|tablet|course',
    ],
  },
  {
    code: 'better-other-parent',
    name: 'Thinks the child better off with another parent',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'better|happier|safer off? with a|an|some? another|different|new|proper|real|other|normal mum|mother|dad|father|mam|mama|family|parents',
    ],
  },
  {
    code: 'bag-or-strap',
    name: 'Something over the head or round the neck',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'strap|straps|tights|leash|bandana|bandanna|string|hosepipe|pillowcase|tourniquet ~3 round|around my|his|her|their ~1 neck|throat',
      'put|pulled|pull|tied|taped|placed|had|got|with ~2 bag|bags|clingfilm|cling over|on|round|around my ~1 head|face',
    ],
    except: [
      'bag|camera|guitar|sling|helmet|bra|lanyard|binoculars|seat|handbag strap|straps',
      'strap|straps ~3 bag|camera|guitar|binoculars|sling|rucksack|handbag',
      'ice|icy|frozen|peas|sleeping|shower|paper|hot|cold|wet|warm|bean|tea ~1 bag|bags',
      'bag|bags ~2 ice|peas|frozen|flour|rice',
      'bag|bags|cling|clingfilm ~6 hair|dye|bleach|perm|lice|nits|conditioner',
    ],
  },
  {
    code: 'at-the-place',
    name: 'At a bridge or a height now',
    kind: 'risk',
    phrases: [`im|am on|at|up the|a ${PLACE}`],
    except: [
      `im|am on|at|up the|a ${PLACE} ~8 traffic|late|stuck|bus|train|way|view|fix*|work*|walk*|wait*|photo|fish*|picnic|tiles|gutter|aerial|course|road|just|nearly|soon|minutes|cycl*|driv*|dog|phone|call|ring|back|nose|foot|dizzy|vertigo|scared`,
      `traffic|late|stuck|driv*|cycl*|walk*|work* ~8 im|am on|at|up the|a ${PLACE}`,
      'bridge of|course|work|club|loan',
    ],
  },
  {
    code: 'rope-kept',
    name: 'Rope or weapon kept somewhere',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      'rope|noose|shotgun|gun|pistol|blade|razors is|are|still|sits? in|under|behind|on|there|upstairs ~2 garage|shed|loft|attic|drawer|bed|car|boot|cupboard|pillow|wardrobe|hook|door|table',
    ],
  },
  {
    code: 'eyes-on-it',
    name: 'Cannot stop looking at it',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    phrases: ['keep|keeps|cant|kept stop? looking|staring|glancing|going at|over|back|to it|there|at'],
  },
  {
    code: 'loose-ends-tied',
    name: 'Gave away a pet, or paid every bill',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      'gave|given|giving|sent|took|rehomed ~2 cat|dog|pets|rabbit|parrot|horse|budgie|hamster ~1 to|away ~2 sister|brother|mum|dad|friend|neighbour|rescue|shelter|aunt|cousin',
      'paid|settled|cleared ~2 bills|bill|debts|rent|everything|everyone',
      'bills|debts|rent paid|settled|cleared',
    ],
  },
  {
    code: 'strange-calm',
    name: 'Calm for once',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'feel|feeling|felt|so|strangely|oddly|weirdly calm|peaceful|peace|serene|light ~2 once|last|finally|ages|years|weeks|now',
      'feel|feeling|strangely|oddly|weirdly at peace|calm ~',
    ],
  },
  {
    code: 'watched',
    name: 'Cannot speak freely: somebody watches or answers',
    isCue: true,
    kind: 'risk',
    is: ['danger-now'],
    isNegation: true,
    phrases: [
      'reads|reading|checks|checking|sees|watches|watching everything|all|whatever|what|every ~2 i? ~1 type|write|send|say|text|message|do',
      'he|she|they|hes|shes|theyre|carer|madam|boss|husband|man|partner|agent|employer ~2 standing|stood|stands|leaning over me',
      'he|she|they|hes|shes|theyre|carer|madam|boss|husband|man|partner|agent|employer ~2 watching|watches|listening|listens ~1 me|to|while|as|what ~2 type|write|speak|talk|say|call|this|every',
      'answer|answers|answering|speaks|talks|speaking|talking ~2 for me ~6 wont|doesnt|never|always|not|isnt|wouldnt ~2 leave|let|alone|go',
      'have|need|got|must to? be? careful|watch what i say|write|type',
      'not|cant|isnt|never allowed|free|able to? ~1 speak|talk|say ~1 freely|openly|alone',
      'wont|doesnt|never|not ~1 leave|leaves|let me|us ~1 alone|speak|talk ~2 with|to the|a|you|my? ~1 doctor|nurse|you|anyone|midwife|minute|alone',
    ],
    except: [
      'interpreter|translator|physio|teacher|coach|trainer|nurse ~6',
      'careful what i say|write|type ~4 voice|throat|interview|work|boss',
      'voice|throat|hoarse|tongue|jaw|stammer|teeth|stroke ~8 speak|talk|say',
      'wont|not let me ~3 speak|talk ~3 receptionist|reception|line|phone',
    ],
  },
  {
    code: 'cannot-talk',
    name: 'Cannot talk because somebody hears it',
    isCue: true,
    kind: 'risk',
    is: ['watched'],
    phrases: [
      'cant|cannot talk|speak|call|phone|ring|write|type ~1 long|much|now|here|loud|out|freely ~8 he|she|hes|shes|they|theyre|boss|madam|husband|partner|dad|hear|listening|listen|watching',
      'cant|cannot talk|speak ~1 he|she|hes|shes|they|theyre|boss|madam|husband|partner|dad ~4 room|here|hear|home|back|listening|listen|watching|downstairs|upstairs|coming',
    ],
    except: [
      'cant|cannot talk|speak|call|phone|ring|write|type ~12 asleep|sleeping|nap|napping|meeting|work|class|shift|bus|train|driving|dysphasia|stroke|slurred',
    ],
  },
  {
    code: 'asks-help',
    name: 'Asks to be helped or fetched',
    isCue: true,
    kind: 'risk',
    phrases: [
      'please help|send|hurry',
      'help|rescue|save me|us',
      'get me|us out|away',
      'send|call the? police|somebody|someone|help',
    ],
    except: [
      'help me with|to|understand|decide|book|find|sleep',
      'please send ~4 prescription|letter|results|form|link|note|copy',
    ],
  },
  {
    code: 'held-by-name',
    name: 'Names who has them in hand',
    isCue: true,
    kind: 'risk',
    phrases: [
      'carer|carers|caregiver|madam|oga|pimp|gangmaster|trafficker|boss|employer|agent|sponsor|controller',
      'man|men|people|woman|guy|lady|they|who ~2 brought|bring|took|drove|dropped|sent|collected me|us ~1 here|over|in|to',
    ],
    except: ['travel|estate|letting|insurance|sales agent'],
  },
  {
    code: 'left-wet',
    name: 'Left in wet or dirty sheets',
    kind: 'social',
    is: ['adult-neglect'],
    phrases: [
      'leave|leaves|leaving me|him|her|them|mum|dad|nan|gran|grandad|residents ~1 in ~2 wet|soiled|dirty|filthy|soaking|soaked ~1 bed|nappy|pad|pads|clothes|sheets|sheet',
      'carer|carers|staff|home|helper|nurse ~4 takes|took|taking|steals|stole my|her|his|mums|dads money|pension|purse|savings|cash|card|rings|jewellery',
    ],
    except: ['night sweats', 'sweat|sweats|sweating ~8', 'baby|toddler|son|daughter ~4 leave|leaves'],
  },
]
