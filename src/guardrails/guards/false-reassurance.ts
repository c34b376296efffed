import { block, type Guard, pass } from '../guard.ts'
import { saidElsewhere } from './elsewhere.ts'
import { CONDITION, claimsOf } from './vocabulary.ts'

const HELP =
  '(?:doctor|gp|ambulance|appointment|hospital|clinic|clinician|nurse|scan|tests?|check(?:-?up)?|visit|x-?ray|medical|emergency|urgent|treatment|care|help|a&e|er|999|911|112|specialist|examination|antibiotics|follow-?up)'
const WHO = '(?:you|he|she|they|your (?:child|baby|son|daughter|mother|father|wife|husband|partner)|the (?:baby|child))'
/** The reader's own matter, not things in general. */
const THIS =
  "(?:it|this|that|these|those|everything|all(?: of (?:it|this))?|you|he|she|your (?:[a-z'-]+ ){0,4}?[a-z'-]+|the (?:bleeding|pain|lump|rash|swelling|cough|fever|numbness|headache|dizziness)|(?:these|those|such) [a-z]+|(?:\\w+ ){1,2}like (?:this|that|these|yours))"
const WELL =
  '(?:fine|ok|okay|all right|alright|normal|harmless|benign|safe|healthy|in order|good|nothing|nothing (?:serious|bad|to worry about)|well|not (?:serious|dangerous|an emergency|urgent|cancer|a concern)|of no concern|no (?:danger|problem|concern|cause for concern|big deal)|trivial|minor|unimportant|in no danger|out of danger|no worse than usual)'
const DEGREE =
  '(?:(?:perfectly|completely|totally|quite|absolutely|entirely|just|only|always|almost certainly|probably|surely|certainly|really|all|still|very) )*'

/** Nobody needs to look. */
const NO_NEED = [
  /\b(?:do not|don't|does not|doesn't|won't) (?:need|have) to (?:see|call|ring|phone|bother|wake) (?:anyone|anybody|someone|somebody)\b/,
  /\b(?:doctors?|gps?|nurses?|hospital|a&e|they) (?:would|will|'d|'ll) (?:only|just|simply) (?:tell|say|send|give|do)\b/,
  new RegExp(
    `\\b${WHO} (?:really )?(?:do not|don't|does not|doesn't|will not|won't|would not|wouldn't) (?:really |actually )?(?:need|have|require) (?:to (?:see|go|call|visit|get|be|have|come|make|book|attend|seek|speak|contact|ring|phone|bother|worry)\\b[^.!?]{0,30}\\b|(?:(?:an?|any|the|your|further|more|urgent|immediate|emergency|medical|another|this|that|professional) ){0,3})${HELP}\\b`,
  ),
  /\b(?:no need|not necessary|unnecessary|no point|pointless|not worth|no use|no sense) (?:to |in |for )?(?:(?:see|seeing|go|going|call|calling|visit|visiting|worry|get|getting|be|being|have|having|a|an|the|any|immediate)\b|(?:doctor|ambulance|hospital|concern|alarm|emergency))/,
  new RegExp(
    `\\bno (?:further |more |other |additional )?(?:\\w+ )?${HELP}\\b[^.!?]{0,20}\\b(?:is|are|will be|seems?) (?:needed|necessary|required|called for)\\b`,
  ),
  new RegExp(`\\bwithout (?:being (?:checked|seen|examined|treated)|(?:seeing|calling|any) (?:an? |the )?${HELP})\\b`),
  /\b(?:waste of (?:your |their |everybody's )?time|wouldn't bother|would not bother|don't bother|do not bother|no reason to (?:go|call|see|visit|bother))\b/,
  new RegExp(
    `\\b(?:seeing|calling|going to|visiting|asking)\\b[^.!?]{0,20}\\b${HELP}\\b[^.!?]{0,10}\\b(?:will not|won't|would not|wouldn't|does not|doesn't) (?:change|help|make|do|tell)`,
  ),
]
/** All is well, or will be. */
const ALL_WELL = [
  /\b(?:in the clear|right as rain|lose (?:any )?sleep over|nothing (?:here |in this |about this )?(?:worries|concerns|alarms) (?:me|us)|over the worst|so relax)\b/,
  /^(?:most likely|probably|likely|almost certainly|surely|very likely) (?:harmless|nothing|benign|innocent|fine|all right)\b/,
  /(?<!if |whether |when )\b(?:it is|it's|that is|that's) (?:perfectly |quite |completely )?(?:safe|fine|ok|okay|all right) for (?:you|him|her|your \w+) to (?:drink|drive|fly|mix|exercise|eat|wait|stay|go)\b/,
  new RegExp(
    `(?:^|[,.;:] |\\b(?:that|and|so|but|because|think|sure|assured|means?|shows?|proves?|see) )${THIS}(?:'s|'re| is| are| will be|'ll be| should be| looks?| sounds?| seems?| seems? to be| appears?) ${DEGREE}${WELL}(?! (?:that|to|for|with|at (?:telling|explaining)|enough|in|idea|sign)\\b)(?![\\w-])`,
  ),
  /\b(?:nothing|not anything|no reason|no cause|little reason) (?:serious|to (?:worry|fear|be (?:worried|afraid|concerned|alarmed))|dangerous|bad|for (?:concern|alarm|worry)|is wrong|wrong with)/,
  /\bnothing (?:bad )?(?:will|can|is going to) happen\b|\bno danger (?:for|to) (?:you|him|her)|\bdanger (?:is|has) (?:over|passed|gone)\b|\bout of danger\b|\bof no concern\b/,
  /\b(?:it|this|that|they|these|your \w+|the (?:pain|bleeding|rash|swelling|lump|fever|numbness|cough))(?: will|'ll| should| is going to| are going to)(?: soon| simply| just| probably)? (?:go away|pass|settle|clear up|heal|resolve|improve|be (?:gone|over|fine)|get better)\b|\b(?:it|this|that|(?:these|those|such) \w+)(?: always| usually| normally| mostly| just)+ (?:goes? away|pass(?:es)?|settles?|clears? up|heals?|resolves?)\b/,
  /\b(?:that|this|it)(?:'s| is) (?:just|only|simply|all) (?:how|what|the way|part of|because)\b|\b(?:only|just|simply) (?:a |an )?(?:strained|pulled|bruised|tired|sore) \w+/,
  /\b(?:no|not one|hardly any) (?:doctor|nurse|one|body|clinician)s? (?:would|will|ever)\b|\bnobody (?:ever )?(?:dies|died|would|gets)\b|\bonly (?:old|older|young|fat|sick|other) \w+ (?:get|have|suffer)\b|\bat your age (?:nobody|no one|people (?:do not|don't|never|rarely))\b/,
  /\b(?:i|we)(?:'m| am| are)? (?:promise|guarantee|assure|can assure|sure|certain|confident|convinced)\b|\b(?:rest assured|be assured|trust me|believe me)\b/,
  /\b(?:it|this|that|these)(?:'s| is| are) (?:only|just|merely|simply|nothing (?:more than|but)) (?:\w+ ){0,2}?(?:stress|anxiety|nerves|nervous\w*|a (?:cold|virus|bug|phase|bruise|rash)|wind|gas|muscle\w*|growing pains|hormones|your (?:age|nerves|period)|in your head|imagination)\b|\ball in your head\b/,
]
/** It can't be the dangerous thing. */
const DENIED = [
  new RegExp(`\\b(?:cannot|can't|couldn't) (?:have|be having) (?:an? )?(?:${CONDITION}|heart\\b|serious)`),
  new RegExp(
    `\\b(?:is not|isn't|are not|aren't|was not|cannot be|can't be|definitely not|certainly not|does not mean|doesn't mean|do not have|don't have|does not have|doesn't have)\\b (?:(?:from|that|you|have|having|a|an|any|your|the|to do with|caused by|related to) ){0,4}(?:${CONDITION}|heart\\b|serious|dangerous|emergency)`,
  ),
  new RegExp(
    `\\b(?<!not |n't |cannot |can't )(?:rules?|ruled|ruling) out (?:(?:a|an|any) )?(?:\\w+ )?(?:${CONDITION}|anything serious|serious)`,
  ),
  /\bwould\b[^.!?]{0,40}\bif (?:it|this|that) (?:was|were|had been)\b|\bif (?:it|this|that) (?:was|were|had been)\b[^.!?]{0,40}\bwould\b/,
  new RegExp(
    `\\btoo (?:young|old|fit|healthy|slim) (?:to have|for|to get) (?:a |an )?(?:\\w+ )?(?:${CONDITION}|heart)`,
  ),
]
/** It can wait. */
const CAN_WAIT = [
  /\b(?:it|this|that) can (?:safely |easily |just )?wait\b/,
  /\b(?:do not|don't|please don't|no need to) (?:worry|panic|be (?:alarmed|afraid|concerned|scared)|call (?:an ambulance|911|999|112)|go to (?:the )?(?:er|a&e|hospital|emergency)|read (?:anything|too much) into|think (?:about it|too much)|overthink|make (?:a fuss|anything of))/,
  /\b(?:you|he|she|they) (?:can|could|may|should|might)(?: safely| just| simply| easily| well| also)* (?:wait|stay (?:at )?home|ignore|stop worrying|relax|delay|carry on|go to (?:bed|sleep|work|school)|see how (?:it|you)|put off|leave it|forget|cancel|skip (?:the|your|this) (?:appointment|visit|check|test))/,
  /(?<!not |n't |whether |if )\b(?:it is|it's|that is|that's) (?:perfectly |quite |completely )?(?:safe|ok|okay|fine|all right) to (?:wait|drive|stay|ignore|leave|delay|go (?:on|home|to work)|put off|sleep|carry on)\b|\bfeel free to (?:wait|ignore)\b|\bsafe(?:ly)? (?:to )?wait\b/,
  /^(?:just |simply )?(?:ignore|stay at home and|stay home and|relax|forget about|wait and see|sleep it off|leave it)\b/,
]

/** Published advice that names its limit: "you can stay at home, unless ..", "most get better, but see a doctor if ..". */
const LIMITED = /\b(?:if|unless|until|but|however|when|while you wait)\b/
const WHAT_THEN =
  /\b(?:worse|worsens?|doctor|clinician|nurse|pharmacist|gp|call|help|see|emergency|hospital|ambulance|999|911|112|urgent|checked|comes back|lasts?|return)\b/
const HOLDS_BACK =
  /\b(?:do not|don't|never) (?:ignore|wait|delay|put off|drive|leave|stay)\b|\bit is not safe\b|\bcannot (?:tell|say|promise)\b/

/** No promise that all is well and that nobody needs to look. */
export const falseReassurance: Guard = {
  id: 'false-reassurance',
  version: 4,
  stage: 'output',
  budgetMs: 50,
  check(text, { role, passages = [] }) {
    if (role === 'clinician') return pass
    return claimsOf(text).some((claim) => reassures(claim, passages.length > 0)) ? block('false-reassurance') : pass
  },
}

function reassures(claim: string, isCited: boolean): boolean {
  if (saidElsewhere('false-reassurance', claim)) return true
  if (HOLDS_BACK.test(claim)) return false
  const hits = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(claim))
  const limit = LIMITED.exec(claim)
  const isLimited = limit !== null && WHAT_THEN.test(claim.slice(limit.index))
  // That nobody needs to look, or that it can't be the dangerous thing, only a page with its condition may say.
  if (hits(NO_NEED) || hits(DENIED)) return !(isLimited && isCited)
  return (hits(ALL_WELL) || hits(CAN_WAIT)) && !isLimited
}
