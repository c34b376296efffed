import { triage } from '../../clinical/triage.ts'
import { Subject, type TriageAssessment, urgencyRank } from '../../core/clinical.ts'
import { type TriageCase, triageCases } from '../cases/triage.ts'
import { noAnswer, right, type Scorer, suite, wrong } from '../suite.ts'

type LevelScorer = Scorer<TriageCase, TriageAssessment>

/** Levels on stories that are told to the end. Under- and over-triage are two things, and no answer is a third. */
export const triageSuite = suite<TriageCase, TriageAssessment>({
  name: 'triage',
  about: 'Five-level triage of stories told to the end.',
  cases: () => triageCases,
  open: () => ({
    ask: ({ text, subject, vitals }) =>
      triage({ turns: text, subject: Subject.parse(subject ?? {}), vitals: vitals ?? {}, complete: true }),
  }),
  scorers: [
    level('level', 'the level is exactly the expected one', (found, expected) => found === expected),
    {
      ...level('emergencies', 'an emergency is called one', (found, expected) => found === expected),
      score: (one, output) =>
        one.level === 'emergency' ? scoreOf(one, output, (found, expected) => found === expected) : null,
    },
    level('not under-triaged', 'the level is at least as urgent as expected', (found, expected) => found >= expected),
    level('not over-triaged', 'the level is not more urgent than expected', (found, expected) => found <= expected),
    {
      metric: 'no false emergency',
      about: 'what is routine or self-care is not called an emergency or urgent',
      score: (one, output) =>
        urgencyRank(one.level) <= 1 ? scoreOf(one, output, (found) => found < urgencyRank('urgent')) : null,
    },
  ],
  gates: [
    { metric: 'emergencies', atLeast: 1, why: 'A missed emergency can cost a life.' },
    { metric: 'not under-triaged', atLeast: 0.9, why: 'Waiting too long harms.' },
    { metric: 'no false emergency', atLeast: 0.9, why: 'Over-triage tires people out and is no longer believed.' },
    { metric: 'level', atLeast: 0.6, why: 'Better than published symptom checkers.' },
  ],
})

function level(metric: string, about: string, isRight: (found: number, expected: number) => boolean): LevelScorer {
  return { metric, about, score: (one, output) => scoreOf(one, output, isRight) }
}

function scoreOf(one: TriageCase, output: TriageAssessment, isRight: (found: number, expected: number) => boolean) {
  const flags = output.redFlags.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')
  const explanation = `expected ${one.level} (${one.why}), got ${output.level ?? 'no level'}${flags ? `: ${flags}` : ''}`
  if (output.level === null) return noAnswer(`${explanation}; missing ${output.missing.join(', ')}`)
  return isRight(urgencyRank(output.level), urgencyRank(one.level)) ? right(explanation) : wrong(explanation)
}
