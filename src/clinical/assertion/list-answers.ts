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
  const said = ONLY_NAMED.map((form) => form.exec(answer)?.[1]?.toLowerCase()).find((word) => word !== undefined)
  if (said === undefined) return null
  const named = asked.filter(({ from, to }) => tokens.slice(from, to).some(({ text }) => isNameOf(said, text)))
  return named.length > 0 && named.length < asked.length ? new Set(named.map(({ from }) => from)) : null
}
/** "Just the sweats", "head yes rest no", "yes to the head, rest no". */
const ONLY_NAMED = [
  /^\W*(?:(?:well|um|no|nah|yes|yeah)\W+)?(?:just|only)(?: (?:the|some|my|a|a bit of|a few|mild))? ([a-z]{4,})\W*$/i,
  /^\W*(?:the |my )?([a-z]{4,})\W+(?:yes|yeah|yep|yh)\W+(?:but\W+)?(?:the\W+)?(?:rest|others?|everything else)\W+(?:no|nope|nah|none|fine|ok)\W*$/i,
  /^\W*(?:yes|yeah|yep) to (?:the |my )?([a-z]{4,})\W+(?:but\W+)?(?:no to )?(?:the\W+)?(?:rest|others?|everything else)(?:\W+(?:no|nope|nah|none))?\W*$/i,
]

/** "Head" names a headache, "tummy" a belly ache. */
function isNameOf(said: string, word: string): boolean {
  return word === said || word.startsWith(said) || (BELLY.test(said) && BELLY.test(word))
}
const BELLY = /^(?:tummy|belly|stomach|abdom\w+|gut|guts)/

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
