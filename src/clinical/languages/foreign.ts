import type { Finding, Subject } from '../../core/clinical.ts'
import { hasLexicon, isLikelierOther, isSurelyEnglish } from '../language.ts'
import { conceptOf } from '../match/concepts.ts'
import { type Token, type Tokenised, tokenise } from '../match/tokens.ts'
import { UNTOLD } from '../plain-finding.ts'
import { normalWord } from './normal.ts'
import type { ForeignCue, LanguagePack } from './pack.ts'
import { packs } from './packs/index.ts'
import { isForeign, isForeignWord, longest, type Match, mostSpoken, type Sentence, sentencesOf } from './reading.ts'
import { ATTACKS, isOfVisit, OF_PREGNANCY, PRESENT } from './told-of.ts'

/**
 * Red flags in the languages that have no full lexicon. Every message is read, English ones too, because short texts
 * defeat the recognition of a language; only a text that is not English is read with misspellings.
 * Quotes and offsets are UTF-16 units of the original.
 */
export function foreignFindings(text: Tokenised, turn: string | null): Finding[] {
  const sentences = sentencesOf(text)
  if (sentences.length === 0) return []
  // "incontinence" is French, and English for something else than a red flag. But "is" and "my" are Afrikaans, too:
  // what stands beside a whole phrase of its language counts as a single word.
  const isEnglish = isSurelyEnglish(text.text) && hasLexicon(text.text)
  const isOther = isForeign(text)
  // Chat in India says "chest pain", which in English is for English to judge.
  const hasOwnWord = ({ text: { tokens } }: Sentence, { from, to }: Match) =>
    tokens.slice(from, to).some((token) => isForeignWord(token.word))
  // "pelo" is hair in Spanish, and slurred in Malay.
  const isStray = ({ pack, found }: Sentence, match: Match) =>
    match.to - match.from < 2 &&
    !found.some(({ from, to }) => to - from >= 2) &&
    isLikelierOther(text.text, pack.language)
  const isLoan = ({ text: { tokens }, found }: Sentence, match: Match) =>
    isEnglish &&
    match.to - match.from < 2 &&
    !found.some(({ from, to }) => to - from >= 2) &&
    !isOwnWord(tokens[match.from]!)
  const spoken = mostSpoken(sentences)
  // A word that several have ("overdose") is judged by the cues of the one that is spoken.
  const isTheirs = (sentence: Sentence, match: Match) =>
    sentence.pack !== spoken &&
    sentences.some(({ pack, found }) => pack === spoken && found.some((other) => isSame(other, match)))
  return sentences.flatMap((sentence) =>
    longest(sentence.found)
      .filter(
        (match) =>
          !isLoan(sentence, match) &&
          !isStray(sentence, match) &&
          !isTheirs(sentence, match) &&
          (isOther || hasOwnWord(sentence, match)),
      )
      .map((match) => findingOf(sentence, match, turn)),
  )
}

/** So long a word that English has not is no loan: "my ou het my gister verwurg" has small words of both. */
function isOwnWord({ text, word }: Token): boolean {
  return text.length >= LONG_WORD && isForeignWord(word)
}
const LONG_WORD = 7

function isSame(a: Match, b: Match): boolean {
  return a.value.code === b.value.code && a.from === b.from && a.to === b.to
}

/** An age as it is answered in one of these languages ("2 meses"), years and days as in `Subject`; null without a unit. */
export function foreignAge(text: string): Pick<Subject, 'ageYears' | 'ageDays'> | null {
  for (const { count, unit } of timesIn(text)) {
    const subject: Partial<Subject> = {}
    setAge(subject, count, unit)
    if (subject.ageYears !== undefined) return { ageYears: subject.ageYears, ageDays: subject.ageDays ?? null }
  }
  return null
}

/**
 * What an answer in such a language says of a pregnancy or a birth, where the question asked for both; empty where it says
 * neither. `kind` is how the answer begins.
 */
export function foreignPregnancy(text: string, kind: 'yes' | 'no' | 'unsure' | null): Partial<Subject> {
  const sentences = sentencesOf(tokenise(text))
  const has = (kind: ForeignCue) => sentences.some(({ cues }) => cues.some(({ value }) => value.cue === kind))
  const [time] = timesIn(text).filter(({ unit }) => unit !== 'year')
  if (has('birth'))
    return {
      pregnant: false,
      weeksPregnant: null,
      daysPostpartum: time ? Math.round((time.count * HOURS[time.unit]) / 24) : 42,
    }
  if (kind === 'no' || has('not-pregnant')) return { pregnant: false, weeksPregnant: null }
  const weeks = time ? Math.round((time.count * HOURS[time.unit]) / HOURS.week) : null
  if (kind !== 'yes' && !has('pregnant') && (kind !== null || weeks === null || has('ago'))) return {}
  return { pregnant: true, weeksPregnant: weeks !== null && weeks > 0 && weeks <= 45 ? weeks : null }
}

/** Days, weeks, months and years with their numbers, in the order of the text. */
function timesIn(text: string): { count: number; unit: keyof typeof HOURS }[] {
  const { tokens } = tokenise(text)
  return tokens.flatMap((token, at) => {
    for (const pack of packs) {
      const found = amountAt(tokens, at, pack)
      if (found && found.count !== null && found.unit !== 'hour' && token.text !== 'h')
        return [{ count: found.count, unit: found.unit }]
    }
    return []
  })
}

/** What a text in such a language says about the person: age, pregnancy, birth, whose body; empty when it says nothing. */
export function foreignSubject(text: Tokenised): { subject: Partial<Subject>; minAge: number; maxAge: number } {
  const subject: Partial<Subject> = {}
  let minAge = 0
  let maxAge = 130
  const sentences = sentencesOf(text)
  const language = mostSpoken(sentences)
  const isSpoken = sentences.some(({ pack, found }) => pack === language && found.length > 0) || !hasLexicon(text.text)
  if (!isSpoken) return { subject, minAge, maxAge }
  for (const { pack, cues, found, text: whole } of sentences) {
    if (pack !== language) continue
    const has = (kind: ForeignCue) => cues.find(({ value }) => value.cue === kind)
    const pregnant = has('not-pregnant')
      ? undefined
      : (has('pregnant') ?? found.find(({ value }) => OF_PREGNANCY.has(value.code!)))
    // The baby of "36 weeks and the baby does not move" is not born.
    const unborn = pregnant ? found.filter(({ value }) => OF_PREGNANCY.has(value.code!)) : []
    const child =
      cues.find(
        ({ value, from, to }) => value.cue === 'child' && !unborn.some((one) => one.from <= from && one.to >= to),
      ) ?? (pregnant ? undefined : has('baby'))
    const spans = amounts(whole, pack, cues)
    const agoAt = (at: number) => cues.some(({ value, from }) => value.cue === 'ago' && Math.abs(from - at) <= 4)
    for (const { at, count: said, unit } of spans) {
      // "his age a month and a half" has no number in Arabic.
      const count = said ?? (cues.some(({ value, to }) => value.cue === 'age' && to === at) ? 1 : null)
      if (count === null) continue
      const isAge = cues.some(({ value, from, to }) => value.cue === 'age' && from <= at + 4 && to >= at - 3)
      const birth = has('birth')
      if (birth && unit !== 'year') subject.daysPostpartum ??= Math.round((count * HOURS[unit]) / 24)
      else if (pregnant && (unit === 'week' || unit === 'month') && Math.abs(pregnant.from - at) <= 6)
        subject.weeksPregnant ??= unit === 'week' ? Math.min(count, 45) : Math.min(Math.round(count * 4.3), 45)
      else if ((isAge || (child && unit !== 'day')) && !agoAt(at)) setAge(subject, count, unit)
    }
    if (pregnant) subject.pregnant ??= true
    if (has('not-pregnant')) subject.pregnant ??= false
    if (has('birth')) {
      subject.daysPostpartum ??= 7
      subject.pregnant = false
    }
    if (child) {
      subject.speaker = 'parent'
      maxAge = Math.min(maxAge, has('baby') ? 1.5 : 18)
    } else if (has('self') && maxAge > 18) minAge = 8
    else if (has('other') || has('relative')) minAge = 16
  }
  return { subject, minAge: Math.min(minAge, maxAge), maxAge }
}

function setAge(subject: Partial<Subject>, count: number, unit: keyof typeof HOURS): void {
  const years = (count * HOURS[unit]) / HOURS.year
  if (years > 120) return
  subject.ageYears ??= years
  if (years < 2) subject.ageDays ??= Math.round((count * HOURS[unit]) / 24)
}

function findingOf(sentence: Sentence, { value, from, to }: Match, turn: string | null): Finding {
  const { text, cues } = sentence
  const concept = conceptOf(value.code!)!
  const start = text.tokens[from]!.start
  const end = text.tokens[to - 1]!.end
  const has = (kind: ForeignCue) =>
    cues.some((cue) => cue.value.cue === kind && isSameClause(sentence, cue, { from, to }))
  const saysNow = cues.some(
    (cue) => cue.value.cue === 'now' && isSameClause(sentence, cue, { from, to }) && !isOfVisit(text, cue),
  )
  const isNow = saysNow && !(has('past') && has('resolved'))
  const hoursAgo = isNow ? null : (agoOf(sentence, { from, to }) ?? yearOf(sentence, { from, to }))
  const isOver = ATTACKS.has(concept.code) && cues.some((cue) => cue.value.cue === 'never-again' && cue.from >= to)
  const isPast = !isNow && (has('past') || isOver || (hoursAgo !== null && hoursAgo >= HOURS.month))
  // "as a child, it went away" is no danger that has just passed.
  const resolved = !isPast && has('resolved')
  const isOther = isAboutOther(sentence, { from, to })
  const isInherited = !isNow && !PRESENT.has(concept.code) && cues.some(({ value }) => value.cue === 'heredity')
  const family =
    (isOther && !isNow && (isPast || (has('family-history') && !PRESENT.has(concept.code)))) ||
    (isInherited && cues.some(({ value }) => value.cue === 'relative'))
  return {
    ...UNTOLD,
    code: concept.code,
    name: concept.name,
    kind: concept.kind,
    assertion: {
      negation: (concept.isNegation ? isRightAfterNo(sentence, from, to) : isDenied(sentence, from, to))
        ? 'negated'
        : 'affirmed',
      temporality: isPast ? 'historical' : 'recent',
      experiencer: isOther ? 'other' : 'patient',
      family,
      hypothetical: has('hypothetical') || has('fiction'),
    },
    quote: text.text.slice(start, end),
    start,
    end,
    turn,
    question: null,
    hoursAgo,
    resolved,
  }
}

/**
 * Nothing parts the two: "ten years ago, today all is well" says nothing of today about the stroke, and "my chest hurts,
 * my mother had that ten years ago" nothing of the past about the pain.
 */
function isSameClause(
  { text, cues }: Sentence,
  a: { from: number; to: number },
  b: { from: number; to: number },
): boolean {
  const first = Math.min(a.to, b.to)
  const last = Math.max(a.from, b.from)
  if (cues.some(({ value, from }) => value.cue === 'terminate' && from >= first && from < last)) return false
  for (let i = first; i <= last && i < text.tokens.length; i++) if (text.tokens[i]!.before !== 'space') return false
  return true
}

const REACH_BEFORE = 7
const REACH_AFTER = 5

/** Deny a verb when they stand alone: "no sé qué hacer, ..." is no list of what is absent, as "no tengo ..." is. */
const VERB_NEGATIONS: ReadonlySet<string> = new Set(
  'no ne pas plus tak tidak tk tdk nie \u0644\u0627 \u0645\u0627 \u0645\u0634 \u0645\u0648 \u0644\u0645'.split(' '),
)

/**
 * A comma between a denial and a finding parts them when the denial is of a verb alone, or when somebody is named behind
 * it: "I can't go on, I will end it", "I don't know what to do, my son is fitting".
 */
function isParted({ text, cues }: Sentence, cue: Match, from: number): boolean {
  let comma = -1
  for (let i = cue.to; i <= from; i++) if (text.tokens[i]!.before === 'comma') comma = i
  if (comma < 0) return false
  if (cue.to - cue.from === 1 && VERB_NEGATIONS.has(text.tokens[cue.from]!.text)) return true
  return cues.some(({ value, from: at }) => isPerson(value.cue) && at >= comma && at <= from)
}

/** "no me ahogo": what is a lack by its meaning, in words that deny nothing, is denied by the word before it alone. */
function isRightAfterNo({ text, cues }: Sentence, from: number, to: number): boolean {
  if (text.tokens.slice(from, to).some(({ text: word }) => VERB_NEGATIONS.has(word) || word === 'sin')) return false
  return cues.some(
    ({ value, from: at, to: end }) =>
      value.cue === 'negate-before' && end === from && end - at === 1 && text.tokens[from]!.before === 'space',
  )
}

function isDenied(sentence: Sentence, from: number, to: number): boolean {
  const { text, cues } = sentence
  const stops = (first: number, last: number) =>
    cues.some(({ value, from: at }) => value.cue === 'terminate' && at >= first && at < last) ||
    text.tokens.slice(first, last + 1).some(({ before }) => before === 'break')
  return cues.some((cue) => {
    if (cue.value.cue === 'negate-before')
      // "No, tengo dolor": a "no" before a comma is an answer.
      return (
        // "no quiero" denies "quiero morir", of which it has a word.
        cue.from < from &&
        cue.to < to &&
        from - cue.to <= REACH_BEFORE &&
        text.tokens[cue.to]!.before === 'space' &&
        !stops(cue.to, from) &&
        !isParted(sentence, cue, from)
      )
    return (
      cue.value.cue === 'negate-after' &&
      cue.from >= to &&
      cue.from - to <= REACH_AFTER &&
      !stops(to, cue.from) &&
      text.tokens[to]!.before === 'space'
    )
  })
}

/** Somebody else is the subject, unless the writer comes in between; the "my" of "my mother" is not the writer. */
function isAboutOther(sentence: Sentence, target: { from: number; to: number }): boolean {
  const { cues } = sentence
  const { from } = target
  const named = cues.filter(({ value }) => isPerson(value.cue) && value.cue !== 'self')
  const persons = cues.filter(
    (cue) =>
      isPerson(cue.value.cue) &&
      !(cue.value.cue === 'self' && named.some((other) => other.from === cue.to || other.to === cue.from)),
  )
  const other =
    persons.toSorted((a, b) => a.from - b.from).findLast((cue) => cue.from <= from) ??
    named.find((cue) => isSameClause(sentence, cue, target))
  return other?.value.cue === 'relative' || other?.value.cue === 'other'
}

function isPerson(cue: ForeignCue | null): boolean {
  return cue === 'relative' || cue === 'other' || cue === 'self' || cue === 'child' || cue === 'baby'
}

const HOURS = { hour: 1, day: 24, week: 168, month: 730, year: 8766 }

/** Hours of the time that an "ago" makes past; null without one. Days and less are read as the beginning of what still is. */
function agoOf(sentence: Sentence, target: { from: number; to: number }): number | null {
  const { text, pack, cues } = sentence
  const ago = cues.filter((cue) => cue.value.cue === 'ago' && isSameClause(sentence, cue, target))
  if (ago.length === 0) return null
  for (const { at, count, unit } of amounts(text, pack, cues)) {
    if (unit === 'hour' || unit === 'day' || isOfBirthOrSurgery(sentence, at, target)) continue
    if (ago.some(({ from, to }) => at - to <= 3 && from - at <= 3)) return (count ?? 1) * HOURS[unit]
  }
  return null
}

/** "in 2012": a year that is named is at least one ago. */
function yearOf(sentence: Sentence, target: { from: number; to: number }): number | null {
  const { tokens } = sentence.text
  const sentenceOf = tokens[target.from]!.sentence
  for (let at = Math.max(0, target.from - YEAR_REACH); at < Math.min(tokens.length, target.to + YEAR_REACH); at++) {
    const token = tokens[at]!
    if (token.sentence !== sentenceOf || !/^(?:19[5-9]\d|20[01]\d|202[0-4])$/.test(token.text)) continue
    if (isSameClause(sentence, { from: at, to: at + 1 }, target)) return HOURS.year
  }
  return null
}

const YEAR_REACH = 8

/** "I gave birth three weeks ago and bleed": the time is that of the birth, or of an operation, and the rest is of now. */
function isOfBirthOrSurgery(sentence: Sentence, at: number, target: { from: number; to: number }): boolean {
  return (
    sentence.cues.some(({ value, from }) => value.cue === 'birth' && Math.abs(from - at) <= 5) ||
    sentence.found.some(
      ({ value, from, to }) =>
        value.code === 'recent-surgery' && from <= at && to > at && !(from <= target.from && to >= target.to),
    )
  )
}

interface Amount {
  /** Index of the unit's token. */
  readonly at: number
  /** Null where a unit stands without a number. */
  readonly count: number | null
  readonly unit: keyof typeof HOURS
}

/** Units of time with the number before them, in the sentence of the cues. */
function amounts(text: Tokenised, pack: LanguagePack, cues: readonly Match[]): Amount[] {
  const sentence = cues[0] ? text.tokens[cues[0].from]!.sentence : -1
  const out: Amount[] = []
  for (let at = text.sentenceStarts[sentence] ?? 0; at < (text.sentenceStarts[sentence + 1] ?? 0); at++) {
    const found = amountAt(text.tokens, at, pack)
    if (found) out.push(found)
  }
  return out
}

/** A unit of time at a token, with the number before it. */
function amountAt(tokens: readonly Token[], at: number, pack: LanguagePack): Amount | null {
  const word = normalWord(tokens[at]!.text)
  const unit = (Object.keys(HOURS) as (keyof typeof HOURS)[]).find((one) => wordsOf(pack.units[one]).has(word))
  if (!unit) return null
  const before = normalWord(tokens[at - 1]?.text ?? '')
  const numbers = numbersOf(pack)
  // Arabic has a word of its own for two of them.
  const count = numbers.get(word) ?? (/^\d{1,3}$/.test(before) ? Number(before) : (numbers.get(before) ?? null))
  return { at, count, unit }
}

const lists = new Map<string, ReadonlySet<string>>()
function wordsOf(list: string): ReadonlySet<string> {
  const known = lists.get(list)
  if (known) return known
  const made = new Set(list.split(/\s+/).map(normalWord))
  lists.set(list, made)
  return made
}

const counts = new Map<LanguagePack, ReadonlyMap<string, number>>()
function numbersOf(pack: LanguagePack): ReadonlyMap<string, number> {
  const known = counts.get(pack)
  if (known) return known
  const made = new Map(Object.entries(pack.numbers).map(([word, count]) => [normalWord(word), count]))
  counts.set(pack, made)
  return made
}
