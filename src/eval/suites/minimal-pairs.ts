import { firstList } from '../../clinical/protocols/pairs/first-list.ts'
import { minimalPairs } from '../../clinical/protocols/pairs/index.ts'
import { foreignPairs } from '../../clinical/protocols/pairs/languages/index.ts'
import type { MinimalPair, MinimalPairSide } from '../../clinical/protocols/pairs/pair.ts'
import { unseenPairs } from '../../clinical/protocols/pairs/unseen.ts'
import { triage } from '../../clinical/triage.ts'
import { Subject, type TriageAssessment, urgencyRank } from '../../core/clinical.ts'
import { right, type Scorer, suite, wrong } from '../suite.ts'

interface Outcome {
  readonly a: TriageAssessment
  readonly b: TriageAssessment
}
type Case = MinimalPair & { readonly id: string; readonly isUnseen: boolean; readonly language: string }

const unseen = new Set(unseenPairs)

/** Pairs of texts in which one word of assertion, time, person or finding changes the level, protocol by protocol. */
export const minimalPairsSuite = suite<Case, Outcome>({
  name: 'minimal-pairs',
  about:
    'Two texts that differ in one word of assertion, time, person or finding, for each protocol; in seven more languages for the first 60.',
  cases: numbered,
  open: () => ({ ask: ({ a, b }) => ({ a: assess(a), b: assess(b) }) }),
  scorers: [
    scorer(
      'both sides right',
      'the dangerous side has its level and the harmless side is below',
      (pair, outcome) => isRight(pair.a, outcome.a) && isRight(pair.b, outcome.b),
    ),
    scorer('dangerous side right', 'the dangerous side has its level', (pair, { a }) => isRight(pair.a, a)),
    scorer('harmless side right', 'the harmless side is below', (pair, { b }) => isRight(pair.b, b)),
    ...(['assertion', 'time', 'person', 'finding'] as const).map((kind) =>
      scorer(
        `both right: ${kind}`,
        `the same where ${kind} makes the difference`,
        (pair, outcome) => isRight(pair.a, outcome.a) && isRight(pair.b, outcome.b),
        (pair) => pair.kind === kind,
      ),
    ),
    scorer(
      'both right: first list',
      'the same of the 60 protocols that kill or maim most often',
      (pair, outcome) => isRight(pair.a, outcome.a) && isRight(pair.b, outcome.b),
      ({ protocol }) => Object.hasOwn(firstList, protocol),
    ),
    scorer(
      'both right: unseen',
      'the same where the writer had not seen the rules',
      (pair, outcome) => isRight(pair.a, outcome.a) && isRight(pair.b, outcome.b),
      (pair) => pair.isUnseen,
    ),
    scorer(
      'both right: other languages',
      'the same in the seven languages without a full lexicon',
      (pair, outcome) => isRight(pair.a, outcome.a) && isRight(pair.b, outcome.b),
      (pair) => pair.language !== 'en',
    ),
  ],
  gates: [
    {
      metric: 'both sides right',
      atLeast: 0.95,
      why: 'One word must be enough to raise the alarm and to keep it quiet.',
    },
  ],
  describe: (outputs) => ({ figures: perProtocol(outputs) }),
})

function numbered(): Case[] {
  const count = new Map<string, number>()
  return Object.entries({ en: minimalPairs, ...foreignPairs }).flatMap(([language, pairs]) =>
    pairs.map((pair) => {
      const name = language === 'en' ? pair.protocol : `${pair.protocol}-${language}`
      const number = (count.get(name) ?? 0) + 1
      count.set(name, number)
      return { ...pair, id: `${name}-${number}`, isUnseen: unseen.has(pair), language }
    }),
  )
}

function assess({ text, subject }: MinimalPairSide): TriageAssessment {
  return triage({ turns: text, subject: Subject.parse(subject ?? {}), complete: true })
}

function isRight({ level }: MinimalPairSide, found: TriageAssessment): boolean {
  const rank = urgencyRank(found.level)
  return typeof level === 'string' ? rank === urgencyRank(level) : rank < urgencyRank(level.below)
}

function scorer(
  metric: string,
  about: string,
  holds: (pair: Case, outcome: Outcome) => boolean,
  counts: (pair: Case) => boolean = () => true,
): Scorer<Case, Outcome> {
  return {
    metric,
    about,
    score(pair, outcome) {
      if (!counts(pair)) return null
      const told = `${say(pair.a, outcome.a)}; ${say(pair.b, outcome.b)}`
      return holds(pair, outcome) ? right(told) : wrong(told)
    },
  }
}

function say({ text, level }: MinimalPairSide, { level: found, redFlags }: TriageAssessment): string {
  const wanted = typeof level === 'string' ? level : `below ${level.below}`
  return `"${text}" expected ${wanted}, got ${found ?? 'no level'}${redFlags[0] ? ` by ${redFlags[0].rule}` : ''}`
}

/** Protocols with a wrong pair, and how many pairs and protocols there are. */
function perProtocol(outputs: readonly { one: Case; output: Outcome }[]): { name: string; value: string }[] {
  const tally = new Map<string, { right: number; of: number }>()
  for (const { one, output } of outputs) {
    const entry = tally.get(one.protocol) ?? { right: 0, of: 0 }
    const isBoth = isRight(one.a, output.a) && isRight(one.b, output.b)
    tally.set(one.protocol, { right: entry.right + (isBoth ? 1 : 0), of: entry.of + 1 })
  }
  return [
    { name: 'pairs', value: `${outputs.length} of ${tally.size} protocols` },
    ...[...tally]
      .filter(([, entry]) => entry.right < entry.of)
      .map(([name, entry]) => ({ name, value: `${entry.right}/${entry.of}` })),
  ]
}
