import { abdomen } from './abdomen.ts'
import { abuseTold } from './abuse-told.ts'
import { allergies } from './allergies.ts'
import { allergyShock } from './allergy-shock.ts'
import { betweenLines } from './between-lines.ts'
import { birth } from './birth.ts'
import { bleeding } from './bleeding.ts'
import { bodyDangerShown } from './body-danger-shown.ts'
import { bodySymptoms } from './body-symptoms.ts'
import { burns } from './burns.ts'
import { cardiac } from './cardiac.ts'
import { child } from './child.ts'
import { circulation } from './circulation.ts'
import { commonSymptoms } from './common-symptoms.ts'
import type { Concept } from './concept.ts'
import { conditions } from './conditions.ts'
import { contact } from './contact.ts'
import { coughing } from './cough.ts'
import { courseAndMedicine } from './course-and-medicine.ts'
import { courseDecides } from './course-decides.ts'
import { crisisComposed } from './crisis-composed.ts'
import { crisisMoreParts } from './crisis-more-parts.ts'
import { crisisShown } from './crisis-shown.ts'
import { crisisToldInParts } from './crisis-told-in-parts.ts'
import { crushAndBite } from './crush-and-bite.ts'
import { cryForHelp } from './cry-for-help.ts'
import { drugHarm } from './drug-harm.ts'
import { endocrine } from './endocrine.ts'
import { endocrineSeen } from './endocrine-seen.ts'
import { everyday } from './everyday.ts'
import { exposure } from './exposure.ts'
import { eye } from './eye.ts'
import { eyeAndPregnancy } from './eye-and-pregnancy.ts'
import { fearedDanger } from './feared-danger.ts'
import { fewWords } from './few-words.ts'
import { general } from './general.ts'
import { graveBirth } from './grave-birth.ts'
import { gravePeople } from './grave-people.ts'
import { graveSigns } from './grave-signs.ts'
import { gutEmergency } from './gut-emergency.ts'
import { harmTold } from './harm-told.ts'
import { headache } from './headache.ts'
import { heartConditions } from './heart-conditions.ts'
import { hintedCrisis } from './hinted-crisis.ts'
import { hurtAndPoisoned } from './hurt-and-poisoned.ts'
import { infant } from './infant.ts'
import { infection } from './infection.ts'
import { infectionSites } from './infection-sites.ts'
import { injurySeen } from './injury-seen.ts'
import { layBelly } from './lay-belly.ts'
import { layBirth } from './lay-birth.ts'
import { layDanger } from './lay-danger.ts'
import { layInfection } from './lay-infection.ts'
import { layLimbs } from './lay-limbs.ts'
import { laySigns } from './lay-signs.ts'
import { layWoman } from './lay-woman.ts'
import { limbsAndWeatherShown } from './limbs-and-weather-shown.ts'
import { medicines } from './medicines.ts'
import { mental } from './mental.ts'
import { minor } from './minor.ts'
import { missedMedicine } from './missed-medicine.ts'
import { neuro } from './neuro.ts'
import { neuroHead } from './neuro-head.ts'
import { obstetric } from './obstetric.ts'
import { partInPain } from './part-in-pain.ts'
import { pidgin } from './pidgin.ts'
import { plainCrisis } from './plain-crisis.ts'
import { plainEmergencies } from './plain-emergencies.ts'
import { planned } from './planned.ts'
import { poison } from './poison.ts'
import { poisonTold } from './poison-told.ts'
import { psychosis } from './psychosis.ts'
import { renalUro } from './renal-uro.ts'
import { requests } from './requests.ts'
import { respiratory } from './respiratory.ts'
import { safeguarding } from './safeguarding.ts'
import { seenSoon } from './seen-soon.ts'
import { shockByLooks } from './shock-by-looks.ts'
import { sidelongCrisis } from './sidelong-crisis.ts'
import { smallMatters } from './small-matters.ts'
import { social } from './social.ts'
import { spine } from './spine.ts'
import { strangeMinds } from './strange-minds.ts'
import { suicide } from './suicide.ts'
import { suspicion } from './suspicion.ts'
import { swallowed } from './swallowed.ts'
import { trauma } from './trauma.ts'
import { uncommonDangers } from './uncommon-dangers.ts'
import { upperAirway } from './upper-airway.ts'
import { veiledCrisis } from './veiled-crisis.ts'
import { violence } from './violence.ts'
import { violenceComposed } from './violence-composed.ts'
import { watersAndNewborn } from './waters-and-newborn.ts'
import { weatherSeen } from './weather-seen.ts'
import { wishToDie } from './wish-to-die.ts'

/** Every concept the engine knows, by area. A new area is one file and one line here. */
export const lexicon: readonly Concept[] = [
  ...fearedDanger,
  ...general,
  ...commonSymptoms,
  ...bodySymptoms,
  ...conditions,
  ...heartConditions,
  ...medicines,
  ...allergies,
  ...social,
  ...minor,
  ...layDanger,
  ...layInfection,
  ...layBirth,
  ...layBelly,
  ...layWoman,
  ...layLimbs,
  ...laySigns,
  ...graveBirth,
  ...graveSigns,
  ...gravePeople,
  ...pidgin,
  ...missedMedicine,
  ...cryForHelp,
  ...planned,
  ...requests,
  ...smallMatters,
  ...courseAndMedicine,
  ...courseDecides,
  ...seenSoon,
  ...everyday,
  ...abdomen,
  ...child,
  ...endocrine,
  ...eye,
  ...infection,
  ...mental,
  ...suicide,
  ...wishToDie,
  ...harmTold,
  ...veiledCrisis,
  ...strangeMinds,
  ...abuseTold,
  ...poisonTold,
  ...watersAndNewborn,
  ...hurtAndPoisoned,
  ...injurySeen,
  ...endocrineSeen,
  ...crisisShown,
  ...fewWords,
  ...hintedCrisis,
  ...plainCrisis,
  ...betweenLines,
  ...sidelongCrisis,
  ...crisisComposed,
  ...crisisToldInParts,
  ...crisisMoreParts,
  ...bodyDangerShown,
  ...limbsAndWeatherShown,
  ...weatherSeen,
  ...obstetric,
  ...poison,
  ...swallowed,
  ...renalUro,
  ...violence,
  ...violenceComposed,
  ...contact,
  ...infant,
  ...psychosis,
  ...birth,
  ...cardiac,
  ...circulation,
  ...respiratory,
  ...upperAirway,
  ...neuro,
  ...neuroHead,
  ...trauma,
  ...bleeding,
  ...exposure,
  ...allergyShock,
  ...headache,
  ...spine,
  ...burns,
  ...suspicion,
  ...coughing,
  ...crushAndBite,
  ...drugHarm,
  ...eyeAndPregnancy,
  ...gutEmergency,
  ...infectionSites,
  ...safeguarding,
  ...uncommonDangers,
  ...partInPain,
  ...shockByLooks,
  ...plainEmergencies,
]
