import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/**
 * Whether an answer without a yes tells of what was asked in words of its own: a part of the place asked for ("do your
 * joints hurt?" "only my knees"), or what people say in its stead ("any night sweats?" "soaked the sheets").
 */
export function tellsOfIt(asked: string, answer: string): boolean {
  return RELATED.some(([question, words]) => question.test(asked) && words.test(answer))
}

const RELATED: readonly (readonly [asked: RegExp, answer: RegExp])[] = [
  // "Any pain?" "Her hip, when we move her": asked without a place, the place is the answer.
  [
    /^(?:any |the |in )?(?:pains?|aches?|hurts?|hurting|sore|sores|soreness|discomfort|weak|weakness|numb|numbness|swelling|swollen|rash|itch\w*|bruis\w*|tingling|stiff|stiffness|burning|cramps?|cramping|lumps?|spots|tenderness|twitching|injury|wounds?)(?: anywhere| at all)?$/i,
    /^\W*(?:(?:just|only|mainly|mostly|well|um|er|yeah|in|all|down|up|it['\u2019]?s|the|my|her|his|their|both|left|right|lower|upper)\W+)*(?:head|eyes?|ears?|mouth|tooth|teeth|jaw|throat|neck|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumb|chest|breasts?|ribs?|back|spine|tummy|belly|stomach|side|groin|bottom|testicles?|hips?|legs?|thighs?|knees?|cal(?:f|ves)|shins?|ankles?|foot|feet|heels?|toes?|joints?)\b(?!['\u2019]?s? (?:is |are |feels? )?(?:fine|ok|okay|good|normal|better))/i,
  ],
  [
    /\ballerg\w*/i,
    /\b(?:makes? me|mak(?:es|ing) (?:him|her)|brings? me out|gives? me|react\w*|came out in|hives|swell\w* up|can['\u2019]?t (?:take|have|touch))\b/i,
  ],
  [/\bjoints?\b/i, /\b(?:knees?|hips?|ankles?|wrists?|elbows?|shoulders?|fingers?|toes?|thumbs?|hands?|knuckles?)\b/i],
  [/\blegs?\b/i, /\b(?:cal(?:f|ves)|thighs?|ankles?|knees?|shins?|feet|foot|left|right)\b/i],
  [/\barms?\b/i, /\b(?:wrists?|elbows?|forearms?|hands?|left|right)\b/i],
  [/\b(?:eyes?|vision|sight|seeing)\b/i, /\b(?:blurr\w*|blurs|fuzz\w*|misty|cloudy|lids?|double|floaters?)\b/i],
  [/\b(?:back|spine)\b/i, /\b(?:lower|upper|lumbar|shoulder blades?|tailbone|coccyx)\b/i],
  [/\b(?:tummy|belly|abdom\w*|stomach)\b/i, /\b(?:belly button|navel|lower|upper|ribs|groin)\b/i],
  [/\bface\b/i, /\b(?:cheeks?|jaw|lips?|eyelids?|forehead|chin)\b/i],
  [/\b(?:nausea|nauseous|sick|queasy)\b/i, /\b(?:retch\w*|heav(?:ed|ing)|vomit\w*)\b/i],
  [
    /\b(?:nausea|nauseous|sick|vomit\w*|throwing up|queasy)\b/i,
    /\b(?:keep\w* (?:\w+ ){0,3}?(?:anything|nothing|it|food|water|fluids|drink) ?(?:down|in)|threw up|throw\w* up|puk\w+|(?<!\bnothing(?:['\u2019]?s)? (?:has )?|\bnot |\bnever )c[ao]me (?:straight |right )?(?:back )?up)\b/i,
  ],
  [
    /\bweak\w*/i,
    /\b(?:drop(?:s|ping) (?:things|stuff|(?:my|his|her|the|a) \w+|cups)|drags?|dragging|gr[ai]p|(?:gave|gives|giving) way|buttons?|(?:hold|lift|grip|pick up|open) (?:a|the|my|his|her|it|anything|jars?)|heavy|limp|floppy|useless|dead|no strength|like (?:jelly|lead|spaghetti|rubber)|(?:won['\u2019]?t|wont|can['\u2019]?t|cannot) (?:work|move|lift|grip|hold|raise|do as)|buckl\w+)\b/i,
  ],
  [
    /\b(?:drows\w*|sleepy|rous\w*|hard to wake|floppy)\b/i,
    /\b(?:(?:hardly|barely|can['\u2019]?t|cannot|struggl\w+ to|hard to|difficult to) (?:(?:keep|get) (?:him|her|them|my eyes) (?:awake|open|up)|wake|rouse|stay awake)|doz(?:ing|es)|nodd(?:ing|s) off|sleeping (?:all|through|more))\b/i,
  ],
  [
    /\b(?:wet(?:ting)?|incontinen\w*|accidents?|leak\w*)\b/i,
    /\b(?:wets?|soak(?:s|ed)|wee[ds]) (?:the|my|his|her|through|him|her) ?|\bdidn['\u2019]?t make it\b/i,
  ],
  [
    /\bblack(?:ed|ing)? ?outs?|\bfaint\w*|\bpass(?:ed|ing)? out|\bconscious\w*/i,
    /\b(?:(?:went|gone|going|goes) (?:blank|black|down like)|came (?:to|round)|com(?:e|ing) (?:to|round)|keel\w* over|hit the (?:floor|deck)|woke up on)\b/i,
  ],
  [
    /\bhear(?:ing)?\b|\bdeaf\w*/i,
    /\b(?:telly|television|tv|radio|speak up|shout(?:ing)?|(?:say|saying|says) (?:pardon|what)|repeat\w*|turn\w* (?:it|the \w+) up|muffled|under ?water)\b/i,
  ],
  [/^drink\w*$/i, /\b(?:sip(?:s|ped|ping)?|mouthfuls?|half (?:a|his|her|the) (?:bottle|cup|feed))\b/i],
  [/\bstiff\w*/i, /\b(?:get(?:ting)? going|loosen\w*|seiz\w+ up|creak\w*|hour)\b/i],
  [
    /\b(?:sweats?|sweating|sweaty)\b/i,
    /\b(?:clammy|sticky|soak\w*|drench\w*|wringing|dripping|chang\w+ the (?:sheets|bed))\b/i,
  ],
  [/\bchills?\b|\brigors?\b/i, /\b(?:shak(?:ing|e|ed|y)|shook|shiver\w*|teeth (?:\w+ )?chatter\w*)\b/i],
  [
    /\b(?:fever\w*|temperature|febrile)\b/i,
    /\b(?:burning up|boiling|roasting|on fire|3[89](?:\.\d)?|4[01](?:\.\d)?|10[1-5](?:\.\d)?)\b/i,
  ],
  [
    /\b(?:breath\w*|short of breath|puffed|winded)\b/i,
    /\b(?:puff\w*|gasp\w*|huff\w*|pant(?:s|ing)|(?:get|getting) (?:enough |any )?air|out of breath|winded|catch my breath)\b/i,
  ],
  [
    /\b(?:palpitations?|heart\b.{0,20}\b(?:rac\w+|pound\w*|beat\w*|flutter\w*)|heartbeat)\b/i,
    /\b(?:rac(?:es|ed|ing)|pound\w*|thump\w*|thud\w*|hammer\w*|banging|going like the clappers|flutter\w*|skip\w*|jump\w* beats?|missing beats)\b/i,
  ],
  [
    /\b(?:dizz\w*|vertigo|lighthead\w*|light[- ]headed)\b/i,
    /\b(?:spin\w*|swim\w*|wobbl\w*|room (?:goes|moves|tilts)|on a boat|like (?:i['\u2019]?m )?drunk|sway\w*|woozy)\b/i,
  ],
  [
    /\b(?:bleed\w*|blood)\b/i,
    /\b(?:pads?|clots?|streaks?|spotting|spots of|drops? of|specks?|pink|tinged|red|maroon|crimson|rusty|on the (?:paper|tissue))\b/i,
  ],
  [
    /\b(?:diarrh?oea|loose (?:stools?|motions?)|the runs)\b/i,
    /\b(?:loose|runny|watery|like water|the runs|toilet (?:\w+ ){0,3}times)\b/i,
  ],
  [/\bconstipat\w*/i, /\b(?:haven['\u2019]?t been|not been|days since|strain\w*|hard (?:stools?|poos?))\b/i],
  [
    /\b(?:swell\w*|swollen)\b/i,
    /\b(?:puff\w*|balloon\w*|tight(?:er)? (?:shoes|rings?|socks)|(?:shoes?|socks?|boots?|rings?|slippers) (?:\w+ ){1,3}(?:snug|tight)|bigger than|(?:shoes?|socks?|rings?|trousers) (?:\w+ )?(?:don['\u2019]?t|won['\u2019]?t|doesn['\u2019]?t|no longer) fit)\b/i,
  ],
  [/\b(?:rash(?:es)?|skin)\b/i, /\b(?:spots?|blotch\w*|bumps?|hives|welts?|patch(?:es)?|blisters?)\b/i],
  [/\bitch\w*/i, /\bscratch\w*/i],
  [/\b(?:bit(?:e|ten)|scratch\w*)\b/i, /\b(?:caught|nipp\w+|clawed|teeth|fangs|sank|got (?:me|my|him|her|his))\b/i],
  [/\b(?:diarrh?oea|vomit\w*)\b/i, /\b(?:other end|both ends|top and bottom)\b/i],
  [
    /\bdry mouth\b|\bthirst\w*/i,
    /\b(?:desert|sandpaper|get enough (?:water|to drink|fluids?)|gasping|gagging for|drinking like|cotton wool|sahara|bone dry|parched|sawdust|cardboard)\b/i,
  ],
  [
    /\b(?:cough|bring)\w* (?:\w+ )?(?:anything|something|stuff|much) up\b|\b(?:phlegm|sputum|mucus|productive)\b/i,
    /\b(?:green|yellow|brown|white|clear|frothy|rusty|thick|stuff|gunk|gunge|phlegm|mucus|snot|spit)\b/i,
  ],
  [
    /\bswallow\w*/i,
    /\b(?:tablets?|pills?|solids?|food|bread|meat|liquids?|fluids?|water|drinks?|dry (?:food|things))\b/i,
  ],
  [/\bweight\b/i, /\b(?:looser|dropped|hanging off|stone|kilos?|pounds?|belt)\b/i],
  [
    /\b(?:travel\w*|abroad|overseas|holiday)\b/i,
    /\b(?:back from|went to|been to|got back|flew|trip to|in \p{Lu}\p{L}+)\b/u,
  ],
  [
    /\b(?:tired\w*|fatigue\w*|energy|exhaust\w*)\b/i,
    /\b(?:exhaust\w*|knackered|wiped|shattered|drained|no energy|worn out)\b/i,
  ],
  [
    /\b(?:numb\w*|tingl\w*|pins and needles)\b/i,
    /\b(?:pins|tingl\w*|can(?:no|['\u2019]?)t (?:really |even |always )?feel|no (?:feeling|sensation)|(?:feels?|felt|feeling|gone|goes) (?:\w+ ){0,3}(?:odd|funny|strange|weird|different|dull|muffled|cotton|wool\w*)|gone dead|goes dead|asleep|fizz\w*)\b/i,
  ],
  [
    /\b(?:low mood|depress\w*|sad|mood|hopeless)\b/i,
    /\b(?:cr(?:y|ying|ied)|tears?|tearful|down|low|rubbish|flat|better days|been better)\b/i,
  ],
  [/\b(?:anxi\w*|nerv\w*|panic\w*|stress\w*)\b/i, /\b(?:panic\w*|worr\w*|on edge|nerv\w*|stress\w*|heart races)\b/i],
  [
    /\bsleep\w*/i,
    /\b(?:awake|up all night|toss\w*|(?:full|whole|decent|proper|good) night|wak(?:e|ing) (?:up )?at)\b/i,
  ],
  [
    /\b(?:lumps?|bumps?|glands?)\b/i,
    /\b(?:one (?:under|in|on|behind|near)|there['\u2019]?s one|pea|marble|golf ball)\b/i,
  ],
  [
    /\bhead\b.*\b(?:injur\w*|knock\w*|bump\w*|bang\w*|hit)\b|\b(?:bang\w*|hit|bump\w*|knock\w*) (?:\w+ )?head\b/i,
    /\b(?:bumped|banged|knocked|hit|cracked|whacked|clonked|smacked|bashed|clipped|egg|goose egg|lump|bump)\b/i,
  ],
  [/^drink\w*(?: (?:his|her|the))? ?(?:milk)?$/i, /\b(?:downed|guzzled|drained|finished|necked)\b/i],
  [/\b(?:falls?|fallen)\b/i, /\b(?:trip\w*|slipp\w*|stumbl\w*|fell|went over)\b/i],
]

/** "Any pain in your chest?" "It's more in my shoulder": another place than the one asked for, and not that one. */
export function namesOtherPlace(asked: string, answer: string): boolean {
  const own = PLACES.find((place) => place.test(asked))
  return own !== undefined && !own.test(answer) && PLACES.some((place) => place.test(answer))
}

/** Places far enough apart that one does not stand for the other. */
const PLACES: readonly RegExp[] = [
  /\b(?:chest|heart|breast\w*|ribs?|sternum|breathing|breathe)\b/i,
  /\b(?:shoulders?|arms?|elbows?|wrists?|hands?|fingers?)\b/i,
  /\b(?:tummy|belly|stomach|abdom\w*|groin|navel)\b/i,
  /\b(?:hips?|legs?|thighs?|knees?|cal(?:f|ves)|shins?|ankles?|foot|feet|toes?)\b/i,
  /\b(?:head|headache|forehead|temples?)\b/i,
]

/** "It's more in my shoulder, chest feels okay": the place asked for is well. */
export function saysPlaceWell(asked: string, answer: string): boolean {
  return PLACES.some((place) => place.test(asked) && new RegExp(place.source + PLACE_WELL, 'i').test(answer))
}
const PLACE_WELL = String.raw`(?:['\u2019]?s)?(?: itself)?(?: (?:is|are|feels?|seems?|has been|'s))? (?:all |totally |absolutely |perfectly |completely )?(?:fine|ok|okay|alright|all right|normal|clear|good)\b(?! (?:but|except|until|unless|apart|when|if|most))`

/** "Yes to flashing lights, otherwise no": the rest of what was asked is denied. */
export function deniesTheRest(answer: string): boolean {
  return REST.test(answer)
}
const REST =
  /\b(?:otherwise,? (?:no|nothing|fine|ok|okay|all)|(?:apart|aside) from that|other than that|nothing else|that['\u2019]?s (?:it|all|the lot)|(?:but )?(?:not|none of|no to) the (?:rest|others?)|the (?:rest|others?),? (?:no|nothing|fine|not|none|are fine|is fine)|everything else(?: is|['\u2019]?s)? (?:fine|ok|okay|normal|good))\b/i

/**
 * "Has the rash spread?", "is the pain sharp?": asks for a property of what it takes for granted. A no denies the
 * property, never the thing.
 */
export function asksForProperty({ tokens, sentenceStarts }: Tokenised, { from, to }: TokenSpan): boolean {
  const { sentence } = tokens[from]!
  const start = sentenceStarts[sentence]!
  const isDefinite = tokens
    .slice(Math.max(start, from - 2), from)
    .some(({ text }) => /^(?:the|your|that|this|these|those|his|her)$/.test(text))
  if (!isDefinite) return false
  // "Do you take anything for the pain?", "any fits since the operation?": named to say what for, or since when.
  if (/^(?:for|since|before|after|during|despite)$/.test(tokens[from - 2]?.text ?? '') && from - 2 >= start) return true
  const asks = tokens.slice(start, from).some(({ text }) => /^(?:is|are|does|do|did|has|have|was|were)$/.test(text))
  if (!asks) return false
  const next = tokens[to]
  return next?.sentence === sentence && next.before === 'space' && PROPERTY.test(next.text)
}

const PROPERTY =
  /^(?:better|any|spread|spreads|spreading|moved?|moves|moving|changed?|changes|changing|worse|worsen\w*|got|get|gets|getting|improved?|improving|improves|bigger|smaller|larger|constant|sharp|dull|stabbing|throbbing|severe|heavy|bad|go|goes|going|travels?|radiates?|come|comes|coming|came|wakes?|keeps?|affects?|bothers?|sudden|suddenly|gradual|gradually|itchy|painful|sore|start|started|start|begin|began|always|usually|ever|related|linked|only|mainly|mostly|feel|feels|last|lasts)$/
