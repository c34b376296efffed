import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'

function levelOf(text: string): string | null {
  const message = { id: 'm1', speaker: 'patient' as const, text, at: '2026-06-20T10:00:00Z' }
  return screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level
}

describe('what was once and is there again', () => {
  it.each([
    'I had chest pain last year and now again',
    "had chest pain 3 weeks ago and it's back",
    'had a fit last year, had another this morning',
    'I had a seizure two years ago and another one an hour ago',
    'vomited blood last month and did it again this morning',
    'took an overdose last year and have just done it again',
    'I took an overdose last year, done the same tonight',
    'crushing chest pain last week, same again today',
    'he stopped breathing once last month and did it again just now',
    'my son had a febrile convulsion last winter, having one again now',
    'passed out on the treadmill last month and again today',
    'had a fit in march, had another this morning',
    'had a stroke 2 years ago and i think its happening again',
    'i had anaphylaxis 3 years ago and its starting again after a peanut',
    'I had a pulmonary embolism in 2019 and I feel exactly the same again',
    'I had an ectopic last year and have the same pain now, test positive',
    'I had meningitis as a child and this is the same headache',
  ])('is an emergency of now: %s', (text) => {
    expect(levelOf(text)).toBe('emergency')
  })

  it.each([
    "I had chest pain last year and I'm scared it will come back",
    'had a fit in 2015, can it happen again',
    "I had a stroke in 2015 and I'm fine again, just want my flu jab",
    'took an overdose as a teen, never did it again',
    "had a heart attack in 2019, now I'm back at work",
    'chest pain last year, had another in 2021, nothing since',
    'i had a seizure last year. when can i drive again',
    'had a heart attack 3 years ago, my legs have been the same since',
    'vomited blood two years ago, want to know if it could happen again',
    'passed out once last year, same doctor as today looked at it',
  ])('and is none where nothing is back: %s', (text) => {
    expect(levelOf(text)).not.toBe('emergency')
  })
})

describe('a month by name', () => {
  const read = (text: string, at: string) =>
    extract([{ id: 'm1', speaker: 'patient', text, at }]).find(({ code }) => code === 'chest-pain')

  it('is long past where it was, counted from the day of typing', () => {
    expect(read('I had chest pain in march', '2026-06-20T10:00:00Z')).toMatchObject({
      hoursAgo: 19 * 24 + 2 * 720,
      assertion: { temporality: 'historical' },
    })
  })
  it('may be now where it is the month of typing', () => {
    expect(read('I had chest pain in march', '2026-03-20T10:00:00Z')).toMatchObject({
      hoursAgo: null,
      assertion: { temporality: 'recent' },
    })
  })
  it('of something to come says nothing', () => {
    expect(read('the wedding is in august and I have chest pain', '2026-06-20T10:00:00Z')).toMatchObject({
      assertion: { temporality: 'recent' },
    })
  })
})
