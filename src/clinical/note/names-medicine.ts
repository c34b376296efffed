import { readText } from '../support/reading.ts'
import { MEDICINES } from './topics.ts'

/** Whether cleaned words name a medicine, or speak of medicines at all. */
export function namesMedicine(text: string): boolean {
  return MEDICINES.test(text) || readText(text).medicines.size > 0
}
