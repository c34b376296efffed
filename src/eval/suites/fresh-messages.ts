import { hintsOfSubject } from '../../clinical/subject-hints.ts'
import { triage } from '../../clinical/triage.ts'
import { Subject, type TriageAssessment, type Urgency, urgencyRank } from '../../core/clinical.ts'
import { freshMessages } from '../cases/fresh/index.ts'
import { right, type Scorer, suite, wrong } from '../suite.ts'

interface FreshCase {
  readonly id: string
  readonly level: Urgency
  readonly text: string
}

/** Hundreds of first messages that were new once: what was mended on them stays mended. */
export const freshMessagesSuite = suite<FreshCase, TriageAssessment>({
  name: 'fresh-messages',
  about: 'First messages of many voices, written before the rules had seen them and mended on since; five levels.',
  cases: () => freshMessages.map((one, index) => ({ id: `fresh-${index + 1}`, ...one })),
  open: () => ({
    ask: ({ text }) => triage({ turns: text, subject: Subject.parse(hintsOfSubject(text)), complete: true }),
  }),
  scorers: [
    metric('emergencies found', 'an emergency is called one', ({ level: wanted }, level) =>
      wanted === 'emergency' ? level === 'emergency' : null,
    ),
    metric('urgent at least urgent', 'an urgent message is at least urgent', ({ level: wanted }, level) =>
      wanted === 'urgent' ? urgencyRank(level) >= urgencyRank('urgent') : null,
    ),
    metric('mild not alarmed', 'a routine or self-care message is no emergency', ({ level: wanted }, level) =>
      urgencyRank(wanted) <= urgencyRank('routine') ? level !== 'emergency' : null,
    ),
    metric('level right', 'the level is right on five levels', ({ level: wanted }, level) => level === wanted),
  ],
  gates: [
    { metric: 'emergencies found', atLeast: 0.97, why: 'A missed emergency can cost a life.' },
    { metric: 'urgent at least urgent', atLeast: 0.9, why: 'Waiting too long harms.' },
    { metric: 'mild not alarmed', atLeast: 0.97, why: 'Over-triage tires people out and is no longer believed.' },
    { metric: 'level right', atLeast: 0.75, why: 'Who is seen when follows from it.' },
  ],
})

function metric(
  name: string,
  about: string,
  isRight: (one: FreshCase, level: Urgency | null) => boolean | null,
): Scorer<FreshCase, TriageAssessment> {
  return {
    metric: name,
    about,
    score(one, { level, redFlags }) {
      const found = isRight(one, level)
      if (found === null) return null
      const flags = redFlags.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')
      const explanation = `"${one.text}" expected ${one.level}, got ${level ?? 'no level'}${flags ? `: ${flags}` : ''}`
      return found ? right(explanation) : wrong(explanation)
    },
  }
}
