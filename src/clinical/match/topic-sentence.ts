import type { TextSpan } from '../../core/text.ts'

const BODY =
  '(?:chest|heart|head|face|cheeks?|mouth|lips?|tongue|throat|neck|jaw|eye|eyes|eyelids?|vision|sight|eyesight|ears?|hearing|nose|arms?|legs?|calf|calves|thighs?|shins?|knees?|ankles?|foot|feet|toes?|big toe|hands?|fingers?|thumb|wrists?|elbows?|shoulders?|back|spine|hips?|ribs?|tummy|belly|stomach|abdomen|side|groin|balls?|testicles?|bollocks?|nuts|scrotum|penis|willy|cock|foreskin|vagina|fanny|privates|vulva|bum|bottom|bumhole|breasts?|boobs?|nipples?|skin|scalp|armpit|wound|scar|stitches|incision|stump|burn|cut|hernia|bump|lump|breathing|breath|speech|voice|balance|memory|pulse|bladder|bowels?|wee|pee|poo|stools?|catheter|stoma|drip|tooth|teeth|gums?|tonsils|glands|head injury|blood pressure|sugars?|blood sugars?)'
const LEAD =
  "(?:hi|hello|hey|there|please|help|ok|okay|so|well|um|er|yes|yeah|also|and|now|doctor|doc|it'?s|it is|is|this is|i|i'?ve|i have|i'?m|am|got|have|having|has|there'?s|need|want|some|a|an|bit of a|problems?|trouble|issues?|something|wrong|not right|worried|concerned|question|query|quick|advice|ask|asking|concern|here|with|about|on|regarding|re|to do|do|the|my|his|her|our|your|their|both|one|left|right|upper|lower|top|whole|other|bad|poor|me|\\w{2,12}'s|mums|dads|sons|daughters|husbands|wifes|babys)"
/** "It's my chest", "problem with my left calf", "my husband's face": what it is about, and nothing of it. */
const NAMES_TOPIC = `\\W*(?:${LEAD}\\W+){1,10}?(?:left |right |upper |lower |whole )?${BODY}`
const WHOLE = new RegExp(`^${NAMES_TOPIC}\\W*$`)
const BEFORE_MARK = new RegExp(`^${NAMES_TOPIC}(?=\\s*(?:[,:;\\n\\u2013\\u2014]|\\.\\.+|\\s-+\\s))`)
/** "Bad pain. In my chest." */
const WHERE = new RegExp(
  `^\\W*(?:in|on|down|across|behind|under|inside|at|round|around|all over)(?: (?:the|my|his|her|their))?(?: (?:left|right|upper|lower|middle of the|middle of my|whole))? ${BODY}\\W*$`,
)

/** Longer sentences say more than what they are about. */
const LONGEST = 60

/** Sentences of a text, and the ends of topics within them: nothing parts a topic from what is said of it. */
export interface TopicSentences {
  readonly spans: readonly TextSpan[]
  /** Offsets of the text at which a topic ends, ascending. */
  readonly topicEnds: number[]
}

/**
 * "It's my chest. Feels really tight": a sentence that only names a part of the body is one with the next, which says
 * what is wrong with it; so is a "where" with the sentence before. `text` is folded for comparison here only.
 */
export function joinTopics(text: string, spans: readonly TextSpan[]): TopicSentences {
  const out: TextSpan[] = []
  const topicEnds: number[] = []
  let isOpen = false
  for (const span of spans) {
    const said = span.end - span.start > 4 * LONGEST ? '' : plain(text.slice(span.start, span.end))
    const last = out.at(-1)
    const isPlace = said.length <= LONGEST && WHERE.test(said)
    const joinsBack: boolean = last !== undefined && (isOpen || isPlace)
    if (last !== undefined && joinsBack) {
      topicEnds.push(last.end)
      out[out.length - 1] = { start: last.start, end: span.end }
    } else {
      out.push(span)
    }
    const mark = BEFORE_MARK.exec(said.slice(0, LONGEST))
    if (mark) topicEnds.push(span.start + mark[0].length)
    isOpen =
      !joinsBack && said.length <= LONGEST && !text.slice(0, span.end).trimEnd().endsWith('?') && WHOLE.test(said)
  }
  return topicEnds.length === 0 ? { spans, topicEnds } : { spans: out, topicEnds }
}

/** Whether a message only names a part of the body: the next one may say what is wrong with it. */
export function isOnlyTopic(text: string): boolean {
  return text.length <= LONGEST && !text.includes('?') && WHOLE.test(plain(text))
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('\u2019', "'")
}
