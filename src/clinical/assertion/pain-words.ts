/**
 * "Any chest pain?" "More of a burning", "just a discomfort": another name for what was asked. People with an infarct
 * often deny pain and own up to pressure, burning or indigestion (AHA/ACC chest pain guideline, 2021), so the first count
 * as a yes, and what is taken for indigestion settles nothing. Null where the answer names something else.
 */
export function painByAnotherName(asked: string, answer: string): 'yes' | 'open' | null {
  if (!PAIN.test(asked) || DENIED.test(answer)) return null
  if (SENSATION.test(answer)) return 'yes'
  return CHEST.test(asked) && FROM_STOMACH.test(answer) ? 'open' : null
}

const PAIN = /\b(?:pain\w*|ach(?:e|es|ing)|hurts?|hurting|sore|soreness|discomfort|tight(?:ness)?|pressure|cramps?)\b/i
const CHEST = /\b(?:chest|heart|breast ?bone)\b/i
const DENIED = /\b(?:no|not|never|none|nothing|without)\b|n['\u2019]t\b/i
/** A feeling at the end of its clause: "just a sore throat" is something else. */
const SENSATION =
  /\b(?:sting(?:ing|s)?|burn(?:ing|s)?|ach(?:e|es|ing|y)|cramp(?:s|ing|y)?|throb(?:s|bing)?|discomfort|uncomfortable|twinges?|sore|soreness|niggles?|niggly|tender(?:ness)?|tight(?:ness)?|pressure|pressing|heav(?:y|iness)|squeez(?:e|es|ing)|weight|crushing|stabb?(?:s|ing)?|band|dull|sharp)(?= *(?:$|[,.;!?)]|(?:really|now|there|here|when|if|after|at|on|sort|kind|type|sensation|feeling|thing|one|than|mostly|sometimes|right|all|across|in (?:the|my) (?:middle|centre|center|chest)|to be)\b))/i
const FROM_STOMACH = /\b(?:indigestion|heart ?burn|acid|reflux|wind|trapped wind|gas|gerd|gord)\b/i
