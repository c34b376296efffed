import { type MinimalPair, pairsOf } from './pair.ts'

/** Pregnancy, belly, metabolism and children. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenPregnancyBellyAndChild: readonly MinimalPair[] = [
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    assertion: [
      [
        'Period is two weeks late, bad pain low on one side and I feel faint, and my shoulder tip hurts',
        'Period is two days late, no pain on either side, I do not feel faint, when can I test?',
      ],
      [
        "I'm 6 weeks pregnant with sharp pain on the left and I'm bleeding",
        "I'm 6 weeks pregnant with no pain and I'm not bleeding, which vitamins should I take?",
      ],
    ],
    time: [
      [
        'Positive test last week and today one-sided stabbing pain so bad that I nearly passed out',
        'Had an ectopic eight years ago with one-sided stabbing pain, tube removed. No pain now, not pregnant, planning a baby',
      ],
    ],
    person: [
      [
        'I have a coil and my test is positive and my lower belly hurts terribly on the right',
        'I have a coil and no symptoms. My sister had an ectopic with her coil and her belly hurt terribly. Should I change method?',
      ],
    ],
    finding: [
      [
        '7 weeks gone, belly pain and I collapsed in the shower',
        '7 weeks gone, breasts tender and I am tired in the evening',
      ],
    ],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    assertion: [
      [
        '34 weeks pregnant, bad headache, flashing lights in my eyes and my face is puffy',
        '34 weeks pregnant, no headache, no flashing lights and my face is not puffy, where do I sign up for the class?',
      ],
      [
        '36 weeks, pain under my ribs on the right and my blood pressure is 165 over 110',
        '36 weeks, no pain under my ribs and my blood pressure is 115 over 70, can I still travel by train?',
      ],
    ],
    time: [
      [
        'Gave birth five days ago and today a pounding headache and blurred vision',
        'Gave birth five years ago and had pre-eclampsia then, with a pounding headache and blurred vision. Not pregnant, well, planning another',
      ],
    ],
    person: [
      [
        'I am 30 weeks with swollen hands and face, seeing spots, and a terrible headache',
        'I am 12 weeks and well. My mum had pre-eclampsia with a terrible headache and seeing spots. Should I take aspirin?',
      ],
    ],
    finding: [
      [
        '38 weeks, blood pressure machine says 172/112',
        '38 weeks, blood pressure machine says 112/72 and the strap is torn, where do I get a new one?',
      ],
    ],
  }),
  ...pairsOf('antepartum-bleeding', 'emergency', {
    assertion: [
      [
        '29 weeks pregnant and I have bright red bleeding, it soaked a pad',
        '29 weeks pregnant, no bleeding at all, pads dry, my gums are tender when I brush',
      ],
      [
        '33 weeks, my belly has gone hard as a board, constant pain and there is blood',
        '33 weeks, my belly is soft, no pain and there is no blood, which pillow helps sleep?',
      ],
    ],
    time: [
      [
        '31 weeks and I woke up this morning in a pool of blood, it does not hurt',
        '31 weeks and all fine; in my first pregnancy years ago I woke up in a pool of blood. Is that in my notes?',
      ],
    ],
    person: [
      [
        'My wife is 35 weeks, bleeding from below and feels faint',
        'My wife is 35 weeks and well; her sister bled from below when she was carrying years ago. Does that matter?',
      ],
    ],
    finding: [
      [
        'Low lying placenta, 27 weeks, passing clots of blood',
        'Low lying placenta, 27 weeks, passing more wind than usual',
      ],
    ],
  }),
  ...pairsOf('reduced-fetal-movement', 'emergency', {
    assertion: [
      [
        "I'm 32 weeks and I haven't felt the baby move since last night",
        "I'm 32 weeks and the baby moves all the time, kicks just as usual, I need my maternity form",
      ],
      [
        '37 weeks and baby is much quieter than normal today',
        '37 weeks and baby is not quieter than normal, as lively as ever, when do I pack?',
      ],
    ],
    time: [
      [
        '35 weeks, baby has stopped kicking since this morning',
        '35 weeks, baby kicks as usual; in my last pregnancy three years ago she stopped kicking once and all was fine. Just nervous',
      ],
    ],
    person: [
      [
        'Pregnant 30 weeks and the kicks have almost stopped',
        'Pregnant 30 weeks, normal kicks. A lady at my class said that her kicks almost stopped last year, how often should I count?',
      ],
    ],
    finding: [
      [
        '39 weeks, no movements at all for hours, tried cold water and lying down',
        '39 weeks, heartburn for hours, tried cold milk and sitting up, baby kicking well',
      ],
    ],
  }),
  ...pairsOf('postpartum-haemorrhage', 'emergency', {
    assertion: [
      [
        'I had my baby two days ago and I am soaking a pad every half hour with big clots',
        'I had my baby two weeks ago and I am not soaking pads, no clots, just a bit of pink, is my check at six weeks?',
      ],
      [
        'Gave birth last night at home, blood is running down my legs and I feel dizzy',
        'Gave birth last month at home, no blood any more and I do not feel dizzy, when may I run again?',
      ],
    ],
    time: [
      [
        'Nine days after the birth the bleeding suddenly got really heavy, flooding, and I am shaky',
        'Nine years after the birth; I had really heavy bleeding then, flooding, and got blood. Will it happen in a next one?',
      ],
    ],
    person: [
      [
        'My partner delivered this morning and has gone white, the bed is soaked in blood',
        'My partner delivered this morning and is well and pink. Her mother nearly died soaked in blood in 1985. What should we look for?',
      ],
    ],
    finding: [
      [
        'Five days after my caesarean, passing clots the size of a fist and fainted',
        'Five days after my caesarean, passing wind a lot and bloated, nothing else, what helps?',
      ],
    ],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    assertion: [
      [
        'Type 1, sugar 24, vomiting, breathing deep and my breath smells of pear drops',
        'Type 1, sugar 7, not vomiting, breathing fine, breath normal, I need sensors',
      ],
      [
        'I take insulin, blood ketones are 4.2 and I keep being sick',
        'I take insulin, blood ketones are 0.1 and I am not being sick, are the strips out of date?',
      ],
    ],
    time: [
      [
        'Missed my insulin since Friday, now belly pain, vomiting and so thirsty',
        'I was found to be diabetic at nine with belly pain, vomiting and thirst; sugars good for years. Can I have a pump?',
      ],
    ],
    person: [
      [
        'My son, 8, drinks and pees all day, has lost weight and today he vomits and breathes heavily',
        'My son, 8, is well; a boy in his class drank and peed all day and turned out diabetic last year. Should he be tested?',
      ],
    ],
    finding: [
      [
        'On dapagliflozin, feel really ill, vomiting, sugar only 11 but ketones 3.8',
        'On dapagliflozin, feel fine, pass a bit more water, sugar 8, is that how it works?',
      ],
    ],
  }),
  ...pairsOf('hypoglycaemia', 'emergency', {
    assertion: [
      [
        "Her sugar is 2.1, she's confused and can't swallow the juice",
        "Her sugar is 6.1, she's not confused and swallows her juice, may she have honey?",
      ],
      [
        'My husband is diabetic on insulin and will not come round, sweating buckets',
        'My husband is diabetic on insulin and is wide awake, not sweating, he wants a new meter',
      ],
    ],
    time: [
      [
        'I am on gliclazide, my sugar was 2.4 an hour ago and I blacked out',
        'I was on gliclazide until 2014, my sugar was 2.4 once and I blacked out; off it since, sugars 6 to 7',
      ],
    ],
    person: [
      [
        'My toddler ate her granny’s gliclazide tablets and is pale and sleepy',
        'My toddler is well and plays; her granny takes gliclazide tablets that we keep locked up. Is a high shelf enough?',
      ],
    ],
    finding: [
      [
        'Took too much insulin, sugar 1.9 and having a fit',
        'Took my insulin, sugar 5.9 and having a sandwich, is brown bread better?',
      ],
    ],
  }),
  ...pairsOf('adrenal-crisis', 'emergency', {
    assertion: [
      [
        "I have Addison's, I keep vomiting my tablets up and feel faint and confused",
        "I have Addison's, I am not vomiting and keep my tablets down, not faint, I need a steroid card",
      ],
    ],
    time: [
      [
        'On prednisolone for years, ran out four days ago, now so weak I cannot stand, vomiting, low blood pressure',
        'On prednisolone for a week in 2017, finished long ago, well since; is it safe to have a tattoo?',
      ],
    ],
    person: [
      [
        "My daughter has Addison's, she has a tummy bug and is drowsy and clammy",
        "My daughter is well; her godmother has Addison's and was once drowsy and clammy with a tummy bug. Can she inherit that?",
      ],
    ],
    finding: [
      [
        'Steroid dependent, fever 39 and now collapsing each time I get up',
        'Steroid dependent, feeling normal and getting up fine, do I need a flu jab?',
      ],
      [
        'No adrenal glands, diarrhoea and vomiting since last night, very dizzy, cannot keep hydrocortisone down',
        'No adrenal glands, feeling well, flying next week, can I take hydrocortisone in my hand luggage?',
      ],
    ],
  }),
  ...pairsOf('acute-abdomen', 'emergency', {
    assertion: [
      [
        'Severe belly pain, my stomach is rigid and I cannot bear to move',
        'No belly pain, my stomach is soft and I can move about, I just burp a lot',
      ],
      [
        'Dad, 77, constant awful tummy pain for hours, vomiting and he looks grey',
        'Dad, 77, no tummy pain, not vomiting, looks rosy, he asks whether he needs the shingles jab',
      ],
    ],
    time: [
      [
        'Pain started round my navel, now it is low on the right and every bump in the road is agony, since last night',
        'I had pain round my navel that went low on the right at school, my appendix was taken out then, a faint scar itches',
      ],
    ],
    person: [
      [
        '26 weeks pregnant with sudden severe stomach pain that does not let up',
        '26 weeks pregnant and well; my mum had sudden severe stomach pain with her gallbladder years ago. Should I eat less fat?',
      ],
    ],
    finding: [
      [
        'Swollen hard belly, unbearable pain, being sick and fainted twice',
        'Bloated belly after beans, gurgling a lot, eating well',
      ],
    ],
  }),
  ...pairsOf('bilious-vomiting-intussusception', 'emergency', {
    assertion: [
      [
        'My 7 month old screams and draws up his legs on and off, is pale in between and there is red jelly in his nappy',
        'My 7 month old does not scream or draw up his legs, no blood in his nappy, when can he have yoghurt?',
      ],
      [
        'Newborn, 4 days, is bringing up bright green vomit',
        'Newborn, 4 days, is not bringing up anything green, a dribble of milk after feeds, gaining weight and settled',
      ],
    ],
    time: [
      [
        'Since tonight our baby of 9 months has waves of belly pain and goes floppy between them',
        'Our girl of 6 had intussusception as a baby of 9 months with waves of belly pain; well ever since. Can she do gymnastics?',
      ],
    ],
    person: [
      [
        'My baby, 5 weeks, vomited dark green twice and her tummy is swollen',
        'My baby, 5 weeks, feeds well. A friend’s baby vomited dark green and needed surgery last year, how would I notice?',
      ],
    ],
    finding: [
      [
        'Ten month old, cries in spasms every 15 minutes, vomiting, limp, nappy like redcurrant jelly',
        'Ten month old, loves redcurrant jelly on toast, nappy normal, may he have it daily?',
      ],
    ],
  }),
]
