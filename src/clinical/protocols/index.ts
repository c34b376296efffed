import type { Protocol } from '../protocol.ts'
import { aaa } from './aaa.ts'
import { acsPainFree1272h } from './acs-pain-free-12-72h.ts'
import { acuteAbdomen } from './acute-abdomen.ts'
import { acuteCoronarySyndrome } from './acute-coronary-syndrome.ts'
import { acuteHeartFailure } from './acute-heart-failure.ts'
import { anaphylaxis } from './anaphylaxis.ts'
import { antepartumBleeding } from './antepartum-bleeding.ts'
import { aorticDissection } from './aortic-dissection.ts'
import { arrhythmiaExertionalSyncope } from './arrhythmia-exertional-syncope.ts'
import { asthma } from './asthma.ts'
import { caudaEquina } from './cauda-equina.ts'
import { childAbuse } from './child-abuse.ts'
import { choking } from './choking.ts'
import { copd } from './copd.ts'
import { diabeticKetoacidosis } from './diabetic-ketoacidosis.ts'
import { domesticAbuse } from './domestic-abuse.ts'
import { ectopicPregnancy } from './ectopic-pregnancy.ts'
import { febrileInfant36m } from './febrile-infant-3-6m.ts'
import { feverUnder3m } from './fever-under-3m.ts'
import { harmToOthers } from './harm-to-others.ts'
import { headInjury } from './head-injury.ts'
import { headInjuryAnticoagulant } from './head-injury-anticoagulant.ts'
import { hypoglycaemia } from './hypoglycaemia.ts'
import { imminentBirth } from './imminent-birth.ts'
import { lowerGiBleed } from './lower-gi-bleed.ts'
import { majorBleeding } from './major-bleeding.ts'
import { meningitisEncephalitis } from './meningitis-encephalitis.ts'
import { miscarriageBleeding } from './miscarriage-bleeding.ts'
import { necrotisingInfection } from './necrotising-infection.ts'
import { neonatalSepsis } from './neonatal-sepsis.ts'
import { neutropenicFever } from './neutropenic-fever.ts'
import { nonBlanchingRash } from './non-blanching-rash.ts'
import { opioidToxicity } from './opioid-toxicity.ts'
import { poisoning } from './poisoning.ts'
import { postpartumHaemorrhage } from './postpartum-haemorrhage.ts'
import { preEclampsia } from './pre-eclampsia.ts'
import { pretermLabourRupture } from './preterm-labour-rupture.ts'
import { pulmonaryEmbolism } from './pulmonary-embolism.ts'
import { pyelonephritis } from './pyelonephritis.ts'
import { reducedFetalMovement } from './reduced-fetal-movement.ts'
import { seizure } from './seizure.ts'
import { selfHarmDone } from './self-harm-done.ts'
import { sepsisAdult } from './sepsis-adult.ts'
import { sepsisChild } from './sepsis-child.ts'
import { spinalInjury } from './spinal-injury.ts'
import { strokeTia } from './stroke-tia.ts'
import { suicidalIntent } from './suicidal-intent.ts'
import { testicularTorsion } from './testicular-torsion.ts'
import { thunderclapHeadache } from './thunderclap-headache.ts'
import { unresponsive } from './unresponsive.ts'
import { upperGiBleed } from './upper-gi-bleed.ts'
import { urinaryRetention } from './urinary-retention.ts'

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
  preEclampsia,
  antepartumBleeding,
  reducedFetalMovement,
  pretermLabourRupture,
  postpartumHaemorrhage,
  miscarriageBleeding,
  imminentBirth,
  upperGiBleed,
  lowerGiBleed,
  acuteAbdomen,
  testicularTorsion,
  urinaryRetention,
  pyelonephritis,
  diabeticKetoacidosis,
  hypoglycaemia,
  neutropenicFever,
  necrotisingInfection,
  harmToOthers,
  domesticAbuse,
  childAbuse,
  meningitisEncephalitis,
  nonBlanchingRash,
  seizure,
  majorBleeding,
  asthma,
  copd,
  acuteHeartFailure,
  arrhythmiaExertionalSyncope,
  headInjury,
  headInjuryAnticoagulant,
  caudaEquina,
  spinalInjury,
]
