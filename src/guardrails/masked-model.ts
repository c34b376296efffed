import type { ChatRequest, Chunk, Model } from '../models/model.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/**
 * A `Model` around a `Model`: the words that go out hold placeholders for identifiers, the words that come back hold the
 * values again, also where the stream cuts a placeholder in two. The pseudonyms' map grows with what is masked.
 */
export function maskedModel(model: Model, pseudonyms: Pseudonyms): Model {
  return {
    name: model.name,
    isLocal: model.isLocal,
    async *stream(request, signal) {
      const maskAll = () =>
        request.messages.map((message) =>
          // The instructions are ours and hold nobody's words.
          message.role === 'system' ? message : { ...message, content: pseudonyms.mask(message.content) },
        )
      const before = pseudonyms.map.length
      const first = maskAll()
      // Who was named only at the end may stand without a cue at the beginning: what was learnt hides that too.
      const masked: ChatRequest = { ...request, messages: pseudonyms.map.length > before ? maskAll() : first }
      // A reply by a schema is JSON text: a value with a quote or a line break in it goes back escaped.
      const restorer = pseudonyms.createRestorer({ json: request.schema !== undefined })
      yield* restored(model.stream(masked, signal), restorer)
    },
  }
}

async function* restored(
  chunks: AsyncIterable<Chunk>,
  restorer: ReturnType<Pseudonyms['createRestorer']>,
): AsyncIterable<Chunk> {
  for await (const chunk of chunks) {
    if ('text' in chunk) {
      const text = restorer.write(chunk.text)
      if (text !== '') yield { text }
      continue
    }
    if ('finish' in chunk) {
      const rest = restorer.end()
      if (rest !== '') yield { text: rest }
    }
    yield chunk
  }
}
