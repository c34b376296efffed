import { speller } from '../../clinical/match/spelling.ts'
import { IDIOMS } from './requests.ts'
import { spoken } from './spoken.ts'
import { ALL_NAMES } from './things.ts'
import { VITAL_NAMES } from './words.ts'

/** Folded text in the words that the rules and the net read: chat forms written out, names spelt right, idioms gone. */
export function plainRequest(folded: string): string {
  return withDrugNames(spoken(folded)).replace(IDIOMS, ' _ ')
}

const spelling = speller(new Set([...VITAL_NAMES, ...ALL_NAMES]))

/** "wafarin", "kepra": the names that matter here as they are spelt; nobody types them right. */
function withDrugNames(plain: string): string {
  return plain.replace(/(?<!\p{L})[a-z]{6,15}(?!\p{L})/gu, (word) => spelling.correct(word)[0] ?? word)
}
