import type { Concept } from './concept.ts'

/** Dangers in the roundabout words of people who describe what they see; each is a kind of a plainer concept. */
export const layDanger: readonly Concept[] = [
  {
    code: 'lip-swelling-seen',
    name: 'Swelling of the lips',
    kind: 'sign',
    is: ['lip-swelling'],
    phrases: [
      'lips|lip ~2 massive|enormous|ginormous|giant|double|doubled|twice|triple|balloon|balloons|sausages|sausage|inflated|tingling and|& swelling|big?',
      'lips are|have|look|looking|getting|got|went|gone bigger|big',
    ],
    except: ['lips|lip ~6 filler|fillers|botox|smile|kiss'],
  },
  {
    code: 'throat-odd',
    name: 'Odd feeling in the throat',
    kind: 'symptom',
    phrases: [
      'throat ~2 funny|weird|odd|tight|tighter|strange|thick|closing|itchy|scratchy|tingly|tingling|lump|full|swollen',
      'lump in|at my|his|her|the throat',
      'hard|difficult|harder|tricky|trouble to|with? swallow|swallowing',
    ],
  },
  {
    code: 'dropped-down',
    name: 'Dropped down',
    kind: 'symptom',
    is: ['collapse'],
    phrases: [
      'dad|mum|he|she|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandad|grandma|uncle|aunt|friend|mate|man|woman|guy|bloke|lady|neighbour|colleague|boss|teammate just|suddenly? dropped in|on|down|to|like|at|right|during|while|mid|and',
      'dad|mum|he|she|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandad|grandma|uncle|aunt|friend|mate|man|woman|guy|bloke|lady|neighbour|colleague|boss has|have|just|suddenly? keeled|crumpled|slumped|flopped|toppled over|down|in|on|forward|at|to?',
      'hit the deck',
      'dropped like a stone|sack|rock',
    ],
    except: [
      'dropped|drops in|on|at|to|down ~3 food|phone|plate|cup|tea|glass|money|off|by|weight|school|shops',
      'dropped on my|his|her ~2 foot|toe|hand|head',
    ],
  },
  {
    code: 'noisy-and-not-answering',
    name: 'Strange breathing noises and no answer',
    kind: 'sign',
    is: ['unresponsive'],
    isNegation: true,
    phrases: [
      'snoring|gurgling|gasping|rattling|weird|strange|funny|odd|horrible noise|noises|sounds|breathing|breaths ~6 wont|not|isnt|doesnt|cant|no|never answer|answering|respond|responding|wake|waking|reply|talk|talking|reaction|response',
      'wont|not|isnt|doesnt|no answer|answering|respond|responding|wake|waking|reply|reaction|response ~6 snoring|gurgling|gasping|rattling ~ noise|noises|sounds|breathing?',
      'floor|ground|dropped|collapsed|slumped ~6 wont|not|isnt|doesnt|cant answer|answering|respond|responding|react|reacting|reply',
    ],
  },
  {
    code: 'heart-feels-odd',
    name: 'Heart beating strangely',
    kind: 'symptom',
    is: ['palpitations'],
    phrases: [
      'heart|heartbeat|ticker is|has|feels|felt|been|keeps|going|gone|beating|doing all|really|proper? going|gone|beating|doing|feeling? funny|weird|mad|crazy|odd|strange|haywire|bonkers|wonky|irregular|somersaults|flips|flip|flops|backflips|skippy',
      'heart ~2 missing|skipping|skips|misses|missed a? beat|beats',
    ],
  },
  {
    code: 'farewell-and-means',
    name: 'Farewell or bought means',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'bought|ordered|got|found|made the rope|noose|helium|gun|razors|blades',
      'goodbye|farewell text|texts|message|messages|note|notes|letter|letters|video|voicemail|post',
      'sent|texted|posted|left|wrote|leaving|messaged ~3 goodbye|goodbyes|farewell',
      'said|saying|says his|her|their|my|final goodbyes|goodbye',
      'pills|tablets|meds|medication ~ lined|laid|counted|tipped|poured up|out ~6 sorry|goodbye|letters|letter|notes|note|ready|tonight|over|end|finally',
      'written|wrote|writing the|my|all|some letters|notes to ~3 kids|family|mum|dad|everyone|wife|husband|parents|them',
      'written|wrote my|the|his|her ~1 letters|note|will ~6 pills|tablets|ready|tonight|sorry|goodbye',
      'this is my last message|night|day|text|post',
      'wont be here|around in the|by|tomorrow|when|much|for? morning|tomorrow|monday|weekend|longer|christmas',
    ],
    except: [
      'goodbye|farewell ~6 work|job|colleague|colleagues|team|leaving|retiring|retirement|school|moving|abroad|party|holiday|flight|train|airport',
      'wont be here ~6 holiday|holidays|work|appointment|away|office|leave|on|travelling|traveling|visiting',
      'wont be around ~6 holiday|holidays|work|appointment|away|office|leave|on',
    ],
  },
  {
    code: 'farewell-words',
    name: 'Words of farewell',
    kind: 'symptom',
    phrases: [
      'written|wrote the|my|all|some letters|notes',
      'know|tell ~4 im? sorry|love them|him|her|you',
      'forgive me',
      'sorry for everything',
      'look after my kids|children|dog|cat|family|mum',
      'last time ~3 see|speak|talk|write',
    ],
  },
  {
    code: 'self-harm-again',
    name: 'Self-harm, again',
    kind: 'symptom',
    is: ['self-harm'],
    phrases: [
      'been|started|starting|keep|keeps|kept|relapsed|back|gone with|to|into? cutting again|deeper|more|worse|every|a|my|since|lot',
      'cutting again ~ deep|deeper|worse',
      'cutting|cut deeper',
      'cut|cutting|burning myself|my|his|her ~1 again|arms|thighs|wrists|legs ~ cope|feel|numb|calm|relief|better',
    ],
    except: [
      'cutting ~2 down|back|out|carbs|grass|lawn|hair|corners|teeth|wood|hedge|costs|sugar|salt|calories|trees|veg|coupons|paper|toenails|nails',
      'teeth|tooth ~4 cutting',
    ],
  },
  {
    code: 'paracetamol-many',
    name: 'Many paracetamol tablets',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      'took|taken|had|take|takes|popped|swallowed|necked|taking|having ~1 10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|28|30|32|40|48|50|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty ~1 co|cocodamol|solpadeine|lemsip|panadol|paracetamol|paracetamols|acetaminophen|tylenol|tylenols|panadeine|anadin|dolo|crocin|calpol|percocet|vicodin|codydramol|excedrin|efferalgan|doliprane',
      '10|11|12|13|14|15|16|17|18|19|20|24|30|32|ten|twelve|fifteen|sixteen|twenty|thirty ~1 paracetamol|paracetamols|acetaminophen|tylenol|cocodamol|co ~4 today|last|yesterday|since|over|in|this|24|a',
      'double|doubled|twice|over the max|maximum|recommended|daily|safe? dose|amount|limit ~ paracetamol|acetaminophen|tylenol|cocodamol|ibuprofen',
      'lost|losing count|track of? how|the|what? many|number? ~4 paracetamol|tablets|pills|painkillers|tylenol|cocodamol|ive|i',
    ],
    except: [
      '10|12|14|15|16|18|20|24|30|32|40|48|50|ten|twelve|fifteen|sixteen|twenty|thirty mg|ml|mls|micrograms|weeks|days|years|months|hours|minutes',
      'codamol 30|15|8',
    ],
  },
  {
    code: 'gone-under-water',
    name: 'Went under water',
    kind: 'symptom',
    is: ['submersion'],
    phrases: [
      'went|gone|goes|slipped|was|were|been|held|stuck|trapped|pulled|dragged|sank|slid under ~ water|minute|minutes|seconds|pool|bath|sea|waves|ice',
      'underwater for|a|about|around|too|maybe|at|in|nearly',
    ],
  },
]
