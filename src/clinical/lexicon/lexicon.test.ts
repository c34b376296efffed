import { describe, expect, it } from 'vitest'
import { compilePhrase } from '../match/phrase.ts'
import { lexicon } from './index.ts'

describe('the lexicon', () => {
  it('has each code once', () => {
    const codes = lexicon.map(({ code }) => code)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  })

  it('has only kebab-case codes and parents that exist', () => {
    const codes = new Set(lexicon.map(({ code }) => code))
    expect(lexicon.filter(({ code }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)).map(({ code }) => code)).toEqual([])
    expect(lexicon.flatMap(({ is }) => is ?? []).filter((parent) => !codes.has(parent))).toEqual([])
  })

  it('has only phrases that compile', () => {
    for (const { phrases, except = [] } of lexicon) for (const phrase of [...phrases, ...except]) compilePhrase(phrase)
  })
})
