import { bellyAndBladder } from './belly-and-bladder.ts'
import { breathingAndInfection } from './breathing-and-infection.ts'
import { chestHeadAndMind } from './chest-head-and-mind.ts'
import { courses } from './courses.ts'
import { everydayComplaints } from './everyday.ts'
import { injuries } from './injuries.ts'
import { missedMedicines } from './missed-medicine.ts'
import { plannedVisits } from './planned.ts'
import type { Presentation } from './presentation.ts'
import { skinLimbsAndAdmin } from './skin-limbs-and-admin.ts'
import { smallMatters } from './small-matters.ts'
import { womenAndMen } from './women-and-men.ts'

/** Common complaints below the red flags, by area. A new area is one file and one line here. */
export const presentations: readonly Presentation[] = [
  ...breathingAndInfection,
  ...chestHeadAndMind,
  ...bellyAndBladder,
  ...womenAndMen,
  ...skinLimbsAndAdmin,
  ...injuries,
  ...everydayComplaints,
  ...plannedVisits,
  ...courses,
  ...missedMedicines,
  ...smallMatters,
]
