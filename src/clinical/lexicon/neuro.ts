import type { Concept } from './concept.ts'

const SIDE = 'left|right|one|1'
const FACE = 'face|mouth|smile|eyelid|lip|cheek|eye'

/** Focal signs: stroke, nerves, spinal cord. */
export const neuro: readonly Concept[] = [
  {
    code: 'on-waking',
    name: 'Noticed on waking',
    kind: 'symptom',
    phrases: [
      'woke|wake|waking|woken|awoke up? ~ with|and|unable|cant|to|this|face|arm|side|weak|numb',
      'on|when|since|after he|she|i? waking|woke|wakening|waking up',
    ],
  },
  {
    code: 'face-droop',
    name: 'Facial droop',
    kind: 'sign',
    phrases: [
      'cant|couldnt|cannot|unable to? smile properly|evenly|straight|on',
      `${FACE}|side ~ droop|drooping|drooped|droopy|drooped|drooping|drooling|dropping|dropped|drops|sagging|sagged|lopsided|crooked|twisted|uneven|slipped|fallen|slumped|wonky|paralysed|paralyzed|skewed`,
      `droop|drooping|droopy|dropping|drooped|lopsided|crooked|uneven|sagging|wonky|twisted|slumped|asymmetric|asymmetrical ~ ${FACE}`,
      'face|facial droop|drooping|weakness|palsy|asymmetry|paralysis|dropped|drop|fallen|droops',
      `half|${SIDE} ~ face ~ hanging|hangs|fallen|numb|weak|dead|down|drooping|droopy|move|moving|paralysed|paralyzed|working`,
      'smile is|looks|was|are|has? all|gone|very|a|bit? crooked|lopsided|wonky|uneven|one',
      'face has|is? gone|went|going? funny|weird|limp|one|down on|one side',
      'mouth|face|lip|cheek|smile ~ hung|hanging|hangs|hang down|low|one|left|right|lower',
      'mouth has|is|has|gone|pulled|pulling|drawn|hanging to|down|on ~ side',
    ],
    except: [
      'droop|droopy|drooping eyelids|eyelid ~ years|always|born|tired|cosmetic|surgery',
      'twisted sense',
      'dropped ~ phone|plate|glass',
      'eye|ear|nose|nasal|eyes drops',
      'after|with|from|using|use|the|these|those|my|his|her|more|some drops',
      'drool|drooling ~ sleep|pillow',
    ],
  },
  {
    code: 'speech-difficulty',
    name: 'Speech disturbance',
    kind: 'sign',
    phrases: [
      'words|speech|sentences|talking came|come|comes|coming|were out? ~1 backwards|backward|wrong|jumbled|scrambled|muddled',

      'calling|calls|called|using|uses|saying|says ~2 wrong ~2 word|words|name|names|thing|things',
      'calling|calls|called the|a ~1 cup|spoon|phone|pen|chair|kettle|fork|remote|door|tv a|an|the',

      'lost|lose the? power|ability of|to speech|speak|talk',
      'speech|talking|words went|goes|going|came|sounds|sounded|gone all? funny|weird|strange|wrong|odd|garbled',
      'slurring',
      'slur|slurring|slurred|slurs|slurr|slured|garbled|jumbled|garbling|mumbling|muddled|gibberish ~ speech|words|talking|speaking|speech|talk|voice|sentences|talks',
      'speech|words|talking|voice|speaking is|was|are|has|his|her|sounds|seem|came|coming|come|started|gone|went|its|got|been|keep|out? all|a|bit|gone|out|very|been|sounds|really|suddenly|come|coming|like? slurred|slurring|slured|garbled|jumbled|gibberish|nonsense|muddled|mumbled|slurry|thick|drunk',
      'hes|shes|im|is|started|keeps|been|was|dad|mum|husband|wife slurring|slured|slurred|talking slurring|gibberish|nonsense|garbled|rubbish',
      'hes|shes|im|is|started|keeps|been|was slurring',
      'slurring|slurred speech|words|his|her|my',
      'trouble|difficulty|problem|problems|struggling|hard|struggles|unable ~ speaking|talking|speech|words|speak|talk|word',
      'talking|speaking|talks|speaks gibberish|nonsense|rubbish|jibberish|garbled|funny',
      'speech|language difficulty|difficulties|disturbance|problem|problems|loss|impairment|arrest|affected',
      'words|speech|talking|sentences came|come|comes|coming|turned|turning|went out? as|like|into? ~ rubbish|nonsense|gibberish|garbled|babble|mush|gobbledygook|wrong',
      'aphasia|dysphasia|dysarthria|aphasic|dysarthric',
      'word finding',
      'mixing up words',
      'words ~ wrong|muddled|mixed|jumbled ~ up|order?',
      'speech gone|going|slow|slowed|strange|weird|odd|funny|unclear|affected|lost|changed',
    ],
    except: [
      'speech therapy|therapist|delay|impediment|and language',
      'hard|difficulty|trouble|problem speaking|talking|talk ~ about|public|doctor|someone|anyone|feelings|english|strangers|throat|sore',
      'blurred|blurry|blurring',
      'talking rubbish about',
      'mumbling in ~ sleep',
      'hard to talk about|to',
    ],
  },
  {
    code: 'words-wont-come',
    name: 'Cannot find or say words',
    kind: 'sign',
    is: ['speech-difficulty'],
    isNegation: true,
    phrases: [
      'cant|couldnt|unable|not|wont|doesnt|isnt|cannot to|able|really|seem|even|get|be? to|get|find|say|form|speak|talk|make|making|able|put|string my|his|her|the|any|out|properly|clear|a|sense|to? words|word|sentence|sentences|speak|talk|properly|speech|sense out|together|right|when?',
      'words wont|not|dont|didnt|arent|cant come|coming|make|get ~ out|sense|right?',
      'cant|couldnt|unable|not|isnt|doesnt|suddenly|suddenly to|able|even? speak|talk|talking|speaking properly|clearly|at|now|anymore|any|suddenly|since|all|but|and',
      'suddenly cant|couldnt speak|talk',
      'cant|couldnt|unable to? understand|follow what|anyone|me|him|her|us|people|speech|words|anything ~ saying|say|said|talking|speech?',
      'not|isnt|wasnt|arent|doesnt making|make any? sense ~ talks|speaks|speech|words|talking|saying|suddenly|says',
      'trying to speak|talk ~ nothing|cant|not|wont',
    ],
    except: [
      'instructions|letter|email|website|results|leaflet|form|instruction ~ not|dont|doesnt|arent make|making sense',
      'cant|couldnt talk|speak about|to|right|english|now|highly|throat|because|for|at the moment|on the phone|freely|privately',
      'cant|couldnt talk|speak ~ throat|breath*|breathe|tonsils',
      'not making sense ~ instructions|letter|results',
      'cant say|speak enough|for sure|highly',
    ],
  },
  {
    code: 'weakness-one-side',
    name: 'Weakness on one side',
    kind: 'sign',
    phrases: [
      'arm|leg|hand ~1 like ~1 lead|wood|rubber|jelly|log',

      'slumped|slumping|leaning|listing|leans|slumps|tilting over? to|on|toward|towards the|his|her|my? one|left|right side?',
      'left|right hand|arm ~2 dropping|drops|fumbling|clumsy',

      'lost|lose|losing|loses the|all? use|power|strength|movement of|in my|his|her|the? left|right|one arm|hand|leg|side',
      `weak|weakness|limp|paralysed|paralyzed|paralysis|weaker|dead|floppy|numb ~ ${SIDE} side|sided`,
      `${SIDE} side|sided ~ weak|weakness|limp|paralysed|paralyzed|paralysis|dead|floppy|gone|heavy|droopy|weaker|move|moving|working|useless|drooping`,
      `weak|limp|paralysed|paralyzed|floppy|dead|useless|heavy ~ left|right|one|1 arm|leg|hand|limb`,
      `left|right|one|1 of? my|his|her|the? arm|leg|hand|arms|legs|limb is|has|went|gone|suddenly|feels|got|was|just|fell|keeps|getting|became|so|really|very|all|became? gone|went|suddenly|very|really|so|all|completely|totally|got|become|feeling|feels? weak|limp|paralysed|paralyzed|floppy|useless|dead|weaker|weakness|drifting|drifts|heavy`,
      'arm|leg|hand|arms ~ gone|went|has|suddenly|is weak|limp|floppy|dead|paralysed|paralyzed|useless',
      'arm|leg|hand|facial weakness|paralysis',
      'weakness in|of|on|down ~ arm|leg|hand|side|limb|face|foot',
      'arm|leg ~ drops|drifts|drifting|dropping|falls down|when|if|back?',
      'hemiparesis|hemiplegia|hemiplegic',
      'sudden|suddenly ~ weakness|weak|numbness ~ arm|leg|hand|side|face',
      `weak|weakness|numb|numbness ~ half|${SIDE} ~ body`,
      'drops|dropping|dropped things|everything|cup|phone ~ arm|hand|left|right|weak|numb',
    ],
    except: [
      'both arms|legs',
      'arms|legs ~1 like ~1 lead|wood|jelly',

      'leaning ~4 towards|against|on ~2 idea|wall|table|fence',

      'weak ankle|knee|wrist|ankles|knees|bladder|spot',
      'weak ~ exercise|workout|gym|physio|cast|surgery',
      'dead arm|leg ~ slept|sleeping|lay|lying|lain|awkward',
      'slept|sleeping|asleep|lay|laid|lain|sat|leaned|leant ~1 on ~ arm|leg|hand|foot ~4 dead|numb|weak|heavy',
      'dead leg ~ football|kick|kicked|knee|rugby',
      'heavy legs|leg',
    ],
  },
  {
    code: 'limb-not-moving',
    name: 'Cannot move a limb',
    kind: 'sign',
    is: ['weakness-one-side'],
    isNegation: true,
    phrases: [
      'cant|couldnt|cannot|unable move ~2 fingers|toes',

      'cant|couldnt|cannot|unable|wont wiggle|bend|flex|open|close ~2 fingers|toes|hand|foot',

      'hand|arm|leg|foot wont|doesnt|not ~2 do what|anything',
      'hand|arm|leg wont|doesnt obey|respond|cooperate',
      'left|right|one leg|arm ~6 wont|cant|not|doesnt move|moving|work|lift',
      `cant|couldnt|unable|not|wont|isnt|doesnt|cannot|can|barely|hardly to|able|barely|hardly|really|even|hardly|seem|be? to? move|lift|raise|use|feel|grip|hold|moving|moved|lifting|hardly|barely ~ ${SIDE} arm|leg|hand|side|arms`,
      'cant|couldnt|unable|wont to|even|hardly|barely|really? lift|raise|move|use|grip my|his|her|an|the|anything|things? arm|arms|hand|leg ~ properly|suddenly|now|up|above|head|since|anymore',
      `${SIDE} arm|leg|side|hand|arms ~ wont|doesnt|isnt|not|cant|stopped work|working|move|moving|lift|raise|respond|moved|grip`,
      'arm|leg wont|doesnt|isnt|stopped move|moving|work|working|respond|lift|lifting',
      'cant|unable ~ move|feel ~ side ~ body',
    ],
    except: [
      'cant|couldnt move ~2 finger|fingers|toe|toes ~6 broken|cut|jammed|swollen|trigger|arthritis|shut|slammed|caught',

      'cant|couldnt wiggle|bend|flex ~2 finger|toe ~6 jammed|broken|trigger|sprained|hit',
      'cant wiggle|bend|flex|open|close ~2 fingers|toes|hand ~6 arthritis|swollen|stiff|cut|injury|hurt',

      'cant lift|move|raise|use|bend ~ shoulder|arm|leg|knee|elbow|hand ~ pain|sore|hurts|frozen|fell|broken|fracture|injury|fall|vaccine|physio|swollen|cast|months|weeks',
    ],
  },
  {
    code: 'numb-one-side',
    name: 'Numbness of face or one side',
    kind: 'symptom',
    phrases: [
      `numb|numbness|tingling|tingly|dead ~ ${SIDE}|half side|of|sided ~ body|face|side?`,
      `${SIDE}|whole|half side|half|of ~ body|face ~ numb|numbness|tingling|tingly|dead`,
      `${SIDE} side|sided numb|numbness|tingling|tingly`,
      `${SIDE} side|half ~ numb|numbness|tingling|dead`,
      'face|facial is|has|went|feels|suddenly|gone|going? gone|went|feels|all|suddenly|going? numb|numbness|tingling|dead',
      'numb|numbness ~ face|cheek|lip|lips|tongue',
      'numb|numbness|tingling ~ arm and leg',
      'arm and leg ~ numb|tingling|numbness|dead|weak',
    ],
    except: [
      'dentist|filling|injection|anaesthetic|anesthetic|dental|tooth ~6 numb|numbness',
      'numb|numbness ~6 dentist|filling|dental|anaesthetic|tooth',
      'numb ~ emotionally|inside',
    ],
  },
  {
    code: 'numbness',
    name: 'Numbness or tingling',
    kind: 'symptom',
    phrases: [
      'walking on ~1 sponge|cotton|air|clouds|foam|pillows|cushions|marshmallows',
      'cant|couldnt|dont feel ~8 feet|foot|legs|toes|hands|fingers',

      'numb|numbness|numbing',
      'pins and|n needles',
      'tingling|tingly|tingles|tingle|paraesthesia|paresthesia',
      'lost|loss|no|reduced of? feeling|sensation in',
      'gone to sleep ~ arm|leg|foot|hand',
    ],
    except: [
      'walking on air|clouds ~3 happy|since',

      'cold sore|sores ~6 tingling|tingle|tingles|tingly',
      'emotionally|feel|feeling|feels so? numb',
      'numb inside|emotionally|bum',
      'numbing cream|gel|injection',
      'gone to sleep',
    ],
  },
  {
    code: 'limb-numb-one-side',
    name: 'Numb arm or leg on one side',
    kind: 'symptom',
    is: ['numbness'],
    phrases: [
      'left|right|one|1 arm|leg|hand|foot ~ numb|numbness|tingling|tingly|needles',
      'numb|numbness|tingling|needles ~ left|right|one|1 arm|leg|hand|foot',
      'arm|leg has|is|went|suddenly gone|went|completely|all? numb|dead|tingly',
    ],
    except: [
      'slept|sleeping|lay|laid on ~ arm|hand|leg ~ numb|dead|tingl*',
      'numb|dead|tingl* ~6 slept|sleeping|lay|woke|carpal|typing|phone',
    ],
  },
  {
    code: 'loss-of-balance',
    name: 'Sudden loss of balance or coordination',
    kind: 'symptom',
    phrases: [
      'need|needs|needing ~1 frame|walker|stick|wall|furniture to|for walk|walking',
      'trips|tripping|bumping|bumps|bumped over|into ~1 things|doors|walls|furniture|nothing|own|feet|everything',
      'falling|falls|fell|pulling|veering ~1 to? the? left|right',

      'staggering|stumbling|staggered|swaying|veering|lurching|ataxia|ataxic|wobbling|unsteady',
      'walking|walks like|as|is drunk|drunken|sideways|into|funny|wobbly',
      'walk|walking|walks|staggers like|as ~1 drunk|drunken|drunkard|jelly',
      'unsteady|wobbly|uncoordinated ~ feet|walking|legs|on|gait',
      'keeps falling|veering|stumbling|tripping',
      'falling|leaning|pulled|veers|veering|keeps to|over|toward|towards one|left|right|side|falling|over',
      'room ~ spinning ~ walk|stand|balance',
    ],
    except: [
      'fell ~1 left|right ~1 knee|arm|hip|side|wrist|hand|shoulder',

      'bank|work|life|account balance',
      'cant walk ~ ankle|knee|foot|toe|hip|pain|sore|swollen|sprained|twisted|hurts',
      'balance ~ bank|account|work|life',
    ],
  },
  {
    code: 'cannot-walk-straight',
    name: 'Unable to walk or stand straight',
    kind: 'symptom',
    is: ['loss-of-balance'],
    isNegation: true,
    phrases: [
      'cant|couldnt|unable|barely|hardly sit|stand ~1 straight|without|upright|unaided|unsupported',

      'lost|losing|loss|lose|no|off of? my|his|her|all? balance|coordination|ballance',
      'cant|couldnt|unable|not|barely|hardly to|able|even? walk|stand|balance|walking straight|properly|without|upright|unaided|line|steady|falling',
    ],
    except: [
      'cant|couldnt sit ~8 pain|hurts|sore|lump|piles|boil|bum|bottom',

      'bank|work|life|account balance',
      'cant walk ~ ankle|knee|foot|toe|hip|pain|sore|swollen|sprained|twisted|hurts',
      'balance ~ bank|account|work|life',
    ],
  },
  {
    code: 'double-vision-sudden',
    name: 'Double vision',
    kind: 'symptom',
    phrases: [
      'eyes ~2 wont|dont|not|arent move|moving|work|working ~1 together|straight',

      'blurry|blurred|everything|vision ~ double',
      'double vision',
      'seeing|sees|see|saw double|two',
      'diplopia',
      'vision|sight ~ double|doubled',
    ],
    except: ['see|seeing two doctors|people|different|lines|of'],
  },
  {
    code: 'stroke-suspected',
    name: 'Stroke suspected by the speaker',
    kind: 'symptom',
    phrases: [
      'stroke right? now|happening|today',
      'stroke since|started|began',
      'woke|wakes|collapsed ~ with a? stroke',
      'stroke symptoms ~ back|returned|again|today|now',
      'having|had|has|suffered|suffering|be|think|thinks|got a|another|its|hes|shes|its? another|a|mini|small|possible|slight|had|having? a|mini? stroke|strok|tia|ministroke',
      'think|thinks|worried|possible|suspected|looks|like|scared|might|query ~ stroke|tia|ministroke',
      'signs of a? stroke ~ now|he|she|has|showing',
      'stroke symptoms now|today|started|began|right',
      'transient ischaemic|ischemic attack|attacks',
      'fast positive',
    ],
    except: [
      'told|called|said i|he|she|it had|was ~ stroke|tia',
      'also|already|previously|once had a? stroke|tia',
      'no one|body had a? stroke',
      'heat|sun|breast|butterfly|swim|swimming|golf|different stroke|strokes|folks',
      'stroke ~ years|decade|ago',
      'stroke of luck|genius|midnight',
      'risk|prevent|preventing|avoid|symptoms|signs|chance|chances|recovery|rehab|after|unit ~ stroke',
      'stroke risk|prevention|rehab|unit|awareness',
    ],
  },
]
