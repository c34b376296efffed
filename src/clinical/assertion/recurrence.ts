import type { Tokenised } from '../match/tokens.ts'

/**
 * Whether what was once is there again: "chest pain last year and now again", "it's back", "had another this morning",
 * "I've just done it again". Only what follows says so, in the same sentence or the next. A fear, a question whether it
 * may come back, and what came back long ago say nothing of now.
 * @param to token behind the finding
 * @param earlier true where it is told as of the past, or how many hours ago it was
 */
export function isThereAgain(
  { tokens, sentenceStarts }: Tokenised,
  to: number,
  earlier: boolean | number | null,
): boolean {
  if (earlier === false || earlier === null || (earlier !== true && earlier <= SAME_TIME_HOURS)) return false
  const { sentence } = tokens[to - 1]!
  const end = Math.min(sentenceStarts[sentence + 2] ?? tokens.length, to + MAX_WORDS)
  let clause = ''
  const clauses: string[] = []
  for (let i = to; i < end; i++) {
    const { text, before } = tokens[i]!
    if (i > to && (before !== 'space' || /^(?:and|but|then)$/.test(text))) {
      clauses.push(clause)
      clause = ''
    }
    clause += clause === '' ? text : ` ${text}`
  }
  clauses.push(clause)
  return clauses.some(saysAgain)
}
const MAX_WORDS = 26
/** Within half a day it is the same attack. */
const SAME_TIME_HOURS = 12

function saysAgain(clause: string): boolean {
  if (!HINT.test(clause)) return false
  const words = clause.replace(WELL_AGAIN, ' ')
  return RECURS.some((form) => form.test(words)) && !NOT_NOW.test(words)
}

/** Most clauses say nothing of the kind. */
const HINT = /\b(?:again|back|returned|recurred|another|second|more|same|do it too|do that too)\b/

/** Who is well again, or does again what one does, has nothing back. */
const WELL_AGAIN =
  /\b(?:well|fine|ok|okay|alright|better|normal|good|great|happy|healthy|myself|himself|herself|work|working|drive|driving|run|running|walk|walking|swim|swimming|exercise|exercising|train|training|play|playing|fly|flying|smoke|smoking|drink|drinking|eat|eating|sleep|sleeping|pregnant|home|married|fit and well) again\b|\bback (?:to|at|in|on|from|home|pain|ache|hurts|then|for|into)\b|\b(?:my|his|her|the|lower|upper) back\b/g

const NOW =
  '(?:now|today|tonight|just|again|this (?:morning|afternoon|evening)|last night|yesterday|overnight|since|currently|right now|(?:an |\\d+ |few |couple |half )+(?:hours?|minutes?|mins?) ago)'
const EVENT = '(?:one|attack|episode|fit|seizure|turn|bleed|go|bout|spell|lot|dose|time|funny turn|blackout|faint)'

const RECURS: readonly RegExp[] = [
  // "it's back", "has come back", "the pain returned".
  /\b(?:its|it is|it has|is|are|has|have|ive|hes|shes|theyre|theyve|thats|came|come|comes|coming|keeps coming)(?: (?:just|now|all|come|came|coming|suddenly|definitely|probably|possibly|maybe))* (?:back|returned|recurred)\b/,
  /\b(?:returned|recurred)(?: \w+)? (?:now|today|tonight|again|this morning|yesterday|last night)\b/,
  // "did it again", "having one again", "it is happening again", "starting again".
  /\b(?:did|done|doing|do|happened|happening|happens|having|starting|started|starts|begun|beginning|began|coming on|came on|got|getting|feel|feeling|felt)(?: (?:it|that|this|one|them|those|all|the same|the same thing|exactly the same|like that|like this|that way|this way))*(?: all over)? again\b/,
  // "had another this morning", "another one an hour ago".
  new RegExp(`\\b(?:another|a second|a further|one more)(?: ${EVENT})? ${NOW}`),
  new RegExp(`\\b(?:having|just had|just got|ive had|has had|have had) (?:another|a second|one more)(?: ${EVENT})?\\b`),
  // "same thing is happening now", "done the same tonight", "this feels the same".
  new RegExp(
    `\\bsame(?: (?:thing|pain|feeling|symptoms?|sensation|way|headache|place|spot|again|as then))*(?: (?:is|are|was|has|happened|happening|happens|started|starting|came|on))* ${NOW}`,
  ),
  /\b(?:feels?|feeling|is|this is|its|it is)(?: (?:just|exactly|much|all))*(?: like)? the same(?!(?: ever)? since| (?:old|age|time|dose|tablets?|medicines?|as (?:usual|always|normal|ever)))(?: (?:pain|feeling|thing|headache|symptoms?|way|as then|as that time|again)|$)/,
  // A clause of nothing else: "and now again", "again today".
  /^(?:and |but |then )?(?:(?:now|today|tonight|just|this morning|this evening|last night|since yesterday|since this morning|twice|once) )*(?:once )?again(?: (?:now|today|tonight|too|just|this morning|this evening|last night|yesterday|since \w+|twice|once|\w+ (?:hours?|minutes?|mins?) ago))*$/,
  // "Overdosed at 17 and I'm going to do the same."
  /\b(?:im|i am|i will|ill|i want|he is|shes|hes)(?: going| about)?(?: to)? do (?:the same|it too|that too|it again|that again)\b/,
]

/** Denied, feared or supposed; or it was back long ago. */
const NOT_NOW =
  /\b(?:not|never|no|havent|hasnt|dont|doesnt|didnt|isnt|wasnt|arent|wont|nothing|none|without|if|in case|unless|(?:years?|months?) (?:ago|later|after|back|apart)|last (?:year|month|summer|winter|spring|autumn)|in (?:19|20)\d\d|as a child|until|before|(?:will|would|could|can|might|may|should|does|do|how|to (?:prevent|avoid|stop)|likely|chances?|risk|fear|worried|scared|afraid|terrified|thought|of|about)(?: (?:it|that|this|i|they|he|she|of|about|me|him|her|getting|to|them))* (?:happen|happening|come|comes|coming|have|having|get|getting|return|returning|recur|start|starting|another))\b/
