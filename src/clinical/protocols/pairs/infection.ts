import { type MinimalPair, pairsOf } from './pair.ts'

export const infection: readonly MinimalPair[] = [
  ...pairsOf('anaphylaxis', 'emergency', {
    assertion: [
      [
        'stung by a wasp and my throat is closing',
        'stung by a wasp and my throat is not closing',
        { subject: { ageYears: 30 } },
      ],
      ['ate peanuts, hives and wheezing', 'ate peanuts, no hives and no wheezing', { subject: { ageYears: 30 } }],
      ['my tongue is swelling', 'my tongue is not swelling'],
    ],
    time: [
      ['used my epipen an hour ago, feel fine', 'used my epipen in 2015, feel fine'],
      ['my lips swelled after prawns just now and I am dizzy', 'my lips swelled after prawns years ago'],
    ],
    person: [
      ['my daughter ate nuts and cannot breathe', 'my daughter ate nuts and liked them'],
      ['my friend had a bee sting and has collapsed', 'my friend had a bee sting once, I am scared of bees'],
    ],
    finding: [
      [
        'antibiotic an hour ago, itchy all over and short of breath',
        'antibiotic an hour ago, no trouble',
        { subject: { ageYears: 30 } },
      ],
      [
        'bee sting on my arm and I feel faint with hives',
        'bee sting on my arm, a bit sore',
        { subject: { ageYears: 30 } },
      ],
      [
        'my baby had egg for the first time, hives and vomiting',
        'my baby had egg for the first time and loved it',
        { subject: { ageYears: 0.7 } },
      ],
    ],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    assertion: [
      [
        'fever, shaking chills and confused',
        'fever, no shaking chills and not confused',
        { subject: { ageYears: 30 } },
      ],
      [
        'infected cut, mottled skin and breathing fast',
        'cut is not infected, skin normal, breathing fine',
        { subject: { ageYears: 30 } },
      ],
      [
        'urine infection and I have not peed all day, feel like dying',
        'urine infection treated, peeing fine',
        { subject: { ageYears: 30 } },
      ],
    ],
    time: [
      ['chest infection and collapsed today', 'chest infection in 2017, collapsed then, well since'],
      ['sepsis, temperature and shivering again since this morning', 'had sepsis five years ago, well since'],
    ],
    person: [
      [
        'my grandad has an infection and is suddenly muddled',
        'my grandad had sepsis years ago and I worry about a cold',
      ],
      ['my wife has a fever and cannot stay awake', 'my wife has a fever on page one of her novel'],
    ],
    finding: [
      [
        'fever and my skin is blotchy and I am breathing fast',
        'fever and a sore throat',
        { subject: { ageYears: 25 } },
      ],
      [
        'temperature of 39, blood pressure 85/50',
        'temperature of 38.2, blood pressure 125/80',
        { subject: { ageYears: 25 } },
      ],
      ['cellulitis with rigors and I feel I am going to die', 'insect bite, itchy', { subject: { ageYears: 25 } }],
    ],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    assertion: [
      ['my 2 year old has a fever and is floppy', 'my 2 year old has a fever and is not floppy, playing and drinking'],
      [
        'my 3 year old has a temperature and mottled skin',
        'my 3 year old has a temperature, skin not mottled, drinking well',
      ],
    ],
    time: [
      [
        'my 4 year old has a fever and is breathing very fast today',
        'my 4 year old had sepsis as a newborn, breathing fine today',
      ],
      [
        'my toddler has a fever, will not wake properly since this morning',
        'my toddler had a fever last month, wakes fine',
      ],
    ],
    person: [
      ["my sister's 1 year old is hot and grunting", "my sister's 1 year old is a cheerful boy"],
      ['my son, 6 years old, has an infection and blue lips', 'my son, 6 years old, has had a blue lolly'],
    ],
    finding: [
      [
        'my 2 year old is hot and has had no wet nappy since last night',
        'my 2 year old is hot and has wet nappies and drinks',
      ],
      ['my 9 month old is cold, pale and limp', 'my 9 month old is warm, pink and crawling'],
      ['my 5 year old has chickenpox, fever and is very drowsy', 'my 5 year old has chickenpox and itches'],
      ['my 3 year old has a fever and is grunting with each breath', 'my 3 year old has a cold and is giggling'],
    ],
  }),
  ...pairsOf('non-blanching-rash', 'emergency', {
    assertion: [
      ['spots that do not fade under a glass', 'spots that fade under a glass'],
      ['purple rash and a fever', 'no purple rash and no fever, a bit itchy'],
      ["my child has a rash that doesn't go when pressed", 'my child has a rash that goes when pressed'],
    ],
    time: [
      ['purple spots and fever since an hour', 'purple spots and fever in 2010, treated then'],
      ['a rash that will not blanch came up today', 'a rash that would not blanch came up when I was a baby'],
    ],
    person: [
      ['my daughter has tiny purple spots and is drowsy', 'my daughter has purple shoes'],
      ['my flatmate is feverish with a bruise-like rash', 'my flatmate had a rash years ago'],
    ],
    finding: [
      ['my 3 year old has pinprick purple spots on her legs', 'my 3 year old has pink itchy spots on her legs'],
      ['rash like bruises, headache and vomiting', 'bruise on my shin from football', { subject: { ageYears: 25 } }],
      [
        'dark purple blotches spreading and I am shivering with fever',
        'pink blotches after shaving',
        { subject: { ageYears: 25 } },
      ],
    ],
  }),
  ...pairsOf('neutropenic-fever', 'emergency', {
    assertion: [
      ['on chemo and I have a fever', 'on chemo and I have no fever'],
      ['chemotherapy last week, shivering', 'chemotherapy last week, not shivering, feel well'],
    ],
    time: [
      ['on chemotherapy, temperature of 38 since tonight', 'chemotherapy ended ten years ago, no fever'],
      ['had chemo three days ago and a temperature now', 'had chemo and a temperature in 2011, well since'],
    ],
    person: [
      [
        'my wife is having chemo and has a temperature of 38.5',
        'my wife is having chemo, I have a cold',
        { subject: { ageYears: 40 } },
      ],
      ['my son is neutropenic and hot', 'my son is hot from running'],
    ],
    finding: [
      ['on chemo, temperature 37.1 but I am confused and cold', 'on chemo, temperature 36.8, feel well'],
      ['low white cells and rigors', 'low iron and tired'],
      ['chemo and fever of 39', 'chemo and hair falling out'],
      ['neutropenic with chills', 'chilly evening without a coat'],
    ],
  }),
  ...pairsOf('necrotising-infection', 'emergency', {
    assertion: [
      [
        'the red skin is spreading fast and I have a fever and feel faint',
        'the red skin is not spreading, no fever',
        { subject: { ageYears: 40 } },
      ],
      [
        'pain far worse than the cut looks, fever',
        'the cut is not very painful, no fever',
        { subject: { ageYears: 40 } },
      ],
    ],
    time: [
      ['the skin on my leg has turned black since yesterday', 'skin on my leg turned black in 2012, it was grafted'],
      ['redness spread up my arm within hours and I am shivering', 'redness on my arm years ago, gone'],
    ],
    person: [
      ["my dad's groin is black and he has a fever", 'my dad had flesh eating disease years ago, I have a graze'],
      ["my brother's leg is crackling under the skin", "my brother's phone screen is crackling"],
    ],
    finding: [
      ['the wound crackles when I press it', 'the wound itches as it heals', { subject: { ageYears: 40 } }],
      ['diabetic and redness racing up my leg', 'diabetic and dry skin on my leg'],
      [
        'excruciating pain in a swollen leg, vomiting and feverish',
        'bruise on my leg, bit sore',
        { subject: { ageYears: 40 } },
      ],
      ['blisters, black skin and I feel terribly ill', 'blister from new shoes', { subject: { ageYears: 40 } }],
    ],
  }),
  ...pairsOf('fever-under-3m', 'emergency', {
    assertion: [
      ['my 6 week old has a fever', 'my 6 week old has no fever'],
      ['my 2 month old baby feels feverish', 'my 2 month old baby does not feel feverish, feeding well'],
    ],
    time: [
      [
        'my 5 week old has had a temperature of 38.2 since tonight',
        'my son had a temperature at 5 weeks, he is 4 years old and well',
      ],
      ['my 8 week old was 38.5 an hour ago, now it is down', 'my boy was feverish as a newborn, now he is 7 years old'],
    ],
    person: [
      ['my newborn has a fever', 'I have a newborn and a fever is what my 9 year old had last year'],
      ["my neighbour's 3 week old is burning hot with a fever", "my neighbour's 3 week old is lovely"],
    ],
    finding: [
      ['my 10 week old is 38.1', 'my 10 week old is 36.9, feeding well'],
      ['my 1 month old is hot, temp 38', 'my 1 month old is hungry'],
      ['my 7 week old has a temperature of 38.4', 'my 7 year old has a temperature of 38.4, drinking and playing'],
      ['my 11 week old has a fever after a cold', 'my 11 week old has hiccups after a feed'],
    ],
  }),
  ...pairsOf('neonatal-sepsis', 'emergency', {
    assertion: [
      ['my 5 day old is floppy and will not feed', 'my 5 day old is not floppy and feeds well'],
      ['my 2 week old will not wake for feeds', 'my 2 week old wakes for feeds'],
    ],
    time: [
      [
        'my 10 day old has been grunting since this morning',
        'my son grunted as a newborn, he is 3 years old now and well',
      ],
      ['my 3 day old stopped feeding today', 'my boy stopped feeding at 3 days, he is 8 years old now and eats well'],
    ],
    person: [
      ["my sister's newborn is limp and grey", "my sister's newborn is pink and lively"],
      ['my 1 week old is cold and sleepy', 'my 1 week old is warm, I am sleepy'],
    ],
    finding: [
      ['my newborn is breathing fast and grunting', 'my newborn is sneezing and feeding'],
      ['my 6 day old has a weak cry and is pale', 'my 6 day old has a loud cry before feeds and is pink'],
      ['my 9 day old has blue lips', 'my 9 day old has dry skin'],
      ['my 4 day old is yellow, floppy and not feeding', 'my 4 day old is wriggling and feeding'],
    ],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    assertion: [
      [
        'my knee is hot and swollen and I have a fever',
        'my knee is not hot or swollen and I have no fever',
        { subject: { ageYears: 40 } },
      ],
      ['swollen knee, cannot bend it at all', 'knee not swollen, can bend it', { subject: { ageYears: 40 } }],
    ],
    time: [
      [
        'hot swollen hip and shivering since yesterday',
        'hip infection in 2010, fine since',
        { subject: { ageYears: 40 } },
      ],
      ['my 4 year old limps and has a fever today', 'my 4 year old limped last year, no fever, fine now'],
    ],
    person: [
      ["my dad's replaced knee is red, hot and swollen", "my dad's new knee is great"],
      [
        'my son, 3 years old, has a fever and will not walk on his leg',
        'my son, 3 years old, will not walk past the sweet shop',
      ],
    ],
    finding: [
      ['swollen red elbow and rigors', 'elbow sore after tennis', { subject: { ageYears: 40 } }],
      [
        'on immunosuppressants and my knee has swollen up',
        'on my knees gardening all day',
        { subject: { ageYears: 40 } },
      ],
      [
        'ankle hot and swollen, feverish, no injury',
        'ankle swollen after twisting it, can walk',
        { subject: { ageYears: 40 } },
      ],
      [
        'I inject drugs and my shoulder is swollen and hot',
        'I lift weights and my shoulder is stiff',
        { subject: { ageYears: 40 } },
      ],
    ],
  }),
  ...pairsOf('orbital-cellulitis', 'emergency', {
    assertion: [
      [
        'eyelid swollen and it hurts to move my eye',
        'eyelid not swollen and it does not hurt to move my eye',
        { subject: { ageYears: 30 } },
      ],
      ['swollen eye with a fever', 'swollen eye, no fever, from crying', { subject: { ageYears: 30 } }],
    ],
    time: [
      [
        'my eye is bulging and painful since last night',
        'my eye was infected and bulging in 2009, healed',
        { subject: { ageYears: 30 } },
      ],
      [
        'red swollen eyelid and double vision today',
        'double vision and swollen eyelid years ago, gone',
        { subject: { ageYears: 30 } },
      ],
    ],
    person: [
      ["my son's eye is swollen shut and he has a fever", "my son's friend had an eye infection years ago"],
      ["my wife's eye bulges and she cannot move it", 'my wife rolls her eyes at me'],
    ],
    finding: [
      [
        'sinus infection, eye swollen and vision blurred',
        'sinus infection, nose blocked',
        { subject: { ageYears: 30 } },
      ],
      ['my 5 year old has a swollen red eyelid, fever and is drowsy', 'my 5 year old has a tiny stye, playing'],
      [
        'eye swollen, cannot look up, feverish',
        'tired eyes, cannot look at the screen any more',
        { subject: { ageYears: 30 } },
      ],
      ['eyelid swollen and eye pushed forward, painful', 'eyelid twitches when tired', { subject: { ageYears: 30 } }],
    ],
  }),
]
