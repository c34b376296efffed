import type { Exchange } from './exchange.ts'
import type { Unit } from './segment.ts'

/** "Are you thinking of killing yourself, or do you mean to do it?": the last clause alone does not say what was asked. */
export function wholeQuestion({ turn, units: parts }: NonNullable<Exchange['question']>): string {
  const asked = [parts.at(-1)!]
  for (let at = parts.length - 2; at >= 0; at--) {
    const next = asked[0]!
    const before = parts[at]!
    const goesOn = /^(?:or|and)\b/i.test(next.text) && /^[\s,]*$/.test(turn.text.slice(before.end, next.start))
    if (!goesOn || /[?.!]\s*$/.test(before.text)) break
    asked.unshift(before)
  }
  return asked.map(({ clean: words }, index) => (index === 0 ? words : joined(asked[index]!, words))).join(' ')
}

/** The cleaned words, with the "or" that cleaning takes from the front of a clause. */
function joined({ text }: Unit, words: string): string {
  const link = /^(?:or|and)\b/i.exec(text)?.[0].toLowerCase() ?? ''
  return words.startsWith(`${link} `) ? words : `${link} ${words}`
}
