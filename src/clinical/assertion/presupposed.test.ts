import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const negation = (text: string, code: string) => extract(text).find((one) => one.code === code)?.assertion.negation

describe('what a denial takes for granted', () => {
  it.each([
    ['no bleeding since the miscarriage', 'pregnancy-loss-tissue'],
    ['no bleeding after the miscarriage', 'pregnancy-loss-tissue'],
    ['no vomiting after the head injury', 'head-injury'],
    ['no headache before the seizure', 'seizure'],
    ['no pain after the fall', 'fall'],
    ["didn't hit my head when i fell", 'fall'],
    ['no pain since i started ramipril', 'ace-inhibitor'],
    ['havent smoked since my heart attack', 'heart-attack-before'],
    ['not since i started the sertraline', 'ssri'],
  ])('stands: %s', (text, code) => {
    expect(negation(text, code)).toBe('affirmed')
  })

  it.each([
    ['no vomiting since yesterday or diarrhoea', 'diarrhoea'],
    ['no vomiting after the head injury', 'vomiting'],
    ["didn't hit my head when i fell", 'head-injury'],
    ['no bleeding since the miscarriage', 'bleeding-bare'],
    ['no fever, no cough after the weekend, no rash', 'rash'],
    ['no seizure', 'seizure'],
    ['since the fall no headache', 'headache'],
    ['no fever before or after, no vomiting', 'vomiting'],
  ])('denies what it names: %s', (text, code) => {
    expect(negation(text, code)).not.toBe('affirmed')
  })
})
