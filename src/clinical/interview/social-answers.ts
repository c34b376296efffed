import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { conceptOf, kindsOf } from '../match/concepts.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'

/** The words by which each habit is named where it was asked for; most name nothing by themselves elsewhere ("20 a day"). */
const HABITS: readonly (readonly [code: string, named: RegExp])[] = [
  [
    'smoker',
    /\b(?:smok(?:e[sdr]?|ers?|ing)|vap(?:e[sdr]?|ing)|(?:roll(?: |-)?(?:ups?|ies)|rollies|fags?|cigs?|ciggies|cigarettes?|cigars?|tobacco|baccy|shisha|hookah|snus|pipe)|(?:\d+|five|ten|fifteen|twenty|thirty|forty|couple|few) (?:a|per) day|(?:half a |a |one |two |\d+ )?packs?(?: and a half)? (?:a|per|every) (?:day|week)|pack years?)\b/gi,
  ],
  [
    'alcohol-use',
    /\b(?:drink(?:s|ing|er)?|drank|alcohol|booze|wines?|beers?|lagers?|ciders?|pints?|ales?|stout|gins?|g ?(?:&|and) ?t|vodka|whisk(?:e)?y|rum|brandy|spirits|prosecco|sherry|tinnies|tipples?|nightcap|units?|pub|teetotal(?:l?er)?|tee total|sober|socially)\b/gi,
  ],
  [
    'recreational-drugs',
    /\b(?:weed|cannabis|marijuana|hash|joints?|spliffs?|coke|cocaine|ket(?:amine)?|mdma|ecstasy|pills|speed|meth|crack|heroin|drugs?|edibles|mushrooms|poppers|ghb)\b/gi,
  ],
]

const OTHER_DRINK =
  /\b(?:soft|energy|fizzy|hot|water|tea|coffee|juice|plenty|enough) (?:drinks?)?|drink(?:s|ing)? (?:plenty|lots|enough|water|tea|coffee|juice|fluids?)/i
const DENIED =
  /\b(?:no|not|never|non|dont|doesnt|didnt|havent|hasnt|isnt|arent|cant|wont|neither|nor|without|none|zero|nil|teetotal(?:l?er)?|tee total|sober)\b/i
const GIVEN_UP =
  /\b(?:used to|till|until|gave (?:it |them |that )?up|given (?:it |them |that )?up|quit|stopped|packed (?:it |them )?in|kicked|ex|former|previous(?:ly)?|years? ago|back in|as a (?:teen\w*|student|kid)|when (?:i|he|she) was (?:young\w*|at|in|a)|in (?:my|his|her) (?:teens|twenties|20s|youth))\b/i
/** "Never smoked", "not any more": of all of the past, and of the past alone. */
const NOT_NOW = /\b(?:not (?:any ?more|now|since|these days)|no (?:\w+ )?since|none since|no longer|any ?more)\b/i
/** "Just me and the dog": who lives there, and nothing of habits. */
const HOUSEHOLD =
  /\b(?:live[sd]?|living|alone|on my own|by myself|just (?:me|us)|husband|wife|partner|boyfriend|girlfriend|mum|mom|dad|parents|mother|father|son|daughter|kids|children|family|flatmates?|housemates?|friends?|cat|dog)\b/i
/** "My husband smokes": of who lives there. */
const OF_HOUSEHOLD =
  /\b(?:husband|wife|partner|boyfriend|girlfriend|mum|mom|dad|mother|father|son|daughter|flatmate|housemate|brother|sister) (?:smokes|drinks|vapes|does|smoked|drank|is an?)\b/i
const MARKS = /[,;.\n]|\b(?:and|but|or|though|although|except)\b|\s(?=(?:the )?(?:rest|others?)\b)/i
/** "Drink yes, the rest no." */
const REST_NO =
  /\b(?:the )?(?:rest|others?)(?: (?:is|are|of it|of them))?[\s,:-]+(?:no|none|never|nope|nothing)\b|\b(?:no|none|nothing|not) (?:to |of )?the (?:rest|others?)\b|\bnothing else\b|\botherwise no(?:ne|thing)?\b/i

/**
 * What an answer to "do you smoke, drink alcohol or use drugs? And who do you live with?" says of the habits: each is read by
 * its own words. One that is named says nothing of the others, and a glass of wine is no denial of alcohol. `byWords` is
 * what the words of the question gave through the answer, `own` what the answer says by itself.
 */
export function saidOfHabits<F extends Finding>(
  { text, id }: Turn,
  question: string,
  { byWords, own }: { readonly byWords: readonly Finding[]; readonly own: readonly F[] },
): { readonly byWords: readonly Finding[]; readonly own: readonly F[] } {
  const plain = text.replaceAll(/(?<=n)['\u2019](?=t\b)/gi, '\u200b')
  const named = HABITS.flatMap(([code, words]) => toldOf(code, words, plain) ?? [])
  const told = named.length > 0 ? [...named, ...restOf(plain, named)] : named
  const isHabit = (finding: Finding) => HABITS.some(([code]) => kindsOf(finding.code).has(code))
  if (told.length === 0) {
    const saysWhoLivesThere = HOUSEHOLD.test(text) && !DENIED.test(said(plain))
    return { own, byWords: saysWhoLivesThere ? byWords.filter((one) => !isHabit(one)) : byWords }
  }
  const read = told.flatMap(({ code, start, end, negation, temporality }) => {
    const concept = conceptOf(code)
    if (!concept) return []
    // What the answer's own words gave is kept where it agrees: it may know how much and since when.
    const agrees = own.some(
      (one) =>
        kindsOf(one.code).has(code) &&
        one.assertion.negation === negation &&
        (negation === 'negated' || one.assertion.temporality === temporality),
    )
    if (agrees) return []
    return [
      {
        ...UNTOLD,
        code,
        name: concept.name,
        kind: concept.kind,
        assertion: { ...PLAINLY, negation, temporality },
        quote: text.slice(start, end),
        start,
        end,
        turn: id,
        question,
      },
    ]
  })
  const overruled = new Set(read.map(({ code }) => code))
  return {
    byWords: [...byWords.filter((one) => !isHabit(one)), ...read],
    own: own.filter(
      ({ code }) =>
        code !== 'mixed-sedatives' && ![...overruled].some((habit) => kindsOf(code).has(habit) && code === habit),
    ),
  }
}

/** "Drink yes, the rest no": the habits that are not named. */
function restOf(text: string, told: readonly Told[]): readonly Told[] {
  const rest = REST_NO.exec(text)
  if (!rest) return []
  return HABITS.filter(([code]) => !told.some((one) => one.code === code)).map(([code]) => ({
    code,
    start: rest.index,
    end: rest.index + rest[0].length,
    negation: 'negated',
    temporality: 'recent',
  }))
}

/** Apostrophes stand as a character without width, so that places stay where they are. */
function said(text: string): string {
  return text.replaceAll('\u200b', '')
}

interface Told {
  readonly code: string
  readonly start: number
  readonly end: number
  readonly negation: 'affirmed' | 'negated'
  readonly temporality: 'recent' | 'historical'
}

/** What the words of one habit say; who names it more than once is believed where it is affirmed. */
function toldOf(code: string, named: RegExp, text: string): Told | null {
  let last: Told | null = null
  for (const match of text.matchAll(named)) {
    const clause = clauseAround(text, match.index, match.index + match[0].length)
    if (code === 'alcohol-use' && OTHER_DRINK.test(clause)) continue
    const words = said(clause)
    if (OF_HOUSEHOLD.test(words)) continue
    const isOver = GIVEN_UP.test(words) || (NOT_NOW.test(words) && !/\bnever\b/i.test(words))
    const one: Told = {
      code,
      start: match.index,
      end: match.index + match[0].length,
      negation: DENIED.test(words) && !isOver ? 'negated' : 'affirmed',
      temporality: isOver ? 'historical' : 'recent',
    }
    if (!last || (last.negation === 'negated' && one.negation === 'affirmed')) last = one
  }
  return last
}

/** The clause of a word. A "no" before "or" and "and" reaches over them: "don't smoke or drink". */
function clauseAround(text: string, start: number, end: number): string {
  const ends = [...text.matchAll(new RegExp(MARKS, 'gi'))]
  const before = ends.filter(({ index, 0: mark }) => index + mark.length <= start)
  const after = ends.find(({ index }) => index >= end)
  let from = 0
  for (const { index, 0: mark } of before.reverse()) {
    const rest = text.slice(index + mark.length, start)
    const isJoin = /^(?:or|and)$/i.test(mark)
    if (isJoin && /^\s*$/.test(rest) && DENIED.test(said(text.slice(0, index)))) continue
    from = index + mark.length
    break
  }
  return text.slice(from, after ? after.index : text.length)
}
