import { z } from 'zod'
import { createStream, detect, pseudonymize, redact } from '../../guardrails/index.ts'
import { type ProbeStep, probeStep } from './run.ts'

const WithText = z.object({ text: z.string() })

const redactStep = probeStep({
  name: 'redact',
  input: WithText,
  warmUp: async () =>
    (await import('../../eval/cases/kilobytes.ts')).ownKilobytes.redaction().map((text) => ({ text })),
  open:
    async () =>
    ({ text }) => ({ spans: redact(text).spans.map(({ start, end, type }) => ({ start, end, type })) }),
})

const roundtrip = probeStep({
  name: 'roundtrip',
  input: WithText,
  open:
    async () =>
    ({ text }) => {
      const masked = pseudonymize(text)
      return { text: masked.text, restored: masked.restore(masked.text) }
    },
})

const stream = probeStep({
  name: 'stream',
  input: z.object({ chunks: z.array(z.string()) }),
  open:
    async () =>
    ({ chunks }) => {
      const redacting = createStream()
      return { out: [...chunks.map((chunk) => redacting.write(chunk)), redacting.end()] }
    },
})

const detectStep = probeStep({
  name: 'detect',
  input: WithText,
  open:
    async () =>
    ({ text }) => {
      const { flag, cat, score } = detect(text)
      return { flag, cat, score }
    },
})

export const guardSteps: readonly ProbeStep[] = [redactStep, roundtrip, stream, detectStep]
