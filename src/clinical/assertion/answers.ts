import { type Token, type Tokenised, tokenise } from '../match/tokens.ts'
import { timePhrases } from '../timing.ts'
import { type AnswerKind, clauseEnd, corrected } from './answer-corrected.ts'
import { ALL_BUT, EVERYONE, isExcepted, JUST_ME } from './answer-except.ts'
import { isOther } from './answer-others.ts'
import {
  DOUBTS_IT,
  FOUND_WELL,
  IN_JEST,
  NEVER_WITHOUT,
  NO_SUCH_LUCK,
  NOT_BUT_PRESSED,
  NOT_OURS,
  NOT_THERE_BUT_HERE,
  THEY_NOT_I,
} from './answer-partly.ts'
import { NOT_NOW, NOT_PASSED, NOT_THEN_NOW, PASSED, STARTED, STILL, WAS, WAS_SORTED } from './answer-past.ts'
import { type PhraseKind, phraseOf } from './answer-phrases.ts'
import { lineOf, NO, saidByTime } from './answer-times.ts'
import { deniesElse } from './denies-else.ts'

export interface Answer {
  readonly kind: AnswerKind
  /** The words that say so; offsets in the answer's text. */
  readonly start: number
  readonly end: number
  /** "no, but ..." or "yes, both": what follows speaks for itself. */
  readonly all: boolean
}

/** "Pardon? No, nothing.": what comes before the answer. */
const NOT_HEARD =
  /^\W*(?:pardon(?: me)?|sorry|eh|what|come again)\?+(?: (?:only |just )?(?:joking|kidding))?[\s,.!]+(?=\w)/i
const YES =
  /^(?:yes|yeah|yep|yup|ya|yea|yas|ye|yh|yeh|yip|yah|ofc|aye|sure|definitely|absolutely|correct|right|exactly|affirmative|indeed|certainly|always|constantly|both|uhhuh|mhm|mmhm|mmhmm|y|si|unfortunately|yess+|lots|all|totally|extremely|terribly|badly|horribly|slightly|very|quite|somewhat|kinda|often|frequently|sometimes|occasionally|mostly|sadly|loads|plenty|daily|nods|nodding|nodded)$/
const FILLER =
  /^(?:um|uh|er|ouch|ow|ooh|eek|erm|hmm|hm|well|oh|so|okay|ok|ah|eh|like|honestly|actually|doctor|dr|doc|thankfully|luckily|fortunately|and|i|mean|you|know|gosh|god|goodness|now|mm|just|thank|to|be|honest|then)$/

/** Reads what an answer says about the question before it. */
export function readAnswer(text: string): Answer {
  const whole = tokenise(text.replace(NOT_HEARD, (words) => ' '.repeat(words.length)))
  const tokens = whole.tokens.slice(0, MAX_ANSWER)
  if (tokens.length === 0) return { kind: 'unclear', start: 0, end: 0, all: false }
  const line = lineOf(tokens)
  const isLong = whole.tokens.length > MAX_ANSWER
  const first = kindOf({ tokens, line, isLong })
  const second = corrected(tokens, first, (behind) => kindOf({ tokens: behind, line: lineOf(behind), isLong }))
  const passed = second === null && first === 'was' && isLately(whole) && !GIVEN_UP.test(line) ? 'passed' : null
  const past = second === null && TELLS.has(first) && !STILL.test(line) && isOfThen(tokens) ? 'was' : null
  const kind = second?.kind ?? passed ?? past ?? first
  const end = second?.end ?? clauseEnd(tokens)
  return {
    kind,
    start: tokens[0]!.start,
    end: tokens[end]!.end,
    all: /\b(?:both|all of (?:them|those|it)|everything|all three|all (?:of )?(?:the above|these)|each|all (?:of them )?(?:but|bar|except|apart)|the lot)\b/.test(
      line,
    ),
  }
}

/** "She did on Sunday, not since": over, but lately. What was given up stays given up, however lately. */
function isLately(answer: Tokenised): boolean {
  const times = timePhrases(answer).filter(({ kind }) => kind !== 'lasting')
  return times.some(({ hours }) => hours > 0) && times.every(({ hours }) => hours <= LATELY_HOURS)
}
const LATELY_HOURS = 14 * 24
const TELLS: ReadonlySet<AnswerKind> = new Set(['yes', 'only', 'detail', 'unclear'])

/** "Just the one time, at school": a later clause that only says when, long ago. */
function isOfThen(tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.before === 'space') continue
    const end = at + clauseEnd(tokens.slice(at)) + 1
    const clause = tokens.slice(at, end).map(({ text }) => text)
    if (clause.length > 1 && phraseOf(clause.join(' ')) === 'was') return true
  }
  return false
}
const GIVEN_UP =
  / (?:used to|gave|given|quit|packed|kicked|came off|grew out|finished|completed|stopped|sober|clean|dry|took|swapped|switched) /

/** A long answer answers first and tells afterwards: only so many words decide. */
const MAX_ANSWER = 16
/** The words after the fillers in which a yes or no in other words stands. */
const HEAD = 6

/** "Not really, I guess": the denial comes first and counts. */
const HEAD_NO =
  /^ (?:(?:i|it|he|she|there|they|its|that) )?(?:not (?:really|that i|at all|particularly|so far|yet|as far|especially|to my|had(?! an? (?:full|whole|decent|proper|good|single) (?:nights?|meal|sleep))|have|any|been|having|noticed|experienced|lately|recently|much|one|in the slightest|even)|(?:hasnt|havent|isnt|wasnt|doesnt|didnt) (?:really|been|had|any)) /
const NO_THINK = /\b(?:dont|didnt|doesnt) (?:think|believe|remember having) /
const UNSURE =
  /\b(?:not sure|dont know|shouldnt (?:be|have) (?:but|although|though)|(?:nobodys?|no ones?)(?: has| have)?(?: ever| actually| officially)? (?:diagnosed|confirmed|tested|checked|looked into)|not been (?:tested|checked|diagnosed|scanned|assessed)|havent (?:really |actually |properly )?(?:checked|measured|looked|taken|tested|weighed|tried|dared|noticed either way)|didnt (?:check|measure|look)|unsure|maybe|perhaps|possibly|might|may have|may be|i may|could (?:be|have been|well be)|(?:could|might|may)ve(?: well)? (?:been|had|done|hit)|hard to (?:say|tell)|(?:couldnt|wouldnt like to) (?:tell|say)|rather not|prefer not|dont (?:really )?want to (?:say|talk|answer|go into)|beats me|how (?:would|should|am) i (?:to )?know|(?:not a|no|havent a|got no) (?:clue|idea)|your guess|could go either way|tricky to say|not (?:a )?(?:hundred|100) (?:percent|per cent)|i guess|i suppose|i think so|no idea|cant (?:tell|say|remember)|dont remember|probably|(?:not|wasnt|werent|isnt|arent) (?:too |really |entirely |completely |a hundred percent |100 percent )?(?:sure|certain|convinced)|couldnt (?:swear|be sure|be certain)|(?:id|i would|ill|youd) have to (?:check|look|ask|look it up)|must have|mustve|i thought (?:i (?:felt|saw|noticed|heard|had)|there was)(?!.* but (?:no|it was(?:nt| just)|i was wrong))|wouldnt know|who knows|yes and no|borderline|cant be (?:sure|certain)|all a blur|(?:a|some|small|slight|good) (?:chance|possibility)|could well|(?:cant|cannot|couldnt|wouldnt|wont|dont) rule (?:it|that|anything) out)\b/
/** "You'd have to ask my wife". */
const ASK_THEM = / (?:have|need|want) to ask (?:my|the|him|her|them) /
const SURELY_UNSURE =
  /\b(?:not sure|no idea|no clue|cant say|cant tell|couldnt (?:say|tell)|dont know|rather not|havent (?:really |actually |properly )?(?:checked|measured|looked|taken|tested|weighed))\b/
/** "If anything I've put some on": the other way round; "if anything it's worse" is not. */
const OPPOSITE =
  /^ (?:no )?if anything (?!(?:its|it is|theyre|thats|he is|hes|shes) (?:been |got |getting )?(?:worse|more|bigger|stronger))/
const NOT_LOOKED =
  /\b(?:havent|hadnt|didnt|dont|never) (?:really |actually |properly |even |thought to |got (?:round|around) to |bother(?:ed)? (?:to )?)*(?:look|looked|check|checked|checking|measure|measured|measuring|taken? (?:it|(?:my|his|her|the|a) (?:temp\w*|pulse|weight|bp|sugars?))|taking (?:it|(?:my|his|her|the) \w+)|weigh|weighed|paid attention|been (?:really |actually )?(?:looking|checking|measuring|weighing|watching|counting|paying attention|keeping (?:track|count|an eye)))\b/
/** "Feels warm but I haven't got a thermometer." */
const NO_GAUGE =
  / (?:havent|hasnt|dont|no|without|not)(?: (?:got|have|own|any|a|one|the))* (?:thermometers?|scales?|monitor|cuff|oximeter|meter) /
/** "Never tested, but lost my smell"; "never tested positive" is a no. */
const NEVER_TESTED =
  /^ (?:(?:ive|i|was|he|she|well|um) )*never (?:been |got |actually |properly )*(?:tested|diagnosed|confirmed|scanned|checked)(?! positive) /
const UNSURE_NO = /\b(?:probably|maybe|i guess|i suppose) not\b/
/** "It feels a bit stiff, yeah", and "my ankles do puff up". */
const TAIL_YES = / (?:yes|yeah|yep|yup|aye|definitely|certainly|for sure) $/
const EMPHATIC_DO = /^ (?:(?:my|the|his|her) \w+|it|he|she|they|that|i|we|both) (?:do|does|did) (?!not )\w+ /
/** "No, only when I read": a yes with its condition. */
const ONLY_WHEN =
  /^ (?:no |not really )?(?:only|just|except|unless|apart from) (?:when|wen|whenever|if|after|on|at|while|during|in the) /
/** "Not at night, but on the hill I do": a denial of one time only, which gives way. */
const NOT_THEN =
  /^ not (?:at|in|on|during|when|while|after|lying|sitting|every|all|usually|normally|always) (?!all )(?:\w+ ){0,4}but (?!(?:i (?:dont|havent|do have|have)|no|not|nothing|it doesnt|thats|thank) )/
const ONLY =
  /^ (?:only|just(?! (?:back|got|been|had|have|started|finished|come|came|over|recently|now|after|this|yesterday|last|before|about|under|when|as) )) | it was only | more (?:like|of) a | (?:its|it is|it was|thats|id say its) more /
/** "Not at rest, but on the stairs I am". */
const BUT_YES =
  /\b(?:but|though|although) (?:\w+ ){0,7}(?:i am|i do|it does|it is|i have|i get|yes|yeah|definitely|he is|she is|he does|she does) $/
/** "Who wouldn't?", "you bet": a yes that asks back. */
const ASKS_BACK =
  /^ (?:who|wouldnt|you|tell|what|dont) (?:wouldnt|isnt|doesnt|you|bet|me about|do you think|i (?:just|ever|know))\b/
const ALWAYS =
  /^ (?:(?:there|theres|ive|its|it|i|he|she|hes|shes) )?(?:s |has |have |is )?always (?:been|had|have|got|get|a|some)\b/
/** "Well actually I do have one now": a yes about what was asked, also where the question denied it. */
const HAS_ONE = new RegExp(
  '^ (?:actually )?(?:(?:i|he|she|they|we) (?:(?:do|does|did) (?:have|get|feel|notice)|(?:(?:have|has) )?(?:had|got))|had) ' +
    String.raw`(?:one|it|that|them|those|some(?= $| now| today| at| in| when)|(?:a|one or) (?:couple|few|two)(?= $| of (?:them|those)| now| today| at| in| when| last| this| yesterday| since)) ` +
    '(?!(?:checked|tested|removed|done|out|taken|looked|measured|fixed|under|seen|treated|all) )',
)
/** A denial in words of its own. */
const NEVER_DOES = /\b(?:teetotal|tee total|never touch(?:es)? (?:it|them|the stuff|a drop)|regular as clockwork)\b/
const CANT_SAY = /\b(?:cant|couldnt) say (?:that )?(?:i|he|she|it) (?:have|do|did|am|has|does|is)\b/
/** "Not so much now but there was loads on Monday", "no but I did yesterday". */
const BUT_WAS =
  / but (?:there (?:was|were|has been|have been) (?:some|a (?:bit|little|few)|loads|lots|one|plenty|quite)|(?:i|he|she|it) (?:did|was|were|has|have)(?= (?:yesterday|earlier|on \w+day|last|this|before|all)| $)|(?:i|he|she|we) (?:had|got) (?:it|one|some|them|that|loads|lots|a (?:bit|little|few))(?= (?:of it|of them|yesterday|earlier|on|last|this|before|all)| $)) /
/** "They thought so once but it turned out to be a panic attack", "they tested me and I was negative". */
const NEGATIVE =
  / (?:scanned|tested|checked|swabbed|xrayed|screened) (?:me|him|her|us|it|for)\b.* (?:was|were|came back) (?:all )?(?:clear|negative|normal) | (?:tested|was|were|came back|come back|results?) (?:all )?negative /
const CLEARED =
  / (?:turned out (?:to be|it was|not to|fine|ok|okay|nothing)|false alarm|the all clear|ruled (?:it|that|them) out|(?:tested|came back|come back) (?:all )?clear|(?:scan|test|tests|biopsy|echo|ecg|ekg|bloods?|results?|x ?ray|mri|ct) (?:was|were|is|are|came back|came up) (?:all |perfectly |completely )?(?:clear|negative|normal|fine|ok|okay)) /
/** "No, I do!"; "no, I have not" and "no. I have two children" are none. */
const EMPHATIC_YES =
  / no (?:doubt|question) | no (?:i do|it does|i am|i have)(?: (?:have|get|feel|hurt|had|got|still|actually|really|sometimes|it|them|that|one|some|indeed|yes|too|now))* $/
const LATER_NO =
  / i (?:dont|havent|didnt|am not) | (?:im|he|she|it|hes|shes|its|there|theres) (?:not|no|isnt|doesnt|hasnt|didnt) /
/** A first clause that is a number of things. */
const HOW_MUCH =
  /^ (?:(?:about|only|just|maybe|around|like|the|roughly) )*(?:\d+|two|three|four|five|six|seven|eight|ten|couple(?: of)?|a couple(?: of)?|a few|half an?) \w+(?: \w+)? $/
/** Negative words that complain instead of denying: "it hasn't gone", "I can't sleep". */
const COMPLAINS =
  / (?:not|dont|havent|didnt|hasnt|doesnt|isnt) (?:\w+ )?(?:had an? (?:full|whole|decent|proper|good|single) (?:night|nights|meal|sleep)|go|gone|going|stop|stopped|sleep|slept|eat|eaten|get|getting|able) /
const OWN_YES =
  /^ (?:i do|i have|i am|i did|it did|he did|she did|they did|it does|it is|he does|she does|he is|she is|he has|she has|there is|there was|i was|i get|i feel|i felt|they are|they do|it has|it was|we do|ive been|it hurts|thats|ive had|i had|it (?:stings|burns|aches|itches|throbs|bleeds|swells|happens|started|comes)) (?!not )/
const AMOUNT =
  /^ (?:only |just |oh |maybe )?(?:a little|a bit|a wee bit|a tad|a touch|a fair bit|a good bit|little bit|slightly|slight|sort of|kind of|kinda|quite|somewhat|some|very|really|terribly|bad|badly|horrible|awful|tons|a lot|lots|all the time|every (?:day|night|time|morning)|once|twice|now and then|from time to time|on and off|comes and goes|it comes|at times|off and on|here and there|more or less|mild|severe) /
const DETAIL =
  /^ (?:its |it |for |about |around |maybe |probably |like |since |mostly |usually |on |when |after |in |over )*(?:since|for|ago|started|began|last night|this morning|yesterday|today|when i|mostly|usually|\d+|one|two|three|four|five|six|seven|days|weeks|hours|months|minutes|on the (?:left|right)|in the (?:morning|night|evening|middle|centre|center|front)|sharp|dull|burning|worse|better|constant|at night|comes|more than|after) /

interface Line {
  readonly tokens: readonly Token[]
  readonly line: string
  readonly isLong: boolean
}

/** "Uh-uh", "nuh uh"; "mm hmm" is the yes. */
const UH_UH =
  /^ (?:(?:uh uh|nuh uh|nuhuh|mm mm|unh unh|nu uh) (?!huh)|(?:patient |he |she |i )?(?:shakes?|shaking|shook) (?:(?:his|her|my|the) )?head )/
const MM_HM = /^ (?:mm|mmm|m|uh|ah|aha|hm) (?:hm|hmm|huh|hmhm|mhm) /

/** "I wish it wasn't": it is. */
const WISHES_NOT =
  / wish (?:it|i|there|that|he|she|they|we) (?:wasnt|werent|didnt|hadnt|isnt|dont|wouldnt|was not|did not|were not) (?:one |any |some )?$/
/** "I said there wasn't." */
const SAID_NOT =
  / (?:said|told (?:you|him|her|them|the \w+)) (?:that )?(?:there|i|it|he|she|they) (?:wasnt|werent|didnt|havent|hadnt|dont|hasnt|isnt|doesnt) $/
/** "He says he's not, but I can hear him": two people, two views. */
const SAYS_BUT =
  /^ (?!i |we |it )(?:(?:my|the|his|her) )?\w+ (?:always |once |never )?(?:says|said|reckons|reckoned|thinks|thought|insists|insisted|claims|claimed|swears|swore|denies|denied) .*\bbut (?:i|ive|im|id|we|weve|he|hes|she|shes|you|the|my|his|her) /
/** "My kids would say yes, I say selective." */
const THEY_SAY_I_SAY =
  /^ (?:my|the|his|her) \w+ (?:would |will |always |all )?(?:say|says|said|think|thinks|reckon|reckons)(?: \w+){0,3} (?:but |and |though )?i(?:d| would)? (?:say|think|reckon|dont|disagree|wouldnt|doubt|call) /
/** "My glasses need changing, but apart from that no". */
const APART_NO =
  / (?:apart|aside|other) (?:from|than) (?:that|those|this|it|them)(?: one| bit)? (?:no|nope|nothing|none|fine|all good|all fine|ok|okay|not really|nah) /

/** The rules in the order in which they win: what has passed before what is denied, a denial before doubt. */
function kindOf({ tokens, line, isLong }: Line): AnswerKind {
  let first = 0
  while (first < tokens.length - 1 && FILLER.test(tokens[first]!.text) && !isOwnVerb(tokens, first)) first++
  const word = tokens[first]!.text
  const words = tokens.slice(first, first + HEAD).map(({ text }) => text)
  const head = ` ${words.join(' ')} `
  const isNo = NO.test(word) || UH_UH.test(line)
  if (FOUND_WELL.test(line)) return 'no'
  if (NEVER_WITHOUT.test(line)) return 'yes'
  if (DOUBTS_IT.test(line)) return 'possible'
  if (WAS.some((pattern) => pattern.test(line)) && !STILL.test(line)) return 'was'
  if (STARTED.test(line) || NOT_THEN_NOW.test(line)) return 'started'
  const byTime = saidByTime(tokens, first)
  if (byTime) return byTime
  if (ALL_BUT.test(head)) return 'yes'
  if (EVERYONE.test(head)) return 'other'
  if (JUST_ME.test(line)) return 'yes'
  if ((WAS_SORTED.test(line) || PASSED.some((pattern) => pattern.test(line))) && !NOT_PASSED.test(line)) return 'passed'
  if (NOT_OURS.test(line) || THEY_NOT_I.test(line)) return 'no'
  const other = deniesElse(line)
  if (other) return other
  const phrase = clausesOf(tokens, first).reduce<PhraseKind | null>((kind, clause) => kind ?? phraseOf(clause), null)
  // "They thought so in 2020, but the scan was clear."
  if (phrase === 'possible' && CLEARED.test(line)) return 'cleared'
  if (phrase) return phrase
  if (IN_JEST.test(line)) return 'yes'
  if (MM_HM.test(line) || WISHES_NOT.test(line)) return 'yes'
  if (APART_NO.test(line) || SAID_NOT.test(line)) return 'no'
  if (SAYS_BUT.test(line) || THEY_SAY_I_SAY.test(line)) return 'possible'
  if (BUT_WAS.test(line)) return 'passed'
  if (NEGATIVE.test(line) && !YES.test(word)) return 'no'
  if (CLEARED.test(line) && !YES.test(word) && !isNo) return 'cleared'
  if (NOT_NOW.test(line)) return isNo ? 'no' : 'passed'
  if (ASK_THEM.test(line)) return 'possible'
  if (isOther(tokens, first, line))
    return isNo ||
      /\bnot (?:me|him|her|mine|us|myself|himself|herself|personally)\b| (?:me|him|her|mine|us|i|he|she) (?:never|no|nope|nothing|not|none) | i (?:dont|havent|didnt) | (?:ive|i have) (?:not|never) | i (?:just|only) (?:get|have|had|take|use) (?!it |them |that )| im (?:fine|ok|okay|well|not|alright|good|healthy|fit|right as rain) /.test(
        line,
      )
      ? 'no'
      : 'other'
  if (NOT_BUT_PRESSED.test(line) || NOT_THERE_BUT_HERE.test(line)) return 'yes'
  if (ONLY_WHEN.test(head) || NOT_THEN.test(line)) return 'yes'
  if (isExcepted(line)) return 'except'
  if (NO_SUCH_LUCK.test(line) || CANT_SAY.test(line) || (NEVER_DOES.test(line) && !/ until | till /.test(line)))
    return 'no'
  if (HAS_ONE.test(head)) return 'yes'
  if (NOT_LOOKED.test(line) || NO_GAUGE.test(line) || NEVER_TESTED.test(line)) return 'possible'
  if (!isNo && (BUT_YES.test(line) || ASKS_BACK.test(head) || ALWAYS.test(line))) return 'yes'
  if (HEAD_NO.test(head) || NO_THINK.test(line) || OPPOSITE.test(line)) return 'no'
  if (UNSURE.test(line) && (!isNo || SURELY_UNSURE.test(line))) return UNSURE_NO.test(line) ? 'no' : 'possible'
  if (isNo) return EMPHATIC_YES.test(line) ? 'yes' : 'no'
  if (ONLY.test(line)) return 'only'
  if (/^ thats (?:right|correct|true|it) /.test(head)) return 'yes'
  // "Definitely not", "absolutely none".
  if (
    YES.test(word) &&
    /^(?:not|no|none|never|nothing|nope)$/.test(words[1] ?? '') &&
    tokens[first + 1]!.before === 'space'
  )
    return kindOf({ tokens: tokens.slice(first + 1), line: lineOf(tokens.slice(first + 1)), isLong })
  if (YES.test(word)) return WEAK_YES.test(word) && !staysWithIt(tokens, first + 1) ? 'unclear' : 'yes'
  // "Two cans, I'm not drunk": how much it was says that it was.
  if (HOW_MUCH.test(lineOf(tokens.slice(first, first + clauseEnd(tokens.slice(first)) + 1))) && LATER_NO.test(line))
    return 'detail'
  if (word === 'not' || /^(?:dont|havent|didnt|hasnt|doesnt|isnt|arent|wasnt)$/.test(word) || LATER_NO.test(line)) {
    return COMPLAINS.test(line) ? 'detail' : 'no'
  }
  if (!isLong && (TAIL_YES.test(line) || EMPHATIC_DO.test(line))) return 'yes'
  if (isLong) return 'unclear'
  const short = OWN_YES.exec(head) ?? AMOUNT.exec(head)
  if (short && staysWithIt(tokens, first + short[0].trim().split(' ').length)) return 'yes'
  return DETAIL.test(head) ? 'detail' : 'unclear'
}

/** Words of degree and frequency: a yes alone ("sometimes", "very much"), none before other things ("slight cramps"). */
const WEAK_YES =
  /^(?:always|constantly|lots|totally|extremely|terribly|badly|horribly|slightly|very|quite|somewhat|kinda|often|frequently|sometimes|occasionally|mostly|loads|plenty|daily)$/
const GOES_ON =
  /^(?:yes|yeah|yep|much|so|bad|badly|a|lot|lots|often|too|still|now|really|very|quite|sometimes|always|definitely|constantly|regularly|strong|strongly|severe|severely|painful|sore|hard|more|worse|mild|mildly|little|bit|when|whenever|if|in|on|at|after|before|during|from|with|but|and|or|because|especially|for|every|all|today|yesterday|last|this|these|lately|recently|here|there|it|that|them|though|actually|um|uh|i)$/
const OWN_VERB = /^(?:do|did|does|have|had|get|got|feel|felt|am|was|notice|noticed|think|guess|mean)$/

/** "I do", "I have": here the "I" is no filler. */
function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'i' && /^(?:do|did|have|had|am|was|get|feel|felt)$/.test(tokens[at + 1]?.text ?? '')
}

/** Whether an elliptic yes ends at `at` or goes on about itself ("a little when I climb stairs"). */
function staysWithIt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || next.before !== 'space') return true
  const after = tokens[at + 1]?.text ?? ''
  if (next.text === 'i') return OWN_VERB.test(after)
  if (next.text === 'since') return !/^(?:i|he|she|we|they)$/.test(after)
  return GOES_ON.test(next.text)
}

/**
 * A yes that stays with what was asked: a word or two, a clause of its own ("yes, since Monday"), or one that goes on
 * about it ("yeah I do when I walk"). "Yeah so basically my husband drove me in" takes up the talk and may be no yes.
 */
export function isPlainYes(text: string): boolean {
  const { tokens } = tokenise(text)
  let first = 0
  while (first < tokens.length - 1 && FILLER.test(tokens[first]!.text) && !isOwnVerb(tokens, first)) first++
  if (!YES.test(tokens[first]?.text ?? '')) return true
  const next = tokens[first + 1]
  if (!next) return true
  const isDegree =
    next.text === 'so' && /^(?:bad|badly|much|many|painful|sore|tired|weak|strong)$/.test(tokens[first + 2]?.text ?? '')
  if (TAKES_UP.test(next.text) && !isDegree) return false
  if (tokens.length - first <= MAX_PLAIN || next.before !== 'space') return true
  if (ACKNOWLEDGES.test(tokens[first]!.text)) return /^(?:of|day|night|over|three)$/.test(next.text)
  return GOES_ON.test(next.text) || OWN_SUBJECT.test(next.text)
}
const ACKNOWLEDGES = /^(?:all|both|right|sure|certainly|exactly|true)$/
const MAX_PLAIN = 5
const TAKES_UP = /^(?:so|well|okay|ok|right|basically|like|my|but|what|you|your|the|thats|can|could|do)$/
const OWN_SUBJECT =
  /^(?:it|its|he|she|they|there|theres|ive|im|hes|shes|we|definitely|absolutely|please|doctor|sir|maam)$/

/** The first clause as it was said, behind its fillers ("well, I thought so"), and a whole short answer of two clauses. */
function clausesOf(tokens: readonly Token[], first: number): readonly string[] {
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const end = first + clauseEnd(tokens.slice(first)) + 1
  const begin = tokens.slice(0, first + 1).findLastIndex(({ before }, index) => index === 0 || before !== 'space')
  return [words(begin, end), words(first, end), ...(tokens.length <= MAX_SHORT ? [words(0, tokens.length)] : [])]
}
const MAX_SHORT = 8
