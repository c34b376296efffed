import type { Suite } from '../suite.ts'
import { ablationSuite } from './ablation.ts'
import { assertionSuite } from './assertion.ts'
import { attributesSuite } from './attributes.ts'
import { clinicalSentencesSuite } from './clinical-sentences.ts'
import { floorSuite } from './floor.ts'
import { freshMessagesSuite } from './fresh-messages.ts'
import { injectionSuite } from './injection.ts'
import { minimalPairsSuite } from './minimal-pairs.ts'
import { narrowGuardsSuite } from './narrow-guards.ts'
import { noteFaithfulnessSuite } from './note-faithfulness.ts'
import { obedientSuite } from './obedient.ts'
import { outputGuardsSuite } from './output-guards.ts'
import { publicAlarmsSuite } from './public-alarms.ts'
import { publicDetectionSuite } from './public-detection.ts'
import { publicNotesSuite } from './public-notes.ts'
import { publicOutputGuardsSuite } from './public-output-guards.ts'
import { publicRedactionSuite } from './public-redaction.ts'
import { publicTriageSuite } from './public-triage.ts'
import { redFlagsSuite } from './red-flags.ts'
import { redactionSuite } from './redaction.ts'
import { retrievalSuite } from './retrieval.ts'
import { simulateSuite } from './simulate.ts'
import { triageSuite } from './triage.ts'
import { triageSetsSuite } from './triage-sets.ts'

/** Every suite. One more is one file and one line here. */
export const suites: readonly Suite[] = [
  triageSuite,
  triageSetsSuite,
  freshMessagesSuite,
  assertionSuite,
  clinicalSentencesSuite,
  attributesSuite,
  redFlagsSuite,
  minimalPairsSuite,
  noteFaithfulnessSuite,
  redactionSuite,
  injectionSuite,
  outputGuardsSuite,
  narrowGuardsSuite,
  ablationSuite,
  floorSuite,
  retrievalSuite,
  simulateSuite,
  publicNotesSuite,
  publicDetectionSuite,
  obedientSuite,
  publicRedactionSuite,
  publicOutputGuardsSuite,
  publicTriageSuite,
  publicAlarmsSuite,
]
