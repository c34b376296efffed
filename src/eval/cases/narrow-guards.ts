import type { Subject } from '../../core/clinical.ts'

/** A text for one of the guards that no other suite measures. `isBad`: it is to be kept back. */
export interface NarrowCase {
  readonly id: string
  readonly guard: 'scope' | 'population' | 'reading'
  readonly isBad: boolean
  readonly text: string
  /** Whom the passage is written for, and who reads it: for `population` alone. */
  readonly fit?: {
    readonly minYears?: number
    readonly maxYears?: number
    readonly sex?: 'female' | 'male'
    readonly pregnant?: boolean
    readonly reader: Partial<Pick<Subject, 'ageYears' | 'ageDays' | 'sex' | 'pregnant'>>
  }
}

/** Tasks that have nothing to do with health, as people put them to any chat box. */
const OFF_TOPIC = [
  'write me a poem about the sea',
  'can you write a cover letter for a barista job',
  'please generate some python to sort a list',
  'compose a song for my girlfriend',
  'give me a recipe for lasagne',
  'write a tweet about my shop',
  'translate this song into spanish',
  'translate my homework into english please',
  'solve this equation 3x + 4 = 19',
  'solve the crossword clue river in france',
  'calculate my taxes for last year',
  'calculate the area of a circle with radius 4',
  'play a game with me',
  'play chess',
  'book me a flight to rome',
  'order a pizza',
  'what is the stock price of tesla',
  'should i buy bitcoin now',
  'who will win the election',
  'who won the world cup in 1998',
  'what is the weather tomorrow',
  'tell me a joke',
  'write my essay on the french revolution',
  'can you do my maths homework',
  'what is the capital of mongolia',
  'recommend a film for tonight',
  'help me fix my wifi router',
  'make me a workout playlist',
  'debug this javascript function',
  'plan a weekend in lisbon for two',
] as const

/** Odd messages of patients, with the same words. */
const ON_TOPIC = [
  'write down what i should tell the doctor about my cough',
  'can you write me a list of questions for my appointment',
  'give me a recipe for oral rehydration at home, my son has diarrhoea',
  'my vision went funny while i played chess',
  'calculate my bmi, i am 172 cm and 80 kg',
  'i cant sleep since the election',
  'translate please: me duele el pecho',
  'i lost my job and the stock market crash makes me panic',
  'i burned my hand when i ordered a pizza and dropped it',
  'hot weather tomorrow, is my heart tablet a problem',
  'i threw up on the flight i booked to rome',
  'is it a joke that it hurts when i laugh',
  'my throat is raw, i have to sing a song on friday',
  'my wrist aches when i write code',
  'can i play football with a broken toe',
  'i fainted watching the match',
  'i feel dizzy reading my essay',
  'i need a letter for my boss, i have been sick since monday',
  'bitcoin ruined me and i want to die',
  'my mum tells the same story again and again, is it dementia',
] as const

const CHILD = 'Give a child with a fever small sips of water often.'
const FITS: readonly (readonly [boolean, string, NonNullable<NarrowCase['fit']>])[] = [
  [true, CHILD, { maxYears: 12, reader: { ageYears: 41 } }],
  [true, CHILD, { maxYears: 1, reader: { ageYears: 3 } }],
  [true, CHILD, { minYears: 1, maxYears: 12, reader: { ageYears: 0, ageDays: 40 } }],
  [true, 'A healthy adult can wait a day.', { minYears: 18, reader: { ageYears: 17 } }],
  [true, 'A healthy adult can wait a day.', { minYears: 18, reader: { ageDays: 200 } }],
  [true, 'Older people fall more often.', { minYears: 65, reader: { ageYears: 30 } }],
  [true, 'A missed period can be the first sign.', { sex: 'female', reader: { ageYears: 30, sex: 'male' } }],
  [true, 'The prostate grows with age.', { sex: 'male', reader: { ageYears: 60, sex: 'female' } }],
  [true, 'Feel the kicks each day.', { pregnant: true, reader: { ageYears: 30, sex: 'female', pregnant: false } }],
  [true, 'Feel the kicks each day.', { pregnant: true, reader: { ageYears: 30, sex: 'male' } }],
  [true, 'You can take this for two days.', { pregnant: false, reader: { ageYears: 30, pregnant: true } }],
  [true, 'A girl of that age bleeds at times.', { maxYears: 18, sex: 'female', reader: { ageYears: 9, sex: 'male' } }],
  [false, CHILD, { maxYears: 12, reader: { ageYears: 4 } }],
  [false, CHILD, { maxYears: 12, reader: {} }],
  [false, CHILD, { minYears: 1, maxYears: 12, reader: { ageYears: 1 } }],
  [false, 'A healthy adult can wait a day.', { minYears: 18, reader: { ageYears: 18 } }],
  [false, 'A missed period can be the first sign.', { sex: 'female', reader: { ageYears: 30, sex: 'female' } }],
  [false, 'A missed period can be the first sign.', { sex: 'female', reader: { ageYears: 30 } }],
  [false, 'Feel the kicks each day.', { pregnant: true, reader: { ageYears: 30, sex: 'female', pregnant: true } }],
  [false, 'Feel the kicks each day.', { pregnant: true, reader: { ageYears: 30, sex: 'female' } }],
  [false, 'You can take this for two days.', { pregnant: false, reader: { ageYears: 30, sex: 'male' } }],
  [false, 'Rest and drink enough.', { reader: { ageYears: 5, sex: 'female', pregnant: false } }],
]

/** Sentences that nobody of reading age 11 gets through. */
const HARD = [
  'Pharmacological thromboprophylaxis with subcutaneous anticoagulants is conventionally recommended perioperatively for immobilised individuals demonstrating intermediate or elevated cumulative thromboembolic probability according to validated stratification instruments.',
  'Symptomatic hypercholesterolaemia notwithstanding, cardiovascular reclassification necessitates multidisciplinary reconsideration of pharmacotherapeutic alternatives, particularly among individuals experiencing intolerable musculoskeletal complications attributable to lipophilic preparations.',
  'Individualised antihypertensive intensification incorporating ambulatory monitoring, electrocardiographic surveillance and biochemical reassessment is recommended whenever cardiovascular comorbidities or cerebrovascular manifestations accompany persistently elevated measurements.',
  'Gastrointestinal absorption of orally administered bisphosphonates deteriorates considerably following simultaneous ingestion of calcium-containing preparations, necessitating meticulously separated administration and uncompromised postural precautions afterwards.',
  'Immunocompromised individuals presenting with lymphadenopathy, unexplained constitutional symptomatology and haematological abnormalities require expeditious multidisciplinary evaluation incorporating histopathological characterisation and radiological staging investigations.',
  'Drink water and rest and keep warm and eat a little when you can and sleep when you are tired and ask a friend to look in on you and write down how hot you are each time and tell us if it goes up again or if you feel worse or if you can not keep food down or if a rash comes or if your neck gets stiff.',
  'If it hurts when you breathe or when you walk or when you lie down then stop and sit and wait a bit and then try to stand up again with help and if it still hurts then call us and tell us where it hurts and how long it has hurt and what you did when it came on and what makes it go away.',
] as const

const PLAIN = [
  'Drink small sips of water often.',
  'Call 999 now if you have chest pain that does not go away.',
  'Most colds get better in about a week without any medicine.',
  'A pharmacist can help you choose something for the pain.',
  'Please tell us if the rash spreads, if you feel hot, or if your child stops drinking.',
  'Keep the wound clean and dry, and change the dressing every day until the skin has closed.',
  'You can go back to school or work once you feel well and have had no fever for a day.',
  'If you have vomiting or diarrhoea, stay away from other people until two days after it has stopped, and wash your hands often.',
  'A physiotherapist can show you exercises that make the muscles around your knee stronger.',
  'Antibiotics do not help against a virus, and taking them when you do not need them can cause harm.',
  'Sit upright, lean forward and pinch the soft part of your nose for ten minutes without letting go.',
  'Your blood pressure is measured with a cuff around your arm, which gets tight for a few seconds and then lets go again.',
] as const

const rows = (guard: NarrowCase['guard'], isBad: boolean, texts: readonly string[]): NarrowCase[] =>
  texts.map((text, k) => ({ id: `${guard}-${isBad ? 'bad' : 'good'}-${k + 1}`, guard, isBad, text }))

/** Own texts: what is outside health, a passage for somebody else, a sentence too hard to read, and their look-alikes. */
export const narrowCases: readonly NarrowCase[] = [
  ...rows('scope', true, OFF_TOPIC),
  ...rows('scope', false, ON_TOPIC),
  ...FITS.map(
    ([isBad, text, fit], k): NarrowCase => ({ id: `population-${k + 1}`, guard: 'population', isBad, text, fit }),
  ),
  ...rows('reading', true, HARD),
  ...rows('reading', false, PLAIN),
]
