import { VIGNETTES_MORE } from './triage-vignettes-more.ts'

/** What a published three-level set would call it. */
export type ThreeLevel = 'emergent' | 'non-emergent' | 'self-care'

/** A clinical vignette in the third person, as in the public sets that symptom checkers are compared on. */
export interface VignetteCase {
  readonly id: string
  readonly want: ThreeLevel
  /** An emergency for everybody: must be called one. */
  readonly isClear?: boolean
  /** `held` rows are read for their figures only, not tuned to. */
  readonly half: 'dev' | 'held'
  readonly text: string
  readonly why: string
}

const CASES: readonly Omit<VignetteCase, 'half'>[] = [
  {
    id: 'appendicitis',
    want: 'emergent',
    isClear: true,
    text: 'A 19-year-old student presents with one day of abdominal pain. It began around the navel and has settled in the right lower quadrant. He has vomited twice and has no appetite. His temperature is 38.3 C and there is guarding with rebound tenderness.',
    why: 'appendicitis',
  },
  {
    id: 'meningitis',
    want: 'emergent',
    isClear: true,
    text: 'An 18-year-old man is brought in by his roommate with a severe headache and fever since last night. He is drowsy, the light bothers him, and he cannot bend his neck.',
    why: 'meningitis',
  },
  {
    id: 'pulmonary-embolism',
    want: 'emergent',
    isClear: true,
    text: 'A 58-year-old woman presents with sudden shortness of breath and sharp chest pain on breathing in. She had a hip replacement two weeks ago. Her heart rate is 118 and her oxygen saturation is 90%.',
    why: 'pulmonary embolism after surgery',
  },
  {
    id: 'infarct',
    want: 'emergent',
    isClear: true,
    text: 'A 61-year-old man presents with 40 minutes of pressure in the middle of the chest that spreads to the left arm. He is pale and sweating. He has high blood pressure and smokes.',
    why: 'infarct',
  },
  {
    id: 'ketoacidosis',
    want: 'emergent',
    isClear: true,
    text: 'A 16-year-old girl has been drinking and urinating a great deal for two weeks and has lost weight. Today she vomits, has belly pain and breathes fast and deep. Her breath smells of fruit.',
    why: 'diabetic ketoacidosis',
  },
  {
    id: 'stroke',
    want: 'emergent',
    isClear: true,
    text: 'A 70-year-old woman suddenly could not speak properly an hour ago. The right side of her face droops and her right arm is weak. She has atrial fibrillation.',
    why: 'stroke',
  },
  {
    id: 'severe-asthma',
    want: 'emergent',
    isClear: true,
    text: 'A 24-year-old woman with asthma has been wheezing since the morning. She has used her blue inhaler twelve times without relief and can only speak a few words at a time.',
    why: 'severe asthma',
  },
  {
    id: 'haemolytic-uraemic',
    want: 'emergent',
    isClear: true,
    text: 'A 4-year-old boy had bloody diarrhea last week. Now he is pale and tired, he has passed almost no urine since yesterday, and there are small bruises on his legs.',
    why: 'haemolytic uraemic syndrome',
  },
  {
    id: 'acute-liver-failure',
    want: 'emergent',
    isClear: true,
    text: 'A 48-year-old woman with long-standing hepatitis has been confused for a day. Her skin and eyes are yellow. She takes acetaminophen several times a day for pain. She is disoriented and her hands flap.',
    why: 'liver failure',
  },
  {
    id: 'tetanus',
    want: 'emergent',
    text: 'A 63-year-old farmer cut his hand on a rusty wire ten days ago. He now has a stiff jaw, trouble swallowing and painful spasms of the neck. He does not recall any tetanus shot.',
    why: 'tetanus',
  },
  {
    id: 'malaria',
    want: 'emergent',
    text: 'A 29-year-old man came back from Ghana ten days ago. For three days he has had high fevers that come and go with shaking chills, sweats and headache. He took no tablets against malaria.',
    why: 'fever after the tropics',
  },
  {
    id: 'dvt',
    want: 'emergent',
    text: 'A 66-year-old woman has had pain and swelling of the left calf for five days. It is red and warm, three centimetres wider than the right. She was in bed after an operation last month. She has no chest pain and no shortness of breath.',
    why: 'deep vein thrombosis',
  },
  {
    id: 'kidney-stone',
    want: 'emergent',
    text: 'A 44-year-old man presents with severe right flank pain that came on four hours ago and goes to the groin. It comes in waves, he cannot keep still, and he has vomited. His urine is pink. He has no fever.',
    why: 'renal colic',
  },
  {
    id: 'copd-severe',
    want: 'emergent',
    text: 'A 68-year-old man with COPD has had increasing breathlessness and a cough with green sputum for three days. He is short of breath at rest and uses his inhaler every hour. He has a low-grade fever.',
    why: 'exacerbation with breathlessness at rest',
  },
  {
    id: 'spotted-fever',
    want: 'emergent',
    text: 'An 8-year-old girl was camping ten days ago. She has had fever of 39.5 C, headache and muscle pain for four days. Today a rash of small red spots began at the wrists and ankles and some do not fade when pressed.',
    why: 'tick-borne fever with a petechial rash',
  },
  {
    id: 'otitis',
    want: 'non-emergent',
    text: 'An 18-month-old toddler has had a runny nose and cough for a week. Since two days she pulls at her right ear, sleeps badly and has a fever of 38.6 C. The eardrum is red and bulging. She drinks well.',
    why: 'acute otitis media under two years',
  },
  {
    id: 'strep',
    want: 'non-emergent',
    text: 'A 7-year-old girl has had a sore throat and fever of 38.9 C for two days. She has no cough. Her tonsils are covered with white patches and the glands at the front of her neck are tender.',
    why: 'likely streptococcal sore throat',
  },
  {
    id: 'sinusitis',
    want: 'non-emergent',
    text: 'A 42-year-old woman has had a blocked nose, facial pain and thick green discharge for 15 days. She got better after the first week and then worse again. She has no visual problems.',
    why: 'sinusitis over ten days, second worsening',
  },
  {
    id: 'back-sciatica',
    want: 'non-emergent',
    text: 'A 52-year-old man has had low back pain for eight weeks that shoots down his left leg to the foot. There is tingling on the outside of the foot. He can walk, and bladder and bowel are normal.',
    why: 'sciatica over six weeks',
  },
  {
    id: 'cellulitis',
    want: 'non-emergent',
    text: 'A 45-year-old man has had redness, warmth and swelling of the lower right leg for two days around a scratch. It is tender and grew a little today. He has no fever and feels well.',
    why: 'cellulitis without illness',
  },
  {
    id: 'copd-flare',
    want: 'non-emergent',
    text: 'A 56-year-old woman with a long history of smoking has a cough with a little more yellow phlegm than usual and mild wheezing for four days. She can walk around the house and talk as usual. No fever.',
    why: 'mild exacerbation',
  },
  {
    id: 'influenza',
    want: 'non-emergent',
    text: 'A 67-year-old man had a sudden fever of 38.8 C yesterday with chills, muscle aches, headache and a dry cough. He has diabetes. He drinks well and is not short of breath.',
    why: 'influenza in a risk group',
  },
  {
    id: 'mono',
    want: 'non-emergent',
    text: 'A 20-year-old student has been very tired for ten days with a sore throat, fever of 38.2 C and swollen glands on both sides of the neck. The spleen is just felt. She can swallow.',
    why: 'infectious mononucleosis',
  },
  {
    id: 'peptic-ulcer',
    want: 'non-emergent',
    text: 'A 47-year-old man has had burning pain in the upper belly for two months. It wakes him at night and gets better after food. He takes ibuprofen for his knees. His stools are brown.',
    why: 'dyspepsia on an NSAID',
  },
  {
    id: 'pneumonia-mild',
    want: 'non-emergent',
    text: 'A 36-year-old man has had a cough with rusty sputum and fever of 38.7 C for three days. He feels tired but eats and drinks. His breathing rate is 18 and saturation is 97%. Crackles are heard at the right base.',
    why: 'mild pneumonia',
  },
  {
    id: 'salmonella',
    want: 'non-emergent',
    text: 'A 14-year-old boy has had watery diarrhea, cramps and fever of 38.4 C for three days after eating undercooked chicken. Three other guests are ill. He drinks and passes urine.',
    why: 'salmonella enteritis with fever',
  },
  {
    id: 'shingles',
    want: 'non-emergent',
    text: 'A 77-year-old man has had burning pain around the right side of his chest for five days. Yesterday a band of blisters on red skin came out there and stops at the midline.',
    why: 'shingles',
  },
  {
    id: 'uti',
    want: 'non-emergent',
    text: 'A 26-year-old woman has had burning when passing water and goes every half hour since yesterday. There is no fever, no back pain, no discharge, and she is not pregnant.',
    why: 'lower urinary infection',
  },
  {
    id: 'vertigo',
    want: 'non-emergent',
    text: 'A 65-year-old woman has had brief spells of spinning for a week when she turns in bed or looks up. They last less than a minute. Her hearing is normal, she has no headache and walks normally.',
    why: 'positional vertigo',
  },
  {
    id: 'migraine',
    want: 'non-emergent',
    text: 'A 34-year-old woman has her usual migraine three times a month now, with throbbing on one side and nausea, as for the last ten years. Tablets from the chemist no longer help.',
    why: 'known migraine, more often',
  },
  {
    id: 'bronchitis',
    want: 'self-care',
    text: 'A 55-year-old man has had a cough for ten days. It began with a cold. He brings up a little white phlegm. He has no fever, no shortness of breath and no chest pain, and he is otherwise healthy.',
    why: 'acute bronchitis',
  },
  {
    id: 'conjunctivitis',
    want: 'self-care',
    text: 'A 14-year-old boy woke with red, sticky eyes on both sides two days ago. They itch and water. His vision is normal, there is no pain, light does not bother him and he wears no contact lenses.',
    why: 'conjunctivitis',
  },
  {
    id: 'viral-sore-throat',
    want: 'self-care',
    text: 'A 26-year-old man has had a scratchy throat, a runny nose, a hoarse voice and a cough for two days. He has no fever and swallows well.',
    why: 'viral sore throat',
  },
  {
    id: 'hay-fever',
    want: 'self-care',
    text: 'A 22-year-old woman sneezes every spring and has an itchy, runny nose and watery eyes for three weeks. She has no fever and no wheeze.',
    why: 'allergic rhinitis',
  },
  {
    id: 'back-strain',
    want: 'self-care',
    text: 'A 36-year-old man has had low back pain since he lifted boxes two days ago. It does not go down the legs. He has no numbness or weakness, no fever, no weight loss and passes urine normally.',
    why: 'simple back strain',
  },
  {
    id: 'bee-sting',
    want: 'self-care',
    text: 'A 9-year-old girl was stung by a bee on the forearm 40 minutes ago. There is a painful red swelling four centimetres wide around the sting. She has no trouble breathing, no hives and no swelling of the face.',
    why: 'bee sting without anaphylaxis',
  },
  {
    id: 'canker-sore',
    want: 'self-care',
    text: 'A 17-year-old boy has had two painful small ulcers inside his lower lip for four days. He has had such sores several times before. He feels well and has no fever.',
    why: 'aphthous ulcer',
  },
  {
    id: 'yeast',
    want: 'self-care',
    text: 'A 31-year-old woman has vulval itching and a thick white discharge without smell for three days. She has had thrush before. She is not pregnant, has no pain in the belly and no fever.',
    why: 'candidal infection',
  },
  {
    id: 'constipation',
    want: 'self-care',
    text: 'A 33-year-old woman has had hard stools every three days for two weeks since she changed her diet. There is no blood, no weight loss and no vomiting. Her belly is soft.',
    why: 'constipation',
  },
  {
    id: 'eczema',
    want: 'self-care',
    text: 'A 12-year-old girl has had dry, itchy, red patches in the creases of her elbows and behind the knees for a month, as in former winters. They are not weeping or crusted. She has no fever.',
    why: 'eczema',
  },
  {
    id: 'stye',
    want: 'self-care',
    text: 'A 29-year-old woman has had a small painful red lump at the edge of her upper eyelid for two days. Her sight is normal and the eye itself is white.',
    why: 'stye',
  },
  {
    id: 'cold-adult',
    want: 'self-care',
    text: 'A 35-year-old man has had a runny nose, sneezing and a mild headache for three days. He has no fever and no facial pain.',
    why: 'viral upper respiratory infection',
  },
  {
    id: 'cold-child',
    want: 'self-care',
    text: 'A 5-year-old boy has had a stuffy nose, sneezing and a light cough for four days. He plays, eats and drinks. His temperature is 37.4 C.',
    why: 'viral upper respiratory infection',
  },
  {
    id: 'gastroenteritis',
    want: 'self-care',
    text: 'A 27-year-old man has vomited three times and had watery diarrhea since last night. His daughter had the same two days ago. He keeps sips of water down and passes urine. There is no blood and no fever.',
    why: 'viral gastroenteritis',
  },
  {
    id: 'muscle-strain',
    want: 'self-care',
    text: 'A 30-year-old man has a sore thigh since he sprinted at football yesterday. He can walk. There is no bruise, no swelling of the leg and no numbness.',
    why: 'muscle strain',
  },
]

/** Written by us before the rules were tuned to either half; the common conditions of such sets, in our own words. */
export const vignetteCases: readonly VignetteCase[] = [
  ...CASES,
  ...VIGNETTES_MORE.map(([want, why, text], index) => ({
    id: `more-${index + 1}`,
    want,
    isClear: want === 'emergent',
    text,
    why,
  })),
].map((one, index) => ({
  ...one,
  half: index % 2 === 0 ? 'dev' : 'held',
}))
