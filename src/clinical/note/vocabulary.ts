/**
 * Stems that mark a clause as clinical. Not a lexicon of findings: it only decides whether a clause is worth a line in a
 * note, so that greetings and small talk stay out. Matched at the beginning of a word.
 */
const STEMS = `abdom abscess ache aching acne addict aller anemi anaemi aneurysm angin ankle antibio anxi appetit arm arthr asthm
back balanc bandag belly biops bladder bleed blister bloat blood blur bone bowel brac brain breast breath bronch bruis bump burn
calf cancer cardi cast catarrh catheter chem chest chill chok cholest chronic clot cold colon concuss crackl crepit confus congest conscious constip cough cramp crutch cyst
dehydrat delir depress dermat diabet diagnos dialysis diarr diet digest discharg diseas dizz dose drain dress drool drows
ear eardrum eczema edema egfr elbow emphys energy epilep exercis exhaust eye face faint fall fatigue fell fever finger flank flare flu fluid foot feet fractur
gastr giddy gland gout groin gum gynec haem hand headache head hear heart heartburn hemat hemor hernia hip hiv hormon hospital hot hunger hurt hypert hypot
ibs immun implant incont indigest infect inflam inhal injur insomn insulin irritat itch jaundice jaw joint kidney knee
lab leg lesion lightheaded limb limp lip liver lump lung lymph mass medic mening menopaus menstr migrain mobil mole mood mouth mri muscl
nasal nause neck nerv neur nose numb nutri ob obes operat orthop otit ovar pain palpit pancrea paraly pelvi period phlegm physical pill pneum poison poo pregnan prescri press procedur prostat psych puls puffy pus
rash react rectal scalp cream ointment lotion shampoo percent red reflux relief renal respir rheum rib runny scan scar sciat scratch seiz sensat shak shiver shortness should sick sinus skin sleep slur smell smok sneez sore spasm speech spin spit sprain sputum stiff sting stitch stomach stool strain strength stress stroke suffer sugar suicid surg swallow sweat swell swollen symptom
tablet teeth temperat tend therap thirst throat throb thyroid tight tingl tir toe tongue tonsil tooth toilet transplant trauma treat tremor trouble tumor twist ulcer ultrasound unwell urin urol uter
vaccin vagin valv vape vein vertig vision vitam vomit weak weigh wheez wound wrist x-ray xray yeast
accident active alcohol drink drug job live marri retire wife husband test result referral follow therapy specialist emergency exam murmur edema tender motion lipid panel echo ultrasound mammogram colonoscopy vitamin monitor screen mg mcg %`

const CLINICAL = new RegExp(
  `\\b(?:${STEMS.trim()
    .split(/\s+/)
    .filter((stem) => stem !== '%')
    .join('|')})[a-z]*`,
  'g',
)

/** How many different clinical words and numbers a cleaned clause holds. */
export function clinicalWeight(text: string): number {
  const found = new Set(text.match(CLINICAL) ?? [])
  const numbers = text.match(/\d+(?:[./]\d+)?/g) ?? []
  return found.size + numbers.length
}

/** Talk that belongs to no note: greetings, thanks, the recording itself, where to sit. */
export const SMALL_TALK =
  /\b(?:hey,? dragon|dragon|how are you(?: doing)?(?: today)?\s*\??$|nice to (?:meet|see)|good to see|good (?:morning|afternoon|evening)|^(?:hi|hello)\b(?: there)?[.,! ]*$|thank you|thanks|you are welcome|bye|take care|have a (?:good|great|nice)|any (?:other )?questions|questions for me|can you hear|hear me|my name is|i am (?:doctor|dr|one of the)|weather|finalize|hop up|have a seat|does that (?:sound|make)|sound good|let me know|go ahead and (?:examine|take a look|listen)|sorry to hear|glad to hear|happy to hear|date of birth|confirm your|your (?:full )?name)\b/

/** True for a word, or the stem of one, that carries clinical meaning. */
export function isClinical(word: string): boolean {
  return clinicalWeight(word) > 0 || clinicalWeight(`${word}e`) > 0 || clinicalWeight(`${word}y`) > 0
}
