/** Answers that speak of all, or of none, but for one. */

/** "Everyone but me". */
export const EVERYONE =
  /^ (?:yes )?(?:everyone|everybody|all of (?:them|us)|(?:most|half|some|many|lots|loads) of (?:them|us|my family|the family)|(?:the|my) whole family)(?: (?:but|except|bar) me)? /
export const JUST_ME = /^ (?:just|only|yes|yeah|nobody but|no one but) me $/
/** "Everything except the fever": all that was asked, but for what is named. */
export const ALL_BUT =
  /^ (?:yes )?(?:all|everything|all (?:of )?(?:it|them|those|that|the above)|the lot|every one(?: of them)?) (?:except|bar|but|minus|apart from|aside from|other than|not)(?: for)? /

/**
 * "Nope, apart from a couple of red streaks", "not really, other than on Sunday": there was some. "Apart from that, no"
 * only looks back, and "no one except my sister" is of others.
 */
export function isExcepted(line: string): boolean {
  return NONE_BUT.test(line) || NO_JUST_SOME.test(line)
}
const NONE_BUT =
  /^ (?:(?:um|uh|well|oh|honestly|actually|erm) )*(?:no|nope|nah|none|nothing|not (?:really|much|a lot|at all|that i know of)|never)(?: (?:no|not|nothing|none|really|much|at all|else|that i know of|to speak of|major|serious|special))* (?:apart from|aside from|other than|except(?:ing)?(?: for)?|besides|bar|but for|save for|unless you (?:count|mean|include)|if you dont count)(?! (?:that|those|this|it|them|these)(?: (?:no|nope|nothing|none|im|i am|all|everything|fine|one)|$)) /
/** "No, just a bit of spotting": the amount that follows the no is there. */
const NO_JUST_SOME =
  /^ (?:(?:um|uh|well|oh) )*(?:no|nope|nah|not really) (?:its |it was |there was |there is |theres )?(?:just|only|maybe just) (?:a|the|an|some|one|two|few) (?:(?:tiny|wee|very|teeny|small) )*(?:bit|little|touch|tad|few|couple|odd|spots?|drops?|smears?|streaks?|specks?|twinges?|trace|hint|slight) /
