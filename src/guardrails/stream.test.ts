import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked, redact, scannerFor } from './redact.ts'
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
  'oh seven seven double ',
  'five five six, ',
  'alpha tango four ',
  'the fourteenth of may ',
  'twenty one',
  'its x-a-v-i',
  'marlene_b',
  'unit 5/18 banksia st',
  'dr p',
  'Eun-ji Han',
  'jj is my 2 yr old',
  'i work at Castellan Motors',
  'in Ballyhaven',
  '0 0 7 1 4 4',
  '\u200b',
  'Jose\u0301',
  'MAR1A L0PEZ',
)
const texts = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
)

const MESSAGES = [
  'Hi, my name is Maria Lopez and my son Will has a fever of 39.4 since Monday, can Dr. Okafor call me on 555-201-8890?',
  'I live at 22 Maple Avenue, Springfield, IL 62704. My inhaler ran out and the pharmacy at St. Mary Hospital is closed.',
  'the pain is worse at night and paracetamol 500 mg does not help, i was born on 3/14/88, mrn 00482913',
]

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

  // Whoever breaks off has shown a beginning of the redacted text: never a piece of a value, nor of its mark.
  it('has shown nothing by halves whenever it is broken off', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, size) => {
        const whole = masked(text, redact(text).spans)
        const marks = Array.from(
          whole.matchAll(/\[[A-Z_]+\]/g),
          ({ index, 0: mark }) => [index, index + mark.length] as const,
        )
        const stream = createStream()
        let out = ''
        for (let at = 0; at < text.length; at += size) {
          out += stream.write(text.slice(at, at + size))
          expect(whole.startsWith(out)).toBe(true)
          expect(marks.some(([start, end]) => start < out.length && out.length < end)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('holds back at most 160 characters, and little of ordinary messages', () => {
    const held = (text: string) => {
      const scanner = scannerFor({})
      return Array.from(text.split(''), (unit, at) => {
        scanner.push(unit)
        return at + 1 - scanner.settled
      })
    }
    fc.assert(
      fc.property(texts, (text) => {
        expect(Math.max(0, ...held(text))).toBeLessThanOrEqual(160)
      }),
      { numRuns: 200 },
    )
    const ordinary = MESSAGES.flatMap(held).toSorted((a, b) => a - b)
    expect(ordinary[Math.floor(ordinary.length * 0.95)]).toBeLessThanOrEqual(64)
  })

  it('does not wait for what comes after a long gap', () => {
    const stream = createStream()
    expect(stream.write(`see https://a.example/${'x/'.repeat(30)}${' '.repeat(40)}`)).toContain(' '.repeat(20))
  })

  it('takes nothing but text, and goes on as if it had not been given anything else', () => {
    const stream = createStream()
    const first = stream.write('My name is Ma')
    expect(() => stream.write(null as never)).toThrow('text')
    expect(first + stream.write('ria Lopez, born 3/14/88') + stream.end()).toBe('My name is [NAME], born [DATE]')
  })

  it('takes nothing after its end, where no more can be waited for', () => {
    const stream = createStream()
    stream.end()
    expect(() => stream.write('My name is Ma')).toThrow('ended')
    expect(stream.end()).toBe('')
  })

  it('lets plain words go at once', () => {
    expect(createStream().write('the pain is worse at night ')).toBe('the pain is worse at night ')
  })
})
