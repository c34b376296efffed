import { atEnd } from './at-end.ts'
import type { Recognizer } from './recognizer.ts'

const NORTH_AMERICA =
  /^(?:1[-. ]?)?\(?([2-9]\d{2}) ?\)?[-. /]{0,3}(\d{3})[-. ]{0,3}(\d{4})(?!\d|[-./]\d)(?: ?(?:ext\.?|x|extension) ?\d{1,6})?/
const INTERNATIONAL = /^(?:00)?\d{1,3}(?:[-. ()]{1,2}\d{1,7}){2,6}(?!\d)/
/** One figure after the other: "call 9 8 7 6 5 4 3 2 1 0". */
const FIGURES = /^\d(?:[ .-]{1,3}\d){6,14}(?!\d)/
/** The same behind the code of a country: "+ 44 7 9 1 1". */
const FIGURES_ABROAD = /^\d{1,3}(?:[ .-]{1,2}\d){7,12}(?!\d)/
const SOLID = /^\d{7,15}(?!\d|[a-z])/
const GROUPS = /^\(?\d{2,5}\)?(?:[-. ]{1,2}\d{2,7}){1,5}(?: ?(?:ext\.?|x) ?\d{1,6})?(?!\d)/
const SHORT = /^\d{3}[-. ]\d{4}(?:,? ?(?:ext\.?|x|extension) ?\d{1,6})?(?!\d|[-.]\d)/

/** A local number that nothing announces: three and four digits, which no range of values looks like. */
const LOCAL =
  /^\d{3}[-.]\d{4}(?:,? ?(?:ext\.?|x|extension) ?\d{1,6})?(?![\d%-]|[.,/]\d| ?(?:mg|ml|mcg|units?|iu|kcal|calories|steps|people|patients|years|dollars|copies|cells|words))/
const RANGE_CUE = atEnd(/(?:range|between|from|of|about|normal|ref|reference|dose|take|level|count|[<>=(])[\s:]{0,2}$/)
const CUE = atEnd(
  /(?:phone|telephone|telefono|tlfno|tfno|tel|tlf|movil|mobile|cell|contact|call(?:ing|ed)?(?: me| us| him| her| back)?|reach(?: me| us| him| her)?|ring|text|whatsapp|sms|fax|number is|num|number|phone no|at|dial|pager|beeper|hotline|تلفن|موبایل|شماره|هاتف|الهاتف|جوال|رقم|फोन|मोबाइल|नंबर|portable|telephone est)[\s:#.=("'*_-]{0,6}(?:(?:is|at|on|es|no|number|num|est|me|:)[\s:#.("'-]{0,3}){0,3}\+?\(?$/,
)
/** A line for everybody stands before it by name. */
const HELPLINE = atEnd(
  /(?:hotline|help ?line|lifeline|info ?line|crisis line|quit ?line|poison (?:control|cent(?:er|re)|information)|samaritans|childline|samhsa|beyond ?blue|trevor project|papyrus|crisis text line|kids help phone|breathing space|nurse-on-call|nurse on call|poisons? information cent(?:er|re)|healthline|healthdirect|telefono de la esperanza|sos amitie)[^.\n]{0,24}$/,
)
const FAX = atEnd(/fax[^.\n]{0,16}$/)

/** Help lines that anybody may be told of. Digits only. */
export const HOTLINES: ReadonlySet<string> = new Set([
  '18002738255',
  '8002738255',
  '18002221222',
  '8002221222',
  '116123',
  '18007997233',
  '8007997233',
  '18006564673',
  '8006564673',
  '18006624357',
  '8006624357',
  '18004224453',
  '18552478778',
  '18666727',
  '741741',
  '18008334357',
  '8008334357',
  '18772262255',
  '18007842433',
  '8007842433',
  '0800689565',
  '08006895652',
  '08001111',
  '131114',
  '1300224636',
  '1800551800',
  '03001233393',
  '18664887386',
  '8664887386',
  '0800585858',
  '08082000247',
  '08000684141',
  '1737',
  '0800838587',
  '1300606024',
  '131126',
  '0800764766',
  '18006686868',
  '8006686868',
  '686868',
  '1800022222',
  '08008010677',
  '08457909090',
  '0800555111',
])

/** Phone and fax numbers: by shape where the shape is one, by cue where it is only digits. */
export const phone: Recognizer = {
  id: 'phone',
  find({ token, rightLow, left, gap }) {
    const first = token.text.charCodeAt(0)
    if (first < 0x30 || first > 0x39) return null
    if (/[a-z]$/.test(token.low) && !/^\d+x\d/.test(token.low)) return null
    const cue = CUE.test(left)
    const plus = /\+ ?\(?$/.test(gap)
    const match = pick(rightLow, { cue, plus, left })
    if (!match || HELPLINE.test(left) || /(?:ndc|loinc|snomed|cpt|icd|rxnorm|din|pzn|upc|gtin)[\s:#-]{0,3}$/.test(left))
      return null
    const digits = match.replace(/(?:ext|x).*$/, '').replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15 || HOTLINES.has(digits)) return null
    if (looksLikeDate(match)) return null
    return { length: match.length, type: FAX.test(left) ? 'FAX' : 'PHONE', score: cue || plus ? 0.9 : 0.7 }
  },
}

function pick(text: string, { cue, plus, left }: { cue: boolean; plus: boolean; left: string }): string | null {
  const shaped = NORTH_AMERICA.exec(text)
  if (shaped) return shaped[0]
  if (plus)
    return (FIGURES_ABROAD.exec(text) ?? INTERNATIONAL.exec(text) ?? SOLID.exec(text) ?? GROUPS.exec(text))?.[0] ?? null
  if (cue) {
    const found = [FIGURES, INTERNATIONAL, GROUPS, SOLID, SHORT].map((pattern) => pattern.exec(text)?.[0] ?? '')
    return found.sort((a, b) => b.length - a.length)[0] || null
  }
  // Mobile numbers of India are written in two groups of five.
  const fives = /^[6-9]\d{4}[ -]\d{5}(?!\d)/.exec(text)
  if (fives) return fives[0]
  const local = LOCAL.exec(text)
  if (local && !/(?:00|50)$/.test(local[0]) && !RANGE_CUE.test(left) && !/\d[-. )]*$/.test(left)) return local[0]
  // Without a cue: an international prefix, or a leading zero with groups.
  if (/^00\d/.test(text)) return INTERNATIONAL.exec(text)?.[0] ?? null
  if (/^0\d/.test(text)) return (GROUPS.exec(text) ?? SOLID.exec(text))?.[0] ?? null
  const groups = GROUPS.exec(text)?.[0] ?? ''
  // "60 50 40 30 20 10": doses on their way down.
  const isTaper = groups.split(/[-. ]+/).every((part) => part.length === 2 && part.endsWith('0'))
  return !isTaper && /^\d{2,4}(?:[-. ]\d{2,4}){2,4}$/.test(groups) && groups.replace(/\D/g, '').length >= 9
    ? groups
    : null
}

function looksLikeDate(text: string): boolean {
  return /^(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d{2}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})$/.test(text)
}
