import { fold } from '../../core/text.ts'
import { canonical } from './tokens.ts'

/** One position of a compiled phrase. */
export type Element =
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      readonly prefixes: readonly string[]
      readonly optional: boolean
      /** `signOf` of all its words together: what shares no bit with it is none of them. All bits where it has prefixes. */
      readonly signs: number
    }
  /** `light`: how many of the words of `LIGHT_WORDS` it may pass over beside `max` others. */
  | { readonly kind: 'gap'; readonly max: number; readonly light: number }
  | { readonly kind: 'number' }

/** Two words that are also written as one; phrases use the one word, texts may have either. */
const CONTRACTIONS: Record<string, string> = {
  'can not': 'cant',
  'could not': 'couldnt',
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'is not': 'isnt',
  'are not': 'arent',
  'was not': 'wasnt',
  'were not': 'werent',
  'will not': 'wont',
  'would not': 'wouldnt',
  'has not': 'hasnt',
  'have not': 'havent',
  'had not': 'hadnt',
  'i am': 'im',
  'i have': 'ive',
  'it is': 'its',
  'he is': 'hes',
  'she is': 'shes',
  'who is': 'whos',
  'that is': 'thats',
  'they are': 'theyre',
  'you are': 'youre',
  'there is': 'theres',
}

const contractions = new Map<string, Map<string, string>>()
for (const [pair, short] of Object.entries(CONTRACTIONS)) {
  const [first, second] = pair.split(' ') as [string, string]
  contractions.set(first, (contractions.get(first) ?? new Map<string, string>()).set(second, short))
}

/** `can` + `not` -> `cant`; null when the two are not written as one. */
export function contraction(first: string, second: string): string | null {
  return contractions.get(first)?.get(second) ?? null
}

const GROUP = /\(([^()]*)\)(\??)/

/**
 * The phrases without groups that a phrase with groups of several words stands for: `better off (dead|without me|gone)`
 * is `better off dead|gone` and `better off without me`; `(for a|the)?` may also be left out.
 * @throws Error when a bracket has no partner, stands in a word or in another group, or a group is empty.
 */
export function expandGroups(phrase: string): string[] {
  const group = GROUP.exec(phrase)
  if (!group) {
    if (/[()]/.test(phrase)) throw new Error(`The phrase "${phrase}" has a bracket without its partner.`)
    return [phrase]
  }
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + group[0].length)
  if (/[^\s(]$/.test(before) || /^[^\s)]/.test(after) || before.includes('(')) {
    throw new Error(`A group of the phrase "${phrase}" stands in a word or in another group.`)
  }
  const choices = group[1]!.split('|').map((choice) => choice.trim())
  if (choices.includes('')) throw new Error(`A group of the phrase "${phrase}" has an empty choice.`)
  const single = choices.filter((choice) => !choice.includes(' '))
  const ways = choices.filter((choice) => choice.includes(' '))
  if (single.length > 0) ways.unshift(single.join('|'))
  if (group[2]) ways.push('')
  return ways.flatMap((way) => expandGroups(`${before}${way}${after}`))
}

/**
 * Compiles a phrase of the language that `lexicon/concept.ts` describes.
 * Positions that are written alike are one object where `parts`, by what is written, is given for all phrases.
 * @throws Error when the phrase has no position that is required and made of words.
 */
export function compilePhrase(phrase: string, parts = new Map<string, Element | null>()): Element[] {
  const elements: Element[] = []
  for (const part of fold(phrase).text.trim().split(/\s+/)) {
    let element = parts.get(part)
    if (element === undefined) parts.set(part, (element = compilePart(part)))
    const last = elements.at(-1)
    const joined = last && element ? joinPlain(last, element) : null
    if (joined) elements[elements.length - 1] = joined
    else if (element) elements.push(element)
  }
  while (elements[0]?.kind === 'gap') elements.shift()
  while (elements.at(-1)?.kind === 'gap') elements.pop()
  if (!elements.some((element) => element.kind === 'word' && !element.optional)) {
    throw new Error(`The phrase "${phrase}" has no required word.`)
  }
  return elements
}

function compilePart(part: string): Element | null {
  if (part === '') return null
  if (part === '#') return { kind: 'number' }
  const gap = /^~(\d*)$/.exec(part)
  if (gap) return gap[1] ? { kind: 'gap', max: Number(gap[1]), light: 0 } : { kind: 'gap', max: 3, light: 3 }
  const optional = part.endsWith('?')
  const words = new Set<string>()
  const prefixes: string[] = []
  for (const raw of (optional ? part.slice(0, -1) : part).split('|')) {
    const word = raw.replace(/\?$/, '')
    if (word === '') continue
    if (word.endsWith('*')) prefixes.push(canonical(word.slice(0, -1)))
    else words.add(canonical(word))
  }
  return wordElement({ words, prefixes, optional })
}

function joinPlain(first: Element, second: Element): Element | null {
  if (first.kind !== 'word' || second.kind !== 'word' || first.optional || second.optional) return null
  if (first.words.size !== 1 || second.words.size !== 1 || first.prefixes.length + second.prefixes.length > 0)
    return null
  const joined = contraction([...first.words][0]!, [...second.words][0]!)
  return joined ? wordElement({ words: new Set([joined]), prefixes: [], optional: false }) : null
}

function wordElement(parts: { words: ReadonlySet<string>; prefixes: readonly string[]; optional: boolean }): Element {
  let signs = parts.prefixes.length > 0 ? -1 : 0
  for (const word of parts.words) signs |= signOf(word)
  return { kind: 'word', ...parts, signs }
}

/** One bit of 32 for a word, by its first and last letter and its length. */
export function signOf(word: string): number {
  return 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 13 + word.length * 5) & 31)
}
