import type { MinimalPair } from '../pair.ts'
import { afPairs } from './af.ts'
import { arPairs } from './ar.ts'
import { esPairs } from './es.ts'
import { faPairs } from './fa.ts'
import { frPairs } from './fr.ts'
import { hiPairs } from './hi.ts'
import { msPairs } from './ms.ts'

/**
 * Minimal pairs in the languages without a full lexicon, by BCP 47: three for each protocol of `first-list.ts`, and for
 * some more; the languages take turns.
 */
export const foreignPairs: Readonly<Record<string, readonly MinimalPair[]>> = {
  es: esPairs,
  fr: frPairs,
  ar: arPairs,
  fa: faPairs,
  hi: hiPairs,
  ms: msPairs,
  af: afPairs,
}
