import type { Urgency } from '../../core/clinical.ts'

/** A first message as people type it, with the level that the guidelines give it. */
export interface MessageCase {
  readonly id: string
  readonly level: Urgency
  /** `held` rows are read for their figures only, not tuned to. */
  readonly half: 'dev' | 'held'
  readonly text: string
  readonly why: string
}

const CASES: readonly Omit<MessageCase, 'half'>[] = [
  {
    id: 'crushing',
    level: 'emergency',
    text: 'my chest feels like an elephant is sat on it and my left arm has gone heavy. started 20 mins ago. im 54',
    why: 'infarct',
  },
  {
    id: 'nan-face',
    level: 'emergency',
    text: "My nan's mouth has dropped on one side and she is talking gibberish, it started at breakfast",
    why: 'stroke',
  },
  {
    id: 'bleed-thinner-head',
    level: 'emergency',
    text: "dad is on warfarin, he slipped and hit his head hard on the kerb an hour ago. says he's fine but has a headache",
    why: 'head injury on an anticoagulant',
  },
  {
    id: 'tablets-taken',
    level: 'emergency',
    text: 'I took about 30 paracetamol last night because I wanted to sleep and not wake up. I feel ok now',
    why: 'overdose without symptoms',
  },
  {
    id: 'baby-floppy',
    level: 'emergency',
    text: 'my 2 month old is really floppy and hard to wake, hasnt fed since last night',
    why: 'ill infant',
  },
  {
    id: 'throat-closing',
    level: 'emergency',
    text: "Had a prawn and now my throat feels tight and I've got big itchy lumps all over",
    why: 'anaphylaxis',
  },
  {
    id: 'torsion',
    level: 'emergency',
    text: "My lad is 13, woke at 5am screaming with pain in his left ball, he's been sick",
    why: 'testicular torsion',
  },
  {
    id: 'ectopic',
    level: 'emergency',
    text: "I'm about 7 weeks pregnant, bad pain low down on one side since this morning and I nearly passed out",
    why: 'ectopic pregnancy',
  },
  {
    id: 'cauda',
    level: 'emergency',
    text: "back pain for weeks but since yesterday I'm numb between my legs and can't feel when I need a wee",
    why: 'cauda equina',
  },
  {
    id: 'tearing',
    level: 'emergency',
    text: 'sudden ripping pain between my shoulder blades an hour ago, worst pain of my life, I have high blood pressure',
    why: 'aortic dissection',
  },
  {
    id: 'sepsis-chemo',
    level: 'emergency',
    text: "on chemo, last round was 8 days ago, temp is 38.4 and I'm shivering",
    why: 'neutropenic fever',
  },
  {
    id: 'jump',
    level: 'emergency',
    text: "I'm on the bridge and I don't see the point any more. I am going to do it tonight",
    why: 'suicidal plan',
  },
  {
    id: 'calf',
    level: 'urgent',
    text: 'my right calf is swollen and sore since the flight on sunday, its warm to touch',
    why: 'DVT',
  },
  {
    id: 'kidney-infection',
    level: 'urgent',
    text: "burning when I wee for 3 days, now I've got a fever of 38.5 and pain in my left side at the back",
    why: 'pyelonephritis',
  },
  {
    id: 'baby-temp',
    level: 'urgent',
    text: 'My son is 5 months old, temperature 39.1 since this morning, he is drinking and smiling between',
    why: '39 C at five months',
  },
  {
    id: 'thoughts',
    level: 'urgent',
    text: 'I keep thinking everyone would be better off without me. I have no plan or anything',
    why: 'suicidal thoughts without plan',
  },
  {
    id: 'hot-leg',
    level: 'urgent',
    text: 'the cut on my shin has gone red and hot, the red patch has doubled since yesterday. I feel alright otherwise',
    why: 'cellulitis',
  },
  {
    id: 'cat-bite',
    level: 'urgent',
    text: "Cat bit me on the hand last night, it's swollen and throbbing around the knuckle",
    why: 'bite of the hand',
  },
  {
    id: 'contact-lens',
    level: 'urgent',
    text: 'red painful eye since I slept in my contact lenses, the light is annoying',
    why: 'contact-lens keratitis',
  },
  {
    id: 'vomit-3days',
    level: 'urgent',
    text: "been throwing up for 3 days, can't keep anything down today, mouth is so dry",
    why: 'dehydration',
  },
  {
    id: 'quinsy-sore',
    level: 'urgent',
    text: 'really bad sore throat for 5 days, only on one side, it hurts to open my mouth, I can still swallow water',
    why: 'quinsy',
  },
  {
    id: 'pelvic',
    level: 'urgent',
    text: "lower tummy pain and smelly discharge for 4 days, now I have a temperature. I'm 23",
    why: 'pelvic infection',
  },
  {
    id: 'deaf-suddenly',
    level: 'urgent',
    text: 'I woke up yesterday completely deaf in my right ear, no pain',
    why: 'sudden hearing loss',
  },
  {
    id: 'breathless-cough',
    level: 'urgent',
    text: "coughing green stuff for 5 days with fever and now I get puffed just going upstairs. I'm 61",
    why: 'pneumonia',
  },
  {
    id: 'breast-lump',
    level: 'soon',
    text: "I found a hard lump in my left breast last week, it doesn't hurt. I'm 45",
    why: 'suspected cancer',
  },
  {
    id: 'postmeno',
    level: 'soon',
    text: "I'm 58 and stopped having periods six years ago, yesterday I had some bleeding again",
    why: 'bleeding after menopause',
  },
  {
    id: 'pnd',
    level: 'soon',
    text: "my baby is 8 weeks old and I cry every day and don't feel like I bond with her. I'd never hurt myself or her",
    why: 'postnatal depression',
  },
  {
    id: 'uti-simple',
    level: 'soon',
    text: 'stings when I pee since yesterday and I need to go all the time, no fever, not pregnant, 29 f',
    why: 'lower urinary infection',
  },
  {
    id: 'mole',
    level: 'soon',
    text: 'a mole on my back has got bigger and changed colour over the last 2 months',
    why: 'changing mole',
  },
  {
    id: 'weight',
    level: 'soon',
    text: "I've lost about 8 kilos in three months without trying and I'm sweating at night",
    why: 'weight loss',
  },
  {
    id: 'shingles-chest',
    level: 'soon',
    text: 'painful blisters in a stripe on one side of my ribs since yesterday, 50 years old',
    why: 'shingles',
  },
  {
    id: 'impetigo',
    level: 'soon',
    text: 'my 6 year old has golden crusty sores round her mouth that are spreading',
    why: 'impetigo',
  },
  {
    id: 'cough-month',
    level: 'soon',
    text: "I've had a cough for 5 weeks now, I smoke, no blood",
    why: 'cough over three weeks',
  },
  {
    id: 'ear-discharge',
    level: 'soon',
    text: "my ear has been leaking smelly stuff for four days, it's sore, no fever",
    why: 'ear discharge',
  },
  {
    id: 'bowel',
    level: 'soon',
    text: "my bowel habits have changed for the last two months, much looser, and I'm 62",
    why: 'change of bowel habit',
  },
  {
    id: 'palpitations',
    level: 'soon',
    text: 'for a few weeks my heart skips or flutters now and then for a few seconds, no chest pain, no dizziness, I feel fine between',
    why: 'palpitations',
  },
  {
    id: 'knee-arthritis',
    level: 'routine',
    text: "My knees ache when I walk and it's been like this for a couple of years, I'm 66. Is there anything to be done?",
    why: 'osteoarthritis',
  },
  {
    id: 'pill-review',
    level: 'routine',
    text: 'I need a new prescription for my blood pressure tablets, I have about a month left',
    why: 'repeat prescription',
  },
  {
    id: 'snore',
    level: 'routine',
    text: 'my husband snores terribly and is tired all day. He is 48 and a bit overweight',
    why: 'sleep apnoea',
  },
  {
    id: 'low-mood',
    level: 'routine',
    text: "I've been feeling down and a bit flat for a couple of months, still going to work. No thoughts of hurting myself",
    why: 'low mood',
  },
  {
    id: 'acne-bad',
    level: 'routine',
    text: "my acne hasn't got any better with the cream from the chemist after 3 months",
    why: 'acne, treatment failed',
  },
  {
    id: 'heavy-periods',
    level: 'routine',
    text: "My periods have been heavy for about a year, I'm 38, I'd like to talk about options",
    why: 'heavy periods',
  },
  {
    id: 'hair',
    level: 'routine',
    text: "my hair has been thinning on top for the last year, I'm a woman of 41",
    why: 'hair loss',
  },
  {
    id: 'reflux-long',
    level: 'routine',
    text: 'I get heartburn most weeks for the last 3 months, no trouble swallowing, no weight loss, age 40',
    why: 'long reflux',
  },
  {
    id: 'varicose',
    level: 'routine',
    text: 'varicose veins on both legs, they ache a bit in the evening, had them for years',
    why: 'varicose veins',
  },
  {
    id: 'tinnitus',
    level: 'routine',
    text: 'ringing in both ears for six months, hearing is fine',
    why: 'tinnitus',
  },
  {
    id: 'travel-jabs',
    level: 'routine',
    text: "I'm going to Kenya in two months, what vaccinations do I need?",
    why: 'travel advice',
  },
  {
    id: 'insomnia',
    level: 'routine',
    text: "I can't get to sleep for months now, lie awake for hours most nights",
    why: 'insomnia',
  },
  {
    id: 'cold',
    level: 'self_care',
    text: 'got a blocked nose and sneezing since tuesday, bit of a sore throat. no fever. im 33',
    why: 'cold',
  },
  {
    id: 'ankle-ok',
    level: 'self_care',
    text: "twisted my ankle playing netball yesterday, a bit swollen but I can walk on it fine and the bones aren't sore. 24",
    why: 'sprain that passes the Ottawa rule',
  },
  {
    id: 'mossie',
    level: 'self_care',
    text: "mosquito bites on my legs, itching like mad, no fever, not spreading. I'm 30",
    why: 'insect bites',
  },
  {
    id: 'cold-sore',
    level: 'self_care',
    text: "I've got a cold sore coming on my lip, get them every winter. I'm 27 and healthy",
    why: 'cold sore',
  },
  {
    id: 'hangover',
    level: 'self_care',
    text: 'drank too much last night, headache and feeling a bit sick today, 25, male',
    why: 'hangover',
  },
  {
    id: 'paper-cut',
    level: 'self_care',
    text: "cut my finger on a knife making dinner, it stopped bleeding, it's small and clean. tetanus up to date. 36",
    why: 'small wound',
  },
  {
    id: 'constip',
    level: 'self_care',
    text: "haven't been for 4 days, tummy a bit bloated, no pain really, no blood, no vomiting. 28 and not pregnant",
    why: 'constipation',
  },
  {
    id: 'sunburn',
    level: 'self_care',
    text: 'shoulders are sunburnt from yesterday, red and sore, no blisters, I feel well. 31',
    why: 'sunburn',
  },
  {
    id: 'hayfever',
    level: 'self_care',
    text: 'itchy eyes and sneezing every morning since the grass is out, same every June. 19',
    why: 'hay fever',
  },
  {
    id: 'tummy-bug',
    level: 'self_care',
    text: 'the runs since last night and threw up once, husband has it too, drinking fine, no blood, no fever, 35 and not pregnant',
    why: 'gastroenteritis',
  },
  {
    id: 'athlete',
    level: 'self_care',
    text: "itchy flaky skin between my toes for two weeks, I'm 40 and not diabetic",
    why: "athlete's foot",
  },
  {
    id: 'stiff-neck-slept',
    level: 'self_care',
    text: 'slept funny and my neck is sore when I turn it left, since this morning. no fever no headache no numbness. 32',
    why: 'muscular neck pain',
  },
]

/** Written by us before the rules were tuned to either half: twelve of each level. */
export const messageCases: readonly MessageCase[] = CASES.map((one, index) => ({
  ...one,
  half: index % 2 === 0 ? 'dev' : 'held',
}))
