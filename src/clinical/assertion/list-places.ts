import type { ConceptMatch } from '../match/concepts.ts'
import type { Tokenised } from '../match/tokens.ts'

/**
 * "Any nausea, vomiting or diarrhoea?" "The first two, yes, but ...", "all but the last", "first one yes, the others no":
 * what is admitted by its place in the question, as the first tokens of the things asked; the rest of the list is then
 * denied. Null where the answer names no place.
 */
export function namedByPlace(
  { tokens }: Tokenised,
  asked: readonly ConceptMatch[],
  answer: string,
): ReadonlySet<number> | null {
  const line = answer.toLowerCase().trim()
  const inTurn = oneByOne(line)
  const isByPlace = NAMES_PLACE.test(line)
  if (!isByPlace && !inTurn) return null
  const spans: { from: number; to: number }[] = []
  // "Chest pain, palpitations, or shortness of breath" is also one phrase of the lexicon: over commas it is a list.
  const single = asked.filter(
    (one) =>
      !tokens.slice(one.from + 1, one.to).some(({ before }) => before === 'comma') ||
      !asked.some((other) => other !== one && other.from > one.from && other.to <= one.to),
  )
  for (const { from, to } of single.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = spans.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  if (spans.length < 2 || spans.some(({ from }) => tokens[from]!.sentence !== tokens[spans[0]!.from]!.sentence))
    return null
  const { order, count } = placesOf(tokens, spans)
  if (inTurn && inTurn.length !== count) return null
  const places = inTurn ? inTurn.flatMap((isYes, index) => (isYes ? [index] : [])) : saidOfPlaces(line, count)
  if (places === null) return null
  const wanted = spans.filter((_, index) => places.includes(order[index]!))
  return new Set(
    asked
      .filter(({ from, to }) => wanted.some((span) => span && from >= span.from && to <= span.to))
      .map(({ from }) => from),
  )
}

const NUMBER = '(?: (?:two|three|couple|2|3))?'
const PLACE = `(?:the )?(?:first|1st|former|second|2nd|middle|third|3rd|fourth|4th|last|latter|final)${NUMBER}(?: (?:one|ones|thing|things|bit|part))?`
const OTHERS = String.raw`(?:the )?(?:others?|rest|remaining)(?: (?:one|ones|two|three|2|3|things?))?`
const LINK = String.raw`(?:[\s,:;.-]+(?:and|but|the|is|are|was|well|that|one|it|thats|definitely|really|actually))*`
const SAID =
  'yes|yeah|yep|yup|ya|yh|aye|sure|true|definitely|sometimes|a bit|a little|i do|i have|i am|no|nope|nah|not|none|never|fine'
const LEAD = String.raw`^\W*(?:(?:um|uh|er|well|oh|so|ok|okay|yes|yeah|yep|no|nope|just|only|mainly|mostly|mainly|definitely|i have|i get|i do|i did|to|but|not|all|everything|both|except|bar|but|apart from|all of (?:them|it|those))[\s,.]+)*`
/** Begins with a place, and goes on with its yes or no, with when it was, or not at all: "the last time I ate" is none. */
const NAMES_PLACE = new RegExp(
  String.raw`${LEAD}(?:(?:the )?(?:former|latter)|the (?:first|1st|second|2nd|middle|third|3rd|last|fourth|final)${NUMBER}(?: (?:one|ones|thing|things|bit))?|(?:first|second|third|last)(?: (?:two|three|2|3))? (?:one|ones|thing)|(?:first|last|second) (?:two|three|2|3)|(?:first|second|third|last|1st|2nd|3rd)(?=[\s,:-]+(?:${SAID}|and (?:the )?(?:second|third|last))\b))(?=$|[,.;:!?]|\s*[-\u2013]|\s+(?:and|but|not|no|yes|yeah|yep|since|for|from|when|after|is|only|really|definitely|a bit|sometimes|i do|i have|of (?:those|them|the))\b)`,
)
const SEGMENT = new RegExp(
  String.raw`(?:\b(not|no to|never|neither|except|but|bar|apart from|just|only|yes to) )?(?:\b(${PLACE})|\b(${OTHERS}))\b(?:${LINK}[\s,:;.-]+(${SAID})\b(?! (?:to )?(?:${PLACE}|${OTHERS})))?`,
  'g',
)
const BUT_FOR =
  /^\W*(?:(?:um|uh|well|yes|yeah|yep)[\s,.]+)*(?:all|everything|both|all of (?:them|it|those))[\s,]+(?:but|except|bar|apart from)(?: for)?\b/
const YES_BUT_NOT = /^\W*(?:(?:um|uh|well)[\s,.]+)*(?:yes|yeah|yep)[\s,.]+(?:but |just )?(?:not|no to|never)\b/

/** The places in a list of so many that an answer admits. Null where it only denies some and tells nothing of the others. */
function saidOfPlaces(line: string, count: number): readonly number[] | null {
  const said = new Map<number, boolean>()
  let others: boolean | null = BUT_FOR.test(line) || YES_BUT_NOT.test(line) ? true : null
  const isButFor = BUT_FOR.test(line)
  for (const [, before, place, rest, after] of line.matchAll(SEGMENT)) {
    const isNo =
      isButFor ||
      (after ? /^(?:no|nope|nah|not|none|never|fine)$/.test(after) : /^(?:not|no to|never|neither)$/.test(before ?? ''))
    if (rest !== undefined) others = !isNo
    else for (const index of indexesOf(place!, count)) if (!said.has(index)) said.set(index, !isNo)
  }
  if (others === null && ![...said.values()].includes(true)) return null
  return Array.from({ length: count }, (_, index) => index).filter((index) => said.get(index) ?? others ?? false)
}

function indexesOf(place: string, count: number): readonly number[] {
  const many = /\b(?:three|3)\b/.test(place) ? 3 : /\b(?:two|2|couple)\b/.test(place) ? 2 : 1
  const from = FROM.findIndex((word) => word.test(place))
  const first = from === FROM.length - 1 ? count - many : from
  return Array.from({ length: many }, (_, index) => first + index).filter((index) => index >= 0 && index < count)
}
const FROM = [/first|1st|former/, /second|2nd|middle/, /third|3rd/, /fourth|4th/, /last|latter|final/]

/** Each span's place in the list that was asked, things that no lexicon knows counted too, and how long the list is. */
function placesOf(
  tokens: Tokenised['tokens'],
  spans: readonly { readonly from: number; readonly to: number }[],
): { order: readonly number[]; count: number } {
  const { sentence } = tokens[spans[0]!.from]!
  const order: number[] = []
  let place = 0
  for (let i = spans[0]!.from; tokens[i]?.sentence === sentence; i++) {
    const isWithin = spans.some(({ from, to }) => i > from && i < to)
    if (!isWithin && i > spans[0]!.from && (tokens[i]!.before === 'comma' || /^(?:or|and)$/.test(tokens[i]!.text))) {
      // "Fever, or cough" has one separator there.
      if (!(tokens[i - 1]!.before === 'comma' && /^(?:or|and)$/.test(tokens[i - 1]!.text))) place++
    }
    if (spans.some(({ from }) => from === i)) order.push(place)
  }
  return { order, count: place + 1 }
}

/** "No, no, and yes, about a stone": one word for each thing asked, in their order. Null where it is no such list. */
function oneByOne(said: string): readonly boolean[] | null {
  const line = said.replace(IN_ORDER, '$1 $2')
  const list =
    /^(?:(?:um|uh|well|so|ok|okay)[\s,.]+)*((?:(?:and|then|but)\s+)?(?:yes|yeah|yep|no|nope|nah)\b[\s,.;]*){2,}/.exec(
      line,
    )
  const words = list?.[0].match(/\b(?:yes|yeah|yep|no|nope|nah)\b/g)?.map((word) => word.startsWith('y'))
  return words?.includes(true) && words.includes(false) ? words : null
}

/** "First no, second yes": the places in their order say no more than the two words alone. */
const IN_ORDER =
  /^(?:the )?(?:first|1st|former)(?: one| thing)?[\s,:-]+(yes|yeah|yep|no|nope|nah)\b[\s,;.]+(?:and |but )?(?:the )?(?:second|2nd|latter)(?: one| thing)?[\s,:-]+(yes|yeah|yep|no|nope|nah)\b/
