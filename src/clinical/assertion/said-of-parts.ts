import { stem } from '../../core/text.ts'
import type { ConceptMatch } from '../match/concepts.ts'
import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/** Parts of the body as questions name them, without the s; "had" and "baby" of "had a baby" are none. */
const PART =
  /^(?:head|face|eye|eyelid|ear|nose|nostril|mouth|lip|tongue|tooth|teeth|gum|jaw|cheek|chin|throat|neck|gland|shoulder|arm|armpit|elbow|wrist|hand|finger|thumb|knuckle|chest|breast|nipple|heart|lung|rib|back|spine|tummy|belly|stomach|abdomen|navel|side|flank|loin|groin|bladder|bowel|bottom|testicle|scrotum|penis|vagina|hip|buttock|leg|thigh|knee|calf|calves|shin|ankle|foot|feet|heel|toe|joint|skin|scalp|nail|muscle|earache|headache|backache|toothache)$/
const IS_WELL =
  /^(?:same|strong|perfectly|brilliant|unchanged|grand|fine|ok|okay|good|normal|clear|alright|great|perfect|not|isnt|arent|no|never|doesnt|dont)$/
const IS_ILL =
  /^(?:yes|yeah|yep|sore|hurts?|hurting|aches?|aching|bad|awful|terrible|killing|often|always|constantly|constant|loads|lots|time|is|are|does|do|has|swollen|painful|blocked|raw|worse)$/

/**
 * Of several things asked at once, those whose part of the body the answer names, clause by clause, with a word that
 * settles it: "any sore throat or earache?" "throat's fine. Ear, yes, the left one." Keyed by the first token asked.
 */
export function saidOfParts(
  question: Tokenised,
  asked: readonly ConceptMatch[],
  { tokens }: Tokenised,
): ReadonlyMap<number, boolean> {
  const out = new Map<number, boolean>()
  for (const one of asked) {
    const said = saidOfItsWord(question, asked, one, tokens)
    if (said !== null) out.set(one.from, said)
    const named = partsOf(one.concept.name.toLowerCase().split(/[^a-z]+/))
    const within = partsOf(question.tokens.slice(one.from, listEnd(question, one)).map(({ text }) => text))
    // "Weakness in your arms or legs": of the words that stand between, only its own part.
    const own = within.filter((word) => named.includes(word))
    const keys = own.length > 0 ? own : within
    const places = tokens.flatMap(({ text }, at) => {
      const word = text.replace(/s$/, '')
      return PART.test(word) && keys.some((key) => key.startsWith(word)) ? [at] : []
    })
    if (places.length === 0) {
      if (saysOrganWell(one.concept.name, tokens.map(({ text }) => text).join(' '))) out.set(one.from, false)
      continue
    }
    const of = places.map((at) => saidBehind(tokens, at))
    // "Numb hands or feet?" "Hands no, feet since March": what one part is spared is there in the other.
    const isElsewhere = of[0] === false && of.slice(1).some((well) => well !== false)
    if (isElsewhere) out.set(one.from, true)
    else if (of[0] !== null) out.set(one.from, of[0]!)
  }
  return out
}

/** "Numbness in your hands" goes on with "or feet". */
function listEnd({ tokens }: Tokenised, { from, to }: TokenSpan): number {
  const names = tokens.slice(from, to).some(({ text }) => PART.test(text.replace(/s$/, '')))
  if (!names) return to
  let end = to
  while (
    tokens[end]?.sentence === tokens[from]!.sentence &&
    (/^(?:or|and|in|your|the|his|her|their)$/.test(tokens[end]!.text) || PART.test(tokens[end]!.text.replace(/s$/, '')))
  )
    end++
  return end
}

/** Whether a part is said to be ill. Its own clause decides; one that is only the name ("ear, yes") leaves it to the next. */
function saidBehind(tokens: Tokenised['tokens'], at: number): boolean | null {
  let end = at + 1
  while (end < tokens.length && tokens[end]!.before === 'space') end++
  if (end === at + 1) while (end < tokens.length && (end === at + 1 || tokens[end]!.before === 'space')) end++
  const clause = tokens.slice(at + 1, end).map(({ text }) => text)
  // "Head yes rest no": the word right behind the part settles it.
  if (/^(?:yes|yeah|yep|yh)$/.test(clause[0] ?? '')) return true
  if (clause.some((word) => IS_WELL.test(word))) return false
  return clause.some((word) => IS_ILL.test(word)) ? true : null
}

/** "A headache or blurred vision?" "Head's banging, eyes are all right": an organ that is well does what it is for. */
function saysOrganWell(asked: string, answer: string): boolean {
  return ORGANS.some(([work, organ]) => work.test(asked) && new RegExp(organ + ORGAN_WELL, 'i').test(answer))
}
const ORGANS: readonly (readonly [work: RegExp, organ: string])[] = [
  [/\b(?:vision|visual|sight|seeing|see)\b/i, String.raw`\beyes?`],
  [/\bhear(?:ing)?\b/i, String.raw`\bears?`],
  [
    /\b(?:bladder|urin\w*|water(?:s|works)?|wee\w*|pee\w*)\b/i,
    String.raw`\b(?:wee|pee|wee?ing|peeing|water(?:works|s)?|urine|urinating|bladder)`,
  ],
  [/\b(?:bowels?|stools?|poo\w*|motions?)\b/i, String.raw`\b(?:poos?|pooing|bowels?|motions|number twos)`],
  [/\bswallow\w*/i, String.raw`\bthroats?`],
  [/\b(?:fever\w*|temperature|febrile)\b/i, String.raw`\b(?:temp(?:erature)?|thermometer|tmp)`],
  [/\bbreath\w*/i, String.raw`\b(?:chest|lungs?|breathing)`],
  [/\b(?:sp(?:eech|eak\w*)|talk\w*)\b/i, String.raw`\btalk(?:ing)?`],
]
const ORGAN_WELL = String.raw`(?:['\u2019]?s)?(?: (?:is|are|was|were|been|has been|have been|seem|seems|feel|feels|reads|says|looks))? (?:all |both )?(?:fine|ok|okay|alright|right|normal|clear|good|grand|perfect|brilliant|strong|unchanged|no different|no change|the same|as (?:usual|ever|always|normal)|no problem)\b`

function partsOf(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/s$/, '')).filter((word) => PART.test(word))
}

/** Whether a question names several parts of the body, of which one can be ill and the other well. */
export function namesParts({ tokens }: Tokenised): boolean {
  return new Set(partsOf(tokens.map(({ text }) => text))).size > 1
}

/**
 * A word of only one of the things asked, with a yes or a no right behind it: "high blood pressure, diabetes?" "blood
 * pressure, yeah". Null where none is named so.
 */
function saidOfItsWord(
  question: Tokenised,
  asked: readonly TokenSpan[],
  { from, to }: TokenSpan,
  tokens: Tokenised['tokens'],
): boolean | null {
  const wordsOf = (span: TokenSpan) => question.tokens.slice(span.from, span.to).map(({ text }) => stem(text))
  const others = new Set(asked.filter((one) => one.from >= to || one.to <= from).flatMap(wordsOf))
  const span = { from, to: listEnd(question, { from, to }) }
  const parts = new Set(partsOf(question.tokens.slice(span.from, span.to).map(({ text }) => text)).map(stem))
  // "Numbness in your hands or feet": of which part it is said, the parts tell.
  const keys = wordsOf({ from, to }).filter(
    (word) => !(parts.size > 1 && parts.has(word)) && word.length > 3 && !others.has(word) && !TELLS_NOTHING.test(word),
  )
  let at = tokens.findIndex(({ text }) => keys.includes(stem(text)))
  if (at < 0) return null
  const near = tokens[at]!.before === 'space' ? (tokens[at - 1]?.text ?? '') : ''
  if (NAMED_YES.test(near)) return true
  if (/^(?:no|not|never|without)$/.test(near)) return false
  while (keys.includes(stem(tokens[at + 1]?.text ?? ''))) at++
  let next = at + 1
  while (/^(?:is|are|was|well|thats|id|say|i|definitely)$/.test(tokens[next]?.text ?? '')) next++
  const word = tokens[next]?.text ?? ''
  if (/^(?:yes|yeah|yep|yup|aye|sometimes|often|always)$/.test(word)) return true
  // "More often, no pain": the no is of the pain.
  const behind = tokens[next + 1]
  if (
    word === 'no' &&
    tokens[next]!.before !== 'space' &&
    behind?.before === 'space' &&
    !/^(?:problems?|issues?|trouble|more|not)$/.test(behind.text)
  )
    return null
  // "Red, yes. Hot, not that I can tell."
  if (word === 'not' && /^(?:that|really|so|particularly|as|especially|much|at)$/.test(behind?.text ?? '')) return false
  return /^(?:no|nope|nah|never|none|fine|ok|okay)$/.test(word) && tokens[next]!.before !== 'break' ? false : null
}
/** "One ulcer, no sore throat", "left foot is cold". */
const NAMED_YES =
  /^(?:one|two|three|a|an|few|couple|some|lots|loads|only|just|mainly|is|are|feels?|felt|got|getting|having|very|bit|quite|so|yes|yeah)$/
const TELLS_NOTHING = /^(?:pain|ache|sore|high|low|more|less|bad|problem|trouble|feel|have|been|your|with|when)/
