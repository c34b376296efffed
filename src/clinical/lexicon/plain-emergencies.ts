import type { Concept } from './concept.ts'
import { MEDICINE } from './crisis-words.ts'

const AIR = 'air|breath|breaths|oxygen|breathe'
const AT_REST =
  '(doing nothing|sitting still|at rest|sat down|sitting down|lying down|lying in bed|just sitting|even sitting|just talking|cant stop|wont stop)'
const SIDE = '(all on the left|all on the right|both on the left|both on the right|on the same side|same side)'

/** Emergencies in words that no textbook has: what it is like, rather than what it is called. */
export const plainEmergencies: readonly Concept[] = [
  {
    code: 'breath-battle',
    name: 'Struggling to breathe',
    kind: 'symptom',
    is: ['severe-breathlessness', 'breathlessness'],
    phrases: [
      `fighting|battling|struggling|gulping|desperate|starved|starving|begging ~1 for|of|on|to ~1 get|suck|draw|catch|pull|drag? ~1 ${AIR}`,
      'fighting|fights|battling|gasping for ~1 every|each breath',
      'short|low on air|oxygen',
      'every|each|single breath ~2 battle|fight|struggle|effort|agony|torture',
      'air hunger',
      'breathing ~2 wrong|horrendous|terrible|dreadful|alarming|desperate',
      'breathing is|has|been|gone|getting|got really|very|so|proper bad',
      'breathing ~2 worse|harder|faster ~1 by the minute|second|hour',
      'breathing ~2 (worse and worse|harder and harder|weaker and weaker)',
      'suck|sucks|sucking|pulling|pulls|drawing|heaving ~2 in? ~2 tummy|stomach|belly|ribs|chest|neck|throat ~3 breathe|breath|breathing|air',
      `puff|breath|breathless|puffed|winded|panting|pants|wheezing ~4 ${AT_REST}`,
      'lungs ~2 (not working|wont fill|wont work|giving up|shutting down|filling up)',
    ],
    except: [
      'nose|nostril|nostrils|snoring|snore|smell|mouth ~8 breath|breathe|breathing|air',
      'breathing ~3 nose|nostril|nostrils',
      'dog|cat|puppy ~4 panting|breathing',
      'run|running|ran|sprint|gym|workout|football|laughing|laughed ~6 breath|puff|panting|gasping',
      'gasping for ~2 drink|cuppa|fag|cigarette|pint|tea|coffee|water',
      'starved|starving of ~2 love|affection|attention',
      'struggling to get air ~1 bubbles|tickets|con|conditioning|freshener',
      'short on ~2 money|time|staff',
    ],
  },
  {
    code: 'limb-drags',
    name: 'Weakness of one side, told by what the limb does',
    kind: 'sign',
    is: ['weakness-one-side'],
    phrases: [
      'dragging|drags|dragged|trailing ~2 foot|leg',
      `arm|leg|hand|foot|face|cheek ~3 numb|weak|dead|heavy|floppy|useless ~6 ${SIDE}`,
      'arm|leg|hand ~1 wont do ~2 tell|want|ask|says|told',
      'arm|leg|hand ~2 (doing its own thing|not listening|not obeying|wont listen|wont obey)',
    ],
    except: [
      'dragging|drags|dragged|trailing ~2 (his|her|my|its) feet ~4 (school|work|about|over|behind)',
      'dragging|drags|dragged ~8 years|always|polio|ms|since birth|months',
      'years|always|polio ~8 dragging|drags|dragged',
      'tooth|dentist|lip|gum|jaw|injection|anaesthetic|anesthetic ~6 numb',
      'numb ~6 tooth|dentist|injection|anaesthetic',
      'nose|ear|nostril|blocked ~6 (on the left|on the right|on one side)',
    ],
  },
  {
    code: 'words-gone-wrong',
    name: 'Speech or understanding changed suddenly',
    kind: 'sign',
    is: ['speech-difficulty'],
    phrases: [
      'speech|talking|words has|have|had|is|keeps|just|all? gone|went|going|goes|turned|become|came|coming|come out? really|very|all|so|a|bit|out? funny|weird|strange|odd|slurry|thick|wrong|jumbled|muddled|garbled|gibberish|backwards|scrambled',
      'suddenly|sudden ~6 cant|couldnt|cannot|unable ~2 read|write|find words|word|understand|speak|talk',
      'cant|couldnt|cannot ~2 read|write|understand ~4 sudden|suddenly',
      'cant|couldnt|cannot find|get ~1 words|word ~2 (out|since|suddenly|today|now|this morning)',
      'read or find words',
    ],
    except: [
      'words|talking|speech ~8 (phone|signal|line|microphone|zoom|app|keyboard|spellcheck|autocorrect|stutter|years)',
      'cant|couldnt ~2 find|get ~2 words ~4 (thank|describe|express|say how)',
      'cant|couldnt|cannot ~2 read|write ~4 (glasses|handwriting|prescription|label|letter|small print|doctors)',
    ],
  },
  {
    code: 'no-answer-from-person',
    name: 'Not responding',
    kind: 'sign',
    is: ['unresponsive'],
    isNegation: true,
    phrases: [
      'not|isnt|wont|doesnt|stopped|arent answering|answer|respond|responding|reacting|react ~1 me|us|when|at|to|properly ~1 (me|us|shout|call|shake|all|touch|talk|name)?',
      'eyes ~2 open but|and|yet|though? ~2 nobody|noone home',
      'eyes ~2 open ~6 (nobody home|no one home|not there|not answering|no response|vacant|blank|nothing|staring)',
      'nobody|noone home ~4 eyes|answering|staring|vacant',
      'fainted|collapsed|blacked|passed|dropped|keeled ~4 hasnt|havent|not|isnt|wont|still|never|hadnt ~2 come|coming|came|woken|woke|conscious|waking ~1 back|to|round|around|up',
      'slumped ~8 snoring|gurgling|drooling|grunting|gasping|blue|unresponsive|purple',
      'snoring|gurgling ~6 slumped',
    ],
    except: [
      'not|isnt|wont|doesnt|stopped|arent ~3 answering|answer|respond|responding ~6 phone|calls|call|texts|text|messages|message|email|emails|door|whatsapp|bell|question|questions|letters',
      'phone|text|texts|messages|email|emails|surgery|gp|receptionist|pharmacy|nurse|hospital|doctor|bot ~8 not|isnt|wont|doesnt ~3 answering|answer|respond|responding|reacting',
      'not|isnt|wont|doesnt ~2 respond|responding|reacting ~4 antibiotics|antibiotic|treatment|cream|tablets|medication|light',
      'dog|cat|rash|skin|infection|eczema ~4 not|isnt|wont|doesnt ~2 respond|responding|reacting',
    ],
  },
  {
    code: 'itching-all-over',
    name: 'Itching of the whole body',
    kind: 'symptom',
    is: ['itch'],
    phrases: [
      'whole|entire|all body|skin ~2 itch|itching|itches|itchy',
      'itch|itching|itchy all over|body',
      'itch|itching|itchy ~1 everywhere',
    ],
  },
  {
    code: 'neck-will-not-bend',
    name: 'Neck stiffness',
    kind: 'sign',
    is: ['neck-stiffness'],
    isNegation: true,
    phrases: [
      'neck wont|cant|doesnt|will ~1 bend|move|flex|budge|touch',
      'cant|cannot|couldnt|wont|hurts|unable to? bend|get|put|touch|move|tuck ~2 (neck|chin|head) ~2 (forward|forwards|down|chest|bend)?',
      'chin ~2 (to|on|onto) ~1 chest ~3 cant|cannot|hurts|wont|agony',
    ],
    except: [
      'neck ~8 years|arthritis|spondylosis|fused',
      'cant|cannot ~2 get ~2 head ~2 round|around',
      'cant|cannot ~2 put ~2 head down',
    ],
  },
  {
    code: 'stays-under-glass',
    name: 'Non-blanching rash',
    kind: 'sign',
    is: ['non-blanching-rash', 'rash'],
    isNegation: true,
    phrases: [
      'rash|spots|spot|marks|dots|blotches ~4 stays|stay|remains|remain|still|there|visible|shows|see|seen|stayed ~4 glass|tumbler|pressed|press|pressing|pushed',
      'glass|tumbler ~6 stays|stay|remains|remain|still|stayed|doesnt|dont|didnt|wont|hasnt|not ~4 fade|fading|disappear|vanish|go|there|rash|spots',
    ],
    except: [
      'fades|faded|disappears|vanishes|disappeared ~6 glass|tumbler|press|pressed',
      'glass ~3 wine|water|milk|beer',
    ],
  },
  {
    code: 'convulsing-now',
    name: 'Convulsing',
    kind: 'sign',
    is: ['seizure'],
    phrases: [
      'shes|hes|started|keeps|kept|now fitting',
      'pregnant|fever|hot|and|is|still fitting',
      'convulsing|convulses|seizing',
    ],
    except: [
      'fitting ~2 coil|iud|implant|kitchen|boiler|clothes|dress|shoes|appointment|room|in|well|into|crown|denture|dentures|mask|ill|badly|better|nicely|properly|tight|carpet|carpets|aid|aids|glasses|brace|tightly|perfectly|loosely|windows',
      'fitting a|an|the|my|our|new|in|out|it|them|us|me|him|her',
      'coil|iud|implant|kitchen|dress|shoes|trousers|jeans|clothes|mask|bra|ring|crown|denture|dentures|splint|cast|bandage ~4 fitting',
      'loose|tight|form|close|well fitting',
      'seizing ~2 up|opportunity|chance|moment|day',
    ],
  },
  {
    code: 'pain-rips-to-back',
    name: 'Tearing pain to the back',
    kind: 'symptom',
    is: ['tearing-pain', 'pain-through-to-back'],
    phrases: [
      'ripping|rips|ripped|tearing|tears|tore|splitting|slicing|knifing ~3 through|into|down ~2 back|spine|shoulder|shoulders',
    ],
    except: ['muscle ~3 tore|ripped|tears', 'tore|ripped ~2 muscle|ligament|cartilage', 'burst ~2 tears', 'in tears'],
  },
  {
    code: 'indigestion-spreads',
    name: 'Indigestion that spreads to arm, jaw or back',
    kind: 'symptom',
    is: ['cardiac-chest-pain', 'chest-pain'],
    phrases: [
      'indigestion|heartburn|reflux|wind|trapped ~8 spread|spreads|spreading|gone|going|goes|moved|moving|shoots|shooting|travels|radiates|down|into|up ~3 arm|arms|jaw|shoulder|neck|elbow',
      'arm|jaw ~6 indigestion|heartburn ~6 sweating|sweaty|clammy|sick|worse|since',
    ],
    except: ['indigestion|heartburn ~10 (sore arm|broken arm|vaccine|jab)'],
  },
  {
    code: 'airway-posture',
    name: 'Sits forward with drooling',
    kind: 'sign',
    is: ['throat-closing'],
    phrases: [
      'drooling|drool|dribbling ~8 leaning|leans|lean|sitting|sits|sat ~1 forward|forwards|bolt|tripod',
      'leaning|leans|sitting|sits|sat ~1 forward|forwards|tripod ~8 drooling|drool|dribbling',
    ],
  },
  {
    code: 'cannot-lie-still-pain',
    name: 'Writhing in abdominal pain',
    kind: 'symptom',
    is: ['severe-abdominal-pain'],
    phrases: [
      'tummy|belly|stomach|abdomen|gut ~6 cant|cannot|couldnt ~1 lie|lay|stay|sit|keep still',
      'tummy|belly|stomach|abdomen|gut ~6 writhing|rolling|doubled|screaming',
      'writhing|doubled ~6 tummy|belly|stomach|abdomen|gut',
    ],
    except: ['butterflies|nerves|excited ~6 still'],
  },
  {
    code: 'heap-swallowed',
    name: 'Many tablets swallowed',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      `necked|downed|scoffed|swallowed|gulped|sunk|taken|took ~2 load|loads|bunch|handful|handfuls|tonne|ton|heap|heaps|pile|stack|shedload|box|boxes|bottle|strip|packet of? ~2 ${MEDICINE}|nurofen|aspirin|antihistamines|propranolol|amitriptyline|zopiclone`,
    ],
    except: [
      'took|taken ~2 load|loads ~3 off|weight|time|photos',
      'took|taken|swallowed ~2 (load of|loads of) ~2 vitamins|vitamin',
      'over|during|across the|last ~2 week|month|weeks|months|year|years',
    ],
  },
  {
    code: 'breathing-has-gaps',
    name: 'Pauses in breathing',
    kind: 'sign',
    is: ['apnoea'],
    phrases: [
      'breathing|breath|breaths ~3 (gap|gaps|pauses|pausing|stuttering|stops and starts)',
      'gap|gaps|pauses in|between ~2 breathing|breaths|breath',
      'forgets|forgetting to breathe',
    ],
    except: [
      'husband|wife|partner|snores|snoring|cpap|sleep ~12 breathing|breath|breathe',
      'gap|gaps ~2 teeth|tooth|market',
    ],
  },
  {
    code: 'gas-alarm-sounds',
    name: 'Gas or carbon monoxide alarm sounding',
    kind: 'symptom',
    isOfScene: true,
    is: ['co-alarm'],
    phrases: [
      'alarm|detector|monitor|sensor ~4 gas|fumes|carbon|monoxide|boiler ~5 beeping|bleeping|going|gone|went|sounding|ringing|screaming|blaring|red',
      'gas|fumes|carbon|monoxide|boiler alarm|detector|sensor ~5 beeping|bleeping|going|gone|went|sounding|ringing|screaming|blaring|red',
    ],
    except: ['alarm ~6 battery|test|tested|testing|new|chirp|chirping|fitted'],
  },
  {
    code: 'landed-on-neck',
    name: 'Landed on neck, head or back',
    kind: 'symptom',
    is: ['dangerous-mechanism'],
    phrases: ['landed|came|crashed|dropped|thrown ~1 down? on|onto ~1 neck'],
    except: ['dropped ~3 on ~1 my|his|her head ~4 (phone|tin|book|ball)', 'landed ~2 on ~1 (his|her|my) feet'],
  },
  {
    code: 'limb-bent-wrong',
    name: 'Deformed limb',
    kind: 'sign',
    is: ['limb-deformity'],
    phrases: [
      'arms|legs|wrists|ankles|fingers|elbows|knees|shoulders|hands|thumbs ~3 bent|pointing|facing|twisted|sticking|angled|going ~2 (wrong way|wrong direction|odd angle|funny angle|weird angle|out of shape|backwards|sideways)',
    ],
    except: [
      'years|always|born|arthritis|bunion ~8 bent|pointing|twisted',
      'toe|finger|thumb ~6 years|always|arthritis|bunion',
    ],
  },
  {
    code: 'clots-in-pregnancy',
    name: 'Bleeding in pregnancy',
    kind: 'symptom',
    is: ['vaginal-bleeding'],
    phrases: ['clots|bleeding|blood|bled ~1 # weeks|wks|weeker', '# weeks|wks ~3 clots|bleeding|bled'],
    except: [
      'clots|bleeding|blood|bled|clot ~2 # weeks|wks ~1 ago|since|later|back|after|on',
      '# weeks|wks ago|on|since|later|after ~4 clots|bleeding|blood|bled',
      'blood test|tests|pressure|thinners|sugar|results|count|donor|group',
      '(for|over|after|in|every|next|about) # weeks|wks',
      'nose|gums|gum|bottom|bum|stool|poo|wee|ear ~4 blood|bleeding|bled',
      'blood|bleeding ~4 nose|gums|gum|bottom|bum|stool|poo|wee|ear',
    ],
  },
  {
    code: 'pain-beyond-proportion',
    name: 'Pain out of proportion',
    kind: 'symptom',
    is: ['pain-out-of-proportion', 'abdominal-pain'],
    phrases: [
      'pain ~2 tummy|belly|stomach|gut|guts|abdomen ~6 out of ~1 proportion',
      'tummy|belly|stomach|gut|guts|abdomen ~6 pain|agony ~4 out of ~1 proportion',
    ],
  },
]
