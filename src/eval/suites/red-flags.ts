import { screen } from '../../clinical/floor.ts'
import { type RedFlag, Subject, type Urgency, urgencyRank } from '../../core/clinical.ts'
import { type RedFlagPair, redFlagPairs } from '../cases/red-flags.ts'
import { counted, right, type Scorer, suite, wrong } from '../suite.ts'

interface Side {
  readonly text: string
  readonly floor: Urgency | null
  readonly redFlags: readonly RedFlag[]
}
interface Pair {
  readonly danger: Side
  readonly safe: Side
}

/** The floor on minimal pairs, message by message as it runs on receipt. */
export const redFlagsSuite = suite<RedFlagPair, Pair>({
  name: 'red-flags',
  about: 'The deterministic floor on minimal pairs in six languages.',
  cases: () => redFlagPairs,
  open: () => ({ ask: (pair) => ({ danger: side(pair, pair.danger), safe: side(pair, pair.safe) }) }),
  scorers: [
    found('danger found', 'the dangerous side reaches at least its level, in English', (language) => language === 'en'),
    found('danger found elsewhere', 'the same in the other languages', (language) => language !== 'en'),
    {
      metric: 'no false alarm',
      about: 'the harmless side raises nothing urgent',
      score: (_, { safe }) => (urgencyRank(safe.floor) < urgencyRank('urgent') ? right(told(safe)) : wrong(told(safe))),
    },
    {
      metric: 'protocol named',
      about: 'the red flag names a protocol that fits',
      score: ({ protocols }, { danger }) => {
        if (!protocols || danger.redFlags.length === 0) return null
        const isNamed = danger.redFlags.some(({ protocol }) => protocols.includes(protocol))
        return isNamed ? right(told(danger)) : wrong(`expected ${protocols.join(' or ')}; ${told(danger)}`)
      },
    },
    {
      metric: 'quote is said',
      about: 'each red flag quotes words that stand in the message, at the place it names',
      score: (_, { danger, safe }) => {
        const flags = [danger, safe].flatMap(({ text, redFlags }) => redFlags.map((flag) => ({ text, flag })))
        const misses = flags.filter(({ text, flag }) => text.slice(flag.start, flag.end) !== flag.quote)
        return counted(
          flags.length,
          misses.map(({ flag }) => flag.rule),
        )
      },
    },
  ],
  gates: [
    { metric: 'danger found', atLeast: 0.95, why: 'The floor is the part that no model stands behind.' },
    { metric: 'no false alarm', atLeast: 0.9, why: 'One word of assertion must be enough to keep it quiet.' },
    { metric: 'quote is said', atLeast: 1, why: 'An alarm that cannot be traced can neither be trusted nor mended.' },
  ],
})

function found(metric: string, about: string, isAsked: (language: string) => boolean): Scorer<RedFlagPair, Pair> {
  return {
    metric,
    about,
    score({ language, level }, { danger }) {
      if (!isAsked(language)) return null
      const isFound = urgencyRank(danger.floor) >= urgencyRank(level)
      return isFound ? right(told(danger)) : wrong(`expected at least ${level}; ${told(danger)}`)
    },
  }
}

function side({ subject }: RedFlagPair, text: string): Side {
  const message = { id: 'message', speaker: 'patient' as const, text, at: '2026-01-01T09:00:00Z' }
  const { level: floor, redFlags } = screen({ message, recent: [], facts: [], subject: Subject.parse(subject ?? {}) })
  return { text, floor, redFlags }
}

function told({ floor, redFlags }: Side): string {
  const flags = redFlags.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')
  return `floor ${floor ?? 'none'}${flags ? `: ${flags}` : ''}`
}
