import { clinicalSentences } from './clinical-sentences.ts'
import { redFlagPairs } from './red-flags.ts'
import { redactionCases } from './redaction.ts'
import { telehealthCases } from './telehealth/index.ts'
import { triageCases } from './triage.ts'
import { messageCases } from './triage-messages.ts'
import { vignetteCases } from './triage-vignettes.ts'

/** Length of the message that the bars for time are about, in UTF-16 units. */
const KILOBYTE = 1_024

/**
 * Texts, one after the other, cut into messages of 1 KB; what is left over is dropped. Each message is made anew: a part
 * of a long string is kept as the whole is, so one foreign letter anywhere would make all of them dear.
 */
export function kilobytes(texts: Iterable<string>): string[] {
  const out: string[] = []
  let rest = ''
  for (const text of texts) {
    rest = rest === '' ? text : `${rest} ${text}`
    while (rest.length >= KILOBYTE) {
      out.push(JSON.parse(JSON.stringify(rest.slice(0, KILOBYTE))) as string)
      rest = rest.slice(KILOBYTE)
    }
  }
  return out
}

/** Messages of 1 KB of our own texts, which no measurement is made on: a process is warmed up with them. */
export const ownKilobytes = {
  triage: () =>
    kilobytes([
      ...messageCases.map(({ text }) => text),
      ...vignetteCases.map(({ text }) => text),
      ...triageCases.map(({ text }) => text),
      ...clinicalSentences.map(([sentence]) => sentence),
      ...redFlagPairs.flatMap(({ danger, safe }) => [danger, safe]),
      ...telehealthCases.map(({ text }) => text),
    ]),
  redaction: () => kilobytes([...redactionCases, ...telehealthCases].map(({ text }) => text)),
}
