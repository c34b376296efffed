import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 45 } as const

export const moreBellyAndMetabolic: readonly MinimalPair[] = [
  ...pairsOf('lower-gi-bleed', 'emergency', {
    assertion: [['passing lots of blood from my bottom', 'not passing any blood from my bottom', { subject: adult }]],
    time: [['toilet full of blood this morning', 'bled from piles in 2010, none since', { subject: adult }]],
    person: [['my dad is on apixaban and has blood in his poo', 'my dad is on apixaban and well']],
    finding: [['bleeding from the back passage and I feel faint', 'itchy piles', { subject: adult }]],
  }),
  ...pairsOf('pyloric-stenosis', 'urgent', {
    assertion: [['my 5 week old has projectile vomiting', 'my 5 week old has no projectile vomiting, just a dribble']],
    time: [
      [
        'my 6 week old vomits forcefully across the room since yesterday',
        'my son had pyloric stenosis as a baby, he is 10 years old',
      ],
    ],
    person: [["my sister's 4 week old has projectile vomiting", "my sister's 4 week old has hiccups"]],
    finding: [
      [
        'my 7 week old vomits every feed and is not gaining weight',
        'my 7 week old burps after every feed and is gaining weight',
      ],
    ],
  }),
  ...pairsOf('bowel-obstruction-hernia', 'emergency', {
    assertion: [
      [
        'my hernia will not go back and I am vomiting',
        'my hernia goes back easily and I am not vomiting',
        { subject: adult },
      ],
    ],
    time: [
      [
        'belly blown up, vomiting, nothing passed since yesterday',
        'bowel obstruction in 2013, bowels fine',
        { subject: adult },
      ],
    ],
    person: [['my gran has a swollen belly, vomits and has not passed wind', 'my gran passes the time with puzzles']],
    finding: [['vomit that smells of faeces and swollen belly', 'nappy that smells of faeces']],
  }),
  ...pairsOf('cholangitis-pancreatitis', 'emergency', {
    assertion: [['yellow skin, fever and shivering', 'skin not yellow, no fever', { subject: adult }]],
    time: [
      [
        'upper belly agony into my back with vomiting since an hour',
        'pancreatitis in 2012, no pain since',
        { subject: adult },
      ],
    ],
    person: [['my wife has gallstones, fever and rigors', 'my wife has gallstones, no symptoms, operation planned']],
    finding: [['stomach pain boring through to my back, cannot stop vomiting', 'backpack on my back and hungry']],
  }),
  ...pairsOf('jaundice', 'emergency', {
    assertion: [['my 1 week old is yellow and will not feed', 'my 1 week old is not yellow and feeds well']],
    time: [
      [
        'eyes yellow since yesterday and I am drowsy and confused',
        'jaundice as a newborn, I am 30 and well',
        { subject: { ageYears: 30 } },
      ],
    ],
    person: [
      ['my wife is 33 weeks pregnant and her eyes are yellow', 'my wife is 33 weeks pregnant and her top is yellow'],
    ],
    finding: [['yellow eyes and vomiting blood', 'yellow nails from varnish', { subject: adult }]],
  }),
  ...pairsOf('mesenteric-ischaemia', 'emergency', {
    assertion: [['AF and sudden severe belly pain', 'AF and no belly pain', { subject: { ageYears: 70 } }]],
    time: [
      [
        'atrial fibrillation, terrible tummy pain since an hour',
        'atrial fibrillation, tummy pain in 2011, none now',
        { subject: { ageYears: 70 } },
      ],
    ],
    person: [['my mum, 79, has AF and agonising stomach pain', 'my mum, 79, has AF, I have wind']],
    finding: [['pain far out of proportion, belly soft, aged 75', 'belly soft from chocolate, aged 75']],
  }),
  ...pairsOf('dehydration', 'emergency', {
    assertion: [['my 8 month old has diarrhoea and no wet nappies', 'my 8 month old has no diarrhoea and wet nappies']],
    time: [['vomiting for two days and now confused', 'vomiting bug in March, well now', { subject: adult }]],
    person: [['my toddler has vomited all day and is floppy', 'my toddler is full of beans']],
    finding: [['diarrhoea and I have collapsed', 'diarrhoea once after prunes', { subject: adult }]],
  }),
  ...pairsOf('haemolytic-uraemic', 'emergency', {
    assertion: [
      ['my 4 year old had bloody diarrhoea and now hardly pees', 'my 4 year old had no bloody diarrhoea and pees well'],
    ],
    time: [
      ['bloody diarrhoea last week, my 5 year old is pale and puffy today', 'E. coli in 2015, my 12 year old is well'],
    ],
    person: [
      ['my niece, 3 years old, had bloody diarrhoea and has bruises now', 'my niece, 3 years old, has freckles'],
    ],
    finding: [
      ['my 6 year old has E. coli and is drowsy with no urine', 'my 6 year old visits a petting farm tomorrow'],
    ],
  }),
  ...pairsOf('priapism', 'emergency', {
    assertion: [['painful erection that will not go down', 'no painful erection']],
    time: [['erection for five hours now', 'erection for five hours in 2010, treated, none since']],
    person: [
      [
        'my husband has an erection that has lasted all day and hurts',
        'my husband has a sore back',
        { subject: adult },
      ],
    ],
    finding: [
      ['erection for six hours after an injection', 'sore arm for six hours after an injection', { subject: adult }],
    ],
  }),
  ...pairsOf('urinary-retention', 'emergency', {
    assertion: [['I cannot pee at all and my bladder is bursting', 'I can pee fine', { subject: adult }]],
    time: [
      [
        'unable to pass water since last night, agony',
        'could not pass water after surgery in 2012, fine since',
        { subject: adult },
      ],
    ],
    person: [['my dad cannot pass urine and is in pain', 'my dad has a big prostate, I am fine', { subject: adult }]],
    finding: [['catheter blocked, bladder full and painful', 'catheter removed last month, all well']],
  }),
  ...pairsOf('obstructed-infected-stone', 'emergency', {
    assertion: [['kidney stone and a fever', 'kidney stone, no fever, no pain']],
    time: [
      [
        'stone in my ureter, shivering since tonight',
        'kidney stone with fever in 2008, well since',
        { subject: adult },
      ],
    ],
    person: [['my brother has a kidney stone and rigors', 'my brother drinks water to prevent kidney stones']],
    finding: [['one kidney only and pain in my side', 'two kidneys and pain in my foot', { subject: adult }]],
  }),
  ...pairsOf('anuria-missed-dialysis', 'emergency', {
    assertion: [['missed dialysis and breathless', 'did not miss dialysis, not breathless']],
    time: [['no dialysis since Friday and my heart flutters', 'missed dialysis once in 2015, fine']],
    person: [['my mum missed dialysis and her legs are weak', 'my mum drives patients to dialysis']],
    finding: [['fistula bleeding and will not stop', 'fistula check next week']],
  }),
  ...pairsOf('hyperosmolar', 'emergency', {
    assertion: [
      [
        'type 2 diabetes, sugar very high and drowsy',
        'type 2 diabetes, sugar not high, not drowsy',
        { subject: { ageYears: 72 } },
      ],
    ],
    time: [['sugar 34 for three days and confused', 'sugar was 34 in 2014, 7 now', { subject: { ageYears: 72 } }]],
    person: [
      ['my gran, 80, is diabetic, sugar off the scale, very thirsty and sleepy', 'my gran, 80, is diabetic and bakes'],
    ],
    finding: [['glucose 32, dry mouth, weak', 'glucose 8, dry humour', { subject: { ageYears: 70 } }]],
  }),
  ...pairsOf('thyroid-storm', 'emergency', {
    assertion: [['overactive thyroid, fever and racing heart', 'overactive thyroid, no fever, heart normal']],
    time: [['Graves, stopped tablets, agitated and palpitations today', 'Graves in 1998, thyroid removed, well']],
    person: [['my sister has hyperthyroidism, fever and is confused', 'my sister has hyperthyroidism, am I at risk']],
    finding: [['thyrotoxicosis, 39.5 degrees, vomiting', 'thyroid blood test due']],
  }),
  ...pairsOf('diabetic-foot', 'urgent', {
    assertion: [['diabetic with an ulcer on my toe', 'diabetic with no ulcer on my feet']],
    time: [['diabetic, foot red and hot since yesterday', 'diabetic, foot ulcer in 2010, healed']],
    person: [
      [
        'my dad has diabetes and a wound on his heel',
        'my dad has diabetes, I have a blister',
        { subject: { ageYears: 25 } },
      ],
    ],
    finding: [
      [
        'diabetic, my toe has gone black',
        'not diabetic, my toenail polish is black',
        { level: 'emergency', below: 'urgent' },
      ],
    ],
  }),
]
