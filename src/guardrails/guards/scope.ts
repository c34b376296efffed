import { extract } from '../../clinical/extract.ts'
import { block, type Guard, pass } from '../guard.ts'
import { readings } from '../normalise.ts'

/**
 * Tasks that have nothing to do with health. Only clear ones: a patient's odd message is a patient's message. "Calculate",
 * "translate" and "play" alone are none, because people ask for their body mass index and write in their own language.
 */
const OTHER_WORK =
  /^(?:please |can you |could you )*(?:write|generate|create|compose|give me|tell me|debug|fix) (?:me )?(?:an? |some |my |this |the )?(?:poem|song|essay|story|joke|code|program|(?:\w+ )?script|(?:javascript |python |java )?function|tweet|blog ?post|cover letter|sql|html|python|recipe|speech|email to my (?:boss|landlord))\b|^(?:please )?(?:translate (?:this |the |my |an? )?(?:song|lyrics|poem|novel|article|essay|homework|contract|website|speech)|solve (?:this |the |my |an? )?(?:equation|puzzle|riddle|sudoku|crossword|homework|maths? )|calculate (?:this |the |my )?(?:tax(?:es)?|mortgage|interest|profit|derivative|integral|square root|area of)|play (?:me )?(?:a (?:song|game)|music|chess|hangman|trivia)|bet on|book (?:me )?(?:an? )?(?:flight|hotel)|(?:can you |could you )?(?:do|help me with) my (?:maths? |english |history )?homework|what(?:'s| is) the capital of|(?:recommend|suggest) (?:me )?(?:an? |some )?(?:films?|movies?|tv (?:show|series)|novels?|songs?)|order (?:a )?pizza)\b|\b(?:stock (?:price|market)|bitcoin|crypto ?currency|football score|who (?:won|will win) the (?:election|match|game|world ?cup)|weather (?:tomorrow|forecast))\b/
const HEALTH =
  /\b(?:pain|ache|hurt\w*|fever|cough|bleed\w*|sick|ill|doctor|nurse|hospital|clinic|medicine\w*|medication\w*|tablet\w*|pills?|dose|symptom\w*|pregnan\w*|baby|breath\w*|chest|stomach|skin|rash|dizzy|faint\w*|tired|sleep\w*|anxi\w*|depress\w*|blood|heart|allerg\w*|vomit\w*|diarrh\w*|health\w*|diet|weight|panic\w*|stress\w*|worr\w*|scared|cry\w*|suicid\w*|die|dying|rehydrat\w*|head|back|appointment|test|results?)\b/

/** What the lexicons know that is no sign of anything: a day, a letter that is asked for. */
const NO_SIGNS: ReadonlySet<string> = new Set(['day-soon', 'admin-request'])

/** What is outside health and the visit. */
export const scope: Guard = {
  id: 'scope',
  version: 3,
  stage: 'input',
  budgetMs: 200,
  check(text) {
    const plain = readings(text)[0]?.text ?? ''
    if (!OTHER_WORK.test(plain) || HEALTH.test(plain)) return pass
    // Whoever tells of a sign beside it, in whatever words the lexicons know, is a patient.
    return extract(text).some(({ code }) => !NO_SIGNS.has(code)) ? pass : block('scope')
  },
}
