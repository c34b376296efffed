import type { DoseFrequency, DoseRoute, DoseUnit, FindingAttributes } from '../../core/attributes.ts'
import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { countOf } from '../time-amounts.ts'

type Dose = NonNullable<FindingAttributes['dose']>
interface Span {
  readonly start: number
  readonly end: number
}
interface Amount extends Span {
  readonly amount: number
  readonly unit: DoseUnit | null
}

/**
 * The dose of each medicine of a turn, by the place where its name stands. Words of a sentence belong to the medicine
 * before them; an amount right before a name ("20 units of insulin") is that medicine's, unless another amount follows
 * it. What nobody said stays null: a number without unit has none.
 */
export function dosesOf(turn: Turn, findings: readonly Finding[]): ReadonlyMap<number, Dose> {
  const doses = new Map<number, Dose>()
  for (const { 0: text, index } of turn.text.matchAll(SENTENCE)) {
    const named = medicinesIn(findings, { start: index, end: index + text.length })
    let end = index + text.length
    for (let at = named.length - 1; at >= 0; at--) {
      const medicine = named[at]!
      const from = at === 0 ? index : named[at - 1]!.end
      const behind = { start: medicine.end, end }
      const before = { start: from, end: medicine.start }
      const dose = doseOf(turn, medicine, { before, behind, isFirst: at === 0 })
      if (dose) doses.set(medicine.start, dose)
      end = Math.min(medicine.start, dose?.start ?? medicine.start)
    }
  }
  return doses
}

/** A full stop between figures ends no sentence; an endless one is read in pieces. */
const SENTENCE = /(?:[^.!?;\n]|\.(?=\d)){1,1500}/g

/** Each name once; "salbutamol inhaler" is one medicine. */
function medicinesIn(findings: readonly Finding[], { start, end }: Span): Finding[] {
  const inside = findings
    .filter((one) => one.kind === 'medicine' && one.start >= start && one.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return inside.filter((one, at) => {
    const before = inside[at - 1]
    if (!before) return true
    return one.start >= before.end && !(/^inhaler/i.test(one.quote) && one.start - before.end <= 1)
  })
}

function doseOf({ id, text }: Turn, { start, end, quote }: Finding, { before, behind, isFirst }: Around): Dose | null {
  const tail = text.slice(behind.start, behind.end)
  const isBeside = (from: number, to: number) => BETWEEN.test(text.slice(from, to))
  const later = amountsIn(tail, behind.start).filter((one) => isBeside(end, one.start))
  const earlier = amountsIn(text.slice(before.start, before.end), before.start).filter(
    (one) => LEADS.test(text.slice(one.end, start)) && (isFirst || one.start - before.start > 1),
  )
  // "Was taking 50 mg but now it is 100": what is taken now.
  const now = CHANGED.test(tail) ? later.at(-1) : later[0]
  const amount = now ?? bareAmount(tail, behind.start) ?? earlier.at(-1) ?? null
  const from = Math.max(end, amount?.end ?? end)
  const often = firstOf(FREQUENCY, text.slice(from, behind.end))
  const frequency = often !== null && isBeside(from, from + often.start) ? often : null
  if (amount === null && frequency === null) return null
  const around = `${isFirst ? text.slice(before.start, before.end) : ''} ${quote} ${tail}`
  const span = {
    start: Math.min(start, amount?.start ?? start),
    end: frequency === null ? from : from + frequency.end,
  }
  return {
    medicine: quote.toLowerCase(),
    amount: amount?.amount ?? null,
    unit: amount?.unit ?? null,
    frequency: frequency?.code ?? null,
    route: firstOf(ROUTE, around)?.code ?? null,
    quote: text.slice(span.start, span.end),
    ...span,
    turn: id,
  }
}

interface Around {
  readonly before: Span
  readonly behind: Span
  readonly isFirst: boolean
}

/**
 * Nothing but such words stands between a name and its dose. A medicine that no list knows would be an unknown word
 * between them, and its dose would else be given to the one before.
 */
const BETWEEN =
  /^(?:[^\p{L}]|(?<!\p{L})(?:tablets?|capsules?|pills?|inhaler|spray|drops?|cream|patch|puffs?|mgs?|mcg|units?|at|of|about|is|was|were|the|my|an?|i|i'm|take|took|taking|taken|it|its|one|two|three|dose|each|on|from|to|now|but|and|changed|went|up|down|increased|reduced|been|which|in|slow|modified|release|sr|mr|xl|currently|usually|only|just)(?!\p{L}))*$/iu
const CHANGED = /\b(?:now|changed to|went up to|increased to|reduced to|down to|up to)\b/i
/** Between an amount and the name it leads. */
const LEADS = /^\s*(?:(?:tablets?|capsules?|pills?|puffs?|of|my|the)\s+)*$/i

const UNITS: readonly (readonly [unit: DoseUnit, words: string])[] = [
  ['microgram', 'micrograms?|mcg|\u00b5g|ug'],
  ['mg', 'mg|milligrams?|mgs'],
  ['g', 'g|grams?'],
  ['ml', 'mls?|millilitres?|milliliters?'],
  ['unit', 'units?|iu'],
  ['tablet', 'tablets?|pills?|capsules?'],
  ['puff', 'puffs?'],
  ['drop', 'drops?'],
]
const ANY_UNIT = UNITS.map(([, words]) => words).join('|')
/** "mmol/mol", "mg/dl" and "5 g of sugar a day" of a meal are results and food: a slash makes it none. */
const AMOUNT = new RegExp(
  `(?<![\\d./])\\b(\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|half an?|half)\\s?(${ANY_UNIT})\\b(?!\\s?\\/)`,
  'gi',
)
const TAKEN_AS: ReadonlySet<DoseUnit> = new Set(['tablet', 'puff', 'drop'])

function amountsIn(text: string, offset: number): Amount[] {
  const found = [...text.matchAll(AMOUNT)].flatMap(({ 0: quote, 1: count = '', 2: unitWord = '', index }) => {
    const unit = UNITS.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(unitWord))?.[0] ?? null
    const amount = /^\d/.test(count)
      ? Number(count.replace(',', '.'))
      : countOf(count.toLowerCase().replace(/ an?$/, ''))
    if (unit === null || amount === null || !(amount > 0)) return []
    return [{ amount, unit, start: offset + index, end: offset + index + quote.length }]
  })
  // "Two 500 mg tablets": the strength is what must not be wrong.
  const strengths = found.filter(({ unit }) => !TAKEN_AS.has(unit))
  return strengths.length > 0 ? strengths : found
}

/** "Metformin 500 twice daily": right behind the name, and no time and no reading. */
function bareAmount(behind: string, offset: number): Amount | null {
  const match =
    /^\s(\d+(?:\.\d+)?)(?=\s*(?:$|[,;]|and\b|once|twice|three times|daily|every|in the|at|od\b|bd\b|tds\b|qds\b))(?!\s*(?:at\s+\d|and a half))/i.exec(
      behind,
    )
  if (!match?.[1] || !(Number(match[1]) > 0)) return null
  return { amount: Number(match[1]), unit: null, start: offset + 1, end: offset + match[0].length }
}

type Coded<Code> = readonly (readonly [code: Code, words: RegExp])[]

const FREQUENCY: Coded<DoseFrequency> = [
  ['as-needed', /\b(?:as needed|when needed|if needed|when i need (?:it|them)|as required|when required|prn)\b/i],
  [
    'four-times-a-day',
    /\b(?:four times (?:a |per )?(?:day|daily)|4 times (?:a |per )?(?:day|daily)|4x (?:a )?da(?:y|ily)|qds|qid)\b/i,
  ],
  [
    'three-times-a-day',
    /\b(?:three times (?:a |per )?(?:day|daily)|3 times (?:a |per )?(?:day|daily)|3x (?:a )?da(?:y|ily)|tds|tid)\b/i,
  ],
  [
    'twice-a-day',
    /\b(?:twice (?:a |per )?(?:day|daily)|two times (?:a )?(?:day|daily)|2 times a day|2x (?:a )?da(?:y|ily)|morning and (?:night|evening)|bd|bid)\b/i,
  ],
  ['once-a-week', /\b(?:once (?:a |per )?week(?:ly)?|weekly|every week)\b/i],
  ['twice-a-week', /\btwice (?:a |per )?week(?:ly)?\b/i],
  ['once-a-month', /\b(?:once a month|monthly|every month)\b/i],
  ['every-other-day', /\b(?:every other day|alternate days|every second day)\b/i],
  ['every-4-hours', /\bevery (?:4|four) hours\b/i],
  ['every-6-hours', /\bevery (?:6|six) hours\b/i],
  ['every-8-hours', /\bevery (?:8|eight) hours\b/i],
  ['every-12-hours', /\bevery (?:12|twelve) hours\b/i],
  ['every-morning', /\b(?:every morning|each morning|in the mornings?|om)\b/i],
  ['at-night', /\b(?:at night|at bedtime|before bed|every night|each night|in the evenings?|every evening|nocte)\b/i],
  [
    'once-a-day',
    /\b(?:once (?:a |per )?(?:day|daily)|(?:one|1) a day|(?<!\b(?:[2-9]|two|three|four|five|six|up to|maximum|max) )daily|every day|each day|od)\b/i,
  ],
]
const ROUTE: Coded<DoseRoute> = [
  ['inhaled', /\b(?:inhalers?|puffs?|inhale[ds]?|nebuli[sz]er)\b/i],
  ['injected', /\b(?:inject\w*|jabs?)\b/i],
  ['under-the-tongue', /\bunder (?:the|my) tongue\b/i],
  ['eye', /\beye ?drops?\b/i],
  ['nose', /\b(?:nasal|nose) spray\b/i],
  ['skin', /\b(?:patch(?:es)?|cream|ointment|gel)\b/i],
  ['rectal', /\b(?:suppositor(?:y|ies)|enema)\b/i],
  ['mouth', /\b(?:by mouth|orally|oral)\b/i],
]

/** The one that stands first; of two at the same place the one that the table has first. */
function firstOf<Code>(table: Coded<Code>, text: string): { code: Code; start: number; end: number } | null {
  let first: { code: Code; start: number; end: number } | null = null
  for (const [code, words] of table) {
    const match = words.exec(text)
    if (match && (first === null || match.index < first.start))
      first = { code, start: match.index, end: match.index + match[0].length }
  }
  return first
}
