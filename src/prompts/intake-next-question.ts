import { z } from 'zod'
import { Locale, Turn } from '../core/chat.ts'
import { fold, stem, words } from '../core/text.ts'
import { linkViolations, questionViolations } from './bounds.ts'
import { unsaidDrugs, unsaidNumbers } from './checks.ts'
import { contract, type Violation } from './contract.ts'
import { asData, DATA_RULE, labelTurns } from './provenance.ts'

const Input = z.object({
  /** The question that the interview rules chose: what is asked is never the model's choice. */
  question: z.object({
    id: z.string(),
    text: z.string(),
    why: z.string(),
    choices: z.array(z.object({ value: z.string(), label: z.string() })),
  }),
  /** A window of the talk, oldest first. */
  recent: z.array(Turn).max(20),
  locale: Locale,
})
type Input = z.infer<typeof Input>
const Written = z.object({ text: z.string().min(5).max(300) })
type Written = z.infer<typeof Written>

/** Words the question that the rules chose so that it fits the talk. The id, the reason and the choices stay. */
export const intakeNextQuestion = contract<Input, Written, { id: string; text: string }>({
  id: 'intake.next-question',
  version: 1,
  input: Input,
  output: Written,
  data: 'pseudonymised',
  budget: { maxTokens: 150, timeoutMs: 8_000, repairs: 1 },
  onViolation: 'fallback',
  sample: {
    question: { id: 'onset', text: 'When did it start?', why: 'Time changes what it can be.', choices: [] },
    recent: [{ id: 'a', speaker: 'patient', text: 'My stomach hurts.', at: '2026-01-01T00:00:00Z' }],
    locale: 'en',
  },
  // A red-flag question is asked in its reviewed words, and in another language nobody could check the model's.
  applies: ({ question, locale }) => locale === 'en' && !question.id.startsWith('red-flag:'),
  render({ question, recent }) {
    return [
      { role: 'system', content: `${DATA_RULE}\n\n${TASK}` },
      {
        role: 'user',
        content: [
          `The talk so far:\n${asData('transcript', labelTurns(recent).lines)}`,
          `Ask this:\n${asData('questions', [question.text])}`,
        ].join('\n\n'),
      },
    ]
  },
  accept({ text }, input) {
    const sources = [input.question.text, ...input.recent.map((turn) => turn.text)]
    return [
      ...formViolations(text),
      ...adviceViolations(text),
      ...linkViolations(text),
      ...questionViolations(
        text,
        input.question.text,
        input.recent.map((turn) => turn.text),
      ),
      ...(asksTheSame(text, input) ? [] : [{ code: 'wrong_question' as const, say: 'It asks something else.' }]),
      ...unsaidNumbers(text, sources),
      ...unsaidDrugs(text, sources),
    ]
  },
  build: ({ text }, { question }) => ({ id: question.id, text: text.trim() }),
  fallback: ({ question }) => ({ id: question.id, text: question.text }),
})

const TASK = `You ask a patient one question in a medical chat. You are given the question. Ask exactly that, in plain and kind words that fit what was said; a short acknowledgement may stand before it.

Reply with one JSON object: {"text"}

- One question and one question mark, 40 words at most, words that a child of eleven understands.
- Keep the key words of the question. Add no example, number or medicine that is not there.
- Give no advice, no diagnosis and no judgement of how serious it is. Do not calm or frighten.`

function formViolations(text: string): Violation[] {
  const marks = text.match(/[?؟]/g)?.length ?? 0
  if (marks === 1 && words(text).length <= 45) return []
  return [{ code: 'not_one_question', say: 'It must be one short question with one question mark.' }]
}

const ADVICE =
  /\b(?:dont worry|do not worry|no need to worry|nothing serious|probably (?:just|nothing|fine|only)|sounds like you have|you (?:probably|likely|may|might) have|you should|you need to|i recommend|i suggest|take (?:some|a|an|your|one|two|\d)|not an emergency|will be fine|is normal)\b/

function adviceViolations(text: string): Violation[] {
  if (!ADVICE.test(fold(text).text.replaceAll("'", ''))) return []
  return [{ code: 'advice', say: 'It advises, diagnoses or reassures. Only ask.' }]
}

const FILLER = new Set(
  'a an the is are was were do does did you your have has had it its of or and to in on for any this that with when what how where who which be been not can could'.split(
    ' ',
  ),
)

/** Half of the question's own words must be there. */
function asksTheSame(text: string, { question }: Input): boolean {
  const wanted = contentOf(question.text)
  const said = new Set(contentOf(text))
  const kept = wanted.filter((word) => said.has(word)).length
  return kept * 2 >= wanted.length
}

function contentOf(text: string): string[] {
  return words(text)
    .filter((word) => !FILLER.has(word))
    .map(stem)
}
