import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 40 } as const

export const moreInfection: readonly MinimalPair[] = [
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    assertion: [['22 weeks pregnant with fever and shaking chills', '22 weeks pregnant, no fever, no chills']],
    time: [
      [
        'gave birth a week ago, fever and racing heart since tonight',
        'had a fever after a birth ten years ago, well since',
        { other: { ageYears: 35, sex: 'female' } },
      ],
    ],
    person: [
      [
        'my wife had a baby 5 days ago and is hot, shivering and confused',
        'my wife had a baby 5 days ago and I have a cold',
      ],
    ],
    finding: [['30 weeks pregnant, temperature 39.4', '30 weeks pregnant, temperature 36.8']],
  }),
  ...pairsOf('febrile-infant-3-6m', 'urgent', {
    assertion: [['my 4 month old has a temperature of 39.2', 'my 4 month old has no temperature']],
    time: [
      [
        'my 5 month old has had a fever since last night',
        'my son had a fever at 5 months, he is 3 years old now and well',
      ],
    ],
    person: [["my sister's 4 month old has a fever of 39", "my sister's 4 month old has chubby cheeks"]],
    finding: [['my 3 month old is 39.1, smiling', 'my 3 month old is 36.9, smiling']],
  }),
  ...pairsOf('kawasaki', 'urgent', {
    assertion: [
      [
        'my 3 year old has had a fever for 6 days with red eyes and cracked lips',
        'my 3 year old has had no fever, no red eyes and no cracked lips',
      ],
    ],
    time: [
      [
        'my 2 year old, fever for five days, rash and peeling fingers',
        'my 9 year old had Kawasaki disease as a toddler, well',
      ],
    ],
    person: [
      ['my nephew, 4 years old, fever for a week, red lips and a rash', 'my nephew, 4 years old, loves red apples'],
    ],
    finding: [
      [
        'my 5 year old has a fever for 6 days, swollen neck glands and a strawberry tongue',
        'my 5 year old had strawberries and has a red tongue',
      ],
    ],
  }),
  ...pairsOf('asplenia-fever', 'emergency', {
    assertion: [['I have no spleen and a fever', 'I have no spleen and no fever']],
    time: [['spleen removed in 2010, fever since tonight', 'spleen removed in 2010, fever in 2015, well now']],
    person: [
      [
        'my dad has no spleen and is shivering with a temperature',
        'my dad has no spleen, I have a cold',
        { subject: adult },
      ],
    ],
    finding: [['after a splenectomy, vomiting and a bad headache', 'after a splenectomy, need my jab']],
  }),
  ...pairsOf('immunosuppressed-fever', 'urgent', {
    assertion: [['on azathioprine with a fever', 'on azathioprine, no fever']],
    time: [['on adalimumab, fever since today', 'was on adalimumab until 2012, well since']],
    person: [
      ['my wife takes rituximab and has a temperature', 'my wife takes rituximab, I have a cold', { subject: adult }],
    ],
    finding: [
      [
        'kidney transplant and a fever of 38.6',
        'kidney transplant check next week',
        { level: 'emergency', below: 'urgent' },
      ],
    ],
  }),
  ...pairsOf('returned-traveller', 'emergency', {
    assertion: [['back from Ghana with a fever', 'back from Ghana, no fever, feel well']],
    time: [['home from Kenya last week, shivering and hot', 'was in Kenya in 1998, never ill']],
    person: [['my son came back from India and has a high fever', 'my son came back from India with a suntan']],
    finding: [['travelled to Nigeria, fever and yellow eyes', 'travelled to Nigeria, lovely weather']],
  }),
  ...pairsOf('deep-neck-infection', 'emergency', {
    assertion: [['sore throat and cannot open my mouth', 'sore throat and can open my mouth', { subject: adult }]],
    time: [
      [
        'tooth abscess, neck swollen since this morning',
        'tooth abscess drained in 2014, neck fine',
        { subject: adult },
      ],
    ],
    person: [['my brother has quinsy and is drooling', 'my brother had his tonsils out years ago']],
    finding: [
      ['toothache, swelling under my tongue and hard to swallow', 'toothache when I eat ice cream', { subject: adult }],
    ],
  }),
  ...pairsOf('spinal-infection', 'emergency', {
    assertion: [
      [
        'I inject drugs, back pain and a fever',
        'I do not inject drugs, back pain after lifting, no fever',
        { subject: adult },
      ],
    ],
    time: [
      [
        'epidural last week, now fever and back pain',
        'epidural at the birth in 2005, back aches after gardening',
        { subject: { ageYears: 50 } },
      ],
    ],
    person: [
      [
        'my dad has back pain, fever and weak legs',
        'my dad has back pain from football, I feel fine',
        { subject: adult },
      ],
    ],
    finding: [['fever with back pain, legs numb', 'flu with aching all over', { subject: adult }]],
  }),
  ...pairsOf('tetanus', 'emergency', {
    assertion: [
      ['stepped on a nail and my jaw is locked', 'stepped on a nail, jaw is fine, vaccinated', { subject: adult }],
    ],
    time: [
      [
        'cut by barbed wire last week and my jaw goes into spasm',
        'cut by barbed wire in 1990, no spasm',
        { subject: adult },
      ],
    ],
    person: [['my grandad has lockjaw after a garden wound', 'my grandad locks the garden gate']],
    finding: [
      [
        'rusty nail in my foot, no tetanus jab ever',
        'rusty nail in the fence, paint needed',
        { level: 'urgent', below: 'urgent' },
      ],
    ],
  }),
  ...pairsOf('toxic-shock', 'emergency', {
    assertion: [
      [
        'tampon in, fever, rash and faint',
        'tampon in, no fever, no rash',
        { subject: { ageYears: 20, sex: 'female' } },
      ],
    ],
    time: [
      [
        'left a tampon in for days, now high fever and vomiting',
        'toxic shock from a tampon in 1999, well since',
        { subject: { ageYears: 45, sex: 'female' } },
      ],
    ],
    person: [
      ['my daughter, 16, uses tampons, has a fever and a sunburn-like rash', 'my daughter, 16, asks about tampons'],
    ],
    finding: [
      [
        'my 3 year old was scalded two days ago, now fever, rash and diarrhoea',
        'my 3 year old was in the sun two days ago, now peeling',
      ],
    ],
  }),
  ...pairsOf('pyelonephritis', 'urgent', {
    assertion: [
      [
        'burning when I pee, fever and pain in my side',
        'no burning when I pee, no fever, no pain',
        { subject: { ageYears: 30, sex: 'female' } },
      ],
    ],
    time: [
      [
        'kidney pain and chills since yesterday',
        'kidney infection in 2011, none since',
        { subject: { ageYears: 30, sex: 'female' } },
      ],
    ],
    person: [['my wife has a kidney infection with a fever', 'my wife gave blood, I am fine', { subject: adult }]],
    finding: [
      [
        '16 weeks pregnant, stings to pee, fever and back pain on one side',
        '16 weeks pregnant, pee more often',
        { level: 'emergency', below: 'emergency' },
      ],
    ],
  }),
  ...pairsOf('mastitis-sepsis', 'emergency', {
    assertion: [
      [
        'breastfeeding, breast red and hot, shaking chills',
        'breastfeeding, breast not red, no chills',
        { subject: { sex: 'female', ageYears: 30 } },
      ],
    ],
    time: [
      [
        'mastitis since yesterday and now I am confused and my heart races',
        'mastitis in 2016, well since',
        { subject: { sex: 'female', ageYears: 35 } },
      ],
    ],
    person: [['my wife has a red breast, fever and is fainting', 'my wife is breastfeeding and well']],
    finding: [
      [
        'breast abscess, rigors and vomiting',
        'breast feels full before a feed',
        { subject: { sex: 'female', ageYears: 30, daysPostpartum: 20 } },
      ],
    ],
  }),
  ...pairsOf('pelvic-infection', 'urgent', {
    assertion: [
      [
        'pain low in my belly and foul discharge',
        'no pain in my belly, no discharge',
        { subject: { ageYears: 25, sex: 'female' } },
      ],
    ],
    time: [
      [
        'coil put in last week, now pelvic pain and fever',
        'pelvic infection in 2012, no pain now',
        { subject: { ageYears: 30, sex: 'female' } },
      ],
    ],
    person: [['my girlfriend has pelvic pain and yellow discharge', 'my girlfriend had thrush last year, well now']],
    finding: [
      [
        'pelvic pain, hurts during sex, bad smelling discharge',
        'clear discharge mid cycle',
        { subject: { ageYears: 25, sex: 'female' } },
      ],
    ],
  }),
  ...pairsOf('varicella-measles-contact', 'urgent', {
    assertion: [
      [
        '14 weeks pregnant and was near a child with chickenpox',
        '14 weeks pregnant and was not near any child with chickenpox',
      ],
    ],
    time: [['pregnant, exposed to measles two days ago', 'had measles as a child, pregnant now']],
    person: [['my wife is pregnant and our son has chickenpox', 'my wife likes the film about measles']],
    finding: [['on immunosuppressants and my flatmate has chickenpox', 'healthy, and my flatmate has hay fever']],
  }),
]
