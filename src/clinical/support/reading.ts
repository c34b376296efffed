import { stem } from '../../core/text.ts'
import { conceptOf, kindsOf, matchConcepts } from '../match/concepts.ts'
import { tokenise } from '../match/tokens.ts'
import { clean } from '../note/clean.ts'
import { numbersIn } from '../note/numbers.ts'
import { genericOf } from './brands.ts'

/** Whether a word is said to be so, said not to be so, or only asked. */
export type Standing = 'so' | 'not' | 'asked'

/** What a text says, taken apart far enough to compare two texts. */
export interface Reading {
  readonly clean: string
  /** Content stems, each with every standing it has in the text. */
  readonly stems: ReadonlyMap<string, ReadonlySet<Standing>>
  /** Lexicon codes, broader ones included. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<Standing>>
  /** Stems that a lexicon match covers, by the codes that cover them. */
  readonly coveredBy: ReadonlyMap<string, ReadonlySet<string>>
  readonly numbers: ReadonlySet<string>
  /** "20 mg", "3 day". */
  readonly amounts: ReadonlySet<string>
  /** A medicine with the amount that belongs to it: "lisinopril 20 mg". */
  readonly doses: readonly { readonly medicine: string; readonly amount: string }[]
  readonly medicines: ReadonlySet<string>
  /** Every side in the order it is named. */
  readonly sides: readonly string[]
  /** How many words deny something. */
  readonly denials: number
  /** "left knee". */
  readonly sided: ReadonlySet<string>
  /** Readings of two figures, as a blood pressure: "128 over 76". */
  readonly pairs: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly times: ReadonlySet<string>
}

const NEGATION =
  /^(?:no|not|never|denies|denied|deny|denying|without|none|neither|nor|cannot|nothing|absent|negative|free|lacks?)$/
const STOPS = /^(?:but|however|except|although|though|because|which|otherwise|apart|so)$/
/** What follows is the setting of a claim ("pain when I push"), neither said nor denied by itself. */
const ASIDE = /^(?:when|while|if|since|until|unless|than|as)$/
const NEW_SUBJECT =
  /^(?:i|my|it|he|she|they|the|there|we|patient|that|this|reports?|has|is|stops|settles|goes|gets|takes|smokes|drinks|lives|works)$/

export function readText(text: string, asked: 'statement' | 'question' = 'statement'): Reading {
  const cleaned = clean(text)
  const tokens = [...cleaned.matchAll(/[a-z]+(?:'[a-z]+)?|\d+(?:[./]\d+)*%?|[.,;:?!]/g)].map((match) => ({
    word: match[0],
    at: match.index,
  }))
  const standings = standingsOf(
    tokens.map(({ word }) => word),
    asked,
  )
  const stems = new Map<string, Set<Standing>>()
  for (const [index, { word }] of tokens.entries()) {
    if (!isContent(word)) continue
    for (const standing of standings[index]!) add(stems, root(bare(word)), standing)
  }
  const { concepts, coveredBy, medicines, spans } = conceptsOf(cleaned, tokens, standings)
  const words = tokens.map(({ word }) => word)
  return {
    clean: cleaned,
    stems,
    concepts,
    coveredBy,
    medicines,
    numbers: numbersIn(cleaned),
    amounts: new Set(amountsOf(cleaned).map(({ amount }) => amount)),
    doses: dosesOf(cleaned, spans),
    sides: words.flatMap((_, index) => sideAt(words, index) ?? []),
    denials: words.filter((word) => NEGATION.test(word)).length,
    sided: new Set(
      words.flatMap((_, index) => sideAt(words, index)?.map((side) => `${side} ${root(nextNoun(words, index))}`) ?? []),
    ),
    pairs: new Set(
      [...cleaned.matchAll(/\b(\d{2,3}) ?(?:over|\/) ?(\d{2,3})\b/g)].map((match) => `${match[1]} over ${match[2]}`),
    ),
    relatives: new Set(words.flatMap((word) => RELATIVES[bare(word)] ?? [])),
    times: new Set(words.flatMap((word, index) => (isTime(words, index) ? [word] : []))),
  }
}

/** Joins an answer with its question: yes and no give the question's words their standing. */
export function withQuestion(
  answer: Reading,
  question: Reading,
  { polarity, ellipsis = null }: { polarity: 'yes' | 'no' | 'partly' | null; ellipsis?: 'yes' | 'no' | null },
): Reading {
  // "No headaches?" - "No": both deny. "Yes" to a question that denies has two readings, so it settles nothing.
  const standing = (before: Standing): readonly Standing[] => {
    if (ellipsis !== null) return ellipsis === 'yes' ? ['so'] : ['not']
    if (polarity === null) return ['asked']
    // "Breathless at rest?" - "Not at rest, on the stairs": breathless it is, and it is not.
    if (polarity === 'partly') return ['so', 'not']
    if (before === 'not') return polarity === 'no' ? ['not'] : ['asked']
    return polarity === 'yes' ? ['so'] : ['not']
  }
  const merge = (own: Reading['stems'], asked: Reading['stems']) => {
    const out = new Map<string, Set<Standing>>()
    for (const [key, set] of own) for (const one of set) add(out, key, one)
    // What the answer says in its own words outweighs what was asked.
    for (const [key, set] of asked)
      if (!own.has(key)) for (const one of set) for (const each of standing(one)) add(out, key, each)
    return out
  }
  const isChoice = new Set(question.sides).size > 1 && answer.sides.length > 0
  const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => new Set([...a, ...b])
  return {
    clean: `${question.clean} ${answer.clean}`,
    stems: merge(answer.stems, question.stems),
    concepts: merge(answer.concepts, question.concepts),
    coveredBy: new Map([...question.coveredBy, ...answer.coveredBy]),
    numbers: union(answer.numbers, question.numbers),
    amounts: union(answer.amounts, question.amounts),
    doses: [...answer.doses, ...question.doses],
    medicines: union(answer.medicines, question.medicines),
    // "The left or the right?": only the answer tells.
    sides: isChoice ? answer.sides : [...question.sides, ...answer.sides],
    sided: isChoice ? answer.sided : union(answer.sided, question.sided),
    denials: answer.denials + question.denials + (polarity === 'no' ? 1 : 0),
    pairs: union(answer.pairs, question.pairs),
    relatives: union(answer.relatives, question.relatives),
    times: union(answer.times, question.times),
  }
}

/** "My brother's on dialysis", "your temperature's 37". */
function bare(word: string): string {
  return word.replace(/'s$/, '')
}

/** The form in which a word is compared: stem, with irregular verbs and spellings brought together. */
export function root(word: string): string {
  return IRREGULAR[word] ?? stem(word)
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

function standingsOf(words: readonly string[], asked: 'statement' | 'question'): (readonly Standing[])[] {
  let isNegated = false
  let isAside = false
  return words.map((word, index) => {
    const next = words[index + 1] ?? ''
    if (/^[.;:?!]$/.test(word) || STOPS.test(word)) isNegated = isAside = false
    else if (word === ',' || word === 'and') {
      isNegated = isNegated && !NEW_SUBJECT.test(next)
      isAside = false
    } else if (ASIDE.test(word)) isAside = true
    else if (/^(?:i|it)$/.test(word) && /^(?:think|feel|believe|is)$/.test(next)) isNegated = false
    else if (isDenial(word, next)) isNegated = true
    if (isAside) return ['so', 'not']
    return [isNegated ? 'not' : asked === 'question' ? 'asked' : 'so']
  })
}

/** "No, I had .." and "not only" deny nothing of what follows. */
export function isDenial(word: string, next: string): boolean {
  if (!NEGATION.test(word)) return false
  if (word === 'no') return next !== ',' && next !== '.' && !NEW_SUBJECT.test(next)
  return !(word === 'not' && next === 'only') && !(word === 'free' && next !== 'of')
}

interface Placed {
  readonly word: string
  readonly at: number
}

function conceptsOf(cleaned: string, tokens: readonly Placed[], standings: readonly (readonly Standing[])[]) {
  const concepts = new Map<string, Set<Standing>>()
  const coveredBy = new Map<string, Set<string>>()
  const medicines = new Set<string>()
  const spans: { medicine: string; start: number; end: number }[] = []
  const text = tokenise(cleaned)
  for (const { concept, from, to } of matchConcepts(text)) {
    const start = text.tokens[from]!.start
    const end = text.tokens[to - 1]!.end
    const inside = tokens.flatMap(({ at, word }, index) =>
      at >= start && at < end ? [{ word, standings: standings[index]! }] : [],
    )
    for (const code of kindsOf(concept.code))
      for (const standing of inside[0]?.standings ?? ['so']) add(concepts, code, standing)
    for (const { word } of inside) if (isContent(word)) add(coveredBy, root(word), concept.code)
    if (conceptOf(concept.code)?.kind === 'medicine') {
      const medicine = bare(cleaned.slice(start, end))
      medicines.add(medicine)
      spans.push({ medicine, start, end })
    }
  }
  for (const match of cleaned.matchAll(DRUG)) {
    if (medicines.has(match[0])) continue
    medicines.add(match[0])
    spans.push({ medicine: match[0], start: match.index, end: match.index + match[0].length })
  }
  return { concepts, coveredBy, medicines, spans }
}

/** Endings of generic names, for medicines the lexicon does not list. */
const DRUG =
  /\b[a-z]{2,}(?:pril|sartan|olol|statin|formin|prazole|cillin|mycin|oxacin|conazole|azepam|zepam|zolam|idone|tidine|setron|triptan|gliptin|gliflozin|parin|xaban|profen|oxicam|sone|solone|terol|dipine|thiazide|semide|lukast|tadine|oxetine|pram|traline|gabalin|dronate|mab|tinib|vir|cycline|amol)\b/g

const UNIT =
  'mg|mcg|g|grams?|kg|kilos?|kilograms?|ml|mils?|l|units?|iu|puffs?|glass(?:es)?|bottles?|pints?|tablets?|pills?|capsules?|drops?|mmol|mmhg|%|percent|degrees?|fahrenheit|celsius|minutes?|hours?|days?|nights?|weeks?|months?|years?|times?|cm|mm|inches|pounds?|lbs?|stone|packs?|cigarettes?|drinks?|beers?'
const WHOLE_UNIT = new RegExp(`^(?:${UNIT})$`)
/** True for a word that names a unit. */
export function isUnit(word: string): boolean {
  return WHOLE_UNIT.test(word)
}
/** A unit in the form in which it is compared. */
export function unitOf(word: string): string {
  return SAME_UNIT[word] ?? stem(word)
}
const SAME_UNIT: Readonly<Record<string, string>> = {
  lb: 'pound',
  lbs: 'pound',
  kg: 'kilo',
  kilogram: 'kilo',
  kilograms: 'kilo',
  kilos: 'kilo',
  gram: 'g',
  grams: 'g',
  percent: '%',
  iu: 'unit',
  mil: 'ml',
  mils: 'ml',
  nights: 'night',
}
const AMOUNT = new RegExp(`\\b(\\d+(?:\\.\\d+)?)[ -]?(${UNIT})(?![a-z])`, 'g')

function amountsOf(cleaned: string): { amount: string; at: number }[] {
  return [...cleaned.matchAll(AMOUNT)].map((match) => ({
    amount: `${Number(match[1])} ${unitOf(match[2]!)}`,
    at: match.index,
  }))
}

/** An amount of substance belongs to the medicine before it in the clause, else to the one after it. */
function dosesOf(cleaned: string, spans: readonly { medicine: string; start: number; end: number }[]) {
  return amountsOf(cleaned).flatMap(({ amount, at }) => {
    if (!/ (?:mg|mcg|g|gram|ml|unit|iu|puff)$/.test(amount)) return []
    const before = spans
      .filter(({ end }) => end <= at && at - end < 60 && !/[.;]/.test(cleaned.slice(end, at)))
      .sort((a, b) => b.end - a.end)[0]
    const after = spans
      .filter(({ start }) => start > at && start - at < 30 && !/[.;,]/.test(cleaned.slice(at, start)))
      .sort((a, b) => a.start - b.start)[0]
    const gap = before ? at - before.end : Number.POSITIVE_INFINITY
    const owner = after && after.start - at < 18 && gap > 12 ? after : (before ?? after)
    return owner ? [{ medicine: genericOf(owner.medicine), amount }] : []
  })
}

export function sideAt(words: readonly string[], index: number): string[] | null {
  const word = words[index]!
  if (word === 'left') {
    const next = words[index + 1] ?? ''
    const before = words[index - 1] ?? ','
    const isVerb =
      /^(?:the|my|his|her|their|over)$/.test(next) ||
      (/^(?:is|are)$/.test(next) && !/^(?:[.,;:]|and|but)$/.test(before))
    return isVerb && !/^(?:the|my|on|your|his|her|their)$/.test(before) ? null : ['left']
  }
  // "Right" is a side only where a noun follows or "the" stands before; else it is a nod.
  if (word === 'right') {
    const next = words[index + 1] ?? ''
    const isNod = next === '' || /^[.,;?!]$/.test(next) || /^(?:now|away|so|and|okay|but|before|after|when)$/.test(next)
    return isNod && !/^(?:the|on|my|your|his|her|their)$/.test(words[index - 1] ?? '') ? null : ['right']
  }
  return word === 'both' || word === 'bilateral' ? ['both'] : null
}

function nextNoun(words: readonly string[], index: number): string {
  return words.slice(index + 1, index + 4).find((word) => isContent(word)) ?? ''
}

const RELATIVES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    ['mother', 'mom', 'mum', 'mama'],
    ['father', 'dad', 'papa'],
    ['brother', 'brothers'],
    ['sister', 'sisters'],
    ['grandmother', 'grandma', 'granny'],
    ['grandfather', 'grandpa', 'granddad'],
    ['wife'],
    ['husband'],
    ['partner', 'girlfriend', 'boyfriend'],
    ['son', 'sons'],
    ['daughter', 'daughters'],
    ['child', 'children', 'kid', 'kids'],
    ['aunt'],
    ['uncle'],
    ['cousin', 'cousins'],
    ['friend', 'friends'],
    ['neighbour', 'neighbor'],
  ].flatMap((group) => group.map((word) => [word, [group[0]!]])),
)

export const TIME_WORDS: ReadonlySet<string> = new Set(
  'yesterday today tonight tomorrow morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** "May" is a month only where a day, "in" or "since" says so. */
function isTime(words: readonly string[], index: number): boolean {
  const word = words[index]!
  return word === 'may'
    ? /^(?:in|since|last|of|until|next|this|early|late|mid)$/.test(words[index - 1] ?? '') && words[index + 1] !== 'not'
    : TIME_WORDS.has(word)
}

const IRREGULAR: Readonly<Record<string, string>> = {
  went: 'go',
  goes: 'go',
  gone: 'go',
  took: 'take',
  taken: 'take',
  felt: 'feel',
  fell: 'fall',
  fallen: 'fall',
  got: 'get',
  gotten: 'get',
  came: 'come',
  saw: 'see',
  seen: 'see',
  ate: 'eat',
  drank: 'drink',
  slept: 'sleep',
  woke: 'wake',
  began: 'begin',
  ran: 'run',
  broke: 'break',
  threw: 'throw',
  gave: 'give',
  kept: 'keep',
  left: 'left',
  noticed: 'notic',
  tries: 'try',
  tried: 'try',
  hurts: 'hurt',
  worse: 'wors',
  worsening: 'wors',
  worsened: 'wors',
  legs: 'leg',
  feet: 'foot',
  teeth: 'tooth',
  diarrhoea: 'diarrhea',
  anaemia: 'anemia',
  oedema: 'edema',
}

const STOP_WORDS = new Set(
  `a an the of to in on at by for from with and or but as so than then that this these those there here it its is are was were be been being am
  do does did doing done has have had having will would can could should may might must shall i you he she they we me him her them us my your his
  their our mine hers theirs himself herself themselves myself yourself what when where which who how why if whether about into over out up down off
  just also very really quite some any all each few more most much many other such only own same too well still even ever again further once
  no not never none nor neither without cannot denies denied deny denying nothing because while during before after between per due
  patient patients report reports reported reporting state states stated note notes noted endorse endorses endorsed describe describes complain
  complains say says said tell mention mentioned admit confirm confirms indicates feel feels like get gets got getting go going goes went
  onset duration location severity frequency character course side age medicine allergy tried impression chief complaint asked regarding
  problem clinician proposed review yes yeah okay one thing things bit lot kind way let need want able make makes use take takes taking
  come since ago now currently past history see seen time times day days week weeks month months year years hour hours old start started
  have'nt's`.split(/\s+/),
)

export function isContent(word: string): boolean {
  return word.length > 1 && /[a-z]/.test(word) && !STOP_WORDS.has(word)
}
