import type { NoteSection, NoteSentence } from '../../core/clinical.ts'

/** What a clause is about: cues in its words, in the order in which a heading wins. */

export type Heading =
  | 'chief_complaint'
  | 'hpi'
  | 'pmh'
  | 'medicines'
  | 'allergies'
  | 'family'
  | 'social'
  | 'ros'
  | 'vitals'
  | 'exam'
  | 'results'
  | 'assessment'
  | 'plan'

/** A sentence of a note before it has its place. */
export type Draft = Omit<NoteSentence, 'id' | 'section'> & { heading: Heading }

/** The section a heading stands in; the order is the order of the note. */
export const SECTION_OF = {
  chief_complaint: 'subjective',
  hpi: 'subjective',
  pmh: 'subjective',
  medicines: 'subjective',
  allergies: 'subjective',
  family: 'subjective',
  social: 'subjective',
  ros: 'subjective',
  vitals: 'objective',
  exam: 'objective',
  results: 'objective',
  assessment: 'assessment',
  plan: 'plan',
} as const satisfies Record<Heading, NoteSection>

const ALLERGIES =
  /\ballerg(?:y|ies|ic) (?:to|for)\b|\b(?:drug|medication|medicine|food|known|any|no|other) (?:known )?(?:drug )?allerg|\ballergies\b(?!.*\b(?:season|pollen|spring|fall)\b)/
/** Hay fever is a condition; what must not be given is an allergy. */
const SEASONAL = /\b(?:season|pollen|nasal|congestion|hay fever|spring)\w*\b/
const FAMILY =
  /\bfamily (?:history|member)|\bruns? in (?:the|my|your|his|her|their) family|\b(?:my|your|his|her|their|the) (?:mother|father|mom|mum|dad|brother|sister|grand(?:mother|father|ma|pa)|aunt|uncle|parents?)(?:'s)? (?:had|has|have|also|died|passed|was diagnosed|side|all)\b|\bfamily\b.*\b(?:cancer|diabetes|heart|disease|condition|problem)/
const SOCIAL =
  /\b(?:smok(?:e|es|er|ed|ing)|cigarettes?|tobacco|vap(?:e|es|ing)|alcohol|drinks? (?:a|any|on|per|socially)|drinker|beers?|wine|recreational|illicit|marijuana|cannabis|married|divorced|widow|retired|occupation|for a living|lives? (?:with|alone|in)|work(?:s|ing)? (?:as|at|in|from|for)|job|accountant|teacher|nurse|construction|student|kids|children)\b/
export const MEDICINES =
  /\b(?:medications?|medicines?|meds|prescri|tablets?|pills?|inhalers?|insulin|puffs?|mg|mcg|over.the.counter|vitamins?|supplements?|dose|paracetamol|ibuprofen|tylenol|advil|aleve|motrin|acetaminophen|aspirin|antibiotics?|steroids?|\w+(?:pril|sartan|olol|statin|formin|prazole|cillin|mycin|oxacin|azole|idone|tidine|setron|triptan|gliptin|gliflozin|parin|xaban|profen|oxicam|cortisone|nisolone|nisone|terol|dipine|thiazide|semide|lukast|tadine|zine|pam|lam|pine|amine|oxetine|pram|traline))\b/
const PMH =
  /\b(?:history of|past medical|medical (?:history|problems?|conditions?)|health problems?|diagnosed|diabet(?:es|ic)|hypertension|high blood pressure|asthma|copd|high cholesterol|hyperlipidemia|surger(?:y|ies)|operations?|had (?:a|an|my|your|his|her) \w+ (?:removed|replaced)|hypothyroid|depression|anxiety disorder|arthritis|reflux|gout|kidney (?:stones?|disease)|heart failure|fibrillation|transplant|hospitali[sz]ed|immuni[sz]|vaccin|pregnan|previous(?:ly)?|in the past|years? ago|as a (?:kid|child)|fit and well|epilepsy|migraines? since)\b/
const VITALS =
  /\b(?:vital(?:s| signs)|(?:blood pressure|heart rate|pulse|temperature|respirat\w*|oxygen|o2|sats?|saturation|spo2|weight|bmi)\b[^.]{0,40}\b(?:\d|\w+ point|normal|good|high|low|elevated|fine|great|stable|up|down))/
const EXAM =
  /\b(?:on (?:your )?(?:physical )?exam(?:ination)?|physical exam|appreciate|lungs? (?:are|sound|is)|(?:your|the) (?:heart|lungs?|abdomen|belly|neck|throat|ears?|eyes?|knee|shoulder|back|skin|wrist|ankle|elbow|hip|foot|hand|legs?) (?:exam|looks?|sounds?|is|are|feels?)|i (?:do )?(?:see|hear|feel|notice|palpate)|clear (?:to auscultation|bilaterally)|tender(?:ness)?|range of motion|murmur|edema|erythema|ecchymosis|effusion|swelling (?:over|on|in|at)|bowel sounds|lymph nodes?|reflexes|strength is|sensation|gait|rales|crackles|crepit\w*|wheez(?:es|ing) (?:in|on|at)|ronchi|rhonchi|ear ?drums?|tympanic|canal|tonsils? (?:is|are|look)|cap(?:illary)? refill|air entry|breath sounds|power (?:is|was)|abduction|dull to|percussion|bruits?|distended|non.?tender|pain (?:with|on|to) (?:palpation|flexion|extension|range|movement|resisted)|palpat|auscult|negative (?:for|straight|varus)|positive (?:straight|murphy|mcmurray|drawer|tinel|phalen)|no (?:masses|swelling|redness|murmurs?|bruits?|lymphadenopathy|effusion|erythema|rash|wheez))/
const RESULTS =
  /\b(?:x.?rays?|mri|ct(?: scan)?|cat scan|ultrasound|echo(?:cardiogram)?|ekg|ecg|labs?|lab (?:work|results?)|blood (?:work|tests?|count)|results?|a1c|hemoglobin|haemoglobin|creatinine|cholesterol|white (?:blood )?(?:cell )?count|glucose|urinalysis|biopsy|pathology|mammogram|colonoscopy|spirometry|(?:pulmonary|kidney|renal|liver|thyroid) function|e?gfr|crp|ferritin|troponin|d-dimer|stress test|thyroid|tsh|psa|platelets?|panel|imaging|scan|lipid)\b/
const SHOWS =
  /\b(?:show(?:s|ed|ing|n)?|came back|come back|reveal(?:s|ed)?|demonstrat\w+|looks?|looked|is|are|was|were|within|normal|elevated|negative|positive|reviewed?|indicat\w+|noted?)\b/
const ASSESSMENT =
  /\b(?:i (?:do )?(?:think|believe|suspect|feel like|am (?:concerned|worried|thinking))|(?:my|the) (?:impression|diagnosis|assessment|differential)|diagnos(?:is|ed)|consistent with|sounds? like|looks? like (?:you|it|a|an|this)|most likely|likely|you (?:may|might|probably|likely) have|it (?:may|might|could|is probably|is likely)|this (?:is|could be|may be|sounds|looks)|called|what we call|evidence of|(?:first|second|third|next|last|other) (?:problem|issue|concern|diagnosis|thing)|for your|as for|in terms of|regarding|with (?:regard|respect)|from a|stable|well.controlled|under control|uncontrolled|worsening|exacerbation|(?:this|that|it) is (?:just |probably |likely |most likely |really |more )*(?:an? )?\w*(?: \w+)? ?(?:media|externa|itis)|viral|bacterial|strain|sprain|fracture|infection|itis\b)/
const PLAN =
  /\b(?:i (?:am going to|will|would like|want|would recommend|recommend|would|suggest|advise|have (?:ordered|prescribed)|can|just want|also want|do want)|we (?:will|are going to|can|should|need|might|could|would|may|have to)|let us|(?:go ahead and )?(?:order|prescrib\w+|refer(?:ral|ring)?|schedul\w+|start(?:ing)?|continu\w+|increas\w+|decreas\w+|stop(?:ping)?|switch\w*)|follow.?up|come back|see you (?:back|in|again)|you (?:should|can|need|will|must|could|may want|might want)|make sure|try to|take (?:it|this|that|the|some|one|two|a|your|\d)|call (?:me|us|the|if)|if (?:you|it|that|your|things|symptoms|the|there|he|she|they|any)|keep (?:taking|doing|an eye|up|it|your)|carry on (?:with|taking)|no (?:need for )?(?:antibiotics?|steroids?|x-?ray|scan|blood tests?) (?:for now|at this stage|needed|today|yet|at the moment)|(?:paracetamol|ibuprofen|acetaminophen) .{0,60}\b(?:is|are) fine|avoid|physical therapy|specialist|go to the (?:er|emergency)|return|monitor|rest|drink plenty|referral|consult|repeat)\b/

const OF_RELATIVE =
  /^(?:(?:no|yes|and|but|well),? )*(?:my|his|her|their|the) (?:mother|father|mom|mum|dad|brother|sister|husband|wife|aunt|uncle|cousin|grand\w+)(?:'s)? (?:is |are |was )?(?:also )?allergic\b/

/** "My brother is allergic to it" is an allergy of the brother, whatever was asked. */
export function isAllergyOfRelative(text: string): boolean {
  return OF_RELATIVE.test(text)
}

/** Speaks of an allergy against something that must not be given; hay fever is none. */
export function tellsOfAllergy(text: string): boolean {
  return ALLERGIES.test(text) && !SEASONAL.test(text)
}

/** Heading of what a patient says, alone or in answer to a question whose words are `asked`. */
export function headingOfPatient(text: string, asked: string | null): Heading {
  const both = asked === null ? text : `${asked} ${text}`
  if (isAllergyOfRelative(text)) return 'family'
  if (tellsOfAllergy(both)) return 'allergies'
  if (FAMILY.test(both)) return 'family'
  if (MEDICINES.test(text) || (asked !== null && MEDICINES.test(asked) && text.length < 80))
    return /\b(?:help|worse|better|tried|for the pain|did not work|relief)\b/.test(both) ? 'hpi' : 'medicines'
  if (SOCIAL.test(both)) return 'social'
  if (PMH.test(both) && !/\b(?:days?|hours?|weeks?) ago\b/.test(text)) return 'pmh'
  return 'hpi'
}

/** Heading of what a clinician states; null for talk that belongs nowhere. */
export function headingOfClinician(text: string): Heading | null {
  const isPlan =
    PLAN.test(text) &&
    !/^(?:(?:so|and|now|then|but),? )*(?:i|we|let us|let me)(?: (?:will|am going to|are going to|would like to|want to|can|do|just|also|quickly|go ahead and|have to))* (?:check (?:out )?(?:your|the|you)|examine|look|listen|take (?:a|another) (?:quick )?(?:look|listen)|do (?:a|your|my) (?:quick )?(?:physical )?exam|press|push|feel|go over|talk|ask|pull|move|start with|be looking|show|review|see (?:how|what|if)|perform|pull up|quickly)\b/.test(
      text,
    )
  const ordersTest =
    /\b(?:order|repeat|get (?:a|an|some|another)|schedule|do (?:a|an|another)|check (?:a|an|your|some)|send|obtain|set you up)\b/.test(
      text,
    )
  if (VITALS.test(text) && !isPlan) return 'vitals'
  if (RESULTS.test(text) && SHOWS.test(text) && !(isPlan && ordersTest)) return 'results'
  if (EXAM.test(text) && !isPlan) return 'exam'
  if (isPlan) return 'plan'
  if (ASSESSMENT.test(text)) return 'assessment'
  return null
}

/** A clinician who says what is already on record: "you have a history of", "I see you are diabetic". */
export const RECAP =
  /\b(?:(?:\d+|\w+).year.old|presents? (?:for|with|today|to)|here (?:today )?(?:for|to|with|because)|(?:past )?(?:medical )?history (?:of|significant)|you (?:have|had) (?:a|an) \w+ (?:history|surgery)|i (?:see|understand|know|have|heard)(?: here)?,? (?:that )?(?:you|he|she|the nurse)|you (?:told|mentioned|said|indicated|reported|are (?:here|diabetic|on|taking|allergic)|take|were (?:diagnosed|seen|endorsing)|came in)|last (?:time|visit|seen)|status post|new patient)\b/
