/** Names under which one medicine is spoken of: generic first, then other generic names and brands (US, UK). */
const NAMES: readonly string[] = `
paracetamol acetaminophen tylenol panadol calpol
ibuprofen advil motrin nurofen brufen
naproxen aleve naprosyn
aspirin asa ecotrin
furosemide lasix frusemide
warfarin coumadin
apixaban eliquis
rivaroxaban xarelto
dabigatran pradaxa
clopidogrel plavix
sertraline zoloft lustral
fluoxetine prozac
citalopram celexa
escitalopram lexapro cipralex
bupropion wellbutrin zyban
venlafaxine effexor
duloxetine cymbalta
omeprazole prilosec losec
esomeprazole nexium
pantoprazole protonix
lansoprazole prevacid
famotidine pepcid
atorvastatin lipitor
simvastatin zocor
rosuvastatin crestor
amlodipine norvasc
lisinopril zestril prinivil
metoprolol lopressor toprol
carvedilol coreg
losartan cozaar
valsartan diovan
metformin glucophage
empagliflozin jardiance
dapagliflozin farxiga forxiga
sitagliptin januvia
semaglutide ozempic wegovy
albuterol salbutamol ventolin proair
fluticasone flovent flonase
montelukast singulair
cetirizine zyrtec
loratadine claritin
fexofenadine allegra
diphenhydramine benadryl
levothyroxine synthroid thyroxine
prednisone deltasone
meloxicam mobic
tramadol ultram
oxycodone percocet oxycontin
hydrocodone vicodin norco
gabapentin neurontin
pregabalin lyrica
alprazolam xanax
lorazepam ativan
diazepam valium
zolpidem ambien
amoxicillin amoxil
azithromycin zithromax
ciprofloxacin cipro
cephalexin keflex
hydrochlorothiazide hctz
epinephrine adrenaline epipen
isotretinoin accutane
sildenafil viagra
sumatriptan imitrex
ondansetron zofran
`
  .trim()
  .split('\n')

const GENERIC: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((line) => {
    const names = line.split(' ')
    return names.map((name): [string, string] => [name, names[0]!])
  }),
)

/** The generic name of a medicine; a name that is not listed stands for itself. */
export function genericOf(name: string): string {
  return GENERIC.get(name) ?? name
}
