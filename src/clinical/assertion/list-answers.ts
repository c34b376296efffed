import { stem } from '../../core/text.ts'
import type { ConceptMatch } from '../match/concepts.ts'
import type { Tokenised } from '../match/tokens.ts'

/**
 * "Do you smoke, drink or use drugs?" "Don't smoke, couple of pints at weekends": a no with the name of one thing denies
 * that one and not the list. Keyed by the first token asked; null where the no stands alone.
 */
export function deniedByName(
  { tokens }: Tokenised,
  asked: readonly ConceptMatch[],
  answer: string,
): ReadonlySet<number> | null {
  const found = NAMED_NO.exec(answer)
  const denied = found?.[2]?.toLowerCase()
  // "No, not fainted" is the whole answer; "nah, not fainted, just swimmy" tells of the rest.
  if (denied === undefined || (found?.[1] !== undefined && !/\b(?:just|but|only|though)\b/i.test(answer))) return null
  const named = asked.filter(({ from, to }) => tokens.slice(from, to).some(({ text }) => text === denied))
  return named.length > 0 && named.length < asked.length ? new Set(named.map(({ from }) => from)) : null
}
const NAMED_NO =
  /^\W*((?:no|nah|nope)\W+)?(?:(?:i|he|she|we|they|well|um)\s+)*(?:do not|does not|don['\u2019]?t|doesn['\u2019]?t|haven['\u2019]?t|never|not)\s+(?:really\s+)?([a-z]{4,})\b(?!\s+(?:or|nor|and)\b)/i

/**
 * "Any night sweats or weight loss?" "Just the sweats.": the one that is named by a word of its name, as its first token;
 * the rest of the list is then denied. Null where nothing asked has that word.
 */
export function onlyNamed(
  { tokens }: Tokenised,
  asked: readonly ConceptMatch[],
  answer: string,
): ReadonlySet<number> | null {
  const said = ONLY_NAMED.exec(answer)?.[1]?.toLowerCase()
  if (said === undefined) return null
  const named = asked.filter(({ from, to }) => tokens.slice(from, to).some(({ text }) => text === said))
  return named.length > 0 && named.length < asked.length ? new Set(named.map(({ from }) => from)) : null
}
const ONLY_NAMED =
  /^\W*(?:(?:well|um|no|nah|yes|yeah)\W+)?(?:just|only)(?: (?:the|some|my|a|a bit of|a few|mild))? ([a-z]{4,})\W*$/i

/**
 * "Any fits or blackouts?" "Not a fit as such, I went blank": the no names a word of the question that stands outside the
 * thing asked, and the answer goes on. Of the thing asked it denies nothing.
 */
export function deniesOtherWord(question: Tokenised, { from, to }: ConceptMatch, answer: string): boolean {
  const denied = deniedWord(question, answer)
  return denied !== null && !question.tokens.slice(from, to).some(({ text }) => stem(text) === denied.stem)
}

/** The word of the question that a first "no X," names, and where the rest of the answer begins. */
export function deniedWord({ tokens }: Tokenised, answer: string): { stem: string; rest: number } | null {
  const found = OTHER_NO.exec(answer)
  const word = found?.[1]?.toLowerCase()
  if (!found || word === undefined || TELLS_NOTHING.test(word)) return null
  return tokens.some(({ text }) => stem(text) === stem(word)) ? { stem: stem(word), rest: found[0].length - 1 } : null
}
const TELLS_NOTHING = /^(?:pain|any|ever|more|sure|been|had|have|really)$/
const OTHER_NO =
  /^\W*(?:no|not) (?:really )?(?:an? |any )?([a-z]{3,})\b(?: (?:as such|exactly|really|so much|no))?(?:[,.;]| but)\s+(?!no\b|not\b|nor\b|nothing\b|none\b|or\b|all\b)\w/i

const PLACES: readonly [RegExp, (count: number) => readonly number[]][] = [
  [/\bthe (?:first|1st) (?:two|2|couple)\b/, () => [0, 1]],
  [/\bthe last (?:two|2|couple)\b/, (count) => [count - 2, count - 1]],
  [/\bthe (?:first|former|1st)(?: one| thing)?\b/, () => [0]],
  [/\bthe (?:second|2nd|middle)(?: one| thing)?\b/, () => [1]],
  [/\bthe third(?: one| thing)?\b/, () => [2]],
  [/\bthe (?:last|latter)(?: one| thing)?\b/, (count) => [count - 1]],
]
const ONLY_PLACES =
  /^(?:(?:um|uh|well|yes|yeah|yep|just|only|mainly|mostly|probably|to|i (?:have|get|do|did)|the|and|first|second|third|last|middle|former|latter|1st|2nd|one|ones|two|couple|thing|things|really|actually|of|those|them|that|there)[\s,.!]*)+(?:$|but\b|not\b|no\b)/

/**
 * "Any nausea, vomiting or diarrhoea?" "The first two, yes, but ...": what is admitted by its place in the question, as
 * the first tokens of the things asked; the rest of the list is then denied. Null where the answer names no place.
 */
export function namedByPlace(
  { tokens }: Tokenised,
  asked: readonly ConceptMatch[],
  answer: string,
): ReadonlySet<number> | null {
  const line = answer.toLowerCase().trim()
  const head = /^[^.;]*/.exec(line)![0]
  const inTurn = oneByOne(line)
  const place = PLACES.find(([pattern]) => pattern.test(head))
  const said = place && ONLY_PLACES.test(head) ? place[1] : null
  if (!said && !inTurn) return null
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
  const places = inTurn ? inTurn.flatMap((isYes, index) => (isYes ? [index] : [])) : said!(count)
  const wanted = spans.filter((_, index) => places.includes(order[index]!))
  return new Set(
    asked
      .filter(({ from, to }) => wanted.some((span) => span && from >= span.from && to <= span.to))
      .map(({ from }) => from),
  )
}

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
