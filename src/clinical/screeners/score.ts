import { AppError } from '../../core/errors.ts'
import { gad7 } from './gad7.ts'
import { phq9 } from './phq9.ts'

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

export interface Score {
  /** Null while an item is missing: a partial sum is not a score. */
  readonly total: number | null
  readonly band: string | null
  /** True as soon as the safety item is above 0, also in an incomplete form or with a low total. */
  readonly crisis: boolean
}

/** Adding a questionnaire is one file and one line here. */
export const INSTRUMENTS = { phq9, gad7 } as const
export type InstrumentId = keyof typeof INSTRUMENTS

/**
 * Scores a questionnaire. `answers` stand in item order, null = missing; what follows the last item (the question on
 * daily function) never counts. A screen only: no diagnosis follows from it.
 * @throws AppError `bad_input` for an unknown instrument or a value that is no option.
 */
export function score(input: { instrument: string; answers: readonly (number | null)[] }): Score {
  if (!Object.hasOwn(INSTRUMENTS, input.instrument)) {
    throw new AppError('bad_input', `Unknown instrument. Use one of: ${Object.keys(INSTRUMENTS).join(', ')}.`)
  }
  const instrument: Instrument = INSTRUMENTS[input.instrument as InstrumentId]
  const answers = instrument.items.map((_, index) => input.answers[index] ?? null)
  const wrong = answers.findIndex(
    (value) => value !== null && !instrument.options.some((option) => option.value === value),
  )
  if (wrong >= 0) {
    throw new AppError('bad_input', `Answer ${wrong + 1} is not one of the options 0 to 3.`, {
      detail: { item: wrong + 1 },
    })
  }
  const crisis = instrument.safetyItem !== null && (answers[instrument.safetyItem - 1] ?? 0) > 0
  if (answers.includes(null)) return { total: null, band: null, crisis }
  const total = answers.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const band = instrument.bands.find(({ from, to }) => total >= from && total <= to)
  return { total, band: band?.name ?? null, crisis }
}
