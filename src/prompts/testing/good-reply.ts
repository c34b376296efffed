import { sentences } from '../../core/text.ts'

/**
 * What a modest model that follows its contract would reply, made from the prompt itself: for the scripted model and the
 * fake servers, so that a whole consultation can be played. Always the same reply to the same prompt.
 * @param schema name of the contract's schema, as the request carries it (`turn_understand`); null for free text
 * @param prompt the last user message
 */
export function goodReply(schema: string | null, prompt: string): string {
  const blocks = [...prompt.matchAll(/<data from="[a-z]+">\n([\s\S]*?)\n<\/data>/g)].map(([, body = '']) => body)
  const reply = schema === null ? undefined : REPLIES[schema]
  return reply ? JSON.stringify(reply(blocks)) : 'one two three four five'
}

const REPLIES: Readonly<Record<string, (blocks: string[]) => object>> = {
  check: () => ({ ok: true }),
  turn_understand(blocks) {
    const message = blocks.at(-1) ?? ''
    const question = spanTexts(message).find((sentence) => sentence.includes('?'))
    return { findings: [], urgency: null, urgency_quote: null, tells: question !== message, query: question ?? null }
  },
  intake_next_question: (blocks) => ({ text: `Thank you. ${blocks.at(-1)}` }),
  chat_answer(blocks) {
    const passages = labelled(blocks.at(-1)).map(([label, text]) => ({
      passage: label,
      quote: spanTexts(text)[0] ?? '',
    }))
    return {
      sentences: passages
        .filter(({ quote }) => quote.length >= 8)
        .slice(0, 2)
        .map((one) => ({ ...one, text: one.quote })),
    }
  },
  soap_draft(blocks) {
    const said = labelled(blocks.at(-1)).filter(([, text, speaker]) => speaker === 'patient' && text.length > 20)
    return {
      sentences: said.slice(0, 20).map(([turn, text]) => {
        const quote = spanTexts(text)[0]!
        return { heading: 'hpi', text: `Patient reports: "${quote}"`, turn, question: null, quote }
      }),
    }
  },
  patient_message: (blocks) => ({
    sentences: labelled(blocks.at(-1)).flatMap(([point, text]) => spanTexts(text).map((one) => ({ text: one, point }))),
  }),
}

/** Lines of a block: label, words, and who or what stands before the colon. */
function labelled(block = ''): [label: string, text: string, source: string][] {
  return block.split('\n').flatMap((line): [string, string, string][] => {
    const [, label, source = '', text = ''] = /^([tp]\d+)\s?\(?([^:]*?)\)?: (.*)$/.exec(line) ?? []
    return label === undefined ? [] : [[label, text, source]]
  })
}

function spanTexts(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end))
}
