import { beforeAll, describe, expect, test } from 'vitest'
import { words } from '../core/text.ts'
import { chunkDocument, sections } from './chunk.ts'
import { parseDocument, type WrittenDocument } from './document.ts'
import { starterDocuments } from './library.ts'

const HEADINGS = ['What it is', 'What you can do', 'When to get help', 'Emergency signs']
const DOSE = /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|micrograms?|milligrams?|g|grams?|ml|millilitres?|units?|puffs?|tablets?)\b/i

let documents: WrittenDocument[]
beforeAll(async () => {
  documents = await starterDocuments()
})

describe('the shipped documents', () => {
  test('are forty or more, each with a name of its own', () => {
    expect(new Set(documents.map(({ description }) => description.id)).size).toBe(documents.length)
    expect(documents.length).toBeGreaterThanOrEqual(40)
  })

  test('have 250 words or more each, under the headings that readers look for', () => {
    for (const { description, body } of documents) {
      const parts = sections(body)
      const headings = parts.map(({ heading }) => heading)
      expect(headings, description.id).toEqual(expect.arrayContaining(HEADINGS))
      const count = parts.reduce((sum, { text }) => sum + words(text).length, 0)
      expect(count, description.id).toBeGreaterThanOrEqual(250)
    }
  })

  test('say that nobody has reviewed them', () => {
    const reviewers = documents.map(({ description }) => description.review.reviewed_by)
    expect(new Set(reviewers)).toEqual(new Set(['']))
  })

  test('give no dose', () => {
    const dosed = documents.filter(({ body }) => DOSE.test(body)).map(({ description }) => description.id)
    expect(dosed).toEqual([])
  })

  test('share no run of eight words', () => {
    const owner = new Map<string, string>()
    const shared: string[] = []
    for (const { description, body } of documents) {
      const all = words(body)
      for (let at = 0; at + 8 <= all.length; at++) {
        const run = all.slice(at, at + 8).join(' ')
        const other = owner.get(run) ?? description.id
        if (other !== description.id) shared.push(`${other}, ${description.id}: ${run}`)
        owner.set(run, description.id)
      }
    }
    expect(shared).toEqual([])
  })
})

describe('a document', () => {
  const front = (change = '') =>
    ['id: gout', 'title: Gout', 'source: Own', 'year: null', 'licence: MIT', 'section: joints', 'language: en']
      .concat('review: { reviewed_by: "", role: "", date: "" }', change)
      .join('\n')

  test.each([
    ['no description', 'Gout hurts.', /begins with its description/],
    ['a description that is not YAML', '---\na: [\n---\nGout hurts.', /not YAML/],
    ['a field that is missing', '---\nid: gout\n---\nGout hurts.', /title/],
    [
      'a language that is unknown',
      `---\n${front().replace('language: en', 'language: xx')}\n---\nGout hurts.`,
      /language/,
    ],
    ['a link that is not https', `---\n${front('url: javascript:alert(1)')}\n---\nGout hurts.`, /url/],
    ['no words', `---\n${front()}\n---\n\n`, /no words/],
  ])('with %s is refused', (_what, markdown, message) => {
    expect(() => parseDocument(markdown)).toThrow(message)
  })

  test('is cut at its headings into plain lines', () => {
    expect(
      sections(
        'Before.\n\n# One\nFirst line\nand second.\n\n- an *item*\n- a [link](https://a.b)\n  goes on\n\n## Empty\n',
      ),
    ).toEqual([
      { heading: '', text: 'Before.' },
      { heading: 'One', text: 'First line and second.\nan item\na link goes on' },
    ])
  })

  test('is cut between sentences where a section is long, and loses no word', async () => {
    const sentence = 'Drink a glass of water after each long walk in the sun. '
    const document = parseDocument(`---\n${front()}\n---\n\n## Long\n\n${sentence.repeat(80)}`)
    const chunks = await chunkDocument(document)
    expect(chunks.length).toBeGreaterThan(1)
    expect(chunks.flatMap(({ text }) => words(text))).toEqual(words(sentence.repeat(80)))
    for (const { text } of chunks) expect(text.length).toBeLessThanOrEqual(1_600)
  })
})
