/**
 * "Are you breathless even when you sit still?" "Only when I climb stairs": of what was asked for, nothing. A condition
 * that is itself rest (lying, talking, a few steps) denies nothing, and a "no" in front changes no word of it.
 */
export function deniesAtRest(question: string, answer: string): boolean {
  return AT_REST.test(question) && ONLY_ON.test(answer) && !HARDLY_ANY.test(answer)
}

const AT_REST = /\b(?:while calm|at rest|(?:sit|sitting|stand|standing|lie|lying|keep|keeping) still|when resting)\b/i

/** Effort, and for a small child being upset: noise on breathing in only then is mild croup (Alberta TOP, 2008). */
const ONLY_ON =
  /^\W*(?:(?:no|nope|nah|not really|not then|well)\W+)*(?:(?:it|he|she|they|its|it's|it is|it was)\W+(?:does it\W+)?)?(?:only|just|mainly|mostly)\b(?:\W+\w+){0,3}?\W+(?:when(?:ever)?|wen|if|on|after|with|while|during|going|walking|climbing|running)\b(?:\W+[\w']+){0,4}?\W*\b(?:stairs?|steps|hills?|uphill|walk(?:s|ing)?|run(?:s|ning)?|jog\w*|climb\w*|exercis\w*|gym|rush\w*|exert\w*|effort|hurry\w*|upset|cr(?:y|ies|ying)|cross|tantrum|excited|agitated|play(?:s|ing)?|scream\w*|worked up)\b/i

const HARDLY_ANY =
  /\b(?:a few|couple of|two|three|few|short) (?:steps|stairs|paces|yards|metres|meters)|across the room|to the (?:toilet|loo|bathroom|kitchen|door)|on the flat|talk\w*|speak\w*|rest(?:s|ing)?|\blie|\blying|\bsit|bed|sleep\w*|asleep|night|(?:and|but) (?:also|now|sometimes)/i
