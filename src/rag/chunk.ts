import type { NewChunk } from '../store/chunks.ts'
import { countTerms } from './bm25.ts'
import type { WrittenDocument } from './document.ts'

/** Longer sections are cut between sentences: a passage should fit on a phone and hold one thought. */
const MAX_CHARACTERS = 1_600

/** The passages of a document, one a heading, with the counts that ranking needs. */
export async function chunkDocument({ description, body }: WrittenDocument): Promise<NewChunk[]> {
  const chunks: NewChunk[] = []
  for (const { heading, text } of sections(body)) {
    const parts = text.length > MAX_CHARACTERS ? await cut(text) : [text]
    for (const part of parts) {
      const title = [description.title, ...description.topics, heading].join('. ')
      const { counts, length } = countTerms({ title, text: part })
      chunks.push({ heading, text: part, terms: counts, length })
    }
  }
  return chunks
}

async function cut(text: string): Promise<string[]> {
  // Few sections are long, and the splitters take a second to load.
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters')
  const separators = ['\n', '. ', ' ']
  return new RecursiveCharacterTextSplitter({ chunkSize: MAX_CHARACTERS, chunkOverlap: 0, separators }).splitText(text)
}

interface Section {
  readonly heading: string
  readonly text: string
}

/** Sections by Markdown heading, as plain words: a paragraph or a list item is one line. */
export function sections(body: string): Section[] {
  const found: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  let isNewLine = true
  for (const raw of body.split('\n')) {
    const line = raw.trim()
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)
    if (heading) {
      found.push({ heading: plain(heading[1]!), lines: [] })
      isNewLine = true
      continue
    }
    if (line === '') {
      isNewLine = true
      continue
    }
    const item = /^(?:[-*+]|\d{1,2}[.)])\s+(.+)$/.exec(line)
    const { lines } = found.at(-1)!
    if (item || isNewLine) lines.push(plain(item?.[1] ?? line))
    else lines[lines.length - 1] += ` ${plain(line)}`
    isNewLine = false
  }
  return found
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading, text: lines.join('\n') }))
}

/** Without the marks of Markdown; a link keeps its words. */
function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
}
