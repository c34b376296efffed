import { describe, expect, it } from 'vitest'
import { marksByTurn, pieces } from './highlight.ts'

const TEXT = 'I have a cough'
describe('pieces', () => {
  it.each([
    ['nothing', [], ['I have a cough']],
    ['one word', [{ start: 9, end: 14 }], ['I have a ', '*cough']],
    ['all', [{ start: 0, end: 14 }], ['*I have a cough']],
    [
      'spans that overlap',
      [
        { start: 2, end: 6 },
        { start: 4, end: 8 },
      ],
      ['I ', '*have a', ' cough'],
    ],
    [
      'spans out of order',
      [
        { start: 9, end: 14 },
        { start: 0, end: 1 },
      ],
      ['*I', ' have a ', '*cough'],
    ],
    [
      'what lies outside',
      [
        { start: 12, end: 99 },
        { start: -5, end: 1 },
      ],
      ['*I', ' have a cou', '*gh'],
    ],
    ['an empty span', [{ start: 3, end: 3 }], ['I have a cough']],
  ])('marks %s', (_, spans, expected) => {
    expect(pieces(TEXT, spans).map(({ text, isMarked }) => (isMarked ? `*${text}` : text))).toEqual(expected)
  })
})

it('an answer marks its words and names its question; a passage marks no turn', () => {
  const marks = marksByTurn([
    { kind: 'answer', question: 'q', turn: 'a', start: 0, end: 2, quote: 'no' },
    { kind: 'turn', turn: 'a', start: 4, end: 6, quote: 'me' },
    { kind: 'passage', document: 'd', chunk: 'c', start: 0, end: 1, quote: 'x' },
  ])
  expect([...marks.keys()]).toEqual(['q', 'a'])
  expect(marks.get('q')).toEqual({ spans: [], isQuestion: true })
  expect(marks.get('a')!.spans).toHaveLength(2)
})
