import { fold, sentences } from '../../core/text.ts'

// Words that the output guards share: illnesses and medicines as patients and published pages call them. Sources of
// patterns over folded text (lower case, plain quotes), so they hold no capital.

const NAMED =
  "abscess|acid reflux|adhd|aids|alcoholism|allerg(?:y|ies)|alzheimer's|anaphylaxis|aneurysm|angina|anorexia|apnoea|apnea|arrhythmia|asthma|athlete's foot|atrial fibrillation|autism|bipolar|blood poisoning|boils?|bronchiolitis|bulimia|bunions?|cancer|candida|cataracts?|chickenpox|chlamydia|cirrhosis|(?:blood )?clots?|coeliac|celiac|colic|common cold|concussion|copd|covid(?:-19)?|croup|crohn's|cysts?|deep vein thrombosis|dementia|depression|diabetes|diverticul\\w+|dvt|eczema|embolism|emphysema|epilepsy|fibroids?|fibromyalgia|flu|fracture|frozen shoulder|fungal infection|gallstones?|gerd|gastric flu|glandular fever|glaucoma|gonorrh?oea|gout|haemorrhoids|hemorrhoids|hay fever|heart (?:attack|failure|disease)|hernia|herpes|high blood pressure|hiv|hypertension|ibs|impetigo|infarct\\w*|influenza|insomnia|irritable bowel|kidney stones?|(?:kidney|heart|liver|organ) failure|leuk(?:a)?emia|long covid|lupus|lyme|malaria|measles|melanoma|menopause|migraines?|miscarriage|mono|multiple sclerosis|mumps|obesity|ocd|osteoporosis|panic (?:attacks?|disorder)|parasites?|parkinson's|pcos|piles|pleurisy|pneumonia|pneumothorax|pre-?eclampsia|preeclampsia|psoriasis|ptsd|rabies|reflux|ringworm|rosacea|scabies|scarlet fever|schizophrenia|sciatica|scurvy|seizures?|sepsis|shingles|sickle cell|slipped disc|herniated disc|sprain|std|sti|stomach (?:bug|flu)|strokes?|syphilis|tb|thrombosis|thrush|thyroid|tinnitus|torsion|tuberculosis|tumou?rs?|typhoid|ulcers?|uti|vaginosis|vertigo|virus|warts?|whooping cough|(?:yeast|ear|chest|urine|bladder|kidney|skin|throat|sinus|eye|viral|bacterial) infection|infection|inflamed \\w+|overactive \\w+|underactive \\w+|(?:cluster|tension|sinus|rebound|cervical) headache|hand,? foot and mouth|pulled muscle|torn \\w+|strained \\w+|muscle strain|whiplash|addiction|dependence|food intolerance|pink eye|jaundice|preterm labou?r|ectopic pregnancy|brain (?:bleed|haemorrhage|hemorrhage)|bleed on the brain|nerve damage|trapped nerve|blocked artery|heart block|heart murmur|enlarged prostate"
const GENERIC = 'attack|disease|disorder|syndrome|deficiency|infection|inflammation|poisoning|tear|rupture'
const ENDED =
  '(?!diagnosis|prognosis|hypnosis|coma|stoma|aroma|diploma|nostalgia|symptoma)\\w{3,}(?:itis|osis|oses|emia|aemia|oma|opathy|plegia|sclerosis|phobia|oidism|algia|cythemia|penia|uria)'
/** An illness, by name or by the ending of its name. */
export const CONDITION = `(?:${NAMED}|${GENERIC}|${ENDED})(?![\\w-])`

/** Having an illness, said as a property: "you are diabetic". */
export const AFFLICTED =
  '(?:an(?:a)?emic|diabetic|asthmatic|depressed|hypertensive|hypothyroid|hyperthyroid|epileptic|septic|infected|bipolar|autistic|psychotic|dehydrated|prediabetic|in (?:atrial fibrillation|heart failure|ketoacidosis|shock|labou?r)|allergic to|addicted to|dependent on|miscarrying|menopausal|immunocompromised|obese|malnourished)'

const SUBSTANCES =
  'paracetamol|acetaminophen|tylenol|ibuprofen|advil|nurofen|naproxen|aspirin|diclofenac|codeine|morphine|tramadol|oxycodone|fentanyl|amoxicillin|penicillin|azithromycin|doxycycline|flucloxacillin|nitrofurantoin|trimethoprim|metronidazole|ciprofloxacin|warfarin|apixaban|rivaroxaban|clopidogrel|heparin|metformin|insulin|ozempic|semaglutide|lithium|levothyroxine|prednisolone|prednisone|cortisone|hydrocortisone|salbutamol|ventolin|albuterol|cetirizine|loratadine|chlorphenamine|omeprazole|lansoprazole|ramipril|lisinopril|amlodipine|bisoprolol|atenolol|propranolol|furosemide|sertraline|fluoxetine|citalopram|diazepam|lorazepam|zopiclone|melatonin|digoxin|methotrexate|loperamide|imodium|laxatives?|steroids?|statins?|antibiotics?|antidepressants?|antihistamines?|anticoagulants?|painkillers?|pain relievers?|blood thinners?|blood pressure (?:tablets|pills|medicine|medication)|water tablets?|beta[- ]?blockers?|diuretics?|sleeping (?:tablets|pills)|inhaler|\\w{4,}(?:cillin|mycin|cycline|prazole|sartan|statin|oxacin|azole|profen|setron)'
/** A medicine or a class of them. */
export const MEDICINE = `(?:${SUBSTANCES})(?![\\w-])`

/** What a medicine comes as. */
export const FORM =
  '(?:tablets?|pills?|capsules?|caplets?|syrups?|drops|creams?|ointments?|gels?|patch(?:es)?|inhalers?|sprays?|suppositor(?:y|ies)|lozenges?|injections?|medicines?|medications?|meds|doses?|dosage|drugs?)'

/** A question claims nothing, whatever it asks about; unless it only asks for a nod. */
const ASKS = /[?\u061f]["')\]]*\s*$/
const WANTS_A_NOD =
  /,\s*(?:right|ok(?:ay)?|yes|no|correct|(?:is|are|do|does|did|have|has|was|were|can|will|would)(?:n't)? (?:it|you|they|he|she|this|that|we)(?: not)?)\s*[?\u061f]/

/** What the reader said is theirs; what we say that we can't say is no claim. */
const REPEATS =
  /^(?:(?:and|so|thank you[,.]?|ok(?:ay)?[,.]?) )?(?:you|he|she|they) (?:have |had |also )*(?:told|said|mentioned|wrote|described|reported|asked)\b|^(?:thank you|thanks) for (?:telling|saying|letting|sharing)\b|^(?:i|we)(?:'ve| have)? (?:noted|written down|recorded|passed on)\b|^your (?:note|record|answers?|file|form|message) (?:says?|shows?|mentions?)\b|\b(?:i|we|this (?:chat|service)) (?:cannot|can't|can not|may not|must not|am not able to|are not able to) (?:tell|say|give|promise|know|judge|diagnose|decide|name)\b/

/** What a text claims, sentence by sentence, folded: its questions and what only repeats the reader are left out. */
export function claimsOf(text: string): string[] {
  return sentences(text)
    .map(({ start, end }) => fold(text.slice(start, end)).text)
    .filter((one) => (!ASKS.test(one) || WANTS_A_NOD.test(one)) && !REPEATS.test(one))
}
