import { describe, expect, test } from 'vitest'
import { masked, redact } from '../redact.ts'
import type { KnownIdentifier } from './known.ts'

const KNOWN: KnownIdentifier[] = [
  { value: 'Zorka van Pelloni', type: 'NAME' },
  { value: 'Jo Graves', type: 'NAME' },
  { value: 'Hope Price', type: 'NAME' },
  { value: '07700 900461', type: 'PHONE' },
]
const mask = (text: string) => masked(text, redact(text, { known: KNOWN }).spans)

describe('known identifiers', () => {
  test.each([
    ['ZORKA, zorka and Zorka', '[NAME], [NAME] and [NAME]'],
    ["zorka's arm, pelloni’s arm, zorkas arm", "[NAME]'s arm, [NAME]’s arm, [NAME] arm"],
    ['ask for zorkapelloni or pelloni-zorka', 'ask for [NAME] or [NAME]-[NAME]'],
    ['zórka had it', '[NAME] had it'],
    ['07700900461, 7700900461, 0 7 7 0 0 9 0 0 4 6 1', '[PHONE], [PHONE], [PHONE]'],
    ['+44 7700 900461 and 0044 7700900461', '+[PHONE] and [PHONE]'],
    ['Jo says graves is my surname', '[NAME] says [NAME] is my surname'],
    ['hope was sick, price has a cough', '[NAME] was sick, [NAME] has a cough'],
  ])('go in any case, spelling and form: %s', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  test.each([
    'is it Graves disease, or graves’ disease?',
    'the price of the van, i hope it is low',
    'the PHQ was 7 and 461 steps',
  ])('leave the words and diseases that they are as well: %s', (text) => {
    expect(mask(text)).toBe(text)
  })
})
