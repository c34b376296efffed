import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const QUESTION = 'Do you smoke, drink alcohol or use drugs? And who do you live with?'
const at = '2026-06-01T09:00:00Z'

/** The habits that stand after an answer. */
function habits(answer: string): Record<string, string> {
  const findings = extract([
    { id: 'q', speaker: 'assistant', text: QUESTION, at },
    { id: 'a', speaker: 'patient', text: answer, at },
  ])
  return Object.fromEntries(
    findings
      .filter(({ code }) => /^(?:smoker|alcohol-use|recreational-drugs|mixed-sedatives)$/.test(code))
      .map(({ code, assertion }) => [
        code,
        assertion.negation === 'negated' ? 'no' : assertion.temporality === 'historical' ? 'past' : 'yes',
      ]),
  )
}

describe('an answer about smoking, alcohol and drugs', () => {
  it.each([
    ['vape', { smoker: 'yes' }],
    ['smoke 10 a day', { smoker: 'yes' }],
    ['just wine', { 'alcohol-use': 'yes' }],
    ['only a beer on fridays', { 'alcohol-use': 'yes' }],
    ['wine at weekends', { 'alcohol-use': 'yes' }],
    ['used to smoke', { smoker: 'past' }],
    ['smoked till I was 40', { smoker: 'past' }],
    ['I live alone and drink', { 'alcohol-use': 'yes' }],
  ])('that names one habit says nothing of another: %s', (answer, want) => expect(habits(answer)).toEqual(want))

  it.each([
    ["don't smoke or drink, live with mum", { smoker: 'no', 'alcohol-use': 'no' }],
    ['I don’t smoke but I like a glass of wine', { smoker: 'no', 'alcohol-use': 'yes' }],
    ['i smoke, no drink', { smoker: 'yes', 'alcohol-use': 'no' }],
    ['drink yes the rest no', { smoker: 'no', 'alcohol-use': 'yes', 'recreational-drugs': 'no' }],
    ['a pint on sundays, nothing else', { smoker: 'no', 'alcohol-use': 'yes', 'recreational-drugs': 'no' }],
    ['10 a day and a bottle of wine, alone', { smoker: 'yes', 'alcohol-use': 'yes' }],
    ['never smoked, socially', { smoker: 'no', 'alcohol-use': 'yes' }],
    [
      'quit smoking in 2015, 2 pints a week, bit of weed',
      { smoker: 'past', 'alcohol-use': 'yes', 'recreational-drugs': 'yes' },
    ],
    ['non smoker. teetotal.', { smoker: 'no', 'alcohol-use': 'no' }],
    ['neither, with my wife', { smoker: 'no', 'alcohol-use': 'no' }],
    ['no', { smoker: 'no', 'alcohol-use': 'no' }],
  ])('is read habit by habit: %s', (answer, want) => expect(habits(answer)).toEqual(want))

  it.each(['just me and the dog', 'I drink plenty of water', 'with my husband'])(
    'that says only who lives there leaves them open: %s',
    (answer) => expect(habits(answer)).toEqual({}),
  )
})
