import { type Token, type Tokenised, tokenise } from '../match/tokens.ts'

/** What an answer says about what was asked, before its own findings are read. */
export type AnswerKind =
  | 'yes'
  | 'no'
  | 'possible'
  /** It was so, and is no more: "not any more", "used to". */
  | 'was'
  /** It was so lately and has passed: "it's gone". */
  | 'passed'
  /** A denial now of something said to have been before, or the other way round: "yesterday yes, now no". */
  | 'started'
  /** Somebody else has it: "my mother did". */
  | 'other'
  /** Only one of what was asked: "just a cough". */
  | 'only'
  /** Tells more about what was asked: "since this morning", "it comes and goes". */
  | 'detail'
  | 'unclear'

export interface Answer {
  readonly kind: AnswerKind
  /** The words that say so; offsets in the answer's text. */
  readonly start: number
  readonly end: number
  /** "no, but ..." or "yes, both": what follows speaks for itself. */
  readonly all: boolean
}

const NO = /^(?:no|nope|nah|na|naw|never|none|negative|neither|nothing|nada|nil|uhuh|noo+|denies|denied)$/
const YES =
  /^(?:yes|yeah|yep|yup|ya|yea|yas|sure|definitely|absolutely|correct|right|exactly|affirmative|indeed|certainly|always|constantly|both|uhhuh|mhm|mmhm|mmhmm|y|si|unfortunately|yess+|lots|all|totally|extremely|terribly|badly|horribly|slightly|very|quite|somewhat|kinda|often|frequently|sometimes|occasionally|mostly|sadly|loads|plenty|daily)$/
const FILLER =
  /^(?:um|uh|er|erm|hmm|hm|well|oh|so|okay|ok|ah|eh|like|honestly|actually|doctor|dr|doc|thankfully|luckily|fortunately|and|i|mean|you|know|gosh|god|goodness|now|mm|just|thank|to|be|honest)$/

/** Reads what an answer says about the question before it. */
export function readAnswer(text: string): Answer {
  const tokenised = tokenise(text)
  const { tokens } = tokenised
  if (tokens.length === 0) return { kind: 'unclear', start: 0, end: 0, all: false }
  const line =
    ` ${tokens.map(({ text: word, before }, i) => (i > 0 && before !== 'space' ? `, ${word}` : word)).join(' ')} `.replace(
      / , /g,
      ', ',
    )
  const kind = kindOf(tokenised, line)
  const end = clauseEnd(tokens)
  return {
    kind,
    start: tokens[0]!.start,
    end: tokens[end]!.end,
    all: /\b(?:both|all of (?:them|those|it)|everything|all three|each)\b/.test(line),
  }
}

function kindOf({ tokens }: Tokenised, line: string): AnswerKind {
  let first = 0
  while (first < tokens.length - 1 && FILLER.test(tokens[first]!.text)) first++
  const word = tokens[first]!.text
  const rest = line.replaceAll(',', '')
  if (
    / (?:not|dont|doesnt|hasnt|havent|isnt)(?: \w+){0,4},? (?:any ?more|anymore|any longer)\b| no longer | used to\b| (?:i|he|she|it) did(?: once| before| years| when|, but not)| i had (?:it|that|them|one|some)(?: \w+){0,3} (?:years|as a|when i|long|before|in the past|ages|once)| (?:in the past|as a (?:kid|child)|years ago|when i was (?:younger|little|a|in|about|around|\d)|long time ago|ages ago|back in|a while (?:ago|back)|previously|before but|growing up|in my (?:twenties|teens|20s|30s|childhood)|not (?:since|for (?:years|months|ages)|in (?:years|months|ages))|last year|months ago|once before|way back) /.test(
      rest,
    )
  ) {
    const isYesNow = /\b(?:and (?:still|now)|but now (?:its|i|yes|it)|still (?:do|have|get))\b/.test(rest)
    if (!isYesNow) return 'was'
  }
  if (
    /\b(?:now yes|but (?:now|today) (?:yes|i do|it does|i have|its|there is|he does|she does)|(?:now|today) (?:yes|i do|it does|i have)|started (?:today|now|this morning|last night)|until (?:today|now|this morning|yesterday|last night))\b/.test(
      rest,
    )
  )
    return 'started'
  if (
    /\b(?:(?:its|it is|it has|thats|they|that has|all|both)? ?(?:gone|went away|passed|stopped|resolved|cleared up|settled|disappeared|subsided)|(?:better|fine|okay|ok) now|not (?:now|right now|at the moment|today|currently)|earlier but|it did (?:earlier|yesterday|this morning|last night)|i did (?:earlier|yesterday|this morning|last night|last week))\b/.test(
      rest,
    ) &&
    !/\b(?:hasnt|has not|havent|not|wont|never|doesnt) (?:gone|stopped|passed|go away|went)\b/.test(rest)
  ) {
    return NO.test(word) &&
      /\bnot (?:now|right now|at the moment|today|currently)\b/.test(rest) &&
      !/\b(?:earlier|yesterday|did|was|had|gone|stopped)\b/.test(rest)
      ? 'no'
      : 'passed'
  }
  if (isOther(tokens, first, rest))
    return /\bnot me\b|\bi (?:dont|havent|didnt|do not|have not)\b/.test(rest) ? 'no' : 'other'
  if (
    /\b(?:not sure|dont know|havent (?:checked|measured|looked|taken|tested)|didnt (?:check|measure|look)|unsure|maybe|perhaps|possibly|might|could be|hard to (?:say|tell)|i guess|i suppose|i think so|think so|no idea|cant (?:tell|say|remember)|dont remember|probably|not certain|wouldnt know|who knows|yes and no|kind of hard)\b/.test(
      rest,
    )
  ) {
    if (/\b(?:probably not|maybe not|i guess not|i suppose not)\b/.test(rest)) return 'no'
    if (
      !(
        NO.test(word) &&
        tokens.length > first + 1 &&
        /^(?:no|nope|nah|never)$/.test(word) &&
        !/not sure|dont know|havent (?:checked|measured|looked)/.test(rest)
      )
    )
      return 'possible'
  }
  if (/\b(?:dont|do not|didnt|doesnt) (?:think|believe|remember having) ?(?:so|i|that|any|it)?\b/.test(rest))
    return 'no'
  if (
    /\bnot (?:really|that i|at all|particularly|so far|yet|as far|especially|to my|had|have|any|been|having|noticed|experienced|lately|recently|much|one|in the slightest|even)\b/.test(
      rest,
    )
  )
    return 'no'
  if (
    /^ (?:only|just) | it was only | more (?:like|of) a | (?:its|it is|it was|thats|id say its) more /.test(rest) ||
    (/\b(?:just|only) (?:a|the|some|my|in|when|mild|slight|this|that|an)\b/.test(rest) && NO.test(word))
  )
    return NO.test(word) ? 'no' : 'only'
  if (NO.test(word) && !(word === 'never' && false))
    return /\bno (?:doubt|question|i do|it does|i am|i have)\b/.test(rest) ? 'yes' : 'no'
  if (YES.test(word)) return 'yes'
  if (
    word === 'not' ||
    /^(?:i )?(?:dont|havent|didnt|hasnt|doesnt|isnt|arent|wasnt)$/.test(word) ||
    / i (?:dont|havent|didnt|am not|have not|do not)\b| (?:im|he|she|it|hes|shes|its|there|theres|he hasnt|she hasnt) (?:not|no|isnt|doesnt|hasnt|didnt)\b/.test(
      rest,
    )
  ) {
    return / (?:not|dont|havent|didnt|hasnt|doesnt|isnt) (?:\w+ )?(?:go|gone|going|stop|stopped|sleep|slept|eat|eaten|get|getting|able)\b/.test(
      rest,
    )
      ? 'detail'
      : 'no'
  }
  if (
    / (?:i do|i have|i am|i did|it does|it is|he does|she does|he is|she is|he has|she has|there is|there was|i was|i get|i feel|i felt|they are|they do|it has|it was|we do|ive been|it hurts) /.test(
      rest,
    ) &&
    !/, \w+/.test(rest.slice(0, 12))
  )
    return 'yes'
  if (
    / (?:a little|a bit|little bit|slightly|sort of|kind of|kinda|quite|somewhat|some|very|really|terribly|bad|badly|horrible|awful|tons|a lot|lots|all the time|every (?:day|night|time|morning)|once in a while|now and then|from time to time|on and off|comes and goes|at times|off and on|here and there|more or less|mild|severe) /.test(
      rest,
    )
  )
    return 'yes'
  if (
    / (?:since|for|ago|started|began|it|its|last|this morning|yesterday|today|when i|mostly|usually|about|around|days|weeks|hours|months|minutes|on the (?:left|right)|in the|sharp|dull|burning|worse|better|constant) /.test(
      rest,
    )
  )
    return 'detail'
  return 'unclear'
}

const PEOPLE =
  'mother|mum|dad|father|brother|sister|aunt|uncle|grandmother|grandma|gran|grandfather|grandad|grandpa|husband|wife|son|daughter|cousin|friend|partner|parents|family|boyfriend|girlfriend|roommate|kids|neighbour|neighbor|nan|niece|nephew|colleague|boss'
const OTHER = new RegExp(
  String.raw` (?:my|his|her|our|the) (?:own |late |older |younger |little |big )?(?:${PEOPLE})s? (?:did|does|do|has|had|have|is|was|got|gets|died|suffers|suffered|takes|took|smokes|on|with|too)\b| (?:my|his|her) (?:${PEOPLE})(?: and (?:my |his |her )?(?:${PEOPLE}))? (?:$)| (?:runs|run) in (?:the|my) family | (?:on )?my (?:${PEOPLE})s side `,
)

function isOther(tokens: readonly Token[], first: number, line: string): boolean {
  if (!OTHER.test(line)) return false
  // "No, my mother worries" and "yes I do, my mum has it too" answer for the speaker first.
  return !/^(?:yes|yeah|yep)$/.test(tokens[first]!.text) || !/ i (?:do|have|am|did|was) /.test(line)
}

/** The first clause of an answer is the evidence: to the first comma or sentence end behind the first words. */
function clauseEnd(tokens: readonly Token[]): number {
  for (let i = 1; i < tokens.length; i++) if (tokens[i]!.before !== 'space') return i - 1
  return tokens.length - 1
}
