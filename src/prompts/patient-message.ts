import { z } from 'zod'
import { Locale } from '../core/chat.ts'
import { sentences, words } from '../core/text.ts'
import { unsaidDrugs, unsaidNumbers } from './checks.ts'
import { contract, type Violation } from './contract.ts'
import { asData, DATA_RULE } from './provenance.ts'
import { supportViolations } from './support.ts'

const Input = z.object({
  /** What the message has to say, in order: reviewed texts, or sentences that a clinician signed. */
  points: z
    .array(z.object({ id: z.string(), text: z.string() }))
    .min(1)
    .max(30),
  locale: Locale,
})
type Input = z.infer<typeof Input>
const Written = z.object({
  sentences: z
    .array(z.object({ text: z.string().min(2).max(400), point: z.string() }))
    .min(1)
    .max(40),
})
type Written = z.infer<typeof Written>

interface PatientMessage {
  /** Each with the id of the one point that it says. */
  sentences: { text: string; point: string }[]
}

/** Says given points to a patient in plain words: adds nothing, leaves nothing out. */
export const patientMessage = contract<Input, Written, PatientMessage>({
  id: 'patient.message',
  version: 1,
  input: Input,
  output: Written,
  data: 'pseudonymised',
  budget: { maxTokens: 900, timeoutMs: 20_000, repairs: 1 },
  onViolation: 'fallback',
  sample: { points: [{ id: 'a', text: 'Return if the fever comes back.' }], locale: 'en' },
  // Rules compare English with English only; in another language the approved words are used as they are.
  applies: ({ locale }) => locale === 'en',
  render({ points }) {
    const lines = points.map(({ text }, index) => `p${index + 1}: ${text}`)
    return [
      { role: 'system', content: `${DATA_RULE}\n\n${TASK}` },
      { role: 'user', content: `The points:\n${asData('points', lines)}` },
    ]
  },
  accept(written, input) {
    const violations = written.sentences.flatMap((sentence) => sentenceViolations(sentence, input))
    for (const [index, { id, text }] of input.points.entries()) {
      const said = written.sentences
        .filter(({ point }) => pointOf(point, input)?.id === id)
        .map((sentence) => sentence.text)
      const lost = unsaidNumbers(text, said).length > 0 || unsaidDrugs(text, said).length > 0
      if (said.length === 0 || lost)
        violations.push({ code: 'left_out', say: `Point p${index + 1} is not said in full.` })
    }
    return violations
  },
  build: (written, input) => ({
    sentences: written.sentences.map(({ text, point }) => ({ text: text.trim(), point: pointOf(point, input)!.id })),
  }),
  fallback: ({ points }) => ({
    sentences: points.flatMap(({ id, text }) =>
      sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), point: id })),
    ),
  }),
})

const TASK = `You put points that a clinician has approved into plain words for the patient.

Reply with one JSON object: {"sentences":[{"text","point"}]}

- Say every point, in the given order. Each sentence says one point; point is its label, such as p1.
- Keep every number, medicine, side and time exactly as it is. Keep the key words; explain a hard word beside it.
- Short sentences of 25 words at most, words that a child of eleven understands.
- Add nothing: no advice, cause, name of an illness or comfort that the point does not hold.`

function sentenceViolations({ text, point }: Written['sentences'][number], input: Input): Violation[] {
  const source = pointOf(point, input)
  if (!source) return [{ code: 'no_source', say: `There is no point ${point}.` }]
  const long = words(text).length > 30
  return [
    ...(long ? [{ code: 'schema' as const, say: `The sentence for ${point} is too long.` }] : []),
    ...unsaidNumbers(text, [source.text]),
    ...unsaidDrugs(text, [source.text]),
    ...supportViolations(text, [{ text: source.text }]),
  ]
}

function pointOf(label: string, { points }: Input) {
  const index = /^p(\d{1,3})$/.exec(label.trim())?.[1]
  return index === undefined ? undefined : points[Number(index) - 1]
}
