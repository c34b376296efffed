import type { Locale } from '../core/chat.ts'
import { words } from '../core/text.ts'
import { createRecent } from './recent.ts'

/** Small words by which a language is known even in a short text; romanised Hindi and Persian stand with the rest. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the a an i my is am are was have has had and or with of in to for it not no you he she me since from very so feel feels hurts on at but can cant do does dont im ive this that been as by want need same more would could should get got up',
  es: 'el la los las un una yo mi mis es esta estoy tengo tiene y o con de en por para no si me duele mucho desde que muy pero su al del hace',
  fr: 'le la les un une je mon ma mes est suis ai jai a et ou avec de des du en pour pas non oui me mal depuis que tres mais il elle au aux dans ne',
  de: 'der die das ein eine ich mein meine ist bin habe hat und oder mit von im fur nicht kein keine mir seit sehr aber er sie schmerzen es auf zu',
  it: 'il lo gli un una io mio mia sono ho ha e o con di in per non mi fa male da molto ma che del della al',
  pt: 'o a os as um uma eu meu minha estou tenho tem e ou com de em para nao me doi muito desde que mas no na do da',
  ms: 'saya aku dia dan atau dengan di ke untuk tidak tak sakit sejak sangat ada yang ini itu anak dada kepala nak boleh sudah',
  af: 'die n ek my is het en of met van in vir nie geen hy sy baie pyn sedert maar dit op kan was',
  nl: 'de het een ik mijn is ben heb heeft en of met van in voor niet geen pijn sinds heel maar hij zij op kan',
  hi: 'mujhe mera meri mere hai hain ho raha rahi nahi nahin aur mein ko se ka ki ke bahut dard ek kya kal aaj bukhar',
  fa: 'man mano dard daram nadaram ast nist va ba az dar be kheili sine saram hastam mikone shode emrooz dirooz ke',
  tr: 've bir ben benim var yok cok agri icin ile bu da de ama',
  pl: 'i w na nie jest mam moje moj boli bardzo od z do sie ale',
  so: 'waa iyo aan ma waxaan ayaa xanuun',
  sw: 'na ya wa ni nina kwa sana maumivu katika mimi yangu',
  vi: 'toi bi va khong co dau rat cua la trong',
  tl: 'ako ang ng sa ko na at po masakit hindi may aking',
}
const LANGUAGES = Object.keys(SMALL_WORDS)
/** Which languages a small word belongs to, by their place in the list. */
const OWNERS = new Map<string, number[]>()
LANGUAGES.forEach((language, place) => {
  for (const word of SMALL_WORDS[language]!.split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), place])
})

const ENGLISH = LANGUAGES.indexOf('en')
const NONE: readonly number[] = []

interface Reading {
  /** Small words of each language, by its place. */
  readonly hits: readonly number[]
  readonly isSurelyEnglish: boolean
  readonly hasLexicon: boolean
}

/** Asked half a dozen times for the same text while it is read. */
const recent = createRecent<Reading>({ entries: 16, characters: 20_000 })

/** Whether a text has so many of the small words of English that a single word of another language is a loan or a name. */
export function isSurelyEnglish(text: string): boolean {
  return recent.of(text, read).isSurelyEnglish
}

/**
 * Whether a text is in a language with a full lexicon (English, for now). Short texts defeat detection, so the answer is
 * "no" only for a foreign script or where another language's small words clearly outnumber the English ones.
 */
export function hasLexicon(text: string): boolean {
  return recent.of(text, read).hasLexicon
}

/** How many words of a text are looked at. */
const MAX_WORDS = 400

function read(text: string): Reading {
  const list = words(text)
  const size = Math.min(list.length, MAX_WORDS)
  const hits = LANGUAGES.map(() => 0)
  for (let i = 0; i < size; i++) for (const place of OWNERS.get(list[i]!) ?? NONE) hits[place]!++
  const english = hits[ENGLISH]!
  const other = Math.max(...hits.filter((_, place) => place !== ENGLISH))
  return {
    hits,
    isSurelyEnglish: english >= 2 && english * 8 >= size,
    hasLexicon: !isOtherScript(text) && !(other >= 2 && other > english * 1.5),
  }
}

function isOtherScript(text: string): boolean {
  if (!/[^\x00-\x7f]/.test(text)) return false
  let letters = 0
  let latin = 0
  for (const char of text) {
    const isAscii = char < '\x7f'
    if (isAscii ? !/[a-z]/i.test(char) : !/\p{L}/u.test(char)) continue
    letters++
    if (isAscii || /\p{Script=Latin}/u.test(char)) latin++
  }
  return letters > 3 && latin < letters * 0.6
}

/** Whether the small words of a text are rather those of another language than of this one. */
export function isLikelierOther(text: string, language: string): boolean {
  const { hits } = recent.of(text, read)
  const most = Math.max(...hits)
  return most >= 2 && most > (hits[LANGUAGES.indexOf(language)] ?? 0)
}

/** Letters of Persian that Arabic has not. */
const OF_PERSIAN =
  /[\u067e\u0686\u0698\u06af]|\u0646\u0645\u06cc|\u062f\u0627\u0631\u0645|(?:^|\s)(?:\u0627\u0632|\u0631\u0648|\u062e\u06cc\u0644\u06cc)(?:\s|$)/u
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
]
/** Shorter texts ("no", "Madrid", "ok") are of any language. */
const TELLING_WORDS = 3

/**
 * The language of a text that is plainly not that of its talk: its code, `other` where it is none that is known by its
 * small words or its script, null where the text may well be in the language of the talk.
 */
export function otherLanguageOf(text: string, locale: Locale): string | null {
  if (isOtherScript(text)) {
    const found = SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'other'
    // Which of the two that share a script it is, some words only show.
    if (found === 'ar' && (locale === 'ar' || locale === 'fa')) return null
    const own = found === 'ar' && OF_PERSIAN.test(text) ? 'fa' : found
    return own === locale ? null : own
  }
  if (words(text).length < TELLING_WORDS) return null
  const { hits, isSurelyEnglish } = recent.of(text, read)
  const most = Math.max(...hits)
  const own = hits[LANGUAGES.indexOf(locale)] ?? 0
  if (locale === 'en') return isSurelyEnglish || most < 2 || own * 1.5 >= most ? null : LANGUAGES[hits.indexOf(most)]!
  return isSurelyEnglish && own * 1.5 < hits[ENGLISH]! ? 'en' : null
}
