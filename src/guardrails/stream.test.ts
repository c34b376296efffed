import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked, redact } from './redact.ts'
import { createStream } from './stream.ts'

const piece = fc.constantFrom(
  'Maria Lopez',
  'dr. smith',
  'my wife Ana',
  ' ',
  '  ',
  '\n',
  '. ',
  ', ',
  'on 3/14/88',
  '555-201-8890',
  'john@x.org',
  'https://a.example/b?c=d',
  'a'.repeat(70),
  'I live at 22 maple ave',
  'Domicilio: Calle Mayor 4',
  'MRN: 12-34',
  '{"name":"',
  '"}',
  'chest pain',
  'مریم',
  '😀',
  '-',
  '@',
  ':',
  'é',
  "'s",
  '(',
  ')',
  '1',
  'x/y',
  'July',
  '2021',
)
const texts = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
)

describe('a redacting stream', () => {
  it('gives what the whole text gives, for any chunks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), (text, sizes) => {
        const stream = createStream()
        let out = ''
        for (let at = 0, k = 0; at < text.length; k++) {
          const size = sizes[k % sizes.length]!
          out += stream.write(text.slice(at, at + size))
          at += size
        }
        expect(out + stream.end()).toBe(masked(text, redact(text).spans))
      }),
      { numRuns: 600 },
    )
  })

  it('holds back at most 160 characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const stream = createStream()
        let left = ''
        for (let i = 0; i < text.length; i++) {
          left += stream.write(text[i]!)
          // What left is never shorter than the redaction of all but the last 160 units, less the words they cut.
          const sure = masked(text.slice(0, i + 1), redact(text.slice(0, i + 1)).spans)
          if (sure.length > left.length + 160)
            expect(sure.slice(0, sure.length - 160).length).toBeLessThanOrEqual(left.length + 160)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lets plain words go at once', () => {
    expect(createStream().write('the pain is worse at night ')).toBe('the pain is worse at night ')
  })
})
