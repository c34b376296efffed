import { hintsOfSubject } from '../../clinical/subject-hints.ts'
import { triage } from '../../clinical/triage.ts'
import { Subject, type TriageAssessment, type Urgency, urgencyRank } from '../../core/clinical.ts'
import { type MessageCase, messageCases } from '../cases/triage-messages.ts'
import { type ThreeLevel, type VignetteCase, vignetteCases } from '../cases/triage-vignettes.ts'
import { noAnswer, right, type Scorer, suite, wrong } from '../suite.ts'

type SetCase = ({ readonly set: 'message' } & MessageCase) | ({ readonly set: 'vignette' } & VignetteCase)
type SetScorer = Scorer<SetCase, TriageAssessment>

/** Clinical vignettes on three levels and first messages on five, each half read for itself. */
export const triageSetsSuite = suite<SetCase, TriageAssessment>({
  name: 'triage-sets',
  about: 'Third-person vignettes (three levels) and first messages (five levels), tuned-to and held-out halves.',
  cases: () => [
    ...vignetteCases.map((one) => ({ ...one, set: 'vignette' }) as const),
    ...messageCases.map((one) => ({ ...one, set: 'message' }) as const),
  ],
  open: () => ({
    ask: ({ text }) => triage({ turns: text, subject: Subject.parse(hintsOfSubject(text)), complete: true }),
  }),
  scorers: [
    metric('clear emergencies', 'an emergency for everybody is called one', (one, level) =>
      isClear(one) ? level === 'emergency' : null,
    ),
    metric('emergent at least urgent', 'an emergent vignette is at least urgent', (one, level) =>
      one.set === 'vignette' && one.want === 'emergent' ? urgencyRank(level) >= urgencyRank('urgent') : null,
    ),
    metric('vignettes', 'the level of a vignette is right on three levels', (one, level) =>
      one.set === 'vignette' ? threeOf(level) === one.want : null,
    ),
    metric('self-care found', 'a self-care vignette is called one', (one, level) =>
      one.set === 'vignette' && one.want === 'self-care' ? level === 'self_care' : null,
    ),
    metric('messages', 'the level of a message is right on five levels', (one, level) =>
      one.set === 'message' ? level === one.level : null,
    ),
    metric('urgent not put off', 'an urgent message is not called routine or self-care', (one, level) =>
      one.set === 'message' && one.level === 'urgent' ? urgencyRank(level) > urgencyRank('routine') : null,
    ),
    metric('mild not alarmed', 'a routine or self-care message is not called an emergency', (one, level) =>
      one.set === 'message' && urgencyRank(one.level) <= urgencyRank('routine') ? level !== 'emergency' : null,
    ),
  ],
  gates: [
    { metric: 'clear emergencies', atLeast: 1, why: 'A missed emergency can cost a life.' },
    { metric: 'emergent at least urgent', atLeast: 1, why: 'A missed emergency can cost a life.' },
    { metric: 'urgent not put off', atLeast: 1, why: 'Waiting too long harms.' },
    { metric: 'mild not alarmed', atLeast: 0.95, why: 'Over-triage tires people out and is no longer believed.' },
    { metric: 'vignettes', atLeast: 0.6, why: 'Better than published symptom checkers.' },
    { metric: 'messages', atLeast: 0.6, why: 'Better than published symptom checkers.' },
  ],
  describe: (outputs) => ({
    figures: (['vignette', 'message'] as const).flatMap((set) =>
      (['dev', 'held'] as const).map((half) => {
        const own = outputs.filter(({ one }) => one.set === set && one.half === half)
        const good = own.filter(({ one, output }) =>
          one.set === 'vignette' ? threeOf(output.level) === one.want : output.level === one.level,
        )
        return { name: `${set}s right, ${half} half`, value: `${good.length} of ${own.length}` }
      }),
    ),
  }),
})

function isClear(one: SetCase): boolean {
  return one.set === 'message' ? one.level === 'emergency' : one.isClear === true
}

function threeOf(level: Urgency | null): ThreeLevel | null {
  if (level === null) return null
  return level === 'emergency' ? 'emergent' : level === 'self_care' ? 'self-care' : 'non-emergent'
}

function metric(
  name: string,
  about: string,
  isRight: (one: SetCase, level: Urgency | null) => boolean | null,
): SetScorer {
  return {
    metric: name,
    about,
    score(one, { level, redFlags, missing }) {
      const found = isRight(one, level)
      if (found === null) return null
      const wanted = one.set === 'message' ? one.level : one.want
      const flags = redFlags.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ')
      const explanation = `expected ${wanted} (${one.why}), got ${level ?? 'no level'}${flags ? `: ${flags}` : ''}`
      if (level === null) return noAnswer(`${explanation}; missing ${missing.join(', ')}`)
      return found ? right(explanation) : wrong(explanation)
    },
  }
}
