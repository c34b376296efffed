/** What a talk tells of a symptom or a medicine: the kinds that the suite counts. */
export const ATTRIBUTE_KINDS = [
  'site',
  'side',
  'onset',
  'duration',
  'course',
  'severity',
  'character',
  'radiation',
  'aggravating',
  'relieving',
  'number',
  'dose',
] as const
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number]

export interface AttributeCase {
  readonly id: string
  /** A message, or a question and its answer about a headache told before. */
  readonly says: string | readonly [question: string, answer: string]
  /** Everything that is said; a kind that does not stand here is not told. Durations are in hours. */
  readonly want: Partial<Record<AttributeKind, readonly string[]>>
}

type Row = readonly [says: AttributeCase['says'], want: AttributeCase['want']]

/** As patients write, typed on a Thursday; answers follow "I have a headache". Written before the rules were read. */
const rows: readonly Row[] = [
  ['my left knee hurts, not the right one', { site: ['knee'], side: ['left'] }],
  ['both knees ache but the left one is worse', { site: ['knee'], side: ['both'], character: ['aching'] }],
  [
    'the pain started around my belly button and then moved down to the right side',
    { site: ['abdomen'], side: ['right'] },
  ],
  ['I have had a headache for three days and it is getting worse', { duration: ['72'], course: ['worsening'] }],
  [
    'chest pain came on suddenly about an hour ago, feels like something squeezing',
    { site: ['chest'], onset: ['sudden'], duration: ['1'], character: ['crushing'] },
  ],
  ['my back went after lifting a heavy box on saturday', { site: ['back'], onset: ['lifting'] }],
  [
    'the pain is 8 out of 10 and it shoots down my right leg',
    { severity: ['8'], character: ['shooting'], radiation: ['right-leg'] },
  ],
  [['What makes it worse?', 'when I stand up'], { aggravating: ['standing'] }],
  [['Does anything make it better?', 'if I lie flat'], { relieving: ['lying'] }],
  [['What makes the pain worse?', 'after eating'], { aggravating: ['eating'] }],
  [
    ['Is there anything that makes it better or worse?', 'worse when I cough, better when I keep still'],
    { aggravating: ['coughing'], relieving: ['rest'] },
  ],
  [
    'stomach ache that gets worse after meals, antacids help a bit',
    { site: ['abdomen'], aggravating: ['eating'], relieving: ['medicine'] },
  ],
  [
    'burning pain behind my breastbone when I lie down',
    { site: ['chest'], character: ['burning'], aggravating: ['lying'] },
  ],
  [
    'I take amlodipine 5 mg once a day and metformin 500 twice daily',
    { dose: ['amlodipine 5 mg once-a-day', 'metformin 500 twice-a-day'] },
  ],
  [
    'on ramipril 10mg every morning, atorvastatin 20 mg at night',
    { dose: ['ramipril 10 mg every-morning', 'atorvastatin 20 mg at-night'] },
  ],
  ['I use a salbutamol inhaler two puffs when needed', { dose: ['salbutamol 2 puff as-needed inhaled'] }],
  ['took two paracetamol 500 mg tablets last night', { dose: ['paracetamol 500 mg'] }],
  ['I inject 20 units of insulin at bedtime', { dose: ['insulin 20 unit at-night injected'] }],
  ['warfarin, 3 mg on weekdays; bisoprolol 2.5 mg daily', { dose: ['warfarin 3 mg', 'bisoprolol 2.5 mg once-a-day'] }],
  [
    ['What medicines do you take?', 'omeprazole 20 mg in the morning and ibuprofen as needed'],
    { dose: ['omeprazole 20 mg every-morning', 'ibuprofen as-needed'] },
  ],
  ['my blood pressure was 150 over 95 and I take losartan 50 mg', { number: ['150', '95'], dose: ['losartan 50 mg'] }],
  ['I was taking sertraline 50 mg but now it is 100 mg once a day', { dose: ['sertraline 100 mg once-a-day'] }],
  [
    'throbbing headache on the right side, light makes it worse',
    { side: ['right'], character: ['throbbing'], aggravating: ['light'] },
  ],
  [
    'a dull ache in my lower back, comes and goes',
    { site: ['back'], character: ['dull', 'aching'], course: ['comes-and-goes'] },
  ],
  [
    'sharp pain in the left side of my chest whenever I breathe in',
    { site: ['chest'], side: ['left'], character: ['sharp'], aggravating: ['breathing'] },
  ],
  ['the cough has been there for two weeks and is slowly getting better', { duration: ['336'], course: ['improving'] }],
  ['my ear has been hurting since yesterday', { site: ['ear'], duration: ['24'] }],
  ['knee pain, had it on and off for months', { site: ['knee'], course: ['comes-and-goes'] }],
  ['it is a constant pain in my stomach, it never lets up', { site: ['abdomen'], course: ['constant'] }],
  ['really bad headache, worst I ever had', { severity: ['10'] }],
  ['just a mild sore throat, nothing much', { site: ['throat'], severity: ['2'] }],
  [['How bad is the pain, from 0 to 10?', 'about a six'], { severity: ['6'] }],
  [['How long have you had it?', 'ten days or so'], { duration: ['240'] }],
  [['Which side is the pain on?', 'the left, not the right'], { side: ['left'] }],
  [['Did it come on suddenly or slowly?', 'slowly, over a couple of days'], { onset: ['gradual'] }],
  [['What were you doing when it started?', 'I was gardening'], { onset: ['exertion'] }],
  [['Does the pain go anywhere else?', 'yes into my jaw and left arm'], { radiation: ['jaw', 'left-arm'] }],
  [['Does the pain move anywhere?', 'no, it stays put'], {}],
  [['What does the pain feel like?', 'like a knife'], { character: ['stabbing'] }],
  [['What helps?', 'nothing really'], {}],
  [['What helps?', 'a hot water bottle'], { relieving: ['heat'] }],
  ['ibuprofen does not help the headache at all', {}],
  ['my ankle swelled up after I twisted it playing football', { site: ['ankle'], onset: ['injury'] }],
  [
    'the rash on both arms started gradually after I changed soap',
    { site: ['arm'], side: ['both'], onset: ['gradual', 'event'] },
  ],
  [
    'pain in my calf when I walk, goes away when I rest',
    { site: ['calf'], aggravating: ['movement'], relieving: ['rest'] },
  ],
  ['I get dizzy when I stand up quickly', { aggravating: ['standing'] }],
  [
    'my shoulder hurts when I lift my arm, resting it helps',
    { site: ['shoulder'], aggravating: ['movement'], relieving: ['rest'] },
  ],
  ['tummy cramps for the last 6 hours', { site: ['abdomen'], duration: ['6'], character: ['cramping'] }],
  ['I woke up with a stiff neck this morning', { site: ['neck'], onset: ['waking'] }],
  ['the headache started out of the blue last night', { onset: ['sudden'] }],
  ['my right eye is red, the left one is fine', { site: ['eye'], side: ['right'] }],
  [
    'pain in the right hip that goes down to the knee, no pain on the left',
    { site: ['hip'], side: ['right'], radiation: ['knee'] },
  ],
  [
    'tight feeling across the chest when climbing stairs, settles after a few minutes of sitting',
    { site: ['chest'], character: ['tight'], aggravating: ['exertion'], relieving: ['rest'] },
  ],
  ['stabbing pain under my ribs, moderate I would say', { site: ['ribs'], character: ['stabbing'], severity: ['5'] }],
  ['I have been vomiting for 2 days, temperature 38.5 this morning', { duration: ['48'], number: ['38.5'] }],
  ['my sugar was 14 mmol/l and I feel thirsty since last week', { number: ['14'], duration: ['168'] }],
  ['back pain with tingling down both legs', { site: ['back', 'leg'], side: ['both'] }],
  ['the pain has stayed the same since it began four days ago', { course: ['unchanged'], duration: ['96'] }],
  ['headache is worse in the mornings and when I bend over', { aggravating: ['morning', 'movement'] }],
  ['itchy rash since monday, spreading', { duration: ['69'], course: ['spreading'], character: ['itching'] }],
  [
    'my throat hurts when I swallow, cold drinks ease it',
    { site: ['throat'], aggravating: ['swallowing'], relieving: ['cold'] },
  ],
  ['no pain in the left hand, only numbness in the right hand', { site: ['hand'], side: ['right'] }],
]

export const attributeCases: readonly AttributeCase[] = rows.map(([says, want], index) => ({
  id: `attribute-${index + 1}`,
  says,
  want,
}))
