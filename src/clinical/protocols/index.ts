import type { Protocol } from '../protocol.ts'
import { aaa } from './aaa.ts'
import { aceAngioedema } from './ace-angioedema.ts'
import { acsPainFree1272h } from './acs-pain-free-12-72h.ts'
import { acuteAbdomen } from './acute-abdomen.ts'
import { acuteCoronarySyndrome } from './acute-coronary-syndrome.ts'
import { acuteGlaucoma } from './acute-glaucoma.ts'
import { acuteHeartFailure } from './acute-heart-failure.ts'
import { acuteLimbIschaemia } from './acute-limb-ischaemia.ts'
import { adrenalCrisis } from './adrenal-crisis.ts'
import { alcoholWithdrawal } from './alcohol-withdrawal.ts'
import { altitudeIllness } from './altitude-illness.ts'
import { anaphylaxis } from './anaphylaxis.ts'
import { ankleFractureOttawa } from './ankle-fracture-ottawa.ts'
import { antepartumBleeding } from './antepartum-bleeding.ts'
import { anticoagulantBleed } from './anticoagulant-bleed.ts'
import { antithyroidDrugSoreThroat } from './antithyroid-drug-sore-throat.ts'
import { anuriaMissedDialysis } from './anuria-missed-dialysis.ts'
import { aorticDissection } from './aortic-dissection.ts'
import { arrhythmiaExertionalSyncope } from './arrhythmia-exertional-syncope.ts'
import { aspleniaFever } from './asplenia-fever.ts'
import { asthma } from './asthma.ts'
import { biliousVomitingIntussusception } from './bilious-vomiting-intussusception.ts'
import { biteHand } from './bite-hand.ts'
import { blockedAirwayTube } from './blocked-airway-tube.ts'
import { bluntTrauma } from './blunt-trauma.ts'
import { botulism } from './botulism.ts'
import { bowelObstructionHernia } from './bowel-obstruction-hernia.ts'
import { briefUnexplainedEvent } from './brief-unexplained-event.ts'
import { bronchiolitisApnoea } from './bronchiolitis-apnoea.ts'
import { burns } from './burns.ts'
import { buttonBatteryMagnet } from './button-battery-magnet.ts'
import { carbonMonoxide } from './carbon-monoxide.ts'
import { caudaEquina } from './cauda-equina.ts'
import { chemicalEye } from './chemical-eye.ts'
import { childAbuse } from './child-abuse.ts'
import { choking } from './choking.ts'
import { cholangitisPancreatitis } from './cholangitis-pancreatitis.ts'
import { clozapineFever } from './clozapine-fever.ts'
import { contactLensKeratitis } from './contact-lens-keratitis.ts'
import { copd } from './copd.ts'
import { cordCompression } from './cord-compression.ts'
import { cordProlapse } from './cord-prolapse.ts'
import { crushCompartment } from './crush-compartment.ts'
import { decompressionIllness } from './decompression-illness.ts'
import { deepNeckInfection } from './deep-neck-infection.ts'
import { dehydration } from './dehydration.ts'
import { delirium } from './delirium.ts'
import { diabeticFoot } from './diabetic-foot.ts'
import { diabeticKetoacidosis } from './diabetic-ketoacidosis.ts'
import { domesticAbuse } from './domestic-abuse.ts'
import { drowning } from './drowning.ts'
import { dvt } from './dvt.ts'
import { eatingDisorderMedical } from './eating-disorder-medical.ts'
import { ectopicPregnancy } from './ectopic-pregnancy.ts'
import { emergencyContraception } from './emergency-contraception.ts'
import { eyeTrauma } from './eye-trauma.ts'
import { fallLongLie } from './fall-long-lie.ts'
import { febrileInfant36m } from './febrile-infant-3-6m.ts'
import { feverUnder3m } from './fever-under-3m.ts'
import { frostbite } from './frostbite.ts'
import { giantCellArteritis } from './giant-cell-arteritis.ts'
import { guillainBarre } from './guillain-barre.ts'
import { haemolyticUraemic } from './haemolytic-uraemic.ts'
import { haemoptysis } from './haemoptysis.ts'
import { harmToOthers } from './harm-to-others.ts'
import { headInjury } from './head-injury.ts'
import { headInjuryAnticoagulant } from './head-injury-anticoagulant.ts'
import { heatstroke } from './heatstroke.ts'
import { hivPep } from './hiv-pep.ts'
import { hyperemesis } from './hyperemesis.ts'
import { hyperosmolar } from './hyperosmolar.ts'
import { hypertensiveEmergency } from './hypertensive-emergency.ts'
import { hypoglycaemia } from './hypoglycaemia.ts'
import { hypothermia } from './hypothermia.ts'
import { imminentBirth } from './imminent-birth.ts'
import { immunosuppressedFever } from './immunosuppressed-fever.ts'
import { infectiveEndocarditis } from './infective-endocarditis.ts'
import { jaundice } from './jaundice.ts'
import { kawasaki } from './kawasaki.ts'
import { lithiumDigoxin } from './lithium-digoxin.ts'
import { lowerGiBleed } from './lower-gi-bleed.ts'
import { majorBleeding } from './major-bleeding.ts'
import { mania } from './mania.ts'
import { mastitisSepsis } from './mastitis-sepsis.ts'
import { meningitisEncephalitis } from './meningitis-encephalitis.ts'
import { mesentericIschaemia } from './mesenteric-ischaemia.ts'
import { methotrexateError } from './methotrexate-error.ts'
import { miscarriageBleeding } from './miscarriage-bleeding.ts'
import { necrotisingInfection } from './necrotising-infection.ts'
import { neonatalSepsis } from './neonatal-sepsis.ts'
import { neutropenicFever } from './neutropenic-fever.ts'
import { nonBlanchingRash } from './non-blanching-rash.ts'
import { obstructedInfectedStone } from './obstructed-infected-stone.ts'
import { openFracture } from './open-fracture.ts'
import { opioidToxicity } from './opioid-toxicity.ts'
import { orbitalCellulitis } from './orbital-cellulitis.ts'
import { ovarianTorsion } from './ovarian-torsion.ts'
import { pelvicInfection } from './pelvic-infection.ts'
import { perinatalDepression } from './perinatal-depression.ts'
import { persistentSynovitis } from './persistent-synovitis.ts'
import { pneumonia } from './pneumonia.ts'
import { pneumothorax } from './pneumothorax.ts'
import { poisoning } from './poisoning.ts'
import { postpartumHaemorrhage } from './postpartum-haemorrhage.ts'
import { preEclampsia } from './pre-eclampsia.ts'
import { pretermLabourRupture } from './preterm-labour-rupture.ts'
import { priapism } from './priapism.ts'
import { psychosis } from './psychosis.ts'
import { pulmonaryEmbolism } from './pulmonary-embolism.ts'
import { pyelonephritis } from './pyelonephritis.ts'
import { pyloricStenosis } from './pyloric-stenosis.ts'
import { rabiesExposure } from './rabies-exposure.ts'
import { raisedIcp } from './raised-icp.ts'
import { redEyeNewborn } from './red-eye-newborn.ts'
import { reducedFetalMovement } from './reduced-fetal-movement.ts'
import { retinalDetachment } from './retinal-detachment.ts'
import { returnedTraveller } from './returned-traveller.ts'
import { seizure } from './seizure.ts'
import { selfHarmDone } from './self-harm-done.ts'
import { sepsisAdult } from './sepsis-adult.ts'
import { sepsisChild } from './sepsis-child.ts'
import { sepsisPregnantPostpartum } from './sepsis-pregnant-postpartum.ts'
import { septicJoint } from './septic-joint.ts'
import { serotoninNms } from './serotonin-nms.ts'
import { severeDrugRash } from './severe-drug-rash.ts'
import { sexualAssault } from './sexual-assault.ts'
import { sickleCrisis } from './sickle-crisis.ts'
import { smoke } from './smoke.ts'
import { spinalInfection } from './spinal-infection.ts'
import { spinalInjury } from './spinal-injury.ts'
import { strangulatedPart } from './strangulated-part.ts'
import { stridorCroupEpiglottitis } from './stridor-croup-epiglottitis.ts'
import { strokeTia } from './stroke-tia.ts'
import { suicidalIntent } from './suicidal-intent.ts'
import { suspectedCancer } from './suspected-cancer.ts'
import { testicularTorsion } from './testicular-torsion.ts'
import { tetanus } from './tetanus.ts'
import { thunderclapHeadache } from './thunderclap-headache.ts'
import { thyroidStorm } from './thyroid-storm.ts'
import { toothAvulsion } from './tooth-avulsion.ts'
import { toxicShock } from './toxic-shock.ts'
import { traffickingFgm } from './trafficking-fgm.ts'
import { unresponsive } from './unresponsive.ts'
import { upperGiBleed } from './upper-gi-bleed.ts'
import { urinaryRetention } from './urinary-retention.ts'
import { varicellaMeaslesContact } from './varicella-measles-contact.ts'
import { venom } from './venom.ts'
import { visionLoss } from './vision-loss.ts'
import { vulnerableAdultAbuse } from './vulnerable-adult-abuse.ts'

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
  sexualAssault,
  psychosis,
  mania,
  perinatalDepression,
  visionLoss,
  acuteGlaucoma,
  chemicalEye,
  eyeTrauma,
  retinalDetachment,
  buttonBatteryMagnet,
  bronchiolitisApnoea,
  dehydration,
  biliousVomitingIntussusception,
  sickleCrisis,
  adrenalCrisis,
  alcoholWithdrawal,
  anticoagulantBleed,
  ovarianTorsion,
  mastitisSepsis,
  priapism,
  septicJoint,
  orbitalCellulitis,
  returnedTraveller,
  rabiesExposure,
  biteHand,
  emergencyContraception,
  hivPep,
  suspectedCancer,
  briefUnexplainedEvent,
  jaundice,
  dvt,
  acuteLimbIschaemia,
  hypertensiveEmergency,
  raisedIcp,
  giantCellArteritis,
  stridorCroupEpiglottitis,
  pneumonia,
  pneumothorax,
  haemoptysis,
  carbonMonoxide,
  smoke,
  burns,
  delirium,
  aceAngioedema,
  openFracture,
  drowning,
  heatstroke,
  hypothermia,
  cordCompression,
  guillainBarre,
  sepsisPregnantPostpartum,
  kawasaki,
  aspleniaFever,
  immunosuppressedFever,
  deepNeckInfection,
  spinalInfection,
  tetanus,
  pyloricStenosis,
  bowelObstructionHernia,
  cholangitisPancreatitis,
  mesentericIschaemia,
  haemolyticUraemic,
  obstructedInfectedStone,
  anuriaMissedDialysis,
  hyperemesis,
  cordProlapse,
  pelvicInfection,
  toxicShock,
  hyperosmolar,
  thyroidStorm,
  contactLensKeratitis,
  redEyeNewborn,
  serotoninNms,
  lithiumDigoxin,
  methotrexateError,
  antithyroidDrugSoreThroat,
  clozapineFever,
  venom,
  crushCompartment,
  ankleFractureOttawa,
  fallLongLie,
  eatingDisorderMedical,
  vulnerableAdultAbuse,
  traffickingFgm,
  varicellaMeaslesContact,
  diabeticFoot,
  persistentSynovitis,
  severeDrugRash,
  decompressionIllness,
  altitudeIllness,
  infectiveEndocarditis,
  blockedAirwayTube,
  frostbite,
  strangulatedPart,
  bluntTrauma,
  botulism,
  toothAvulsion,
]
