import { expect, it } from 'vitest'
import { matcher } from './matcher.ts'
import { expandGroups } from './phrase.ts'
import { tokenise } from './tokens.ts'

it.each([
  ['better off (dead|without me|gone)', ['better off dead|gone', 'better off without me']],
  ['tired of (being alive|life)', ['tired of life', 'tired of being alive']],
  ['hang (for a|the)? coat', ['hang the coat', 'hang for a coat', 'hang  coat']],
  [
    '(cold and white|blue) leg (since|for an hour)',
    ['blue leg since', 'blue leg for an hour', 'cold and white leg since', 'cold and white leg for an hour'],
  ],
  ['pain|ache in chest', ['pain|ache in chest']],
  ['up for #|three|four days', ['up for three|four days', 'up for # days']],
  ['in back|# for day|#|week', ['in back for day|week', 'in back for #', 'in # for day|week', 'in # for #']],
  ['took (#|ten) pills', ['took ten pills', 'took # pills']],
])('expands the groups of "%s"', (phrase, plain) => {
  expect(expandGroups(phrase)).toEqual(plain)
})

it.each(['off (dead|gone', 'off dead) gone', 'of(f) dead', 'off (a (b|c) d)', 'off (dead|)'])(
  'refuses "%s", and names it',
  (phrase) => {
    expect(() => expandGroups(phrase)).toThrow(phrase)
  },
)

it('finds every choice of a group, and none of their mixtures', () => {
  const { match } = matcher([{ phrase: 'better off (dead|without me|at peace)', value: 'x' }])
  const found = (text: string) => match(tokenise(text)).length
  expect(['better off dead', 'better off without me', 'better off at peace'].map(found)).toEqual([1, 1, 1])
  expect(['better off at me', 'better off without peace', 'better off'].map(found)).toEqual([0, 0, 0])
})
