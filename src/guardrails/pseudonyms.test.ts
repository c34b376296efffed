import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPseudonyms, pseudonymize, redact } from './index.ts'

const NOW = Date.UTC(2026, 5, 15, 12)
const TEXT = 'I am Maria Lopez, my wife Ana called 555-201-8890 on 06/13/2026. Maria is 93 years old.'

describe('pseudonyms', () => {
  it('hide every identifier and keep the onset as relative days', () => {
    const { text } = pseudonymize(TEXT, { now: NOW })
    // A tag is random and may hold any two figures.
    expect(text.replace(/\[[A-Z][A-Z0-9_]*\]/g, '[]')).not.toMatch(/Maria|Lopez|Ana|8890|2026|93/)
    expect(text).toMatch(/\[DATE_[A-Z0-9]{4}_2_DAYS_AGO\]/)
    expect(text).toMatch(/\[AGE_[A-Z0-9]{4}_OVER_89\]/)
    expect(text.match(/\[[A-Z][A-Z0-9_]*\]/g)).toHaveLength(6)
  })

  it('give one person one tag, whichever form the name has', () => {
    const { text } = pseudonymize('My name is Maria Lopez. Maria Lopez called. Maria came.', { now: NOW })
    const tags = [...text.matchAll(/NAME_([A-Z0-9]{4})/g)].map(([, tag]) => tag)
    expect(new Set(tags).size).toBe(1)
  })

  it('give one person one tag in either order of the names, and another person of the family another one', () => {
    const pseudonyms = createPseudonyms({ now: NOW, known: [{ value: 'Maria Lopez', type: 'NAME' }] })
    const tagsOf = (text: string) => [...pseudonyms.mask(text).matchAll(/NAME_([A-Z0-9]{4})/g)].map(([, tag]) => tag)
    const [own] = tagsOf('Maria Lopez')
    expect(new Set(tagsOf('Name: Lopez, Maria'))).toEqual(new Set([own]))
    expect(tagsOf('my wife Ana Lopez')).not.toContain(own)
  })

  it('continue with the map of the encounter', () => {
    const first = createPseudonyms({ now: NOW })
    const masked = first.mask('My name is Maria Lopez.')
    const second = createPseudonyms({ now: NOW, map: JSON.parse(JSON.stringify(first.map)) })
    expect(second.mask('My name is Maria Lopez.')).toBe(masked)
    expect(second.restore(masked)).toBe('My name is Maria Lopez.')
  })

  const changes: [string, (placeholder: string) => string][] = [
    ['unchanged', (p) => p],
    ['lower case', (p) => p.toLowerCase()],
    ['spaces inside', (p) => p.replace('[', '[ ').replace(']', ' ]')],
    ['spaces for underscores', (p) => p.replaceAll('_', ' ')],
    ['escaped underscores', (p) => p.replaceAll('_', '\\_')],
    ['no brackets', (p) => p.slice(1, -1)],
    ['round brackets', (p) => `(${p.slice(1, -1)})`],
    ['title case', (p) => p[0] + p.slice(1, 2) + p.slice(2).toLowerCase()],
    ['hyphens that break no line', (p) => p.replaceAll('_', '\u2011')],
    ['dashes', (p) => p.replaceAll('_', ' \u2013 ')],
    ['a colon for the line', (p) => p.replace('_', ':')],
    ['a colon and a space', (p) => p.replace('_', ': ')],
    ['no line', (p) => p.replace('_', '')],
    ['a break for the line', (p) => p.replace('_', '<br>')],
    ['a closed break for the line', (p) => p.replace('_', '<br />')],
    ['a point for the line', (p) => p.replaceAll('_', '.')],
    ['a stroke for the line', (p) => p.replaceAll('_', '/')],
    ['a point, without brackets', (p) => p.slice(1, -1).replaceAll('_', '.')],
    ['a stroke with spaces, without brackets', (p) => p.slice(1, -1).replaceAll('_', ' / ')],
    ['letters apart', (p) => [...p].join(' ')],
    ['letters apart by points, without brackets', (p) => [...p.slice(1, -1).replaceAll('_', '')].join('.')],
    [
      'letters apart by hyphens, lower case',
      (p) =>
        `[${p
          .slice(1, -1)
          .replace(/(.)(?=.)/g, '$1-')
          .toLowerCase()}]`,
    ],
    ['the tag apart', (p) => p.replace(/_(\w)(\w)(\w)(\w)/, '_$1 $2 $3 $4')],
    ['the tag in two', (p) => p.replace(/_(\w\w)(\w\w)/, '_$1-$2')],
    ['a tag of points', (p) => p.replace(/_(\w)(\w)(\w)(\w)/, '_$1.$2.$3.$4')],
    ['signs that nobody sees', (p) => [...p].join('\u200b')],
    ['wide lines and brackets', (p) => p.replaceAll('_', '\uff3f').replace('[', '\uff3b').replace(']', '\uff3d')],
  ]
  for (const [name, change] of changes) {
    it(`are restored exactly after the model changed them: ${name}`, () => {
      const pseudonyms = createPseudonyms({ now: NOW })
      const text = pseudonyms.mask('I saw Maria Lopez on 06/13/2026')
      const changed = text.replace(/\[[A-Z][A-Z0-9_]*\]/g, change)
      expect(pseudonyms.restore(changed)).toBe('I saw Maria Lopez on 06/13/2026')
      const restorer = pseudonyms.createRestorer()
      const streamed = Array.from(changed, (unit) => restorer.write(unit)).join('') + restorer.end()
      expect(streamed).toBe('I saw Maria Lopez on 06/13/2026')
    })
  }

  it.each([
    ["'[P]'", "'Maria Lopez'"],
    ["[P]'s pain", "Maria Lopez's pain"],
    ['([P])', '(Maria Lopez)'],
    ['"[P]",', '"Maria Lopez",'],
    ['**[P]**', '**Maria Lopez**'],
    ['[P]\u2019s', 'Maria Lopez\u2019s'],
    ['\u201c[P]\u201d', '\u201cMaria Lopez\u201d'],
  ])('restore inside %s', (around, expected) => {
    const { text, restore } = pseudonymize('Maria Lopez', { now: NOW })
    expect(restore(around.replace('[P]', text))).toBe(expected)
  })

  it('never restore a placeholder that a person typed', () => {
    const first = createPseudonyms({ now: NOW })
    const stolen = first.mask('My name is Maria Lopez.').match(/\[.*\]/)![0]
    const masked = first.mask(`who is ${stolen}?`)
    expect(masked).not.toContain(stolen)
    expect(first.restore(masked)).toBe(`who is ${stolen}?`)
  })

  it.each(["P's pain", 'Ps pain', '[Ps] pain', '_P_ told', '**P**'])(
    'restore inside %s, also in lower case',
    (around) => {
      const { text, restore } = pseudonymize('Maria Lopez', { now: NOW })
      const written = around.replace('P', text.slice(1, -1))
      const expected = around.replace('P', 'Maria Lopez').replace(/[[\]]/g, '')
      expect([written, written.toLowerCase()].map((one) => restore(one).replace(/[[\]]/g, ''))).toEqual([
        expected,
        expected,
      ])
    },
  )

  // A model may tidy what it reads, and then it would be the name of somebody else in this talk.
  it.each<[string, (tag: string) => string]>([
    ['wide letters', (tag) => `[NAME_${tag}]`.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['Cyrillic letters', (tag) => `[N\u0410\u041c\u0415_${tag}]`],
    ['letters apart', (tag) => [...`[NAME_${tag}]`].join(' ')],
    ['letters apart without brackets', (tag) => [...`NAME_${tag}`].join(' ')],
    ['no line', (tag) => `NAME${tag}`],
    ['a colon', (tag) => `name: ${tag}`],
    ['a break', (tag) => `NAME<br>${tag}`],
    ['a soft hyphen', (tag) => `[NAME\u00ad_${tag}]`],
    ['an unseen sign in the kind', (tag) => `[NA\u200bME_${tag}]`],
    ['the tag alone', (tag) => tag.toLowerCase()],
  ])('hide a placeholder that a person typed in another form: %s', (_, type) => {
    const pseudonyms = createPseudonyms({ now: NOW })
    const tag = /NAME_([A-Z0-9]{4})/.exec(pseudonyms.mask('My name is Maria Lopez.'))![1]!
    const typed = `who is ${type(tag)} here`
    const masked = pseudonyms.mask(typed)
    expect(masked).toMatch(/^who is \[[A-Z]+_[A-Z0-9]{4}\] here$/)
    expect(masked).not.toContain(tag)
    expect(pseudonyms.restore(masked)).toBe(typed)
  })

  it('refuse what is no text', () => {
    const pseudonyms = createPseudonyms()
    const restorer = pseudonyms.createRestorer()
    const refused = expect.objectContaining({ code: 'bad_input' })
    for (const value of [null, undefined, 5, {}] as unknown as string[])
      for (const use of [pseudonyms.mask, pseudonyms.restore, restorer.write, pseudonymize])
        expect(() => use(value)).toThrow(refused)
  })

  // A label and the first part of a number read like a placeholder that somebody typed.
  it.each([
    'MRN 4455-ABCD-99 noted',
    'my id 23456789-QWER-TYUP',
    'plan BCBS-2345678-QZ',
    'device 2345678B-99-ZXCV',
    'see www.x.org/[A]/maria.lopez now',
    'I live at 22 maple ave [NAME_1] and 23 elm st',
    '[NAME_BCDF Maria Lopez] came on 06/13/2026',
  ])('hide all that redaction finds, whatever else looks like a placeholder: %s', (text) => {
    const { text: masked, restore } = pseudonymize(text, { now: NOW })
    const rest = masked.replace(/\[[A-Z][A-Z0-9_]*\]/g, '')
    for (const { start, end } of redact(text).spans)
      for (const part of text.slice(start, end).match(/[A-Za-z0-9]{2,}/g) ?? []) expect(rest).not.toContain(part)
    expect(restore(masked)).toBe(text)
  })

  // A model that leaves out the brackets and then goes on: its words are a dose, a day, a finding.
  it.each([
    ['NAME_K7QX: 3 tablets', 'Maria Lopez: 3 tablets'],
    ['tell NAME_K7QX today.', 'tell Maria Lopez today.'],
    ['name_k7qx this morning', 'Maria Lopez this morning'],
    ['NAME_K7QX\n2 days ago', 'Maria Lopez\n2 days ago'],
    ['[NAME_K7QX 3 days ago]', '[Maria Lopez 3 days ago]'],
    ['PHONE_R5TT in 5 days', '555-201-8890 in 5 days'],
    ['DATE_M87G_2_DAYS_AGO this pain', '06/13/2026 this pain'],
    ['DATE_M87G 2 days ago today', '06/13/2026 today'],
    ['DATE_M87G_3_DAYS_AGO', '06/13/2026'],
    ['[DATE_M87G 3 days ago]', '06/13/2026'],
    ['DATE_M87G: 2 tablets', '06/13/2026: 2 tablets'],
    ['DATE_M87G in 3 months', '06/13/2026 in 3 months'],
    ['(since DATE_M87G today)', '(since 06/13/2026 today)'],
    ['AGE_R4TT over 40', '93 over 40'],
  ])('take no words of the sentence with a placeholder: %s', (written, expected) => {
    const entry = { form: 0, tail: '' }
    const pseudonyms = createPseudonyms({
      now: NOW,
      map: [
        { ...entry, tag: 'K7QX', kind: 'NAME', value: 'Maria Lopez' },
        { ...entry, tag: 'R5TT', kind: 'PHONE', value: '555-201-8890' },
        { ...entry, tag: 'M87G', kind: 'DATE', value: '06/13/2026', tail: '2_DAYS_AGO' },
        { ...entry, tag: 'R4TT', kind: 'AGE', value: '93', tail: 'OVER_89' },
      ],
    })
    const restorer = pseudonyms.createRestorer()
    const streamed = Array.from(written, (unit) => restorer.write(unit)).join('') + restorer.end()
    expect([pseudonyms.restore(written), streamed]).toEqual([expected, expected])
  })

  it('name the kind of a number behind its label', () => {
    expect(pseudonymize('phone 5552 678 889', { now: NOW }).text).toMatch(/^\[PHONE_[A-Z0-9]{4}\]$/)
  })

  it('leave unknown placeholders as they are', () => {
    expect(createPseudonyms().restore('[NAME_ZZZZ] and [DATE_BBBB_3_DAYS_AGO]')).toBe(
      '[NAME_ZZZZ] and [DATE_BBBB_3_DAYS_AGO]',
    )
  })

  const piece = fc.constantFrom(
    'Maria Lopez',
    'my wife Ana',
    ' ',
    '[NAME_1]',
    '[',
    ']',
    'on 2026-06-01',
    '555-201-8890',
    '. ',
    'pain',
    '\n',
    'NAME_',
    'john@x.org',
    '(',
    ')',
    "'s",
    '[DATE_2_3_DAYS_AGO]',
    'name ',
    '😀',
    'é',
  )
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  )

  it('restore what they masked, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: masked, restore } = pseudonymize(text, { now: NOW })
        expect(restore(masked)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('restore no placeholder out of what a person typed, for any text', () => {
    const map = [
      { tag: 'K7QX', kind: 'NAME' as const, form: 0, value: 'Maria Lopez', tail: '' },
      { tag: 'M87G', kind: 'DATE' as const, form: 1, value: '06/13/2026', tail: '2_DAYS_AGO' },
    ]
    const bit = fc.constantFrom(
      'NAME',
      'name',
      'DATE',
      'K7QX',
      'k7qxs',
      'M87G',
      '_F1',
      '_',
      ' ',
      '[',
      ']',
      '(',
      '\u00ad',
      '\u200b',
      '\\',
      ':',
      '<br>',
      '\uff3f',
      '2_DAYS_AGO',
      ' today',
      "'s",
      'N',
      'A',
      '\u041c',
      'E',
      '\u0301',
      '\n',
      'K7',
      'QX',
      'x',
      '.',
      '/',
      ' - ',
      'N A M E',
      'K 7 Q X',
      'k.7.q.x',
      'M 87',
      'G F 1',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const typed = bits.join('')
        const pseudonyms = createPseudonyms({ now: NOW, map })
        expect(pseudonyms.restore(pseudonyms.mask(typed))).toBe(typed)
        // And where a model writes such bits, a stream reads in them what the whole text holds.
        const restorer = pseudonyms.createRestorer()
        const streamed = Array.from(typed.split(''), (unit) => restorer.write(unit)).join('') + restorer.end()
        expect(streamed).toBe(pseudonyms.restore(typed))
      }),
      { numRuns: 2_000 },
    )
  })

  it('restore on a stream what they restore in one piece, for any chunks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), (text, sizes) => {
        const pseudonyms = createPseudonyms({ now: NOW })
        const masked = pseudonyms.mask(text)
        const restorer = pseudonyms.createRestorer()
        let out = ''
        for (let at = 0, k = 0; at < masked.length; k++) {
          const size = sizes[k % sizes.length]!
          out += restorer.write(masked.slice(at, at + size))
          at += size
        }
        expect(out + restorer.end()).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('leave the title for the model, which has to know who is the doctor', () => {
    const { text, restore } = pseudonymize('Seen by Dr. Okafor with Mrs Bell', { now: NOW })
    expect(text).toMatch(/^Seen by Dr\. \[NAME_[A-Z0-9]{4}\] with Mrs \[NAME_[A-Z0-9]{4}\]$/)
    expect(restore(text)).toBe('Seen by Dr. Okafor with Mrs Bell')
  })

  it('restore a second form of a name after spaces and escapes too', () => {
    const { text, restore } = pseudonymize('My name is Maria Lopez. Maria came.', { now: NOW })
    expect(text).toMatch(/_F1\]/)
    expect(restore(text.replaceAll('_', ' '))).toBe('My name is Maria Lopez. Maria came.')
    expect(restore(text.replaceAll('_', '\\_'))).toBe('My name is Maria Lopez. Maria came.')
  })

  it('restore escaped placeholders that come in single characters', () => {
    const pseudonyms = createPseudonyms({ now: NOW })
    const restorer = pseudonyms.createRestorer()
    let out = ''
    for (const char of pseudonyms.mask(TEXT).replaceAll('_', '\\_')) out += restorer.write(char)
    expect(out + restorer.end()).toBe(TEXT)
  })

  it('draw no tag twice', () => {
    const pseudonyms = createPseudonyms({ now: NOW })
    const parts: string[] = []
    for (let i = 0; i < 3000; i++) parts.push(`mail p${i}@example.org.`)
    pseudonyms.mask(parts.join(' '))
    expect(new Set(pseudonyms.map.map(({ tag }) => tag)).size).toBe(3000)
  })
})
