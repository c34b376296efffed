import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { type Finding, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen, withUnnamed } from '../floor.ts'
import { bagOf, weighingWords } from './bag.ts'
import { callsForToday, likenessOf, unnamedFlag } from './danger.ts'

const AT = '2026-01-01T00:00:00Z'
const turnOf = (text: string): Turn => ({ id: 'm', speaker: 'patient', text, at: AT })

const flagIn = (text: string, findings: readonly Finding[]) => {
  const told = turnOf(text)
  return unnamedFlag([told], findings, told)
}

const opening = (text: string) => {
  const told = turnOf(text)
  return { told: [told], opening: told }
}

const DANGER =
  'Please help, he went down on the kitchen floor all of a sudden, grey and clammy, gasping, and he will not answer me properly.'

describe('the net below the rules', () => {
  it('puts words of emergencies above words of everyday complaints', () => {
    const everyday =
      'I have had a bit of a cold since the weekend, my nose runs and my throat is scratchy, I feel fine otherwise.'
    expect(flagIn(DANGER, [])?.level).toBe('emergency')
    expect(flagIn(everyday, [])).toBeNull()
    expect(callsForToday({ id: 'm', text: everyday }, [])).toBe(false)
  })

  it.each([
    ['the order of sentences', (text: string) => text.split(', ').toReversed().join(', ')],
    ['case', (text: string) => text.toUpperCase()],
    ['the marks between words', (text: string) => text.replace(/[,.]/g, ' ')],
  ])('gives the same whatever %s', (_, changed) => {
    expect(likenessOf(changed(DANGER), [])?.score).toBeCloseTo(likenessOf(DANGER, [])!.score, 10)
  })

  it('does not weigh what the rules have read as denied, past or of the family', () => {
    const text = 'I have a sore toe and no chest pain'
    expect(bagOf(weighingWords(text, extract(text)))).toEqual(new Set(['i', 'have', 'a', 'sore', 'toe', 'and', 'no']))
    const past = 'I had a stroke ten years ago, today my knee aches after the garden'
    expect(bagOf(weighingWords(past, extract(past))).has('stroke')).toBe(false)
  })

  it.each([
    ['few words', 'he fell down'],
    ['another language', 'me duele mucho el pecho desde ayer y no puedo respirar bien'],
    ['figures alone', '120 80 37 98 14 66 72 110'],
    ['nothing', ''],
  ])('says nothing of %s', (_, text) => {
    expect(flagIn(text, extract(text))).toBeNull()
    expect(callsForToday({ id: 'm', text }, extract(text))).toBe(false)
  })

  it('quotes the sentence that weighs most, where it stands', () => {
    const text = `Hello, I hope this is the right place to write to. ${DANGER} Thank you for your time.`
    const flag = flagIn(text, [])
    expect(flag).toMatchObject({ protocol: 'unnamed-danger', level: 'emergency', turn: 'm', quote: DANGER })
    expect(text.slice(flag!.start, flag!.end)).toBe(DANGER)
  })

  it('is not drowned by a long story', () => {
    const story =
      'We went to the seaside for the day and had fish and chips on the pier, it was lovely and warm. '.repeat(9)
    expect(flagIn(story + DANGER, [])?.quote).toBe(DANGER)
    expect(flagIn(story, [])).toBeNull()
  })

  it('only raises, and only where the rules name no emergency', () => {
    const named = screen({
      message: turnOf('I have crushing chest pain and I am sweating, please help me, it came on all of a sudden'),
      recent: [],
      facts: [],
      subject: UNKNOWN_SUBJECT,
    }).redFlags
    expect(named.map(({ protocol }) => protocol)).not.toContain('unnamed-danger')
    expect(withUnnamed(named, opening(DANGER), [])).toEqual(named)
    expect(withUnnamed([], opening(DANGER), [])).toHaveLength(1)
  })

  it('asks more of an answer later in a talk than of the words with which somebody comes', () => {
    const told = turnOf('My heart was pounding so fast and fluttering, I felt so weak')
    expect(unnamedFlag([told], [], told)?.level).toBe('emergency')
    expect(unnamedFlag([told], [], turnOf('I have had a cold since Monday and a sore throat'))).toBeNull()
    expect(unnamedFlag([turnOf(DANGER)], [], undefined)?.level).toBe('emergency')
  })

  it('leaves what the clinician or the assistant says alone', () => {
    const message: Turn = { ...turnOf(DANGER), speaker: 'assistant' }
    const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
    expect(redFlags.filter(({ protocol }) => protocol === 'unnamed-danger')).toEqual([])
  })
})
