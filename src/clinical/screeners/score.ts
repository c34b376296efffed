import { AppError } from '../../core/errors.ts'
import { auditc, auditcUk } from './auditc.ts'
import { cssrs } from './cssrs.ts'
import { epds } from './epds.ts'
import { gad7 } from './gad7.ts'
import type { Instrument, Item, Summed } from './instrument.ts'
import { phq9 } from './phq9.ts'
import { cssrsAsks, type Filler, isInUk, RULES, type Score, sumOf } from './scorings.ts'

/** Questionnaires with their exact words. Adding one is one file and one line here. */
const SUMMED = { phq9, gad7, epds } as const
export const INSTRUMENTS = { ...SUMMED, cssrs, auditc } as const
export type InstrumentId = keyof typeof INSTRUMENTS

/** The first two items of a questionnaire: from 3 points on the whole of it is asked. */
const SHORT = { phq2: 'phq9', gad2: 'gad7' } as const
export const SHORT_FORMS = { items: 2, goesOn: 3, of: { phq9: 'phq2', gad7: 'gad2' } } as const

/** The form as it is worded where the person is (ISO 3166-1 alpha-2): AUDIT-C counts units in the United Kingdom. */
export function formFor(id: InstrumentId, country: string | null): Instrument {
  return id === 'auditc' && isInUk(country) ? auditcUk : INSTRUMENTS[id]
}

/** Places (from 0) of the items that a form asks after these answers; the others stay away and count as it says. */
export function askedItems(id: InstrumentId, answers: readonly (number | null)[]): number[] {
  if (id === 'cssrs') return cssrsAsks(answers)
  if (id === 'auditc' && answers[0] === 0) return [0]
  return INSTRUMENTS[id].items.map((_, place) => place)
}

/** Number (from 1) of the item that acts by itself when it is answered above 0; null = none, or more than one. */
export function safetyItemOf(id: InstrumentId): number | null {
  return isSummed(id) ? SUMMED[id].safetyItem : null
}

/**
 * The level that the answers given so far ask for by themselves; what is not answered yet asks for none. A yes to the
 * sixth question of the C-SSRS screen waits for its part on when, which comes right after it.
 */
export function levelSoFar(id: InstrumentId, answers: readonly (number | null)[]): Score['level'] {
  if (id !== 'cssrs') return score({ instrument: id, answers }).level
  const isUndated = answers[5] === 1 && (answers[6] ?? null) === null
  const given = INSTRUMENTS.cssrs.items.map((_, place) => (place === 5 && isUndated ? 0 : (answers[place] ?? 0)))
  return score({ instrument: id, answers: given }).level
}

/**
 * Scores a questionnaire, or the first two items of one (`phq2`, `gad2`). `answers` stand in item order, null = missing;
 * the seventh of the C-SSRS screen is the part on when. What follows the last item (the question on daily function) never
 * counts. A screen only: no diagnosis follows from it, and a negative short form says nothing of suicide.
 * @throws AppError `bad_input` for an unknown instrument or a value that is no option.
 */
export function score(input: { instrument: string; answers: readonly (number | null)[]; filler?: Filler }): Score {
  const { instrument, answers, filler = {} } = input
  if (Object.hasOwn(SHORT, instrument)) return scoreShort(SHORT[instrument as keyof typeof SHORT], answers)
  if (Object.hasOwn(INSTRUMENTS, instrument)) {
    const id = instrument as InstrumentId
    const given = checked(answers, INSTRUMENTS[id].items)
    return isSummed(id) ? scoreSum(SUMMED[id], given, filler) : RULES[id](given, filler)
  }
  const known = [...Object.keys(INSTRUMENTS), ...Object.keys(SHORT)]
  throw new AppError('bad_input', `Unknown instrument. Use one of: ${known.join(', ')}.`)
}

function isSummed(id: InstrumentId): id is keyof typeof SUMMED {
  return Object.hasOwn(SUMMED, id)
}

function scoreSum(instrument: Summed, given: readonly (number | null)[], filler: Filler): Score {
  const crisis = instrument.safetyItem !== null && (given[instrument.safetyItem - 1] ?? 0) > 0
  const acts = { crisis, level: crisis ? ('urgent' as const) : null, next: crisis ? 'cssrs' : null }
  const total = sumOf(given)
  // The adult form has no bands for a child: the age-appropriate form is needed.
  const isChild = typeof filler.ageYears === 'number' && filler.ageYears < 18
  const band = isChild
    ? undefined
    : instrument.bands.find(({ from, to }) => total !== null && total >= from && total <= to)
  return { total, band: band?.name ?? null, ...acts }
}

function scoreShort(whole: keyof typeof SHORT_FORMS.of, answers: readonly (number | null)[]): Score {
  const total = sumOf(checked(answers, INSTRUMENTS[whole].items.slice(0, SHORT_FORMS.items)))
  const isPositive = total !== null && total >= SHORT_FORMS.goesOn
  const band = total === null ? null : isPositive ? 'positive' : 'negative'
  return { total, band, crisis: false, level: null, next: isPositive ? whole : null }
}

/** Answers in item order, null = missing. @throws AppError `bad_input` for a value that is no option */
function checked(answers: readonly (number | null)[], items: readonly Item[]): (number | null)[] {
  return items.map(({ options }, place) => {
    const value = answers[place] ?? null
    const values = options.map((option) => option.value)
    if (value === null || values.includes(value)) return value
    const range = `${Math.min(...values)} to ${Math.max(...values)}`
    throw new AppError('bad_input', `Answer ${place + 1} is not one of the options ${range}.`, {
      detail: { item: place + 1 },
    })
  })
}
