import { bellyAndBlood } from './belly-and-blood.ts'
import { brainAndNerves } from './brain-and-nerves.ts'
import { breathing } from './breathing.ts'
import { heartAndVessels } from './heart-and-vessels.ts'
import { inFewWords } from './in-few-words.ts'
import { infection } from './infection.ts'
import { mindAndViolence } from './mind-and-violence.ts'
import { moreBellyAndMetabolic } from './more-belly-and-metabolic.ts'
import { moreHeartLungBrain } from './more-heart-lung-brain.ts'
import { moreInfection } from './more-infection.ts'
import { moreInjuryAndMind } from './more-injury-and-mind.ts'
import { moreMedicines } from './more-medicines.ts'
import { morePregnancyAndEyes } from './more-pregnancy-and-eyes.ts'
import { namedCause } from './named-cause.ts'
import type { MinimalPair } from './pair.ts'
import { poisonAndInjury } from './poison-and-injury.ts'
import { pregnancyAndEyes } from './pregnancy-and-eyes.ts'
import { uncommon } from './uncommon.ts'
import { unseenPairs } from './unseen.ts'

/** Every minimal pair, written from the medicine and not from the rules: ten or more for each protocol of `first-list.ts`, four or more for the rest. */
export const minimalPairs: readonly MinimalPair[] = [
  ...heartAndVessels,
  ...brainAndNerves,
  ...infection,
  ...breathing,
  ...mindAndViolence,
  ...poisonAndInjury,
  ...bellyAndBlood,
  ...pregnancyAndEyes,
  ...moreHeartLungBrain,
  ...moreInfection,
  ...moreBellyAndMetabolic,
  ...morePregnancyAndEyes,
  ...moreMedicines,
  ...moreInjuryAndMind,
  ...inFewWords,
  ...namedCause,
  ...uncommon,
  ...unseenPairs,
]
