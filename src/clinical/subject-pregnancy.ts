import type { Subject } from '../core/clinical.ts'
import type { Token, Tokenised } from './match/tokens.ts'
import { hoursOf } from './time-amounts.ts'

const PREGNANT: ReadonlySet<string> = new Set(
  'pregnant gestation preggers preggo prego preg pregnent pregant prgnant pregnat'.split(' '),
)

/**
 * Reads into `subject` whether the person is pregnant, in which week, or how many days after a birth: "I'm 30 weeks
 * pregnant", "28+3", "7 months gone", "due in 3 weeks", "gave birth 5 days ago", "2 weeks post delivery".
 */
export function readPregnancy({ text, tokens }: Tokenised, subject: Partial<Subject>): void {
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text
    if (PREGNANT.has(word)) readPregnantWord(tokens, i, subject)
    if (countOf(word) !== null) readWeeks(tokens, i, subject)
    const gravid = word.startsWith('g') && /^(?:g\d{1,2}|g\d{1,2}p\d{1,2})$/.test(word)
    if (
      gravid &&
      subject.pregnant === undefined &&
      tokens.some((token) => /^(?:gestation|trimester)$/.test(token.text))
    )
      subject.pregnant = true
    if (word === 'trimester') {
      subject.pregnant = true
      const which = { first: 8, '1st': 8, second: 20, '2nd': 20, third: 32, '3rd': 32 }[tokens[i - 1]?.text ?? '']
      if (which) subject.weeksPregnant ??= which
    }
    if (word === 'due') readDue(tokens, i, subject)
    if (OF_A_BIRTH.has(word)) readBirth(tokens, i, subject)
  }
  readWeeksAndDays(text, subject)
  readWeeksOfForty(text, subject)
  if (subject.weeksPregnant !== undefined && subject.weeksPregnant !== null && subject.weeksPregnant > 45)
    subject.weeksPregnant = null
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** A number of one or two digits, or one in words. */
function countOf(word: string): number | null {
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return /^\d{1,2}(?:\.\d)?$/.test(word) ? Number(word) : null
  return NUMBERS.get(word) ?? null
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 4]),
)
function readPregnantWord(tokens: readonly Token[], at: number, subject: Partial<Subject>): void {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  const denied = before.some((word) =>
    /^(?:not|isnt|no|nobody|noone|none|arent|never|cant|if|possibly|might|could|may|maybe|when|while|was|get|getting|be)$/.test(
      word,
    ),
  )
  if (denied) {
    if (before.some((word) => /^(?:not|isnt)$/.test(word))) subject.pregnant ??= false
    return
  }
  subject.pregnant = true
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const amount = countOf(tokens[back]!.text)
    if (amount === null) continue
    const unit = tokens[back + 1]!.text
    subject.weeksPregnant ??= /^month/.test(unit) ? Math.round(amount * 4.3) : amount
    break
  }
  // "pregnant (about 7 weeks)"
  for (let ahead = at + 1; ahead < Math.min(tokens.length - 1, at + 4); ahead++) {
    const amount = countOf(tokens[ahead]!.text)
    const unit = textAt(tokens, ahead + 1)
    if (amount === null || textAt(tokens, ahead + 2) === 'ago') continue
    if (/^weeks?$/.test(unit)) subject.weeksPregnant ??= amount
    if (/^months?$/.test(unit)) subject.weeksPregnant ??= Math.round(amount * 4.3)
  }
}

const GRAVID = /^(?:gestation|gestational|antenatal|gravid|along|gone)$/

function readWeeks(tokens: readonly Token[], at: number, subject: Partial<Subject>): void {
  const amount = countOf(tokens[at]!.text)!
  const unit = textAt(tokens, at + 1)
  const isMonths = /^months?$/.test(unit)
  if (!isMonths && !/^weeks?$/.test(unit)) return
  const weeks = isMonths ? Math.round(amount * 4.3) : amount
  if (weeks < 4 || weeks > 43) return
  const after = textAt(tokens, at + 2)
  if (GRAVID.test(after)) {
    // "The pain of 3 weeks gone": only a state of the person is a pregnancy.
    if (after === 'gone' && !isStateOf(tokens, at) && at > 0 && tokens[at]!.before === 'space') return
    subject.pregnant ??= true
    subject.weeksPregnant ??= weeks
    return
  }
  if (isMonths || !isWeeksOfPregnancy(tokens, at, amount)) return
  subject.pregnant ??= true
  subject.weeksPregnant ??= weeks
}

const OBSTETRIC =
  /^(?:contractions?|contracting|waters?|bump|labou?r|midwife|fetal|foetal|antenatal|preterm|move|moves|moved|moving|movements?|kicks?|kicked|kicking|placenta|bleeding|trimester|pressure|bp|ribs|headache|tightenings?|tightening|cramps|cramping|pushing|spotting|pelvis|pelvic|womb|cervix|breech|scan|flutters?|afterbirth|placenta)$/
/** Words that only the pregnant use, so that they count wherever the weeks stand. */
const ONLY_OBSTETRIC =
  /^(?:contractions?|contracting|waters|midwife|fetal|foetal|antenatal|placenta|tightenings?|breech|meconium|labou?r|kicks?|bump)$/

/** "I'm", "she is", "about" before the number: a state and no length of time. */
function isStateOf(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1)
  return (
    /^(?:im|am|only|currently|nearly|almost|shes|at|now)$/.test(before) ||
    (/^(?:about|only|now|is|just|nearly|almost|around|approximately|roughly)$/.test(before) &&
      /^(?:im|am|wife|girlfriend|partner|she|shes|i|daughter|sister|friend|law)$/.test(textAt(tokens, at - 2))) ||
    (/^(?:wife|wifes|missus|mrs|girlfriend|partner|gf|sister|niece|cousin)$/.test(before) &&
      tokens[at]!.before === 'space')
  )
}

/** "I'm 32 weeks and bleeding", "36 weeks, baby not moving": weeks of the writer, not of a time or an age. */
/** The message begins here, or behind a greeting or a name: "Hi.", "My name is Sandra.", "This is Grace, ...". */
function opens(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || (at === 1 && /^(?:hi|hello|hey|hiya|morning|evening|help|please)$/.test(tokens[0]!.text))) return true
  return at <= 8 && (tokens[at]!.before !== 'space' ? isIntroduction(tokens) : followsName(tokens, at))
}

/** "My name is Sandra 27 weeks", "im Sandra 34 weeks", "its Sandra here 27 weeks": the name is all that stands before. */
function followsName(tokens: readonly Token[], at: number): boolean {
  const last = at - (textAt(tokens, at - 1) === 'here' ? 3 : 2)
  const start = /^(?:hi|hello|hey|hiya)$/.test(textAt(tokens, 0)) ? 1 : 0
  const before = tokens.slice(start, last + 1).map(({ text }) => text)
  return /^(?:(?:my )?name is|(?:my )?names|i am|im|its|this is)$/.test(before.join(' '))
}

/** "My name is ...", "Name: ...", "This is Priya": who writes, and nothing of what is wrong. */
function isIntroduction(tokens: readonly Token[]): boolean {
  const first = tokens.slice(0, 5).map(({ text }) => text)
  return first.includes('name') || first.includes('names') || (first[0] === 'this' && first[1] === 'is')
}

function isWeeksOfPregnancy(tokens: readonly Token[], at: number, weeks: number): boolean {
  const after = textAt(tokens, at + 2)
  if (
    /^(?:old|ago|of|post|postpartum|pp|late|later|since|after|back|into|now|premature|early|before|apart|in|without|to|postnatal|pregnant)$/.test(
      after,
    )
  )
    return false
  const before = textAt(tokens, at - 1)
  if (isStateOf(tokens, at) && before !== 'now') return true
  if (weeks < 12) return false
  if (isAlone(tokens, at, weeks)) return true
  const isBare = opens(tokens, at) || tokens[at]!.before !== 'space' || before === 'wife'
  // "38 weeks and I've just had a gush of blood": who begins so tells how far she is.
  if (
    opens(tokens, at) &&
    weeks >= 20 &&
    tokens.some(({ text }) =>
      /^(?:gush|gushed|gushing|blood|bled|leak|leaking|leaked|fluid|swollen|itching|quiet|quieter)$/.test(text),
    )
  )
    return true
  if (isBare) return tokens.some(({ text }) => OBSTETRIC.test(text))
  const isLength =
    /^(?:for|last|past|the|in|about|over|after|within|every|next|another|than|few|these|of|since|by)$/.test(before)
  return !isLength && weeks >= 16 && tokens.some(({ text }) => ONLY_OBSTETRIC.test(text))
}

/** "..., 35 weeks, ...", "33 weeks. Just stood up": weeks that stand alone; nobody counts a cough so. */
function isAlone(tokens: readonly Token[], at: number, weeks: number): boolean {
  const next = tokens[at + 2]
  if (weeks < 16 || (at > 0 && tokens[at]!.before === 'space') || (next && next.before === 'space')) return false
  return !tokens.some(({ text }) => OF_INFANT.test(text))
}

const OF_INFANT = /^(?:nappy|nappies|diaper|diapers|feeds|feeding|teething|formula|bottle|weaning|newborn|son|infant)$/

/** "28+3": weeks and days, as midwives write them. */
function readWeeksAndDays(text: string, subject: Partial<Subject>): void {
  const found = /(?<![\d+.,/])([1-3]?\d|4[0-3])\s?\+\s?[0-6](?![\d+/])\s*(weeks|wks|w\b)?/i.exec(text)
  if (!found) return
  const weeks = Number(found[1])
  const isSaid =
    found[2] !== undefined ||
    (weeks >= 20 &&
      (found.index === 0 ||
        /^(?:hi|hello|my name|this is|name)\b.{0,40}[.,!:]\s*$/i.test(text.slice(0, found.index)))) ||
    subject.pregnant === true ||
    OF_BIRTH.test(text)
  if (weeks < 5 || !isSaid || subject.pregnant === false) return
  subject.pregnant = true
  subject.weeksPregnant = weeks
  if (subject.ageYears === weeks) subject.ageYears = undefined
}

/**
 * "38/40", "27+3/40": weeks of forty, as midwives write them. Not a score ("38/40 in my exam") and not what the eye reads
 * ("20/40 vision").
 */
function readWeeksOfForty(text: string, subject: Partial<Subject>): void {
  if (subject.pregnant === false || !text.includes('/40')) return
  const found = /(?<![\d+.,/])([1-4]?\d)(?:\s?\+\s?[0-6])?\/40(?![\d/.])/.exec(text)
  if (!found) return
  const weeks = Number(found[1])
  const isPregnancy = subject.pregnant === true || OF_BIRTH.test(text)
  if (weeks < 4 || weeks > 43 || (!isPregnancy && NO_WEEKS.test(text))) return
  subject.pregnant = true
  subject.weeksPregnant ??= weeks
  if (subject.ageYears === weeks) subject.ageYears = undefined
}

const NO_WEEKS =
  /\b(?:scored?|score|marks?|exam|test|quiz|results?|points|vision|eyes?|sight|eyesight|acuity|glasses|optician|bp|pressure|man|male|he|his|him)\b/i

const OF_BIRTH =
  /\b(?:baby|bump|pregnan\w*|midwife|contractions?|waters|bleeding|kicks?|movements?|labou?r|twins|tightenings?|cramps|cramping|kicking|moving|moved|waters?)\b/i

/** "due in 3 weeks", "baby due next month", "past my due date". */
function readDue(tokens: readonly Token[], at: number, subject: Partial<Subject>): void {
  if (subject.pregnant === false) return
  const near = tokens.slice(Math.max(0, at - 4), at + 6).map(({ text }) => text)
  if (
    near.some((word) =>
      /^(?:period|periods|jab|jabs|vaccine|injection|smear|appointment|op|operation|rent|test|not|feed)$/.test(word),
    )
  )
    return
  const isDate = textAt(tokens, at + 1) === 'date'
  const isBaby = near.some((word) => /^(?:baby|babys|twins)$/.test(word))
  const before = textAt(tokens, at - 1)
  const isOwn = /^(?:im|am|shes|is)$/.test(before)
  let weeks: number | null = null
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 5); i++) {
    const hours = hoursOf(tokens[i]!.text, textAt(tokens, i + 1))
    if (hours !== null && hours >= 24) weeks ??= 40 - Math.round(hours / 168)
  }
  const next = tokens.slice(at + 1, at + 5).map(({ text }) => text)
  if (
    next.some((word) => /^(?:tomorrow|today|yesterday)$/.test(word)) ||
    (next.includes('any') && next.includes('day'))
  )
    weeks ??= 40
  if (next.includes('next') && next.includes('month')) weeks ??= 36
  if (next.includes('next') && next.includes('week')) weeks ??= 39
  const isPregnancy = isDate
    ? /^(?:my|her|past|over|the)$/.test(before)
    : isBaby || (weeks !== null && next[0] === 'in' && (isOwn || tokens.some(({ text }) => ONLY_OBSTETRIC.test(text))))
  if (!isPregnancy) return
  subject.pregnant ??= true
  if (weeks !== null && weeks > 3) subject.weeksPregnant ??= weeks
}

const MOTHER =
  /^(?:i|ive|she|shes|wife|partner|girlfriend|daughter|sister|just|mum|friend|cousin|niece|lady|woman|who|only|recently)$/

/** The words of which a birth is told, as `isBirth` reads them. */
const OF_A_BIRTH: ReadonlySet<string> = new Set(
  'gave given giving had having postpartum postnatal puerperium pp post since after baby delivered caesarean cesarean csection section'.split(
    ' ',
  ),
)

function isBirth(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at)
  const next = textAt(tokens, at + 1)
  const second = textAt(tokens, at + 2)
  switch (word) {
    case 'gave':
    case 'given':
    case 'giving':
      return next === 'birth'
    case 'had':
    case 'having':
      if (/^(?:a|my|the|our|her|an)$/.test(next)) {
        if (/^(?:baby|babies|twins|section|caesarean|cesarean|son|daughter|csection)$/.test(second)) return true
        return (
          /^(?:little|lovely|baby|emergency|elective|home|vaginal|forceps|normal|natural|water|planned)$/.test(
            second,
          ) && /^(?:boy|girl|baby|one|section|c|birth|delivery|caesarean|cesarean)$/.test(textAt(tokens, at + 3))
        )
      }
      if (word === 'had' && /^(?:him|her|twins|baby)$/.test(next))
        return (
          next === 'baby' ||
          next === 'twins' ||
          /^(?:yesterday|last|by|via|vaginally)$/.test(second) ||
          (hoursOf(second, textAt(tokens, at + 3)) !== null && textAt(tokens, at + 4) === 'ago')
        )
      return word === 'had' && next === 'a' && second === 'c'
    case 'postpartum':
    case 'postnatal':
    case 'puerperium':
      return true
    case 'pp':
      return /^(?:days?|weeks?|months?)$/.test(textAt(tokens, at - 1))
    case 'post':
      return (
        /^(?:delivery|birth|partum|natal|csection|caesarean|cesarean|section)$/.test(next) ||
        (next === 'c' && second === 'section')
      )
    case 'since':
    case 'after':
      return (
        /^(?:delivery|delivering|giving|birth|childbirth|caesarean|cesarean|csection)$/.test(next) ||
        (next === 'c' && second === 'section') ||
        (next === 'having' && /^(?:baby|babies|my|the|our|him|her|twins)$/.test(second)) ||
        (/^(?:my|our|her)$/.test(next) &&
          /^(?:son|daughter|baby|child|twins|boy|girl)$/.test(second) &&
          /^(?:was|were|came|arrived)$/.test(textAt(tokens, at + 3))) ||
        (/^(?:the|her|my|a|an|emergency)$/.test(next) &&
          /^(?:birth|delivery|caesarean|cesarean|csection|c|section)$/.test(second))
      )
    case 'baby':
      return next === 'was' && second === 'born'
    case 'delivered':
      if (/^(?:a|my|our|the|her)$/.test(next))
        return !/^(?:parcel|package|letter|food|tablets|medicine|order)$/.test(second)
      return (
        (at === 0 || tokens[at]!.before === 'break' || MOTHER.test(textAt(tokens, at - 1))) &&
        (/^(?:last|yesterday|on|at|via|by|vaginally|normally|baby|twins|this|today|him|her|vaginal|naturally)$/.test(
          next,
        ) ||
          hoursOf(next, second) !== null)
      )
    default:
      return isSectionInThePast(tokens, at)
  }
}

function readBirth(tokens: readonly Token[], index: number, subject: Partial<Subject>): void {
  if (!isBirth(tokens, index)) return
  const word = tokens[index]!.text
  for (let i = Math.max(0, index - 5); i < Math.min(tokens.length - 1, index + 10); i++) {
    const hours = hoursOf(tokens[i]!.text, tokens[i + 1]!.text)
    if (hours === null || tokens[i + 2]?.text === 'old') continue
    subject.daysPostpartum ??= Math.round(hours / 24)
  }
  if (tokens.slice(index, index + 8).some(({ text }) => /^(?:yesterday|today)$/.test(text)))
    subject.daysPostpartum ??= 1
  if (tokens.slice(index, index + 6).some(({ text }, i, list) => text === 'last' && list[i + 1]?.text === 'week'))
    subject.daysPostpartum ??= 7
  subject.daysPostpartum ??=
    /^(?:postpartum|postnatal|puerperium)$/.test(word) ||
    tokens.slice(index, index + 6).some(({ text }) => /^(?:just|recently)$/.test(text)) ||
    tokens[index - 1]?.text === 'just'
      ? 7
      : undefined
  if (subject.daysPostpartum !== undefined) {
    subject.pregnant = false
    // "After my son was born": the one who writes gave birth.
    if (tokens.some(({ text }) => /^(?:i|im|ive|my)$/.test(text)) && /^(?:after|since)$/.test(word))
      subject.sex = 'female'
    subject.sex ??= 'female'
  }
}

/** "c section last week": the operation with a time that has passed. */
function isSectionInThePast(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.text
  const isSection =
    /^(?:caesarean|cesarean|csection)$/.test(word) || (word === 'section' && tokens[index - 1]?.text === 'c')
  return isSection && tokens.slice(index + 1, index + 5).some(({ text }) => /^(?:ago|yesterday|last)$/.test(text))
}
