import { assertConcept } from '../../clinical/assertion.ts'
import { clinicalSentences } from '../cases/clinical-sentences.ts'
import { counted, right, type Scorer, suite, wrong } from '../suite.ts'

interface SentenceCase {
  readonly id: string
  readonly text: string
  readonly concept: string
  readonly want: string
}
type SentenceScorer = Scorer<SentenceCase, string>

/** Negation, earlier episodes and other people in the sentences of reports and discharge summaries, as F1. */
export const clinicalSentencesSuite = suite<SentenceCase, string>({
  name: 'clinical-sentences',
  about: 'What a sentence of a report or discharge summary claims about one thing, as F1 of each claim.',
  cases: () =>
    clinicalSentences.map(([text, concept, want], index) => ({ id: `sentence-${index + 1}`, text, concept, want })),
  open: () => ({
    ask({ text, concept }) {
      const { negation, temporality, experiencer } = assertConcept({ sentence: text, concept })
      return `${negation} ${temporality} ${experiencer}`
    },
  }),
  scorers: [
    f1('negation F1', 'negated'),
    f1('historical F1', 'historical'),
    f1('other person F1', 'other'),
    {
      metric: 'all right',
      about: 'negation, time and person are all right',
      score: (one, got) => (got === one.want ? right(got) : wrong(told(one, got))),
    },
  ],
  gates: [
    {
      metric: 'negation F1',
      atLeast: 0.97,
      why: 'A denied finding must not stand in a note, nor an affirmed one be lost.',
    },
    { metric: 'historical F1', atLeast: 0.6, why: 'An earlier illness is no illness of today.' },
  ],
  describe: (outputs) => ({
    figures: ['negated', 'historical', 'other'].map((claim) => {
      const count = (isWanted: boolean, isGot: boolean) =>
        outputs.filter(({ one, output }) => one.want.includes(claim) === isWanted && output.includes(claim) === isGot)
          .length
      const [hit, extra, missed] = [count(true, true), count(false, true), count(true, false)]
      return { name: `${claim}: found, too many, missed`, value: `${hit}, ${extra}, ${missed}` }
    }),
  }),
})

/**
 * F1 as a share: what is wanted and found counts twice and right, a miss and a false one each count once and wrong, so
 * that right of all is 2 TP / (2 TP + FP + FN). A row that neither wants nor gets the claim does not count.
 */
function f1(metric: string, claim: string): SentenceScorer {
  return {
    metric,
    about: `"${claim}" is claimed where it should be, and only there`,
    score(one, got) {
      const items = Number(one.want.includes(claim)) + Number(got.includes(claim))
      return counted(items, items === 1 ? [told(one, got)] : [])
    },
  }
}

function told({ text, concept, want }: SentenceCase, got: string): string {
  return `"${text}" ${concept}: expected ${want}, got ${got}`
}
