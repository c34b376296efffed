import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 40 } as const

export const moreInjuryAndMind: readonly MinimalPair[] = [
  ...pairsOf('bite-hand', 'urgent', {
    assertion: [['a cat bit my hand', 'a cat did not bite my hand, it licked it']],
    time: [['dog bit my finger today', 'dog bit my finger when I was six, only a scar', { subject: adult }]],
    person: [['my wife was bitten on the hand by our cat', 'my wife feeds the cat by hand']],
    finding: [['dog bite is red, hot and full of pus', 'dog barks all night']],
  }),
  ...pairsOf('heatstroke', 'emergency', {
    assertion: [
      [
        'been in the sun all day and I am confused and burning hot',
        'been in the sun all day, not confused, feel fine',
        { subject: adult },
      ],
    ],
    time: [['collapsed in the heat an hour ago', 'heatstroke in the army in 1995, well since', { subject: adult }]],
    person: [['my toddler was left in a hot car and is floppy', 'my toddler sat in a toy car']],
    finding: [['ran in the heat, temperature 41 and not making sense', 'ran in the heat, thirsty', { subject: adult }]],
  }),
  ...pairsOf('hypothermia', 'emergency', {
    assertion: [
      ['lay in the snow for hours and is drowsy', 'did not lie in the snow, warm and awake', { subject: adult }],
    ],
    time: [
      [
        'found outside in the cold tonight, stopped shivering, slurring',
        'was hypothermic once in 1988, fine',
        { subject: adult },
      ],
    ],
    person: [['my gran was on the cold kitchen floor all night and is confused', 'my gran has a cold kitchen']],
    finding: [
      [
        'fell in the icy river and his temperature is 33',
        'fell in the icy street and his trousers are wet',
        { subject: adult },
      ],
    ],
  }),
  ...pairsOf('drowning', 'emergency', {
    assertion: [['my child went under in the pool and is coughing', 'my child did not go under in the pool']],
    time: [
      [
        'pulled from the sea an hour ago, feels fine',
        'nearly drowned in 1990, I like swimming now',
        { subject: adult },
      ],
    ],
    person: [['my son was under water for a minute', 'my son was under a blanket for a minute']],
    finding: [
      ['inhaled water in the lake and is breathless', 'drank water at the lake and is happy', { subject: adult }],
    ],
  }),
  ...pairsOf('crush-compartment', 'emergency', {
    assertion: [['leg in plaster, agony and toes numb', 'leg in plaster, no agony, toes not numb']],
    time: [['arm crushed in a machine today', 'arm crushed in 1999, works fine', { subject: adult }]],
    person: [["my son's cast is too tight and his fingers are blue", "my son's cast is covered in drawings"]],
    finding: [['urine like cola after a brutal workout, legs swollen', 'cola after a workout', { subject: adult }]],
  }),
  ...pairsOf('open-fracture', 'emergency', {
    assertion: [['bone sticking out of my leg', 'no bone sticking out, a small graze on my leg']],
    time: [
      ['fell and my wrist is bent the wrong way today', 'broke my wrist in 2003, straight now', { subject: adult }],
    ],
    person: [['my son fell and his arm is crooked', 'my son fell and giggled']],
    finding: [['hip pain after a fall, aged 81, cannot stand', 'hip hop after a class, aged 21']],
  }),
  ...pairsOf('ankle-fracture-ottawa', 'urgent', {
    assertion: [['twisted my ankle and cannot walk on it', 'twisted my ankle and can walk on it', { subject: adult }]],
    time: [
      [
        'rolled my ankle today, unable to put weight on it',
        'rolled my ankle years ago, no trouble',
        { subject: adult },
      ],
    ],
    person: [
      [
        'my wife sprained her ankle and the bone is tender',
        'my wife sprained her ankle years ago, fine',
        { subject: adult },
      ],
    ],
    finding: [['went over on my ankle, bone hurts when pressed', 'went over my homework', { subject: adult }]],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    assertion: [['my mum, 81, fell and cannot get up', 'my mum, 81, did not fall and gets up fine']],
    time: [['dad, 85, was on the floor all night', 'dad, 85, was on the floor once in 2012, well since']],
    person: [['my neighbour, 90, has been lying on the floor for hours', 'my neighbour, 90, has a new floor']],
    finding: [['I am 77, fell and my hip is agony', 'I am 77, fell in love again']],
  }),
  ...pairsOf('brief-unexplained-event', 'emergency', {
    assertion: [
      ['my 2 month old went blue and limp for half a minute, fine now', 'my 2 month old never went blue or limp'],
    ],
    time: [
      ['my baby stopped breathing for ten seconds an hour ago, now normal', 'I stopped breathing as a baby, I am 40'],
    ],
    person: [["my friend's 6 week old went floppy and pale, now fine", "my friend's 6 week old went to sleep"]],
    finding: [['my 3 month old turned purple and stiff, recovered', 'my 3 month old turned over, clever girl']],
  }),
  ...pairsOf('mania', 'urgent', {
    assertion: [['I am manic and have not slept for four days', 'I am not manic and sleep well', { subject: adult }]],
    time: [
      ['bipolar, no sleep for three nights, racing thoughts', 'manic episode in 2008, well since', { subject: adult }],
    ],
    person: [['my husband is bipolar, spending thousands and not sleeping', 'my husband is thrifty and sleeps well']],
    finding: [
      [
        'bipolar, on top of the world, talking nonstop, no need for sleep',
        'happy, on top of my work, slept well',
        { subject: adult },
      ],
    ],
  }),
  ...pairsOf('perinatal-depression', 'emergency', {
    assertion: [
      [
        'gave birth a month ago and I want to kill myself',
        'gave birth a month ago and I do not want to harm myself',
        { below: 'emergency' },
      ],
    ],
    time: [
      [
        'postnatal depression, thoughts of hurting my baby since today',
        'postnatal depression ten years ago, happy now',
        { other: { ageYears: 38, sex: 'female' } },
      ],
    ],
    person: [['my wife had a baby and says she wants to die', 'my wife had a baby and says she wants to sleep']],
    finding: [
      [
        'my baby is two weeks old and I have a plan to end my life',
        'my baby is two weeks old and I have a plan for the christening',
        { below: 'emergency' },
      ],
    ],
  }),
  ...pairsOf('eating-disorder-medical', 'emergency', {
    assertion: [['anorexia and I have fainted', 'anorexia, have not fainted, eating my meals', { below: 'emergency' }]],
    time: [['bulimia, chest pain and palpitations today', 'bulimia in 1999, well since', { subject: adult }]],
    person: [
      ['my daughter, 15, is anorexic and has not eaten or drunk for two days', 'my daughter, 15, is vegetarian'],
    ],
    finding: [
      [
        'eating disorder, pulse slow and legs too weak to climb stairs',
        'diet plan, gym twice a week',
        { subject: adult },
      ],
    ],
  }),
  ...pairsOf('vulnerable-adult-abuse', 'urgent', {
    assertion: [['the carer hits my mum', 'the carer never hits my mum']],
    time: [['staff slapped my gran this week', 'a carer was rude in 1990']],
    person: [['my disabled neighbour is locked in by his carer', 'my neighbour is a carer']],
    finding: [['my nephew takes my pension and threatens me', 'my nephew takes my dog for walks']],
  }),
  ...pairsOf('sexual-assault', 'emergency', {
    assertion: [['I was raped last night', 'I was not raped or touched']],
    time: [
      [
        'a man sexually assaulted me yesterday',
        'a man sexually assaulted me 20 years ago, I am in therapy',
        { below: 'emergency' },
      ],
    ],
    person: [
      ['my daughter is 10 and says he touched her private parts', 'my daughter is 10 and says he touched her toys'],
    ],
    finding: [['my drink was spiked, woke up without clothes', 'my drink was cold, woke up without an alarm']],
  }),
  ...pairsOf('trafficking-fgm', 'urgent', {
    assertion: [['they keep my passport and force me to work', 'nobody keeps my passport or forces me to work']],
    time: [['my family plans to have my daughter cut this summer', 'my grandmother was cut in 1940']],
    person: [['my friend is forced into prostitution', 'my friend is forced to wear a tie']],
    finding: [['my boss holds my passport, I sleep locked in the factory', 'my boss holds my job open']],
  }),
  ...pairsOf('persistent-synovitis', 'soon', {
    assertion: [
      [
        'my knuckles are swollen and stiff every morning',
        'my knuckles are not swollen or stiff, I have a runny nose',
        { below: 'soon', subject: adult },
      ],
    ],
    time: [
      [
        'wrists swollen for three months',
        'I have a runny nose. wrists were swollen for a day in 2010',
        { below: 'soon', subject: adult },
      ],
    ],
    person: [
      [
        'my wife has had puffy finger joints for two months',
        'my wife has new rings, I have a runny nose',
        { below: 'soon', subject: adult },
      ],
    ],
    finding: [
      [
        'swollen toes and fingers, stiff for an hour each morning',
        'sunny day at the beach, now a runny nose',
        { below: 'soon', subject: adult },
      ],
    ],
  }),
  ...pairsOf('suspected-cancer', 'soon', {
    assertion: [
      ['a lump in my breast', 'no lump in my breast, just a runny nose', { subject: { ageYears: 50, sex: 'female' } }],
    ],
    time: [
      [
        'bleeding after the menopause this week',
        'bled at the start of the menopause 12 years ago, now a runny nose',
        { subject: { ageYears: 63, sex: 'female' } },
      ],
    ],
    person: [
      [
        'my husband has had a mole that changes and bleeds',
        'my husband has a mole in the lawn, I have a runny nose',
        { subject: adult },
      ],
    ],
    finding: [
      ['painless lump in my testicle', 'painless haircut, runny nose', { subject: { ageYears: 30, sex: 'male' } }],
    ],
  }),
]
