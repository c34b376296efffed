import type { Suite } from '../suite.ts'
import { floorSuite } from './floor.ts'
import { injectionSuite } from './injection.ts'
import { noteFaithfulnessSuite } from './note-faithfulness.ts'
import { publicDetectionSuite } from './public-detection.ts'
import { publicNotesSuite } from './public-notes.ts'
import { publicRedactionSuite } from './public-redaction.ts'
import { redFlagsSuite } from './red-flags.ts'
import { redactionSuite } from './redaction.ts'
import { retrievalSuite } from './retrieval.ts'
import { simulateSuite } from './simulate.ts'
import { triageSuite } from './triage.ts'

/** Every suite. One more is one file and one line here. */
export const suites: readonly Suite[] = [
  triageSuite,
  redFlagsSuite,
  noteFaithfulnessSuite,
  redactionSuite,
  injectionSuite,
  floorSuite,
  retrievalSuite,
  simulateSuite,
  publicNotesSuite,
  publicDetectionSuite,
  publicRedactionSuite,
]
