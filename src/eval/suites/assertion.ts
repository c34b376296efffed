import { assertConcept } from '../../clinical/assertion.ts'
import { answeredCases, sentenceCases } from '../cases/assertion.ts'
import { moreAnsweredCases } from '../cases/assertion-answers.ts'
import { dialogueCases } from '../cases/assertion-dialogues.ts'
import { moreDialogueCases } from '../cases/assertion-more-dialogues.ts'
import { noteSentenceCases, talkCases } from '../cases/assertion-talks.ts'
import { right, type Scorer, suite, wrong } from '../suite.ts'

interface AssertionCase {
  readonly id: string
  readonly kind: 'answer' | 'sentence'
  readonly text: string
  readonly concept: string
  readonly want: string
}
type AssertionScorer = Scorer<AssertionCase, string>

/** Negation, time and person, in answers and in clinical sentences. */
export const assertionSuite = suite<AssertionCase, string>({
  name: 'assertion',
  about: 'What a question with its answer, or a clinical sentence, claims about one thing.',
  cases: () => [
    ...[...answeredCases, ...moreAnsweredCases].map(([question, answer, concept, want], index) => ({
      id: `answer-${index + 1}`,
      kind: 'answer' as const,
      text: `Doctor: ${question}\nPatient: ${answer}`,
      concept,
      want,
    })),
    ...[...dialogueCases, ...moreDialogueCases, ...talkCases].map(([dialogue, concept, want], index) => ({
      id: `dialogue-${index + 1}`,
      kind: 'answer' as const,
      text: dialogue
        .replaceAll(' | ', '\n')
        .replace(/^D:/gm, 'Doctor:')
        .replace(/^A:/gm, 'Assistant:')
        .replace(/^P:/gm, 'Patient:')
        .replace(/^M:/gm, 'Mother:'),
      concept,
      want,
    })),
    ...[...sentenceCases, ...noteSentenceCases].map(([text, concept, want], index) => ({
      id: `sentence-${index + 1}`,
      kind: 'sentence' as const,
      text,
      concept,
      want,
    })),
  ],
  open: () => ({
    ask({ kind, text, concept }) {
      const found = assertConcept(kind === 'answer' ? { dialogue: text, concept } : { sentence: text, concept })
      return `${found.negation} ${found.temporality} ${found.experiencer}`
    },
  }),
  scorers: [
    all('answers', 'answer', 'negation, time and person of an answer are all right'),
    all('sentences', 'sentence', 'negation, time and person of a clinical sentence are all right'),
    {
      metric: 'affirmed not denied',
      about: 'what is affirmed is not read as denied',
      score: ({ want, concept }, got) =>
        want.startsWith('affirmed') ? verdict(!got.startsWith('negated'), { want, got, concept }) : null,
    },
    {
      metric: 'possible found',
      about: 'what is left open is read so',
      score: ({ want, concept }, got) =>
        want.startsWith('possible') ? verdict(got.startsWith('possible'), { want, got, concept }) : null,
    },
    {
      metric: 'past found',
      about: 'an earlier episode is read as one',
      score: ({ want, concept }, got) =>
        want.includes('historical') ? verdict(got.includes('historical'), { want, got, concept }) : null,
    },
  ],
  gates: [
    { metric: 'answers', atLeast: 0.85, why: 'An answer means nothing without its question.' },
    {
      metric: 'sentences',
      atLeast: 0.85,
      why: 'A denied finding must not raise an alarm, nor an affirmed one be lost.',
    },
    { metric: 'affirmed not denied', atLeast: 0.97, why: 'A symptom that is read as denied is lost.' },
    { metric: 'possible found', atLeast: 0.7, why: 'Unsure is not no.' },
  ],
})

function all(metric: string, kind: AssertionCase['kind'], about: string): AssertionScorer {
  return {
    metric,
    about,
    score: (one, got) => (one.kind === kind ? verdict(got === one.want, { ...one, got }) : null),
  }
}

function verdict(isRight: boolean, { want, got, concept }: { want: string; got: string; concept: string }) {
  const explanation = `${concept}: expected ${want}, got ${got}`
  return isRight ? right(explanation) : wrong(explanation)
}
