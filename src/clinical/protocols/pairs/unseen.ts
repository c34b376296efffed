import type { MinimalPair } from './pair.ts'
import { unseenHeartAndBlood } from './unseen-1.ts'
import { unseenBrainAndInjury } from './unseen-2.ts'
import { unseenInfectionAndBreath } from './unseen-3.ts'
import { unseenPregnancyBellyAndChild } from './unseen-4.ts'
import { unseenMindPoisonAndChild } from './unseen-5.ts'
import { unseenEyesAndExposure } from './unseen-6.ts'
import { unseenFeverMindAndJoints } from './unseen-7.ts'
import { unseenLungsBirthAndFalls } from './unseen-8.ts'
import { unseenOfTheRest } from './unseen-9.ts'

/** Minimal pairs by a writer who had seen neither the rules nor the lexicon: five or more for each of the 60 protocols of the first list, and for some more. */
export const unseenPairs: readonly MinimalPair[] = [
  ...unseenHeartAndBlood,
  ...unseenBrainAndInjury,
  ...unseenInfectionAndBreath,
  ...unseenPregnancyBellyAndChild,
  ...unseenMindPoisonAndChild,
  ...unseenEyesAndExposure,
  ...unseenFeverMindAndJoints,
  ...unseenLungsBirthAndFalls,
  ...unseenOfTheRest,
]
