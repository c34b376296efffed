import type { Protocol } from '../protocol.ts'
import { aaa } from './aaa.ts'
import { acsPainFree1272h } from './acs-pain-free-12-72h.ts'
import { acuteCoronarySyndrome } from './acute-coronary-syndrome.ts'
import { anaphylaxis } from './anaphylaxis.ts'
import { aorticDissection } from './aortic-dissection.ts'
import { choking } from './choking.ts'
import { ectopicPregnancy } from './ectopic-pregnancy.ts'
import { febrileInfant36m } from './febrile-infant-3-6m.ts'
import { feverUnder3m } from './fever-under-3m.ts'
import { neonatalSepsis } from './neonatal-sepsis.ts'
import { opioidToxicity } from './opioid-toxicity.ts'
import { poisoning } from './poisoning.ts'
import { pulmonaryEmbolism } from './pulmonary-embolism.ts'
import { selfHarmDone } from './self-harm-done.ts'
import { sepsisAdult } from './sepsis-adult.ts'
import { sepsisChild } from './sepsis-child.ts'
import { strokeTia } from './stroke-tia.ts'
import { suicidalIntent } from './suicidal-intent.ts'
import { thunderclapHeadache } from './thunderclap-headache.ts'
import { unresponsive } from './unresponsive.ts'

/** Every red-flag protocol, one file each. A new one is one file and one line here. */
export const protocols: readonly Protocol[] = [
  suicidalIntent,
  selfHarmDone,
  poisoning,
  opioidToxicity,
  sepsisAdult,
  sepsisChild,
  feverUnder3m,
  neonatalSepsis,
  febrileInfant36m,
  ectopicPregnancy,
  unresponsive,
  choking,
  acuteCoronarySyndrome,
  acsPainFree1272h,
  strokeTia,
  anaphylaxis,
  pulmonaryEmbolism,
  aorticDissection,
  aaa,
  thunderclapHeadache,
]
