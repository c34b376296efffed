import { TALKS_1 } from './assertion-talks-1.ts'
import { TALKS_2 } from './assertion-talks-2.ts'
import { TALKS_3 } from './assertion-talks-3.ts'
import { TALKS_4 } from './assertion-talks-4.ts'
import { TALKS_5 } from './assertion-talks-5.ts'
import { TALKS_6 } from './assertion-talks-6.ts'
import { TALKS_7 } from './assertion-talks-7.ts'

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

export const talkCases = rows(
  [TALKS_1, TALKS_2, TALKS_3, TALKS_4, TALKS_5, TALKS_6, TALKS_7].map((talks) => talks.trim()).join('\n'),
)

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
Denies orthopnoea, PND or ankle swelling. :: PND = n; ankle swelling = n
No focal neurology; GCS 15 throughout. :: focal neurology = n
CXR: no consolidation, no effusion, no pneumothorax. :: effusion = n; pneumothorax = n
Abdomen soft, non-tender, no guarding or rebound. :: guarding = n; rebound = n
Known COPD, two exacerbations last winter. :: exacerbations = ah
PMHx: MI 2009, T2DM, HTN. :: MI = ah
Ex-smoker, 30 pack years, stopped 2011. :: smoker = ah
?PE – for CTPA. :: PE = p
CT head showed no acute intracranial haemorrhage. :: intracranial haemorrhage = n
Previous episode of pancreatitis, 2018, gallstone-related. :: pancreatitis = ah
Appendicectomy as a child. :: Appendicectomy = ah
Sister has coeliac disease. :: coeliac disease = ao
No known drug allergies. :: drug allergies = n
DVT excluded on Doppler. :: DVT = n
Troponin negative x2, ACS ruled out. :: ACS = n
Cannot exclude underlying malignancy. :: malignancy = p
Appearances suspicious for metastatic disease. :: metastatic disease = p
The patient was without nausea or emesis overnight. :: nausea = n; emesis = n
Never had rheumatic fever. :: rheumatic fever = n
Gram stain failed to reveal any organisms. :: organisms = n
Negative for hepatitis B and C. :: hepatitis B = n
Lungs clear to auscultation bilaterally, no wheezes, rales or rhonchi. :: wheezes = n; rhonchi = n
Patient reports chest pain but denies shortness of breath. :: chest pain = a; shortness of breath = n
History of presenting complaint: 3 days of productive cough. :: productive cough = a
Mother reports no rash at home; rash noted on examination today. :: rash = a
No change in her chronic back pain. :: back pain = a
No increase in shortness of breath. :: shortness of breath = a
Not only fever but also rigors since Friday. :: fever = a; rigors = a
Gravida 3, previous caesarean section. :: caesarean section = ah
The fracture is not displaced. :: fracture = a
There is no doubt that this is shingles. :: shingles = a
Status post left hip replacement in 2016. :: hip replacement = ah
Childhood asthma, no inhalers since. :: asthma = ah
Had chickenpox at age 6. :: chickenpox = ah
Query early cellulitis. :: cellulitis = p
Differential includes PE, pneumonia and MSK pain. :: PE = p; pneumonia = p
Concern for testicular torsion. :: testicular torsion = p
No convincing evidence of appendicitis but cannot be excluded. :: appendicitis = p
Grandmother had epilepsy; patient has had no seizures. :: seizures = n
Her daughter has had diarrhoea for two days, patient well. :: diarrhoea = ao
Wife states he has been vomiting blood. :: vomiting blood = a
Neighbour was recently diagnosed with TB. :: TB = ao
Remote history of alcohol abuse, abstinent 10 years. :: alcohol abuse = ah
Last fit was in 2019. :: fit = ah
Previously treated for H pylori. :: H pylori = ah
Presents with sudden onset pleuritic chest pain, nil haemoptysis. :: chest pain = a; haemoptysis = n
Nil of note in PMH. No cardiac hx. :: cardiac = n
Pt c/o SOB, nil cough, nil fever. :: SOB = a; cough = n; fever = n
No SOB at rest; SOBOE 50 yards. :: SOBOE = a
Pt denies SI/HI. :: SI = n
PERRLA, no papilledema. :: papilledema = n
Admitted last year with DKA. :: DKA = ah
Was seen in January for the same palpitations, which settled on their own. :: palpitations = ah
He has not had any chest pain since the stent. :: chest pain = n
She has never smoked but her partner smokes indoors. :: smoked = n
Screened for gestational diabetes: negative. :: gestational diabetes = n
Probable Bell's palsy, stroke thought unlikely. :: Bell's palsy = p
Exam notable for absence of murmurs. :: murmurs = n
Patient is without complaints of dysuria. :: dysuria = n
Resolved hyponatraemia. :: hyponatraemia = ah
Mum unsure whether he lost consciousness. :: lost consciousness = p
Fundoscopy limited, papilloedema could not be assessed. :: papilloedema = p
Rule out ectopic pregnancy. :: ectopic pregnancy = p
Two previous miscarriages. :: miscarriages = ah
Chest clear, no added sounds, no creps. :: creps = n
No LOC, no amnesia, no vomiting since injury. :: LOC = n; amnesia = n; vomiting = n
O/E: alert, no meningism, no photophobia, no non-blanching rash. :: meningism = n; photophobia = n; non-blanching rash = n
BO yesterday, no PR bleeding or melaena. :: PR bleeding = n; melaena = n
Systems review unremarkable apart from long-standing tinnitus. :: tinnitus = a
Brother known schizophrenia. :: schizophrenia = ao
Hx of AF, cardioverted 2020, in sinus rhythm since. :: AF = ah
s/p TKR 2021 :: TKR = ah
Prev. TIA x2 (2017, 2019). :: TIA = ah
Quit smoking 2015; drinks socially. :: smoking = ah; drinks = a
Hysterectomy for fibroids aged 44. :: Hysterectomy = ah; fibroids = ah
Non-smoker, teetotal. :: smoker = n
Pt unable to confirm whether she passed out. :: passed out = p
Possible early shingles vs contact dermatitis. :: shingles = p; contact dermatitis = p
Suspected NOF fracture, awaiting films. :: NOF fracture = p
Symptoms not consistent with angina. :: angina = n
X-ray negative for fracture. :: fracture = n
Ruled out for myocardial infarction by enzymes. :: myocardial infarction = n
She was noted to be free of pain at discharge. :: pain = n
The patient's mother, who suffers from bipolar disorder, lives with her. :: bipolar disorder = ao
Husband reports she had a seizure lasting 3 minutes. :: seizure = a
Prior to this admission the patient had no cardiac symptoms. :: cardiac symptoms = n
He denies any history of syncope, though his daughter recalls a faint two years ago. :: syncope = n; faint = ah
Not known to have HIV. :: HIV = n
Unremarkable for hernia. :: hernia = n
Without rash but with marked pruritus. :: rash = n; pruritus = a
Neither cyanosis nor clubbing. :: cyanosis = n; clubbing = n
No cyanosis, clubbing, but 2+ oedema to the knees. :: clubbing = n; oedema = a
He is no stranger to migraine. :: migraine = a
Pain not relieved by GTN. :: Pain = a
Can't rule out scaphoid fracture; splint and repeat film. :: scaphoid fracture = p
High index of suspicion for NAI. :: NAI = p
In 2016 he was admitted with sepsis secondary to cholangitis. :: sepsis = ah; cholangitis = ah
Last tetanus booster 2012. :: tetanus booster = ah
Three months ago she noticed a breast lump which has since grown. :: breast lump = a
Long-standing hypertension, well controlled. :: hypertension = a
History of fall this morning with hip pain. :: fall = a; hip pain = a
Hx: 2/7 vomiting, 1/7 diarrhoea, nil blood. :: vomiting = a; blood = n
Mother alive and well, father HTN. :: HTN = ao
Says the pain is like the one she had with her gallstones in 2019. :: pain = a; gallstones = ah
Allergies: penicillin (anaphylaxis as a child). :: anaphylaxis = ah
Denied taking an overdose; empty packets found by flatmate. :: overdose = n
No thoughts of self-harm currently; one attempt aged 17. :: self-harm = n; attempt = ah
Denies fevers but endorses chills and night sweats. :: fevers = n; night sweats = a
Pt well, eating and drinking, no D&V. :: D&V = n
Nil focal weakness. Power 5/5. :: weakness = n
Apyrexial, haemodynamically stable, no signs of sepsis. :: sepsis = n
He had an uncomplicated postoperative course without wound infection. :: wound infection = n
Ex-IVDU. :: IVDU = ah
Previous PE 2014 after long haul flight. :: PE = ah
Fam hx: sister SLE, mum hypothyroid. :: SLE = ao; hypothyroid = ao
Strong family history of premature IHD. :: IHD = ao
Son has autism. :: autism = ao
? TIA :: TIA = p
Query UTI - urine sent. :: UTI = p
This may represent early pneumonia. :: pneumonia = p
Infection not excluded. :: Infection = p
Suggestive of but not diagnostic for sarcoid. :: sarcoid = p
Chest pain 3 weeks ago, none since. :: Chest pain = ah
The wound is clean with no pus, slight erythema. :: pus = n; erythema = a
Not tachycardic. :: tachycardic = n
She does not appear dehydrated. :: dehydrated = n
Absent bowel sounds. :: bowel sounds = n
Loss of appetite without weight loss. :: appetite = a; weight loss = n
Was on prednisolone until March. :: prednisolone = ah
Stopped ramipril due to cough. :: ramipril = ah
Requesting test for coeliac, no symptoms. :: symptoms = n
Mum concerned re autism. :: autism = p
Wife has noticed he stops breathing at night. :: stops breathing at night = a
Per EMS, patient was found unresponsive but never apnoeic. :: apnoeic = n
Old left MCA infarct on CT, nothing acute. :: MCA infarct = ah
Healed rib fractures. :: rib fractures = ah
Pregnancy test negative. :: Pregnancy = n
COVID swab positive. :: COVID = a
Hx of gestational diabetes in both pregnancies. :: gestational diabetes = ah
`)
