import { expect, test } from 'vitest'
import { Finding, moreUrgent, URGENCIES, urgencyRank } from './clinical.ts'
import { fakeClock, HOUR, isoTime } from './clock.ts'

test('the more urgent of two levels wins, and no answer never does', () => {
  expect(moreUrgent('soon', 'urgent')).toBe('urgent')
  expect(moreUrgent('emergency', 'self_care')).toBe('emergency')
  expect(moreUrgent(null, 'self_care')).toBe('self_care')
  expect(moreUrgent(null, null)).toBe(null)
  expect(URGENCIES.map(urgencyRank)).toEqual([0, 1, 2, 3, 4])
})

test('a finding is filled with "not said", never with a guess', () => {
  const assertion = { negation: 'affirmed', temporality: 'recent', experiencer: 'patient' }
  expect(
    Finding.parse({ code: 'fever', name: 'fever', kind: 'symptom', assertion, quote: 'hot', start: 0, end: 3 }),
  ).toMatchObject({
    turn: null,
    onsetHours: null,
    severity: null,
    assertion: { family: false, hypothetical: false },
  })
})

test('a fake clock moves only when told', () => {
  const clock = fakeClock(0)
  clock.advance(HOUR)
  expect(isoTime(clock.now())).toBe('1970-01-01T01:00:00.000Z')
})
