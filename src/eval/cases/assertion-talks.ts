import { TALKS_1 } from './assertion-talks-1.ts'
import { TALKS_2 } from './assertion-talks-2.ts'

type Row = readonly [text: string, concept: string, want: string]

const NEGATION: Readonly<Record<string, string>> = { a: 'affirmed', n: 'negated', p: 'possible' }

/**
 * One line for a text, then what it says of each thing: `text :: thing = n; other thing = ah`. The first letter is
 * affirmed, negated or possible; `h` is historical, `o` of somebody else. Turns of a talk are divided by " | ".
 */
function rows(text: string): readonly Row[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [told = '', things = ''] = line.split(' :: ')
      return things.split('; ').map((thing): Row => {
        const [concept = '', said = ''] = thing.split(' = ')
        const time = said.includes('h') ? 'historical' : 'recent'
        return [told, concept, `${NEGATION[said[0] ?? '']} ${time} ${said.includes('o') ? 'other' : 'patient'}`]
      })
    })
}

export const talkCases = rows(`${TALKS_1.trim()}\n${TALKS_2.trim()}`)

export const noteSentenceCases = rows(`
Pt denies CP, SOB, or palpitations. :: SOB = n
Pt denies CP, SOB, or palpitations but endorses fatigue. :: fatigue = a
h/o DVT in 2012, on no anticoagulation now. :: DVT = ah
R/o PE with CTPA this afternoon. :: PE = p
No evidence of acute fracture or dislocation. :: dislocation = n
Negative for nausea, vomiting, or diarrhea but positive for early satiety. :: diarrhea = n; early satiety = a
62M s/p CABG 2009 presenting with syncope. :: syncope = a
62M s/p MI 2009 presenting with syncope. :: MI = ah
FHx: father MI at 52, mother T2DM. :: MI = ao
FHx significant for breast cancer in maternal aunt. :: breast cancer = ao
Likely viral gastroenteritis, cannot exclude early appendicitis. :: appendicitis = p
Chest is clear with no wheeze or crackles. :: wheeze = n
Abdomen soft, non-tender, without guarding or rebound. :: rebound = n
She is afebrile but tachycardic. :: tachycardic = a
Patient has never had a seizure. :: seizure = n
PMH: asthma, eczema, appendicectomy 1998. :: eczema = ah
Patient is concerned about melanoma given a changing mole. :: melanoma = p
CT head unremarkable; no haemorrhage, mass effect or midline shift. :: midline shift = n
Reports two weeks of haemoptysis; wife has active TB. :: TB = ao; haemoptysis = a
Pneumonia versus heart failure. :: Pneumonia = p
Not currently suicidal, though had ideation last year. :: ideation = ah
Ruled out for myocardial infarction by serial troponins. :: myocardial infarction = n
Unable to rule out small pleural effusion. :: pleural effusion = p
No longer has chest pain since the stent. :: chest pain = ah
Without focal deficit; gait normal. :: focal deficit = n
No increase in shortness of breath. :: shortness of breath = a
Gram negative sepsis treated with meropenem. :: sepsis = a
Not only febrile but also rigoring. :: febrile = a
No known drug allergies. :: drug allergies = n
Mother denies any apnoea in the infant. :: apnoea = n
Grandmother with ovarian cancer, patient herself has none. :: ovarian cancer = ao
Suspected cauda equina, urgent MRI requested. :: cauda equina = p
Previously treated for peptic ulcer disease, now asymptomatic. :: peptic ulcer disease = ah
There is a questionable opacity at the left base. :: opacity = p
Denies headache; however photophobia present on exam. :: photophobia = a; headache = n
Low suspicion for PE given negative D-dimer. :: PE = p
CT shows no interval change in the known aneurysm. :: aneurysm = a
Failed to improve; rash persists. :: rash = a
Neck supple, no meningism, Kernig's negative. :: meningism = n
`)
