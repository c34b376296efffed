import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { reachesThreshold } from './threshold.ts'

const URINE = 'Has it been more than 12 hours since you passed urine?'
const SLEEP = 'Have you hardly slept for three nights or more?'

describe('an amount of time against the one that was asked for', () => {
  it.each([
    [URINE, '6 hours', 'no'],
    [URINE, 'about 14 hours', 'yes'],
    [URINE, 'a day', 'yes'],
    [URINE, '12 hours', null],
    [URINE, 'more than 6 hours', null],
    [URINE, 'every 2 hours', null],
    [URINE, 'maybe 6 hours', null],
    [URINE, 'not for 6 hours', null],
    [URINE, 'last one at 9 this morning', null],
    [SLEEP, 'two nights so far', 'no'],
    [SLEEP, 'three nights', 'yes'],
    [SLEEP, 'a week', 'yes'],
    [SLEEP, '2 hours a night', null],
    ['Is the fit still going on, or did it last more than five minutes?', 'about 30 seconds', 'no'],
    ['Is the fit still going on, or did it last more than five minutes?', '10 mins', 'yes'],
    ['Are you short of breath?', '6 hours', null],
  ])('%s %s', (ask, answer, wanted) => {
    expect(reachesThreshold(ask, answer)).toBe(wanted)
  })

  it('settles the danger of our own question', () => {
    const negations = (answer: string) =>
      extract([
        { id: '1', speaker: 'assistant', text: SLEEP, at: '' },
        { id: '2', speaker: 'patient', text: answer, at: '' },
      ])
        .filter(({ question }) => question === '1')
        .map(({ assertion }) => assertion.negation)
    expect(negations('two nights so far')).not.toContain('affirmed')
    expect(negations('four nights')).not.toContain('negated')
  })
})
