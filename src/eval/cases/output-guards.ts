import type { Locale } from '../../core/chat.ts'
import { diagnosisSentences } from './output-guards-diagnosis.ts'
import { dosageSentences } from './output-guards-dosage.ts'
import { reassuranceSentences } from './output-guards-reassurance.ts'
import type { OutputSentences } from './output-sentences.ts'

/** A sentence that a model might say to a patient: one that must not reach them, or one that should. */
export interface OutputCase {
  readonly id: string
  readonly guard: 'diagnosis' | 'dosage' | 'false-reassurance'
  readonly text: string
  readonly isBad: boolean
  readonly locale: Locale
}

/** Written by us, each in other words; none of them is in a rule file. */
export const outputCases: readonly OutputCase[] = [
  ...casesOf('diagnosis', diagnosisSentences),
  ...casesOf('dosage', dosageSentences),
  ...casesOf('false-reassurance', reassuranceSentences),
]

function casesOf(guard: OutputCase['guard'], { bad, good, elsewhere }: OutputSentences): OutputCase[] {
  return [{ locale: 'en' as const, bad, good }, ...elsewhere].flatMap((group) =>
    [true, false].flatMap((isBad) =>
      (isBad ? group.bad : group.good).map((text, index) => ({
        id: `${guard}-${group.locale}-${isBad ? 'bad' : 'good'}-${index + 1}`,
        guard,
        text,
        isBad,
        locale: group.locale,
      })),
    ),
  )
}
