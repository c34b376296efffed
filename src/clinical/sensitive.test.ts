import { describe, expect, test } from 'vitest'
import { lexicon } from './lexicon/index.ts'
import { kindsOf } from './match/concepts.ts'
import { protocols } from './protocols/index.ts'
import { isSensitive } from './sensitive.ts'

describe('what carers and proxies are not told', () => {
  test.each<[string, boolean]>([
    ['I have been thinking about suicide', true],
    ['She denies suicidal thoughts', true],
    ['“Are you safe at home?” – “my husband hits me”', true],
    ['had unprotected sex on saturday', true],
    ['Vaginal discharge for a week', true],
    ['He takes sertraline', true],
    ['I feel low and hopeless', true],
    ['cuts herself when upset', true],
    ['Refer to the psychiatrist', true],
    ['drinks a bottle of vodka a day', true],
    ['Cough and fever for three days', false],
    ['A bruise on the shin after football', false],
    ['shaking with cold, 39 degrees', false],
    ['Paracetamol when needed, come back if the rash spreads', false],
    ['The knee is swollen since Sunday', false],
    ['We travel tomorrow', false],
  ])('%s: %s', (text, expected) => {
    expect(isSensitive(text)).toBe(expected)
  })
})

/** The shortest text of a phrase: the first word of each position, no gaps, nothing that may be left out. */
function shortest(phrase: string): string {
  return phrase
    .split(' ')
    .filter((part) => !part.startsWith('~') && !part.endsWith('?'))
    .map((part) => part.split('|')[0]!.replace('*', '').replace('#', '3'))
    .join(' ')
}

/** What a crisis opens with, and everything that is of its kind, in whichever file it stands. */
const opensCrisis = new Set(protocols.filter(({ crisis }) => crisis).flatMap(({ opensWith }) => opensWith))
// People say these of everything.
for (const ordinary of ['bruise', 'postnatal', 'not-sleeping-days']) opensCrisis.delete(ordinary)
const ofCrisis = lexicon.filter(({ code }) => [...kindsOf(code)].some((kind) => opensCrisis.has(kind)))

describe('what a crisis protocol opens with', () => {
  test('has kinds in several files', () => {
    expect(ofCrisis.length).toBeGreaterThan(40)
  })

  test.each(ofCrisis.map(({ code, phrases }) => ({ code, phrases })))('$code is told to nobody else', ({ phrases }) => {
    expect(phrases.some((phrase) => isSensitive(shortest(phrase)))).toBe(true)
  })
})
