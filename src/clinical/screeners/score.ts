import { AppError } from '../../core/errors.ts'
import { gad7 } from './gad7.ts'
import { phq9 } from './phq9.ts'
import { checked, type Filler, SCORINGS, type Score, type Scoring, sumOf } from './scorings.ts'

/** A validated questionnaire, used word for word with its notice. */
export interface Instrument {
  readonly id: string
  readonly title: string
  readonly loinc: string
  readonly totalLoinc: string
  /** The question all items stand under, with its recall period. */
  readonly recall: string
  readonly options: readonly { readonly value: number; readonly label: string }[]
  readonly items: readonly string[]
  /** Bands of the total, both ends inclusive. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[]
  /** Number (from 1) of the item that acts by itself when answered above 0; null = none. */
  readonly safetyItem: number | null
  readonly notice: string
}

/** Questionnaires whose exact text is at hand. Adding one is one file and one line here. */
export const INSTRUMENTS = { phq9, gad7 } as const
export type InstrumentId = keyof typeof INSTRUMENTS

/** The first two items of a questionnaire: from 3 points on the whole of it is asked. */
const SHORT = { phq2: 'phq9', gad2: 'gad7' } as const
export const SHORT_FORMS = { items: 2, goesOn: 3, of: { phq9: 'phq2', gad7: 'gad2' } } as const

/**
 * Scores a questionnaire: those with text, their two-item forms (`phq2`, `gad2`), and the scorings of `scorings.ts`.
 * `answers` stand in item order, null = missing; what follows the last item (the question on daily function) never
 * counts. A screen only: no diagnosis follows from it, and a negative short form says nothing of suicide.
 * @throws AppError `bad_input` for an unknown instrument or a value that is no option.
 */
export function score(input: { instrument: string; answers: readonly (number | null)[]; filler?: Filler }): Score {
  const { instrument, answers, filler = {} } = input
  if (Object.hasOwn(SHORT, instrument)) return scoreShort(SHORT[instrument as keyof typeof SHORT], answers)
  if (Object.hasOwn(SCORINGS, instrument)) {
    const scoring: Scoring = SCORINGS[instrument as keyof typeof SCORINGS]
    const values = Array.from({ length: scoring.highest + 1 }, (_, value) => value)
    // C-SSRS has a seventh answer, on when; it is read beside the six.
    const given = checked(answers, { items: scoring.items, values })
    return scoring.score([...given, ...answers.slice(scoring.items)], filler)
  }
  if (Object.hasOwn(INSTRUMENTS, instrument))
    return scoreWhole(INSTRUMENTS[instrument as InstrumentId], { answers, filler })
  const known = [...Object.keys(INSTRUMENTS), ...Object.keys(SHORT), ...Object.keys(SCORINGS)]
  throw new AppError('bad_input', `Unknown instrument. Use one of: ${known.join(', ')}.`)
}

function scoreWhole(
  instrument: Instrument,
  { answers, filler }: { answers: readonly (number | null)[]; filler: Filler },
): Score {
  const given = checked(answers, {
    items: instrument.items.length,
    values: instrument.options.map(({ value }) => value),
  })
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

function scoreShort(whole: InstrumentId, answers: readonly (number | null)[]): Score {
  const given = checked(answers, {
    items: SHORT_FORMS.items,
    values: INSTRUMENTS[whole].options.map(({ value }) => value),
  })
  const total = sumOf(given)
  const isPositive = total !== null && total >= SHORT_FORMS.goesOn
  const band = total === null ? null : isPositive ? 'positive' : 'negative'
  return { total, band, crisis: false, level: null, next: isPositive ? whole : null }
}
