import type { Subject } from '../core/clinical.ts'
import type { Token } from './match/tokens.ts'
import { UNIT_WORDS } from './number-words.ts'
import { hoursOf } from './time-amounts.ts'

/** Reads the age of the person that a text is about into `subject`: "62 year old", "62M", "dad 82", "24 hours old", "3 weeks old". */
export function readAge(tokens: readonly Token[], subject: Partial<Subject>): void {
  const isNumber = tokens.map(({ text }) => hasDigit(text))
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text
    const next = tokens[i + 1]?.text ?? ''
    // Most words have no number beside them, count nothing and name nobody of an age: none of what follows can hold.
    const isNear = isNumber[i] || isNumber[i + 1] || isNumber[i + 2]
    if (!isNear && !UNITS.has(next) && !STARTS.has(word)) continue
    const second = tokens[i + 2]?.text ?? ''
    const third = tokens[i + 3]?.text ?? ''
    const compact = /^(\d{1,3})(?:yo|yrs?|y)?(m|f|male|female)$|^(?:m|f)(\d{1,3})$|^(\d{1,3})(?:yo|yr|y|yrs)$/.exec(
      word,
    )
    if (
      compact &&
      Number(compact[1] ?? compact[3] ?? compact[4]) <= 120 &&
      (compact[2] || compact[3] || /^(?:old|man|woman|male|female|m|f|with|boy|girl)$/.test(next))
    ) {
      const letter = compact[2]?.[0] ?? (compact[3] ? word[0] : undefined)
      subject.ageYears ??= Number(compact[1] ?? compact[3] ?? compact[4])
      if (letter) subject.sex ??= letter === 'm' ? 'male' : 'female'
    }
    if (/^\d{1,3}$/.test(word) && /^(?:yo|y|m|f|male|female|man|woman)$/.test(next) && Number(word) <= 120) {
      const isLetterAge = /^(?:m|f)$/.test(next) ? i < 4 : true
      if (isLetterAge && !(next === 'y' && second !== 'o')) subject.ageYears ??= Number(word)
    }
    if (
      /^(?:m|f|male|female|aged|age)$/.test(word) &&
      /^\d{1,3}$/.test(next) &&
      Number(next) <= 120 &&
      !/^(?:weeks?|months?|days?|times|hours?)$/.test(second)
    ) {
      const isNote = tokens[i]!.before !== 'space' && !COUNTED.test(second)
      if (!/^(?:m|f)$/.test(word) || i < 8 || isNote) subject.ageYears ??= Number(next)
    }
    const unit = next.replace(/s$/, '')
    if (
      /^(?:hour|day|week|month|year)$/.test(unit) &&
      (/^olds?$/.test(second) || (/^(?:and|a|half)$/.test(second) && third === 'old') || second === 'of')
    ) {
      if (second === 'of' && third !== 'age') continue
      // "Breastfeeding 3 week old, right breast is red": the age is the baby's, the complaint the mother's.
      const isNursed = [i - 1, i - 2].some((at) => /^(?:breastfeeding|nursing)$/.test(tokens[at]?.text ?? ''))
      if (isNursed && !tokens.some(({ text }) => BABY_TOLD_OF.test(text))) {
        const hours = hoursOf(word, unit)
        if (hours !== null) subject.daysPostpartum ??= Math.round(hours / 24)
        subject.sex ??= 'female'
        continue
      }
      setAge(subject, word, unit)
    }
    if (
      /^(?:im|am|is|hes|shes|turned|turning|be)$/.test(word) &&
      /^\d{1,3}$/.test(next) &&
      Number(next) >= 1 &&
      Number(next) <= 110
    ) {
      const isAge =
        /^(?:and|but|male|female|man|woman|m|f|y|yo|)$/.test(second) || (tokens[i + 2]?.before ?? 'break') !== 'space'
      if (isAge) subject.ageYears ??= Number(next)
    }
    if (NAMED_PERSON.test(word) && /^[2-9]\d$/.test(next) && !COUNTED.test(second)) subject.ageYears ??= Number(next)
    // "dad is 71 smoked all his life", "im 17 on the pill": behind a person nothing else is counted without a unit.
    const isPerson = NAMED_PERSON.test(word) || NAMED_CHILD.test(word) || /^(?:he|she|i)$/.test(word)
    const link = /^(?:im|hes|shes)$/.test(word) ? i + 1 : isPerson && /^(?:is|am|whos)$/.test(next) ? i + 2 : -1
    const said = link < 0 ? '' : (tokens[link]?.text ?? '')
    if (/^[1-9]\d$/.test(said) && !COUNTED.test(tokens[link + 1]?.text ?? '')) subject.ageYears ??= Number(said)
    const isComma = tokens[i + 1]?.before === 'comma'
    const isOwnChild = NAMED_CHILD.test(word) && /^(?:my|our|the|little)$/.test(tokens[i - 1]?.text ?? '')
    if (
      /^(?:[1-9]|1[0-7])$/.test(next) &&
      ((NAMED_CHILD.test(word) && isComma && isEndOfAge(tokens, i + 2)) || (isOwnChild && !COUNTED.test(second)))
    )
      subject.ageYears ??= Number(next)
    const isBabyNow = word === 'now' && /^(?:weeks|months)$/.test(second) && tokens.some(({ text }) => text === 'baby')
    if (isBabyNow && /^\d{1,2}$/.test(next)) setAge(subject, next, second.replace(/s$/, ''))
    if (isBareAge(tokens, i)) subject.ageYears ??= Number(word)
    // "my father in Lagos is 68 with hypertension", "nan is 86"
    const isOfPerson =
      /^[2-9]\d$/.test(next) && tokens.slice(Math.max(0, i - 3), i).some(({ text }) => NAMED_PERSON.test(text))
    if (word === 'is' && isOfPerson && !COUNTED.test(second)) subject.ageYears ??= Number(next)
    // "baby of 6 weeks"
    if (word === 'of' && isLittleOne(tokens, i - 1) && /^\d{1,2}$/.test(next) && /^(?:day|week|month)s?$/.test(second))
      setAge(subject, next, second.replace(/s$/, ''))
    // "7wks, breathing so fast, feeding stopped"
    const begun = i === 0 ? /^(\d{1,2})(w|m)(?:ks?|eeks?|ths?|onths?|o)$/.exec(word) : null
    if (begun && tokens.some(({ text }) => OF_BABIES.test(text)))
      setAge(subject, begun[1]!, begun[2] === 'w' ? 'week' : 'month')
    // A message that begins with "6 yrs not vaccinated": the age of whom it is about.
    if (i === 0 && /^\d{1,2}$/.test(word) && unit === 'year' && AFTER_AGE.test(second)) setAge(subject, word, unit)
    // "9 mo has nappy rash"
    if (i === 0 && /^\d{1,2}$/.test(word) && /^(?:mo|mos|mth|mths)$/.test(next) && !/^(?:history|of|ago)$/.test(second))
      setAge(subject, word, 'month')
    if (isLittleOne(tokens, i)) readAgeOfBaby(tokens, i, subject)
    readSpokenAge(tokens, i, subject)
    // "25 m, fit and well": age and sex as a note of its own.
    if (
      /^[1-9]\d$/.test(word) &&
      /^[mf]$/.test(next) &&
      tokens[i]!.before !== 'space' &&
      (tokens[i + 2]?.before ?? 'break') !== 'space'
    ) {
      subject.ageYears ??= Number(word)
      subject.sex ??= next === 'm' ? 'male' : 'female'
    }
    if (/^(?:newborn|neonate)$/.test(word)) subject.ageDays ??= 7
  }
  if (typeof subject.ageDays !== 'number') return
  if (subject.ageDays < 366 && tellsOfOwnBreast(tokens)) {
    // The baby's age says how long ago the birth was.
    subject.daysPostpartum ??= subject.ageDays
    subject.sex ??= 'female'
    subject.ageDays = null
    if ((subject.ageYears ?? 0) < 2) subject.ageYears = null
  } else subject.ageYears ??= subject.ageDays / 365.25
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

const BABY_TOLD_OF = /^(?:he|hes|him|his|she|shes|her|baby|babys|lo|newborn|son|daughter)$/

const UNITS: ReadonlySet<string> = new Set(
  ['hour', 'day', 'week', 'month', 'year'].flatMap((unit) => [unit, `${unit}s`]),
)
/** Words that may begin an age without a number: whoever is told of, a birth, a half. */
const STARTS: ReadonlySet<string> = new Set(
  'hes shes is born half newborn neonate one baby babe bub bubba bubs infant lo son daughter boy girl grandson granddaughter grandchild child kid toddler nephew niece ward little lad mums moms dads nans grans nanas grandmas grandads wifes husbands mothers fathers'.split(
    ' ',
  ),
)

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

function endsAgeAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return !next || next.before !== 'space' || /^(?:and|but|old|now|was|has|with|who)$/.test(next.text)
}

/** "he's four, ...", "she's two weeks", "my child 2 yrs", "daughter of nine years", "mums 71", "baby born 5 weeks ago". */
function readSpokenAge(tokens: readonly Token[], at: number, subject: Partial<Subject>): void {
  const word = tokens[at]!.text
  const isState = /^(?:hes|shes)$/.test(word) || (word === 'is' && PERSON.test(textAt(tokens, at - 1)))
  if (isState) {
    const first = at + (/^(?:only|just|nearly|almost|about)$/.test(textAt(tokens, at + 1)) ? 2 : 1)
    const count = textAt(tokens, first)
    const unit = textAt(tokens, first + 1)
    // "He is 6 weeks." is never a pregnancy.
    const isBoy = word === 'hes' || /^(?:he|son|boy|grandson|nephew)$/.test(textAt(tokens, at - 1))
    if (Object.hasOwn(UNIT_WORDS, count) && endsAgeAt(tokens, first + 1)) subject.ageYears ??= UNIT_WORDS[count]
    // "She's 7 weeks" may be the weeks of a pregnancy: only where a baby is told of.
    if (
      /^(?:days?|weeks?|months?)$/.test(unit) &&
      endsAgeAt(tokens, first + 2) &&
      (isBoy || tokens.some(({ text }) => OF_BABY.test(text)))
    )
      setAge(subject, count, unit.replace(/s$/, ''))
  }
  if (CHILD.test(word)) {
    const first = at + (/^(?:of|is|age|aged)$/.test(textAt(tokens, at + 1)) ? 2 : 1)
    const unit = textAt(tokens, first + 1).replace(/s$/, '')
    const isOf = textAt(tokens, at + 1) === 'of' && /^(?:week|month|year)$/.test(unit)
    if ((unit === 'year' || isOf) && textAt(tokens, first + 2) !== 'ago') setAge(subject, textAt(tokens, first), unit)
  }
  const opens = at === 0 || tokens[at]!.before !== 'space'
  if (
    CHILD.test(word) &&
    opens &&
    /^(?:[1-9]|1[0-7])$/.test(textAt(tokens, at + 1)) &&
    !COUNTED.test(textAt(tokens, at + 2))
  )
    subject.ageYears ??= Number(textAt(tokens, at + 1))
  // "..., 7 months": alone behind a comma, where a small child is told of.
  const isAlone =
    opens && /^(?:weeks|months)$/.test(textAt(tokens, at + 1)) && (tokens[at + 2]?.before ?? 'break') !== 'space'
  if (isAlone && tokens.some(({ text }, i) => /^(?:lo|baby|bub|newborn)$/.test(text) || isLittleOne(tokens, i)))
    setAge(subject, word, textAt(tokens, at + 1).replace(/s$/, ''))
  if (/^(?:mums|moms|dads|nans|grans|nanas|grandmas|grandads|wifes|husbands|mothers|fathers)$/.test(word)) {
    if (/^[1-9]\d$/.test(textAt(tokens, at + 1)) && !COUNTED.test(textAt(tokens, at + 2)))
      subject.ageYears ??= Number(textAt(tokens, at + 1))
  }
  if (
    word === 'born' &&
    textAt(tokens, at + 3) === 'ago' &&
    /^(?:hours?|days?|weeks?|months?)$/.test(textAt(tokens, at + 2)) &&
    !tokens.some(({ text }) => /^(?:i|im|ive|me)$/.test(text))
  )
    setAge(subject, textAt(tokens, at + 1), textAt(tokens, at + 2).replace(/s$/, ''))
  const isHalf = word === 'half' && textAt(tokens, at - 1) === 'a' && textAt(tokens, at - 2) === 'and'
  if (
    isHalf &&
    /^(?:weeks?|months?|years?)$/.test(textAt(tokens, at + 1)) &&
    tokens.some(({ text }) => CHILD.test(text))
  ) {
    const count = Object.hasOwn(UNIT_WORDS, textAt(tokens, at - 3))
      ? UNIT_WORDS[textAt(tokens, at - 3)]!
      : Number(textAt(tokens, at - 3))
    if (count > 0 && count < 20) setAge(subject, String(count + 0.5), textAt(tokens, at + 1).replace(/s$/, ''))
  }
}

const PERSON = /^(?:he|she|baby|son|daughter|boy|girl|child|kid|grandson|granddaughter|nephew|niece|toddler)$/
const CHILD =
  /^(?:baby|child|kid|toddler|son|daughter|boy|girl|grandson|granddaughter|grandchild|nephew|niece|ward|little|lad|infant)$/
const OF_BABY =
  /^(?:baby|newborn|nappy|nappies|diaper|diapers|feed|feeds|feeding|bottle|bottles|milk|formula|latch|latching|eater|floppy|crib|cot|moses|breast|breastfed|wakes|waking|crying|cries|cry|vomit|vomits|sick|yellow|suck|sucks|milk|poo|stump|navel)$/

/**
 * "Breast red and hot, temp 38, baby is 3 weeks": the complaint is the mother's, and so is the fever. Not where the baby is
 * told of as one who is ill or won't feed.
 */
export function tellsOfOwnBreast(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:breasts?|boobs?|nipples?|mastitis)$/.test(text))
  if (at < 0) return false
  const isOwn =
    at === 0 ||
    tokens[at]!.text === 'mastitis' ||
    tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:my|left|right)$/.test(text))
  const isTold = tokens
    .slice(at + 1, at + 7)
    .some(({ text }) =>
      /^(?:red|hot|hard|sore|lump|lumpy|swollen|painful|pain|wedge|rock|throbbing|inflamed)$/.test(text),
    )
  return isOwn && (isTold || tokens[at]!.text === 'mastitis') && !tokens.some((_, i) => isIllBaby(tokens, i))
}

function isIllBaby(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (/^(?:hes|shes|his|refus\w*|wont|floppy|newborn)$/.test(text)) return true
  if (/^(?:he|she)$/.test(text)) return !/^(?:latches|feeds|still|will|takes|drinks)$/.test(tokens[at + 1]?.text ?? '')
  if (!/^(?:baby|babys|lo|son|daughter|boy|girl|him|her)$/.test(text)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 8) && tokens[i]!.before === 'space'; i++)
    if (/^(?:has|feels|hot|temp|fever|got|seems|looks|felt|sleepy|not|isnt|hasnt)$/.test(tokens[i]!.text)) return true
  return false
}

/** What a number counts when it is no age: "im 40 weeks", "she is 20 stone", "hes 38.5 degrees", "son 2 hours ago". */
const COUNTED =
  /^(?:seconds?|secs?|minutes?|hours?|days?|weeks?|months?|times?|percent|degrees?|kg|kilos?|stone|st|lbs?|pounds|mg|ml|cm|feet|foot|ft|inch|inches|miles?|km|metres?|meters?|over|units?|puffs?|tablets?|pills?|steps?|points?|beats?|bpm|of|or|to|and|c|f|x|per|into|out|st|nd|rd|th|today|weeks)$/

/** "My lil one", "our baby girl", "my lo": a child that carries its age behind it. */
const OF_BABIES =
  /^(?:feed|feeds|feeding|fed|nappy|nappies|diaper|bottle|bottles|milk|formula|cot|crib|latch|baby|bub)$/
const AFTER_AGE =
  /^(?:not|male|female|boy|girl|fever|temp|with|has|man|woman|lady|non|diabetic|asthmatic|unvaccinated)$/

function isLittleOne(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (/^(?:baby|babe|bub|bubba|bubs|newborn|infant|lo|son|daughter|boy|girl|grandson|granddaughter)$/.test(text))
    return true
  return text === 'one' && /^(?:little|lil|wee|tiny)$/.test(tokens[at - 1]?.text ?? '')
}

/** "... is 5 weeks, feels warm": weeks, months or days of a baby, without "old". */
function readAgeOfBaby(tokens: readonly Token[], at: number, subject: Partial<Subject>): void {
  let i = at + 1
  while (
    i < at + 5 &&
    /^(?:is|s|was|only|just|about|nearly|almost|now|girl|boy|whos|who|turned)$/.test(tokens[i]?.text ?? '')
  )
    i++
  const glued = /^(\d{1,2})(days?|wks?|weeks?|mths?|months?)$/.exec(tokens[i]?.text ?? '')
  const amount = glued?.[1] ?? tokens[i]?.text ?? ''
  const unit = (glued?.[2] ?? tokens[i + 1]?.text ?? '').replace(/s$/, '').replace('wk', 'week').replace('mth', 'month')
  if (!/^\d{1,2}$/.test(amount) || !/^(?:day|week|month)$/.test(unit)) return
  const after = tokens[glued ? i + 1 : i + 2]
  const ends =
    !after ||
    after.before !== 'space' ||
    /^(?:old|and|but|with|has|had|feels|is|wont|hasnt|now|today)$/.test(after.text)
  // "babe 10wks snuffly", "twin boy 8 wks went grey"; "my son 3 days vomiting" says since when.
  const isBaby =
    SMALL.test(tokens[at]!.text) || /^(?:twin|baby|newborn|wee|little|prem)$/.test(tokens[at - 1]?.text ?? '')
  const isTime =
    after &&
    /^(?:ago|early|earlier|premature|prem|preterm|pregnant|gestation|of|later|before|after|in|into|for|since|late|overdue|apart|past|to)$/.test(
      after.text,
    )
  if (ends || (isBaby && !isTime)) setAge(subject, amount, unit)
}

const SMALL = /^(?:baby|babe|bub|bubba|bubs|newborn|infant|lo|one)$/

const NAMED_PERSON =
  /^(?:dad|mum|mom|mother|father|gran|nan|nana|grandma|granny|grandmother|grandad|granddad|grandpa|grandfather|husband|wife|partner|brother|sister|uncle|aunt|neighbour|neighbor|friend)$/

const NAMED_CHILD =
  /^(?:son|daughter|boy|girl|child|kid|toddler|lad|grandson|granddaughter|stepson|stepdaughter|nephew|niece)$/

/** "dad 82 fell", "my mum, 78, is confused": a number behind a person's name that counts nothing else. */
function isEndOfAge(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    !next ||
    next.before !== 'space' ||
    /^(?:fell|has|had|is|was|collapsed|cant|wont|and|with|on|not|who|found|feels|felt|got|just|keeps|suddenly)$/.test(
      next.text,
    )
  )
}

/** "... since Tuesday. 24" and "32, male": a number that stands alone and is no temperature. */
function isBareAge(tokens: readonly Token[], index: number): boolean {
  const { text, before, sentence } = tokens[index]!
  if (!/^[1-9]\d$/.test(text) || (index > 0 && before === 'space')) return false
  const next = tokens[index + 1]
  const isAlone =
    !next ||
    next.sentence !== sentence ||
    (next.before !== 'space' && !/^\d/.test(next.text)) ||
    /^(?:and|but|here|male|female|man|woman|yo|ex|smoker|smoke|diabetic|retired|tall|non|fit|on|with|known|hypertensive|asthmatic|overweight)$/.test(
      next.text,
    )
  if (!isAlone) return false
  // "child won't walk, hip pain, 39": of a child that is a temperature.
  if (Number(text) >= 18 && tokens.some(({ text: word }) => /^(?:child|kid|baby|toddler|newborn|infant)$/.test(word)))
    return false
  const mayBeFever = Number(text) >= 34 && Number(text) <= 43
  return !tokens
    .slice(Math.max(0, index - 6), index + 7)
    .some(
      ({ text: word }) =>
        /^(?:pulse|rate|sats|sat|spo2|bp|pressure|weight|kg|bmi|weeks)$/.test(word) ||
        (mayBeFever && /^(?:temp|temperature|thermometer)$/.test(word)) ||
        (mayBeFever && Number(text) >= 36 && /^(?:fever|hot)$/.test(word)),
    )
}

function setAge(subject: Partial<Subject>, amount: string, unit: string): void {
  const hours = hoursOf(amount, unit)
  if (hours === null) return
  const years = unit === 'year' ? hours / 8760 : unit === 'month' ? hours / 720 / 12 : hours / 24 / 365.25
  if (years > 120) return
  subject.ageYears ??= years
  if (years < 2) subject.ageDays ??= Math.round(unit === 'month' ? (hours / 720) * 30.4 : hours / 24)
}
