import { noteFromDialogue } from '../../clinical/note/from-dialogue.ts'
import type { SupportSource } from '../../clinical/support/fault.ts'
import { supports } from '../../clinical/support.ts'
import type { Turn } from '../../core/chat.ts'
import type { NoteSentence } from '../../core/clinical.ts'
import { type NoteCase, noteCases } from '../cases/notes.ts'
import { verifiedCases } from '../cases/notes-verified.ts'
import { evidenceFault, supportFault, unsaidNumbers } from '../scorers/faithful.ts'
import { counted, type Scorer, suite } from '../suite.ts'

interface Output {
  readonly turns: ReadonlyMap<string, Turn>
  readonly sentences: readonly NoteSentence[]
  /** Whether the verifier lets each sentence pass, and what it says against it. */
  verify(sentence: string): { ok: boolean; faults: string }
}

/** Notes from short talks by the rules, and the verifier that stands behind every note, whoever wrote it. */
export const noteFaithfulnessSuite = suite<NoteCase, Output>({
  name: 'note-faithfulness',
  about: 'Notes from short talks, each with a trap; and the verifier on right and wrong sentences.',
  cases: () => [...noteCases, ...verifiedCases],
  open: () => ({ ask: ({ talk }) => write(talk) }),
  scorers: [
    perSentence(
      'has evidence',
      'a sentence points at the exact words of one turn or one question with its answer',
      evidenceFault,
    ),
    perSentence('is carried', 'those words carry the sentence', supportFault),
    perSentence('no unsaid number', 'a sentence holds no number that nobody said', (sentence, turns) => {
      const unsaid = unsaidNumbers(sentence, turns.values())
      return unsaid.length === 0 ? null : unsaid.join(', ')
    }),
    {
      metric: 'facts kept',
      about: 'what matters in the talk stands in the note',
      score: ({ keeps }, { sentences }) =>
        missing(
          keeps,
          keeps.filter((fact) => !fact.test(textOf(sentences))),
        ),
    },
    {
      metric: 'nothing false',
      about: 'the note does not say what the talk does not',
      score: ({ never }, { sentences }) =>
        missing(
          never,
          never.filter((fact) => fact.test(textOf(sentences))),
        ),
    },
    {
      metric: 'faults caught',
      about: 'the verifier refuses a sentence with another polarity, side, person, time, number, unit or drug',
      score: ({ refuses }, { verify }) =>
        counted(
          refuses.length,
          refuses.filter((one) => verify(one).ok),
        ),
    },
    {
      metric: 'right ones pass',
      about: 'the verifier lets a right sentence pass',
      score: ({ accepts }, { verify }) =>
        counted(
          accepts.length,
          accepts.filter((one) => !verify(one).ok).map((one) => `${one} (${verify(one).faults})`),
        ),
    },
  ],
  gates: [
    { metric: 'has evidence', atLeast: 1, why: 'Every claim has a source.' },
    { metric: 'is carried', atLeast: 0.98, why: 'A note that says more than was said harms.' },
    { metric: 'no unsaid number', atLeast: 1, why: 'A wrong number is a wrong dose.' },
    { metric: 'nothing false', atLeast: 0.98, why: 'Faithfulness before completeness.' },
    { metric: 'facts kept', atLeast: 0.75, why: 'An empty note is faithful too.' },
    { metric: 'faults caught', atLeast: 0.95, why: 'The verifier is what stands between a model and the record.' },
    { metric: 'right ones pass', atLeast: 0.95, why: 'A verifier that refuses everything is no verifier.' },
  ],
})

function perSentence(
  metric: string,
  about: string,
  faultOf: (sentence: NoteSentence, turns: ReadonlyMap<string, Turn>) => string | null,
): Scorer<NoteCase, Output> {
  return {
    metric,
    about,
    score: (_, { sentences, turns }) =>
      counted(
        sentences.length,
        sentences.flatMap((sentence) => {
          const fault = faultOf(sentence, turns)
          return fault === null ? [] : [`${sentence.text} (${fault})`]
        }),
      ),
  }
}

function missing(facts: readonly RegExp[], missed: readonly RegExp[]) {
  return counted(
    facts.length,
    missed.map(({ source }) => source),
  )
}

function write(talk: readonly string[]): Output {
  const dialogue = talk.map((line) => line.replace(/^D:/, 'Doctor:').replace(/^P:/, 'Patient:')).join('\n')
  const {
    note: { sentences },
    turns,
  } = noteFromDialogue(dialogue)
  const sources = turns.flatMap((turn, index): SupportSource[] => {
    const before = turns[index - 1]
    const isAnswer = turn.speaker === 'patient' && before?.speaker === 'clinician'
    return [{ text: turn.text }, ...(isAnswer ? [{ text: turn.text, question: before.text }] : [])]
  })
  return {
    turns: new Map(turns.map((turn) => [turn.id, turn])),
    sentences,
    verify(sentence) {
      const { ok, faults } = supports(sentence, sources)
      return { ok, faults: faults.map(({ kind, what }) => `${kind} ${what}`).join(', ') }
    },
  }
}

function textOf(sentences: readonly NoteSentence[]): string {
  return sentences.map(({ text }) => text).join('\n')
}
