/**
 * Another 45, written and read once before any rule was changed for them: level, what it is, vignette. All emergent ones are clear.
 * Seven, too like older ones, were since put in other words.
 */
export const VIGNETTES_MORE: readonly (readonly [
  want: 'emergent' | 'non-emergent' | 'self-care',
  why: string,
  text: string,
])[] = [
  [
    'emergent',
    'infarct',
    'A 61-year-old man presents with two hours of pressure across the front of his chest that goes to his left arm, with sweating and nausea. He has hypertension and smokes a pack a day.',
  ],
  [
    'emergent',
    'subarachnoid haemorrhage',
    'A 34-year-old woman presents with a sudden severe headache, the worst of her life, which began while she was lifting weights an hour ago. She has vomited and her neck is stiff.',
  ],
  [
    'emergent',
    'stroke',
    'A 72-year-old woman is brought by her daughter because her right arm became weak and her speech garbled 90 minutes ago.',
  ],
  [
    'emergent',
    'meningococcal disease',
    'A 19-year-old student has had fever, severe headache and photophobia since last night. On examination he is drowsy and there are purple spots on his legs that do not fade on pressure.',
  ],
  [
    'emergent',
    'ectopic pregnancy',
    'A 28-year-old woman, 7 weeks since her last menstrual period, presents with severe left lower abdominal pain, light vaginal bleeding and fainting.',
  ],
  [
    'emergent',
    'torsion of the testis',
    'A 15-year-old boy presents with sudden pain in his left testicle that woke him from sleep four hours ago, with vomiting. The testis is high-riding and tender.',
  ],
  [
    'emergent',
    'diabetic ketoacidosis',
    'A 24-year-old man with type 1 diabetes has had vomiting, abdominal pain and thirst for a day. He is breathing deeply and his breath smells of fruit.',
  ],
  [
    'emergent',
    'anaphylaxis',
    'A 45-year-old woman developed facial swelling, wheeze and generalized hives 15 minutes after eating shrimp.',
  ],
  [
    'emergent',
    'ruptured aneurysm',
    'A 68-year-old man with a known abdominal aortic aneurysm presents with sudden tearing back pain and collapse. His blood pressure is 85/50.',
  ],
  [
    'emergent',
    'severe asthma',
    'An 8-year-old boy with asthma has been wheezing all day. He is unable to complete sentences, and his inhaler no longer helps.',
  ],
  [
    'emergent',
    'variceal bleeding',
    'A 55-year-old man with cirrhosis presents after vomiting about a pint of bright red blood. He is pale and lightheaded.',
  ],
  [
    'emergent',
    'pulmonary embolism',
    'A 40-year-old woman ten days after a knee operation presents with sudden shortness of breath and pleuritic chest pain. Her heart rate is 124 and oxygen saturation is 88%.',
  ],
  [
    'emergent',
    'head injury with raised pressure',
    'A 22-year-old man was found confused after a motorcycle crash; he has vomited three times and one pupil is larger than the other.',
  ],
  [
    'emergent',
    'cauda equina',
    'A 58-year-old man with low back pain for a week now has numbness around the anus, weakness of both legs and cannot pass urine.',
  ],
  [
    'emergent',
    'sepsis of the newborn',
    'A 4-week-old girl has a temperature of 38.6 C and is feeding poorly and is difficult to wake.',
  ],
  [
    'non-emergent',
    'pyelonephritis',
    'A 31-year-old woman has had burning on urination for two days and now has fever of 38.9 C, shaking chills and right flank pain. She is keeping fluids down.',
  ],
  [
    'non-emergent',
    'reflux',
    'A 52-year-old man has had heartburn after meals and at night for two months. He has no trouble swallowing, weight loss or bleeding.',
  ],
  [
    'non-emergent',
    'deep vein thrombosis',
    'Three days after flying home from Singapore, a 47-year-old teacher notices that her left calf aches, looks red and is bigger than the other. Breathing is normal and her chest does not hurt.',
  ],
  [
    'non-emergent',
    'streptococcal sore throat',
    'The mother of a 6-year-old reports three days of pain on swallowing with a temperature up to 38.8 C, but no cough or cold. On examination there is exudate on both tonsils and the neck glands hurt when touched.',
  ],
  [
    'non-emergent',
    'thrush',
    'For three days a 25-year-old student has been itchy around the vagina, with a white, curd-like discharge. A pregnancy test was negative; there is no pelvic pain and her temperature is normal.',
  ],
  [
    'non-emergent',
    'shingles',
    'Two days ago a 62-year-old farmer noticed a strip of small, painful vesicles running from his spine round to below the right nipple, where the skin had been tingling.',
  ],
  [
    'non-emergent',
    'ear infection with discharge',
    'A 3-year-old boy has had ear pain and a fever of 39 C for two days; there is discharge from the right ear.',
  ],
  [
    'non-emergent',
    'pneumonia',
    'A 70-year-old woman has had cough with green sputum and a fever of 38.4 C for four days. She is alert, her respiratory rate is 20 and saturation is 95%.',
  ],
  [
    'non-emergent',
    'hypothyroidism',
    'A 39-year-old woman has felt tired and cold for six months, has gained 6 kg and has dry skin and constipation.',
  ],
  [
    'non-emergent',
    'osteoarthritis',
    'A 66-year-old man has had gradually worsening pain in both knees on walking for two years, with stiffness for ten minutes in the morning.',
  ],
  [
    'non-emergent',
    'gout',
    'A 44-year-old man woke with a very painful, red, swollen joint of the big toe. He had a similar attack last year. He has no fever.',
  ],
  [
    'non-emergent',
    'hand wound to be closed',
    'A 36-year-old man cut his palm with a kitchen knife two hours ago. The wound is 4 cm long and gapes. Bleeding has stopped with pressure and he can move and feel all fingers.',
  ],
  [
    'non-emergent',
    'depression',
    'A 29-year-old woman has had low mood, poor sleep and loss of interest for six weeks. She has no thoughts of harming herself.',
  ],
  [
    'non-emergent',
    'impetigo',
    'A 12-year-old boy has a honey-colored crust on his face that has been spreading for five days. He is otherwise well.',
  ],
  [
    'non-emergent',
    'diverticulitis',
    'A 50-year-old man has pain in the left lower abdomen for two days with a temperature of 37.9 C. He had diverticulitis three years ago. He is eating and drinking.',
  ],
  [
    'self-care',
    'cold',
    'For two days a 27-year-old office worker has been sneezing, with a runny nose and a slightly sore throat. His temperature is normal and he breathes freely.',
  ],
  [
    'self-care',
    'hay fever',
    'A 33-year-old woman has had sneezing, itchy eyes and a clear runny nose every spring, now for one week. She is otherwise well.',
  ],
  [
    'self-care',
    'ankle sprain',
    'A 20-year-old man twisted his ankle playing soccer yesterday. It is slightly swollen on the outside, but he can walk on it and there is no tenderness over the bone.',
  ],
  [
    'self-care',
    'sunburn',
    'A 35-year-old woman has a painful sunburn on her shoulders since yesterday without blisters. She has no fever and feels well.',
  ],
  [
    'self-care',
    'back strain',
    'A 41-year-old man has had low back pain for two days after moving furniture. He has no leg weakness or numbness, no fever, and normal bladder and bowel function.',
  ],
  [
    'self-care',
    'gastroenteritis',
    'A 26-year-old woman had two loose stools today and mild cramps after eating takeout. She has no blood in the stool, no fever and is drinking well.',
  ],
  [
    'self-care',
    'bee sting',
    'An hour after a bee sting on the back of the hand, a 30-year-old gardener has a small, red, sore lump there. He breathes normally and his face and lips are not swollen.',
  ],
  [
    'self-care',
    'cold sore',
    'A 38-year-old woman has a cold sore on her upper lip that began with tingling yesterday. She gets one or two a year.',
  ],
  [
    'self-care',
    'constipation',
    'A 45-year-old man has not opened his bowels for three days and strains at stool. He has no pain, vomiting, bleeding or weight loss.',
  ],
  [
    'self-care',
    'tension headache',
    'A 23-year-old woman has had a tension-type headache, like a band around the head, since this afternoon after a stressful day. She has no fever, no neck stiffness and no visual changes.',
  ],
  [
    'self-care',
    'insect bites',
    'A 9-year-old boy has itchy mosquito bites on both legs after camping. He has no fever and is playing normally.',
  ],
  [
    'self-care',
    "athlete's foot",
    'A 37-year-old man has an itchy, scaly rash between his toes for two weeks. He is healthy and does not have diabetes.',
  ],
  [
    'self-care',
    'cough after a cold',
    'Since his cold cleared four days ago, a 29-year-old cook has been left with a dry, tickly cough. He is not feverish, breathes easily and his chest does not hurt.',
  ],
  [
    'self-care',
    'mouth ulcer',
    'A 32-year-old woman has a shallow painful ulcer inside her lower lip for three days. She has no fever and can eat and drink.',
  ],
  [
    'self-care',
    'graze',
    'A 48-year-old man scraped his knee falling from a bicycle this morning. The graze is shallow and clean, bleeding has stopped, and he can bend the knee. His tetanus vaccination is up to date.',
  ],
]
