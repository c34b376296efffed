import { deniesAtRest } from './at-rest.ts'
import { takesIn } from './intake-answers.ts'
import { reachesThreshold } from './threshold.ts'

/** Questions that name what can't be done: to these "I can" is the no and "no, I can't" the yes. */
const ASKS_INABILITY =
  /\b(?:unable to|too (?:hard|painful) to|hard to (?:breathe|open|swallow|move|get up)|cannot|can you not|stopped (?:eating|passing))\b/i
const LEAD = String.raw`^\W*(?:(?:no+|nope|nah|yes|yeah|yep|well|but|oh|um|er|still|of course|sure)\W+)*`
const CAN = new RegExp(
  String.raw`${LEAD}(?:i|he|she|they|it|we) (?:still |just |definitely )?can\b(?! ?(?:['\u2019]?t|not|only|barely|hardly|just about|scarcely|but)\b)`,
  'i',
)
const CANT = new RegExp(
  String.raw`${LEAD}(?:(?:i|he|she|they|it|we) )?(?:really |just |still )?(?:can ?['\u2019]?t|cannot|can not|could ?n['\u2019]?t)\b(?! (?:say|tell|remember|think|complain|see|be sure))`,
  'i',
)
/** "I can, but it hurts": neither. */
const HARDLY = /\b(?:but|barely|hardly|only just|just about|with (?:difficulty|help)|if|when)\b/i
/** "A bit stiff", "quite dizzy": a degree of something is no denial of it. */
const DEGREE =
  /^\W*(?:(?:yes|yeah|well|um|er|just|only|maybe|it['\u2019]?s|its|he['\u2019]?s|she['\u2019]?s|i['\u2019]?m|im|feels)\W+)*(?:a (?:little|wee|tiny)? ?bit|a little|a touch|slightly|sort of|kind of|kinda|quite|very|rather|pretty|really|so|getting)(?: (?:of|more))? (?!(?:better|good|fine|ok|okay|well|normal|alright|happy|sure|easy|easily|used)\b)[a-z'\u2019-]+\W*$/i
/** "Is it hard to open your mouth?" "Yes opens fine": the yes only takes it up. */
const DOES_FINE =
  /^\W*(?:(?:no+|nope|yes|yeah|yep|it|he|she|they|mouth|jaw|still|all)\W+)*(?:opens?|swallows?|moves?|walks?|breathes?|stands?|drinks?|eats?|goes down|gets up)(?: (?:it|up|down|wide))? (?:fine|ok|okay|normally|normal|wide|alright|all right|well|easily|no problem|as usual)\W*$/i
/** "Do you have to stop for breath in the middle of a sentence?" "I can talk ok." */
const TALKS =
  /^\W*(?:(?:no+|nope|yes|yeah|i|he|she|can|am|is|im|i['\u2019]?m|still|able to|just)\W+)*(?:talk|speak|talking|speaking|chat|chatting)(?:ing)? (?:(?:just|quite|perfectly|totally|completely)\W+)?(?:ok|okay|fine|normally|normal|well|alright|all right|in (?:full |whole |complete )?sentences|no problem)\b/i
/** "Has the person hit their head?" "She bumped it on Tuesday." */
const BUMPED =
  /^\W*(?:(?:yes|yeah|well|i think|think|i|he|she|they|only|just|did|has|have|a bit|slightly)\W+)*(?:bumped|banged|knocked|hit|cracked|whacked|clonked|smacked|bashed|clipped|caught|bump|bang|knock|hit) (?:it|(?:his|her|my|their|the) (?:head|forehead|face|temple|skull))\b/i

/** "Moving as normal", "he's feeding fine". */
const AS_NORMAL =
  /^\W*(?:(?:no|he|she|it|they|we|baby|the baby|hes|shes|its|he['\u2019]s|she['\u2019]s|it['\u2019]s|is|are|i['\u2019]?m|im|still|just|all|everything|and)\W+)*(?:(?:moving|feeding|drinking|eating|breathing|walking|talking|weeing|peeing|pooing|playing|kicking|sleeping|behaving|acting|chatting|speaking|swallowing)(?: about| around| away)?(?:,? and |, | )?)+(?:(?:just|all|quite|perfectly|completely|totally|absolutely)\W+)*(?:as (?:normal|usual|ever|always|before)|normally|normal|fine|ok|okay|well|like normal|like (?:he|she|it) (?:always|usually) does)\W*$/i

/** "My neck is fine" to a question about the neck. */
const PART_IS_FINE =
  /^\W*(?:(?:no+|nope|my|the|his|her|their|yes|well)\W+)*(neck|head|back|chest|tummy|belly|eyes?|vision|sight|arms?|legs?|breathing|skin|speech|face|throat|mouth|walking|balance|hearing|feet|hands?|memory)(?: is| are| feels?| looks?| seems?|['\u2019]?s)(?: (?:totally|completely|all|perfectly|absolutely|just|quite|still))* (?:fine|ok|okay|normal|alright|all right|good|clear)\W*$/i
/** The glass test: "they stay" is the danger, "it fades" is none. */
const ASKS_TO_PRESS = /\bglass\b/i
const STAYS =
  /\b(?:stays?|stayed|(?:doesn['\u2019]?t|don['\u2019]?t|does not|do not|didn['\u2019]?t|not|won['\u2019]?t|never) (?:fade|go|disappear|blanch|vanish|change)\w*|still (?:there|see|visible)|can (?:still )?see (?:it|them))\b/i
const FADES =
  /^\W*(?:(?:no+|nope|yes|yeah|i think|it|they|he|she|spots?|the|rash|mostly|just|all|did|do|does|there(?:['\u2019]?s| is| are)|a|some|red|has|have|got|but|and)\W+)*(?:fades?|faded|disappears?|disappeared|blanch(?:es|ed)?|vanish(?:es|ed)?|goes? (?:away|white|pale)|went (?:away|white|pale))\b/i

/** What a child does that no drowsy one does, and colours that are none of the danger (NICE NG143, 2019, traffic light). */
const WELL_SIGNS: readonly (readonly [ask: RegExp, answer: RegExp])[] = [
  [
    /\b(?:sleepy|floppy|drowsy|hard to wake)\b/i,
    /\b(?:play(?:ing|s) (?:with|in|on|outside|and|happily)|playing\W*$|(?:running|jumping|bouncing|crawling|toddling|climbing|walking) (?:around|about|round|everywhere)|chatting|chattering|babbling|laughing|giggling|smiling|watching (?:tv|telly|cartoons|peppa|bluey|his|her|the|a film|youtube)|wide awake|(?:awake|alert) and|alert\W*$|(?:his|her|their) (?:normal|usual) self|full of (?:beans|energy)|colouring|drawing|singing|dancing)\b/i,
  ],
  [
    /\b(?:blue|grey|mottled|blotchy)\b/i,
    /\b(?:(?:cheeks?|face|skin)(?: (?:is|are|looks?|a bit|quite|just|all|very))* (?:red|pink|flushed|rosy|normal|fine)|(?:red|pink|rosy|flushed) (?:cheeks?|face|skin)|(?:normal|good|usual|fine|healthy) colou?r|colou?r(?:['\u2019]?s| is| looks)? (?:fine|good|ok|okay|normal|healthy|usual)|^\W*(?:just |only |a bit |quite |very )*(?:pink|flushed|rosy|red)\W*$)/i,
  ],
]
const BUT_ILL =
  /\b(?:not|no longer|stopped|hardly|barely|won['\u2019]?t|isn['\u2019]?t|can['\u2019]?t|was|were|earlier|yesterday|drows\w*|floppy|limp|sleepy|sleeping|asleep|hard to|blue|gr[ea]y|pale|white|mottled|blotchy|purple|if i)\b/i

/** "Has it been more than 12 hours since you passed urine?" "Went this morning." */
const ASKS_URINE =
  /\b(?:hours since|all day without|stopped|little or no) (?:\w+ )?pass\w* urine|\blittle or no urine\b/i
const WENT =
  /^\W*(?:(?:no+|nope|well|um|i|he|she|we|just|ive|have|has|i['\u2019]ve)\W+)*(?:went|been|gone|peed|weed|had a (?:wee|pee)|passed (?:some|urine|water))\b.{0,24}\b(?:this (?:morning|afternoon|evening)|today|just now|earlier|(?:at|after|before) (?:lunch\w*|breakfast|dinner|tea)|(?:an?|one|two|three|four|five|six|few|couple(?: of)?|[1-9]) (?:hours?|hrs?|minutes?|mins?) ago)\b/i
const TOO_LITTLE =
  /\b(?:drops?|dribbl\w*|trickle|hardly|barely|not since|nothing|none|tiny|only (?:a )?(?:little|bit)|very little|but not|yesterday)\b/i

/** What a short answer in plain words says to a danger question of ours, where it holds no yes or no; else null. */
export function plainKind(answer: string, asks: readonly string[]): 'yes' | 'no' | 'possible' | null {
  if (/^\s*(?:\u{1F44E}\p{Emoji_Modifier}?|\u274C|\u{1F645}.{0,6})\s*$/u.test(answer)) return 'no'
  if (/^\s*(?:\u{1F44D}\p{Emoji_Modifier}?|\u2705)\s*$/u.test(answer)) return 'possible'
  if (asks.some((ask) => ASKS_INABILITY.test(ask))) {
    if (CANT.test(answer)) return 'yes'
    if (CAN.test(answer) && !HARDLY.test(answer)) return 'no'
    if (DOES_FINE.test(answer)) return 'no'
  }
  if (asks.some((ask) => /\bsentences?\b/i.test(ask)) && TALKS.test(answer) && !HARDLY.test(answer)) return 'no'
  if (
    asks.some((ask) => /\b(?:hit|bang\w*|injur\w*|hurt|knock\w*) (?:your|their|his|her|the) head\b/i.test(ask)) &&
    BUMPED.test(answer)
  )
    return 'yes'
  if (asks.some((ask) => ASKS_TO_PRESS.test(ask))) {
    if (STAYS.test(answer)) return 'yes'
    if (FADES.test(answer)) return 'no'
  }
  if (
    asks.some((ask) => /\bor nearly\b/.test(ask)) &&
    /^\W*(?:(?:yes|yeah|only|just|well|i|have|did|was|came)\W+)*(?:nearly|almost|close|very nearly)\b/i.test(answer)
  )
    return 'yes'
  if (
    WELL_SIGNS.some(([ask, answers]) => asks.some((one) => ask.test(one)) && answers.test(answer)) &&
    !BUT_ILL.test(answer)
  )
    return 'no'
  if (asks.some((ask) => takesIn(ask, answer))) return 'no'
  const reached = asks.map((ask) => reachesThreshold(ask, answer)).find((said) => said !== null)
  if (reached !== undefined) return reached
  if (asks.some((ask) => ASKS_URINE.test(ask)) && WENT.test(answer) && !TOO_LITTLE.test(answer)) return 'no'
  if (AS_NORMAL.test(answer) || asks.some((ask) => deniesAtRest(ask, answer))) return 'no'
  const part = PART_IS_FINE.exec(answer)?.[1]?.toLowerCase()
  if (part !== undefined && asks.some((ask) => new RegExp(`\\b${part}`, 'i').test(ask))) return 'no'
  return DEGREE.test(answer) ? 'possible' : null
}
