import { block, type Guard, pass } from '../guard.ts'
import { readings } from '../normalise.ts'

/** Tasks that have nothing to do with health. Only clear ones: a patient's odd message is a patient's message. */
const OTHER_WORK =
  /^(?:please |can you |could you )?(?:write|generate|create|compose|give me) (?:me )?(?:an? |some )?(?:poem|song|essay|story|joke|code|program|script|tweet|blog ?post|cover letter|sql|html|python|recipe|speech|email to my (?:boss|landlord))\b|^(?:please )?(?:translate|solve|calculate|play|bet on|book (?:a|me) (?:flight|hotel)|order (?:a )?pizza)\b|\b(?:stock (?:price|market)|bitcoin|crypto ?currency|football score|who (?:won|will win) the (?:election|match|game|world ?cup)|weather (?:tomorrow|forecast))\b/
const HEALTH =
  /\b(?:pain|ache|hurt\w*|fever|cough|bleed\w*|sick|ill|doctor|nurse|hospital|clinic|medicine\w*|medication\w*|tablet\w*|pills?|dose|symptom\w*|pregnan\w*|baby|breath\w*|chest|stomach|skin|rash|dizzy|faint\w*|tired|sleep\w*|anxi\w*|depress\w*|blood|heart|allerg\w*|vomit\w*|diarrh\w*|health|diet|weight|head|back|appointment|test|results?)\b/

/** What is outside health and the visit. */
export const scope: Guard = {
  id: 'scope',
  version: 1,
  stage: 'input',
  budgetMs: 200,
  check(text) {
    const plain = readings(text)[0]?.text ?? ''
    return OTHER_WORK.test(plain) && !HEALTH.test(plain) ? block('scope') : pass
  },
}
