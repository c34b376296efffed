import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { UNKNOWN_SUBJECT, type Urgency, urgencyRank } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { screen } from './floor.ts'
import { tokenise } from './match/tokens.ts'
import { timePhrases } from './timing.ts'

describe('time phrases', () => {
  it.each([
    ['3 hours ago', 'ago 3'],
    ['half an hour ago', 'ago 0.5'],
    ['a couple of days ago', 'ago 48'],
    ['for two weeks', 'lasting 336'],
    ['for days', 'lasting 72'],
    ['since yesterday', 'since 24'],
    ['last night', 'at 12'],
    ['30mins', 'lasting 0.5'],
    ['thirteen hours ago', 'ago 13'],
    ['twenty four hours ago', 'ago 24'],
    ['for eighteen months', 'lasting 12960'],
    ['2 or 3 days', 'lasting 72'],
    ['62 years old', ''],
    ['30 weeks pregnant', ''],
    ['every 8 minutes', ''],
    ['in 1998', 'at 43800'],
    ['38.6 and night sweats', ''],
    ['three and a half hours', 'lasting 3'],
    ['my baby 10 weeks', ''],
    ['baby born 5 weeks ago', ''],
    ['20 weeks with the odd headache', ''],
    ['im 33 weeks and wet', ''],
    ['babe 10wks', ''],
    ['the third time this year', ''],
    ['the day before yesterday', 'at 48'],
    ['night before last', 'at 36'],
    ['an hour and a half ago', 'ago 1.5'],
    ['overnight', 'at 10'],
    ['2/7 hx of cough', 'lasting 48'],
    ['3/52 ago', 'ago 504'],
    ['seen on 2/7', ''],
    ['born 2/7/2021', ''],
    ['power 4/7', ''],
  ])('%s', (text, expected) => {
    expect(
      timePhrases(tokenise(text))
        .map(({ kind, hours }) => `${kind} ${hours}`)
        .join(', '),
    ).toBe(expected)
  })
})

describe('a day of the week counts from when it was typed', () => {
  const SUNDAY_NOON = '2026-01-04T12:00:00+02:00'
  it.each([
    ['on saturday', 'at 15'],
    ['since saturday', 'since 23'],
    ['on fri', 'at 39'],
    ['this sunday', 'at 1'],
    ['on monday', 'at 135'],
    ['since tuesday', 'since 119'],
  ])('%s, on a Sunday at noon', (text, expected) => {
    const phrases = timePhrases(tokenise(text), SUNDAY_NOON)
    expect(phrases.map(({ kind, hours }) => `${kind} ${hours}`).join(', ')).toBe(expected)
  })

  it('is some day of the week behind where nobody knows when it was typed', () => {
    expect(timePhrases(tokenise('on saturday'))[0]?.hours).toBe(84)
  })

  it.each([
    ['I had crushing chest pain on Saturday for an hour, it is gone now', 'urgent'],
    ['took 40 paracetamol on Saturday', 'emergency'],
    ['my face drooped and my speech was slurred on Friday, all fine since', 'urgent'],
  ])('%s', (text, least) => {
    const message: Turn = { id: 'a', speaker: 'patient', text, at: SUNDAY_NOON }
    const { level } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
    expect(urgencyRank(level!)).toBeGreaterThanOrEqual(urgencyRank(least as Urgency))
  })
})

describe('the time of a finding', () => {
  it.each([
    ['yesterday morning I had chest pain, it is gone now', 'chest-pain', 24, 'recent'],
    ['Chest pain yesterday morning which has gone now', 'chest-pain', 24, 'recent'],
    [
      'Yesterday morning I had a pressure in my chest for half an hour. It is gone now.',
      'cardiac-chest-pain',
      24,
      'recent',
    ],
    ['crushing chest pain, had a stent put in last year', 'chest-pain', null, 'recent'],
    ['slurred speech, I was in hospital with pneumonia last month', 'speech-difficulty', null, 'recent'],
    ['back pain and fever, had a urine infection last month', 'back-pain', null, 'recent'],
    ['she had a stroke and went to hospital last month', 'stroke-suspected', 720, 'historical'],
    ['chest pain, lasted 20 minutes 3 months ago', 'chest-pain', 2160, 'historical'],
    ['my son had a seizure at school', 'seizure', null, 'recent'],
  ])('%s', (text, code, hoursAgo, temporality) => {
    const found = extract(text).find((finding) => finding.code === code)
    expect([found?.hoursAgo, found?.assertion.temporality]).toEqual([hoursAgo, temporality])
  })
})
