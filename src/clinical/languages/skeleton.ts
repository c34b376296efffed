/**
 * The consonants of an Arabic word, one letter for each class that Latin spelling keeps apart. A word of one consonant has
 * its vowel, too ("ma", "mo"). The beginning marks what no text writes.
 */
interface Skeleton {
  readonly key: string
  readonly consonants: number
}

const MARK = 'xq'

const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['b', 'بپ'],
    ['t', 'تطثٹ'],
    ['j', 'جچ'],
    ['a', 'ح'],
    ['x', 'خ'],
    ['d', 'دضذظ'],
    ['r', 'ر'],
    ['z', 'زژ'],
    ['s', 'سص'],
    ['c', 'ش'],
    ['o', 'ع'],
    ['w', 'غ'],
    ['f', 'فڤ'],
    ['q', 'ق'],
    ['k', 'كک'],
    ['g', 'گ'],
    ['l', 'ل'],
    ['m', 'م'],
    ['n', 'ن'],
    ['h', 'ه'],
  ].flatMap(([key, letters]) => [...letters!].map((letter) => [letter, key!])),
)

/** The words of one consonant that mean something without their neighbours: not, no, water, there is, snake. */
const OF_ONE = new Set('ما لا مو مي ماي مي في حي'.split(' '))

/** Of a word in Arabic script; null where it has no consonant, or letters of another script. */
export function skeletonOf(written: string): Skeleton | null {
  if (!/^\p{Script=Arabic}+$/u.test(written)) return null
  const word = written
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/^ال(?=.{3})/, '')
    .replace(/[هة]$/, '')
  let key = ''
  for (const [at, letter] of [...word].entries()) key += at === 0 && letter === 'و' ? 'v' : (CLASSES[letter] ?? '')
  if (key.length === 1 && !OF_ONE.has(word)) return null
  return skeleton(key, /\u0648/.test(word.slice(1)) ? 'o' : /[\u064a\u06cc]/.test(word) ? 'i' : 'a')
}

function skeleton(consonants: string, vowel: string): Skeleton | null {
  const key = consonants.replace(/(.)\1+/g, '$1')
  if (key.length === 0) return null
  return { key: `${MARK}${key}${key.length === 1 ? `v${vowel}` : ''}`, consonants: key.length }
}

/** What a letter, or two that are one sound, may stand for in Latin spelling, the likeliest first. */
const SOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ["7'", ['x']],
  ["3'", ['w']],
  ['kh', ['x']],
  ['gh', ['w']],
  ['sh', ['c']],
  ['ch', ['c', 'k']],
  ['th', ['t', 'd', 'th']],
  ['dh', ['d', 'dh']],
  ['b', ['b']],
  ['p', ['b']],
  ['t', ['t']],
  ['6', ['t']],
  ['j', ['j']],
  ['7', ['a']],
  ['5', ['x']],
  ['x', ['x']],
  ['d', ['d']],
  ['4', ['d']],
  ['r', ['r']],
  ['z', ['z', 'd']],
  ['s', ['s']],
  ['3', ['o']],
  ['8', ['w', 'q']],
  ['f', ['f']],
  ['v', ['f']],
  ['q', ['q']],
  ['9', ['q', 's']],
  ['2', ['', 'q']],
  ['g', ['j', 'q', 'w']],
  ['k', ['k', 'q']],
  ['c', ['k', 's']],
  ['l', ['l']],
  ['m', ['m']],
  ['n', ['n']],
  ['h', ['h', 'a']],
]

/** The skeletons that a word in Latin letters may have, the likeliest first; few, because a word has few doubtful letters. */
export function candidatesOf(word: string): string[] {
  return isSpelling(word) ? [...new Set(keysOf(word))] : []
}

/**
 * The same without the article, "and", "in" and "for" that are written in one with the word, and without "me", "my", "his",
 * "her" and "us".
 */
export function strippedCandidatesOf(word: string): string[] {
  if (!isSpelling(word)) return []
  const rest = word.replace(/^(?:w|b|f|l|3a)?(?:[aei]l-?|l)?(?=.{4})/, '')
  const owned = (form: string) => form.replace(/(?<=.{3})(?:ha|hom|hon|na|ni|ak|ek|k)$/, '')
  return [...new Set([rest, owned(word), owned(rest)].filter((form) => form !== word).flatMap(keysOf))]
}

function isSpelling(word: string): boolean {
  return word.length > 1 && /^[a-z2-9']+$/.test(word) && /[a-z]/.test(word)
}

function keysOf(word: string): string[] {
  let keys = ['']
  // What is not said at the end is not written in the other script, either.
  const heard = word.replace(/(?<=[aeiouy])h$/, '')
  for (let at = 0; at < heard.length; ) {
    const [letters, classes] = SOUNDS.find(([letters]) => heard.startsWith(letters, at)) ?? [heard[at]!, ['']]
    const heardAs = at === 0 && letters === 'w' ? ['v', ''] : classes
    keys = keys.flatMap((key) => heardAs.map((one) => key + one)).slice(0, MOST)
    at += letters.length
  }
  // Cities say no q at all: "albi" is the heart.
  if (/^[aei]/.test(heard)) keys.push(...keys.map((key) => `q${key}`))
  const vowel = /[ou]/.test(heard) ? 'o' : /[iy]/.test(heard) ? 'i' : 'a'
  return keys.flatMap((key) => skeleton(key, vowel)?.key ?? [])
}
const MOST = 24

/** Digits for letters, which no other language writes so: "sa3a", "waja3", "7ayya"; a count ("3days", "7semanas") is none. */
export function hasDigitLetters(text: string): boolean {
  return DIGIT_LETTERS.test(text)
}
const DIGIT_LETTERS =
  /(?<![\p{L}\d])(?:[a-z]{2,}[357](?![\p{L}\d])|[a-z]+[23579][a-z]+|[37](?!an(?:o|n|s)|uur|ure|nacht|lat|noch|nui|lun|bul|aur)[aeioubln][a-z]{2,})/iu
