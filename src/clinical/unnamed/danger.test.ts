import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { type Finding, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen, withUnnamed } from '../floor.ts'
import { bagOf, markNamed, nameOfMark, sideOfMark, weighingWords } from './bag.ts'
import { callsForToday, likenessOf, unnamedFlag } from './danger.ts'
import { kindNames } from './kinds.ts'
import { calmAlike } from './told/calm-alike.ts'
import { calmIdioms } from './told/calm-idioms.ts'
import { calmLife } from './told/calm-life.ts'
import { calmNearCrisis } from './told/calm-near-crisis.ts'
import { calmSpoken } from './told/calm-spoken.ts'
import { crisisTold } from './told/crisis-told.ts'
import { veiled } from './told/veiled.ts'
import { BIAS, MARK_WEIGHTS, WORD_WEIGHTS } from './weights.ts'

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
    const { score, today, isCrisis } = likenessOf(DANGER, [])!
    expect(likenessOf(changed(DANGER), [])).toMatchObject({ score, today, isCrisis })
  })

  it('does not weigh what the rules have read as denied, past or of the family', () => {
    const text = 'I have a sore toe and no chest pain'
    expect(bagOf(weighingWords(text, extract(text))).words).toEqual(
      new Set(['i', 'have', 'a', 'sore', 'toe', 'and', 'no']),
    )
    const past = 'I had a stroke ten years ago, today my knee aches after the garden'
    expect(bagOf(weighingWords(past, extract(past))).words.has('stroke')).toBe(false)
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
    const cold = turnOf('I have had a cold since Monday and a sore throat')
    const flags = veiled.map((text) => {
      const told = turnOf(text)
      const findings = extract(text)
      return {
        first: unnamedFlag([told], findings, told) !== null,
        later: unnamedFlag([told], findings, cold) !== null,
      }
    })
    expect(flags.filter(({ first, later }) => later && !first)).toEqual([])
    expect(flags.filter(({ later }) => later).length).toBeLessThan(flags.filter(({ first }) => first).length)
    expect(unnamedFlag([turnOf(DANGER)], [], undefined)?.level).toBe('emergency')
  })

  it('finds veiled dangers, and is quiet about what is harmless', () => {
    const raised = (texts: readonly string[]) => texts.filter((text) => flagIn(text, extract(text)) !== null)
    const called = (texts: readonly string[]) => texts.filter((text) => callsForToday({ id: 'm', text }, extract(text)))
    const calm = [...calmLife, ...calmAlike, ...calmSpoken, ...calmIdioms]
    expect(raised(veiled).length / veiled.length).toBeGreaterThan(0.4)
    expect(raised(calm).length / calm.length).toBeLessThan(0.002)
    expect(called(calm).length / calm.length).toBeLessThan(0.01)
  })

  it.each([
    'My feet ache.',
    'I have a cold since Monday.',
    'She can hardly walk any more.',
    'We are at home in the kitchen.',
  ])('scores no lower for "%s" before or behind', (more) => {
    for (const text of veiled.slice(0, 60)) {
      const alone = likenessOf(text, [])
      for (const both of [`${more} ${text}`, `${text} ${more}`]) {
        const together = likenessOf(both, [])
        expect(together?.score ?? 0).toBeGreaterThanOrEqual(alone?.score ?? Number.NEGATIVE_INFINITY)
        expect(together?.peril.score ?? 0).toBeGreaterThanOrEqual(alone?.peril.score ?? Number.NEGATIVE_INFINITY)
        expect(together?.today ?? 0).toBeGreaterThanOrEqual(alone?.today ?? Number.NEGATIVE_INFINITY)
      }
    }
  })

  it('tells crises from harmless messages in the same words', () => {
    const raised = (texts: readonly string[]) => texts.filter((text) => flagIn(text, extract(text))?.crisis).length
    expect(raised(crisisTold) / crisisTold.length).toBeGreaterThan(0.55)
    expect(raised(calmNearCrisis) / calmNearCrisis.length).toBeLessThan(0.01)
  })

  it.each([
    ['My neighbour has shut his wife in the cellar and is sharpening a machete for her brother', true],
    ['My neighbour has shut the cellar and is sharpening his mower for the lawn and his wrist aches', false],
    ['he said he will find us at the refuge and slit my throat in front of the kids', true],
    ['he said he will find us a table at the pub and pay for the kids', false],
  ])('hears a crisis whose words no rule knows: %s', (text, isCrisis) => {
    expect((likenessOf(text, [])?.peril.score ?? 0) > 0.5).toBe(isCrisis)
  })

  it('hears a word that no case has by its kinds', () => {
    const known = 'My grandad slumped in his chair and his lips went purple all of a sudden'
    const rare = 'My grandad slumped in his armchair and his lips went mauve all of a sudden'
    expect(likenessOf(rare, [])!.score).toBeGreaterThan(1)
    expect(likenessOf(known, [])!.score).toBeGreaterThan(1)
  })

  it('leaves what the clinician or the assistant says alone', () => {
    const message: Turn = { ...turnOf(DANGER), speaker: 'assistant' }
    const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
    expect(redFlags.filter(({ protocol }) => protocol === 'unnamed-danger')).toEqual([])
  })
})

describe('the table of weights', () => {
  it('is of bounded size, holds each entry once and in order, and names kinds that exist', () => {
    const words = WORD_WEIGHTS.split(' ')
    const marks = MARK_WEIGHTS.split(' ')
    expect(WORD_WEIGHTS.length + MARK_WEIGHTS.length).toBeLessThan(210_000)
    expect(words.filter((entry) => !/^[a-z#]+(?::-?\d+){0,4}$/.test(entry))).toEqual([])
    const spelt = words.map((entry) => entry.split(':')[0]!)
    expect(spelt.filter((word, index) => index > 0 && spelt[index - 1]! >= word)).toEqual([])
    const names = marks.map((entry) => entry.split(':')[0]!)
    expect(new Set(names).size).toBe(names.length)
    expect(marks.filter((entry) => !/^[a-z]+(?:\+[a-z]+)?(?::-?\d+){0,3}$/.test(entry))).toEqual([])
    expect(names.map((name) => nameOfMark(markNamed(name)))).toEqual(names)
    expect(names.flatMap((name) => name.split('+')).filter((name) => !kindNames.includes(name))).toEqual([])
    expect(Object.values(BIAS).every((bias) => Number.isFinite(bias))).toBe(true)
  })

  it.each([
    ['child', 'illness'],
    ['child+fall', 'illness'],
    ['noose', 'crisis'],
    ['noose+armed', 'crisis'],
    ['self+noose', 'both'],
  ])('the mark %s is one of %s', (name, side) => expect(sideOfMark(markNamed(name))).toBe(side))
})
