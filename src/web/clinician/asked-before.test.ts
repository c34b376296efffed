import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { askedBefore } from './asked-before.ts'

const AT = ['2026-01-05T09:00:00Z', '2026-01-05T09:00:10Z', '2026-01-05T09:00:20Z', '2026-01-05T09:00:30Z']
const TURNS: Turn[] = [
  { id: '1', speaker: 'assistant', text: 'Thank you. Can you open your mouth as wide as usual?', at: AT[0]! },
  { id: '2', speaker: 'patient', text: 'no', at: AT[1]! },
  { id: '3', speaker: 'assistant', text: 'Can you swallow your own spit?', at: AT[2]! },
  { id: '4', speaker: 'patient', text: 'no', at: AT[3]! },
]

describe('the question before a bare answer', () => {
  it.each<[string, string, string | null]>([
    ['no', AT[1]!, 'Can you open your mouth as wide as usual?'],
    ['no', AT[3]!, 'Can you swallow your own spit?'],
    ['yes', AT[3]!, null],
    ['crushing pain in my chest', AT[3]!, null],
    ['', AT[3]!, null],
  ])('"%s", raised at %s', (quote, until, question) => {
    expect(askedBefore(TURNS, { quote, until })).toBe(question)
  })

  it('is none for a word of a longer message', () => {
    const turns: Turn[] = [
      { id: '1', speaker: 'assistant', text: 'Who is this about: you, or somebody else?', at: AT[0]! },
      { id: '2', speaker: 'proxy', text: "My mum, she's muddled since yesterday.", at: AT[1]! },
    ]
    expect(askedBefore(turns, { quote: 'muddled', until: AT[3]! })).toBeNull()
  })

  it('is none where nobody asked', () => {
    expect(askedBefore([TURNS[1]!], { quote: 'no', until: AT[3]! })).toBeNull()
  })
})
