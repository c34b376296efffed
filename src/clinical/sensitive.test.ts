import { describe, expect, test } from 'vitest'
import { isSensitive } from './sensitive.ts'

describe('what carers and proxies are not told', () => {
  test.each<[string, boolean]>([
    ['I have been thinking about suicide', true],
    ['She denies suicidal thoughts', true],
    ['“Are you safe at home?” – “my husband hits me”', true],
    ['had unprotected sex on saturday', true],
    ['Vaginal discharge for a week', true],
    ['He takes sertraline', true],
    ['I feel low and hopeless', true],
    ['cuts herself when upset', true],
    ['Refer to the psychiatrist', true],
    ['drinks a bottle of vodka a day', true],
    ['Cough and fever for three days', false],
    ['A bruise on the shin after football', false],
    ['shaking with cold, 39 degrees', false],
    ['Paracetamol when needed, come back if the rash spreads', false],
    ['The knee is swollen since Sunday', false],
    ['We travel tomorrow', false],
  ])('%s: %s', (text, expected) => {
    expect(isSensitive(text)).toBe(expected)
  })
})
