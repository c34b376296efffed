import type { Concept } from './concept.ts'
import { DROP, GUN, HEAP, KEEPSAKE, KIN, LETTER, MANY_COUNTED, MEDICINE, PACK, TOOK, WROTE } from './crisis-words.ts'

const HAS =
  'got|get|getting|have|hav|has|had|having|bought|buys|buying|ordered|found|took|taken|brought|fetched|keep|keeps|kept|hid|hidden|holding|hold|with|need|needs|borrowed|pinched|nicked|stole|hoarding|stockpiled|stockpiling|saved|saving'
const OUT_OF_HAND = 'mine|ours|his|hers|grans|nans|nanas|mums|dads|husbands|wifes|sisters|brothers|grandads|partners'

/**
 * Suicide told in parts: the thing, the hour when nobody is there, the going and not coming back, what is left for others.
 * Each is harmless alone, is told in words of a class and may stand in another sentence than the next; the rules of the
 * protocol ask for two that are of different kinds (the parts are those of C-SSRS 4 to 6: intent, plan, preparation).
 */
export const crisisComposed: readonly Concept[] = [
  {
    code: 'deadly-thing-had',
    name: 'Has a deadly thing',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['suicide-means'],
    phrases: [
      `${HAS} ~3 ${GUN}|rope|noose|ligature|helium|nitrogen|hosepipe|razor|razors|blade|blades|scalpel`,
      `${HAS} ~2 (dressing gown cord|bag over|stanley knife|kitchen knife|carving knife|bread knife|washing line|tow rope|extension lead)`,
      `${GUN}|rope|noose|blade|razors|helium ~4 here|beside|lap|bed|hand|bag|boot|car|drawer|pillow|loft|shed|garage|wardrobe|table`,
    ],
    except: [
      'massage|nail|glue|heat|water|nerf|toy|staple|spray|paint gun',
      'razor|razors ~4 burn|bumps|rash|shave|shaving',
    ],
  },
  {
    code: 'heap-of-medicine-had',
    name: 'Has many tablets',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['suicide-means'],
    phrases: [
      `${HAS} ~2 ${MANY_COUNTED} of? ~4 ${MEDICINE}`,
      `${HAS} ~2 ${HEAP}|whole|all|enough of? ~4 ${MEDICINE}`,
      `${MEDICINE} ~3 (on the bed|on the table|in front of me|in my hand|in my pocket|in my bag|in my drawer|by the bed|by my bed|under my bed|in a jar|in a box|under the mattress|on my lap|next to me)`,
      `got|have|ive|found|nicked|pinched|stole|hid|hidden|saved|kept|stockpiled ~2 ${OUT_OF_HAND} ~2 ${MEDICINE}`,
    ],
    except: [`${HAS} ~6 repeat|prescription|delivered|pharmacy|chemist`],
  },
  {
    code: 'hour-alone',
    name: 'Waits for the hour when nobody is there',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    isNegation: true,
    phrases: [
      `when|once|after|soon|till|until|while|wait|waiting|before ~2 ${KIN}|everyone|everyones|everybody|everybodys|they|theyre|theyve|he|hes|she|shes|others|rest ~2 goes|go|gone|going|leaves|leave|left|out|asleep|bed|work|school|away|sleep|sleeping|church|shops|shop|nursery|shift|nights|gets|back|home|comes`,
      'nobody|noone|none ~2 about|around|home|here|in|there|awake|watching',
      'no one|body ~1 about|around|home|here|in|there|awake|watching',
      'house|home|place|flat ~1 to myself|empty',
      'alone|own|myself ~1 tonight|now|weekend|night|till|until',
      'kids|children|boys|girls|baby|they are|is|theyre|r ~1 asleep|bed|dads|mums|nans|grans|school|away',
    ],
  },
  {
    code: 'will-do-it',
    name: 'Will take it, do it, use it',
    isCue: true,
    isOfScene: true,
    kind: 'symptom',
    phrases: [
      'gonna|gunna|going|goin|will|ill|about|ready|planning|plan|want|wanna|tempted|gotta|might|could|hell|shell|think|thinking to|ill|of? ~2 take|taking|swallow|swallowing|neck|necking|down|inject|use|using|drink|do|doing them|it|all|everything|lot|em|this|that',
      '(go through with it|going through with it|get it over with|get it done|get on with it|see it through|tonights the night|wont need them)',
    ],
    except: ['do|doing it|this|that|them ~1 myself|again|properly|for|with|at|online|by|right', 'down it|that ~1 to'],
  },
  {
    code: 'no-way-back',
    name: 'Does not mean to come back',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['farewell-words'],
    isNegation: true,
    phrases: [
      'not|dont|doubt|never|wont|isnt|dunno|unsure ~1 sure|think|know|certain|planning|plan|mean|intend|if|whether|on ~2 ill|i|im|id|well|if|to|on|be|ever ~2 coming|come|driving|drive|going|go|getting|get|walking|walk|heading|making|be|climb|climbing ~2 back|home|down|again|up|tomorrow',
      'wont|shant|never|not ill|i|im|be|going|to? ~2 driving|walking|heading|climbing|coming back|home|down|again',
      'one way|single ticket|trip|journey',
      'not|dont|wont|never need|needing|want ~3 ticket|fare|lift|return back|home',
    ],
    except: ['going|go|coming|come|get|be back|home ~1 to|for|on|in|until|till|into|there'],
  },
  {
    code: 'at-a-drop',
    name: 'Has gone to a height, the rails or deep water',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      `unlocked|opened|open|drove|driven|driving|walked|walking|sat|sitting|parked|stood|standing|been|here|came|come|coming|climbed|climbing|climb|got|went|going|headed|heading|taxi|bus|train|end|ended|find|found|wandered ~5 ${DROP}`,
      `${DROP} ~4 sat|sitting|stood|standing|hour|hours|ages|looking|watching|staring|alone|now|here`,
    ],
  },
  {
    code: 'means-chosen',
    name: 'Has chosen how or where',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'know|knows|picked|chosen|chose|decided|settled|found|sorted ~2 which|the|my|a|right|perfect ~1 bridge|cliff|beam|branch|viaduct|ledge|rafter|hook|drop',
      'know|knows|picked|chosen|chose|worked out? exactly? how|which|where|when ~1 ill|i|im|id|way|method|train|tree ~3 do|end|go|jump|use|die|it',
    ],
    except: [
      'know|found|got ~2 the|a|my ~1 bridge|hook|branch ~4 tooth|teeth|nose|hair|crown|dentist|bank|club|guitar',
      'know|knows how|which|where|when ~2 to do|go|use|ask|it|is|works',
      'wouldnt|dont|doesnt|didnt|not|never ~1 know how|which|where|when ~8',
      'how|which|where|when i|ill|im ~2 do|use|go it ~3 works|right|properly|injection|inhaler|exercise*',
      'how|when|where ~1 i|ill ~1 go ~1 to|for|on|back|up|in|about',
    ],
  },
  {
    code: 'date-set',
    name: 'Has set a date',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['date-in-mind'],
    phrases: ['set|fixed|circled|marked|decided ~1 on|the|a|my ~1 date|day'],
  },
  {
    code: 'spares-them',
    name: 'Takes care that it spoils nothing for others',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['farewell-words'],
    isNegation: true,
    phrases: [
      'i|id|im dont|wont|wouldnt|not ~3 spoil|ruin|spoiling|ruining|upset|wreck',
      'dont|doesnt|wouldnt|not|without|didnt ~3 spoil|ruin|spoiling|ruining|upset|wreck ~3 it|her|him|them|birthday|wedding|christmas|day|holiday|exams|party',
      'so|dont|not|never want|wants|that|the ~3 kids|children|them|her|him|mum|wife|husband|they|she|he ~2 find|finds|see|sees|clean|finding|have ~1 me|it|to|body|mess|up',
      'after|until|till|once|wait|waiting ~2 wedding|birthday|christmas|funeral|exams|graduation|holidays|new year',
    ],
  },
  {
    code: 'letters-left',
    name: 'Letters left for the others',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['letters-to-loved'],
    phrases: [
      `${WROTE} ~2 letters|videos|cards|notes|envelopes|recording|messages ~1 to|for|each ~1 all|each|every|everyone|everybody|us|both|${KIN}`,
      `${LETTER} ~1 for|to all|each|every|everyone|everybody ~1 of ~1 us|them|kids|children|you`,
    ],
    except: [
      `${LETTER} ~8 school|teacher|work|christmas|birthday|santa|thank|wedding|doctor|gp|nurse|hospital|council|fridge|dinner|party|invite*|camp|exams|chocolates`,
      'thank|christmas|birthday|get|wedding ~2 cards|card|letters|notes',
      'doctor|gp|nurse|hospital|consultant|they|who|teacher|school|council|clinic ~2 wrote|written|writing|left',
    ],
  },
  {
    code: 'note-where-found',
    name: 'A note is left where it will be found',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `i|ive|hes|shes|he|she|have|has|just ~1 left|leaving|leaves|put|written|wrote|propped|pinned|taped|tucked ~1 the|a|my|his|her|your? ~1 ${LETTER} ~2 on|under|by|in|beside|behind ~3 table|side|pillow|bed|fridge|door|desk|counter|dashboard|car|mantelpiece|bedside|drawer|sofa|worktop|kettle|seat ~8 find|finds|found|read|sorry|explain*|forgive|goodbye|love|funeral`,
    ],
    except: [
      `${LETTER} ~12 delivery|courier|parking|landlord|nurse|gp|doctor|teacher|dinner|shopping|milk|babysitter|carer|neighbour|cleaner|school|remind*|late|appointment`,
    ],
  },
  {
    code: 'keepsake-given',
    name: 'Gave away what is dear',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['suicide-preparation', 'loose-ends-tied'],
    phrases: [
      `gave|given|giving|gives|handed|handing|left ~1 me|us|him|her|them|away|${KIN} ~1 his|her|my|all ~3 ${KEEPSAKE}`,
      `gave|given|giving|gives|handed|handing ~1 his|her|my|all ~2 ${KEEPSAKE} ~2 to|away`,
    ],
    except: [
      `${KEEPSAKE} ~6 valet|repair|service|mot|fix|charity|battery|polish*|engag*|propos*|school|lend|borrow`,
      'gave|given me|her|us ~2 ring ~4 propos*|engag*|back|call|later',
    ],
  },
  {
    code: 'understood-later',
    name: 'Says that others will understand later',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['time-has-come'],
    phrases: [
      'ill|youll|theyll|well|hell|shell|will|you|everyone|everything ~1 understand|see|know|clear|explained|sense ~2 why|soon|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|day|then|tonight',
    ],
    except: ['see ~2 doctor|gp|nurse|dentist|you|consultant|specialist|physio|if|what|how', 'know ~1 if|what|whether'],
  },
  {
    code: 'stopped-to-go',
    name: 'Stopped a medicine so as to die',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'stopped|stopping|quit|skipping|skipped|binned|flushed|refusing|refuses|refused|ditched|missed|missing|not ~8 because|cos|coz|cause|as|so|hoping|hope ~3 want|wants|wanna|ready|like|time|get|let|ill|hell|shell to|it|me? ~1 go|die|over|end|dead|finish|quickly|happen',
    ],
    except: [
      'go ~1 to|on|back|out|home|away|for|swimming|into|through|up|down|private|natural|without|vegan',
      'let ~2 go|end ~2 of|up',
      'stopped|not|quit|missed|refused ~1 smoking|drinking|going|running|work|playing|seeing|college|swimming|working|driving|school',
    ],
  },
  {
    code: 'rope-without-errand',
    name: 'Got a rope or gun that nothing explains',
    kind: 'symptom',
    is: ['suicide-plan'],
    isNegation: true,
    phrases: [
      `bought|ordered|buying|got|found|hiding|hidden ~3 rope|noose|helium|shotgun|gun|cartridges|bullets ~8 hasnt|nothing|doesnt|dont|didnt|no|not|wont|never ~2 anything|got|tie|reason|need|why|what|for|shoot|hunt|boat|climb|say`,
    ],
  },
  {
    code: 'many-swallowed',
    name: 'Many tablets swallowed',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      `${TOOK} ~2 ${MANY_COUNTED} of ~4 ${MEDICINE}`,
      `${TOOK} ~2 ${MANY_COUNTED} my|the|these|those|them|his|her|some|${OUT_OF_HAND} ~2 ${MEDICINE}`,
      `${TOOK} ~2 loads|shedload|bunch|handful|handfuls|fistful|palmful|heap|heaps|pile|stack|ton|tons|bagful of? ~4 ${MEDICINE}`,
      `${TOOK} ~2 whole|entire|full|all|rest|most|remaining|every|last of? ~3 ${PACK} of? ~3 ${MEDICINE}`,
      `${TOOK} ~2 two|three|four|five|six|2|3|4|5|6|several|couple of? ${PACK} of? ~3 ${MEDICINE}`,
      `${TOOK} (half a|half the|nearly a|nearly the|almost a|almost the|best part of a) ~1 ${PACK} of? ~3 ${MEDICINE}`,
      `${TOOK} ~3 ${MEDICINE} ~4 ${MANY_COUNTED} of them|em`,
      `${MEDICINE} ~3 ${TOOK} (the lot|them all|all of them|the whole lot|every one|most of them|the whole thing|the whole packet|the whole box|the whole bottle)`,
    ],
    except: [
      `${MANY_COUNTED} of them|em left|remaining|still|to`,
      `${TOOK} ~6 mg|mcg|ml|days|day|weeks|years|units|hours|mins|minutes|course|dose`,
      `${TOOK} ~8 ${MEDICINE} ~2 back|chemist|pharmacy|surgery`,
      `dog|cat|puppy|kitten has|just|have? ${TOOK}`,
      `finished|had|took|taken ~8 ${MEDICINE} ~4 prescribed|antibiotic*|properly|course|delivered|left`,
      `had|dropped|crushed ~8 ${MEDICINE} ~4 over|month|year|floor|sink|prescri*|delivered|so far|since`,
      `taken|had ~6 ${MEDICINE} ~2 daily|regularly|for|over|since|every|each`,
    ],
  },
]
