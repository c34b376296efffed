import type { Subject } from '../core/clinical.ts'
import { tellsOfOwnIllness } from './assertion/own-illness.ts'
import { isRelative, people } from './assertion/people.ts'
import { foreignSubject } from './languages/foreign.ts'
import { type Token, type Tokenised, tokenise } from './match/tokens.ts'
import { createRecent } from './recent.ts'
import { readAge, tellsOfOwnBreast } from './subject-age.ts'
import { readPregnancy } from './subject-pregnancy.ts'

interface AgeRange {
  readonly min: number
  readonly max: number
}

interface SubjectReading {
  readonly subject: Partial<Subject>
  /** Ages in years that the words allow. */
  readonly ages: AgeRange
  /** True where nothing in the words points to a child or to anybody but the writer. */
  readonly isOfWriter: boolean
}

/** Words parted by white space. */
function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const PLURAL = /[a-z]{3}s$/

/** Without the s of a plural or of a possessive, from four letters on. */
function singular(word: string): string {
  return word.endsWith('s') && PLURAL.test(word) ? word.slice(0, -1) : word
}

const OF_WRITER = wordSet('i im ive my me myself')
const ANY_AGE: AgeRange = { min: 0, max: 130 }
/** Who types "my chest" is no infant. */
const WRITER: AgeRange = { min: 8, max: 130 }

/**
 * What a text says about the person it is about: age, sex, pregnancy, who types. "62 year old man", "62M", "my 3 week
 * old", "I'm 30 weeks pregnant", "gave birth 5 days ago", "pt is F 34".
 */
export function hintsOfSubject(text: string): Partial<Subject> {
  return readSubject(text).subject
}

/** The same, with the ages that are possible where no age is said. */
export function readSubject(text: string): SubjectReading {
  return recent.of(text, readNew)
}

/** One triage asks twice for the same text, and a turn of a chat for what the turn before had. */
const recent = createRecent<SubjectReading>({ entries: 8, characters: 4_000 })

function readNew(text: string): SubjectReading {
  const tokenised = tokenise(text)
  const { tokens, others } = ofThePerson(tokenised)
  const subject: Partial<Subject> = {}
  readAge(tokens, subject)
  readSex(tokens, subject)
  readPregnancy(tokenised, subject)
  const speaker = readSpeaker(tokens)
  if (speaker) subject.speaker = speaker
  const foreign = foreignSubject(tokenised)
  // "baby 3 minggu" is three weeks, whatever English makes of the 3.
  const { ageYears, ageDays } = foreign.subject
  const ofBaby = typeof ageDays === 'number' && subject.ageDays === undefined ? { ageYears, ageDays } : {}
  const whole = { ...(others.length > 0 && birthBefore(others)), ...foreign.subject, ...subject, ...ofBaby }
  const ages = agesOf(tokens, whole)
  const both = { min: Math.max(ages.min, foreign.minAge), max: Math.min(ages.max, foreign.maxAge) }
  const isOfWriter = !tokenised.tokens.some(
    ({ text }, at) =>
      (OF_OTHERS.has(text) || OF_OTHERS.has(singular(text))) &&
      // "9 mo" is a baby, "Mo" has a name.
      (text !== 'mo' || /^\d/.test(tokenised.tokens[at - 1]?.text ?? '')),
  )
  return { subject: whole, ages: both.min <= both.max ? both : ages, isOfWriter }
}

/**
 * "My son is 3 and I have chest pain": who tells of an own illness is not as old as those who are named beside it. `others`
 * are the words about these.
 */
function ofThePerson(tokenised: Tokenised): { tokens: readonly Token[]; others: readonly Token[] } {
  const { tokens } = tokenised
  if (!tokens.some(({ text }) => isRelative(text)) || !tellsOfOwnIllness(tokens)) return { tokens, others: [] }
  const whose = people(tokenised, { proxy: false })
  const isPatient = (_: Token, at: number) => whose[at]!.who === 'patient'
  return { tokens: tokens.filter(isPatient), others: tokens.filter((token, at) => !isPatient(token, at)) }
}

/** "My baby is 6 days old and I have a fever": who writes may have given birth, which is the more urgent reading. */
function birthBefore(others: readonly Token[]): Partial<Subject> {
  const child: Partial<Subject> = {}
  readAge(others, child)
  const days = child.ageDays
  return typeof days === 'number' && days <= AFTER_BIRTH_DAYS ? { daysPostpartum: days } : {}
}
const AFTER_BIRTH_DAYS = 42

/** Words that stand where somebody writes for another, for a child, or as a child. */
const OF_OTHERS = wordSet(
  'he she his her him hers hes shes baby babe bub lo newborn neonate infant child children kid toddler son daughter boy girl lad lass teen teenager twin grandson granddaughter grandchild nephew niece brother sister nappy diaper feed feeding bottle milk formula weaning breastfed nursery creche school homework teacher give giving gave given patient mum mam mom dad old mo mth wk',
)

const RELATIVE =
  /^(?:husband|wife|mum|mom|dad|mother|father|sister|brother|son|daughter|boyfriend|girlfriend|uncle|aunt|nephew|niece|grandson|granddaughter)$/
const MALE = wordSet(
  'man male boy gentleman husband dad father grandad granddad grandpa grandfather son brother uncle lad boyfriend testicle testicles prostate penis grandson nephew guy',
)
const FEMALE = wordSet(
  'woman female girl lady wife mum mother grandma gran granny nan grandmother daughter sister aunt girlfriend pregnant vagina womb uterus granddaughter niece',
)

function readSex(tokens: readonly Token[], subject: Partial<Subject>): void {
  if (subject.sex) return
  let he = 0
  let she = 0
  for (let i = 0; i < tokens.length; i++) {
    const single = singular(tokens[i]!.text)
    // "Penis" is no plural.
    const word = OF_SEX.has(single) ? single : tokens[i]!.text
    if (!OF_SEX.has(word)) continue
    const before = tokens[i - 1]?.text ?? ''
    if (/^(?:m|f)$/.test(word) && (/^\d{1,3}$/.test(before) || /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '')) && i < 8) {
      subject.sex = word === 'm' ? 'male' : 'female'
      return
    }
    if (/^(?:male|female)$/.test(word) || ((MALE.has(word) || FEMALE.has(word)) && isOwned(tokens, i, word))) {
      if (
        before === 'my' &&
        /^(?:husband|wife|mum|dad|mother|father|sister|brother|boyfriend|girlfriend)$/.test(word) &&
        isAside(tokens, i)
      )
        continue
      subject.sex = MALE.has(word) ? 'male' : 'female'
      return
    }
    if (
      /^(?:pregnant|periods?|trimester|vagina|vaginal|vulva|labia|breastfeeding|ovary|ovaries|womb|uterus|tampon|miscarriage|hysterectomy)$/.test(
        word,
      ) &&
      before !== 'not'
    )
      she++
    if (/^(?:testicles?|testes|prostate|penis|scrotum|foreskin|semen|sperm)$/.test(word)) he++
    if (word === 'balls' && /^(?:my|his|your)$/.test(before)) he++
    if (/^(?:he|hes|his|him)$/.test(tokens[i]!.text)) he++
    if (/^(?:she|shes)$/.test(tokens[i]!.text)) she++
  }
  if (he > 0 && she === 0) subject.sex = 'male'
  if (she > 0 && he === 0) subject.sex = 'female'
}

/** Every word that the reading of the sex asks about, without the s of a plural or with it: most words are none. */
const OF_SEX: ReadonlySet<string> = new Set([
  ...MALE,
  ...FEMALE,
  ...wordSet(
    'm f period periods trimester breastfeeding ovary ovaries tampon miscarriage vaginal vulva labia hysterectomy scrotum testes foreskin semen sperm balls',
  ),
  ...wordSet('he hes his him she shes'),
])

/** "A wife and two kids" is family; "the wife has a fever" is who is ill. */
function isOwned(tokens: readonly Token[], index: number, word: string): boolean {
  const before = tokens[index - 1]?.text ?? ''
  return (
    (/^(?:old|my|our|a|an|the|this|elderly|year|young|\d+)$/.test(before) &&
      !(/^an?$/.test(before) && RELATIVE.test(word))) ||
    index === 0 ||
    tokens[index]!.before === 'break'
  )
}

/** "my wife thinks": named, but not the one who is ill. */
function isAside(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:says|said|thinks|thought|noticed|told|wants|is worried|made|had|has a history)$/.test(
      tokens[index + 1]?.text ?? '',
    ) || /^(?:and|with|to|told|both)$/.test(tokens[index - 2]?.text ?? '')
  )
}

const CHILDREN = wordSet('baby son daughter child kid toddler newborn infant lad bairn wean youngest eldest')

function readSpeaker(tokens: readonly Token[]): Subject['speaker'] | null {
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]!.text
    if (!CHILDREN.has(word) && !CHILDREN.has(singular(word))) continue
    const before = tokens[i - 1]!.text
    const isOwn = (word: string | undefined) => word === 'my' || word === 'our'
    const isOwned =
      isOwn(before) ||
      (isOwn(tokens[i - 2]?.text) && before !== 'and' && before !== 'to') ||
      (before === 'old' && i < 8)
    if (isOwned && !isSelfFirst(tokens, i)) return 'parent'
  }
  return null
}

function isSelfFirst(tokens: readonly Token[], before: number): boolean {
  return tokens
    .slice(0, before)
    .some(
      ({ text }, i) =>
        /^(?:im|ive)$/.test(text) ||
        (text === 'i' && /^(?:have|had|feel|felt|got|gave)$/.test(tokens[i + 1]?.text ?? '')),
    )
}

const AGE_WORDS: readonly [ReadonlySet<string>, AgeRange][] = [
  [wordSet('newborn neonate'), { min: 0, max: 0.08 }],
  [wordSet('baby babies infant babys bubba bub lo'), { min: 0, max: 1.5 }],
  [wordSet('toddler toddlers'), { min: 1, max: 4 }],
  [wordSet('little-one bairn wean tot nipper'), { min: 0, max: 4.9 }],
  [wordSet('teenage teenager teen adolescent'), { min: 13, max: 19.9 }],
  [
    wordSet('gran nan grandma granny nana grandmother grandad granddad grandpa grandfather elderly pensioner'),
    { min: 65, max: 130 },
  ],
  [wordSet('kid child schoolboy schoolgirl youngest'), { min: 0, max: 15.9 }],
  [wordSet('boy girl'), { min: 0, max: 17.9 }],
  [
    wordSet(
      'husband wife mum dad mother father boyfriend girlfriend man woman lady gentleman colleague coworker aunt uncle partner adult fiance fiancee boss',
    ),
    { min: 16, max: 130 },
  ],
]

const OF_AGE: ReadonlySet<string> = new Set(AGE_WORDS.flatMap(([words]) => [...words]))

/** "The little one", "our wee man": how parents call a small child. */
const LITTLE = wordSet('little wee tiny')
const ONE = wordSet('one man fella fellow guy dude chap lad lady madam princess monster bean angel')

/** Words that name somebody of an age, in the singular, and where they stand. */
function agedTokens(tokens: readonly Token[]): { word: string; at: number }[] {
  const out: { word: string; at: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = singular(tokens[at]!.text)
    if (LITTLE.has(tokens[at - 1]?.text ?? '') && ONE.has(word)) out.push({ word: 'little-one', at: at - 1 })
    else if (OF_AGE.has(word)) out.push({ word, at })
  }
  return out
}

function agesOf(tokens: readonly Token[], subject: Partial<Subject>): AgeRange {
  if (typeof subject.ageYears === 'number') return { min: subject.ageYears, max: subject.ageYears }
  const isParent = subject.speaker === 'parent'
  const aged = agedTokens(tokens)
  for (const [words, range] of aged.length > 0 ? AGE_WORDS : []) {
    // "my son found nan's tablets": whose tablets they are says nothing of the child.
    if (isParent && range.min >= 16) continue
    // The baby of "38 weeks, baby is quiet" is not born.
    if (subject.pregnant && range.max < 2) continue
    if (range.max < 2 && tellsOfOwnBreast(tokens)) continue
    const isWished = (at: number) =>
      range.max < 2 && /^(?:want|wants|trying|try|need|having|expecting)$/.test(tokens[at - 2]?.text ?? '')
    for (const { word, at: i } of aged) {
      const before = tokens[i - 1]?.text ?? ''
      if (!words.has(word) || isWished(i)) continue
      // "I am the youngest of four" tells of who writes.
      if (word === 'youngest' && !/^(?:my|our)$/.test(before)) continue
      if (
        /^(?:my|our|the|a|this|his|her|old|little|poor|tiny|wee)$/.test(before) ||
        i === 0 ||
        isParent ||
        tokens[i]!.before === 'break'
      )
        return range
    }
  }
  if (subject.pregnant || typeof subject.daysPostpartum === 'number') return { min: 11, max: 60 }
  if (isParent) return { min: 0, max: 40 }
  // "My name is Sandra" says who writes, not who is ill.
  const writes = tokens.some(
    ({ text }, i) => OF_WRITER.has(text) && !(text === 'my' && /^names?$/.test(tokens[i + 1]?.text ?? '')),
  )
  return writes ? WRITER : ANY_AGE
}
