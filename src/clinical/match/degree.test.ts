import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const said = (text: string) =>
  extract([{ id: 'm', speaker: 'patient', text, at: '2026-06-01T09:00:00Z' }]).map(({ code }) => code)

describe('a word of degree', () => {
  it.each([
    ['my lips are a bit swollen', 'lip-swelling'],
    ['my lips feel a bit puffy', 'lip-swelling'],
    ['lips are a little bit swollen', 'lip-swelling'],
    ['my lips look a little puffy', 'lip-swelling'],
    ['my face is slightly puffy this morning', 'facial-swelling'],
    ['my throat feels a bit tight', 'throat-closing'],
  ])('stands between the words of any phrase: %s', (text, code) => expect(said(text)).toContain(code))

  it('is no bite', () => {
    expect(said('a dog bit my hand')).toContain('animal-bite')
    expect(said('my hand is a bit swollen')).not.toContain('animal-bite')
    expect(said('I bit my lip and it is swollen')).not.toContain('lip-swelling')
  })
})
