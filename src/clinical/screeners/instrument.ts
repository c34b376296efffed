export interface Option {
  readonly value: number
  readonly label: string
}

export interface Item {
  /** The question or statement, word for word. */
  readonly text: string
  /** In the printed order; the value is what the answer counts, not its place. */
  readonly options: readonly Option[]
  /** Examples that are printed under the question. */
  readonly examples?: string
  /** True where the printed form gives the question no number of its own. */
  readonly isPart?: boolean
}

/** A validated questionnaire, used word for word with its notice. */
export interface Instrument {
  readonly id: string
  readonly title: string
  /** What is printed before the items. */
  readonly instructions?: string
  /** The words all items stand under, with their recall period. */
  readonly recall: string
  readonly items: readonly Item[]
  /** Authors, source and terms; shown under the form. */
  readonly notice: string
}

/** A questionnaire whose result is a sum with bands. */
export interface Summed extends Instrument {
  /** Bands of the total, both ends inclusive. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[]
  /** Number (from 1) of the item that acts by itself when answered above 0; null = none. */
  readonly safetyItem: number | null
}

/** Items that share their answers. */
export function itemsOf(texts: readonly string[], options: readonly Option[]): Item[] {
  return texts.map((text) => ({ text, options }))
}

/** Answers by their labels, valued in order from 0. */
export function valued(...labels: readonly string[]): Option[] {
  return labels.map((label, value) => ({ value, label }))
}
