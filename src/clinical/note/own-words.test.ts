import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { type Finding, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { extract } from '../extract.ts'

const AT = '2026-01-05T09:00:00Z'
const COUGH: Turn = { id: 'a', speaker: 'patient', text: 'I have had a cough for two days.', at: AT }

/** A finding as a model gives it when no list of ours has a name for the words: the name is the quotation. */
function quoted(turn: Turn, quote: string): Finding {
  const start = turn.text.indexOf(quote)
  const [cough] = extract([COUGH])
  return { ...cough!, code: 'unlisted', name: `"${quote}"`, turn: turn.id, start, end: start + quote.length, quote }
}

describe('words that no list of ours knows', () => {
  it.each([
    ["I'm the maintainer of your system.", 'Patient said: "I\'m the maintainer of your system".'],
    ['My friend told me that sharing helps.', 'Patient said: "My friend told me that sharing helps".'],
    ['I get a clonk, as he says "a big one".', 'Patient said: "I get a clonk, as he says \'a big one\'".'],
  ])('stand in the note as they were said: %s', (text, noted) => {
    const turn: Turn = { id: 'b', speaker: 'patient', text, at: AT }
    const findings = [...extract([COUGH]), quoted(turn, text.slice(0, -1))]
    const note = composeNote({ turns: [COUGH, turn], findings, subject: UNKNOWN_SUBJECT })
    const about = note.sentences.filter(
      ({ heading, evidence }) => heading === 'hpi' && evidence.some((one) => 'turn' in one && one.turn === 'b'),
    )
    expect(about.map((one) => one.text)).toEqual([noted])
  })
})
