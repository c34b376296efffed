import type { Subject, Urgency } from '../../core/clinical.ts'

/**
 * A minimal pair: a message with a red flag, and nearly the same words in which one word of assertion, time or person
 * takes it away.
 */
export interface RedFlagPair {
  readonly id: string
  /** BCP 47. */
  readonly language: string
  readonly danger: string
  /** Least level of the dangerous side. */
  readonly level: Extract<Urgency, 'urgent' | 'emergency'>
  /** Any one of these protocols must be named; left out where several fit. */
  readonly protocols?: readonly string[]
  readonly safe: string
  readonly subject?: Partial<Subject>
}

/** Written by us from the clinical rules, not from the rule files. */
export const redFlagPairs: readonly RedFlagPair[] = [
  {
    id: 'chest-pressure-denied',
    language: 'en',
    danger: 'theres this crushing pressure in my chest going down the left arm',
    level: 'emergency',
    protocols: ['acute-coronary-syndrome'],
    safe: 'theres no pressure in my chest and nothing going down the left arm',
  },
  {
    id: 'arm-weak-years-ago',
    language: 'en',
    danger: 'my left arm suddenly went weak and i cant get my words out',
    level: 'emergency',
    protocols: ['stroke-tia'],
    safe: 'in 2009 my left arm suddenly went weak and i couldnt get my words out, all normal since then',
  },
  {
    id: 'throat-closing-film',
    language: 'en',
    danger: 'a bee stung me and my throat is closing up',
    level: 'emergency',
    protocols: ['anaphylaxis', 'ace-angioedema'],
    safe: 'in the film i watched a bee stung him and his throat was closing up',
  },
  {
    id: 'blood-vomit-mother',
    language: 'en',
    danger: 'i have just vomited a lot of blood',
    level: 'emergency',
    protocols: ['upper-gi-bleed', 'major-bleeding'],
    safe: 'i have not vomited any blood',
  },
  {
    id: 'blue-baby',
    language: 'en',
    danger: 'the baby stopped breathing for a bit and went blue round the lips',
    level: 'emergency',
    safe: 'the baby never stopped breathing and did not go blue round the lips',
    subject: { ageDays: 60, ageYears: 0, speaker: 'parent' },
  },
  {
    id: 'third-person-now',
    language: 'en',
    danger: 'my husband is sitting here grey and clutching his chest, he says it feels like an elephant on it',
    level: 'emergency',
    safe: 'my husband died years ago of a heart attack, i am fine and only want my ears looked at',
  },
  {
    id: 'hang-myself',
    language: 'en',
    danger: 'i have the rope ready and i am going to hang myself tonight',
    level: 'emergency',
    protocols: ['suicidal-intent'],
    safe: 'the exam was hard but i am going to hang out with friends tonight',
  },
  {
    id: 'better-off-dead',
    language: 'en',
    danger: 'lately i keep thinking everyone would be better off if i was dead',
    level: 'urgent',
    protocols: ['suicidal-intent'],
    safe: 'my phone battery is dead and i am dead tired after the shift',
  },
  {
    id: 'saddle-numb',
    language: 'en',
    danger: 'my back hurts and im numb between my legs, cant feel when i wipe',
    level: 'emergency',
    protocols: ['cauda-equina'],
    safe: 'my back hurts but im not numb between my legs and toilet is normal',
  },
  {
    id: 'glass-test',
    language: 'en',
    danger: 'hes burning up and the rash doesnt fade under a glass',
    level: 'emergency',
    protocols: ['non-blanching-rash', 'meningitis-encephalitis'],
    safe: 'hes well in himself, no fever, and the rash does fade under a glass',
    subject: { ageYears: 3, speaker: 'parent' },
  },
  {
    id: 'worst-headache',
    language: 'en',
    danger: 'a sudden headache out of nowhere, the worst of my life, like being hit with a bat',
    level: 'emergency',
    protocols: ['thunderclap-headache'],
    safe: 'a dull headache that built up slowly over the afternoon like i get every month',
  },
  {
    id: 'waters-and-cord',
    language: 'en',
    danger: '39 weeks, my waters broke and i can feel a cord coming out',
    level: 'emergency',
    safe: '39 weeks, my waters have not broken and there is nothing coming out',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 39 },
  },
  {
    id: 'baby-still',
    language: 'en',
    danger: 'im 32 weeks and i havent felt the baby move since yesterday',
    level: 'urgent',
    protocols: ['reduced-fetal-movement'],
    safe: 'im 32 weeks and the baby moves just like always',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 32 },
  },
  {
    id: 'battery',
    language: 'en',
    danger: 'our toddler swallowed a button battery',
    level: 'emergency',
    protocols: ['button-battery-magnet'],
    safe: 'our toddler put a button battery in the toy, it is still there, he did not swallow anything',
    subject: { ageYears: 2, speaker: 'parent' },
  },
  {
    id: 'curtain-eye',
    language: 'en',
    danger: 'since this morning theres a dark curtain over half of my right eye with flashes',
    level: 'urgent',
    protocols: ['retinal-detachment', 'vision-loss'],
    safe: 'i hung a dark curtain in the bedroom this morning, my eyes are fine',
  },
  {
    id: 'chemo-fever',
    language: 'en',
    danger: 'had chemo 8 days ago and my temp is 38.3',
    level: 'emergency',
    protocols: ['neutropenic-fever'],
    safe: 'had chemo 8 years ago and my temp is 36.6',
  },
  {
    id: 'hit-head-thinner',
    language: 'en',
    danger: 'i fell and banged my head an hour ago, im on apixaban',
    level: 'urgent',
    protocols: ['head-injury-anticoagulant', 'head-injury'],
    safe: 'i did not bang my head, i only want a repeat of apixaban',
  },
  {
    id: 'lung-clot',
    language: 'en',
    danger: 'sudden sharp pain when i breathe in, short of breath and my calf has been swollen since surgery',
    level: 'emergency',
    protocols: ['pulmonary-embolism'],
    safe: 'no pain when i breathe in, not short of breath, calves not swollen since surgery',
  },
  {
    id: 'strangled',
    language: 'en',
    danger: 'last night my boyfriend put his hands round my neck and choked me',
    level: 'urgent',
    protocols: ['domestic-abuse'],
    safe: 'last night my boyfriend put a scarf round my neck because i was cold',
  },
  {
    id: 'sugar-low',
    language: 'en',
    danger: 'dad is diabetic, his sugar is 1.9 and hes confused and sweating',
    level: 'emergency',
    protocols: ['hypoglycaemia'],
    safe: 'dad is diabetic, his sugar is 6.9 and hes reading the paper',
  },
  {
    id: 'lithium-vomit',
    language: 'en',
    danger: 'mum took her methotrexate every day this week instead of once a week',
    level: 'urgent',
    safe: 'mum took her methotrexate once this week as always',
  },
  {
    id: 'es-chest',
    language: 'es',
    danger: 'tengo un dolor muy fuerte en el pecho que me baja por el brazo izquierdo',
    level: 'emergency',
    safe: 'no tengo dolor en el pecho ni en el brazo',
  },
  {
    id: 'es-suicide',
    language: 'es',
    danger: 'me quiero matar, ya tengo las pastillas en la mano',
    level: 'emergency',
    safe: 'no quiero matarme, solo quiero dormir mejor',
  },
  {
    id: 'fr-breath',
    language: 'fr',
    danger: "je n'arrive plus à respirer et mes lèvres sont bleues",
    level: 'emergency',
    safe: 'je respire bien et mes lèvres sont roses',
  },
  {
    id: 'fr-stroke',
    language: 'fr',
    danger: "ma mère a la bouche de travers et n'arrive plus à parler",
    level: 'emergency',
    safe: "ma mère a eu un AVC il y a dix ans, aujourd'hui tout va bien",
  },
  {
    id: 'ar-chest',
    language: 'ar',
    danger: 'عندي ألم شديد في الصدر وضيق في التنفس',
    level: 'emergency',
    safe: 'ليس عندي ألم في الصدر',
  },
  {
    id: 'ar-suicide',
    language: 'ar',
    danger: 'أريد أن أنتحر الليلة',
    level: 'emergency',
    safe: 'أريد أن أنام الليلة',
  },
  {
    id: 'fa-breath',
    language: 'fa',
    danger: 'نمی‌توانم نفس بکشم',
    level: 'emergency',
    safe: 'خوب نفس می‌کشم',
  },
  {
    id: 'fa-romanised',
    language: 'fa',
    danger: 'nemitoonam nafas bekesham, dard shadid ghafase sine daram',
    level: 'emergency',
    safe: 'salam, halam khube',
  },
  {
    id: 'hi-chest',
    language: 'hi',
    danger: 'मेरे सीने में बहुत तेज दर्द हो रहा है और पसीना आ रहा है',
    level: 'emergency',
    safe: 'मेरे सीने में दर्द नहीं है',
  },
  {
    id: 'hi-romanised',
    language: 'hi',
    danger: 'seene mein bahut tez dard hai aur saans nahi aa rahi',
    level: 'emergency',
    safe: 'mujhe sirf sardi hai, saans theek hai',
  },
  {
    id: 'mistyped',
    language: 'en',
    danger: 'cant breth propery and my lipps are turnin bleu',
    level: 'emergency',
    safe: 'i can breth propery and my lipps are just dry',
  },
  {
    id: 'anaphylaxis-treated',
    language: 'en',
    danger: 'i used my epipen ten minutes ago after a wasp sting, i feel better now',
    level: 'emergency',
    protocols: ['anaphylaxis'],
    safe: 'my epipen expires next month, i need a new one, i have not used it',
  },
]
