import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/** Concept, a sentence that must give it, and a harmless one near it that must not. */
const TABLE: readonly (readonly [code: string, said: string, harmless: string])[] = [
  ['seizure', 'my son had a fit in the kitchen', 'the new kitchen was fitted in the spring'],
  ['seizure', 'she had a fit and the ambulance came', 'he is fit and healthy'],
  ['seizure', 'he had a fit with his eyes open', 'she had a fit of giggles'],
  ['confusion', 'mum is not herself today', 'she made it herself today'],
  ['confusion', 'he is acting a bit strange', 'a bit of a strange taste'],
  ['cannot-stay-awake', 'struggling to keep her eyes open', 'struggling to keep my eyes open at work'],
  ['cannot-speak-sentences', 'two words at a time gasping for breath', 'he learns two words at a time'],
  ['working-hard-breathing', 'there is head bobbing with each breath', 'he keeps bobbing up and down'],
  ['working-hard-breathing', 'the baby is grunting with each breath', 'the baby is grunting before a poo'],
  ['face-droop', 'his face has gone funny on one side', 'his face has gone red after the run'],
  ['face-droop', 'her mouth is pulled to one side', 'her mouth is dry'],
  ['temple-pain', 'could this be temporal arteritis', 'i read a temporal summary'],
  ['head-tilt', 'her eyes are crossed', 'my fingers are crossed'],
  ['bad-air', 'he climbed down the well and collapsed', 'he is doing well and no cough'],
  ['farewell-and-means', 'i wont be around much longer', 'the doctor wont be around much longer, please book me in'],
  ['farewell-and-means', 'i wont be here by christmas', 'we wont be here by christmas'],
  ['burn', 'a second degree burn on my hand', 'i have first degree heart block'],
  ['cannot-swallow', 'she cant swallow water', 'he cant swallow tablets'],
  ['no-response', 'he wont respond to me', 'my landlord wont respond to emails'],
]

const codesOf = (text: string): string[] => extract(text).map(({ code }) => code)

describe('phrases whose words stood in the wrong alternation', () => {
  it.each(TABLE)('%s: "%s", not "%s"', (code, said, harmless) => {
    expect(codesOf(said)).toContain(code)
    expect(codesOf(harmless)).not.toContain(code)
  })
})
