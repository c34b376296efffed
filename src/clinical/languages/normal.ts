import { foldedText } from '../../core/text.ts'

/** "and" before the short words for "not", which are too short to lose it by the rule. */
const AND_NOT = /^\u0648(?=(?:\u0645\u0627|\u0645\u0634|\u0645\u0648|\u0644\u0645)$)/u

/**
 * A word as packs and texts are compared: folded, and in Arabic script without "and", "so" and the article that are
 * written in one with the word. Persian has neither; its few words with such a beginning lose it on both sides.
 */
export function normalWord(word: string): string {
  if (isPlain(word)) return word
  const folded = foldedText(word)
  if (!/^\p{Script=Arabic}/u.test(folded)) return folded.replaceAll("'", '').replaceAll('\u0153', 'oe')
  return (
    folded
      .replace(/^[\u0648\u0641]?(?:[\u0628\u06a9\u0644]?\u0627\u0644|\u0644\u0644)(?=.{3})/u, '')
      // "and my face" has the letter twice.
      .replace(/^\u0648\u0648?(?=.{3})/u, '')
      .replace(AND_NOT, '')
  )
}

/** Small letters and digits of ASCII, as most words of most texts are: nothing to fold. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (!(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39)) return false
  }
  return true
}

/** The same for each word of a phrase; the signs of the phrase language stay. */
export function normalPhrase(phrase: string): string {
  return phrase.split(/\s+/).map(normalPart).join(' ')
}

function normalPart(part: string): string {
  // One word alone, as most are.
  if (/^[~#]/.test(part) || isPlain(part)) return part
  const isOptional = part.endsWith('?')
  const words = (isOptional ? part.slice(0, -1) : part).split('|').map((word) => {
    const isPrefix = word.endsWith('*')
    return `${normalWord(isPrefix ? word.slice(0, -1) : word)}${isPrefix ? '*' : ''}`
  })
  return `${words.join('|')}${isOptional ? '?' : ''}`
}

/** Letters that Arabic writes in one with the word that follows, and endings for "my", "his", "her", "their". */
const JOINED = /^[\u0628\u0644\u0641\u06a9](?=.{2})/u
const OWNED = /(?:\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u06cc|\u0647|\u06cc|\u06a9|\u0627|\u0648)$/u

/** French "the", "of" and "I" before a vowel, when the apostrophe is gone; phones write "jvois", "jpeux", too. */
const ELIDED = /^(?:(?:[ldj]|qu)(?=[aeiouh].{3})|j(?=[mpsv].{2}))/

/** The word itself where it is known, else what is left of it without such letters, where that is. */
export function knownForm(word: string, knows: (word: string) => boolean): string {
  if (knows(word)) return word
  if (isPlain(word) && !'ldqj'.includes(word[0] ?? '')) return word
  if (!/^\p{Script=Arabic}/u.test(word)) {
    const form = word.replace(ELIDED, '')
    return form !== word && knows(form) ? form : word
  }
  for (const form of [word.replace(JOINED, ''), word.replace(OWNED, ''), word.replace(JOINED, '').replace(OWNED, '')])
    if (form.length > 1 && form !== word && knows(form)) return form
  return word
}

/**
 * How a word of Arabic, Persian or Hindi in Latin letters sounds: everybody writes it by ear ("byetnafas", "bitnaffes"). Digits
 * that stand for letters, doubled letters and the vowels that are heard alike count for one; null for what is too short.
 */
export function soundOf(word: string): string | null {
  if (word.length < 5 || !/^[a-z0-9]+$/.test(word) || !/[a-z]/.test(word)) return null
  const sound = word
    // Urdu writes "seenay" for "seene".
    .replace(/ay$/, 'e')
    .replace(/kh|5/g, 'x')
    .replace(/gh|8/g, 'g')
    .replace(/sh|ch/g, 'c')
    .replace(/th|6/g, 't')
    .replace(/dh/g, 'd')
    .replace(/7/g, 'h')
    .replace(/[2']/g, '')
    .replace(/[q9]/g, 'k')
    .replace(/j/g, 'g')
    .replace(/oo|ou|uo|[ou]/g, 'u')
    .replace(/ee|ei|ie|ey|[eiy]/g, 'i')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1')
  return sound.length < 4 ? null : sound
}
