import { type MinimalPair, pairsOf } from './pair.ts'

const woman = { ageYears: 28, sex: 'female' } as const

export const pregnancyAndEyes: readonly MinimalPair[] = [
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    assertion: [
      ['7 weeks pregnant, pain on one side and bleeding', '7 weeks pregnant, no pain and no bleeding'],
      ['positive test, severe lower belly pain', 'positive test, no pain at all'],
    ],
    time: [
      [
        'missed period, fainted today with belly pain',
        'missed period in 2015 with belly pain, I have two children now',
        { subject: woman },
      ],
      ['6 weeks pregnant and since this morning pain in my shoulder tip', 'ectopic years ago, not pregnant now'],
    ],
    person: [
      ['my wife is 8 weeks pregnant with sharp pain on one side and dizzy', 'my wife is 8 weeks pregnant and well'],
      [
        'my sister is 5 weeks pregnant, bleeding and in pain',
        'my sister had an ectopic years ago, I am not pregnant',
        { subject: woman },
      ],
    ],
    finding: [
      ['6 weeks pregnant and I collapsed with tummy pain', '6 weeks pregnant and a bit tired'],
      ['I have a coil, positive test and pelvic pain', 'I have a coil, no periods'],
      ['previous ectopic, positive test and pain low on the left', 'previous ectopic, negative test'],
      [
        'period is late, bleeding a bit, stabbing pain in my pelvis',
        'period is late, stressed at work',
        { subject: woman },
      ],
    ],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    assertion: [
      [
        '34 weeks pregnant with a bad headache and flashing lights',
        '34 weeks pregnant, no headache, no flashing lights',
      ],
      [
        '30 weeks pregnant, pain under my ribs and swollen face',
        '30 weeks pregnant, no pain under my ribs, no swelling',
      ],
    ],
    time: [
      [
        '36 weeks pregnant, blurred vision and severe headache since today',
        '36 weeks pregnant, had pre-eclampsia last time in 2017',
      ],
      ['gave birth five days ago, splitting headache', 'gave birth five years ago, splitting logs', { subject: woman }],
    ],
    person: [
      [
        'my wife is 32 weeks pregnant with a terrible headache and vomiting',
        'my wife is 32 weeks pregnant and I have a headache',
      ],
      [
        'my daughter is 38 weeks pregnant and her face and hands are suddenly swollen, headache',
        'my daughter is 38 weeks pregnant and her cat is swollen',
      ],
    ],
    finding: [
      ['28 weeks pregnant, blood pressure 170/110', '28 weeks pregnant, blood pressure 115/70'],
      ['35 weeks pregnant and I had a fit', '35 weeks pregnant and I had a nap'],
      ['33 weeks pregnant, seeing stars and upper tummy pain', '33 weeks pregnant, seeing the midwife tomorrow'],
      [
        'two days after birth, severe headache and blurry sight',
        'two days after birth, tired but well',
        { subject: { sex: 'female', daysPostpartum: 2 } },
      ],
    ],
  }),
  ...pairsOf('antepartum-bleeding', 'emergency', {
    assertion: [
      ['30 weeks pregnant and bleeding', '30 weeks pregnant and not bleeding'],
      [
        'my bump is hard as wood and hurts all the time, 35 weeks pregnant',
        'my bump is not hard and does not hurt, 35 weeks pregnant',
      ],
    ],
    time: [
      ['32 weeks pregnant, bled this morning', '32 weeks pregnant, bled at 6 weeks, not since'],
      ['25 weeks pregnant, car crash today and belly pain', '25 weeks pregnant, car crash five years ago'],
    ],
    person: [
      [
        'my wife is 28 weeks pregnant and is bleeding down her legs',
        'my wife is 28 weeks pregnant and her gums are a bit tender',
      ],
      [
        'my friend is 37 weeks pregnant with constant severe belly pain',
        'my friend is 37 weeks pregnant and packing her bag',
      ],
    ],
    finding: [
      ['26 weeks pregnant, fell on my belly', '26 weeks pregnant, fell asleep on the sofa'],
      ['placenta praevia, 31 weeks pregnant, spotting blood', 'placenta praevia, 31 weeks pregnant, scan on friday'],
      ['24 weeks pregnant, gush of blood', '24 weeks pregnant, thick white discharge', { below: 'emergency' }],
      ['33 weeks pregnant, blood clots in my underwear', '33 weeks pregnant, new underwear'],
    ],
  }),
  ...pairsOf('reduced-fetal-movement', 'emergency', {
    assertion: [
      ['28 weeks pregnant, baby is not moving', '28 weeks pregnant, baby is moving'],
      ['36 weeks pregnant, have not felt kicks today', '36 weeks pregnant, have felt kicks today'],
      ['the baby moves less than usual, 32 weeks', 'the baby moves as usual, 32 weeks'],
    ],
    time: [
      ['30 weeks pregnant, no movements since last night', '30 weeks pregnant, movements every hour'],
      [
        '39 weeks pregnant, baby has gone quiet today',
        '39 weeks pregnant, baby was quiet at the scan in March, kicking now',
      ],
    ],
    person: [
      [
        'my wife is 34 weeks pregnant and the baby has stopped kicking',
        'my wife is 34 weeks pregnant and the neighbours have stopped kicking the ball',
      ],
    ],
    finding: [
      ['27 weeks pregnant and I cannot feel the baby', '27 weeks pregnant and I can feel the baby'],
      ['35 weeks pregnant, fewer kicks', '35 weeks pregnant, more kicks'],
      ["35 weeks, he's been quieter today", "my baby is 35 weeks old and he's been quieter today"],
      ['28 weeks pregnant, not feeling baby as much', '28 weeks pregnant, not feeling sick as much'],
      ["36 weeks pregnant, she isn't as active", "36 weeks pregnant, I'm not as active"],
      ["31 weeks pregnant and she's been so quiet", "31 weeks pregnant and my husband says he's been so quiet"],
      ['29 weeks pregnant, baby hardly moved for a day', '29 weeks pregnant, baby had hiccups all day'],
      ['31 weeks pregnant, no kicks after a cold drink and lying down', '31 weeks pregnant, kicks after a cold drink'],
    ],
  }),
  ...pairsOf('postpartum-haemorrhage', 'emergency', {
    assertion: [
      [
        'gave birth 4 days ago and soaking a pad every half hour',
        'gave birth 4 days ago and not bleeding much',
        { below: 'emergency' },
      ],
      ['had a baby last week, heavy bleeding with big clots', 'had a baby last week, no heavy bleeding, no clots'],
    ],
    time: [
      ['gave birth ten days ago, gushing blood since an hour', 'bled heavily after a birth 20 years ago, fine since'],
      [
        'gave birth two weeks ago, heavy bleeding came back today',
        'gave birth two weeks ago, bleeding stopped days ago',
      ],
    ],
    person: [
      ['my wife gave birth yesterday and is bleeding heavily and faint', 'my wife gave birth yesterday and is feeding'],
      ['my sister had a baby 3 days ago, she is flooding with blood', 'my sister had a baby 3 days ago, I am so happy'],
    ],
    finding: [
      [
        'gave birth 6 days ago, bleeding and my heart races and I feel faint',
        'gave birth 6 days ago, light brown discharge',
        { below: 'emergency' },
      ],
      [
        'gave birth 8 days ago, fever and smelly bleeding',
        'gave birth 8 days ago, sore stitches',
        { below: 'emergency' },
      ],
      [
        'c section last week, bleeding through pads in minutes',
        'c section last week, itchy scar',
        { below: 'emergency' },
      ],
      ['home birth an hour ago, blood keeps pouring', 'home birth an hour ago, all well'],
    ],
  }),
  ...pairsOf('vision-loss', 'emergency', {
    assertion: [
      ['I suddenly cannot see out of my left eye', 'I can see out of both eyes'],
      ['sudden loss of sight', 'no loss of sight, dry eyes'],
    ],
    time: [
      [
        'lost vision in one eye for ten minutes this morning, it came back',
        'lost vision in one eye as a child after an injury',
      ],
      ['went blind in my right eye an hour ago', 'blind in my right eye since birth'],
    ],
    person: [
      ['my dad has suddenly gone blind in one eye', 'my dad is colour blind'],
      ['my mum suddenly lost half of what she sees', 'my mum lost her glasses'],
    ],
    finding: [
      ['half of my vision has vanished', 'my vision is fine but my glasses are scratched'],
      ['everything went black in one eye like a shutter', 'the screen went black in the cinema'],
      ['sight gone in one eye, no pain', 'eyes tired after reading'],
      ['woke up and cannot see with my right eye', 'woke up with sleep in my right eye'],
    ],
  }),
  ...pairsOf('acute-glaucoma', 'emergency', {
    assertion: [
      ['severe eye pain, vomiting and halos around lights', 'no eye pain, no vomiting, no halos'],
      ['my eye is red, agony and sight is blurred', 'my eye is not red, no pain, sight is clear'],
    ],
    time: [
      ['sudden pain in my eye since tonight, seeing halos and feel sick', 'glaucoma treated by laser in 2015, no pain'],
      ['eye went cloudy and very painful today', 'eye was cloudy before my cataract operation years ago, clear now'],
    ],
    person: [
      ["my mum's eye is rock hard, red and she is vomiting", 'my mum has glaucoma drops, do I need a check'],
      ['my gran has terrible eye pain and blurred vision', 'my gran has reading glasses'],
    ],
    finding: [
      ['eye pain with headache and vomiting', 'eye strain after screens'],
      ['painful red eye, pupil stuck and wide', 'itchy eyes with pollen'],
      ['rainbow rings around lamps and my eye hurts badly', 'rainbow over the garden'],
      ['agonising eye, misty cornea, nausea', 'misty windows'],
    ],
  }),
  ...pairsOf('giant-cell-arteritis', 'emergency', {
    assertion: [
      ['sore temple and I have lost sight in one eye', 'temple not sore, sight fine', { subject: { ageYears: 74 } }],
      [
        'jaw hurts when I chew and my vision is blurred',
        'jaw does not hurt when I chew, vision clear',
        { subject: { ageYears: 74 } },
      ],
    ],
    time: [
      [
        'scalp tender for a week, today I saw double',
        'scalp tender in 2010, steroids helped, no trouble now',
        { subject: { ageYears: 70 } },
      ],
      [
        'temple pain and my sight went for a minute this morning',
        'temple pain years ago, eyes fine',
        { subject: { ageYears: 70 } },
      ],
    ],
    person: [
      [
        'my mum, 76, has a tender temple and has gone blind in one eye',
        'my mum, 76, had temporal arteritis years ago, I am 50 and well',
      ],
      ['my dad, 80, has jaw pain on chewing and blurry sight', 'my dad, 80, has new dentures'],
    ],
    finding: [
      [
        'tender temples and jaw ache on chewing, aged 72',
        'headband was too tight, aged 72',
        { level: 'urgent', below: 'urgent' },
      ],
      [
        'polymyalgia, new headache at the temple',
        'polymyalgia, tablets helping',
        { level: 'urgent', below: 'urgent', subject: { ageYears: 75 } },
      ],
      [
        'new headache, scalp hurts when combing',
        'new comb for my hair',
        { level: 'urgent', below: 'urgent', subject: { ageYears: 71 } },
      ],
      [
        'temple is swollen and throbbing and I see double',
        'visited a temple on holiday',
        { subject: { ageYears: 71 } },
      ],
    ],
  }),
]
