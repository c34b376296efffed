/** "Not himself, his brother has it." */
export const NOT_OURS =
  /^ (?:(?:no|well) )?not (?:me|myself|him|himself|her|herself|us)(?: personally)? (?:but |though )?(?:my|his|her|our|the) \w+ (?:has|had|have|does|did|is|was|gets|got) /
/** "Him yes, me no." */
export const THEY_NOT_I =
  / (?:him|her|he|she|they|them|partner|wife|husband|hubby|kids|baby)(?: (?:yes|yeah|has|does|is|did))+ (?:but |and )?(?:me|i|im|ive|myself) (?:no|nope|not|dont|havent|didnt|never) /
/** "Not tight, no. More like someone sat on it": another word for it, and a graver one. */
export const NOT_BUT_PRESSED =
  /^ (?:(?:its|it is|id say|well) )*not (?:\w+ ){1,4}?(?:its )?more (?:of |like |as if |a |an )*(?:(?:someone|somebody|an elephant|something|a \w+) (?:is |has |had )?(?:sat|sits|sitting|stood|standing|pressing|squeezing|crushing)|(?:heav|pressure|pressing|squeez|crush)\w*) /
/** A wish that was not granted is a denial. */
export const NO_SUCH_LUCK = / (?:no such luck|chance would be a fine thing|should be so lucky|id be so lucky) /
/** "Not in the hands. Feet yes." */
export const NOT_THERE_BUT_HERE =
  /^ not (?:in|on|at|during|when|by) (?!all )(?:\w+ ){1,5}(?:in |on |at |by )?(?:the |my |his |her )?(?:\w+ )(?:yes|yeah|yep) /
/** "Nah, I'm just here for fun", "is the Pope Catholic?": nobody says so who denies it. */
export const IN_JEST =
  / (?:for (?:fun|a laugh|the fun of it|the craic|kicks|the good of (?:my|our) health)|is the pope|(?:do|does) (?:a )?bears?|what do (?:you|ya) (?:think|reckon)|what does it look like|(?:doesnt|dont|isnt|arent|hasnt|havent) (?:everyone|everybody|we all|most people|anyone)|i just love(?: \w+){0,2} (?:being|having|waking|lying|sitting|feeling)) /
/** "Mum does, I got tested last year and I'm fine." */
export const FOUND_WELL =
  / i (?:got|was|have been|had myself|went and got) (?:tested|checked|scanned|screened)(?: (?:out|for it|over))?(?: \w+){0,3} (?:and|but|it was|they said|all) (?:(?:its?|it was|im|i was|i am|they|were|was|all|said|came back|totally|completely|perfectly|absolutely) )*(?:fine|clear|negative|normal|ok|okay|not) /
/** "There's never a minute without it": two denials. */
export const NEVER_WITHOUT =
  / (?:never|not|hardly|barely|no) (?:a |an |one |single |\w+ ){0,4}without (?:it|them|that|some|one|feeling it|a \w+) /
/** "I have a coil, so doubt it": unlikely, and not denied. */
export const DOUBTS_IT = / (?:so|but) (?:i |id |really |very |much |highly )*doubt (?:it|that|so) $/
