import { type MinimalPair, pairsOf } from './pair.ts'

/** The rest of the protocols, a pair or two each. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenOfTheRest: readonly MinimalPair[] = [
  ...pairsOf('acs-pain-free-12-72h', 'urgent', {
    time: [
      [
        'Two days ago I had crushing chest pain for an hour, none since. 58',
        'Two years ago I had crushing chest pain for an hour, none since. 58',
      ],
    ],
    assertion: [
      [
        'The day before yesterday my dad did have a tight band round his chest, it has gone',
        'The day before yesterday my dad did not have a tight band round his chest, he had a tight belt on',
      ],
    ],
  }),
  ...pairsOf('miscarriage-bleeding', 'emergency', {
    assertion: [
      [
        '9 weeks pregnant, soaking a pad every half hour and I feel faint',
        '9 weeks pregnant, not bleeding at all and I feel fine, just asking about folic acid',
      ],
    ],
    time: [
      [
        '11 weeks gone, passing clots as big as plums with bad cramps tonight',
        '11 weeks gone, all fine tonight. In 2021 I lost one, passing clots as big as plums',
      ],
    ],
  }),
  ...pairsOf('pyelonephritis', 'urgent', {
    time: [
      [
        'It stings to pee, my flank hurts and since yesterday I have 38.6, woman of 27',
        'It stung to pee, my flank hurt and I had 38.6 last summer, cured since, woman of 27, can I drink cranberry juice?',
      ],
    ],
  }),
  ...pairsOf('urinary-retention', 'emergency', {
    assertion: [
      [
        'I cannot pee at all since last night, my bladder is bursting, 70',
        'I can pee as usual since last night, my bladder feels fine, 70, which tablets help the flow?',
      ],
    ],
    person: [
      [
        "My father's catheter is blocked, nothing for 10 hours and his belly is swollen and agony",
        "My father's catheter drains well. My sink is blocked, nothing drains for 10 hours and I hurt my thumb a bit fixing it",
      ],
    ],
  }),
  ...pairsOf('febrile-infant-3-6m', 'urgent', {
    finding: [['5 month old, 39.2, smiles and feeds well', '5 month old, 36.9, smiles and feeds well']],
    person: [['My 4 month old has 39.4', 'My 4 month old is fine, it is me who has 37.8 and a cold']],
  }),
  ...pairsOf('perinatal-depression', 'emergency', {
    assertion: [
      [
        'My baby is 8 weeks and I do think about dying most nights',
        'My baby is 8 weeks and I do not think about dying, I am only tired at night',
      ],
    ],
  }),
  ...pairsOf('eye-trauma', 'emergency', {
    assertion: [
      [
        'I was hammering metal and something flew into my eye, the pupil looks like a teardrop',
        'I was hammering metal with goggles on, nothing flew into my eye, my arm aches a little',
      ],
    ],
    person: [
      [
        'A squash ball hit my eye an hour ago and there is blood in front of the coloured part',
        'A squash ball hit my racket an hour ago and there is a crack in it, my wrist is slightly stiff',
      ],
    ],
  }),
  ...pairsOf('retinal-detachment', 'emergency', {
    time: [
      [
        'Since this morning a shower of new floaters, flashes, and a shadow from the side',
        'For twenty years the same few floaters, no flashes, no shadow, do I need a new optician?',
      ],
    ],
  }),
  ...pairsOf('alcohol-withdrawal', 'emergency', {
    time: [
      [
        'Two days ago I stopped drinking after years of a bottle of vodka daily, now I shake, sweat and see spiders',
        'Twelve years ago I stopped drinking after years of a bottle of vodka daily, now I sleep well, is one liqueur chocolate ok?',
      ],
    ],
    finding: [
      [
        'My brother quit his daily whisky on Friday and had a fit today',
        'My brother quit his daily whisky in 2012 and ran a marathon today, his knees are stiff',
      ],
    ],
  }),
  ...pairsOf('anticoagulant-bleed', 'emergency', {
    assertion: [
      [
        'I am on warfarin and my nose has bled for an hour, it will not stop',
        'I am not on warfarin and my nose bled for a minute, it did stop',
      ],
    ],
  }),
  ...pairsOf('ovarian-torsion', 'emergency', {
    finding: [
      [
        'I have a big ovarian cyst and suddenly terrible pain low on the right with vomiting',
        'I have a small ovarian cyst and no pain and no vomiting, when is the next scan?',
      ],
    ],
  }),
  ...pairsOf('mastitis-sepsis', 'emergency', {
    assertion: [
      [
        'Breastfeeding, my boob is red hot and hard, 39.8, I shake all over and feel muddled',
        'Breastfeeding, my boob is neither red nor hot, no fever, one cracked nipple, which cream?',
      ],
    ],
  }),
  ...pairsOf('dvt', 'urgent', {
    assertion: [
      [
        'My left calf is swollen and tender since the flight three days ago',
        'My left calf is not swollen or tender since the flight three days ago, just asking about flight socks',
      ],
    ],
    finding: [
      [
        'On the pill and one thigh is thicker, red and aches',
        'On the pill and both thighs look alike, no redness, no ache, can I take it without a break?',
      ],
    ],
  }),
  ...pairsOf('hypertensive-emergency', 'emergency', {
    finding: [['BP 214/126, pounding head and blurred vision', 'BP 124/76, no headache and clear vision']],
  }),
  ...pairsOf('raised-icp', 'emergency', {
    assertion: [
      [
        'My son has a shunt, he keeps vomiting, his head hurts and he is very sleepy',
        'My son has a shunt, he is not vomiting, his head does not hurt, he is off on a school trip, any advice?',
      ],
    ],
  }),
  ...pairsOf('haemoptysis', 'emergency', {
    finding: [['I coughed up half a cup of bright red blood just now', 'I coughed up a bit of clear phlegm just now']],
  }),
  ...pairsOf('smoke', 'emergency', {
    person: [
      [
        'I was pulled out of a burning kitchen, soot in my nose and my voice is hoarse',
        'I watched a film about a burning kitchen, my nose is blocked from a cold',
      ],
    ],
  }),
  ...pairsOf('open-fracture', 'emergency', {
    finding: [
      [
        'He came off his bike and the bone is sticking out of his shin',
        'He came off his bike and a small graze is on his shin, he walks and laughs',
      ],
    ],
  }),
  ...pairsOf('hypothermia', 'emergency', {
    finding: [
      [
        'Found my neighbour lying in the snow, cold as ice, slurring, she has stopped shivering',
        'Saw my neighbour playing in the snow, warm gloves, laughing, she asks about chilblains',
      ],
    ],
  }),
  ...pairsOf('asplenia-fever', 'emergency', {
    finding: [
      [
        'I have no spleen and my temperature is 38.9',
        'I have no spleen and my temperature is 36.7, do I need the flu jab?',
      ],
    ],
  }),
  ...pairsOf('deep-neck-infection', 'emergency', {
    assertion: [
      [
        'Sore throat, I cannot open my mouth, I drool and sound like a hot potato',
        'Sore throat, I can open my mouth, I do not drool and my voice is normal',
      ],
    ],
  }),
  ...pairsOf('tetanus', 'emergency', {
    time: [
      [
        'I trod on a rusty nail last week, now my jaw locks and my back goes into spasm',
        'I trod on a rusty nail as a boy, my jaw is fine, how often is the tetanus booster?',
      ],
    ],
  }),
  ...pairsOf('bowel-obstruction-hernia', 'emergency', {
    finding: [
      [
        'My groin hernia is hard, will not go back in, and I keep vomiting',
        'My groin hernia is soft, goes back in easily, and I eat normally',
      ],
    ],
  }),
  ...pairsOf('cholangitis-pancreatitis', 'emergency', {
    assertion: [
      [
        'My eyes are yellow, I have shaking chills, 39.3 and pain under the right ribs',
        'My eyes are not yellow, no chills, no fever and no pain under the ribs, can I eat eggs with gallstones?',
      ],
    ],
  }),
  ...pairsOf('mesenteric-ischaemia', 'emergency', {
    finding: [
      [
        'Mum, 78, with atrial fibrillation, has sudden unbearable belly pain and bloody diarrhoea',
        'Mum, 78, with atrial fibrillation, has no belly pain and normal stools, may she eat kale on warfarin?',
      ],
    ],
  }),
  ...pairsOf('haemolytic-uraemic', 'emergency', {
    time: [
      [
        'My 4 year old had bloody diarrhoea last week, now she is pale, puffy and hardly wees',
        'My 4 year old had bloody diarrhoea two years ago, now she is rosy and wees normally',
      ],
    ],
  }),
  ...pairsOf('obstructed-infected-stone', 'emergency', {
    finding: [
      [
        'I have a kidney stone, now 39.5 and shaking chills',
        'I have passed a kidney stone in May, no fever and no chills, how much should I drink?',
      ],
    ],
  }),
  ...pairsOf('anuria-missed-dialysis', 'emergency', {
    assertion: [
      [
        'I have missed two dialysis sessions, I am weak and breathless',
        'I have not missed any dialysis session, I am neither weak nor breathless, can I travel?',
      ],
    ],
  }),
  ...pairsOf('cord-prolapse', 'emergency', {
    assertion: [
      [
        'My waters broke and a loop of cord hangs out',
        'My waters have not broken and nothing hangs out, I am 34 weeks, what is cord blood banking?',
      ],
    ],
  }),
  ...pairsOf('toxic-shock', 'emergency', {
    finding: [
      [
        'Tampon in since yesterday, 39.6, a rash like sunburn all over and I nearly faint',
        'Tampon changed every four hours, no fever, no rash, I feel well, are cups better?',
      ],
    ],
  }),
  ...pairsOf('hyperosmolar', 'emergency', {
    finding: [
      [
        'Grandad, type 2, meter says 38, terribly thirsty and confused',
        'Grandad, type 2, meter says 7.8, not thirsty and his usual clear self',
      ],
    ],
  }),
  ...pairsOf('thyroid-storm', 'emergency', {
    time: [
      [
        'I have Graves and stopped my tablets, since last night 39.9, heart rate 155 and I am raving',
        'I have Graves and take my tablets, heart rate 70, calm, when is my next blood test?',
      ],
    ],
  }),
  ...pairsOf('red-eye-newborn', 'emergency', {
    person: [
      [
        'My 6 day old has eyes swollen shut with thick pus',
        'My 6 day old has clear eyes. I have a slightly pink eye with a cold, 31',
      ],
    ],
  }),
  ...pairsOf('serotonin-nms', 'emergency', {
    finding: [
      [
        'Took tramadol on top of my sertraline, now I twitch all over, pour with sweat, 39.6 and cannot think straight',
        'Took paracetamol on top of my sertraline, all calm, are the two safe together?',
      ],
    ],
  }),
  ...pairsOf('lithium-digoxin', 'emergency', {
    finding: [
      [
        'I take lithium and after two days of vomiting I shake badly, slur and stagger',
        'I take lithium and feel steady, no vomiting, when is the next level due?',
      ],
    ],
  }),
  ...pairsOf('methotrexate-error', 'emergency', {
    time: [
      [
        'I took my methotrexate every day this week, not once a week',
        'I took my methotrexate once this week as always, not every day, when is my blood test?',
      ],
    ],
  }),
  ...pairsOf('venom', 'emergency', {
    assertion: [
      [
        'An adder bit my hand, the arm is swelling and I feel faint',
        'An adder did not bite me, I only saw it, my arm is fine, where are they common?',
      ],
    ],
  }),
  ...pairsOf('crush-compartment', 'emergency', {
    finding: [
      [
        'New plaster on my arm, unbearable pain, fingers numb and white',
        'New plaster on my arm, hardly any pain, fingers warm and pink, may I shower?',
      ],
    ],
  }),
  ...pairsOf('eating-disorder-medical', 'emergency', {
    finding: [
      [
        'My daughter has anorexia, weighs 32 kg, collapsed twice today and her pulse is 38',
        'My daughter recovered from anorexia, weighs 58 kg, rows twice a week and is well',
      ],
    ],
  }),
  ...pairsOf('guillain-barre', 'emergency', {
    time: [
      [
        'Tummy bug two weeks ago, for three days my legs get weaker and now my arms tingle and I cannot climb stairs',
        'Tummy bug two weeks ago, all gone, my legs are strong and I climb stairs as ever',
      ],
    ],
  }),
  ...pairsOf('drowning', 'emergency', {
    assertion: [
      [
        'My son went under in the pool an hour ago, he coughs and is drowsy',
        'My son did not go under in the pool an hour ago, he is lively, he has wrinkly fingers',
      ],
    ],
  }),
  ...pairsOf('heatstroke', 'emergency', {
    finding: [
      [
        'Roofer, 41.2, dry hot skin, talking rubbish',
        'Roofer, 36.8, cool skin, talking about football, mild sunburn on his neck',
      ],
    ],
  }),
  ...pairsOf('pneumothorax', 'emergency', {
    time: [
      [
        'Tall lad of 19, suddenly stabbing pain in one side of the chest and short of breath this hour',
        'Tall lad of 19, collapsed lung four years ago, no pain and not short of breath, can he dive?',
      ],
    ],
  }),
  ...pairsOf('lower-gi-bleed', 'emergency', {
    finding: [
      [
        'The toilet is full of blood and clots and I am light headed',
        'There was one pink streak on the paper after a hard stool and I feel fine',
      ],
    ],
  }),
  ...pairsOf('jaundice', 'emergency', {
    finding: [
      [
        'My 3 day old is yellow to the feet, floppy and will not feed',
        'My 3 day old is rosy, wide awake and feeds well',
      ],
    ],
  }),
  ...pairsOf('returned-traveller', 'emergency', {
    time: [
      [
        'Back from Ghana ten days, 39.7 with shaking chills and headache',
        'Back from Ghana ten years, no fever, no chills, is my yellow fever jab still good?',
      ],
    ],
  }),
]
