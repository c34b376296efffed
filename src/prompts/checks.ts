import { lexicon } from '../clinical/lexicon/index.ts'
import { fold, words } from '../core/text.ts'
import type { Violation } from './contract.ts'

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const NUMBER_WORDS = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['once', 1],
  ['twice', 2],
  ['hundred', 100],
])

/** Values of the numbers in a text: digits of any script, "1,200", "37.5", and English number words up to ninety-nine. */
export function numbersIn(text: string): number[] {
  const found = (fold(text).text.match(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?/g) ?? []).map(toNumber)
  const said = words(text)
  said.forEach((word, index) => {
    const value = NUMBER_WORDS.get(word)
    if (value === undefined) return
    const next = NUMBER_WORDS.get(said[index + 1] ?? '')
    if (value >= 20 && value < 100 && next !== undefined && next > 0 && next < 10) found.push(value + next)
    else found.push(value)
  })
  return found
}

function toNumber(digits: string): number {
  return Number(/^\d+(?:,\d{3})+/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'))
}

/**
 * Digits that stand in the sentence and nowhere in its sources. Only digits are held against the writer ("one" is also
 * a pronoun), but said words count as sources: "three days" carries "3 days".
 */
export function unsaidNumbers(sentence: string, sources: readonly string[]): Violation[] {
  const said = new Set(sources.flatMap(numbersIn))
  const digits = fold(sentence).text.match(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?/g) ?? []
  return digits
    .filter((number) => !said.has(toNumber(number)))
    .map((number) => ({
      code: 'number_not_said',
      say: `The number ${number} stands in none of the words you point at.`,
    }))
}

const DRUG_ENDING =
  /^[a-z]{3,}(?:cillin|mycin|floxacin|cycline|azole|prazole|sartan|statin|olol|pril|dipine|oxetine|triptan|gliptin|gliflozin|glutide|azepam|zolam|parin|profen|cetamol|codone|morphine|ximab|zumab|lukast|terol|sone|solone|thiazide)$/
/** Ordinary words that end like a drug. */
const NOT_DRUGS = new Set(['person', 'poison', 'reason', 'season', 'unison'])
let drugWords: ReadonlySet<string> | null = null

/**
 * Medicines that the sentence names and none of its sources does. By name, not by group: a source that says "heparin"
 * does not carry "warfarin".
 */
export function unsaidDrugs(sentence: string, sources: readonly string[]): Violation[] {
  drugWords ??= namesOfDrugs()
  const said = new Set(sources.flatMap((source) => words(source)))
  const named = words(sentence).filter(
    (word) => drugWords!.has(word) || (DRUG_ENDING.test(word) && !NOT_DRUGS.has(word)),
  )
  return [...new Set(named)]
    .filter((drug) => !said.has(drug) && !said.has(`${drug}s`) && !said.has(drug.replace(/s$/, '')))
    .map((drug) => ({ code: 'drug_not_mentioned', say: `The words you point at don't mention ${drug}.` }))
}

function namesOfDrugs(): ReadonlySet<string> {
  const single = lexicon
    .filter(({ kind }) => kind === 'medicine')
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => !/[\s~#*?]/.test(phrase))
    .flatMap((phrase) => phrase.split('|'))
  return new Set(single.filter((word) => word.length >= 5))
}
