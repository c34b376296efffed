import { describe, expect, it } from 'vitest'
import type { ChatRequest } from '../models/model.ts'
import { scripted } from '../models/scripted.ts'
import { maskedModel } from './masked-model.ts'
import { createPseudonyms } from './pseudonyms.ts'

const request = (content: string, isJson: boolean): ChatRequest => ({
  messages: [
    { role: 'system', content: 'You are asked by Maria Lopez Clinic.' },
    { role: 'user', content },
  ],
  ...(isJson && { schema: { name: 'reply', schema: {} } }),
  maxTokens: 100,
  temperature: 0,
  dataClass: 'pseudonymised',
})

/** What comes back when the model says its last message again, in `write`'s form, in pieces of `chunkSize`. */
async function echo(content: string, { isJson = false, chunkSize = 1, write = (text: string) => text }) {
  const seen: string[] = []
  const model = scripted(
    ({ messages }) => {
      seen.push(...messages.map((message) => message.content))
      return write(messages.at(-1)!.content)
    },
    { chunkSize },
  )
  let text = ''
  for await (const chunk of maskedModel(model, createPseudonyms()).stream(request(content, isJson)))
    if ('text' in chunk) text += chunk.text
  return { text, seen }
}

const QUOTED = 'My doctor is Dr "Ted" Okafor,\nI live at 14 Elm Street, my mail is ana@x.org'
const asJson = (text: string) => JSON.stringify({ quote: text })

describe('a masked model', () => {
  it('reads no identifier, but the instructions as they are', async () => {
    const { seen } = await echo('My name is Maria Lopez, call 555-201-8890', {})
    expect(seen[0]).toBe('You are asked by Maria Lopez Clinic.')
    expect(seen[1]).toMatch(/^My name is \[NAME_\w+\], call \[PHONE_\w+\]$/)
  })

  it.each([1, 3, 7, 1_000])('gives the words back, cut into pieces of %i', async (chunkSize) => {
    expect((await echo(QUOTED, { chunkSize })).text).toBe(QUOTED)
  })

  it.each([1, 3, 7, 1_000])(
    'gives them back inside JSON that can still be read, in pieces of %i',
    async (chunkSize) => {
      const { text } = await echo(QUOTED, { chunkSize, isJson: true, write: asJson })
      expect(JSON.parse(text)).toEqual({ quote: QUOTED })
    },
  )

  it('gives back a value with quotes and line breaks of its own inside JSON', async () => {
    const known = 'Flat "B"\n14 Elm'
    const pseudonyms = createPseudonyms({ known: [{ value: known, type: 'LOCATION' }] })
    const model = scripted(({ messages }) => asJson(messages.at(-1)!.content), { chunkSize: 2 })
    const content = `I am at ${known} now`
    let text = ''
    for await (const chunk of maskedModel(model, pseudonyms).stream(request(content, true)))
      if ('text' in chunk) text += chunk.text
    expect(pseudonyms.map.some(({ value }) => value.includes('"') || value.includes('\n'))).toBe(true)
    expect(JSON.parse(text)).toEqual({ quote: content })
  })

  it.each([1, 3])('shows no piece of a placeholder when it breaks off, in pieces of %i', async (chunkSize) => {
    const shown: string[] = []
    const model = scripted(({ messages }) => messages.at(-1)!.content.replace(/^.*?(\[\w+\]).*$/s, '$1 hello $1 bye'), {
      chunkSize,
    })
    const pseudonyms = createPseudonyms()
    for await (const chunk of maskedModel(model, pseudonyms).stream(request('I am Maria Lopez', false))) {
      if ('text' in chunk) shown.push(chunk.text)
      const text = shown.join('')
      expect('Maria Lopez hello Maria Lopez bye'.startsWith(text)).toBe(true)
      expect(text).not.toMatch(/[[_\]]|(?:^|o )(?!Maria Lopez)M/)
    }
    expect(shown.join('')).toBe('Maria Lopez hello Maria Lopez bye')
  })

  it('restores nothing that somebody typed in the form of a placeholder', async () => {
    const { seen, text } = await echo('I am Maria Lopez. Who is [NAME_2B3C]?', {})
    expect(seen[1]).not.toContain('[NAME_2B3C]')
    expect(text).toBe('I am Maria Lopez. Who is [NAME_2B3C]?')
  })
})
