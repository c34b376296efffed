import { abdomen } from './abdomen.ts'
import { allergies } from './allergies.ts'
import { birth } from './birth.ts'
import { child } from './child.ts'
import { commonSymptoms } from './common-symptoms.ts'
import type { Concept } from './concept.ts'
import { conditions } from './conditions.ts'
import { contact } from './contact.ts'
import { endocrine } from './endocrine.ts'
import { eye } from './eye.ts'
import { general } from './general.ts'
import { infant } from './infant.ts'
import { infection } from './infection.ts'
import { medicines } from './medicines.ts'
import { mental } from './mental.ts'
import { obstetric } from './obstetric.ts'
import { poison } from './poison.ts'
import { psychosis } from './psychosis.ts'
import { renalUro } from './renal-uro.ts'
import { social } from './social.ts'
import { violence } from './violence.ts'

/** Every concept the engine knows, by area. A new area is one file and one line here. */
export const lexicon: readonly Concept[] = [
  ...general,
  ...commonSymptoms,
  ...conditions,
  ...medicines,
  ...allergies,
  ...social,
  ...abdomen,
  ...child,
  ...endocrine,
  ...eye,
  ...infection,
  ...mental,
  ...obstetric,
  ...poison,
  ...renalUro,
  ...violence,
  ...contact,
  ...infant,
  ...psychosis,
  ...birth,
]
