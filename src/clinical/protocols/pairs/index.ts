import { bellyAndBlood } from './belly-and-blood.ts'
import { brainAndNerves } from './brain-and-nerves.ts'
import { breathing } from './breathing.ts'
import { heartAndVessels } from './heart-and-vessels.ts'
import { infection } from './infection.ts'
import { mindAndViolence } from './mind-and-violence.ts'
import type { MinimalPair } from './pair.ts'
import { poisonAndInjury } from './poison-and-injury.ts'
import { pregnancyAndEyes } from './pregnancy-and-eyes.ts'

/** Every minimal pair, written from the medicine and not from the rules. */
export const minimalPairs: readonly MinimalPair[] = [
  ...heartAndVessels,
  ...brainAndNerves,
  ...infection,
  ...breathing,
  ...mindAndViolence,
  ...poisonAndInjury,
  ...bellyAndBlood,
  ...pregnancyAndEyes,
]
