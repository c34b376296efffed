import { foldedText } from '../../core/text.ts'
import { hasLexicon, isSurelyEnglish } from '../language.ts'
import { byWord } from '../match/by-word.ts'
import { compile, type Phrases } from '../match/compile.ts'
import { isLexiconWord } from '../match/concepts.ts'
import { matcherOf, type PhraseMatch } from '../match/matcher.ts'
import { expandGroups } from '../match/phrase.ts'
import { canonical, named, type Token, type Tokenised, tokenise } from '../match/tokens.ts'
import { type SkeletonReader, skeletonReader } from './by-skeleton.ts'
import { knownForm, normalPhrase, normalWord, soundOf } from './normal.ts'
import { FOREIGN_CUES, type ForeignCue, type LanguagePack } from './pack.ts'
import { packs } from './packs/index.ts'
import { hasDigitLetters } from './skeleton.ts'

type Entry =
  | { readonly pack: LanguagePack; readonly code: string; readonly cue: null }
  | { readonly pack: LanguagePack; readonly code: null; readonly cue: ForeignCue }

export type Match = PhraseMatch<Entry>

/** Matches of one language in one sentence. */
export interface Sentence {
  readonly text: Tokenised
  readonly pack: LanguagePack
  readonly found: readonly Match[]
  readonly cues: readonly Match[]
}

interface Words {
  readonly phrases: Phrases<Entry>
  readonly exact: ReturnType<typeof matcherOf<Entry>>
  /** Reads misspellings, too. */
  tolerant: ReturnType<typeof matcherOf<Entry>> | null
  /** Beginnings of words that are phrases by themselves ("convulsion*"). */
  readonly beginnings: ReadonlySet<string>
}

let made: Words | null = null

/** The phrases of the packs, compiled for the first text that has words of theirs: many a process reads none. */
function wordsOfPacks(): Words {
  if (made) return made
  const beginnings = new Set<string>()
  const phrases = compile(entriesOf(beginnings))
  return (made = { phrases, exact: matcherOf(phrases, { isTolerant: false }), tolerant: null, beginnings })
}

let arabicByConsonants: SkeletonReader<Entry> | null = null

/** Reads Arabic in Latin letters by the phrases in Arabic script. */
function arabicReader(): SkeletonReader<Entry> {
  return (arabicByConsonants ??= skeletonReader<Entry>(
    packs.filter(({ language }) => language === 'ar').flatMap((pack) => [...writtenEntriesOf(pack)]),
  ))
}

let vocabulary: ReadonlySet<string> | null = null

let sounds: ReadonlyMap<string, string> | null = null

/** The words by their sound that packs write in Latin letters for a language with another script. */
function wordsBySound(): ReadonlyMap<string, string> {
  if (sounds) return sounds
  const out = new Map<string, string>()
  for (const written of writtenWords(packs.filter(({ language }) => BY_EAR.has(language)))) {
    const word = normalWord(written)
    const sound = soundOf(word)
    if (sound !== null && !out.has(sound)) out.set(sound, canonical(word))
  }
  return (sounds = out)
}

/** Languages whose Latin spelling follows the ear. */
const BY_EAR: ReadonlySet<string> = new Set(['ar', 'fa', 'hi'])

/** Whether a word stands in a phrase of a pack; asked about every word of every text, so that it wants no more than words. */
function isOfPack(word: string): boolean {
  vocabulary ??= new Set([...writtenWords()].map((written) => canonical(foldedText(normalWord(written)))))
  return vocabulary.has(word)
}

/** The words of all phrases as they are written there, without those that are only beginnings. */
function writtenWords(list: readonly LanguagePack[] = packs): Set<string> {
  const out = new Set<string>()
  for (const { redFlags, cues } of list)
    for (const phrases of [...Object.values(redFlags), ...Object.values(cues)])
      for (const phrase of phrases)
        for (const written of phrase.split(/[ |()]/)) {
          const word = written.endsWith('?') ? written.replace(/\?+$/, '') : written
          if (word !== '' && !word.endsWith('*') && !/^[~#]/.test(word)) out.add(word)
        }
  return out
}

function* entriesOf(beginnings: Set<string>) {
  for (const pack of packs)
    for (const { phrase: written, value, gapStops } of writtenEntriesOf(pack)) {
      const phrase = normalPhrase(written)
      if (!phrase.includes(' '))
        for (const word of phrase.split('|')) if (word.endsWith('*')) beginnings.add(word.slice(0, -1))
      yield { phrase, value, gapStops: new Set([...gapStops].map(normalWord)) }
    }
}

/** The phrases of a pack as they are written there. */
function* writtenEntriesOf(pack: LanguagePack) {
  const gapStops = new Set(pack.gapStops.split(/\s+/))
  for (const [code, phrases] of Object.entries(pack.redFlags)) {
    const value: Entry = { pack, code, cue: null }
    for (const written of phrases) for (const phrase of waysOf(written)) yield { phrase, value, gapStops }
  }
  for (const cue of FOREIGN_CUES) {
    const value: Entry = { pack, code: null, cue }
    for (const written of pack.cues[cue] ?? []) for (const phrase of waysOf(written)) yield { phrase, value, gapStops }
  }
}

/** The phrases that one stands for: its groups written out, and a number beside words ("#|twenty") as one of its own. */
function waysOf(phrase: string): string[] {
  return expandGroups(phrase).flatMap((one) => {
    const parts = one.split(' ')
    const at = parts.findIndex((part) => part.includes('|') && part.split('|').includes('#'))
    if (at < 0) return [one]
    const words = parts[at]!.split('|').filter((word) => word !== '#')
    return [parts.with(at, '#').join(' '), parts.with(at, words.join('|')).join(' ')]
  })
}

/** Whether a word stands in a phrase as it is written, or begins as one asks that is a phrase by itself. */
function isWritten(word: string, { exact, beginnings }: Words): boolean {
  if (exact.knows(word)) return true
  for (let length = 3; length <= word.length; length++) if (beginnings.has(word.slice(0, length))) return true
  return false
}

/** The last text that was read: a message is asked for its findings and for its person. */
let last: { text: string; tokens: number; sentences: Sentence[] } | null = null

export function sentencesOf(text: Tokenised): Sentence[] {
  if (last?.text === text.text && last.tokens === text.tokens.length) return last.sentences
  const sentences = readSentences(text)
  last = { text: text.text, tokens: text.tokens.length, sentences }
  return sentences
}

/** Words that packs and everyday English share; those of the lexicon are known to be both. */
const ENGLISH_TOO = new Set(
  'the patient to okay is in my but no are me na been be see as down kind problem x come high plan use he by test point bad note control positive stop sugar sit wife bye drink light sleep plus current sent toe d myself severe water hay motor trouble attack per miss figure air cell pee man acid age sort minute minutes mum familiar accident moment op late sweet terrible ha pair cousin sir self brand main do die was par so said on an at a un us we it am has had genetic gene points fruits cerebral bring decide pap probe camera cameras sensations brief glad teen trap prepare impression tension arrive issue bars auto orange novel media phrases pies log sin tape net suite respiration mat gases operate aide rails pie tire mesh lee intoxication aye gal spoke basket serial chat loop venues confuse bitter sensible metro boom parties court mates raft samp din para sag violet phrase occlusion articulation movie tam wit pit rose sale carne pica lag skin face pool press spots mens mal'.split(
    ' ',
  ),
)

/** A word of a pack that no ordinary English text has; asked about every word of every text. */
export const isForeignWord = byWord(
  (word) => word.length > 2 && isOfPack(normalWord(word)) && !ENGLISH_TOO.has(word) && !isLexiconWord(word),
)

/** Whether a text has two words that no English one has: a phrase in the midst of English takes as many. */
export function hasForeignWords({ tokens }: Tokenised): boolean {
  let count = 0
  for (const { word } of tokens) if (isForeignWord(word) && ++count >= 2) return true
  return false
}

/**
 * A few words of which half and more are of no English text ("demam 3 hari", "my kop is seer"): too short for the small words
 * to tell the language.
 */
export function isShortForeign(text: string): boolean {
  if (text.length > SHORT_CHARACTERS) return false
  const words = tokenise(text).tokens.filter((token) => token.text.length > 2 && /^\p{L}/u.test(token.text))
  const foreign = words.filter(({ word }) => isForeignWord(word)).length
  if (foreign === 0 || (foreign === 1 && isSurelyEnglish(text))) return false
  return words.length <= SHORT_WORDS && foreign * (words.length <= 3 ? 3 : 2) >= words.length
}
const SHORT_CHARACTERS = 60
const SHORT_WORDS = 8

/**
 * Whether the cues of another language judge a text better than the English ones: its small words say so, or it is not
 * surely English and has two words that English has not ("chest me dard hai").
 */
export function isForeign(text: Tokenised): boolean {
  return (
    !hasLexicon(text.text) || (!isSurelyEnglish(text.text) && (hasForeignWords(text) || hasDigitLetters(text.text)))
  )
}

function readSentences(text: Tokenised): Sentence[] {
  if (isSurelyEnglish(text.text) && !hasForeignWords(text)) return []
  const words = wordsOfPacks()
  const { exact } = words
  const isOther = isForeign(text)
  const arabic = isOther && hasDigitLetters(text.text) ? arabicReader() : null
  const normal = withDigitLetters(text, { knows: exact.knows, isOther, arabic })
  // A word alone counts as it is written: the German "viele" is one letter from a rape in French.
  const { match } = isOther ? (words.tolerant ??= matcherOf(words.phrases)) : exact
  const apart = withoutJoinedLetters(normal, exact.knows)
  const matches = [
    ...match(normal),
    ...(apart ? match(apart) : []),
    ...(arabic ? withoutDenied(arabic.match(normal)) : []),
  ].filter(
    (one) =>
      (one.to - one.from > 1 || isWritten(normal.tokens[one.from]!.text, words) || arabic !== null) &&
      !isUsualDose(normal, one) &&
      !isAnswerBefore(normal, one),
  )
  if (matches.length === 0) return []
  const groups = new Map<string, { pack: LanguagePack; found: Match[]; cues: Match[] }>()
  for (const match of matches) {
    const { pack, cue } = match.value
    const key = `${normal.tokens[match.from]!.sentence} ${pack.language}`
    const group = groups.get(key) ?? { pack, found: [], cues: [] }
    groups.set(key, group)
    ;(cue === null ? group.found : group.cues).push(match)
  }
  return [...groups.values()].map(({ pack, found, cues }) => ({
    text: normal,
    pack,
    found,
    // A negation that is part of a finding ("no puedo respirar", "uth nahi raha") denies nothing else.
    cues: withoutShorter(
      cues.filter(
        (cue) =>
          !DENIES.has(cue.value.cue) ||
          !found.some(
            (one) => one.to - one.from > 1 && (covers(one, cue) || (isVerbLast(cue) && holdsFirst(one, cue))),
          ),
      ),
    ),
  }))
}

/** Whether two words of a text write Arabic with digits for letters: they are no disguise of English ones ("mys3lf"). */
export function writesArabicInLatin(text: string): boolean {
  if (!hasDigitLetters(text)) return false
  const words = text.toLowerCase().match(/(?<![\p{L}\d])[a-z\d]*[a-z][a-z\d]*/gu) ?? []
  const { exact } = wordsOfPacks()
  const isArabic = (word: string) => /[23579]/.test(word) && (exact.knows(word) || arabicReader().knows(word))
  return words.filter(isArabic).length > 1
}

/** "bi-3ayni" is written in one word, and may stand in a phrase so; the phrases that have the eye alone are held against it, too. */
function withoutJoinedLetters(text: Tokenised, knows: (word: string) => boolean): Tokenised | null {
  if (!/[\u0628\u0641\u0644]\p{Script=Arabic}{4}/u.test(text.text)) return null
  const tokens = text.tokens.map((token) => {
    const rest = /^[\u0628\u0641\u0644]\p{Script=Arabic}{4}/u.test(token.text) ? token.text.slice(1) : token.text
    return rest !== token.text && knows(token.text) && knows(rest) ? { ...token, ...named(rest) } : token
  })
  return tokens.some(({ text: word }, at) => word !== text.tokens[at]!.text) ? { ...text, tokens } : null
}

/** "ma 3andi waja3 bi sadri": who has not, denies what follows, though a phrase begins with the same "not" ("won't take the breast"). */
function withoutDenied(matches: readonly Match[]): Match[] {
  const denials = matches.filter(({ value, from, to }) => value.cue === 'negate-before' && to - from > 1)
  return matches.filter(
    (one) => one.value.cue !== null || !denials.some(({ from, to }) => from === one.from && one.to - to > 1),
  )
}

/** "no, respira bien", "no duermo, lloro": the "no" is an answer, or another verb's, and not part of what stands behind the comma. */
function isAnswerBefore({ tokens }: Tokenised, { value, from, to }: Match): boolean {
  if (value.code === null || to - from < 2 || !BARE_NO.has(tokens[from]!.text)) return false
  const rest = tokens.slice(from + 1, to)
  return rest.some(({ before }) => before === 'comma') && !rest.some(({ text }) => BARE_NO.has(text) || text === 'ni')
}
const BARE_NO = new Set('no non nee nie tak tidak nahi nahin na نه لا नहीं'.split(' ').map(normalWord))

/** "took 2 paracetamol": one or two tablets are no overdose, unless it is boxes that are counted. */
function isUsualDose({ tokens }: Tokenised, { value, from, to }: Match): boolean {
  if (value.code !== 'overdose') return false
  const words = tokens.slice(from, to).map(({ text }) => text)
  const at = words.findLastIndex((word) => /^[12]$/.test(word))
  if (at < 0) return false
  // What is left behind the number is the drug, and the verb where it comes last.
  return words.slice(at + 1).filter((word) => !COUNTERS.has(word)).length <= (at === 0 ? 2 : 1)
}

/** What counts single tablets: "2 biji panadol", "2 ta ghors", "2 comprimes de". */
const COUNTERS = new Set(
  'biji ta tablet tablets ghors goli goliyan pastilla pastillas comprimes comprimidos pille pil de'.split(' '),
)

/**
 * The text in the forms that packs know. Arabic in Latin letters writes digits for letters ("3andi waja3"), where the
 * words were taken apart: what stands together and is one known word becomes one again.
 */
function withDigitLetters(
  text: Tokenised,
  {
    knows,
    isOther,
    arabic,
  }: { knows: (word: string) => boolean; isOther: boolean; arabic: SkeletonReader<Entry> | null },
): Tokenised {
  const byEar = (word: string) => (isOther ? wordsBySound().get(soundOf(word) ?? '') : undefined)
  const tokens: Token[] = []
  const sentenceStarts: number[] = []
  for (let at = 0; at < text.tokens.length; at++) {
    const token = text.tokens[at]!
    while (sentenceStarts.length <= token.sentence) sentenceStarts.push(tokens.length)
    if (isOfLevantineVerb(text.tokens, at)) continue
    let whole = token.text === MA_3AM ? { ...token, ...named(MA) } : token
    let last = at
    let isWhole = false
    for (let next = at + 1; next <= at + MOST_PARTS; next++) {
      const part = text.tokens[next]
      if (!part || part.start !== text.tokens[next - 1]!.end) break
      const joined = text.tokens.slice(at, next + 1).map((one) => one.text)
      const one = joined.join('')
      if (!joined.some((part) => /^\d{1,2}$/.test(part))) continue
      const isWord = knows(one) || byEar(one) !== undefined
      if (!isWord && (isWhole || !arabic?.knows(one))) continue
      isWhole = isWord
      whole = { ...token, ...named(one), end: part.end }
      last = next
    }
    at = last
    const form = knownForm(normalWord(whole.text), knows)
    tokens.push({ ...whole, ...named(knows(form) ? form : (byEar(form) ?? form)) })
  }
  while (sentenceStarts.length < text.sentenceStarts.length) sentenceStarts.push(tokens.length)
  return { ...text, tokens, sentenceStarts }
}

/** "ma 3am yitnaffas": in the Levant a small word stands between the denial and its verb; written in one with it, too. */
function isOfLevantineVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '\u0639\u0645' && at > 0 && normalWord(tokens[at - 1]!.text) === MA
}
const MA = '\u0645\u0627'
const MA_3AM = '\u0645\u0627\u0639\u0645'

/** Parts beyond the first: "byo3wer2ni" has five in all. */
const MOST_PARTS = 4

const DENIES: ReadonlySet<ForeignCue | null> = new Set(['negate-before', 'negate-after', 'terminate', 'resolved'])

/** Where verbs come last the denial goes on behind the finding: the "nahi" of "uth nahi raha" is part of it. */
const isVerbLast = ({ value }: Match) => value.cue === 'negate-after'
const holdsFirst = (one: Match, cue: Match) => one.from <= cue.from && one.to > cue.from

function covers(outer: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}

/** Cues that say something of a whole sentence: their "no" and their "my family" count for themselves, too. */
const OF_THE_WHOLE: ReadonlySet<ForeignCue | null> = new Set(['heredity', 'never-again'])

/** "no tengo" is one cue, not a denial followed by "I have". */
function withoutShorter(cues: readonly Match[]): Match[] {
  return cues.filter(
    (cue) =>
      !cues.some(
        (other) =>
          other !== cue &&
          !OF_THE_WHOLE.has(other.value.cue) &&
          covers(other, cue) &&
          // "ne passe pas" is no denial, though "ne .. pas" is one of as many words.
          (other.to - other.from > cue.to - cue.from || (other.value.cue === 'terminate' && isBareDenial(cue))),
      ),
  )
}

function isBareDenial({ value, from, to }: Match): boolean {
  return value.cue === 'negate-before' && to - from > 1
}

/** For each concept its longest mention. */
export function longest(found: readonly Match[]): Match[] {
  return found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          other.value.code === one.value.code &&
          covers(other, one) &&
          (other.to - other.from > one.to - one.from || at < index),
      ),
  )
}

/** Short words mean something in several languages ("dada" is the chest, and a grandfather). */
export function mostSpoken(sentences: readonly Sentence[]): LanguagePack | null {
  const hits = new Map<LanguagePack, number>()
  for (const { pack, found, cues } of sentences) hits.set(pack, (hits.get(pack) ?? 0) + found.length * 3 + cues.length)
  return [...hits].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
