import type { MinimalPair } from './pair.ts'
import { unseenHeartAndBlood } from './unseen-1.ts'
import { unseenBrainAndInjury } from './unseen-2.ts'
import { unseenInfectionAndBreath } from './unseen-3.ts'
import { unseenPregnancyBellyAndChild } from './unseen-4.ts'
import { unseenMindPoisonAndChild } from './unseen-5.ts'
import { unseenEyesAndExposure } from './unseen-6.ts'

/** Minimal pairs by a writer who had seen neither the rules nor the lexicon: five for each of the 56 protocols that kill or maim most. */
export const unseenPairs: readonly MinimalPair[] = [
  ...unseenHeartAndBlood,
  ...unseenBrainAndInjury,
  ...unseenInfectionAndBreath,
  ...unseenPregnancyBellyAndChild,
  ...unseenMindPoisonAndChild,
  ...unseenEyesAndExposure,
]
