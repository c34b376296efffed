/**
 * Words of denial in an answer that deny something else than what was asked for: its end ("never goes away"), relief
 * ("no let up"), a condition ("not without painkillers"), or that it is only so much ("not just pain, agony"). Each says
 * that the thing is there. What is denied of its degree or length ("not severe", "not for long") leaves some of it. Null where the
 * answer is none of these.
 */
export function deniesElse(line: string): 'bad' | 'yes' | 'possible' | null {
  if (EMPHATIC.test(line) || YES_AFTER_ALL.test(line) || BUT_SOME.test(line)) return 'yes'
  if (NO_END.test(line) || NO_RELIEF.test(line) || NOT_UNLESS.test(line) || STILL_THERE.test(line)) return 'bad'
  return NO_WORSE.test(line) || OPEN.test(line) || isOfDegree(line) ? 'possible' : null
}

/** "Not severe", "not constant", "not for long": where the question asked for that degree, it is a no. */
export function isOfDegree(line: string): boolean {
  return DEGREE.test(line) || LITTLE.test(line)
}

/** Whether a question asks for a degree, a length or a change, which such an answer then denies. */
export const ASKS_DEGREE =
  /\b(?:severe\w*|bad(?:ly)?|heav(?:y|ily)|worst|worse|constant\w*|continuous\w*|all the time|a lot|much|very|more|most|longer|long|intense|strong\w*|usual|sudden\w*|unbearable|terrible)\b/i

const LEAD = '^ (?:(?:um|uh|well|oh|no|nope|nah|its|it|is|it is|thats|theyre|honestly|actually) )*'
/** "Not just now" is another thing. */
const EMPHATIC = new RegExp(
  `${LEAD}(?:not (?:just|only|merely|simply) (?!now |yet |at |today |this |right |when |if |on |after |in )|not once (?!since |in |ever |or |$)|no (?:kidding|messing|joke|end of (?:it|them|that)) )|(?:isnt that|why else|why do you think) (?:\\w+ )?(?:why )?(?:im|i am|id be|i came|i am here|im here) (?:here|for|in)? ?$`,
)
const YES_AFTER_ALL =
  /^ (?:no|nope|nah) (?:(?:i mean|i meant|sorry|wait|hang on|actually) )+(?:yes|yeah|yep|i do|it does) /
const BUT_SOME =
  / not (?:(?:that|too|so) )*(?:a lot|much|bad|loads|many|lots|often) but (?:its (?:still )?there|some|a (?:bit|little|few)|enough|there is|it does|i do|yes) /
const NO_END = new RegExp(
  `${LEAD}(?:never|not|hasnt|doesnt|wont|isnt|hardly|has not|does not|will not)(?: (?:yet|really|quite|fully|completely|ever|been|all|entirely|it|totally))* (?:goes?|gone|going|went|stops|stopping|eases?|eased|easing|shifts?|shifted|shifting|lets up|let up|leaves?|settles?|settled|settling|passed)(?: (?:away|off|down|yet|completely|fully|at all|really|now|since|for long|alone|me|him|her|on its own|by itself))* $`,
)
const NO_RELIEF = new RegExp(
  `${LEAD}(?:no (?:relief|let up|letup|respite|improvement|easing|sign of (?:it )?(?:stopping|going|easing))|nothing (?:helps|helped|helping|works|worked|touches|touched|shifts|shifted|eases|eased|takes) )`,
)
const NOT_UNLESS = new RegExp(
  `${LEAD}not without (?!any )\\w+ |${LEAD}not when (?:i|he|she|im|hes|shes) (?:keep|keeps|stay|stays|lie|lies|sit|sits|rest|rests|resting|lying|sitting|still) |^ (?:none|nothing|not|no) (?:when|at|if) (?:\\w+ ){1,4}(?:bad|worse|sore|hurts|terrible|awful|agony) (?:when|if|on|at) `,
)
const STILL_THERE =
  /^ (?:no|nope|nah) (?:but )?(?:its?|theyre|that|he|she|they) (?:is |are |does |has )?still (?!(?:not|no|fine|ok|okay|good|well|clear|normal) )/
const NO_WORSE =
  /^ (?:(?:its|it is) )?no (?:worse|heavier|stronger) than (?:usual|normal|always|ever|it (?:usually|normally|always) is|before) $/
const OPEN =
  /^ (?:not telling|nothing (?:that |which )?(?:i )?(?:cant|couldnt|can not) (?:handle|cope with|live with|deal with|manage|put up with)|nothing (?:that|which) (?:worries|bothers|concerns) (?:me|us|him|her)) /
const DEGREE = new RegExp(
  `${LEAD}not (?:(?:(?:really|too|that|so|all that|particularly|very|exactly|especially) )*(?:severe|severely|constant|constantly|continuous|terrible|unbearable|excruciating|intense|crippling|for (?:very )?long|for more than \\w+ \\w+|long) (?:at all |really |now |today |no )*|(?:(?:quite|nearly|half|anywhere near) )*(?:as|so) (?:bad|badly|much|often|strong|many|heavy) as (?:yesterday|before|it was|last \\w+|this morning|earlier|on \\w+day|usual) )$`,
)
/** "Not much today", "not bad, I can live with it": less of it than feared, and so no denial of it. */
const LITTLE = new RegExp(
  `${LEAD}not (?:(?:too|that|so|all that|very|really) )*(?:much|bad) (?:(?:today|now|yet|lately|really|though|at the (?:moment|minute)|this morning|tonight|overall|so far|thanks) )*(?:(?:but )?(?:i can (?:cope|live|manage|bear|stand)|(?:its )?(?:bearable|manageable|tolerable)|ive had worse|i cope|coping)\\b.*)?$`,
)
