import { fold } from '../../core/text.ts'
import { FOREIGN_BESIDE, type ServiceQuestion } from './beside-words.ts'

const GREETING =
  /^(?:(?:hi|hiya|hello|hey|heya|greetings|namaste|salaam|salam|hola|bonjour|good (?:morning|afternoon|evening|day)|morning|evening|there|doc|doctor|team|all|sir|madam)[\s,.!]*)+$/
const OPENING = /^(?:(?:hi|hiya|hello|hey|ok|okay|so|and|but|wait|sorry|um|excuse me|please|actually|just)\b[\s,.!]*)+/
/** Longer texts say something beside the question. */
const MOST_WORDS = 14

const YOU =
  '(?:(?:are|r) (?:you|u)|(?:am i|is (?:this|that|it))(?: (?:talking|speaking|chatting|writing))?(?: to| with)?)'
const SORT =
  '(?:a |an |the |my )?(?:real |actual |live |proper |human )*(?:doctors?|dr|nurse|gp|physician|human(?: being)?|person|people|robot|bot|chatbot|machine|computer|program|ai|a\\.?i|chatgpt|real|someone|somebody|anyone|anybody)'
const PATTERNS: readonly (readonly [ServiceQuestion, RegExp])[] = [
  ['who', new RegExp(`^${YOU} ${SORT}(?: here| there| or .*)?\\W*$`)],
  [
    'who',
    /^(?:who|what)(?: is|'?s| are| r)? (?:this|that|you|u|it|your name|ur name|this (?:chat|thing|site|service|app))(?: exactly| then| for| about)?\W*$/,
  ],
  [
    'who',
    /^(?:what do (?:you|u) do|what can (?:you|u) do|do (?:you|u) have a name|what should i call (?:you|u)|what am i (?:talking|speaking|writing) to|who am i (?:talking|speaking|writing|chatting) (?:to|with))\W*$/,
  ],
  [
    'who',
    /^(?:is there|can i (?:talk|speak) (?:to|with)|i (?:want|would like|need) to (?:talk|speak) (?:to|with)) (?:a |an |any )?(?:real |actual |live |proper )*(?:human|person|people|someone|somebody|anyone|anybody|doctor|nurse|clinician)(?: being| real| here| there| please| instead)*\W*$/,
  ],
  [
    'length',
    /^how (?:long|many (?:more )?questions|much longer)(?: (?:will|does|is|are|do|would)(?: (?:this|it|that|there|the chat|you|i|we))*)?(?: (?:going to|gonna|take|last|be|have|left|to answer|ask|for|going))*\W*$/,
  ],
  [
    'length',
    /^(?:is|are) (?:this|that|it|there|we) (?:many more|much more|more questions|nearly done|almost done|finished|it)(?: questions)?\W*$/,
  ],
  [
    'length',
    /^why (?:are you|do you|so) (?:asking|ask|many)(?: me)?(?: (?:so|all|these|this|many|questions?|that))*\W*$/,
  ],
  [
    'length',
    /^(?:(?:this|it)(?:s| is) (?:taking|going on) (?:ages|forever|(?:too|so) long|for ?ever)|(?:so |too )(?:many|much) questions|why do you keep asking(?: me)?(?: (?:things|stuff|questions|this|that|so many|all))*|are we (?:nearly|almost) (?:there|done|finished)|how much longer)\W*$/,
  ],
  [
    'complaint',
    /^(?:honestly |really |look |god )*(?:(?:this|it)(?:s|'s| is) (?:so |just |really |absolutely |a )*(?:useless|ridiculous|stupid|rubbish|annoying|pointless|hopeless|frustrating|a joke|joke|a waste of time|waste of time|terrible|not helping|no help|no use)|you(?:re|'re| are) (?:so |just |really )*(?:useless|no help|not (?:helping|listening)|annoying)|(?:i(?:'m|m| am) )?(?:so )?(?:fed up|annoyed|frustrated|cross) with (?:this|you|it)|(?:last time )?(?:nobody|no one|noone) (?:even |ever )?(?:rang|called|phoned|answered|replied|got back)(?: (?:to )?me)?(?: back)?|you (?:never|dont|don't) listen)(?:[\s,.]+(?:last time )?(?:nobody|no one|noone) (?:even |ever )?(?:rang|called|phoned|answered|replied|got back)(?: (?:to )?me)?(?: back)?)?\W*$/,
  ],
  [
    'who',
    /^(?:just |please |can you )*(?:get|give|put) me (?:through to |on to |onto )?(?:a |an |the )?(?:real |actual |proper )*(?:human|person|doctor|nurse|someone|somebody)(?: real| please| now)*\W*$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|lovely|perfect|brilliant|cool|oh|no|alright|right)[\s,.!]+)*(?:(?:many |lots of )?thanks|thank you|thank u|thankyou|thx|ta|cheers)(?: (?:so much|very much|a lot|for (?:that|this|your help|asking|listening)|again|then|you|doc|doctor|mate|love))*[\s,.!]*$/,
  ],
  [
    'when',
    /^(?:when|how soon|how long (?:until|till|before)) (?:will|do|does|can|am|is)? ?(?:i|a doctor|the doctor|someone|somebody|anyone|a clinician|the clinic|you|they) (?:going to )?(?:hear|get (?:a |an )?(?:reply|answer|call)|see|speak|talk|reply|answer|call|come|be (?:seen|called)|read)[^.?!]{0,40}\W*$/,
  ],
  [
    'privacy',
    /^(?:is (?:this|it|that|my data|what i (?:say|write|tell you))|are (?:my|these) \w+) (?:really |all |kept )*(?:private|confidential|secure|safe to (?:share|write|say)|anonymous|stored|recorded|shared)\W*$/,
  ],
  [
    'privacy',
    /^(?:who|which people) (?:can|will|gets? to|else)? ?(?:see|sees|read|reads|know|knows)(?: about)? (?:this|it|that|my \w+|what i (?:say|write|tell you))\W*$/,
  ],
  [
    'privacy',
    /^(?:what (?:do you do|happens) (?:with|to)|where (?:does|do|is|are)) (?:my|this|the|all this|what i) ?(?:data|information|info|answers|messages|details|say|write|go(?:es)?|stored|kept| )*\W*$/,
  ],
]

/** The patterns of the other languages in folded letters, as the messages are that they are held against. */
const folded = (pattern: RegExp) => new RegExp(fold(pattern.source).text)
const FOREIGN = FOREIGN_BESIDE.map(({ greeting, stop, about }) => ({
  greeting: folded(greeting),
  stop: folded(stop),
  about: about.map(([question, pattern]) => [question, folded(pattern)] as const),
}))

/** What a message asks about the service and nothing else; null for everything that may be about health. */
export function aboutService(text: string): ServiceQuestion | null {
  const said = fold(text).text.replaceAll(/\s+/g, ' ').trim().replace(OPENING, '')
  if (said.split(' ').length > MOST_WORDS) return null
  const known = PATTERNS.find(([, pattern]) => pattern.test(said))?.[0]
  return (
    known ?? FOREIGN.flatMap(({ about }) => about).find(([, pattern]) => pattern.test(lettersOf(said)))?.[0] ?? null
  )
}

/** "Hello": somebody has come, and nothing has been said yet. */
export function isGreeting(text: string): boolean {
  const said = fold(text).text.trim()
  return GREETING.test(said) || FOREIGN.some(({ greeting }) => greeting.test(lettersOf(said)))
}

const STOPS =
  /^(?:(?:please|ok|okay|no|sorry|can (?:we|you)|could (?:we|you)|i (?:want|would like|wish) to|i'?d like to|let'?s|just)[\s,]+)*(?:stop(?: (?:asking|this|it|here|now|the (?:questions|chat)))?(?: me)?(?: (?:so many |any more |these |the )?questions)?|finish(?: here| now| this)?|no more questions)(?: (?:please|now|thanks|thank you))*\W*$/

/** "Stop", "no more questions": the rest goes to a clinician. Nothing that may mean more than the talk ("I'm done"). */
export function wantsToStop(text: string): boolean {
  const said = fold(text).text.trim()
  return STOPS.test(said) || FOREIGN.some(({ stop }) => stop.test(lettersOf(said)))
}

/** Letters and digits with single spaces, as the patterns of the other languages are written. */
function lettersOf(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

const NUMBER = /\+?\(?\d[\d\s().-]{5,18}\d/
const CALL_BACK = new RegExp(
  `\\b(?:(?:my|the|our) (?:(?:phone|mobile|cell|cellphone|home|work|telephone|contact|best|callback|call back) )*(?:number|phone|mobile|cell)(?: (?:is|number is|to call is))?|(?:call|ring|phone|reach|text) me (?:back )?(?:on|at)|(?:phone|tel|telephone|mobile|cell)(?: number)?)[\\s:=-]*(${NUMBER.source})`,
)
const LEAST_DIGITS = 7

/** A number to call back on that is named as one, anywhere in a message; null where none is. */
export function callBackSaid(text: string): string | null {
  const found = CALL_BACK.exec(fold(text).text)?.[1]?.trim()
  return found !== undefined && found.replaceAll(/\D/g, '').length >= LEAST_DIGITS ? found : null
}
