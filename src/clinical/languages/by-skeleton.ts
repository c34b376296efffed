import { byText } from '../match/by-word.ts'
import { compile } from '../match/compile.ts'
import { matcherOf, type PhraseMatch } from '../match/matcher.ts'
import { named, type Tokenised } from '../match/tokens.ts'
import { candidatesOf, skeletonOf, strippedCandidatesOf } from './skeleton.ts'

interface Written<T> {
  readonly phrase: string
  readonly value: T
  readonly gapStops: ReadonlySet<string>
}

/** Finds phrases that are written in Arabic script in a text that writes Arabic in Latin letters. */
export interface SkeletonReader<T> {
  /** Whether a word in Latin letters has the consonants of a word of the phrases. */
  knows(word: string): boolean
  match(text: Tokenised): PhraseMatch<T>[]
}

/**
 * Everybody writes Arabic in Latin letters by ear, and no list holds all spellings. The consonants are the same in both
 * scripts: "sadro", "sadrou" and "sedro" are the three letters of one word. So the phrases in Arabic script are read a
 * second time, by their consonants alone. Two short words prove nothing: one part of each phrase has three consonants.
 */
export function skeletonReader<T>(source: Iterable<Written<T>>): SkeletonReader<T> {
  const phrases = compile(
    [...source].flatMap(({ phrase, value, gapStops }) => {
      const stops = new Set([...gapStops].flatMap((word) => skeletonOf(word)?.key ?? []))
      return skeletonsOf(phrase).map((one) => ({ phrase: one, value, gapStops: stops }))
    }),
  )
  const { match, knows } = matcherOf(phrases, { isTolerant: false })
  const firstKnown = (keys: readonly string[]) => keys.find((key) => knows(key)) ?? NONE
  const keyOf = byText((word) => firstKnown(candidatesOf(word)))
  const strippedKeyOf = byText((word) => firstKnown(strippedCandidatesOf(word)) || keyOf(word))
  const matchWith = (text: Tokenised, key: (word: string) => string) =>
    match({
      ...text,
      tokens: text.tokens.map((token) => (key(token.text) === NONE ? token : { ...token, ...named(key(token.text)) })),
    })
  return {
    knows: (word) => keyOf(word) !== NONE || strippedKeyOf(word) !== NONE,
    match: (text) => [...matchWith(text, keyOf), ...matchWith(text, strippedKeyOf)],
  }
}

const NONE = ''

interface Part {
  readonly keys: readonly { readonly key: string; readonly consonants: number }[]
  readonly isOptional: boolean
  /** A gap or a number, which stays. */
  readonly sign: string | null
}

/** The phrases by their consonants that stand for one in Arabic script; none where it has too few. */
function skeletonsOf(phrase: string): string[] {
  if (!/\p{Script=Arabic}/u.test(phrase)) return []
  const parts = phrase.split(' ').map(partOf)
  if (parts.some(({ keys, isOptional, sign }) => sign === null && keys.length === 0 && !isOptional)) return []
  const whole = parts.filter(({ keys, isOptional, sign }) => sign !== null || keys.length > 0 || !isOptional)
  const needed = whole.flatMap(({ sign, isOptional }, at) => (sign === null && !isOptional ? [at] : []))
  const least = needed.length === 1 && !whole.some(({ sign }) => sign?.startsWith('#')) ? ALONE : BESIDE
  // Where one part has long words alone the whole stands as it is.
  const isLong = (part: Part) => part.keys.every(({ consonants }) => consonants >= least)
  if (needed.some((at) => isLong(whole[at]!))) return [whole.map(written).join(' ')]
  return needed.flatMap((long) => {
    const keys = whole[long]!.keys.filter(({ key, consonants }) => consonants >= (isOfTheThroat(key) ? BESIDE : least))
    if (keys.length === 0) return []
    return [whole.map((part, at) => written(at === long ? { ...part, keys } : part)).join(' ')]
  })
}
/** Sounds that few languages have: three consonants with one of them are no other word ("ra3sha", a rigor). */
const isOfTheThroat = (key: string) => /^xq.*[aoxw]/.test(key)
const ALONE = 4
const BESIDE = 3

function partOf(part: string): Part {
  if (/^[~#]/.test(part)) return { keys: [], isOptional: false, sign: part }
  const isOptional = part.endsWith('?')
  const keys = (isOptional ? part.slice(0, -1) : part).split('|').flatMap((word) => {
    if (/^\d+\*?$/.test(word)) return [{ key: word, consonants: 0 }]
    const isBeginning = word.endsWith('*')
    return skeletonsOfWord(isBeginning ? word.slice(0, -1) : word).flatMap(({ key, consonants }) =>
      isBeginning ? (consonants < BESIDE ? [] : [{ key: `${key}*`, consonants }]) : [{ key, consonants }],
    )
  })
  return { keys, isOptional, sign: null }
}

/** Some do not write the throaty sound for which Latin has no letter: "lesatni" beside "les3atni". */
const skeletonsOfWord = byText((word) => {
  const whole = skeletonOf(word)
  if (whole === null) return []
  const short = skeletonOf(word.replaceAll('ع', ''))
  return short === null || short.key === whole.key || short.consonants < BESIDE ? [whole] : [whole, short]
})

function written({ keys, isOptional, sign }: Part): string {
  return sign ?? `${[...new Set(keys.map(({ key }) => key))].join('|')}${isOptional ? '?' : ''}`
}
